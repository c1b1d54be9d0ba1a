// mask: letters and digits become "*", separators stay; `keep_last` of them stay readable at the end:
// "613-555-0142" -> "***-***-**42" with keep_last = 2. Never more than a third of them.
#include <algorithm>

#include "redact/base/utf8.h"
#include "redact/operators/operator.h"

namespace guichet::redact {
namespace {

// Letters and digits, and whatever is not plain ASCII: a disguise is masked with its value.
bool hides(char32_t c) {
  return c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

template <class Visit>
void for_each_code_point(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i < text.size();) {
    const utf8::Decoded next = utf8::decode(text, i);
    visit(next.code_point);
    i += next.length;
  }
}

void mask(const OperatorInput& input, std::string& out) {
  std::size_t hidden = 0;
  for_each_code_point(input.value, [&](char32_t c) { hidden += static_cast<std::size_t>(hides(c)); });
  std::size_t left = hidden - std::min<std::size_t>(input.settings.keep_last, hidden / 3);
  for_each_code_point(input.value, [&](char32_t c) {
    if (hides(c) && left > 0) {
      out += '*';
      --left;
    } else {
      utf8::append(out, c);
    }
  });
}

}  // namespace

extern const Operator kMask;
const Operator kMask = {"mask",
                        {"stars for letters and digits; keep_last leaves some at the end: ***-***-**42",
                         "des étoiles pour les lettres et les chiffres; keep_last en laisse à la fin : ***-***-**42"},
                        true,
                        mask};

}  // namespace guichet::redact
