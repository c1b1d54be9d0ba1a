// Names that are greeted: "Dear Kevin,", "Bonjour RACHIDA LAHLOU,", "hi melissa". "Dear Officer" and "Bonjour
// Service Canada" fall by their everyday words and places.
#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

// "… this side", "… here": who is speaking stands before it.
bool speaks_up(const NameText& text, const NameRun& run) {
  const std::size_t next = run.last + 1;
  if (text[run.last].gap != Gap::kSpace && text[run.last].gap != Gap::kComma) return false;
  if (next >= text.size()) return false;
  const std::string_view word = text.text(next);
  if (word == "this") return next + 1 < text.size() && text.text(next + 1) == "side";
  return word == "here" || word == "speaking" || word == "ici" || word == "writing";
}

}  // namespace

void find_greeted(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  for (const CueHit& hit : clues.cues) {
    if (family(hit) != NameCue::kGreeting) continue;
    std::size_t next = text.word_at(hit.end);
    if (next >= text.size()) continue;
    const std::string_view gap = text.between(hit.end, next);
    if (text.text(next) == "ji" || text.text(next) == "all" || text.text(next) == "there") {
      // "Namaste ji, harpreet this side"
      if (const auto speaker = text.name_at(next + 1, Case::kAny); speaker && speaks_up(text, *speaker)) {
        text.report(*speaker, 0.75F, "person.speaking", hit.phrase, found);
      }
    }
    if (gap != " " && gap != ", " && gap != "  ") continue;
    next = text.value_at(hit.end);
    if (next >= text.size()) continue;
    if (const auto speaker = text.name_at(next, Case::kAny); speaker && speaks_up(text, *speaker)) {
      text.report(*speaker, 0.75F, "person.speaking", hit.phrase, found);
    }
    const auto run = text.name_at(next, Case::kListed);
    if (!run || (run->place && run->listed == 0)) continue;
    if (run->lower && !run->given_first) continue;
    const bool polite = hit.phrase == "thanks" || hit.phrase == "thank you" || hit.phrase == "merci" ||
                        hit.phrase == "ok" || hit.phrase == "okay" || hit.phrase == "sorry" || hit.phrase == "yes" ||
                        hit.phrase == "oui" || gap == ", ";
    if (polite && run->listed == 0) continue;
    if (run->place && run->words == 1) continue;
    text.report(*run, run->lower ? 0.65F : run->listed > 0 ? 0.85F : 0.7F, "person.greeted", hit.phrase, found);
  }
  for (const Span& line : text.lines()) {
    if (const auto speaker = text.name_at(text.word_at(line.begin), Case::kAny); speaker && speaks_up(text, *speaker)) {
      text.report(*speaker, 0.75F, "person.speaking", {}, found);
    }
  }
}

}  // namespace guichet::redact
