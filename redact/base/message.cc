#include "redact/base/message.h"

namespace guichet {

std::string render(const Message& message, Language language, const MessageArguments& arguments) {
  const std::string_view text = message.in(language);
  std::string out;
  out.reserve(text.size() + 16 * arguments.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' && text[i + 1] >= '0' && text[i + 1] <= '9') {
      const auto index = static_cast<std::size_t>(text[i + 1] - '0');
      if (index < arguments.size()) out += arguments[index];
      i += 2;
    } else {
      out += text[i];
    }
  }
  return out;
}

}  // namespace guichet
