// What stands where a secret is said: one token ("tk_81ff…"), a name of an account ("la_miss_…"), digits and signs in words ("kaya
// underscore quatre vingt"), the words of an answer ("a yellow Lada"). Tested by secret.cases.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

constexpr bool is_secret_blank(char c) noexcept { return c == ' ' || c == '\t' || c == '\r'; }
constexpr bool is_secret_quote(char c) noexcept { return c == '"' || c == '\''; }

/// A run without a blank, trimmed of quotes and of what ends a sentence; empty when it is longer than any secret.
Span token_at(std::string_view text, std::size_t begin);

/// No word of a language, no date, no amount, no form, no page.
bool looks_secret(std::string_view value);

/// The name of an account, and no address, time or word.
bool names_account(std::string_view value);

/// "four four nine one", "kaya underscore quatre vingt": from a byte on, a sign in words, or `code` and four digits in words.
std::optional<Span> spoken_secret(const TextView& view, std::size_t from, bool code);

/// Where an answer ends: at a sign of a clause, at the end of the line, behind one word.
enum class AnswerEnd : char { kClause = '.', kLine = '\n', kWord = ' ' };

/// Any words from a byte on, up to the end of the clause. `phrase`: the cue that announced them.
std::optional<Span> secret_answer_at(const TextView& view, std::size_t from, AnswerEnd end, std::string_view phrase);

}  // namespace guichet::redact
