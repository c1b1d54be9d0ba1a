// What the store and the index hold is CleanText: a raw string does not become an answer.
#include <string>

#include "kb/answer.h"

guichet::kb::Answer make(const std::string& raw, const guichet::redact::CleanText& clean) {
  guichet::kb::Answer answer;
#ifdef BAD
  answer.body = raw;
#else
  answer.id = raw;
  answer.body = clean;
#endif
  return answer;
}
