// Options of suggest() and search().
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "engine/reply.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct SuggestOptions {
  std::optional<Language> language{};  ///< certain (chosen by the client); unset: detected
  std::optional<Language> prior{};     ///< likely: of the conversation or the page
  std::size_t limit = 5;             ///< suggestions in the reply, 1 to 100
  bool explain = false;              ///< fill Suggestion::features
};

struct SearchOptions {
  std::optional<Language> language{};  ///< only results in this language; unset: the query's first
  std::optional<Kind> kind{};          ///< only answers or only pages
  std::string code_prefix{};           ///< "05": a line of business; "0511": a topic; empty: all
  std::size_t limit = 10;            ///< 1 to 1000
  bool explain = false;
};

}  // namespace guichet::engine
