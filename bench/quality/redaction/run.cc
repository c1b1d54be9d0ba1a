#include "bench/quality/redaction/run.h"

#include <map>
#include <string>

namespace guichet::bench {
namespace {

Result<Outcome> find(const corpora::Message& message, const redact::Redactor& redactor,
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

Result<RedactionRun> run_redaction(const corpora::Dataset& set, const corpora::Roots& roots, std::string_view split,
                                   const redact::Redactor& redactor) {
  auto messages = corpora::read_messages(set, roots);
  if (!messages) return failed(std::move(messages));
  RedactionRun run;
  for (corpora::Message& message : *messages) {
    if (message.split.empty() || message.split == split) run.messages.push_back(std::move(message));
  }
  std::map<std::string, redact::Conversation> conversations;
  std::vector<Case> cases;
  for (const corpora::Message& message : run.messages) {
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

Figure figure(const RedactionRun& run, const RedactionMeasure& measure, std::optional<Language> language,
              std::optional<redact::EntityType> type) {
  std::size_t hits = 0;
  std::size_t n = 0;
  for (const JudgedCase& one : run.cases) {
    if (one.measure != &measure || (language && one.message->language != *language) ||
        (type && one.judged.type != *type)) {
      continue;
    }
    ++n;
    hits += one.judged.counts ? 1U : 0U;
  }
  return Figure::proportion(hits, n);
}

}  // namespace guichet::bench
