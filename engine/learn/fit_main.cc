// guichet_fit: fits the built-in weights of engine/rank/model.cc and engine/decide/calibration.cc, and prints them
// as the tables that stand there. For guichet's developers; not installed.
//
//   guichet_fit SCRATCH_FOLDER corpora/guichet/questions/dev.{en,fr}.jsonl -- corpora/guichet/answers/*.jsonl
//
// From guichet's own corpus only. Each client question of an answer is asked of a knowledge base that lacks it (one
// fold for each question of an answer), and again of one without any questions, so that the weights hold with and
// without examples; the dev questions, written by others, are asked of the whole. For the confidence each is asked once
// more with its answer taken away: then no answer is right. The test split is never read.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/analysis/analyzer.h"
#include "engine/decide/calibration.h"
#include "engine/index/answer_database.h"
#include "engine/index/build.h"
#include "engine/learn/logistic.h"
#include "engine/rank/answer_index.h"
#include "engine/rank/ranker.h"
#include "kb/load.h"
#include "redact/redactor.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kFolds = 5;
constexpr double kL2 = 2;
// About a quarter of what arrives has no answer; each question stands for one that has, and for this many without.
constexpr double kUnanswerable = 0.33;

// A dev question counts this often: there are few, and their words are nobody's who wrote an answer.
constexpr double kDevWeight = 6;

struct Question {
  redact::CleanText text;
  Language language;
  std::string answer;  ///< id; empty: no answer is right
  double weight = 1;
};

struct Asked {
  double weight = 1;
  Query query;
  std::vector<RankedAnswer> ranked;
  std::string right;  // id
};

struct Fold {
  AnswerIndex index;
  std::vector<Asked> asked;
};

Result<Fold> make_fold(std::vector<kb::Answer> answers, const std::vector<std::vector<std::size_t>>& held_out,
                       std::vector<Question> questions, const std::string& file) {
  for (std::size_t i = 0; i < answers.size(); ++i) {
    std::vector<redact::CleanText> kept;
    for (std::size_t q = 0; q < answers[i].questions.size(); ++q) {
      const bool out = std::find(held_out[i].begin(), held_out[i].end(), q) != held_out[i].end();
      if (out) {
        questions.push_back({answers[i].questions[q], answers[i].language, answers[i].id, 1});
      } else {
        kept.push_back(answers[i].questions[q]);
      }
    }
    answers[i].questions = std::move(kept);
  }
  std::filesystem::remove(file);
  if (auto built = build_answers(standings(answers, kb::Date::today(), true), file, {}); !built) {
    return failed(std::move(built));
  }
  auto database = AnswerDatabase::open(file);
  if (!database) return failed(std::move(database));
  auto index = AnswerIndex::load(*database);
  if (!index) return failed(std::move(index));
  Fold fold{*std::move(index), {}};
  const CandidateFilter filter{{}, true, kb::Date::today()};
  for (const auto& [text, language, answer, weight] : questions) {
    auto query = make_query(analyze(text.view(), language));
    auto ranked = rank_answers(fold.index, RankModel::built_in(), query, language, filter, 40);
    if (!ranked.empty()) fold.asked.push_back({weight, std::move(query), std::move(ranked), answer});
  }
  return fold;
}

std::vector<double> as_doubles(const Features& features) { return {features.begin(), features.end()}; }

std::vector<double> fit_ranking(const std::vector<Fold>& folds) {
  std::vector<Choice> choices;
  for (const auto& fold : folds) {
    for (const auto& asked : fold.asked) {
      Choice choice;
      choice.weight = asked.weight;
      bool found = false;
      for (const auto& ranked : asked.ranked) {
        if (fold.index.answers()[ranked.answer].answer.id == asked.right) {
          choice.right = choice.candidates.size();
          found = true;
        }
        choice.candidates.push_back(as_doubles(ranked.features));
      }
      if (found) choices.push_back(std::move(choice));
    }
  }
  return fit_choices(choices, kFeatureCount, kL2);
}

void rerank(Fold& fold, const RankModel& model) {
  for (auto& asked : fold.asked) {
    for (auto& ranked : asked.ranked) ranked.log_odds = model.log_odds(ranked.features);
    std::stable_sort(asked.ranked.begin(), asked.ranked.end(),
                     [](const auto& a, const auto& b) { return a.log_odds > b.log_odds; });
  }
}

