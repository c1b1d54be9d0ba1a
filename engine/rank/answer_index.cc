#include "engine/rank/answer_index.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/rank/named.h"

namespace guichet::engine {
namespace {

struct FieldRow {
  Field field;
  FeatureIndex feature;
  FeatureIndex best;
  Bm25 bm25;
  float first_weight;  // in the plain sum that picks the candidates; the model then ranks them
};

// Short fields repeat few words and are all about their subject: little saturation, little length correction.
constexpr std::array<FieldRow, kFieldCount> kRows{{
    {Field::kTitle, kTitleScore, kTitleBest, {0.9F, 0.5F}, 1.0F},
    {Field::kQuestions, kQuestionsScore, kQuestionsBest, {1.2F, 0.6F}, 1.0F},
    {Field::kQuestion, kQuestionScore, kQuestionBest, {0.6F, 0.6F}, 1.0F},
    {Field::kBody, kBodyScore, kBodyBest, {1.2F, 0.75F}, 0.7F},
    {Field::kTopic, kTopicScore, kTopicBest, {0.6F, 0.3F}, 0.1F},
    {Field::kTitleGrams, kTitleGramsScore, kTitleGramsBest, {0.9F, 0.6F}, 1.0F},
    {Field::kQuestionGrams, kQuestionGramsScore, kQuestionGramsBest, {1.2F, 0.6F}, 0.7F},
}};
constexpr bool is_grams(Field field) { return field == Field::kTitleGrams || field == Field::kQuestionGrams; }

// A letter sequence that most answers hold costs much and says little.
constexpr double kCommonGram = 0.25;
constexpr double kSmallIndex = 2000;

std::uint64_t bit(std::size_t word) { return std::uint64_t{1} << word; }
static_assert(kMaxQueryWords <= 64);

}  // namespace

// Per answer, while one message is scored. All zero between messages.
struct AnswerIndex::Cell {
  std::array<float, kFieldCount> scores{};
  std::uint64_t asked = 0;  // which words of the query are in title or questions
  std::uint64_t any = 0;
  bool touched = false;
};

struct AnswerIndex::Scratch {
  std::vector<Cell> cells;
  std::vector<std::uint32_t> touched;
  std::vector<float> questions;
  std::vector<std::uint32_t> touched_questions;

