// Clean messages touched: of the messages without any label (optional and foreign ones included), those in
// which something was found. In a message with a scope, finds of other types are left out.
#include <algorithm>

#include "corpora/redaction_measure.h"

namespace guichet::corpora {
namespace {

void judge(const Outcome& outcome, std::vector<Case>& cases) {
  const Message& message = *outcome.message;
  if (!message.labels.empty()) return;
  Case touched;
  const auto find = std::ranges::find_if(
      outcome.found, [&message](const Found& candidate) { return in_scope(message, candidate.type); });
  if (find != outcome.found.end()) {
    touched.counts = true;
    touched.span = find->span;
    touched.rule = find->rule;
  }
  cases.push_back(touched);
}

}  // namespace

extern const RedactionMeasure kCleanMessagesTouched;
constinit const RedactionMeasure kCleanMessagesTouched{
    "clean_messages_touched",
    {"messages without personal information in which something was masked",
     "messages sans renseignement personnel où quelque chose a été masqué"},
    false,
    judge};

}  // namespace guichet::corpora
