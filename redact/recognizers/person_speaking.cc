// Who is speaking: "Hi, harpreet this side", "Amina is my name", and the answer to "What is your name?".
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// "… this side", "… here", "… is my name": who is speaking stands before it.
bool speaks_up(const NameText& text, const NameRun& run) {
  const std::size_t next = run.last + 1;
  if (text[run.last].gap != Gap::kSpace && text[run.last].gap != Gap::kComma) return false;
  if (next >= text.size()) return false;
  const std::string_view word = text.text(next);
  const auto then = [&](std::size_t n, std::string_view what) { return next + n < text.size() && text.text(next + n) == what; };
  if (word == "this") return then(1, "side");
  static constexpr WordSet kNames({"name", "surname", "first", "last", "family", "given", "middle", "maiden", "legal", "real", "nickname", "nom", "prenom", "surnom", "vrai", "deuxieme"});
  const auto name_of_mine = [&](std::size_t n) { return next + n + 1 < text.size() && (then(n, "my") || then(n, "mon") || then(n, "the") || then(n, "le")) && kNames.contains(text.text(next + n + 1)); };
  if (word == "is" || word == "est" || word == "was" || word == "etait") return name_of_mine(1);
  if (word == "c" || word == "cest") {
    const std::size_t n = word == "c" && then(1, "est") ? 2 : 1;
    return then(n, "moi") || name_of_mine(n);
  }
  return word == "here" || word == "speaking" || word == "ici" || word == "writing" || 
         (word == "a" && then(1, "l") && then(2, "appareil")) || (word == "au" && (then(1, "micro") || then(1, "bout") || then(1, "telephone"))) ||
         (word == "on" && then(1, "the") && (then(2, "line") || then(2, "phone")));
}

constexpr int kSpeaks = 6;

}  // namespace

void find_speaking(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  const auto listen = [&](std::size_t word, std::string_view cue) {
    const auto run = text.name_at(word, Case::kAny);
    if (!run || run->words > 4 || (run->place && run->words == 1) || !speaks_up(text, *run)) return;
    if (const float score = score_of(kSpeaks + word_points(text, *run)); score > 0) text.report(*run, score, "person.speaking", cue, found);
  };
  for (const CueHit& hit : clues.cues) {
    if (family(hit) != NameCue::kGreeting && family(hit) != NameCue::kThanks) continue;
    const std::size_t next = hit.behind;
    if (next >= text.size() || text.between(hit.end, next).size() > 3) continue;
    // "Namaste ji, harpreet this side"
    const std::string_view word = text.text(next);
    if (word == "ji" || word == "all" || word == "there" || word == "team" || word == "everyone" || word == "tous" || word == "toutes") listen(next + 1, hit.phrase);
    listen(text.value_at(hit.end, next), hit.phrase);
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i].letters && (text[i].capital || i == 0 || text[i - 1].gap == Gap::kLine)) listen(i, {});
  }
}

// The answer to "What is your name?": a few words that could be one, at the start of the turn.
void find_answered(const NameClues& clues, std::vector<Candidate>& found) {
  constexpr unsigned kMostWords = 6;
  constexpr int kAsked = 5;
  const NameText& text = clues.text;
  if (!clues.asked || text.size() == 0) return;
  std::size_t i = 0;
  while (i < text.size() && i < 3 && text[i].everyday() && !text[i].listed()) ++i;  // "yes its …", "oui bonjour …"
  const auto run = text.name_at(i, Case::kAny);
  if (!run || run->words > kMostWords) return;
  const Gap after = text[run->last].gap;
  const bool alone = after == Gap::kLine || after == Gap::kComma || after == Gap::kDot || after == Gap::kOther;
  const int points = word_points(text, *run);
  if (alone || points >= kEnoughPoints - 1) text.report(*run, score_of(kAsked + points), "person.answered", {}, found);
}

}  // namespace guichet::redact
