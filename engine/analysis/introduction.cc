#include "engine/analysis/introduction.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/word.h"

namespace guichet::engine {
namespace {

// Folded and sorted, both languages: clients mix them. Not "application", "dossier": "my application [NUMBER]" says what
// the message is about.
constexpr std::string_view kWords[] = {
    "a", "address", "adresse", "allo", "am", "and", "appelle", "at", "au", "best", "birth", "bonjour", "bonsoir",
    "born", "by", "c", "call", "can", "cell", "cellulaire", "cest", "client", "contact", "cordialement", "courriel",
    "date", "de", "dear", "dob", "du", "e", "email", "est", "et", "from", "good", "hello", "here", "hi", "i", "ici",
    "id", "im", "is", "it", "its", "iuc", "je", "joindre", "l", "la", "le", "live", "m", "ma", "madame", "mail",
    "mappelle", "matin", "me", "merci", "mes", "moi", "mon", "monsieur", "morning", "my", "naissance", "name",
    "names", "nas", "ne", "nee", "no", "nom", "num", "number", "numero", "of", "on", "or", "ou", "phone", "please",
    "pouvez", "prenom", "rappeler", "reach", "regards", "s", "salut", "sin", "sincerely", "sir", "suis", "tel",
    "telephone", "thank", "thanks", "the", "this", "to", "uci", "voici", "vous", "you", "yours"};

static_assert(std::is_sorted(std::begin(kWords), std::end(kWords)));

bool introduces(const Word& word) {
  if (word.kind == WordKind::kPlaceholder || word.kind == WordKind::kClitic) return true;
  return std::binary_search(std::begin(kWords), std::end(kWords), word.folded);
}

}  // namespace

std::string without_introduction(std::string_view text, Language language) {
  constexpr std::size_t kLeastLeft = 2;
  if (text.find('[') == std::string_view::npos) return std::string(text);  // no placeholder: nearly all messages
  const std::vector<Word> words = analyze(text, language);
  std::string kept;
  std::size_t left = 0;
  bool dropped = false;
  std::size_t from = 0;  // bytes of `text` that are dealt with
  for (std::size_t first = 0; first < words.size();) {
    std::size_t last = first;
    bool placeholder = false;
    bool only = true;
    for (;; ++last) {
      placeholder = placeholder || words[last].kind == WordKind::kPlaceholder;
      only = only && introduces(words[last]);
      if (last + 1 == words.size()) break;
      const std::string_view between = text.substr(words[last].span.end, words[last + 1].span.begin - words[last].span.end);
      if (between.find_first_of(".,;!?\n") != std::string_view::npos) break;
    }
    std::size_t to = last + 1 == words.size() ? text.size() : words[last + 1].span.begin;
    if (to < text.size() && text[to - 1] == '[') --to;  // of a placeholder that opens the next clause
    if (placeholder && only) {
      dropped = true;
    } else {
      kept += text.substr(from, to - from);
      left += last - first + 1;
    }
    from = to;
    first = last + 1;
  }
  return dropped && left >= kLeastLeft ? kept : std::string(text);
}

}  // namespace guichet::engine