  void fit(std::size_t answers, std::size_t question_count) {
    if (cells.size() < answers) cells.resize(answers);
    if (questions.size() < question_count) questions.resize(question_count);
  }
  Cell& cell(std::uint32_t answer) {
    auto& found = cells[answer];
    if (!found.touched) {
      found.touched = true;
      touched.push_back(answer);
    }
    return found;
  }
  void clear() {
    for (const auto answer : touched) cells[answer] = Cell{};
    for (const auto question : touched_questions) questions[question] = 0;
    touched.clear();
    touched_questions.clear();
  }
};

// Also when memory runs out half-way: the next message of this thread must find zeros.
struct AnswerIndex::ClearedAtEnd {
  Scratch& scratch;
  ~ClearedAtEnd() { scratch.clear(); }
};

AnswerIndex::Scratch& AnswerIndex::scratch_of_thread() {
  thread_local Scratch scratch;
  return scratch;
}

Result<AnswerIndex> AnswerIndex::load(const AnswerDatabase& database) {
  AnswerIndex index;
  index.answers_ = database.answers();
  index.owners_ = database.question_owners();
  for (std::uint32_t i = 0; i < index.answers_.size(); ++i) {
    const auto& [standing, answer, former] = index.answers_[i];
    ++index.counts_[answer.language == Language::kFrench];
    if (standing != Standing::kLive) continue;
    const auto tag = std::string(code(answer.language));
    if (answer.code) index.codes_.insert_or_assign(std::string(answer.code->text()) + tag, i);
    for (const auto& name : former) index.codes_.emplace(name + tag, i);
    std::set<std::string> keys{url_key(answer.url)};
    for (const auto& name : former) keys.insert(url_key(name));
    for (const auto& key : keys) {
      if (!key.empty()) index.urls_[key].push_back(i);
    }
  }
  for (const auto language : {Language::kEnglish, Language::kFrench}) {
    auto& fields = index.languages_[language == Language::kFrench];
    for (std::size_t i = 0; i < kFieldCount; ++i) {
      auto visited = database.for_each_term(kRows[i].field, language,
                                            [&](auto term, const auto& postings) { fields[i].add(term, postings); });
      if (!visited) return failed(std::move(visited));
      fields[i].freeze(kRows[i].field == Field::kQuestion ? index.owners_.size() : index.answers_.size(),
                       kRows[i].bm25, kRows[i].field == Field::kBody);
    }
  }
  return index;
}

AnswerIndex AnswerIndex::with_questions(std::span<const IndexedQuestion> questions) const {
  AnswerIndex index = *this;
  index.owners_.clear();
  using Counts = std::unordered_map<std::string, std::vector<Posting>>;
  // By language and field. Questions come by answer, so that postings are in increasing order.
  std::array<std::array<Counts, kFieldCount>, 2> counts;
  for (const auto& [answer, words] : questions) {
    auto& of = counts[answers_[answer].answer.language == Language::kFrench];
    const auto number = static_cast<std::uint32_t>(index.owners_.size());
    const auto count = [&](std::size_t field, const std::string& term, std::uint32_t document) {
      auto& postings = of[field][term];
      if (postings.empty() || postings.back().document != document) postings.push_back({document, 0});
      ++postings.back().count;
    };
    bool any = false;
    for (const auto& word : *words) {
      if (!word.searchable()) continue;
      any = true;
      const auto count_both = [&](const std::string& term) {
        if (term.empty()) return;
        count(kQuestionsScore, term, answer);
        count(kQuestionScore, term, number);
      };
      count_both(word.term);
      count_both(word.variant);
      for (const auto& term : word.also) count_both(term);
      for (const auto& gram : grams(word.folded)) count(kQuestionGramsScore, gram, answer);
    }
    if (any) index.owners_.push_back(answer);
  }
  for (std::size_t language = 0; language < 2; ++language) {
    for (const auto f : {kQuestionsScore, kQuestionScore, kQuestionGramsScore}) {
      auto& field = index.languages_[language][f];
      field = FieldIndex();
      for (const auto& [term, postings] : counts[language][f]) field.add(term, postings);
      field.freeze(f == kQuestionScore ? index.owners_.size() : answers_.size(), kRows[f].bm25);
    }
  }
  return index;
}

// Adds up the BM25 weights of every word and letter sequence. Returns the most that each field could have got.
std::array<double, kFieldCount> AnswerIndex::score(const Query& query, Language language, Scratch& scratch) const {
  const auto& all = fields(language);
  std::array<double, kFieldCount> ceilings{};
  for (std::size_t f = 0; f < kFieldCount; ++f) {
    const auto field = kRows[f].field;
    if (is_grams(field)) {
      for (const auto& gram : query.grams) {
        ceilings[f] += all[f].ceiling(gram, {});
        const auto frequency = static_cast<double>(all[f].frequency(gram));
        if (frequency > kSmallIndex && frequency > kCommonGram * static_cast<double>(all[f].documents())) continue;
        all[f].for_each(gram, {}, [&](auto answer, float weight) { scratch.cell(answer).scores[f] += weight; });
      }
      continue;
    }
    const bool asked = field == Field::kTitle || field == Field::kQuestions;
    for (std::size_t w = 0; w < query.words.size(); ++w) {
      const auto& word = query.words[w];
      const auto times = static_cast<float>(word.count);
      ceilings[f] += all[f].ceiling(word.term, word.others) * word.count;
      if (field == Field::kQuestion) {
        all[f].for_each(word.term, word.others, [&](auto question, float weight) {
          if (scratch.questions[question] == 0) scratch.touched_questions.push_back(question);
          scratch.questions[question] += times * weight;
        });
        continue;
      }
      all[f].for_each(word.term, word.others, [&](auto answer, float weight) {
        auto& cell = scratch.cell(answer);
        cell.scores[f] += times * weight;
        cell.any |= bit(w);
        if (asked) cell.asked |= bit(w);
      });
    }
  }
  for (const auto question : scratch.touched_questions) {
    auto& best = scratch.cell(owners_[question]).scores[kQuestionScore];
    best = std::max(best, scratch.questions[question]);
  }
  return ceilings;
}

bool AnswerIndex::passes(const AnswerDocument& document, const CandidateFilter& filter) const {
  const auto& code = document.answer.code;
  if (!filter.code_prefix.empty() && (!code || !code->text().starts_with(filter.code_prefix))) return false;
  const auto is_for = [](std::string_view asked, const std::vector<std::string>& named) {
    return asked.empty() || named.empty() || std::find(named.begin(), named.end(), asked) != named.end();
  };
  if (!is_for(filter.channel, document.answer.channels) || !is_for(filter.audience, document.answer.audiences)) return false;
  return !filter.live_only || standing_on(document, filter.today) == Standing::kLive;
}

// The most promising answers that pass, by a plain weighted sum of the fields.
std::vector<std::uint32_t> AnswerIndex::most_promising(const Scratch& scratch, const std::array<double, kFieldCount>& ceilings,
                                                       const CandidateFilter& filter, std::size_t limit,
                                                       const FirstStage& first) const {
  std::vector<std::pair<float, std::uint32_t>> sums;
  for (const auto answer : scratch.touched) {
    if (!passes(answers_[answer], filter)) continue;
    float sum = first.scores.empty() ? 0 : first.scores[answer];
    for (std::size_t f = 0; f < kFieldCount; ++f) {
      if (ceilings[f] <= 0) continue;
      sum += kRows[f].first_weight * scratch.cells[answer].scores[f] / static_cast<float>(ceilings[f]);
    }
    sums.emplace_back(-sum, answer);  // so that the pair's own order is ours: best first, ties in input order
  }
  const auto kept = static_cast<std::ptrdiff_t>(std::min(limit, sums.size()));
  std::partial_sort(sums.begin(), sums.begin() + kept, sums.end());
  std::vector<std::uint32_t> best;
  for (auto sum = sums.begin(); sum != sums.begin() + kept; ++sum) best.push_back(sum->second);
  return best;
}

std::vector<Candidate> AnswerIndex::candidates(const Query& query, Language language, const CandidateFilter& filter,
                                               std::size_t limit, const FirstStage& first) const {
  auto& scratch = scratch_of_thread();
  scratch.fit(answers_.size(), owners_.size());
  const ClearedAtEnd cleared{scratch};
  const auto ceilings = score(query, language, scratch);
  for (const auto answer : first.also) scratch.cell(answer);
  std::vector<double> rarities;
  double total = 0;
  for (const auto& word : query.words) total += rarities.emplace_back(rarity(word, language));
  const auto coverage = [&](std::uint64_t mask) {
    double sum = 0;
    for (std::size_t w = 0; w < rarities.size(); ++w) sum += (mask & bit(w)) != 0 ? rarities[w] : 0;
    return total > 0 ? static_cast<float>(sum / total) : 0;
  };
  std::vector<Candidate> found;
  std::array<float, kFieldCount> best{};
  for (const auto answer : most_promising(scratch, ceilings, filter, limit, first)) {
    Candidate candidate{answer, {}};
    const auto& cell = scratch.cells[answer];
    for (std::size_t f = 0; f < kFieldCount; ++f) {
      const float value = ceilings[f] > 0 ? cell.scores[f] / static_cast<float>(ceilings[f]) : 0;
      candidate.features[kRows[f].feature] = value;
      best[f] = std::max(best[f], value);
    }
    candidate.features[kAskedCoverage] = coverage(cell.asked);
    candidate.features[kAnyCoverage] = coverage(cell.any);
    found.push_back(candidate);
  }
  for (auto& candidate : found) {
    for (std::size_t f = 0; f < kFieldCount; ++f) {
      candidate.features[kRows[f].best] = best[f] > 0 ? candidate.features[kRows[f].feature] / best[f] : 0;
    }
  }
  return found;
}

Standing AnswerIndex::standing_on(const AnswerDocument& document, const kb::Date& day) const {
  const bool over = (document.answer.valid_to && *document.answer.valid_to < day) ||
                    (document.answer.valid_from && day < *document.answer.valid_from);
  return over ? Standing::kExpired : document.standing;
}

std::optional<std::uint32_t> AnswerIndex::withheld_by_code(std::string_view code, Language language) const {
  for (std::uint32_t i = 0; i < answers_.size(); ++i) {
    const auto& answer = answers_[i].answer;
    if (answers_[i].standing != Standing::kLive && answer.language == language && answer.code && answer.code->text() == code) return i;
  }
  return std::nullopt;
}

std::vector<std::uint32_t> AnswerIndex::by_url(const std::string& key) const {
  const auto found = urls_.find(key);
  return found == urls_.end() ? std::vector<std::uint32_t>{} : found->second;
}

std::vector<std::uint32_t> AnswerIndex::with_term(Field field, std::string_view term, Language language) const {
  std::vector<std::uint32_t> found;
  const auto row = std::find_if(kRows.begin(), kRows.end(), [&](const FieldRow& one) { return one.field == field; });
  if (row == kRows.end() || field == Field::kQuestion) return found;
  fields(language)[static_cast<std::size_t>(row - kRows.begin())].for_each(term, {}, [&](auto answer, float) {
    if (answers_[answer].standing == Standing::kLive) found.push_back(answer);
  });
  return found;
}

std::optional<std::uint32_t> AnswerIndex::by_code(std::string_view digits, Language language) const {
  const auto found = codes_.find(std::string(digits) + std::string(code(language)));
  if (found == codes_.end()) return std::nullopt;
  return found->second;
}

bool AnswerIndex::holds(std::uint32_t answer, const QueryWord& word, bool asked) const {
  const auto& all = fields(answers_[answer].answer.language);
  const auto in = [&](FeatureIndex field) {
    return all[field].holds(word.term, answer) ||
           std::any_of(word.others.begin(), word.others.end(), [&](const auto& other) { return all[field].holds(other, answer); });
  };
  return in(kTitleScore) || in(kQuestionsScore) || (!asked && in(kBodyScore));
}

double AnswerIndex::rarity(const QueryWord& word, Language language) const {
  const auto& all = fields(language);
  std::size_t frequency = 0;
  for (const auto f : {kTitleScore, kQuestionsScore, kBodyScore}) {
    frequency = std::max(frequency, all[f].frequency(word.term));
    for (const auto& other : word.others) frequency = std::max(frequency, all[f].frequency(other));
  }
  const auto n = static_cast<double>(std::max(count(language), frequency));
  const auto df = static_cast<double>(frequency);
  return std::log(1 + (n - df + 0.5) / (df + 0.5));
}

}  // namespace guichet::engine
