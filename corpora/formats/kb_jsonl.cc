// Knowledge bases: ids, languages and titles of answers and pages.
#include "corpora/formats/formats.h"
#include "corpora/formats/json_lines.h"

namespace guichet::corpora {

Status read_kb_jsonl(const std::string& file, std::vector<Record>& out) {
  return for_each_record(file, [&out](const JsonObject& json, const Location& where) -> Status {
    auto id = required_text(json, "id", where);
    if (!id) return failed(std::move(id));
    auto language = required_language(json, where);
    if (!language) return failed(std::move(language));
    auto title = required_text(json, "title", where);
    if (!title) return failed(std::move(title));
    out.push_back({std::move(*id), *language, std::move(*title)});
    return {};
  });
}

}  // namespace guichet::corpora
