#include "engine/learn/signals_trainer.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "engine/learn/dense.h"
#include "engine/learn/intent_trainer.h"
#include "engine/learn/lesson_vectors.h"
#include "engine/learn/meaning.h"
#include "engine/learn/meaning_intents.h"
#include "engine/learn/taught_space.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kDimensions = 200;
constexpr std::size_t kTaughtDimensions = 96;
// An answer of another language can never win.
constexpr float kNever = -1e6F;

std::size_t place(Language language) { return language == Language::kFrench ? 1 : 0; }

void fill_intents(const LessonVectors& vectors, std::size_t answers, unsigned threads, LearnedSignals& signals) {
  const auto models = train_intents(vectors.texts, vectors.outside, {answers, vectors.space.size(), threads});
  signals.intent_bias.assign(answers, kNever);
  for (const auto member : signals.members) signals.intent_bias[member] = models.bias[member];
  std::vector<std::uint32_t> begins(vectors.space.size() + 1, 0);
  for (const auto& weights : models.weights) {
    for (const auto& entry : weights) ++begins[entry.term + 1];
  }
  for (std::size_t i = 1; i < begins.size(); ++i) begins[i] += begins[i - 1];
  signals.intent_begins = begins;
  signals.intent_weights.resize(begins.back());
  for (std::uint32_t answer = 0; answer < answers; ++answer) {
    for (const auto& [term, weight] : models.weights[answer]) signals.intent_weights[begins[term]++] = {answer, weight};
  }
  auto outside = train_outside(vectors.texts, vectors.outside, vectors.space.size());
  signals.outside_weights = std::move(outside.weights);
  signals.outside_bias = outside.bias;
}

// Adds titles and questions to the lessons of the space of meanings.
void fill_questions(const LessonVectors& vectors, std::size_t answers, const std::vector<std::uint32_t>& document_of,
                    LearnedSignals& signals, MeaningLessons& lessons) {
  signals.question_begins.assign(answers + 1, 0);
  signals.entry_begins = {0};
  signals.centroid_lengths.assign(answers, 0);
  auto text = vectors.texts.begin();
  for (std::uint32_t answer = 0; answer < answers; ++answer) {
    std::unordered_map<std::uint32_t, double> sum;
    for (; text != vectors.texts.end() && text->answer == answer; ++text) {
      if (text->body) continue;
      signals.entries.insert(signals.entries.end(), text->vector.begin(), text->vector.end());
      signals.entry_begins.push_back(static_cast<std::uint32_t>(signals.entries.size()));
      for (const auto& [term, weight] : text->vector) sum[term] += static_cast<double>(weight);
      const auto meaning = signals.meaning_of(text->vector);
      lessons.rows.insert(lessons.rows.end(), meaning.begin(), meaning.end());
      lessons.labels.push_back(document_of[answer]);
    }
    double square = 0;
    for (const auto& [term, weight] : sum) square += weight * weight;
    signals.centroid_lengths[answer] = static_cast<float>(std::sqrt(square));
    signals.question_begins[answer + 1] = static_cast<std::uint32_t>(signals.entry_begins.size() - 1);
  }
}

// The versions of an answer share one model.
void fill_meaning_intents(const MeaningIntents& trained, const std::vector<std::uint32_t>& document_of,
                          std::size_t dimensions, std::array<LearnedSignals, 2>& learned) {
  const std::vector<float> none(dimensions, 0);
  for (auto& signals : learned) {
    signals.meaning_intents = SmallRows(dimensions);
    signals.meaning_bias.assign(document_of.size(), kNever);
    auto member = signals.members.begin();
    for (std::uint32_t answer = 0; answer < document_of.size(); ++answer) {
      const bool ours = member != signals.members.end() && *member == answer;
      const auto row = std::span(trained.weights).subspan(document_of[answer] * dimensions, dimensions);
      signals.meaning_intents.add(ours ? row : std::span<const float>(none));
      if (!ours) continue;
      signals.meaning_bias[answer] = trained.bias[document_of[answer]];
      ++member;
    }
  }
}

// The point of a text in a space: of length 1, or all 0.
std::vector<float> point_of(const SparseVector& text, std::span<const float> rows, std::size_t terms, std::size_t dimensions) {
  std::vector<float> point(dimensions, 0);
  for (const auto& [term, weight] : text) {
    if (term < terms) add(weight, rows.data() + term * dimensions, point.data(), dimensions);
  }
  const float square = dot(point.data(), point.data(), dimensions);
  if (square > 0) {
    for (float& value : point) value /= std::sqrt(square);
  }
  return point;
}

struct TaughtQuestions {
  std::vector<SparseVector> vectors;
  std::vector<std::uint32_t> labels;
};

