#include "engine/learn/lessons.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string_view>
#include <thread>
#include <unordered_map>

#include "engine/index/files.h"
#include "engine/index/record.h"
#include "engine/index/schema.h"
#include "redact/base/output_file.h"

namespace guichet::engine {
namespace {

// Finds the document an example means.
class Answers {
 public:
  explicit Answers(const std::vector<AnswerDocument>& documents) : documents_(documents) {
    for (std::uint32_t i = 0; i < documents.size(); ++i) {
      const auto& answer = documents[i].answer;
      by_id_.emplace(answer.id, i);
      for (const auto& name : documents[i].former) {
        by_id_.emplace(name, i);
        by_code_.emplace(name + std::string(code(answer.language)), i);
      }
      if (answer.code) by_code_.emplace(std::string(answer.code->text()) + std::string(code(answer.language)), i);
    }
  }

  std::optional<std::uint32_t> find(const std::string& name, Language language) const {
    const auto by_id = by_id_.find(name);
    if (by_id == by_id_.end()) return of_code(name, language);
    const auto& answer = documents_[by_id->second].answer;
    if (answer.language == language || !answer.code) return by_id->second;
    const auto pair = of_code(answer.code->text(), language);
    return pair ? pair : by_id->second;
  }

 private:
  std::optional<std::uint32_t> of_code(std::string_view digits, Language language) const {
    const auto found = by_code_.find(std::string(digits) + std::string(code(language)));
    if (found == by_code_.end()) return std::nullopt;
    return found->second;
  }

  const std::vector<AnswerDocument>& documents_;
  std::unordered_map<std::string, std::uint32_t> by_id_;
  std::unordered_map<std::string, std::uint32_t> by_code_;  // "051103en"
};

std::string digest_of(const std::vector<kb::Example>& examples) {
  RecordWriter out;
  for (const auto& example : examples) {
    out.text(example.id);
    out.text(code(example.language));
    out.text(example.text.view());
    out.number(example.out_of_scope ? 1 : 0);
    out.text(name(example.use));
    for (const auto& answer : example.relevant) out.text(answer);
  }
  return sha256(out.bytes());
}

double rounded(double value) { return std::round(value * 10000) / 10000; }

}  // namespace

void keep_share(std::vector<kb::Example>& examples, double share) {
  constexpr double kRange = 4294967296.0;  // 2^32
  std::erase_if(examples, [&](const kb::Example& example) {
    return example.use == kb::ExampleUse::kTrain && static_cast<double>(text_hash(example.id)) >= share * kRange;
  });
}

Lessons take_lessons(const std::vector<kb::Example>& examples, std::vector<AnswerDocument>& documents) {
  Lessons lessons;
  lessons.examples = examples.size();
  lessons.digest = digest_of(examples);
  const Answers answers(documents);
  std::vector<std::set<std::string, std::less<>>> known(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    lessons.own_questions.push_back(documents[i].answer.questions.size());
    for (const auto& question : documents[i].answer.questions) known[i].emplace(question.view());
  }
  for (const auto& example : examples) {
    std::vector<std::uint32_t> right;
    for (const auto& answer : example.relevant) {
      if (const auto found = answers.find(answer, example.language)) right.push_back(*found);
    }
    if (!example.out_of_scope && right.empty()) {
      ++lessons.unused;
      continue;
    }
    if (example.use == kb::ExampleUse::kDev || example.out_of_scope) {
      auto& kept = example.use == kb::ExampleUse::kDev ? lessons.check : lessons.outside;
      kept.push_back({example.language, example.text, right});
      continue;
    }
    for (const auto answer : right) {
      if (known[answer].emplace(example.text.view()).second) documents[answer].answer.questions.push_back(example.text);
    }
  }
  return lessons;
}

Result<std::array<LearnedFigures, 2>> learn_into(const std::string& folder, const std::vector<AnswerDocument>& documents,
                                                 const Lexicon& lexicon, const Lessons& lessons, unsigned threads) {
  auto database = AnswerDatabase::open(folder + "/" + std::string(kAnswersFile));
  if (!database) return failed(std::move(database));
  auto index = AnswerIndex::load(*database);
  if (!index) return failed(std::move(index));
  LearnOptions options;
  options.precision = lessons.precision;
  options.threads = threads != 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
  const auto learned = learn({&*index, &documents, &lexicon, lessons.own_questions, lessons.check, lessons.outside}, options);
  auto file = OutputFile::create(folder + "/" + std::string(kModelFile));
  if (!file) return failed(std::move(file));
  if (auto written = file->write(to_bytes(learned.model)); !written) return failed(std::move(written));
  if (auto done = file->commit(); !done) return failed(std::move(done));
  return learned.figures;
}

void describe_model(const Lessons& lessons, const std::array<LearnedFigures, 2>& figures, Manifest& manifest) {
  manifest.examples = lessons.digest;
  manifest.model["examples"] = static_cast<double>(lessons.examples);
  manifest.model["unused"] = static_cast<double>(lessons.unused);
  manifest.model["check"] = static_cast<double>(lessons.check.size());
  manifest.model["outside"] = static_cast<double>(lessons.outside.size());
  manifest.model["precision"] = lessons.precision;
  for (const auto language : {Language::kEnglish, Language::kFrench}) {
    const auto& of = figures[language == Language::kFrench ? 1 : 0];
    const auto front = std::string(code(language)) + ".";
    manifest.model[front + "questions"] = static_cast<double>(of.questions);
    manifest.model[front + "answers_with"] = static_cast<double>(of.answers_with);
    manifest.model[front + "held_out"] = static_cast<double>(of.held_out);
    manifest.model[front + "top_1"] = rounded(of.top_1);
    manifest.model[front + "hit_3"] = rounded(of.hit_3);
    manifest.model[front + "floor"] = rounded(of.floor);
    manifest.model[front + "answered"] = rounded(of.answered);
    manifest.model[front + "precision"] = rounded(of.precision);
  }
}

}  // namespace guichet::engine
