#include "redact/recognizers/number_chain.h"

#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/reference_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLongestChain = 40;   // bytes
constexpr std::size_t kLongestLetters = 6;  // of a value; a longer run is a word
constexpr std::size_t kLongestSeries = 3;   // capitals in front of digits or behind them: "RX 481977", "44 817 Q"

// Before a number these are its name, not a part of it.
constexpr WordSet kNames({"id", "no", "num", "nr", "ref", "uci", "iuc", "sin", "nas", "tel", "cel", "fax", "dob", "ddn", "pin", "nip", "ssn", "ip", "dl", "pp", "est", "is", "the",
                          "rib", "bic", "rbc", "td", "bmo", "pan", "nin", "bvn", "nid", "cni", "cin", "nic", "nif", "niu", "ifu", "dpi", "dni", "nie", "cpf", "rut", "rfc", "oib",
                          "bsn", "trn", "nis", "utr", "npi", "gps", "ext", "app", "dos", "doc", "lot", "apt", "app", "po", "cp", "rr", "hs", "ds", "du", "de", "qc", "on", "bc", "ab",
                          "mb", "sk", "ns", "nb", "nl", "pe", "yt", "nt", "nu", "am", "pm", "cad", "usd", "eur", "hwy", "rte", "rue", "st", "ave", "av", "bus", "vol", "and", "et",
                          "or", "ou", "a", "i", "y", "o", "l", "d", "c", "j", "m", "n", "s", "t", "p", "vs", "no", "pour", "to", "in", "at", "my", "ma", "mon", "le", "la", "un", "au",
                          "of", "if", "it", "as", "an", "by", "be", "we", "he", "me", "do", "go", "so", "up", "us", "for", "was", "you", "not", "but", "are", "has", "had", "can",
                          "les", "des", "mes", "ses", "une", "sur", "par", "que", "qui", "ca", "ce", "en", "ne", "pas", "svp", "pls", "eta", "ave", "crs", "scg", "clb", "noc", "cnp"});

bool joins(char c) { return c == '-' || c == '/' || c == '.' || c == '_'; }

std::size_t size_of(const Word& word) { return word.end - word.begin; }

bool in_capitals(const TextView& view, const Word& word) {
  for (std::size_t i = word.begin; i < word.end; ++i) {
    if (!view.folded().upper(i)) return false;
  }
  return true;
}

// Letters that may stand apart in a value: "RX 481977", "44 817 Q", "U 4417 2093".
bool is_series(const TextView& view, const Word& word) {
  return word.letters && size_of(word) <= kLongestSeries && in_capitals(view, word) && !kNames.contains(view.text(word)) &&
         (word.kinds & kEveryday) == 0 && !is_public_word(view.text(word));
}

}  // namespace

