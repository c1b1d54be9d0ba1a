#include "redact/text_language.h"

#include <array>

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

// How often a list has its words: some count twice.
template <std::size_t N>
constexpr std::array<int, N> weights_of(const std::string_view (&words)[N]) {
  std::array<int, N> weights{};
  for (std::size_t i = 0; i < N; ++i) {
    for (const std::string_view other : words) weights[i] += other == words[i] ? 1 : 0;
  }
  return weights;
}

// Above 0 for a French word, below for an English one, 0 for any other.
int side_of(std::string_view word) {
  static constexpr WordSet kEnglishWords(kEnglish);
  static constexpr WordSet kFrenchWords(kFrench);
  static constexpr auto kEnglishWeights = weights_of(kEnglish);
  static constexpr auto kFrenchWeights = weights_of(kFrench);
  const std::size_t english = kEnglishWords.find(word);
  const std::size_t french = kFrenchWords.find(word);
  return (french == kFrenchWords.kNone ? 0 : kFrenchWeights[french]) - (english == kEnglishWords.kNone ? 0 : kEnglishWeights[english]);
}

}  // namespace

std::optional<Language> text_language(std::string_view text) {
  int balance = 0;
  std::array<char, kLongestWord> word{};  // in lower case; what is longer is no function word
  std::size_t length = 0;
  std::size_t i = 0;
  const auto count = [&] {
    // A lone letter is a word only as a clitic ("l'adresse") or the English "I".
    const bool clitic = i < text.size() && (text[i] == '\'' || text[i] == '\xE2');
    if (length <= word.size() && (length > 1 || (length == 1 && (word[0] == 'i' || word[0] == 'y' || clitic)))) {
      balance += side_of({word.data(), length});
    }
    length = 0;
  };
  for (; i < text.size(); ++i) {
    const char lower = static_cast<char>(text[i] | 0x20);
    if (lower >= 'a' && lower <= 'z') {
      if (length < word.size()) word[length] = lower;
      ++length;
      continue;
    }
    count();
    // French puts a space before ":" "?" "!" ";".
    if ((text[i] == ':' || text[i] == '?' || text[i] == '!' || text[i] == ';') && i > 0 && text[i - 1] == ' ') ++balance;
    // Letters of Latin-1 and Latin Extended-A, as in "é", "ç", "œ": French far more often than English.
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead == 0xC3 || lead == 0xC5) ++balance;
  }
  count();
  if (balance == 0) return std::nullopt;
  return balance > 0 ? Language::kFrench : Language::kEnglish;
}

}  // namespace guichet::redact
