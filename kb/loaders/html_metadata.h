// What a page says of itself: language, title, addresses, date. Tested by html_test.cc.
#pragma once

#include <optional>
#include <string>

#include "kb/date.h"
#include "kb/loaders/html_document.h"
#include "redact/base/language.h"

namespace guichet::kb::loaders {

struct HtmlMetadata {
  bool has_language = false;  ///< it names a language, known or not
  std::optional<Language> language;
  std::string title;          ///< of <title>, as it stands
  std::string url;            ///< canonical, absolute; empty: unknown
  std::string alternate_url;  ///< in the other language, absolute; empty: unknown
  std::optional<Date> modified_on;
  bool bad_date = false;  ///< it gives a date that is none
};

HtmlMetadata read_metadata(const HtmlDocument& document);

}  // namespace guichet::kb::loaders
