// Leaking messages: of the messages with a demanded label, those in which at least one is not masked whole.
#include "corpora/redaction_measure.h"

namespace guichet::corpora {
namespace {

void judge(const Outcome& outcome, std::vector<Case>& cases) {
  const Message& message = *outcome.message;
  Case leak;
  bool any = false;
  for (const Label& label : message.labels) {
    if (!demanded(message, label)) continue;
    any = true;
    if (!leak.counts && !covered(message.text, label.span, outcome.found)) {
      leak.counts = true;
      leak.span = label.span;
    }
  }
  if (any) cases.push_back(leak);
}

}  // namespace

extern const RedactionMeasure kLeakingMessages;
constinit const RedactionMeasure kLeakingMessages{
    "leaking_messages",
    {"messages with personal information that keep some of it",
     "messages avec des renseignements personnels qui en gardent une partie"},
    false,
    judge};

}  // namespace guichet::corpora
