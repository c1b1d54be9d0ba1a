#include <map>
#include <ostream>
#include <set>

#include "bench/quality/baselines/baseline.h"
#include "bench/quality/report.h"
#include "bench/quality/workspace.h"

namespace guichet::bench {

extern const Baseline kXapian;
extern const Baseline kBm25Titles;
extern const Baseline kLinearSvm;
extern const Baseline kFts5;

namespace {

constexpr const Baseline* kAll[] = {&kXapian, &kBm25Titles, &kLinearSvm, &kFts5};
constexpr std::string_view kShown[] = {"top_1", "hit_3", "mrr_10", "p_at_72", "p_at_72_all", "cov_at_96_all", "auroc"};

/// The answers of one language with what is known of them: their own example questions and those of the train split.
Result<std::vector<BaselineAnswer>> answers_of(const Content& content, Language language, const std::vector<kb::Example>& examples, bool with_examples) {
  std::map<std::string, std::vector<std::string>> taught;
  for (const kb::Example& example : examples) {
    if (example.use != kb::ExampleUse::kTrain || example.language != language) continue;
    for (const std::string& id : example.relevant) taught[id].emplace_back(example.text.view());
  }
  std::vector<BaselineAnswer> answers;
  for (const kb::Answer& answer : content.answers) {
    if (answer.language != language) continue;
    BaselineAnswer one{answer.id, std::string(answer.title.view()), std::string(answer.body.view()), {}};
    if (with_examples) {
      for (const auto& question : answer.questions) one.questions.emplace_back(question.view());
      for (std::string& text : taught[answer.id]) one.questions.push_back(std::move(text));
    }
    answers.push_back(std::move(one));
  }
  return answers;
}

}  // namespace

std::span<const Baseline* const> baselines() noexcept { return kAll; }

Result<std::vector<BaselineRun>> run_baselines(const SuggestionTask& task, const SuggestionRun& run, const corpora::Roots& roots,
                                               const redact::Redactor& redactor) {
  auto content = load_content(*task.set, roots, redactor);
  if (!content) return failed(std::move(content));
  auto questions = corpora::read_questions(*task.set, roots);
  if (!questions) return failed(std::move(questions));
  const bool with_examples = task.examples == Examples::kTrain;
  auto examples = examples_of(*questions, redactor, [&](const corpora::Question& one) { return with_examples && one.split == "train"; });
  if (!examples) return failed(std::move(examples));
  std::vector<std::string> texts;
  for (const corpora::Question& question : run.questions) {
    auto masked = redactor.redact(question.text);
    if (!masked) return failed(std::move(masked));
    texts.emplace_back(masked->text.view());
  }
  std::vector<BaselineRun> all;
  for (const Baseline* baseline : baselines()) {
    BaselineRun result{baseline->name, std::vector<Answered>(run.questions.size())};
    for (const Language language : {Language::kEnglish, Language::kFrench}) {
      auto answers = answers_of(*content, language, *examples, with_examples);
      if (!answers) return failed(std::move(answers));
      // A set in one language is asked in that one, whatever the question's.
      const auto ask = answers->empty() ? BaselineAsk() : baseline->make(*answers, language);
      for (std::size_t i = 0; i < run.questions.size(); ++i) {
        if (run.questions[i].language != language) continue;
        Answered& answered = result.answers[i];
        answered.question = &run.questions[i];
        answered.decision = engine::Decision::kAnswer;
        answered.reason = engine::Reason::kConfident;
        if (!ask) continue;
        const auto hits = ask(texts[i]);
        answered.confidence = hits.empty() ? -1e9 : hits.front().score;
        for (const BaselineHit& hit : hits) answered.ranked.push_back(hit.id);
      }
    }
    all.push_back(std::move(result));
  }
  return all;
}

void print_baselines(std::ostream& out, const SuggestionRun& run, const std::vector<BaselineRun>& all, bool json, std::string_view set) {
  const auto in = [](const std::vector<Answered>& answers, Language language) {
    std::vector<Answered> some;
    for (const Answered& one : answers) {
      if (one.question->language == language) some.push_back(one);
    }
    return some;
  };
  const auto line = [&](std::string_view name, const std::vector<Answered>& answers) {
    for (const Language language : {Language::kEnglish, Language::kFrench}) {
      const auto some = in(answers, language);
      if (some.empty()) continue;
      nlohmann::ordered_json object{{"set", set}, {"engine", name}, {"lang", code(language)}};
      if (!json) out << "  " << left(std::string(name), 14) << left(std::string(code(language)), 4);
      for (const std::string_view wanted : kShown) {
        for (const SuggestionMeasure* measure : suggestion_measures()) {
          if (measure->name != wanted) continue;
          const Figure figure = measure->compute(some);
          object[std::string(wanted)] = to_json(figure);
          if (!json) out << right(figure.n == 0 ? "-" : std::to_string(figure.value).substr(0, 5), 14);
        }
      }
      out << (json ? object.dump() : std::string()) << '\n';
    }
  };
  if (!json) {
    out << "  " << left("", 18);
    for (const std::string_view name : kShown) out << right(std::string(name), 14);
    out << '\n';
  }
  line("guichet", run.answers);
  for (const BaselineRun& one : all) line(one.name, one.answers);
  if (const auto known = well_taught(run, run.answers); !known.empty()) {
    if (!json) out << "  of questions whose answer has ten train questions or more\n";
    line(json ? "guichet, well taught" : "guichet", known);
    for (const BaselineRun& one : all) line(json ? std::string(one.name) + ", well taught" : std::string(one.name), well_taught(run, one.answers));
  }
  out << '\n';
}

}  // namespace guichet::bench
