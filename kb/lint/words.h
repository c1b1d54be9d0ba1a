// Words: a body as the checks compare it: lower-case words and numbers in order, sentences, and what a sentence says
// of numbers and of yes and no. Without ICU: ASCII letters lose their case, other letters are kept as they are.
// Tested by tests/kb/lint_health_test.cc.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/language.h"

namespace guichet::kb::lints {

/// "the fee is $1,500." gives "the" "fee" "is" "1500"; "1 500" as well. Curly apostrophes part words as straight ones do.
std::vector<std::string> words_of(std::string_view text);

/// Sentences, by full stops, question and exclamation marks and line ends.
std::vector<std::string_view> sentences_of(std::string_view text);

/// Numbers of a text, those in words up to twelve and names of months (as "month-6") included. Addresses of the web
/// and form numbers' letters are left out.
std::multiset<std::string> numbers_of(std::string_view text, Language language);

/// Sorted hashes of each three words in a row, each once; of all words together when there are fewer.
std::vector<std::uint64_t> runs_of(const std::vector<std::string>& words);

/// Share of the union that both hold, 0..1.
double jaccard(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b);

/// Whether a sentence denies: "not", "cannot", "n't", "never"; "ne", "n'", "jamais", "aucun".
bool denies(std::string_view sentence, Language language);

/// 1 for a text that begins with yes, -1 for no, 0 for neither.
int yes_or_no(std::string_view text, Language language);

/// http and https addresses in a text.
std::size_t count_links(std::string_view text);
/// Lines that begin as items of a list: "-", "*", "•", "1.".
std::size_t count_items(std::string_view text);

}  // namespace guichet::kb::lints
