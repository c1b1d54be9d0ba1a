// generalize: what statistics need of a value and no more: the year of a birth, the first three characters of a Canadian postal
// code: "[DATE_OF_BIRTH 1985]", "[POSTAL_CODE K1A]". Of everything else, and where it is not to be seen, the kind alone.
#include "redact/fold/bytes.h"
#include "redact/fold/fold.h"
#include "redact/operators/operator.h"

namespace guichet::redact {
namespace {

// The one run of four digits that is a year of birth; none when there are two.
std::string year_in(std::string_view folded) {
  std::string year;
  for (std::size_t i = 0; i < folded.size();) {
    std::size_t end = i;
    while (end < folded.size() && is_digit(folded[end])) ++end;
    const std::string_view run = folded.substr(i, end - i);
    if (run.size() == 4 && (run.starts_with("19") || run.starts_with("20"))) {
      if (!year.empty()) return {};
      year = run;
    }
    i = end == i ? i + 1 : end;
  }
  return year;
}

// "K1A" of "k1a 0b1".
std::string area_in(std::string_view folded) {
  std::string code;
  for (const char c : folded) {
    if (is_word(c)) code += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  }
  const auto is_capital = [&code](std::size_t i) { return code[i] >= 'A' && code[i] <= 'Z'; };
  const bool canadian = code.size() == 6 && is_capital(0) && is_digit(code[1]) && is_capital(2) && is_digit(code[3]) &&
                        is_capital(4) && is_digit(code[5]);
  return canadian ? code.substr(0, 3) : std::string();
}

}  // namespace

extern const Operator kGeneralize;
const Operator kGeneralize = {
    "generalize",
    {"of a date of birth the year, of a postal code the first three characters, else the kind: [DATE_OF_BIRTH 1985]",
     "d'une date de naissance l'année, d'un code postal les trois premiers caractères, sinon le genre : [DATE_DE_NAISSANCE 1985]"},
    true,
    [](const OperatorInput& input, std::string& out) {
      std::string kept;
      if (input.type == EntityType::kDateOfBirth) kept = year_in(folded_copy(input.value));
      if (input.type == EntityType::kPostalCode) kept = area_in(folded_copy(input.value));
      open_placeholder(input, out);
      if (!kept.empty()) out += ' ' + kept;
      out += ']';
    }};

}  // namespace guichet::redact
