// Names that somebody says: "my name is …", "I'm …", "je suis …", "ici …", "I, …, born", "on behalf of …".
// The weaker the cue, the more the name itself must look like one: after "my name is" any word will do that is
// not an everyday one ("my name is misspelled"), after "c'est" only a capitalised or listed name.
#include <algorithm>

#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

constexpr float kCertain = 0.95F;

// "I, Nasrin Golshani, born": between commas.
bool between_commas(const NameText& text, const CueHit& hit, const NameRun& run) {
  const NameWord& last = text[run.last];
  const bool opens = hit.end < text.text().size() && text.text()[hit.end] == ',';
  const bool joined =
      run.last + 1 < text.size() && (text.text(run.last + 1) == "and" || text.text(run.last + 1) == "et");
  return opens && (joined || last.gap == Gap::kComma || last.gap == Gap::kLine || last.gap == Gap::kOther);
}

// "Costaricain", "Kazakhstani": the endings of peoples in both languages.
bool names_a_people(std::string_view word) {
  constexpr std::string_view kEndings[] = {"ien", "ienne", "ais", "aise", "ois",  "oise", "ain",  "aine", "ian",
                                           "ese", "ani",   "ish", "en",   "enne", "ean",  "iste", "ist",  "ite"};
  return std::any_of(std::begin(kEndings), std::end(kEndings),
                     [&](std::string_view ending) { return word.ends_with(ending); });
}

float self_score(const NameText& text, const CueHit& hit, const NameRun& run) {
  const bool bare_pronoun =
      hit.phrase == "i" || hit.phrase == "je" || hit.phrase == "moi" || hit.phrase == "we" || hit.phrase == "nous";
  if (hit.phrase == "moi" && !run.lower && (run.listed > 0 || run.words >= 2) && !run.place) return 0.7F;
  if (bare_pronoun)
    return between_commas(text, hit, run) && (run.words >= 2 || run.listed > 0) && !run.lower ? 0.9F : 0.0F;
  if (run.lower) return run.listed >= 2 || (run.given_first && run.words <= 3) ? 0.7F : 0.0F;
  if (run.listed > 0) return 0.9F;
  // "I am Canadian" is in the lists of what is no name; one unknown capitalised word may be another people.
  if (run.place) return run.words >= 2 ? 0.6F : 0.0F;
  if (run.words >= 2) return 0.85F;
  return names_a_people(text.text(run.last)) ? 0.0F : 0.6F;
}

float pointer_score(const NameText& text, const NameRun& run) {
  if (run.lower) return run.given_first || run.listed >= 2 ? 0.65F : 0.0F;
  if (run.words >= 2) return run.listed > 0 ? 0.85F : (run.place ? 0.0F : 0.65F);
  if (run.given_first) return 0.75F;
  const NameWord& word = text[run.first];
  const bool plain = word.kinds == 0 && !word.all_caps && word.end - word.begin >= 5;
  return run.listed > 0 || (plain && !names_a_people(text.text(run.first))) ? 0.55F : 0.0F;
}

// A name in lower case follows these too: "c'est au nom de wojtek grabowski".
bool announces(std::string_view phrase) {
  return phrase == "au nom de" || phrase == "in the name of" || phrase == "on behalf of" || phrase == "de la part de" ||
         phrase == "name of" || phrase == "du nom de" || phrase == "under";
}

float about_score(const NameRun& run) {
  if (run.listed > 0) return run.words >= 2 ? 0.85F : 0.7F;
  return run.words >= 2 && !run.place ? 0.7F : 0.0F;
}

}  // namespace

void find_introduced(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  for (const CueHit& hit : clues.cues) {
    switch (family(hit)) {
      case NameCue::kIntroduction: {
        const auto run = text.name_at(text.value_at(hit.end), Case::kAny);
        if (!run) break;
        // "my name is spelled", "call me tomorrow" fall by their everyday words; "mon nom" alone needs a name.
        const bool sure = !run->lower || run->listed > 0 || hit.phrase.find(' ') != std::string_view::npos;
        if (sure && !(run->lower && run->listed == 0 && (hit.phrase == "mon nom" || hit.phrase == "my name"))) {
          text.report(*run, run->lower ? 0.85F : kCertain, "person.introduced", hit.phrase, found);
        }
        break;
      }
      case NameCue::kSelf: {
        const auto run = text.name_at(text.value_at(hit.end), Case::kListed);
        if (!run) break;
        if (const float score = self_score(text, hit, *run); score > 0)
          text.report(*run, score, "person.self", hit.phrase, found);
        break;
      }
      case NameCue::kPointer: {
        const auto run = text.name_at(text.value_at(hit.end), Case::kListed);
        if (!run) break;
        if (const float score = pointer_score(text, *run); score > 0)
          text.report(*run, score, "person.pointed", hit.phrase, found);
        break;
      }
      case NameCue::kAbout: {
        const std::size_t value = text.value_at(hit.end);
        const auto run = text.name_at(value, announces(hit.phrase) ? Case::kAny : Case::kCapital);
        if (!run) break;
        if (run->lower) {
          if (run->words == 2 || (run->listed > 0 && run->words <= 3))
            text.report(*run, 0.6F, "person.about", hit.phrase, found);
          break;
        }
        if (const float score = about_score(*run); score > 0)
          text.report(*run, score, "person.about", hit.phrase, found);
        break;
      }
      case NameCue::kPreposition: {
        const std::size_t next = text.word_at(hit.end);
        if (next >= text.size() || text.between(hit.end, next) != " ") break;
        const auto run = text.name_at(next, Case::kCapital);
        if (!run || run->place || text[run->first].is(kParticle)) break;
        if (run->given_first || run->listed >= 2)
          text.report(*run, run->words >= 2 ? 0.75F : 0.55F, "person.prepositional", hit.phrase, found);
        break;
      }
      default:
        break;
    }
  }
}

// The answer to "What is your name?": a few words that could be one, at the start of the turn.
void find_answered(const NameClues& clues, std::vector<Candidate>& found) {
  constexpr unsigned kMostWords = 6;
  const NameText& text = clues.text;
  if (!clues.asked || text.size() == 0) return;
  std::size_t i = 0;
  while (i < text.size() && i < 3 && text[i].everyday() && !text[i].listed()) ++i;  // "yes its …", "oui bonjour …"
  const auto run = text.name_at(i, Case::kAny);
  if (!run || run->words > kMostWords) return;
  const Gap after = text[run->last].gap;
  const bool alone = after == Gap::kLine || after == Gap::kComma || after == Gap::kDot || after == Gap::kOther;
  if (alone || strong(*run)) text.report(*run, 0.75F, "person.answered", {}, found);
}

}  // namespace guichet::redact
