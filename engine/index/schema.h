// Schema: what the two Xapian databases of a generation hold, and how their terms are named.
//
//   answers.glass  one document an answer, live or not, and one a client question; no text is searched here:
//                  rank/answer_index loads the postings into memory when a generation is opened
//   pages.glass    one document a section of a page; Xapian searches it
//
// A term is a prefix of two letters (field, language) and the analyzer's term: "Teetudi". Document data is a
// record (record.h). Tested by generation_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "redact/base/language.h"

namespace guichet::engine {

/// Raised by any change of terms, prefixes or records: an index of another schema is refused.
inline constexpr unsigned kSchemaVersion = 3;

enum class Field : std::uint8_t {
  kTitle,
  kQuestions,      ///< aliases and client questions of an answer, all together
  kQuestion,       ///< one client question or alias alone, a document of its own
  kBody,
  kTopic,          ///< topic and sub-topic
  kTitleGrams,     ///< letter sequences of the title
  kQuestionGrams,
};
inline constexpr std::array kAnswerFields{Field::kTitle, Field::kQuestions, Field::kQuestion, Field::kBody,
                                          Field::kTopic, Field::kTitleGrams, Field::kQuestionGrams};

/// Two ASCII letters: the field, the language.
std::string prefix(Field field, Language language);
std::string page_prefix(Language language);
/// Of the address of a section's page, url_key(), and of the section itself with its anchor behind "#".
inline constexpr std::string_view kUrlPrefix = "U";

/// prefix + text; nothing when Xapian would refuse it (over 245 bytes, a NUL counting twice).
std::optional<std::string> make_term(std::string_view prefix, std::string_view text);

inline constexpr std::string_view kAnswersFile = "answers.glass";
inline constexpr std::string_view kPagesFile = "pages.glass";
inline constexpr std::string_view kLexiconFile = "lexicon.bin";
inline constexpr std::string_view kModelFile = "model.bin";  ///< absent when nothing was learned

}  // namespace guichet::engine
