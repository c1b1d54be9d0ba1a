#include "redact/propagation.h"

#include <algorithm>
#include <unordered_map>

#include "redact/recognizers/name_words.h"

namespace guichet::redact {
namespace {

constexpr float kScore = 0.8F;
constexpr float kSure = 0.7F;             // of a name found with less, only capitalised words are found again
constexpr std::size_t kShortestWord = 3;  // in bytes: "li" alone would hit too much

// What may stand between two words of one name. Nothing else: "Roy <roy@…" must not swallow the address.
bool joins(std::string_view gap) { return gap == " " || gap == "-" || gap == "'" || gap == "  "; }

struct KnownWord {
  float score = 0;         // how sure we are of it
  std::size_t person = 0;  // the find it comes from; 0: an earlier message
};

}  // namespace

void propagate_names(const TextView& view, const std::vector<std::string>& known, std::vector<Candidate>& candidates) {
  std::unordered_map<std::string_view, KnownWord> names;
  for (const std::string& word : known) names.emplace(word, KnownWord{kScore, 0});
  std::size_t person = 0;
  for (const Candidate& candidate : candidates) {
    ++person;
    if (candidate.type != EntityType::kPerson) continue;
    for (auto word = std::lower_bound(view.words().begin(), view.words().end(), candidate.span.begin,
                                      [](const Word&w, std::size_t at) { return w.begin < at; });
         word != view.words().end() && word->end <= candidate.span.end; ++word) {
      KnownWord& known_word = names.try_emplace(view.text(*word), KnownWord{0, person}).first->second;
      known_word.score = std::max(known_word.score, std::min(candidate.score, kScore));
    }
  }
  if (names.empty()) return;

  const auto is_name = [&](const Word& word) {
    const std::string_view text = view.text(word);
    if (!word.letters || text.size() < kShortestWord) return false;
    const auto found = names.find(text);
    if (found == names.end() || (found->second.score < kSure && !word.capital)) return false;
    if (is_name_particle(text)) return false;
    return !is_everyday_word(text) || (word.capital && !word.all_caps);
  };
  const auto known_word = [&](const Word& word) { return names.find(view.text(word))->second; };
  // "Rezaei, Farhad" is one person, "Ana, Luis" are two.
  const auto joined = [&](const Word& a, const Word& b) {
    const std::string_view gap = view.text().substr(a.end, b.begin - a.end);
    return joins(gap) || (gap == ", " && known_word(a).person == known_word(b).person);
  };
  const std::vector<Word>& words = view.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_name(words[i])) continue;
    std::size_t last = i;
    while (last + 1 < words.size() && is_name(words[last + 1]) && joined(words[last], words[last + 1])) ++last;
    Candidate candidate;
    candidate.type = EntityType::kPerson;
    candidate.span = {words[i].begin, words[last].end};
    for (std::size_t w = i; w <= last; ++w) candidate.score = std::max(candidate.score, known_word(words[w]).score);
    candidate.rule = "person.known";
    candidate.priority = UINT16_MAX;
    candidates.push_back(candidate);
    i = last;
  }
}

}  // namespace guichet::redact
