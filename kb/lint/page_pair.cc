// page-pair: a page's partner is the page that its alternate_url names, or that names it, or the one whose
// identifier differs only in the language in front ("en/fees", "fr/fees").
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kNoPartner{"no page in French was found for this English page",
                             "aucune page en français n'a été trouvée pour cette page en anglais"};
constexpr Message kNoPartnerEnglish{"no page in English was found for this French page",
                                    "aucune page en anglais n'a été trouvée pour cette page en français"};

using Key = std::pair<Language, std::string>;

}  // namespace

void check_page_pair(const View& view, Findings& findings) {
  std::set<Key> urls;
  std::set<Key> alternates;  // with the language of the page that names them
  std::set<Key> ids;
  for (const Page& page : view.pages) {
    if (!page.url.empty()) urls.emplace(page.language, page.url);
    if (!page.alternate_url.empty()) alternates.emplace(page.language, page.alternate_url);
    ids.emplace(page.language, page.id);
  }
  for (const Page& page : view.pages) {
    const Language partner = other(page.language);
    if (!page.alternate_url.empty() && urls.count({partner, page.alternate_url}) != 0) continue;
    if (!page.url.empty() && alternates.count({partner, page.url}) != 0) continue;
    const std::string prefix = std::string(code(page.language)) + "/";
    const bool has_prefix = page.id.compare(0, prefix.size(), prefix) == 0;
    if (has_prefix && ids.count({partner, std::string(code(partner)) + "/" + page.id.substr(prefix.size())}) != 0) {
      continue;
    }
    const bool english = page.language == Language::kEnglish;
    findings.add(Severity::kNote, english ? kNoPartner : kNoPartnerEnglish, {}, page.source);
  }
}

}  // namespace guichet::kb::lints
