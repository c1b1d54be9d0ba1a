// What stands where a secret is said. Tested by secret.cases.
#include "redact/recognizers/secret_value.h"

#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizers/account_name.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/number_words.h"
#include "redact/recognizers/secret_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostAnswer = 6;   // words of an answer
// No password or account is longer; bounds the look from each cue.
constexpr std::size_t kLongestToken = 256;

}  // namespace

Span token_at(std::string_view text, std::size_t begin) {
  const std::size_t limit = std::min(text.size(), begin + kLongestToken);
  while (begin < limit && (is_secret_blank(text[begin]) || is_secret_quote(text[begin]) || text[begin] == '(')) ++begin;
  std::size_t end = begin;
  while (end < limit && !is_secret_blank(text[end]) && text[end] != '\n' && text[end] != '"') ++end;
  if (end == limit && limit < text.size()) return {begin, begin};
  while (end > begin && std::string_view(".,;:!?)'\"").find(text[end - 1]) != std::string_view::npos) --end;
  return {begin, end};
}

bool looks_secret(std::string_view value) {
  if (value.size() < 4 || value.size() > 60 || value.front() == '[' || value.find("://") != std::string_view::npos || value.starts_with("www.")) return false;
  const auto letters = std::count_if(value.begin(), value.end(), is_letter);
  const auto digits = std::count_if(value.begin(), value.end(), is_digit);
  const bool sign = value.find_first_of("!#&*+?^~_@%$") != std::string_view::npos;
  if (letters < 2) return false;
  return digits > 0 ? letters + digits >= 5 : sign && value.find('@') == std::string_view::npos;
}

bool names_account(std::string_view value) {
  if (value.find_first_of("@/:[]()") != std::string_view::npos || value.size() > 40) return false;
  const std::size_t dash = value.find('-');
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  const bool letter = value.size() > 2 && is_letter(value[0]) && is_letter(value[1]);
  if (dash != std::string_view::npos) return letter && digit && value.find('-', dash + 1) != std::string_view::npos;
  return letter && looks_like_account(value) == Verdict::kPassed;
}

std::optional<Span> spoken_secret(const TextView& view, std::size_t from, bool code) {
  const std::vector<Word>& words = view.words();
  static constexpr WordSet kSigns({"underscore", "tiret", "dash", "dot", "point", "hashtag", "etoile", "star", "arobas", "plus", "bas", "capital", "majuscule"});
  const std::size_t first = view.word_from(from);
  std::size_t numbers = 0;
  std::size_t signs = 0;
  std::size_t last = first;
  bool word_before_sign = false;
  for (std::size_t w = first; w < words.size() && w < first + 12; ++w) {
    const std::string_view gap = view.text().substr(w == first ? from : words[w - 1].end, words[w].begin - (w == first ? from : words[w - 1].end));
    if (gap.find_first_not_of(" ,.-") != std::string_view::npos || gap.size() > 4) break;
    const std::string_view word = view.text(words[w]);
    const bool sign = words[w].letters && kSigns.contains(word);
    const bool number = words[w].letters && (number_word(word) >= 0 || word == "oh" || word == "zero" || word == "double");
    if (sign && w > first) word_before_sign = true;
    numbers += number ? 1U : 0U;
    signs += sign ? 1U : 0U;
    const bool after_sign = w > first && kSigns.contains(view.text(words[w - 1]));
    if (!number && !sign && !after_sign && !(w == first && w + 1 < words.size() && kSigns.contains(view.text(words[w + 1])))) break;
    last = w;
  }
  if (!(code && numbers >= 4) && !(word_before_sign && signs >= 1 && last > first + 1)) return std::nullopt;
  return Span{words[first].begin, words[last].end};
}

std::optional<Span> secret_answer_at(const TextView& view, std::size_t from, AnswerEnd end, std::string_view phrase) {
  const std::string_view text = view.text();
  const char until = static_cast<char>(end);
  while (from < text.size() && (is_secret_blank(text[from]) || is_secret_quote(text[from]) || text[from] == '(')) ++from;
  const std::vector<Word>& words = view.words();
  const std::size_t first = view.word_from(from);
  if (first >= words.size() || words[first].begin != from) return std::nullopt;
  const std::string_view head = view.text(words[first]);
  if (words[first].letters && kNoSecrets.contains(head) && !(until == '.' && (head == "a" || head == "an" || head == "un" || head == "une" || head == "the" || head == "le" || head == "la"))) return std::nullopt;
  if (until == ' ' && (words[first].kinds & kEveryday) != 0 && !words[first].capital) return std::nullopt;
  std::size_t last = first;
  while (last + 1 < words.size() && until != ' ' && last - first < kMostAnswer) {
    const std::string_view gap = text.substr(words[last].end, words[last + 1].begin - words[last].end);
    if (gap.find_first_of(until == '\n' ? "\n[]?" : "\n[]?.,;!:()\"=") != std::string_view::npos) break;
    const std::string_view next = view.text(words[last + 1]);
    if (until == '.' && (next == "and" || next == "et" || next == "but" || next == "mais" || next == "is" || next == "est" || next == "for" || next == "pour" || next == "a" || next == "to" || next == "as" || next == "in" || next == "comme" || next == "quand" || next == "when" || next == "then" || next == "puis")) break;
    ++last;
  }
  if (last - first >= kMostAnswer) return std::nullopt;  // a sentence, no answer
  const Span span{words[first].begin, words[last].end};
  if (span.end < text.size() && text[span.end] == '?') return std::nullopt;
  // "security question 2: favourite sports team"
  static constexpr WordSet kAsked({"favourite", "favorite", "first", "maiden", "childhood", "prefere", "preferee", "premier", "premiere", "enfance"});
  if (phrase.find("question") != std::string_view::npos && std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last) + 1, [&](const Word& word) { return kAsked.contains(view.text(word)); })) return std::nullopt;
  // "my best friend is having a baby"
  const bool signed_off = from > 0 && (text[from - 1] == ':' || text[from - 1] == '=' || (from > 1 && (text[from - 2] == ':' || text[from - 2] == '=')));
  const bool everyday = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last) + 1, [](const Word& word) { return word.letters && !word.capital && (word.kinds & kEveryday) != 0; });
  const bool few = phrase == "security answer" && last - first <= 2 && !everyday;
  if (until == '.' && !signed_off && !few && (everyday || (last > first && !words[first].capital && !words[last].capital))) return std::nullopt;
  return span.size() >= 3 ? std::optional(span) : std::nullopt;
}

}  // namespace guichet::redact
