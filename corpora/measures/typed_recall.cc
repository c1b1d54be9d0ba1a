// Typed recall: of the demanded labels, those of which every letter and digit is masked by finds of the label's
// own type. What matters to the reader of a masked text, and to a policy that treats types differently.
#include "corpora/redaction_measure.h"

namespace guichet::corpora {
namespace {

void judge(const Outcome& outcome, std::vector<Case>& cases) {
  const Message& message = *outcome.message;
  for (const Label& label : message.labels) {
    if (!demanded(message, label)) continue;
    const bool whole = covered(message.text, label.span, outcome.found, label.type);
    cases.push_back({measured_type(*label.type), whole, label.span});
  }
}

}  // namespace

extern const RedactionMeasure kTypedRecall;
constinit const RedactionMeasure kTypedRecall{
    "typed_recall",
    {"labels masked whole under their own type", "étiquettes masquées en entier sous leur propre type"},
    true,
    judge};

}  // namespace guichet::corpora
