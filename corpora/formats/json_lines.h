// JsonLines: the records of a .jsonl file, each handed over as a JSON object with its place.
// Private to corpora/. Tested by tests/corpora/formats_test.cc.
#pragma once

#include <simdjson.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/language.h"
#include "redact/base/result.h"

namespace guichet::corpora {

using JsonObject = simdjson::dom::object;
using OnRecord = std::function<Status(const JsonObject& record, const Location& where)>;

/// Calls `on_record` for every line that is not blank, until it fails. kInput with file and line for a line
/// over 1 MiB, invalid UTF-8 or JSON, or JSON that is not an object.
[[nodiscard]] Status for_each_record(const std::string& file, const OnRecord& on_record);

/// Fields. A required one that is missing, or any of another type, is kInput with the field's name.
[[nodiscard]] Result<std::string> required_text(const JsonObject& record, std::string_view field,
                                                const Location& where);
[[nodiscard]] Result<std::string> optional_text(const JsonObject& record, std::string_view field,
                                                const Location& where);
[[nodiscard]] Result<bool> optional_flag(const JsonObject& record, std::string_view field, const Location& where);
[[nodiscard]] Result<std::vector<std::string>> optional_texts(const JsonObject& record, std::string_view field,
                                                              const Location& where);
[[nodiscard]] Result<Language> required_language(const JsonObject& record, const Location& where);

/// kInput: the field is missing or has another type.
[[nodiscard]] tl::unexpected<Error> bad_field(std::string_view field, const Location& where);

}  // namespace guichet::corpora