std::optional<NumberChain> chain_at(const TextView& view, std::size_t at) {
  const std::string_view text = view.text();
  const std::vector<Word>& words = view.words();
  NumberChain chain;
  chain.first = chain.last = at;
  const auto count = [&](const Word& word) { (word.letters ? chain.letters : chain.digits) += size_of(word); };
  const auto glued_after = [&](std::size_t i) { return i + 1 < words.size() && words[i + 1].begin == words[i].end; };
  // Another group of digits behind a blank.
  const auto goes_on = [&](std::size_t i) {
    return i + 1 < words.size() && !words[i].letters && !words[i + 1].letters && words[i + 1].begin == words[i].end + 1 && text[words[i].end] == ' ';
  };
  if (words[at].letters && size_of(words[at]) > kLongestLetters) return std::nullopt;
  count(words[at]);
  while (chain.last + 1 < words.size()) {
    const Word& word = words[chain.last];
    const Word& next = words[chain.last + 1];
    const std::size_t gap = next.begin - word.end;
    const bool glued = gap == 0 || (gap == 1 && joins(text[word.end]));
    bool spaced = gap == 1 && text[word.end] == ' ';
    if (spaced) {
      const bool mixed_word = word.letters && chain.last > chain.first && words[chain.last - 1].end == word.begin && size_of(word) <= kLongestSeries;
      if (next.letters) {
        // "44 817 Q", "F27 KWD" end with capitals.
        spaced = !word.letters && chain.digits >= 2 && is_series(view, next) && (next.end == text.size() || text[next.end] != '\'') &&
                 (glued_after(chain.last + 1) || chain.letters > 0 || chain.digits >= 5);
      } else if (word.letters) {
        // "GR-SB 228104"
        const bool joined_series = chain.digits == 0 && chain.last > chain.first && is_series(view, word) && is_series(view, words[chain.first]);
        spaced = mixed_word || joined_series || (chain.last == chain.first && (word.letters && size_of(word) == 1 ? word.capital && size_of(next) >= 2 : is_series(view, word)));
      } else {
        const bool listed = next.end < text.size() && text[next.end] == ')';  // "1) … 2) …"
        spaced = !listed && (size_of(next) >= 2 || chain.digits >= 5);
        if (size_of(word) == 1) spaced = spaced && (text[word.begin] == '0' || chain.groups > 1 || chain.letters > 0 || chain.last > chain.first || goes_on(chain.last + 1));
      }
    }
    if (!glued && !spaced) break;
    if (next.letters && size_of(next) > kLongestLetters) break;
    if (next.end - words[at].begin > kLongestChain) break;
    if (spaced) ++chain.groups;
    if (gap == 1 && text[word.end] == '-') chain.dashed = true;
    count(next);
    ++chain.last;
  }
  // What it ends with is a digit, or letters glued to one: "88213." and "A-12-b" but no "2024-may".
  while (chain.last > chain.first && words[chain.last].letters && words[chain.last].begin != words[chain.last - 1].end &&
         size_of(words[chain.last]) > kLongestSeries) {
    chain.letters -= size_of(words[chain.last]);
    --chain.last;
  }
  if (chain.digits == 0) return std::nullopt;
  chain.span = {words[chain.first].begin, words[chain.last].end};
  return chain;
}

bool is_time(const TextView& view, const NumberChain& chain) {
  const auto is_year = [](std::string_view four) { return four.size() == 4 && (four.starts_with("19") || four.starts_with("20")); };
  const std::string_view all = view.text().substr(chain.span.begin, chain.span.size());
  if (all.size() > 10 && is_year(all.substr(0, 4)) && all[4] == '-' && all[7] == '-') return true;  // "2024-10-02T17"
  if (chain.letters != 0) return false;
  const std::vector<Word>& words = view.words();
  const std::size_t parts = chain.last - chain.first + 1;
  const auto size = [&](std::size_t i) { return size_of(words[i]); };
  const std::string_view first = view.text(words[chain.first]);
  const std::string_view last = view.text(words[chain.last]);
  if (parts >= 3) {
    // A year and parts of one or two digits: a date, with or without its time.
    std::size_t years = 0;
    std::size_t small = 0;
    for (std::size_t i = chain.first; i <= chain.last; ++i) {
      if (size(i) <= 2) ++small;
      if (is_year(view.text(words[i]))) ++years;
    }
    if (years >= 1 && years + small == parts) return true;
    if (parts == 3 && small == 3) return true;
  }
  if (parts == 2 && is_year(first) && (is_year(last) || size(chain.last) <= 2)) return true;
  if (parts == 2 && size(chain.first) <= 2 && is_year(last)) return true;
  const bool day = first.size() >= 8 && is_year(first.substr(0, 4)) && first.substr(4, 2) <= "12" && first.substr(6, 2) <= "31";
  if (parts == 1 && (size(chain.first) == 8 || size(chain.first) == 14) && day) return true;
  return parts == 2 && view.text()[words[chain.first].end] == '.';
}

}  // namespace guichet::redact
