// Answers from JSON Lines: DESIGN.md section 4, one object a line.
#include <utility>

#include "kb/loaders/answer_record.h"
#include "kb/loaders/json_lines.h"
#include "kb/loaders/loader.h"

namespace guichet::kb::loaders {
namespace {

// The texts of a string or, for a list, of an array of strings; nothing for any other value.
std::optional<std::vector<std::string>> texts_of(const simdjson::dom::element& value, bool is_list) {
  std::string_view text;
  if (!is_list) {
    if (value.get(text) != simdjson::SUCCESS) return std::nullopt;
    return std::vector<std::string>{std::string(text)};
  }
  simdjson::dom::array items;
  if (value.get(items) != simdjson::SUCCESS) return std::nullopt;
  std::vector<std::string> texts;
  for (const simdjson::dom::element item : items) {
    if (item.get(text) != simdjson::SUCCESS) return std::nullopt;
    texts.emplace_back(text);
  }
  return texts;
}

// False when a field is broken; the report says why.
bool read_fields(const JsonLines::Record& line, AnswerRecord& record, LoadReport& report) {
  SeenKeys<kAnswerFields.size()> seen;
  bool good = true;
  for (const auto& [key, value] : line.object) {
    const auto field = find_answer_field(key);
    if (!field) {
      report.unknown_field(key, line.where);
      continue;
    }
    good = seen.first(static_cast<std::size_t>(*field), key, line.where, report) && good;
    if (value.is_null()) continue;
    auto texts = texts_of(value, kAnswerFields[static_cast<std::size_t>(*field)].is_list);
    if (!texts) {
      report.add(Severity::kError, "wrong-type", kWrongType, {std::string(key)}, line.where);
      good = false;
      continue;
    }
    record[*field] = std::move(*texts);
  }
  return good;
}

}  // namespace

Status load_answers_jsonl(const std::string& path, const redact::Redactor& redactor, const LoadOptions& options,
                          LoadReport& report, std::vector<Answer>& answers) {
  auto lines = JsonLines::open(path, report);
  if (!lines) return failed(std::move(lines));
  while (true) {
    auto line = lines->next();
    if (!line) return failed(std::move(line));
    if (!*line) return {};
    AnswerRecord record;
    record.where = (*line)->where;
    if (!read_fields(**line, record, report)) continue;
    if (auto answer = make_answer(std::move(record), redactor, options, report)) {
      answers.push_back(std::move(*answer));
    }
  }
}

}  // namespace guichet::kb::loaders
