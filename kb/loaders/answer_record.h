// AnswerRecord: an answer as a file gives it, text by text, before anything was checked; and the one
// place that checks it, whatever the format. Tested by answer_jsonl_test.cc and csv_test.cc.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kb/load.h"
#include "kb/loaders/load_report.h"

namespace guichet::kb::loaders {

/// The fields of an answer, in the order of DESIGN.md section 4.
enum class AnswerField : std::size_t {
  kId,
  kCode,
  kLang,
  kTitle,
  kBody,
  kQuestions,
  kUrl,
  kTopic,
  kSubtopic,
  kChannels,
  kStatus,
  kReviewedOn,
  kValidFrom,
  kValidTo,
  kAliases,
  kAudiences,
};

struct AnswerFieldInfo {
  std::string_view name;  ///< the JSON key and the CSV column
  bool is_list;
};

inline constexpr std::array<AnswerFieldInfo, 16> kAnswerFields = {{
    {"id", false},
    {"code", false},
    {"lang", false},
    {"title", false},
    {"body", false},
    {"questions", true},
    {"url", false},
    {"topic", false},
    {"subtopic", false},
    {"channels", true},
    {"status", false},
    {"reviewed_on", false},
    {"valid_from", false},
    {"valid_to", false},
    {"aliases", true},
    {"audiences", true},
}};

std::optional<AnswerField> find_answer_field(std::string_view name);

struct AnswerRecord {
  Location where;
  /// Unset: the field is absent. A field that is no list has exactly one text. Valid UTF-8.
  std::array<std::optional<std::vector<std::string>>, kAnswerFields.size()> fields;

  std::optional<std::vector<std::string>>& operator[](AnswerField field) {
    return fields[static_cast<std::size_t>(field)];
  }
};

/// The answer, or nothing when a field is broken; every reason is in the report. Titles, bodies, topics
/// and aliases are vouched for, questions go through the redactor.
std::optional<Answer> make_answer(AnswerRecord record, const redact::Redactor& redactor, const LoadOptions& options,
                                  LoadReport& report);

/// Replaces NUL characters, with a warning. For every text of a record, whatever the format.
std::string without_nul(std::string text, std::string_view field, const Location& where, LoadReport& report);

/// Nothing but white space.
bool is_blank(std::string_view text);

extern const Message kMissingField;  ///< {0} the field
extern const Message kEmptyField;    ///< {0} the field
extern const Message kBadLanguage;
extern const Message kBadDate;    ///< {0} the field
extern const Message kWrongType;  ///< {0} the field

}  // namespace guichet::kb::loaders
