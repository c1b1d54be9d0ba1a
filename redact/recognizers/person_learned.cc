// Names that no cue announces and no list need hold, by what stands around them: "kila vagi has been given 60 days", "…
// statut. MWAMINI SIFA. 613 555 0121"; and the second half of a name whose first half the others found. The learned model
// (name_model.h) says how likely each word is; here the words are joined to names.
#include <algorithm>

#include "redact/recognizers/name_letters.h"
#include "redact/recognizers/name_model.h"
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

constexpr float kSure = 0.85F;     // a name by itself; chosen on messages that the model was not taught with
constexpr float kBeside = 0.4F;    // part of the name beside it
constexpr float kDoubtful = 0.6F;  // reported, for policies that take what is doubtful

// At kSure the threshold of the bundled default policy.
float score_of_probability(float probability) noexcept { return 0.5F + probability - kSure; }

// What two words of one name may have between them.
bool joined(const NameText& text, std::size_t i) noexcept {
  const Gap gap = text[i].gap;
  return gap == Gap::kSpace || gap == Gap::kHyphen || gap == Gap::kApostrophe || (gap == Gap::kDot && text[i].end - text[i].begin == 1);
}

// "de", "K.": part of a name when names stand on both sides.
bool joins(const NameText& text, std::size_t i) noexcept {
  const NameWord& word = text[i];
  return word.letters && (word.is(kParticle) || (word.capital && word.end - word.begin == 1));
}

// "legaly", "chnge": one word in lower case that is written like the words of our languages, and not quite: a slip of the keyboard.
bool sounds_like_a_word(const NameText& text, const NameRun& run) noexcept {
  return run.words == 1 && !text[run.first].capital && !text[run.first].listed() && name_likeness(text.text(run.first)) < 0;
}

// "HUMIRA" among small letters is a product or an acronym as often as a name.
bool lone_capitals(const NameText& text, const NameRun& run) noexcept { return run.words == 1 && text[run.first].all_caps && !text[run.first].listed(); }

// "Gynécologues :" over a list: a line of one word that no list knows, and its colon, is a heading.
bool heading(const NameText& text, const NameRun& run) noexcept {
  if (run.words != 1 || text[run.first].listed() || (run.first > 0 && text[run.first - 1].gap != Gap::kLine)) return false;
  const std::size_t colon = text.text().find_first_not_of(' ', text[run.last].end);
  if (colon == std::string_view::npos || text.text()[colon] != ':') return false;
  const std::size_t next = text.text().find_first_not_of(" \t\r", colon + 1);
  return next == std::string_view::npos || text.text()[next] == '\n';
}

// Of each word: the candidate that has it already, plus one; or 0.
std::vector<std::uint32_t> owners(const NameText& text, const std::vector<Candidate>& found) {
  std::vector<std::uint32_t> owner(text.size(), 0);
  for (std::size_t c = 0; c < found.size(); ++c) {
    for (std::size_t i = text.word_at(found[c].span.begin); i < text.size() && text[i].begin < found[c].span.end; ++i) {
      owner[i] = static_cast<std::uint32_t>(c + 1);
    }
  }
  return owner;
}

}  // namespace

void find_learned(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  const std::vector<std::uint32_t> owner = owners(text, found);
  // In most texts no word is left that could be one.
  bool any = false;
  for (std::size_t i = 0; i < text.size() && !any; ++i) any = owner[i] == 0 && NameSurroundings::may_be_candidate(text, i);
  if (!any) return;
  const NameModel& model = NameModel::built_in();
  const NameSurroundings around(text, clues.cues);
  std::vector<float> likely(text.size(), 0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (owner[i] == 0 && around.candidate(i)) likely[i] = model.probability(around, i);
  }
  for (std::size_t i = 0; i < text.size();) {
    if (owner[i] != 0 || likely[i] < kBeside) {
      ++i;
      continue;
    }
    // Words [i, last] and what joins them.
    std::size_t last = i;
    float most = likely[i];
    unsigned words = 1;
    for (std::size_t next = i + 1; next < text.size() && joined(text, next - 1) && owner[next] == 0; ++next) {
      if (likely[next] >= kBeside) {
        last = next;
        ++words;
        most = std::max(most, likely[next]);
      } else if (!joins(text, next)) {
        break;
      }
    }
    NameRun run;
    run.first = i;
    run.last = last;
    run.words = words;
    const Span span = text.span(run);
    const std::uint32_t before = i > 0 && text[i - 1].gap == Gap::kSpace ? owner[i - 1] : 0;
    const std::uint32_t behind = last + 1 < text.size() && text[last].gap == Gap::kSpace ? owner[last + 1] : 0;
    if (before != 0) {
      found[before - 1].span.end = std::max(found[before - 1].span.end, span.end);
    } else if (behind != 0) {
      found[behind - 1].span.begin = std::min(found[behind - 1].span.begin, span.begin);
    } else if (most >= kDoubtful && !lone_capitals(text, run) && !heading(text, run) && !sounds_like_a_word(text, run) && neighbour_points(text, run) >= 0 && !follows_place_word(text, run.first)) {
      text.report(run, score_of_probability(most), "person.learned", {}, found);
    }
    i = last + 1;
  }
}

}  // namespace guichet::redact
