// Documents: what the index keeps of answers and sections, and their records. Text that comes back from the index
// becomes CleanText here and nowhere else in the engine: it was CleanText when it went in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kb/answer.h"
#include "kb/page.h"
#include "redact/base/result.h"

namespace guichet::engine {

/// Why an answer is served or not.
enum class Standing : std::uint8_t {
  kLive,
  kExpired,      ///< past its last day, or retired: its title is known, its body is not kept
  kUntranslated, ///< its code is not live in the other language
};

/// `answer` holds id, code, language, title, body, url, topic, subtopic, channels, audiences, valid_from and valid_to; no questions.
struct AnswerDocument {
  Standing standing = Standing::kLive;
  kb::Answer answer;
  std::vector<std::string> former{};  ///< ids, codes and addresses of retired answers that it stands for
};

/// One client question or alias: which answer document it belongs to, counted from 0.
struct QuestionDocument {
  std::uint32_t answer = 0;
};

struct SectionDocument {
  std::string id;  ///< "<page id>#<n>"
  Language language = Language::kEnglish;
  std::string url;  ///< with the anchor
  redact::CleanText title;
  redact::CleanText heading;
  redact::CleanText text;
};

std::string to_record(const AnswerDocument& document);
std::string to_record(const QuestionDocument& document);
std::string to_record(const SectionDocument& document);

/// An answer or a question, by the first byte. `path` is named in errors. kCorrupt.
bool is_question_record(std::string_view record);
[[nodiscard]] Result<AnswerDocument> answer_from(std::string_view record, const std::string& path);
[[nodiscard]] Result<QuestionDocument> question_from(std::string_view record, const std::string& path);
[[nodiscard]] Result<SectionDocument> section_from(std::string_view record, const std::string& path);

}  // namespace guichet::engine
