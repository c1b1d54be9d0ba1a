// Names that are greeted: "Dear Kevin,", "Bonjour RACHIDA LAHLOU,", "hi melissa". "Dear Officer" and "Bonjour
// Service Canada" fall by their everyday words and places.
#include "redact/recognizers/person_finders.h"

namespace guichet::redact {

void find_greeted(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  for (const CueHit& hit : clues.cues) {
    if (family(hit) != NameCue::kGreeting) continue;
    std::size_t next = text.word_at(hit.end);
    if (next >= text.size()) continue;
    const std::string_view gap = text.between(hit.end, next);
    if (gap != " " && gap != ", " && gap != "  ") continue;
    next = text.value_at(hit.end);
    if (next >= text.size()) continue;
    const auto run = text.name_at(next, Case::kListed);
    if (!run || (run->place && run->listed == 0)) continue;
    if (run->lower && !run->given_first) continue;
    const bool polite = hit.phrase == "thanks" || hit.phrase == "thank you" || hit.phrase == "merci" || hit.phrase == "ok" ||
                        hit.phrase == "okay" || hit.phrase == "sorry" || hit.phrase == "yes" || hit.phrase == "oui" || gap == ", ";
    if (polite && run->listed == 0) continue;
    if (run->place && run->words == 1) continue;
    text.report(*run, run->lower ? 0.65F : run->listed > 0 ? 0.85F : 0.7F, "person.greeted", hit.phrase, found);
  }
}

}  // namespace guichet::redact
