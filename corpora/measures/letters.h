// Letters and digits, for judging whether a label was masked whole.
#pragma once

namespace guichet::corpora {

/// False only for what is surely no letter or digit: ASCII and Latin-1 punctuation, combining marks, general
/// punctuation, spaces, symbols, emoji and invisible characters. In doubt true: a measure that is too strict
/// hides nothing. Not Unicode's own property, so that the judge does not share a table with the judged.
bool is_letter_or_digit(char32_t c) noexcept;

}  // namespace guichet::corpora
