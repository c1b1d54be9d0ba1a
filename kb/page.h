// Page: one page of the department's public site in one language, in sections.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kb/date.h"
#include "redact/base/error.h"
#include "redact/base/language.h"
#include "redact/clean_text.h"

namespace guichet::kb {

struct Section {
  redact::CleanText heading;
  redact::CleanText text;
  std::string anchor;  ///< the heading's id, for a deep link; empty: none
};

/// Plain data. A section's own id is "<page id>#<n>", n from 0.
struct Page {
  std::string id;                     ///< unique in the workspace
  Language language = Language::kEnglish;
  std::string url;                    ///< canonical address; empty: unknown
  std::string alternate_url;          ///< the page in the other language (hreflang); empty: unknown
  redact::CleanText title;
  std::vector<Section> sections;
  std::optional<Date> modified_on;
  Location source;
};

}  // namespace guichet::kb
