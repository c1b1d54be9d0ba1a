// What a reader of the page reads: the sections of its main content, as plain text. Menus, forms, scripts,
// feedback widgets, dates and what the page hides are left out. Tested by html_test.cc.
#pragma once

#include <string>
#include <vector>

#include "kb/loaders/html_document.h"

namespace guichet::kb::loaders {

struct HtmlSection {
  std::string heading;
  std::string anchor;
  std::string text;  ///< a line per paragraph, list item ("• ", "1. ") and table row ("a | b")
};

struct HtmlContent {
  std::string first_heading;  ///< of the first h1; empty: none
  std::vector<HtmlSection> sections;
};

HtmlContent read_content(const HtmlDocument& document);

}  // namespace guichet::kb::loaders
