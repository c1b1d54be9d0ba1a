// Names that no cue announces and no list need hold, by what stands around them: "kila vagi has been given 60 days", "…
// statut. MWAMINI SIFA. 613 555 0121"; the second half of a name whose first half the others found; and finds of the others that are
// nobody when all signs are weighed together. The boosted trees (learned/name_judge.h) say how likely each word is; here the words are
// joined to names.
#include <algorithm>

#include "redact/recognizers/learned/name_judge.h"
#include "redact/recognizers/learned/name_signs.h"
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

// Chosen by leaving authors out: on messages of each, with models that the others taught.
constexpr float kSure = 0.4F;           // a name by itself
constexpr float kBeside = 0.2F;         // part of the name beside it
constexpr float kDoubtful = 0.25F;      // reported, for policies that take what is doubtful
constexpr float kAmongRedacted = 0.75F; // a name by itself, in a paragraph with placeholders
constexpr float kNobody = 0.3F;         // no word of a find is likelier: it is none
constexpr float kSurelyNobody = 0.08F;  // likewise, of one that a cue announced

// 0 to 1, and at kSure the threshold of the bundled default policy.
float score_of_probability(float probability) noexcept {
  return probability < kSure ? 0.5F * probability / kSure : 0.5F + 0.5F * (probability - kSure) / (1 - kSure);
}

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

// Of each paragraph: whether an earlier redaction has been there. What it left it saw among the values themselves; among their
// placeholders only what is surer still is taken, so that a second redaction finds nothing that the first did not.
std::vector<bool> redacted_paragraphs(const NameText& text, const NameSurroundings& around) {
  std::vector<bool> redacted(text.size() == 0 ? 0 : around.paragraph(text.size() - 1) + 1, false);
  for (const Span& placeholder : text.view().placeholders()) {
    const std::size_t word = text.word_at(placeholder.begin);
    if (word < text.size()) redacted[around.paragraph(word)] = true;
  }
  return redacted;
}

// The find is taken back: its words count for nothing, as if nobody had found them. What a cue announced only where next to nothing
// speaks for it, and a known given name with a capital never: "Ask Rose" is said of a person sooner than of a flower.
bool nobody(const NameText& text, const Candidate& find, const std::vector<float>& likely) {
  float most = 0;
  for (std::size_t i = text.word_at(find.span.begin); i < text.size() && text[i].begin < find.span.end; ++i) {
    if (text[i].is(kGivenName) && text[i].capital && !text[i].guessed && !text[i].is(kPlace)) return false;
    most = std::max(most, likely[i]);
  }
  return most < (found_by_cue(find) ? kSurelyNobody : kNobody);
}

}  // namespace

void judge_by_learning(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  // In most texts no word is left that could be one.
  if (found.empty()) {
    bool any = false;
    for (std::size_t i = 0; i < text.size() && !any; ++i) any = NameSurroundings::may_be_candidate(text, i);
    if (!any) return;
  }
  const NameSignReader signs(clues, found, NameModel::built_in());
  std::vector<float> likely(text.size(), 0);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (signs.asked(i)) likely[i] = NameJudge::built_in().probability(signs.of(i));
  }
  const std::vector<bool> redacted = redacted_paragraphs(text, signs.around());
  std::vector<std::uint32_t> owner(text.size(), 0);  // a find of the others, plus one
  for (std::size_t i = 0; i < text.size(); ++i) owner[i] = signs.owner(i);
  std::vector<bool> taken_back(found.size(), false);
  for (std::size_t c = 0; c < found.size(); ++c) taken_back[c] = nobody(text, found[c], likely);
  for (std::uint32_t& one : owner) {
    if (one != 0 && taken_back[one - 1]) one = 0;
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
    const std::uint32_t before = i > 0 && joined(text, i - 1) ? owner[i - 1] : 0;
    const std::uint32_t behind = last + 1 < text.size() && joined(text, last) ? owner[last + 1] : 0;
    if (before != 0) {
      found[before - 1].span.end = std::max(found[before - 1].span.end, span.end);
    } else if (behind != 0) {
      found[behind - 1].span.begin = std::min(found[behind - 1].span.begin, span.begin);
    } else if (most >= (redacted[signs.around().paragraph(i)] ? kAmongRedacted : kDoubtful) && !lone_capitals(text, run) && !heading(text, run) && !follows_place_word(text, run.first)) {
      text.report(run, score_of_probability(most), "person.learned", {}, found);
    }
    i = last + 1;
  }
  std::size_t kept = 0;
  for (std::size_t c = 0; c < found.size(); ++c) {
    if (c < taken_back.size() && taken_back[c]) continue;
    if (kept != c) found[kept] = std::move(found[c]);
    ++kept;
  }
  found.resize(kept);
}

}  // namespace guichet::redact
