#include "bench/quality/suggestion/run.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

#include "bench/quality/workspace.h"
#include "engine/engine.h"

namespace guichet::bench {
namespace {

/// Pages share the list with answers: ask for enough to have ten answers.
constexpr std::size_t kSuggestions = 3 * kRanked;

Result<Answered> ask(const corpora::Question& question, const engine::Engine& engine,
                     const redact::Redactor& redactor) {
  auto clean = redactor.redact(question.text);
  if (!clean) return failed(std::move(clean));
  engine::SuggestOptions options;
  options.limit = kSuggestions;
  auto reply = engine.suggest(clean->text, options);
  if (!reply) return failed(std::move(reply));
  Answered answered{&question, {}, reply->confidence, reply->decision, reply->reason};
  for (engine::Suggestion& suggestion : reply->suggestions) {
    if (suggestion.kind != engine::Kind::kAnswer || answered.ranked.size() == kRanked) continue;
    answered.ranked.push_back(std::move(suggestion.id));
  }
  return answered;
}

/// Asks every question, on several threads; the first error ends it.
Status ask_all(SuggestionRun& run, const engine::Engine& engine, const redact::Redactor& redactor, unsigned threads) {
  run.answers.resize(run.questions.size());
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::optional<Error> first_error;
  const auto work = [&] {
    for (std::size_t i = next++; i < run.questions.size(); i = next++) {
      auto answered = ask(run.questions[i], engine, redactor);
      if (answered) {
        run.answers[i] = std::move(*answered);
        continue;
      }
      const std::lock_guard lock(mutex);
      if (!first_error) first_error = std::move(answered).error();
      next = run.questions.size();
    }
  };
  {
    std::vector<std::jthread> workers;
    for (unsigned i = 1; i < threads; ++i) workers.emplace_back(work);
    work();
  }
  if (first_error) return tl::unexpected(*std::move(first_error));
  return {};
}

}  // namespace

std::string_view name(Examples examples) noexcept { return examples == Examples::kNone ? "no examples" : "examples"; }

Result<SuggestionRun> run_suggestion(const SuggestionTask& task, const corpora::Roots& roots,
                                     const redact::Redactor& redactor) {
  auto questions = corpora::read_questions(*task.set, roots);
  if (!questions) return failed(std::move(questions));
  auto content = load_content(*task.set, roots, redactor);
  if (!content) return failed(std::move(content));
  if (task.examples == Examples::kNone) {
    for (kb::Answer& answer : content->answers) answer.questions.clear();
  } else if (auto added = add_examples(*questions, redactor, content->answers); !added) {
    return failed(std::move(added));
  }
  auto workspace = publish_content(*content, task.set->coded);
  if (!workspace) return failed(std::move(workspace));
  auto engine = engine::Engine::open(workspace->path());
  if (!engine) return failed(std::move(engine));
  SuggestionRun run;
  run.published = workspace->published;
  run.refused = content->refused;
  for (const kb::Answer& answer : content->answers) run.examples += answer.questions.size();
  for (corpora::Question& question : *questions) {
    if (question.split == task.split) run.questions.push_back(std::move(question));
  }
  if (auto asked = ask_all(run, *engine, redactor, std::max(1U, task.threads)); !asked) return failed(std::move(asked));
  return run;
}

}  // namespace guichet::bench
