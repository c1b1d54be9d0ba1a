// eval suggest: asks a workspace labelled questions and measures what it decided.
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "engine/cli/commands/engine_options.h"
#include "engine/cli/commands/eval.h"
#include "engine/cli/commands/eval_suggest.h"
#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/standard_output.h"
#include "engine/cli/terminal.h"
#include "engine/publish.h"
#include "kb/knowledge_base.h"
#include "kb/near_twins.h"
#include "redact/base/output_file.h"

namespace guichet::cli {
namespace {

constexpr Message kNoQuestions{"eval suggest needs --questions FILE", "eval suggest exige --questions FICHIER"};
constexpr Message kEmpty{"there is no question to measure with", "il n'y a aucune question à mesurer"};
constexpr Message kBadSplit{"--split is train, dev or test", "--split vaut train, dev ou test"};
constexpr Message kHidden{"--show-text is for dev questions only", "--show-text ne vaut que pour les questions dev"};
constexpr Message kAsking{"asking", "questions posées"};
constexpr Message kNoExamples{"there is no learning curve without examples: see guichet learn", "il n'y a pas de courbe d'apprentissage sans exemples : voir guichet learn"};
// As `lint` calls them contradictory siblings at most, and near-duplicates surely.
constexpr double kTwins = 0.5;
constexpr std::size_t kSuggestions = 3 * measures::kRanked;  // pages share the list

Result<std::vector<measures::Answered>> ask(const std::vector<corpora::Question>& questions, const engine::Engine& engine,
                                            const redact::Redactor& redactor, const Session& session) {
  Progress bar(kAsking, session.language);
  std::vector<measures::Answered> answers;
  for (const corpora::Question& question : questions) {
    auto masked = redactor.redact(question.text);
    if (!masked) return failed(std::move(masked));
    engine::SuggestOptions options;
    options.limit = kSuggestions;
    auto reply = engine.suggest(masked->text, options);
    if (!reply) return failed(std::move(reply));
    measures::Answered answered{&question, {}, reply->confidence, reply->decision, reply->reason, reply->language};
    for (engine::Suggestion& one : reply->suggestions) {
      if (one.kind == engine::Kind::kAnswer && answered.ranked.size() < measures::kRanked) answered.ranked.push_back(std::move(one.id));
    }
    answers.push_back(std::move(answered));
    bar.update(answers.size(), questions.size());
  }
  return answers;
}

Result<AnswerFacts> facts_of(const std::string& folder) {
  auto base = kb::KnowledgeBase::open_read_only(folder);
  if (!base) return failed(std::move(base));
  auto answers = base->answers();
  if (!answers) return failed(std::move(answers));
  AnswerFacts facts;
  for (const kb::Answer& answer : *answers) {
    if (!answer.code) continue;
    facts.codes[answer.id] = answer.code->text();
    facts.topics[answer.id] = answer.code->topic();
  }
  for (const kb::TwinPair& pair : kb::near_twins(*answers, kTwins)) {
    const std::string& first = (*answers)[pair.first].id;
    const std::string& second = (*answers)[pair.second].id;
    facts.twins.insert({first, second});
    facts.twins.insert({second, first});
  }
  return facts;
}

Result<SuggestRun> run_on(const std::string& folder, const std::vector<corpora::Question>& questions, const redact::Redactor& redactor,
                          const Session& session) {
  auto engine = engine::Engine::open(folder);
  if (!engine) return failed(std::move(engine));
  auto facts = facts_of(folder);
  if (!facts) return failed(std::move(facts));
  auto answers = ask(questions, *engine, redactor, session);
  if (!answers) return failed(std::move(answers));
  return SuggestRun{engine->generation(), std::move(*facts), std::move(*answers)};
}

// A folder inside the workspace, which is gone afterwards: nothing is written outside of it.
class InnerWorkspace {
 public:
  explicit InnerWorkspace(const std::string& folder) : path_(folder + "/.learning-curve-" + std::to_string(::getpid())) {}
  InnerWorkspace(const InnerWorkspace&) = delete;
  InnerWorkspace& operator=(const InnerWorkspace&) = delete;
  ~InnerWorkspace() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Generations that learn from none, an eighth, a quarter, a half and all of the stored examples: every eighth, fourth…, so
// that each part has examples of as many answers as it can.
Result<std::vector<CurveStep>> learning_curve(const std::string& folder, bool unpaired, const std::vector<corpora::Question>& questions,
                                              const redact::Redactor& redactor, const Session& session) {
  auto base = kb::KnowledgeBase::open_read_only(folder);
  if (!base) return failed(std::move(base));
  auto answers = base->answers();
  if (!answers) return failed(std::move(answers));
  auto pages = base->pages();
  if (!pages) return failed(std::move(pages));
  auto examples = base->examples();
  if (!examples) return failed(std::move(examples));
  if (examples->empty()) return guichet::fail(ErrorCode::kUsage, kNoExamples);
  std::vector<CurveStep> curve;
  for (const std::size_t every : {std::size_t{0}, std::size_t{8}, std::size_t{4}, std::size_t{2}, std::size_t{1}}) {
    std::vector<kb::Example> some;
    for (std::size_t i = 0; every > 0 && i < examples->size(); i += every) some.push_back((*examples)[i]);
    const InnerWorkspace inner(folder);
    {
      auto made = kb::KnowledgeBase::open(inner.path());
      if (!made) return failed(std::move(made));
      if (auto stored = made->replace(*answers, *pages); !stored) return failed(std::move(stored));
      if (auto stored = made->merge_examples(some); !stored) return failed(std::move(stored));
    }
    engine::PublishOptions options;
    options.require_pairs = !unpaired;
    auto published = engine::publish(inner.path(), options);
    if (!published) return failed(std::move(published));
    auto engine = engine::Engine::open(inner.path());
    if (!engine) return failed(std::move(engine));
    auto asked = ask(questions, *engine, redactor, session);
    if (!asked) return failed(std::move(asked));
    curve.push_back({some.size(), std::move(*asked)});
  }
  return curve;
}

Result<std::vector<corpora::Question>> load(const Arguments& arguments) {
  const std::string split = arguments.value("--split");
  if (!split.empty() && split != "train" && split != "dev" && split != "test") return guichet::fail(ErrorCode::kUsage, kBadSplit);
  if (arguments.has("--show-text") && split != "dev") return guichet::fail(ErrorCode::kUsage, kHidden);
  const auto files = arguments.values("--questions");
  if (files.empty()) return guichet::fail(ErrorCode::kUsage, kNoQuestions);
  std::vector<corpora::Question> all;
  for (const std::string& file : files) {
    auto questions = corpora::read_questions_file(file);
    if (!questions) return failed(std::move(questions));
    for (corpora::Question& question : *questions) {
      if (split.empty() || question.split.empty() || question.split == split) all.push_back(std::move(question));
    }
  }
  if (all.empty()) return guichet::fail(ErrorCode::kInput, kEmpty, {}, {files.front(), 0, 0});
  return all;
}

std::vector<measures::CurvePoint> curve_of(const SuggestRun& run, Language language) {
  std::vector<measures::Answered> some;
  for (const measures::Answered& one : run.answers) {
    if (one.question->language == language) some.push_back(one);
  }
  return measures::risk_coverage(some);
}

Result<SuggestEval> evaluate(const Arguments& arguments, const std::vector<corpora::Question>& questions, const Session& session) {
  auto folder = workspace_of(arguments);
  if (!folder) return failed(std::move(folder));
  auto redactor = make_redactor(arguments, session);
  if (!redactor) return failed(std::move(redactor));
  SuggestEval eval;
  eval.questions = &questions;
  eval.show_text = arguments.has("--show-text");
  auto run = run_on(*folder, questions, *redactor, session);
  if (!run) return failed(std::move(run));
  eval.run = std::move(*run);
  if (arguments.has("--diff")) {
    auto other = run_on(arguments.value("--diff"), questions, *redactor, session);
    if (!other) return failed(std::move(other));
    eval.other.push_back(std::move(*other));
  }
  if (arguments.has("--learning-curve")) {
    auto curve = learning_curve(*folder, arguments.has("--unpaired"), questions, *redactor, session);
    if (!curve) return failed(std::move(curve));
    eval.curve = std::move(*curve);
  }
  return eval;
}

}  // namespace

int eval_suggest(const Arguments& arguments, const Session& session) {
  const auto questions = load(arguments);
  if (!questions) return session.fail(questions.error());
  const auto eval = evaluate(arguments, *questions, session);
  if (!eval) return session.fail(eval.error());
  if (arguments.has("--svg")) {
    auto file = OutputFile::create(arguments.value("--svg"));
    if (!file) return session.fail(file.error());
    Status written = file->write(risk_coverage_svg(curve_of(eval->run, Language::kEnglish), curve_of(eval->run, Language::kFrench)));
    if (written) written = file->commit();
    if (!written) return session.fail(written.error());
  }
  const Status done = write_stdout(session.json ? eval_suggest_json(*eval) : eval_suggest_text(*eval, session.language));
  return done ? 0 : session.fail(done.error());
}

}  // namespace guichet::cli
