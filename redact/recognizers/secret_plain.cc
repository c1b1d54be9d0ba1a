#include "redact/recognizers/secret_plain.h"

#include <string_view>

#include "redact/recognizers/name_words.h"
#include "redact/recognizers/secret_words.h"

namespace guichet::redact {
namespace {

constexpr WordSet kNext({"and", "et", "but", "mais", "n", "pis", "or", "ou", "so", "ok", "thx", "thanks", "merci", "svp", "plz", "please", "pls"});

// "is expired", "est perime": what happened to it.
bool is_participle(const TextView& view, const Word& word) {
  const std::string_view bytes = view.text(word);
  const Span raw = view.folded().raw({word.begin, word.end});
  const std::string_view written = view.folded().raw_text().substr(raw.begin, raw.size());
  return bytes.ends_with("ed") || bytes.ends_with("ing") || bytes.ends_with("able") || bytes.ends_with("ible") || written.ends_with("\u00e9") || written.ends_with("\u00e9e") || written.ends_with("\u00e9s");
}

bool is_said_of_one(std::string_view word) { return kNoSecrets.contains(word) || kSaidOfSecrets.contains(word) || kPronouns.contains(word); }

}  // namespace

std::optional<Span> plain_secret(const TextView& view, std::size_t from, bool of_transfer) {
  const std::vector<Word>& words = view.words();
  const std::string_view text = view.text();
  const std::size_t first = view.word_from(from);
  if (first >= words.size()) return std::nullopt;
  const std::string_view lead = text.substr(from, words[first].begin - from);
  if (lead != " " && lead != " \"" && lead != ": " && lead != " '") return std::nullopt;
  const std::size_t most = of_transfer ? 3 : 1;
  for (std::size_t w = first; w < words.size() && w < first + most; ++w) {
    const std::string_view word = view.text(words[w]);
    const bool known = (words[w].kinds & kEveryday) != 0 && !words[w].capital;
    if (!words[w].letters || word.size() < 3 || is_said_of_one(word) || (known && !of_transfer) || is_participle(view, words[w])) return std::nullopt;
    const std::string_view gap = w + 1 < words.size() ? text.substr(words[w].end, words[w + 1].begin - words[w].end) : std::string_view{"\n"};
    if (gap.empty() || gap.find_first_of("?[]@_") != std::string_view::npos) return std::nullopt;
    const bool ends = gap != " " && gap != "-" && gap != "'";
    if (ends || (gap == " " && kNext.contains(view.text(words[w + 1])))) return Span{words[first].begin, words[w].end};
  }
  return std::nullopt;
}

}  // namespace guichet::redact