std::vector<Outcome> outcomes_of(const std::vector<Fold>& folds) {
  std::vector<Outcome> outcomes;
  const auto add = [&](const std::vector<RankedAnswer>& ranked, const Fold& fold, const Asked& asked, double weight) {
    if (ranked.empty()) return;
    const auto evidence = evidence_of(ranked, fold.index, asked.query.words.size());
    const bool right = fold.index.answers()[ranked.front().answer].answer.id == asked.right;
    outcomes.push_back({{evidence.begin(), evidence.end()}, right, weight * asked.weight});
  };
  for (const auto& fold : folds) {
    for (const auto& asked : fold.asked) {
      add(asked.ranked, fold, asked, 1);
      if (asked.right.empty()) continue;
      auto without = asked.ranked;
      std::erase_if(without, [&](const auto& r) { return fold.index.answers()[r.answer].answer.id == asked.right; });
      add(without, fold, asked, kUnanswerable);
    }
  }
  return outcomes;
}

Result<std::vector<Question>> read_questions(const std::string& file, const redact::Redactor& redactor) {
  std::vector<Question> questions;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object() || json.value("split", "") != "dev") continue;
    const auto language = parse_language(json.value("lang", ""));
    auto masked = redactor.redact(json.value("text", ""));
    if (!masked) return failed(std::move(masked));
    const auto relevant = json.value("relevant", std::vector<std::string>());
    questions.push_back({masked->text, language.value_or(Language::kEnglish), relevant.empty() ? "" : relevant[0],
                         kDevWeight});
  }
  return questions;
}

// One fold for each question of an answer, one without questions, one with all of them and the dev questions.
Result<std::vector<Fold>> make_folds(const std::string& scratch, const std::vector<std::string>& question_files,
                                     const std::vector<std::string>& answer_files) {
  auto redactor = redact::Redactor::make();
  if (!redactor) return failed(std::move(redactor));
  auto loaded = kb::load_answers(answer_files, *redactor);
  if (!loaded) return failed(std::move(loaded));
  std::vector<Fold> folds;
  for (std::size_t f = 0; f < kFolds + 2; ++f) {
    std::vector<std::vector<std::size_t>> held_out;
    for (const auto& answer : loaded->items) {
      std::vector<std::size_t> out;
      for (std::size_t q = 0; q < answer.questions.size(); ++q) {
        if (f == kFolds || (f < kFolds && q % kFolds == f)) out.push_back(q);
      }
      held_out.push_back(std::move(out));
    }
    std::vector<Question> questions;
    for (const auto& file : question_files) {
      if (f <= kFolds) break;
      auto read = read_questions(file, *redactor);
      if (!read) return failed(std::move(read));
      questions.insert(questions.end(), read->begin(), read->end());
    }
    auto fold = make_fold(loaded->items, held_out, std::move(questions), scratch + "/fold.glass");
    if (!fold) return failed(std::move(fold));
    folds.push_back(*std::move(fold));
  }
  return folds;
}

int run(const std::vector<std::string>& arguments) {
  const auto dashes = std::find(arguments.begin(), arguments.end(), "--");
  if (arguments.empty() || dashes == arguments.begin() || dashes == arguments.end()) {
    std::fprintf(stderr, "usage: guichet_fit SCRATCH_FOLDER QUESTIONS.jsonl... -- ANSWERS.jsonl...\n");
    return 2;
  }
  auto made = make_folds(arguments.front(), {arguments.begin() + 1, dashes}, {dashes + 1, arguments.end()});
  if (!made) {
    std::fprintf(stderr, "%s\n", made.error().describe(Language::kEnglish).c_str());
    return exit_code(made.error().code());
  }
  auto& folds = *made;
  const auto weights = fit_ranking(folds);
  RankModel model;
  std::printf("rank/model.cc\n");
  for (std::size_t i = 0; i < kFeatureCount; ++i) {
    model.weights[i] = static_cast<float>(weights[i]);
    std::printf("          %.2fF,  // %s\n", weights[i], std::string(kFeatureNames[i]).c_str());
  }
  for (std::size_t f = 0; f < folds.size(); ++f) {
    rerank(folds[f], model);
    std::size_t right = 0;
    for (const auto& asked : folds[f].asked) {
      if (folds[f].index.answers()[asked.ranked.front().answer].answer.id == asked.right) ++right;
    }
    std::printf("fold %zu: %zu questions, top-1 %.3f\n", f, folds[f].asked.size(),
                static_cast<double>(right) / static_cast<double>(folds[f].asked.size()));
  }
  const auto calibration = fit_outcomes(outcomes_of(folds), kEvidenceCount, kL2);
  std::printf("decide/calibration.cc\nconstexpr double kBias = %.2f;\n", calibration[kEvidenceCount]);
  for (std::size_t i = 0; i < kEvidenceCount; ++i) {
    std::printf("    %.2f,  // %s\n", calibration[i], std::string(kEvidenceNames[i]).c_str());
  }
  return 0;
}

}  // namespace
}  // namespace guichet::engine

int main(int argc, char** argv) { return guichet::engine::run({argv + 1, argv + argc}); }
