// Pages from HTML: single files and folders of them. A page's identifier is its path below the folder,
// without the extension: "en/fees". When the folders "en" and "fr" are given one by one their names would
// meet; then each gets its language in front.
#include <map>
#include <set>
#include <utility>

#include "kb/loaders/answer_record.h"
#include "kb/loaders/html_content.h"
#include "kb/loaders/html_document.h"
#include "kb/loaders/html_folder.h"
#include "kb/loaders/html_metadata.h"
#include "kb/loaders/loader.h"

namespace guichet::kb::loaders {
namespace {

using redact::CleanText;

constexpr Message kNoLanguage{"the page does not say its language (<html lang>); it was left out",
                              "la page ne dit pas sa langue (<html lang>); elle a été laissée de côté"};
constexpr Message kOtherLanguage{"the page is neither in English nor in French; it was left out",
                                 "la page n'est ni en anglais ni en français; elle a été laissée de côté"};
constexpr Message kNoTitle{"the page has no title; it was left out",
                           "la page n'a pas de titre; elle a été laissée de côté"};
constexpr Message kNoText{"no text was found in the page; it was left out",
                          "aucun texte n'a été trouvé dans la page; elle a été laissée de côté"};
constexpr Message kDate{"the date of the page cannot be read and was ignored",
                        "la date de la page est illisible et a été ignorée"};

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() > end.size() && text.substr(text.size() - end.size()) == end;
}

// The h1, "Who can apply", unless <title> says it in full, "Visitor visa: Who can apply - Canada.ca"; the
// last part, after " - " or " | ", is the name of the site.
std::string title_of(const std::string& heading, const std::string& title) {
  if (heading.empty()) return title;
  std::string_view page = title;
  for (const std::string_view mark : {" - ", " | "}) {
    const std::size_t at = page.rfind(mark);
    if (at != std::string_view::npos && at != 0 && !ends_with(page, heading)) page = page.substr(0, at);
  }
  return ends_with(page, heading) ? std::string(page) : heading;
}

std::optional<Page> read_page(std::string bytes, const std::string& file, LoadReport& report) {
  const Location where{file, 0, 0};
  const auto left_out = [&](std::string_view check, const Message& message) -> std::optional<Page> {
    report.add(Severity::kError, check, message, {}, where);
    return std::nullopt;
  };
  const auto document = HtmlDocument::parse(std::move(bytes), file, report);
  if (!document) return std::nullopt;
  HtmlMetadata metadata = read_metadata(*document);
  if (!metadata.has_language) return left_out("bad-language", kNoLanguage);
  if (!metadata.language) return left_out("bad-language", kOtherLanguage);
  HtmlContent content = read_content(*document);
  std::string title = title_of(content.first_heading, metadata.title);
  if (is_blank(title)) return left_out("empty-field", kNoTitle);
  if (content.sections.empty()) return left_out("empty-field", kNoText);
  if (metadata.bad_date) report.add(Severity::kWarning, "bad-date", kDate, {}, where);
  Page page;
  page.language = *metadata.language;
  page.url = std::move(metadata.url);
  page.alternate_url = std::move(metadata.alternate_url);
  page.title = CleanText::vouched(std::move(title));
  page.modified_on = metadata.modified_on;
  page.source = where;
  for (HtmlSection& section : content.sections) {
    page.sections.push_back({CleanText::vouched(std::move(section.heading)),
                             CleanText::vouched(std::move(section.text)), std::move(section.anchor)});
  }
  return page;
}

struct Read {
  std::size_t root;  ///< which of the paths given; single files are one root together
  std::string name;
  Page page;
};

// The roots in which a name stands for pages of both languages.
std::set<std::size_t> roots_to_prefix(const std::vector<Read>& all) {
  std::map<std::string_view, std::set<Language>> languages;
  for (const Read& one : all) languages[one.name].insert(one.page.language);
  std::set<std::size_t> roots;
  for (const Read& one : all) {
    if (languages[one.name].size() > 1) roots.insert(one.root);
  }
  return roots;
}

}  // namespace

Status load_pages_html(const std::vector<std::string>& paths, LoadReport& report, std::vector<Page>& pages) {
  constexpr std::size_t kSingleFiles = 0;
  std::vector<Read> all;
  for (std::size_t i = 0; i < paths.size(); ++i) {
    auto done =
        read_html_files(paths[i], report, [&](const std::string& name, const std::string& file, std::string bytes) {
          report.advance(bytes.size());
          auto page = read_page(std::move(bytes), file, report);
          if (page) all.push_back({file == paths[i] ? kSingleFiles : i + 1, name, std::move(*page)});
        });
    if (!done) return done;
  }
  const auto prefixed = roots_to_prefix(all);
  for (Read& one : all) {
    const std::string prefix = std::string(code(one.page.language)) + "/";
    const bool has_prefix = one.name.compare(0, prefix.size(), prefix) == 0;
    one.page.id = prefixed.count(one.root) != 0 && !has_prefix ? prefix + one.name : one.name;
    if (report.take_id(one.page.id, one.page.source)) pages.push_back(std::move(one.page));
  }
  return {};
}

}  // namespace guichet::kb::loaders
