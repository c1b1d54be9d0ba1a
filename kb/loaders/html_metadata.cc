#include "kb/loaders/html_metadata.h"

#include <libxml/uri.h>

#include <array>
#include <utility>

namespace guichet::kb::loaders {
namespace {

bool is_absolute(std::string_view url) { return url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://"; }

// The address against the page's own; empty when that is unknown.
std::string resolved(const std::string& url, const std::string& base) {
  if (is_absolute(url)) return url;
  if (url.empty() || base.empty()) return {};
  xmlChar* built =
      xmlBuildURI(reinterpret_cast<const xmlChar*>(url.c_str()), reinterpret_cast<const xmlChar*>(base.c_str()));
  std::string out = built == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(built));
  xmlFree(built);
  return is_absolute(out) ? out : std::string();
}

// The ways a page gives its date, best first.
enum DateSource : std::size_t {
  kDcModified,
  kArticleModified,
  kTimeModified,
  kDcIssued,
  kArticlePublished,
  kDateSources
};

class Scan {
 public:
  void read(const xmlNode* node) {
    const std::string_view name = element_name(node);
    if (name == "html" && !has_attribute_seen_) language(node);
    if (name == "title" && found_.title.empty()) found_.title = text_below(node, 1000);
    if (name == "link") link(node);
    if (name == "meta") meta(node);
    if (name == "time") time(node);
    if (name == "a" && toggle_.second.empty()) {
      if (const auto of = parse_language(attribute(node, "hreflang")))
        toggle_ = {of, std::string(attribute(node, "href"))};
    }
    if (node->type != XML_ELEMENT_NODE || name == "svg") return;
    const bool date_block = in_date_block_;
    in_date_block_ = in_date_block_ || attribute(node, "id") == "wb-dtmd";
    for (const xmlNode* child = node->children; child != nullptr; child = child->next) read(child);
    in_date_block_ = date_block;
  }

  HtmlMetadata finish() {
    if (found_.url.empty()) found_.url = std::move(og_url_);
    if (found_.language) {
      const auto wanted = other(*found_.language);
      const auto& stated = alternates_[static_cast<std::size_t>(wanted)];
      found_.alternate_url = resolved(stated, found_.url);
      if (stated.empty() && toggle_.first == wanted) found_.alternate_url = resolved(toggle_.second, found_.url);
    }
    for (const std::string& text : dates_) {
      if (text.empty()) continue;
      found_.modified_on = Date::parse(std::string_view(text).substr(0, 10));
      found_.bad_date = !found_.modified_on;
      break;
    }
    return std::move(found_);
  }

 private:
  void language(const xmlNode* html) {
    std::string_view tag = attribute(html, "lang");
    if (tag.empty()) tag = attribute(html, "xml:lang");
    if (tag.empty()) return;
    has_attribute_seen_ = true;
    found_.has_language = true;
    found_.language = parse_language(tag);
  }

  void link(const xmlNode* node) {
    const std::string_view rel = attribute(node, "rel");
    const std::string_view href = attribute(node, "href");
    if (has_word(rel, "canonical") && found_.url.empty() && is_absolute(href)) found_.url = std::string(href);
    if (has_word(rel, "alternate")) {
      const auto of = parse_language(attribute(node, "hreflang"));
      if (of && alternates_[static_cast<std::size_t>(*of)].empty()) {
        alternates_[static_cast<std::size_t>(*of)] = std::string(href);
      }
    }
  }

  void meta(const xmlNode* node) {
    std::string_view name = attribute(node, "name");
    if (name.empty()) name = attribute(node, "property");
    const std::string_view content = attribute(node, "content");
    if (name == "og:url" && is_absolute(content)) og_url_ = std::string(content);
    if (name == "dcterms.modified") date(kDcModified, content);
    if (name == "article:modified_time") date(kArticleModified, content);
    if (name == "dcterms.issued") date(kDcIssued, content);
    if (name == "article:published_time") date(kArticlePublished, content);
  }

  void time(const xmlNode* node) {
    const bool says_modified =
        attribute(node, "property") == "dateModified" || attribute(node, "itemprop") == "dateModified";
    if (!says_modified && !in_date_block_) return;
    const std::string_view stated = attribute(node, "datetime");
    date(kTimeModified, stated.empty() ? text_below(node, 40) : std::string(stated));
  }

  void date(DateSource source, std::string_view text) {
    if (dates_[source].empty()) dates_[source] = std::string(text);
  }

  HtmlMetadata found_;
  bool has_attribute_seen_ = false;
  bool in_date_block_ = false;
  std::string og_url_;
  std::array<std::string, 2> alternates_;
  std::pair<std::optional<Language>, std::string> toggle_;
  std::array<std::string, kDateSources> dates_;
};

}  // namespace

HtmlMetadata read_metadata(const HtmlDocument& document) {
  Scan scan;
  scan.read(document.root());
  return scan.finish();
}

}  // namespace guichet::kb::loaders
