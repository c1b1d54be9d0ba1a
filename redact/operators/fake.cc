// fake: a made-up value of the same kind in the same spelling, for texts that must read like texts: "613-555-0142" ->
// "418-555-0167", "Farhad Rezaei" -> "Avery Morgan". The same value keeps its substitute through its conversation. With a key
// the substitute follows from the value, and is the same in every conversation; without, from its number, so that the first
// person of every conversation has the same name and nothing is told of anybody.
//
// Fakes look real, so a second redaction finds and replaces them again: by label it gives what labelling the original gives,
// by `fake` other fakes. Use it last, and once.
#include <algorithm>

#include "redact/base/utf8.h"
#include "redact/fold/bytes.h"
#include "redact/fold/fold.h"
#include "redact/operators/fake_values.h"
#include "redact/operators/operator.h"

namespace guichet::redact {
namespace {

constexpr unsigned kMostTries = 16;

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string letters_and_digits(std::string_view text) {
  std::string out;
  for (const char c : folded_copy(text)) {
    if (is_word(c)) out += c;
  }
  return out;
}

constexpr bool is_letter_of_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

// Titles and particles stay: they are nobody's.
bool stays_in_name(std::string_view folded) {
  static constexpr std::string_view kStay[] = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "mme", "mlle", "me", "m", "monsieur",
                                        "madame", "maitre", "de", "du", "des", "la", "le", "van", "von", "der", "el", "al", "bin", "ben", "da", "dos"};
  return std::find(std::begin(kStay), std::end(kStay), folded) != std::end(kStay);
}

std::string fake_name(const OperatorInput& input, unsigned attempt) {
  std::string out;
  for (std::size_t i = 0; i < input.value.size();) {
    std::size_t end = i;
    while (end < input.value.size() && is_letter_of_name(input.value[end])) ++end;
    if (end == i) {
      out += is_digit(input.value[i]) ? '0' : input.value[i];
      ++i;
      continue;
    }
    const std::string_view word = input.value.substr(i, end - i);
    const std::string folded = folded_copy(word);
    i = end;
    if (stays_in_name(folded)) {
      out += word;
      continue;
    }
    Dice dice(input.pseudonyms->seed_of_name_word(folded) + attempt * std::uint64_t{0x632BE59BD9B4E019U});
    const std::string name = fake_name_word(dice, word, input.language);
    if (folded.size() > 1) {
      out += name;
    } else {
      out += static_cast<unsigned char>(name.front()) < 0x80 ? name.front() : 'E';  // an initial
    }
  }
  return out;
}

std::string made_up(const OperatorInput& input, std::string_view shape, unsigned attempt) {
  Dice dice(input.pseudonyms->seed(input.type, input.number, input.value) + attempt * std::uint64_t{0x632BE59BD9B4E019U});
  const auto made_up_name = [&dice] {
    return fake_name_word(dice, "x", Language::kEnglish) + '.' + fake_name_word(dice, "x", Language::kEnglish);
  };
  switch (input.type) {
    case EntityType::kPerson:
      return fake_name(input, attempt);
    case EntityType::kEmail:
      return made_up_name() + std::to_string(10 + dice.below(90)) + "@example.org";
    case EntityType::kPhone:
      return fake_phone(dice, shape);
    case EntityType::kAddress:
      return fake_address(dice, input.language);
    case EntityType::kPostalCode:
      return fake_postal_code(dice, shape);
    case EntityType::kDateOfBirth:
      return fake_date(dice, shape);
    case EntityType::kSin:
      return fake_sin(dice, shape);
    case EntityType::kHealthCard:
      return fake_health_card(dice, shape);
    case EntityType::kPaymentCard:
      return fake_card(dice, shape);
    case EntityType::kIban:
      return fake_iban(dice, shape);
    case EntityType::kIpAddress:
      return fake_ip_address(dice, shape);
    case EntityType::kUrl:
      return "https://example.org/" + std::to_string(100000 + dice.below(900000));
    case EntityType::kUsername:
      return std::string(shape.starts_with('@') ? "@" : "") + "user" + std::to_string(10000 + dice.below(90000));
    case EntityType::kPassword:
      return fake_shape(dice, "Xxxxx9999xx9");
    case EntityType::kApplicationNumber:
      return fake_shape(dice, shape, is_digit(shape.empty() ? '0' : shape.front()) ? 0 : 1);  // the letter says which program
    default:
      return fake_shape(dice, shape);
  }
}

void fake(const OperatorInput& input, std::string& out) {
  if (input.pseudonyms != nullptr) {
    const std::string shape = is_ascii(input.value) ? std::string(input.value) : folded_copy(input.value);
    const std::string original = letters_and_digits(input.value);
    for (unsigned attempt = 0; attempt < kMostTries; ++attempt) {
      const std::string value = made_up(input, shape, attempt);
      const std::string now = letters_and_digits(value);
      if (now.empty() || now == original || !utf8::is_valid(value)) continue;
      out += value;
      return;
    }
  }
  // Nothing of its shape can be made up: a value without letters or digits.
  open_placeholder(input, out);
  out += ']';
}

}  // namespace

extern const Operator kFake;
const Operator kFake = {"fake",
                        {"a made-up value of the same kind: 555-01XX numbers, invented names; with --key the same in every conversation",
                         "une valeur inventée du même genre : numéros 555-01XX, noms fictifs; avec --key, la même dans chaque conversation"},
                        true,
                        fake};

}  // namespace guichet::redact
