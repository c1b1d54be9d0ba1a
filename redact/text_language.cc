#include "redact/text_language.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// Function words that one language has and the other has not.
constexpr std::string_view kEnglish[] = {
    "am",   "an",   "and",  "are",  "at",   "be",    "but",   "by",   "can",  "did",  "do",   "does",  "dear",
    "for",  "from", "get",  "had",  "has",  "have", "hello", "he",    "her",  "hi",   "his",  "how",  "i",     "if",
    "in",   "is",   "it",   "its",  "just", "me",   "my",    "need",  "no",   "not",  "of",   "or",   "our",   "please",
    "she",  "so",   "thanks", "thank", "that", "the", "their", "there", "they", "this", "to",   "was",  "we",   "what",
    "when", "where", "which", "who", "why",  "will", "with",  "would", "you",  "your", "yes",  "name", "address",
    "passport", "sin", "uci", "number", "card", "file", "born", "call", "case", "phone",
};
constexpr std::string_view kFrench[] = {
    "au",   "aux",  "avec", "avez", "bonjour", "ce",   "ces",  "cette", "d",    "dans", "de",   "depuis", "des", "du",
    "elle", "en",   "est",  "et",   "etes",    "etre", "fait", "faut",  "il",   "ils",  "j",    "je",   "l",    "la",
    "le",   "les",  "leur", "lui",  "m",       "ma",   "mais", "merci", "mes",  "moi",  "mon",  "n",    "ne",   "nom",
    "nos",  "notre", "nous", "ou",  "par",     "pas",  "pour", "pourquoi", "qu", "quand", "que", "quel", "quelle", "qui",
    "s",    "sa",   "sans", "ses",  "si",      "son",  "suis", "sur",   "svp",  "ta",   "tu",   "un",   "une",  "vos",
    "votre", "voici", "vous", "y",  "adresse", "oui",  "salut", "chez",  "cordialement", "courriel", "telephone", "numero",
    "passeport", "nas", "iuc", "carte", "compte", "permis", "conduire", "quel", "merci", "plaque", "dossier", "demande", "nee", "appelez", "rue", "au",
};

constexpr std::size_t kLongestWord = 12;

// Each word of the lists with what it counts: above 0 for French, below for English. Some stand twice and count so.
struct Sides {
  static constexpr std::size_t kMost = std::size(kEnglish) + std::size(kFrench);
  std::array<std::string_view, kMost> words{};
  std::array<int, kMost> sides{};
  std::size_t size = 0;

  constexpr Sides() {
    for (const std::string_view word : kEnglish) add(word, -1);
    for (const std::string_view word : kFrench) add(word, 1);
  }
  constexpr void add(std::string_view word, int side) {
    const auto at = static_cast<std::size_t>(std::find(words.begin(), words.begin() + size, word) - words.begin());
    if (at == size) words[size++] = word;
    sides[at] += side;
  }
};
constexpr Sides kSides;
constexpr auto kSidedWords = [] {
  std::array<std::string_view, kSides.size> words{};
  std::copy_n(kSides.words.begin(), kSides.size, words.begin());
  return words;
}();

int side_of(std::string_view word) {
  static constexpr auto kWords = WordSet<kSides.size>::of(kSidedWords);
  const std::size_t at = kWords.find(word);
  return at == kWords.kNone ? 0 : kSides.sides[at];
}

}  // namespace

// Which lengths the words of the lists have that begin and end with two letters, a bit each: most words have another.
constexpr auto kLengths = [] {
  std::array<std::uint16_t, 32 * 32> lengths{};
  for (const std::string_view word : kSidedWords) {
    std::uint16_t& bits = lengths[static_cast<std::size_t>((word.front() & 31) << 5 | (word.back() & 31))];
    bits = static_cast<std::uint16_t>(bits | 1U << word.size());
  }
  return lengths;
}();

// In lower case where it is a letter of ASCII, else 0.
constexpr auto kLowerLetters = [] {
  std::array<char, 256> lower{};
  for (unsigned c = 'a'; c <= 'z'; ++c) lower[c] = lower[c - 'a' + 'A'] = static_cast<char>(c);
  return lower;
}();

std::optional<Language> text_language(std::string_view text) {
  const auto lower_letter = [text](std::size_t at) { return kLowerLetters[static_cast<unsigned char>(text[at])]; };
  int balance = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (const std::size_t begin = i; lower_letter(i) != 0) {
      while (i < text.size() && lower_letter(i) != 0) ++i;
      const std::size_t length = i - begin;
      // A lone letter is a word only as a clitic ("l'adresse") or the English "I". What is long is no function word.
      const bool clitic = i < text.size() && (text[i] == '\'' || text[i] == '\xE2');
      const auto may_count = [&] { return (kLengths[static_cast<std::size_t>((text[begin] & 31) << 5 | (text[i - 1] & 31))] >> length & 1U) != 0; };
      if (length <= kLongestWord && may_count() && (length > 1 || lower_letter(begin) == 'i' || lower_letter(begin) == 'y' || clitic)) {
        std::array<char, kLongestWord> word{};
        for (std::size_t n = 0; n < length; ++n) word[n] = lower_letter(begin + n);
        balance += side_of({word.data(), length});
      }
      if (i == text.size()) break;
    }
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead == ' ') continue;
    // French puts a space before ":" "?" "!" ";".
    if ((text[i] == ':' || text[i] == '?' || text[i] == '!' || text[i] == ';') && i > 0 && text[i - 1] == ' ') ++balance;
    // Letters of Latin-1 and Latin Extended-A, as in "é", "ç", "œ": French far more often than English.
    if (lead == 0xC3 || lead == 0xC5) ++balance;
  }
  if (balance == 0) return std::nullopt;
  return balance > 0 ? Language::kFrench : Language::kEnglish;
}

}  // namespace guichet::redact
