#include "engine/learn/lesson_vectors.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>

namespace guichet::engine {
namespace {

constexpr std::size_t kLeastPairs = 2;
constexpr std::size_t kLeastLetters = 2;
constexpr float kBodyShare = 0.7F;

using Sum = std::unordered_map<std::uint32_t, float>;

void add_words(const SparseVector& vector, const TermSpace& space, std::uint32_t offset, float times, Sum& sum) {
  double square = 0;
  for (const auto& [term, weight] : vector) {
    if (term < space.words()) square += static_cast<double>(weight) * static_cast<double>(weight);
  }
  if (square <= 0) return;
  const auto scale = times / static_cast<float>(std::sqrt(square));
  for (const auto& [term, weight] : vector) {
    if (term < space.words()) sum[offset + term] += scale * weight;
  }
}

SparseVector sorted(const Sum& sum) {
  SparseVector vector;
  for (const auto& [term, weight] : sum) vector.push_back({term, weight});
  std::sort(vector.begin(), vector.end(), [](const Entry& a, const Entry& b) { return a.term < b.term; });
  normalise(vector);
  return vector;
}

// The words of an answer in one language: title and body, each of its share.
void add_published(std::span<const IntentText> texts, const TermSpace& space, std::uint32_t offset, Sum& sum) {
  add_words(texts.front().vector, space, offset, 1, sum);
  for (const auto& text : texts) {
    if (text.body) add_words(text.vector, space, offset, kBodyShare, sum);
  }
}

// All questions together count as much as the title.
void add_asked(std::span<const IntentText> texts, const TermSpace& space, std::uint32_t offset, Sum& sum) {
  Sum questions;
  for (const auto& text : texts.subspan(1)) {
    if (!text.body) add_words(text.vector, space, offset, 1, questions);
  }
  double square = 0;
  for (const auto& [term, weight] : questions) square += static_cast<double>(weight) * static_cast<double>(weight);
  const auto scale = square > 0 ? static_cast<float>(1 / std::sqrt(square)) : 0;
  for (const auto& [term, weight] : questions) sum[term] += scale * weight;
}

}  // namespace

LessonVectors vectors_of(const AnswerTexts& answers, const std::vector<KnownQuestion>& questions,
                         const OutsideTexts& outside, Language language) {
  const auto& documents = answers.index->answers();
  std::vector<const std::vector<TextTerm>*> known;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (documents[i].answer.language != language) continue;
    known.push_back(&answers.titles[i].terms);
    known.push_back(&answers.bodies[i].terms);
  }
  for (const auto& question : questions) {
    if (documents[question.answer].answer.language == language) known.push_back(&question.text->terms);
  }
  LessonVectors vectors{TermSpace::of(known, kLeastPairs, kLeastLetters), {}, {}};
  auto question = questions.begin();
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const bool ours = documents[i].answer.language == language;
    if (ours) vectors.texts.push_back({i, false, vectors.space.vector(answers.titles[i].terms)});
    for (; question != questions.end() && question->answer == i; ++question) {
      if (ours) vectors.texts.push_back({i, false, vectors.space.vector(question->text->terms)});
    }
    if (ours) vectors.texts.push_back({i, true, vectors.space.vector(answers.bodies[i].terms)});
  }
  for (const auto* text : outside[language == Language::kFrench ? 1 : 0]) {
    vectors.outside.push_back(vectors.space.vector(text->terms));
  }
  return vectors;
}

PairedDocuments documents_of(const AnswerIndex& index, const std::array<LessonVectors, 2>& vectors) {
  std::vector<Sum> published;
  std::vector<Sum> whole;
  PairedDocuments documents;
  documents.of_answer.assign(index.answers().size(), 0);
  std::unordered_map<std::string, std::uint32_t> by_code;
  for (std::size_t l = 0; l < 2; ++l) {
    const auto offset = l == 0 ? 0 : static_cast<std::uint32_t>(vectors[0].space.words());
    const std::span<const IntentText> texts = vectors[l].texts;
    for (std::size_t begin = 0; begin < texts.size();) {
      auto end = begin;
      while (end < texts.size() && texts[end].answer == texts[begin].answer) ++end;
      const auto answer = texts[begin].answer;
      auto number = static_cast<std::uint32_t>(whole.size());
      if (const auto& code = index.answers()[answer].answer.code) {
        number = by_code.emplace(std::string(code->text()), number).first->second;
      }
      if (number == whole.size()) {
        whole.emplace_back();
        published.emplace_back();
      }
      const auto of_answer = texts.subspan(begin, end - begin);
      Sum sum;
      add_published(of_answer, vectors[l].space, offset, sum);
      for (const auto& [term, weight] : sum) published[number][term] += weight;
      add_asked(of_answer, vectors[l].space, offset, sum);
      for (const auto& [term, weight] : sum) whole[number][term] += weight;
      documents.of_answer[answer] = number;
      begin = end;
    }
  }
  for (const auto& sum : whole) documents.whole.push_back(sorted(sum));
  for (const auto& sum : published) documents.published.push_back(sorted(sum));
  return documents;
}

}  // namespace guichet::engine
