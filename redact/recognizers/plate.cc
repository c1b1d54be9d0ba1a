// PLATE: vehicle registration plates, by cue only: their shapes are anybody's. Cases: plate.cases.
#include <algorithm>

#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"plate", "plates", "plate number", "licence plate", "license plate", "number plate", "registration plate",
                                      "plaque", "plaques", "plaque d immatriculation", "immatriculation", "immatricule", "immatriculee", "no de plaque", "numero de plaque"};

// Letters and digits both, or the cue leads straight to it.
Verdict mixed(std::string_view value) {
  const auto digits = digits_of(value).size();
  const auto letters = std::count_if(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return digits >= 1 && letters >= 1 && digits + static_cast<std::size_t>(letters) >= 5 ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {{.name = "plate.cued",
                            .type = EntityType::kPlate,
                            .pattern = R"([a-z]{1,4}[ \-]?[0-9]{1,4}(?:[ \-]?[a-z]{1,3})?|[0-9]{1,4}[ \-]?[a-z]{1,4}(?:[ \-]?[0-9]{1,4})?)",
                            .needs = {.digits = 1},
                            .edge = Edge::kWord,
                            .bare = 0,
                            .cued = 0.85F,
                            .failed = 0,
                            .check = mixed,
                            .before = 28,
                            .after = 0}};

}  // namespace

extern const Recognizer kPlate;
const Recognizer kPlate = {.name = "plate", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
