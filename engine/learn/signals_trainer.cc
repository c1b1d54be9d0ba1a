#include "engine/learn/signals_trainer.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "engine/learn/intent_trainer.h"
#include "engine/learn/meaning.h"
#include "engine/learn/meaning_intents.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kDimensions = 200;
constexpr std::size_t kLeastPairs = 2;
constexpr std::size_t kLeastLetters = 2;
constexpr float kBodyShare = 0.7F;
// An answer of another language can never win.
constexpr float kNever = -1e6F;

std::size_t place(Language language) { return language == Language::kFrench ? 1 : 0; }

// Everything of one language in its space.
struct Vectors {
  TermSpace space;
  std::vector<IntentText> texts;       // title, questions and body of each answer, in the order of answers
  std::vector<SparseVector> outside;
};

Vectors vectors_of(const AnswerTexts& answers, const std::vector<KnownQuestion>& questions,
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
  Vectors vectors{TermSpace::of(known, kLeastPairs, kLeastLetters), {}, {}};
  auto question = questions.begin();
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const bool ours = documents[i].answer.language == language;
    if (ours) vectors.texts.push_back({i, false, vectors.space.vector(answers.titles[i].terms)});
    for (; question != questions.end() && question->answer == i; ++question) {
      if (ours) vectors.texts.push_back({i, false, vectors.space.vector(question->text->terms)});
    }
    if (ours) vectors.texts.push_back({i, true, vectors.space.vector(answers.bodies[i].terms)});
  }
  for (const auto* text : outside[place(language)]) vectors.outside.push_back(vectors.space.vector(text->terms));
  return vectors;
}

void add_words(const SparseVector& vector, const TermSpace& space, std::uint32_t offset, float times,
               std::unordered_map<std::uint32_t, float>& sum) {
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

SparseVector sorted(const std::unordered_map<std::uint32_t, float>& sum) {
  SparseVector vector;
  for (const auto& [term, weight] : sum) vector.push_back({term, weight});
  std::sort(vector.begin(), vector.end(), [](const Entry& a, const Entry& b) { return a.term < b.term; });
  normalise(vector);
  return vector;
}

struct Documents {
  std::vector<SparseVector> list;
  std::vector<std::uint32_t> of_answer;
};

// The words of an answer in one language: title, all questions together, and body, each of its share.
std::unordered_map<std::uint32_t, float> words_of(const Vectors& vectors, std::size_t begin, std::size_t end,
                                                  std::uint32_t offset) {
  std::unordered_map<std::uint32_t, float> questions;
  std::unordered_map<std::uint32_t, float> all;
  for (auto i = begin; i < end; ++i) {
    const auto& text = vectors.texts[i];
    if (i == begin) add_words(text.vector, vectors.space, offset, 1, all);
    else if (text.body) add_words(text.vector, vectors.space, offset, kBodyShare, all);
    else add_words(text.vector, vectors.space, offset, 1, questions);
  }
  double square = 0;
  for (const auto& [term, weight] : questions) square += static_cast<double>(weight) * static_cast<double>(weight);
  const auto scale = square > 0 ? static_cast<float>(1 / std::sqrt(square)) : 0;
  for (const auto& [term, weight] : questions) all[term] += scale * weight;
  return all;
}

// One document a pair of answers; an answer without a pair is one alone.
Documents documents_of(const AnswerIndex& index, const std::array<Vectors, 2>& vectors) {
  std::vector<std::unordered_map<std::uint32_t, float>> sums;
  Documents documents;
  documents.of_answer.assign(index.answers().size(), 0);
  std::unordered_map<std::string, std::uint32_t> by_code;
  for (std::size_t l = 0; l < 2; ++l) {
    const auto offset = l == 0 ? 0 : static_cast<std::uint32_t>(vectors[0].space.words());
    const auto& texts = vectors[l].texts;
    for (std::size_t begin = 0; begin < texts.size();) {
      auto end = begin;
      while (end < texts.size() && texts[end].answer == texts[begin].answer) ++end;
      const auto answer = texts[begin].answer;
      auto number = static_cast<std::uint32_t>(sums.size());
      if (const auto& code = index.answers()[answer].answer.code) {
        number = by_code.emplace(std::string(code->text()), number).first->second;
      }
      if (number == sums.size()) sums.emplace_back();
      for (const auto& [term, weight] : words_of(vectors[l], begin, end, offset)) sums[number][term] += weight;
      documents.of_answer[answer] = number;
      begin = end;
    }
  }
  for (const auto& sum : sums) documents.list.push_back(sorted(sum));
  return documents;
}

void fill_intents(const Vectors& vectors, std::size_t answers, unsigned threads, LearnedSignals& signals) {
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
void fill_questions(const Vectors& vectors, std::size_t answers, const std::vector<std::uint32_t>& document_of,
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
      signals.question_meanings.add(meaning);
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

}  // namespace

std::array<LearnedSignals, 2> train_signals(const AnswerTexts& answers, const std::vector<KnownQuestion>& questions,
                                            const OutsideTexts& outside, unsigned threads) {
  const std::array<Vectors, 2> vectors{vectors_of(answers, questions, outside, Language::kEnglish),
                                       vectors_of(answers, questions, outside, Language::kFrench)};
  const auto& index = *answers.index;
  const auto count = index.answers().size();
  const auto documents = documents_of(index, vectors);
  const auto english = vectors[0].space.words();
  const auto basis = meaning_basis(documents.list, english + vectors[1].space.words(), kDimensions);

  std::array<LearnedSignals, 2> learned;
  MeaningLessons lessons{basis.dimensions, documents.list.size(), {}, {}};
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
    signals.question_meanings = SmallRows(basis.dimensions);
    for (std::uint32_t i = 0; i < count; ++i) {
      std::vector<float> meaning(basis.dimensions, 0);
      if (place(index.answers()[i].answer.language) == l) {
        for (const auto& [term, weight] : documents.list[documents.of_answer[i]]) {
          const float* from = basis.rows.data() + term * basis.dimensions;
          for (std::size_t k = 0; k < basis.dimensions; ++k) meaning[k] += weight * from[k];
        }
        float square = 0;
        for (const float value : meaning) square += value * value;
        if (square > 0) {
          for (float& value : meaning) value /= std::sqrt(square);
        }
      }
      signals.answer_meanings.add(meaning);
    }
    fill_intents(vectors[l], count, threads, signals);
    fill_questions(vectors[l], count, documents.of_answer, signals, lessons);
  }
  fill_meaning_intents(train_meaning_intents(lessons, threads), documents.of_answer, basis.dimensions, learned);
  return learned;
}

}  // namespace guichet::engine
