// Pages from JSON Lines: {"id", "lang", "url", "title", "sections": [{"heading", "text"}]} and, where
// known, "alternate_url", "modified_on" and the sections' "anchor".
#include <utility>

#include "kb/loaders/answer_record.h"
#include "kb/loaders/json_lines.h"
#include "kb/loaders/loader.h"

namespace guichet::kb::loaders {
namespace {

using redact::CleanText;

constexpr std::string_view kPageKeys[] = {"id", "lang", "url", "title", "alternate_url", "modified_on", "sections"};
enum PageKey : std::size_t { kId, kLang, kUrl, kTitle, kAlternateUrl, kModifiedOn, kSections, kPageKeyCount };

constexpr std::string_view kSectionKeys[] = {"heading", "text", "anchor"};
constexpr std::string_view kSectionPaths[] = {"sections/heading", "sections/text", "sections/anchor"};
enum SectionKey : std::size_t { kHeading, kText, kAnchor, kSectionKeyCount };

template <std::size_t kCount>
std::size_t index_of(std::string_view key, const std::string_view (&keys)[kCount]) {
  std::size_t i = 0;
  while (i < kCount && keys[i] != key) ++i;
  return i;
}

// Reads one line; `good` turns false at the first thing that breaks the format, and reading goes on so
// that everything wrong with a record is said at once.
class PageReader {
 public:
  PageReader(const JsonLines::Record& line, LoadReport& report) : line_(line), report_(report) {}

  std::optional<Page> read() {
    simdjson::dom::array sections;
    bool has_sections = false;
    SeenKeys<kPageKeyCount> seen;
    for (const auto& [key, value] : line_.object) {
      const std::size_t index = index_of(key, kPageKeys);
      if (index == kPageKeyCount) {
        report_.unknown_field(key, line_.where);
        continue;
      }
      good_ = seen.first(index, key, line_.where, report_) && good_;
      if (value.is_null()) continue;
      if (index == kSections) {
        has_sections = value.get(sections) == simdjson::SUCCESS;
        if (!has_sections) error("wrong-type", kWrongType, key);
      } else {
        text_[index] = text_of(value, key);
        given_[index] = true;
      }
    }
    Page page;
    page.source = line_.where;
    page.id = required(kId);
    page.title = CleanText::vouched(required(kTitle));
    const std::string tag = required(kLang);
    if (const auto language = parse_language(tag)) {
      page.language = *language;
    } else if (!is_blank(tag)) {
      error("bad-language", kBadLanguage, "lang");
    }
    page.url = std::move(text_[kUrl]);
    page.alternate_url = std::move(text_[kAlternateUrl]);
    if (!text_[kModifiedOn].empty()) {
      page.modified_on = Date::parse(text_[kModifiedOn]);
      if (!page.modified_on) error("bad-date", kBadDate, "modified_on");
    }
    if (has_sections) {
      for (const simdjson::dom::element item : sections) read_section(item, page.sections);
    }
    if (good_ && page.sections.empty()) error("empty-field", kEmptyField, "sections");
    if (!good_ || !report_.take_id(page.id, line_.where)) return std::nullopt;
    return page;
  }

 private:
  void error(std::string_view check, const Message& message, std::string_view field) {
    report_.add(Severity::kError, check, message, {std::string(field)}, line_.where);
    good_ = false;
  }

  std::string text_of(const simdjson::dom::element& value, std::string_view field) {
    std::string_view text;
    if (value.get(text) != simdjson::SUCCESS) {
      error("wrong-type", kWrongType, field);
      return {};
    }
    return without_nul(std::string(text), field, line_.where, report_);
  }

  std::string required(PageKey key) {
    if (!given_[key]) {
      error("missing-field", kMissingField, kPageKeys[key]);
    } else if (good_ && is_blank(text_[key])) {
      error("empty-field", kEmptyField, kPageKeys[key]);
    }
    return std::move(text_[key]);
  }

  void read_section(const simdjson::dom::element& item, std::vector<Section>& sections) {
    simdjson::dom::object object;
    if (item.get(object) != simdjson::SUCCESS) {
      error("wrong-type", kWrongType, "sections");
      return;
    }
    std::string texts[kSectionKeyCount];
    SeenKeys<kSectionKeyCount> seen;
    for (const auto& [key, value] : object) {
      const std::size_t index = index_of(key, kSectionKeys);
      if (index == kSectionKeyCount) {
        report_.unknown_field("sections/" + std::string(key), line_.where);
        continue;
      }
      good_ = seen.first(index, kSectionPaths[index], line_.where, report_) && good_;
      if (!value.is_null()) texts[index] = text_of(value, kSectionPaths[index]);
    }
    // Kept when empty: a section's number is part of its identifier.
    sections.push_back({CleanText::vouched(std::move(texts[kHeading])), CleanText::vouched(std::move(texts[kText])),
                        std::move(texts[kAnchor])});
  }

  const JsonLines::Record& line_;
  LoadReport& report_;
  std::string text_[kPageKeyCount];
  bool given_[kPageKeyCount] = {};
  bool good_ = true;
};

}  // namespace

Status load_pages_jsonl(const std::vector<std::string>& paths, LoadReport& report, std::vector<Page>& pages) {
  for (const std::string& path : paths) {
    auto lines = JsonLines::open(path, report);
    if (!lines) return failed(std::move(lines));
    while (true) {
      auto line = lines->next();
      if (!line) return failed(std::move(line));
      if (!*line) break;
      if (auto page = PageReader(**line, report).read()) pages.push_back(std::move(*page));
    }
  }
  return {};
}

}  // namespace guichet::kb::loaders
