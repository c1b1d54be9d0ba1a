// Full-mask recall: of the demanded labels, those of which every letter and digit is masked, by finds of any
// type. What matters to the person: nothing of the value stays readable. A half-masked value is a miss.
#include "corpora/redaction_measure.h"

namespace guichet::corpora {
namespace {

void judge(const Outcome& outcome, std::vector<Case>& cases) {
  const Message& message = *outcome.message;
  for (const Label& label : message.labels) {
    if (!demanded(message, label)) continue;
    cases.push_back({measured_type(*label.type), covered(message.text, label.span, outcome.found), label.span});
  }
}

}  // namespace

extern const RedactionMeasure kFullMaskRecall;
constinit const RedactionMeasure kFullMaskRecall{
    "full_mask_recall",
    {"labels of which every letter and digit is masked", "étiquettes dont chaque lettre et chaque chiffre est masqué"},
    true,
    judge};

}  // namespace guichet::corpora
