#include "corpora/formats/json_lines.h"

#include "redact/base/line_reader.h"

namespace guichet::corpora {
namespace {

constexpr guichet::Message kLineTooLong{"the line is longer than {0} bytes", "la ligne dépasse {0} octets"};
constexpr guichet::Message kNotJson{"the line is not a valid JSON object", "la ligne n'est pas un objet JSON valide"};
constexpr guichet::Message kBadField{"field {0} is missing or has another type than expected",
                            "le champ {0} est absent ou n'a pas le type attendu"};
constexpr guichet::Message kBadLanguage{"field lang must be en or fr", "le champ lang doit être en ou fr"};

bool blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

}  // namespace

tl::unexpected<Error> bad_field(std::string_view field, const Location& where) {
  return fail(ErrorCode::kInput, kBadField, {std::string(field)}, where);
}

Status for_each_record(const std::string& file, const OnRecord& on_record) {
  auto reader = LineReader::open(file);
  if (!reader) return failed(std::move(reader));
  simdjson::dom::parser parser;
  while (true) {
    auto line = reader->next();
    if (!line) return failed(std::move(line));
    if (!line->has_value()) return {};
    const Line& read = **line;
    const Location where{file, read.number, 0};
    if (read.too_long) return fail(ErrorCode::kTooLarge, kLineTooLong, {std::to_string(kMaxLineBytes)}, where);
    if (blank(read.text)) continue;
    JsonObject record;
    if (parser.parse(read.text.data(), read.text.size()).get(record) != simdjson::SUCCESS) {
      return fail(ErrorCode::kInput, kNotJson, {}, where);
    }
    if (auto done = on_record(record, where); !done) return done;
  }
}

Result<std::string> required_text(const JsonObject& record, std::string_view field, const Location& where) {
  std::string_view text;
  if (record[field].get(text) != simdjson::SUCCESS) return bad_field(field, where);
  return std::string(text);
}

Result<std::string> optional_text(const JsonObject& record, std::string_view field, const Location& where) {
  simdjson::dom::element value;
  if (record[field].get(value) != simdjson::SUCCESS || value.is_null()) return std::string();
  return required_text(record, field, where);
}

Result<bool> optional_flag(const JsonObject& record, std::string_view field, const Location& where) {
  simdjson::dom::element value;
  if (record[field].get(value) != simdjson::SUCCESS) return false;
  bool flag = false;
  if (value.get(flag) != simdjson::SUCCESS) return bad_field(field, where);
  return flag;
}

Result<std::vector<std::string>> optional_texts(const JsonObject& record, std::string_view field,
                                                const Location& where) {
  std::vector<std::string> texts;
  simdjson::dom::element value;
  if (record[field].get(value) != simdjson::SUCCESS) return texts;
  simdjson::dom::array array;
  if (value.get(array) != simdjson::SUCCESS) return bad_field(field, where);
  for (const simdjson::dom::element item : array) {
    std::string_view text;
    if (item.get(text) != simdjson::SUCCESS) return bad_field(field, where);
    texts.emplace_back(text);
  }
  return texts;
}

Result<Language> required_language(const JsonObject& record, const Location& where) {
  auto text = required_text(record, "lang", where);
  if (!text) return failed(std::move(text));
  const auto language = parse_language(*text);
  if (!language) return fail(ErrorCode::kInput, kBadLanguage, {}, where);
  return *language;
}

}  // namespace guichet::corpora
