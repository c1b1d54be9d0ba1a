// Options of suggest() and search().
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "engine/reply.h"
#include "kb/date.h"
#include "redact/base/language.h"

namespace guichet::engine {

struct SuggestOptions {
  std::optional<Language> language{};  ///< certain (chosen by the client); unset: detected
  std::optional<Language> prior{};     ///< likely: of the conversation or the page
  std::size_t limit = 5;             ///< suggestions in the reply, 1 to 100
  bool explain = false;              ///< fill Suggestion::features
  std::string code_prefix{};         ///< "05": a line of business; "0511": a topic; empty: all. Without pages, which have no code
  std::string channel{};             ///< only answers for this channel, and those for all; empty: all
  std::string audience{};            ///< only answers for this audience (Answer::audiences), and those for all; empty: all
  std::optional<kb::Date> date{};    ///< answers as they are valid on this day; unset: today
};

struct SearchOptions {
  std::optional<Language> language{};  ///< only results in this language; unset: the query's first
  std::optional<Kind> kind{};          ///< only answers or only pages
  std::string code_prefix{};           ///< "05": a line of business; "0511": a topic; empty: all
  std::size_t limit = 10;            ///< 1 to 1000
  bool explain = false;
  std::string channel{};             ///< only answers for this channel, and those for all; empty: all
  std::string audience{};            ///< only answers for this audience (Answer::audiences), and those for all; empty: all
  std::optional<kb::Date> date{};    ///< answers as they are valid on this day; unset: today
};

}  // namespace guichet::engine
