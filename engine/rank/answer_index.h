// AnswerIndex: the answers of a generation in memory: texts, and one FieldIndex a field and language.
// Gives the candidates for a message with their features; does not weigh them. Tested by answer_index_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/index/answer_database.h"
#include "engine/index/documents.h"
#include "engine/rank/features.h"
#include "engine/rank/field_index.h"
#include "engine/rank/query.h"
#include "kb/date.h"

namespace guichet::engine {

struct Candidate {
  std::uint32_t answer = 0;  ///< index into answers()
  Features features{};
};

/// Which answers may be candidates.
struct CandidateFilter {
  std::string_view code_prefix;  ///< empty: all
  bool live_only = false;        ///< without the expired and the untranslated
  kb::Date today;
  std::string_view channel{};    ///< only answers for it, and those for all; empty: all
  std::string_view audience{};   ///< likewise
};

/// What else speaks for answers when candidates are picked.
struct FirstStage {
  std::span<const float> scores{};        ///< by answer; empty: nothing
  std::span<const std::uint32_t> also{};  ///< candidates even without a word in common
};

/// A client question for AnswerIndex::with_questions().
struct IndexedQuestion {
  std::uint32_t answer = 0;
  const std::vector<Word>* words = nullptr;
};

/// Immutable once loaded: any number of threads.
class AnswerIndex {
 public:
  [[nodiscard]] static Result<AnswerIndex> load(const AnswerDatabase& database);

  const std::vector<AnswerDocument>& answers() const noexcept { return answers_; }

  /// At most `limit` answers in `language` that share a word or letter sequence with the query, the most promising
  /// first; ties in the order of the input. O(postings of the words); scratch memory per thread.
  std::vector<Candidate> candidates(const Query& query, Language language, const CandidateFilter& filter,
                                    std::size_t limit, const FirstStage& first = {}) const;

  /// A copy that knows these questions and no others: how learning asks what an answer would do without one of its
  /// questions. Titles, bodies and topics stay.
  AnswerIndex with_questions(std::span<const IndexedQuestion> questions) const;

  bool passes(const AnswerDocument& document, const CandidateFilter& filter) const;

  /// Live, or why not, on a day: an answer's last day may come after its generation was made.
  Standing standing_on(const AnswerDocument& document, const kb::Date& day) const;

  /// The live answer of a code, or of a retired one that it stands for.
  std::optional<std::uint32_t> by_code(std::string_view code, Language language) const;
  /// One that is not live and nobody stands for.
  std::optional<std::uint32_t> withheld_by_code(std::string_view code, Language language) const;
  /// Live answers with this address (url_key()), in order.
  std::vector<std::uint32_t> by_url(const std::string& key) const;
  /// Live answers of a language that hold a term in a field, in order.
  std::vector<std::uint32_t> with_term(Field field, std::string_view term, Language language) const;
  /// How many answers there are in a language, live or not.
  std::size_t count(Language language) const noexcept { return counts_[language == Language::kFrench]; }
  /// With rows.
  const FieldIndex& bodies(Language language) const { return fields(language)[kBodyScore]; }
  /// Whether title, questions or body of an answer hold the word; with `asked`, title or questions.
  bool holds(std::uint32_t answer, const QueryWord& word, bool asked) const;
  /// Natural logarithm of a word's rarity in any field, >= 0.
  double rarity(const QueryWord& word, Language language) const;

 private:
  struct Cell;     // per answer, while one message is scored
  struct Scratch;  // all of them, and which were touched
  struct ClearedAtEnd;
  static Scratch& scratch_of_thread();

  std::array<double, kFieldCount> score(const Query& query, Language language, Scratch& scratch) const;
  std::vector<std::uint32_t> most_promising(const Scratch& scratch, const std::array<double, kFieldCount>& ceilings,
                                            const CandidateFilter& filter, std::size_t limit,
                                            const FirstStage& first) const;

  using Fields = std::array<FieldIndex, kFieldCount>;
  const Fields& fields(Language language) const { return languages_[language == Language::kFrench]; }

  std::vector<AnswerDocument> answers_;
  std::vector<std::uint32_t> owners_;
  std::array<Fields, 2> languages_;
  std::array<std::size_t, 2> counts_{};
  std::unordered_map<std::string, std::uint32_t> codes_;  // "051103en"
  std::unordered_map<std::string, std::vector<std::uint32_t>> urls_;
};

}  // namespace guichet::engine
