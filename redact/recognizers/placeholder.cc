// What redaction itself wrote stays: "[SIN]", "[TÉLÉPHONE]", "[PERSON_2]", "[PHONE:k7f3am2qxw9d]", "[POSTAL_CODE K1A]". It makes
// redaction idempotent.
// Cases: placeholder.cases.
#include <algorithm>
#include <string>

#include "redact/entity_type.h"
#include "redact/fold/fold.h"
#include "redact/recognizer.h"
#include "redact/recognizers/placeholder.h"
#include "redact/token.h"

namespace guichet::redact {
namespace {

// What the operator `generalize` leaves: a year, or "k1a".
bool is_generalized(std::string_view kept) {
  const auto digit = [&](std::size_t i) { return kept[i] >= '0' && kept[i] <= '9'; };
  const auto letter = [&](std::size_t i) { return kept[i] >= 'a' && kept[i] <= 'z'; };
  if (kept.size() == 4) return (kept.starts_with("19") || kept.starts_with("20")) && digit(2) && digit(3);
  return kept.size() == 3 && letter(0) && digit(1) && letter(2);
}

// Whether a folded "[word]", "[word_12]", "[word:token]" or "[word k1a]" is one of our placeholders.
Verdict check(std::string_view value) {
  static const std::vector<std::string> kLabels = [] {
    std::vector<std::string> labels;
    for (const EntityType type : all_entity_types()) {
      labels.push_back(folded_copy(label(type, Language::kEnglish)));
      labels.push_back(folded_copy(label(type, Language::kFrench)));
    }
    return labels;
  }();
  value = value.substr(1, value.size() - 2);
  if (const std::size_t colon = value.find(':'); colon != std::string_view::npos) {
    if (!is_token(value.substr(colon + 1))) return Verdict::kFailed;
    value = value.substr(0, colon);
  } else if (const std::size_t space = value.find(' '); space != std::string_view::npos) {
    if (!is_generalized(value.substr(space + 1))) return Verdict::kFailed;
    value = value.substr(0, space);
  }
  const std::size_t last = value.find_last_not_of("0123456789");
  if (last != std::string_view::npos && last + 1 < value.size() && value[last] == '_') value = value.substr(0, last);
  return std::find(kLabels.begin(), kLabels.end(), value) != kLabels.end() ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {{.name = "placeholder.label",
                            .type = EntityType::kOther,
                            .pattern = R"(\[[a-z_']{3,20}(?:_[0-9]{1,6}|:[a-z0-9]{12,16}| [a-z0-9]{3,4})?\])",
                            .needs = {.byte = '['},
                            .edge = Edge::kNone,
                            .bare = 1,
                            .cued = 1,
                            .check = check}};

constexpr std::size_t kLongest = 40;  // the longest label, its token and the brackets

}  // namespace

std::vector<Span> find_placeholders(std::string_view folded) {
  std::vector<Span> found;
  for (std::size_t open = folded.find('['); open != std::string_view::npos; open = folded.find('[', open + 1)) {
    const std::size_t length = folded.substr(open, kLongest).find(']') + 1;
    if (length < 3 || check(folded.substr(open, length)) != Verdict::kPassed) continue;
    found.push_back({open, open + length});
  }
  return found;
}

extern const Recognizer kPlaceholder;
const Recognizer kPlaceholder = {.name = "placeholder", .rules = kRules, .keeps = true};

}  // namespace guichet::redact
