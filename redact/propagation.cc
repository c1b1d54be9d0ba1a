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

}  // namespace

void propagate_names(const TextView& view, const std::vector<std::string>& known, std::vector<Candidate>& candidates) {
  std::unordered_map<std::string_view, float> names;  // word -> how sure we are of it
  for (const std::string& word : known) names.emplace(word, kScore);
  for (const Candidate& candidate : candidates) {
    if (candidate.type != EntityType::kPerson) continue;
    for (auto word = std::lower_bound(view.words().begin(), view.words().end(), candidate.span.begin,
                                      [](const Word& w, std::size_t at) { return w.begin < at; });
         word != view.words().end() && word->end <= candidate.span.end; ++word) {
      float& score = names[view.text(*word)];
      score = std::max(score, std::min(candidate.score, kScore));
    }
  }
  if (names.empty()) return;

  const auto is_name = [&](const Word& word) {
    const std::string_view text = view.text(word);
    if (!word.letters || text.size() < kShortestWord) return false;
    const auto found = names.find(text);
    if (found == names.end() || (found->second < kSure && !word.capital)) return false;
    if (is_name_particle(text)) return false;
    return !is_everyday_word(text) || (word.capital && !word.all_caps);
  };
  const std::vector<Word>& words = view.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_name(words[i])) continue;
    std::size_t last = i;
    while (last + 1 < words.size() && is_name(words[last + 1]) &&
           joins(view.text().substr(words[last].end, words[last + 1].begin - words[last].end))) {
      ++last;
    }
    Candidate candidate;
    candidate.type = EntityType::kPerson;
    candidate.span = {words[i].begin, words[last].end};
    for (std::size_t w = i; w <= last; ++w) candidate.score = std::max(candidate.score, names.find(view.text(words[w]))->second);
    candidate.rule = "person.known";
    candidate.priority = UINT16_MAX;
    candidates.push_back(candidate);
    i = last;
  }
}

}  // namespace guichet::redact
