// BatchReport: counts, as JSON.
#include "redact/base/json.h"
#include "redact/batch.h"
#include "redact/formats/format.h"

namespace guichet::redact {

std::uint64_t BatchReport::total() const {
  std::uint64_t sum = 0;
  for (const auto& [key, count] : entities) sum += count;
  return sum;
}

std::string BatchReport::json() const {
  std::string out = R"({"schema":1)";
  const auto number = [&](std::string_view key, std::uint64_t value) {
    out += ",\"";
    out += key;
    out += "\":" + std::to_string(value);
  };
  number("records", records);
  number("texts", texts);
  number("left_out", left_out);
  number("files_left_out", files_left_out);
  number("repaired", repaired);
  number("bytes_read", bytes_read);
  number("bytes_written", bytes_written);
  number("found", total());
  std::map<EntityType, std::uint64_t> types;
  for (const auto& [key, count] : entities) types[key.type] += count;
  out += R"(,"types":{)";
  bool first = true;
  for (const auto& [type, count] : types) {
    out += first ? "\"" : ",\"";
    first = false;
    out += name(type);
    out += "\":" + std::to_string(count);
  }
  out += R"(},"entities":[)";
  first = true;
  for (const auto& [key, count] : entities) {
    out += first ? R"({"type":")" : R"(,{"type":")";
    first = false;
    out += name(key.type);
    out += R"(","lang":")";
    out += code(key.language);
    out += R"(","rule":)";
    json::append_quoted(out, key.rule);
    out += R"(,"count":)" + std::to_string(count) + '}';
  }
  return out += "]}";
}

std::vector<TranscriptFormatInfo> transcript_formats() {
  std::vector<TranscriptFormatInfo> all;
  for (const Format& format : formats()) all.push_back({format.name, format.summary});
  return all;
}

}  // namespace guichet::redact
