// CleanText has no public way in from a string but its two named doors.
#include <string>

#include "redact/clean_text.h"

guichet::redact::CleanText make(const std::string& raw) {
#ifdef BAD
  return guichet::redact::CleanText(raw);
#else
  return guichet::redact::CleanText::vouched(raw);
#endif
}