// The questions of both languages over the words of both.
TaughtQuestions questions_of(const std::array<LessonVectors, 2>& vectors, const PairedDocuments& documents) {
  TaughtQuestions questions;
  for (std::size_t l = 0; l < 2; ++l) {
    const auto offset = l == 0 ? 0 : static_cast<std::uint32_t>(vectors[0].space.words());
    const auto& texts = vectors[l].texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const bool title = i == 0 || texts[i - 1].answer != texts[i].answer;
      if (title || texts[i].body) continue;
      SparseVector question;
      for (const auto& [term, weight] : texts[i].vector) {
        if (term < vectors[l].space.words()) question.push_back({term + offset, weight});
      }
      normalise(question);
      questions.vectors.push_back(std::move(question));
      questions.labels.push_back(documents.of_answer[texts[i].answer]);
    }
  }
  return questions;
}

void fill_taught(const std::array<LessonVectors, 2>& vectors, const PairedDocuments& documents, const MeaningBasis& basis,
                 unsigned threads, std::array<LearnedSignals, 2>& learned) {
  const auto d = std::min(kTaughtDimensions, basis.dimensions);
  const auto terms = vectors[0].space.words() + vectors[1].space.words();
  std::vector<float> begin;
  begin.reserve(terms * d);
  for (std::size_t term = 0; term < terms; ++term) {  // the strongest dimensions come first
    const auto* row = basis.rows.data() + term * basis.dimensions;
    begin.insert(begin.end(), row, row + d);
  }
  const auto questions = questions_of(vectors, documents);
  const auto space = teach_space({terms, documents.published, questions.vectors, questions.labels}, begin, d, threads);
  const std::vector<float> none(d, 0);
  for (std::size_t l = 0; l < 2; ++l) {
    auto& signals = learned[l];
    signals.taught_terms = SmallRows(d);
    for (std::size_t term = 0; term < vectors[l].space.words(); ++term) {
      signals.taught_terms.add(std::span(space.asked).subspan((term + (l == 0 ? 0 : vectors[0].space.words())) * d, d));
    }
    signals.taught_asked = signals.taught_published = signals.taught_questions = SmallRows(d);
    const auto own_rows = std::span(space.asked).subspan((l == 0 ? 0 : vectors[0].space.words()) * d);
    for (const auto& text : vectors[l].texts) {
      if (!text.body) signals.taught_questions.add(point_of(text.vector, own_rows, vectors[l].space.words(), d));
    }
    auto member = signals.members.begin();
    for (std::uint32_t answer = 0; answer < documents.of_answer.size(); ++answer) {
      const bool ours = member != signals.members.end() && *member == answer;
      if (ours) ++member;
      const auto& document = documents.whole[documents.of_answer[answer]];
      signals.taught_asked.add(ours ? point_of(document, space.asked, terms, d) : none);
      signals.taught_published.add(ours ? point_of(document, space.published, terms, d) : none);
    }
  }
}

}  // namespace

std::array<LearnedSignals, 2> train_signals(const AnswerTexts& answers, const std::vector<KnownQuestion>& questions,
                                            const OutsideTexts& outside, unsigned threads) {
  const std::array<LessonVectors, 2> vectors{vectors_of(answers, questions, outside, Language::kEnglish),
                                       vectors_of(answers, questions, outside, Language::kFrench)};
  const auto& index = *answers.index;
  const auto count = index.answers().size();
  const auto documents = documents_of(index, vectors);
  const auto english = vectors[0].space.words();
  const auto terms = english + vectors[1].space.words();
  const auto basis = meaning_basis(documents.whole, terms, kDimensions);

  std::array<LearnedSignals, 2> learned;
  MeaningLessons lessons{basis.dimensions, documents.whole.size(), {}, {}};
  for (std::size_t l = 0; l < 2; ++l) {
    auto& signals = learned[l];
    for (std::uint32_t i = 0; i < count; ++i) {
      if (place(index.answers()[i].answer.language) == l) signals.members.push_back(i);
    }
    signals.space = vectors[l].space;
    signals.term_meanings = SmallRows(basis.dimensions);
    const auto row = [&](std::size_t term) {
      return std::span(basis.rows).subspan((term + (l == 0 ? 0 : english)) * basis.dimensions, basis.dimensions);
    };
    for (std::size_t term = 0; term < signals.space.words(); ++term) signals.term_meanings.add(row(term));
    signals.answer_meanings = SmallRows(basis.dimensions);
    for (std::uint32_t i = 0; i < count; ++i) {
      const bool ours = place(index.answers()[i].answer.language) == l;
      signals.answer_meanings.add(ours ? point_of(documents.whole[documents.of_answer[i]], basis.rows, terms, basis.dimensions)
                                       : std::vector<float>(basis.dimensions, 0));
    }
    fill_intents(vectors[l], count, threads, signals);
    fill_questions(vectors[l], count, documents.of_answer, signals, lessons);
  }
  fill_taught(vectors, documents, basis, threads, learned);
  fill_meaning_intents(train_meaning_intents(lessons, threads), documents.of_answer, basis.dimensions, learned);
  return learned;
}

}  // namespace guichet::engine
