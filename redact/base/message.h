// Message: a sentence for people, in both official languages. One cannot be made without the other,
// so no error, help text or report line can exist in one language only.
//
//   constexpr Message kMissingField{"field {0} is missing", "le champ {0} est absent"};
//   render(kMissingField, Language::kFrench, {"code"});   // "le champ code est absent"
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/language.h"

namespace guichet {

/// Both texts have static storage. {0} to {9} stand for arguments; the order may differ between the
/// languages. A lone brace stands for itself.
struct Message {
  std::string_view en;
  std::string_view fr;

  constexpr Message(std::string_view english, std::string_view french) : en(english), fr(french) {}
  constexpr std::string_view in(Language language) const noexcept {
    return language == Language::kFrench ? fr : en;
  }
};

/// What may be put into a message: names of files, fields and limits, and numbers.
/// Never text that a client wrote.
using MessageArguments = std::vector<std::string>;

std::string render(const Message& message, Language language, const MessageArguments& arguments = {});

}  // namespace guichet
