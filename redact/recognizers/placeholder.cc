// What redaction itself wrote stays: "[SIN]", "[TÉLÉPHONE]", "[PERSON_2]". It makes redaction idempotent.
// Cases: placeholder.cases.
#include <algorithm>
#include <string>

#include "redact/entity_type.h"
#include "redact/fold/fold.h"
#include "redact/recognizer.h"
#include "redact/recognizers/placeholder.h"

namespace guichet::redact {
namespace {

// Whether a folded "[word]" or "[word_12]" is one of our placeholders.
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
  const std::size_t last = value.find_last_not_of("0123456789");
  if (last != std::string_view::npos && last + 1 < value.size() && value[last] == '_') value = value.substr(0, last);
  return std::find(kLabels.begin(), kLabels.end(), value) != kLabels.end() ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {{.name = "placeholder.label",
                            .type = EntityType::kOther,
                            .pattern = R"(\[[a-z_']{3,20}(?:_[0-9]{1,6})?\])",
                            .needs = {.byte = '['},
                            .edge = Edge::kNone,
                            .bare = 1,
                            .cued = 1,
                            .check = check}};

constexpr std::size_t kLongest = 32;  // the longest label, its number and the brackets

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
