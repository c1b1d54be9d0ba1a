#include "corpora/redaction_run.h"

#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace guichet::corpora {
namespace {

Result<Outcome> find(const Message& message, const redact::Redactor& redactor,
                     std::map<std::string, redact::Conversation>& conversations) {
  redact::MessageContext context;
  context.role = message.role;
  if (!message.conversation.empty()) context.conversation = &conversations[message.conversation];
  auto entities = redactor.detect(message.text, context);
  if (!entities) return failed(std::move(entities));
  Outcome outcome{&message, {}};
  for (const redact::Entity& entity : *entities) outcome.found.push_back({entity.type, entity.span, entity.rule});
  return outcome;
}

}  // namespace

Result<RedactionRun> run_redaction(const Dataset& set, const Roots& roots, std::string_view split,
                                   const redact::Redactor& redactor) {
  auto messages = read_messages(set, roots);
  if (!messages) return failed(std::move(messages));
  std::erase_if(*messages, [split](const Message& message) { return !message.split.empty() && message.split != split; });
  return run_redaction(std::move(*messages), redactor);
}

Result<RedactionRun> run_redaction(std::vector<Message> messages, const redact::Redactor& redactor) {
  RedactionRun run;
  run.messages = std::move(messages);
  std::map<std::string, redact::Conversation> conversations;
  std::vector<Case> cases;
  for (const Message& message : run.messages) {
    auto outcome = find(message, redactor, conversations);
    if (!outcome) return failed(std::move(outcome));
    for (const RedactionMeasure* measure : redaction_measures()) {
      cases.clear();
      measure->judge(*outcome, cases);
      for (const Case& judged : cases) run.cases.push_back({measure, &message, judged});
    }
  }
  return run;
}

Figure figure(const RedactionRun& run, const RedactionMeasure& measure, const Slice& slice) {
  std::size_t hits = 0;
  std::size_t n = 0;
  for (const JudgedCase& one : run.cases) {
    if (one.measure != &measure || (slice.language && one.message->language != *slice.language) ||
        (slice.type && one.judged.type != *slice.type) || (slice.style && one.message->style != *slice.style)) {
      continue;
    }
    ++n;
    hits += one.judged.counts ? 1U : 0U;
  }
  return Figure::proportion(hits, n);
}

std::optional<double> parity_gap(const RedactionRun& run, const RedactionMeasure& measure, std::optional<redact::EntityType> type) {
  const Figure english = figure(run, measure, {.language = Language::kEnglish, .type = type, .style = {}});
  const Figure french = figure(run, measure, {.language = Language::kFrench, .type = type, .style = {}});
  if (english.n == 0 || french.n == 0) return std::nullopt;
  return std::abs(english.value - french.value);
}

}  // namespace guichet::corpora
