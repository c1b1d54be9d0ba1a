// Answer: one pre-approved answer in one language. The same code in the other language is its pair.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kb/date.h"
#include "kb/response_code.h"
#include "redact/base/error.h"
#include "redact/base/language.h"
#include "redact/clean_text.h"

namespace guichet::kb {

/// Whom answers are commonly for: "client", "representative", "sponsor", "employer", "institution", "agent". Others may be
/// used; `lint` says so.
std::span<const std::string_view> known_audiences() noexcept;

enum class AnswerStatus { kDraft, kApproved, kRetired };

/// The value of the `status` field: "draft", "approved", "retired".
std::string_view name(AnswerStatus status) noexcept;
std::optional<AnswerStatus> parse_answer_status(std::string_view name) noexcept;

/// Plain data. Everything searchable is CleanText: titles and bodies are published text, questions were
/// written by clients and went through the redactor.
struct Answer {
  std::string id;                        ///< unique in the workspace
  std::optional<ResponseCode> code;      ///< none only in evaluation sets (`index --unpaired`)
  Language language = Language::kEnglish;
  redact::CleanText title;
  redact::CleanText body;
  std::vector<redact::CleanText> questions;  ///< tagged past questions and examples
  std::vector<redact::CleanText> aliases;    ///< titles of retired answers that forward here
  std::string url;                       ///< empty: none
  redact::CleanText topic;               ///< name of the line of business or topic; may be empty
  redact::CleanText subtopic;
  std::vector<std::string> channels;     ///< "web", "messenger"…; empty: all
  std::vector<std::string> audiences;    ///< "client", "representative"… (known_audiences()); empty: all
  AnswerStatus status = AnswerStatus::kApproved;
  std::optional<Date> reviewed_on;
  std::optional<Date> valid_from;
  std::optional<Date> valid_to;          ///< last day of validity
  Location source;                       ///< file and line it was loaded from

  /// Approved and within its dates.
  bool live_on(const Date& day) const;
};

}  // namespace guichet::kb
