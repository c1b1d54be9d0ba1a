#include "engine/analysis/stemmer.h"

#include <xapian.h>

namespace guichet::engine {

std::string stem(std::string_view lower_word, Language language) {
  // A Xapian::Stem keeps its word while it works: one per thread.
  thread_local const Xapian::Stem english("english");
  thread_local const Xapian::Stem french("french");
  try {
    return (language == Language::kFrench ? french : english)(std::string(lower_word));
  } catch (const Xapian::Error&) {
    return std::string(lower_word);
  }
}

}  // namespace guichet::engine
