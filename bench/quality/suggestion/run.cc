#include "bench/quality/suggestion/run.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

#include "bench/quality/workspace.h"
#include "engine/engine.h"

namespace guichet::bench {
namespace {

/// Pages share the list with answers: ask for enough to have ten answers.
constexpr std::size_t kSuggestions = 3 * kRanked;
constexpr std::size_t kWellTaught = 10;

Result<Answered> ask(const corpora::Question& question, const engine::Engine& engine,
                     const redact::Redactor& redactor) {
  auto clean = redactor.redact(question.text);
  if (!clean) return failed(std::move(clean));
  engine::SuggestOptions options;
  options.limit = kSuggestions;
  auto reply = engine.suggest(clean->text, options);
  if (!reply) return failed(std::move(reply));
  Answered answered{&question, {}, reply->confidence, reply->decision, reply->reason, reply->language};
  for (engine::Suggestion& suggestion : reply->suggestions) {
    if (suggestion.kind != engine::Kind::kAnswer || answered.ranked.size() == kRanked) continue;
    answered.ranked.push_back(std::move(suggestion.id));
  }
  return answered;
}

/// Asks every wanted question, on several threads; the first error ends it.
Status ask_all(SuggestionRun& run, const engine::Engine& engine, const redact::Redactor& redactor, unsigned threads,
               const std::function<bool(std::size_t)>& wanted) {
  std::atomic<std::size_t> next = 0;
  std::mutex mutex;
  std::optional<Error> first_error;
  const auto work = [&] {
    for (std::size_t i = next++; i < run.questions.size(); i = next++) {
      if (!wanted(i)) continue;
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

std::vector<Answered> well_taught(const SuggestionRun& run, const std::vector<Answered>& answers) {
  std::vector<Answered> some;
  std::size_t answerable = 0;
  for (std::size_t i = 0; i < answers.size(); ++i) {
    answerable += answers[i].answerable() ? 1U : 0U;
    if (run.well_taught[i]) some.push_back(answers[i]);
  }
  return some.size() == answerable ? std::vector<Answered>() : some;
}

std::string_view name(Examples examples) noexcept { return examples == Examples::kNone ? "no examples" : "examples"; }

Result<SuggestionRun> run_suggestion(const SuggestionTask& task, const corpora::Roots& roots,
                                     const redact::Redactor& redactor) {
  auto questions = corpora::read_questions(*task.set, roots);
  if (!questions) return failed(std::move(questions));
  auto content = load_content(*task.set, roots, redactor);
  if (!content) return failed(std::move(content));
  SuggestionRun run;
  run.refused = content->refused;
  for (kb::Answer& answer : content->answers) {
    if (task.examples == Examples::kNone) answer.questions.clear();
    run.examples += answer.questions.size();
  }
  for (const corpora::Question& question : *questions) {
    if (question.split == task.split) run.questions.push_back(question);
  }
  run.answers.resize(run.questions.size());
  std::map<std::string, std::size_t> taught;
  for (const corpora::Question& question : *questions) {
    if (question.split != "train" || task.examples != Examples::kTrain) continue;
    for (const std::string& id : question.relevant) ++taught[id];
  }
  for (const corpora::Question& question : run.questions) {
    run.well_taught.push_back(std::ranges::any_of(question.relevant, [&](const std::string& id) { return taught[id] >= kWellTaught; }));
  }
  // Dev questions may check a model that is asked the others: each half is answered by the model of the other.
  const bool halves = task.examples == Examples::kTrain && task.split == "dev";
  // Every other one of each language: some files alternate the languages.
  std::vector<std::size_t> half_of;
  std::map<Language, std::size_t> seen;
  for (const corpora::Question& question : run.questions) half_of.push_back(halves ? seen[question.language]++ % 2 : 0);
  for (std::size_t half = 0; half < (halves ? 2 : 1); ++half) {
    std::set<std::string> asked;
    for (std::size_t i = 0; i < run.questions.size(); ++i) {
      if (half_of[i] == half) asked.insert(run.questions[i].id);
    }
    auto examples = examples_of(*questions, redactor, [&](const corpora::Question& question) {
      return task.examples == Examples::kTrain && !asked.contains(question.id);
    });
    if (!examples) return failed(std::move(examples));
    if (half == 0) run.examples += examples->size();
    auto workspace = publish_content(*content, task.set->coded, *examples);
    if (!workspace) return failed(std::move(workspace));
    auto engine = engine::Engine::open(workspace->path());
    if (!engine) return failed(std::move(engine));
    run.published = workspace->published;
    const auto wanted = [&](std::size_t i) { return half_of[i] == half; };
    if (auto done = ask_all(run, *engine, redactor, std::max(1U, task.threads), wanted); !done) return failed(std::move(done));
  }
  return run;
}

}  // namespace guichet::bench
