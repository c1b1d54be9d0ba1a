// HtmlDocument: the tree of one HTML file, by libxml2, held within limits: no network, no entities from
// outside, at most 4 MiB, 1,000 attributes on a tag, 256 elements deep. Tested by html_test.cc.
#pragma once

#include <libxml/tree.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "kb/loaders/load_report.h"

namespace guichet::kb::loaders {

inline constexpr std::size_t kMaxHtmlAttributes = 1000;
inline constexpr std::size_t kMaxHtmlDepth = 256;

/// One thread.
class HtmlDocument {
 public:
  /// `bytes` in any state; what had to be repaired or cut goes to the report. Nothing for a page that must
  /// be left out.
  static std::optional<HtmlDocument> parse(std::string bytes, const std::string& file, LoadReport& report);

  /// The outermost element; null for an empty page.
  const xmlNode* root() const;

 private:
  struct Free {
    void operator()(xmlDoc* document) const noexcept { xmlFreeDoc(document); }
  };
  explicit HtmlDocument(xmlDoc* document) : document_(document) {}
  std::unique_ptr<xmlDoc, Free> document_;
};

/// The most attributes that any tag of the page has. libxml2 compares each with all before it, so
/// 100,000 on one tag would take it 16 s. O(n).
std::size_t most_attributes(std::string_view html);

/// The element's name, empty for a node that is no element.
std::string_view element_name(const xmlNode* node);
/// The attribute's value; empty when it has none.
std::string_view attribute(const xmlNode* element, std::string_view name);
bool has_attribute(const xmlNode* element, std::string_view name);
/// Whether a word of a space-separated attribute (class, role, rel) equals `word`.
bool has_word(std::string_view value, std::string_view word);
/// The text below a node, white space collapsed, at most `limit` bytes of it.
std::string text_below(const xmlNode* node, std::size_t limit);

}  // namespace guichet::kb::loaders
