#include "redact/propagation.h"

#include <algorithm>
#include <unordered_set>

#include "redact/recognizers/name_words.h"

namespace guichet::redact {
namespace {

constexpr float kScore = 0.8F;
constexpr std::size_t kShortestWord = 3;  // in bytes: "li" alone would hit too much
constexpr std::uint32_t kWidestGap = 2;   // between two words of one name: " ", "-", ", "

}  // namespace

void propagate_names(const TextView& view, const std::vector<std::string>& known, std::vector<Candidate>& candidates) {
  std::unordered_set<std::string_view> names(known.begin(), known.end());
  for (const Candidate& candidate : candidates) {
    if (candidate.type != EntityType::kPerson) continue;
    for (auto word = std::lower_bound(view.words().begin(), view.words().end(), candidate.span.begin,
                                      [](const Word& w, std::size_t at) { return w.begin < at; });
         word != view.words().end() && word->end <= candidate.span.end; ++word) {
      names.insert(view.text(*word));
    }
  }
  if (names.empty()) return;

  const auto is_name = [&](const Word& word) {
    const std::string_view text = view.text(word);
    if (!word.letters || text.size() < kShortestWord || !names.contains(text)) return false;
    if (is_name_particle(text)) return false;
    return !is_everyday_word(text) || (word.capital && !word.all_caps);
  };
  const auto sentence_ends = [&](const Word& a, const Word& b) {
    return view.text().substr(a.end, b.begin - a.end).find_first_of(".!?;:") != std::string_view::npos;
  };
  const std::vector<Word>& words = view.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_name(words[i])) continue;
    std::size_t last = i;
    while (last + 1 < words.size() && is_name(words[last + 1]) &&
           words[last + 1].begin - words[last].end <= kWidestGap && !sentence_ends(words[last], words[last + 1])) {
      ++last;
    }
    Candidate candidate;
    candidate.type = EntityType::kPerson;
    candidate.span = {words[i].begin, words[last].end};
    candidate.score = kScore;
    candidate.rule = "person.known";
    candidate.cue_distance = UINT32_MAX - 1;
    candidate.priority = UINT16_MAX;
    candidates.push_back(candidate);
    i = last;
  }
}

}  // namespace guichet::redact
