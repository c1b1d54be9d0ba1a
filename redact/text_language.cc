#include "redact/text_language.h"

#include <algorithm>
#include <string>

namespace guichet::redact {
namespace {

// Function words that one language has and the other has not.
constexpr std::string_view kEnglish[] = {
    "a",    "am",   "an",   "and",  "are",  "at",   "be",    "but",   "by",   "can",  "did",  "do",   "does",  "dear",
    "for",  "from", "get",  "had",  "has",  "have", "hello", "he",    "her",  "hi",   "his",  "how",  "i",     "if",
    "in",   "is",   "it",   "its",  "just", "me",   "my",    "need",  "no",   "not",  "of",   "or",   "our",   "please",
    "she",  "so",   "thanks", "thank", "that", "the", "their", "there", "they", "this", "to",   "was",  "we",   "what",
    "when", "where", "which", "who", "why",  "will", "with",  "would", "you",  "your", "yes",  "name", "address",
};
constexpr std::string_view kFrench[] = {
    "au",   "aux",  "avec", "avez", "bonjour", "ce",   "ces",  "cette", "d",    "dans", "de",   "depuis", "des", "du",
    "elle", "en",   "est",  "et",   "etes",    "etre", "fait", "faut",  "il",   "ils",  "j",    "je",   "l",    "la",
    "le",   "les",  "leur", "lui",  "m",       "ma",   "mais", "merci", "mes",  "moi",  "mon",  "n",    "ne",   "nom",
    "nos",  "notre", "nous", "ou",  "par",     "pas",  "pour", "pourquoi", "qu", "quand", "que", "quel", "quelle", "qui",
    "s",    "sa",   "sans", "ses",  "si",      "son",  "suis", "sur",   "svp",  "ta",   "tu",   "un",   "une",  "vos",
    "votre", "voici", "vous", "y",  "adresse", "oui",  "salut", "chez",  "cordialement", "courriel", "telephone", "numero",
};

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

Language text_language(std::string_view text) {
  int balance = 0;
  std::string word;
  const auto count = [&] {
    if (among(kEnglish, word)) --balance;
    if (among(kFrench, word)) ++balance;
    word.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char lower = static_cast<char>(text[i] | 0x20);
    if (lower >= 'a' && lower <= 'z') {
      word += lower;
      continue;
    }
    count();
    // Letters of Latin-1 and Latin Extended-A, as in "é", "ç", "œ": French far more often than English.
    const auto lead = static_cast<unsigned char>(text[i]);
    if (lead == 0xC3 || lead == 0xC5) ++balance;
  }
  count();
  return balance > 0 ? Language::kFrench : Language::kEnglish;
}

}  // namespace guichet::redact
