// Names that a title or a relation announces: "Mme Ta Ngan Ha", "my wife Chiamaka", "notre bébé, Théo",
// "titulaire Bassirou Thiongane".
#include <algorithm>

#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

bool counts_as_title(const NameText& text, const CueHit& hit) {
  return !is_title_by_capital(hit.phrase) || text[text.word_at(hit.begin)].capital;
}

// Kin is called by name without more ("grand-maman Célanire"); "student", "agent" and the like are not.
bool kin(std::string_view relation) {
  constexpr std::string_view kKin[] = {
      "husband",     "wife",       "sister",      "brother",    "uncle",   "aunt",   "cousin",   "grandma",
      "grandpa",     "mom",        "mum",         "dad",        "baby",    "mari",   "femme",    "soeur",
      "frere",       "oncle",      "tante",       "cousine",    "maman",   "papa",   "mamie",    "papi",
      "grand maman", "grand papa", "grand mere",  "grand pere", "coloc",   "blonde", "chum",     "copain",
      "copine",      "bebe",       "conjoint",    "conjointe",  "fils",    "fille",  "daughter", "roommate",
      "voisin",      "voisine",    "belle soeur", "beau frere", "avocate", "avocat", "lawyer"};
  return std::find(std::begin(kKin), std::end(kKin), relation) != std::end(kKin);
}

bool two_plain_words(const NameText& text, const NameRun& run) {
  const auto plain = [&](std::size_t i) {
    return (text[i].kinds == 0 || text[i].listed()) && text[i].end - text[i].begin >= 4;
  };
  return run.lower && run.words == 2 && run.last == run.first + 1 && text[run.first].gap == Gap::kSpace &&
         plain(run.first) && plain(run.last);
}

bool employs(std::string_view relation) {
  return relation == "employer" || relation == "employeur" || relation == "employeuse";
}

// "Tim Hortons in Red Deer", "Sunrise Bakery"
bool names_a_business(const NameText& text, const NameRun& run) {
  const std::size_t next = run.last + 1;
  if (next < text.size() && text[run.last].gap == Gap::kSpace && text[next].capital) return true;
  return text.text(run.last).back() == 's' && run.listed < 2;
}

}  // namespace

void find_titled(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  for (const CueHit& hit : clues.cues) {
    if (family(hit) != NameCue::kTitle || !counts_as_title(text, hit)) continue;
    const std::size_t next = text.word_at(hit.end);
    if (next >= text.size()) continue;
    const std::string_view gap = text.between(hit.end, next);
    if (gap != " " && gap != ". " && gap != "." && gap != "  ") continue;
    const bool full_word = hit.phrase.size() >= 6 || hit.phrase == "m" || hit.phrase == "me" || hit.phrase == "sr";
    auto run = text.name_at(next, Case::kAny);
    // "Dr D SAMCHA", "Dr J-L Abras": an initial without its dot.
    if (text[next].letters && text[next].capital && text[next].end - text[next].begin == 1) {
      std::size_t name = next + 1;
      if (text[next].gap == Gap::kHyphen && name < text.size() && text[name].end - text[name].begin == 1) ++name;
      if (name < text.size() && text[name - 1].gap == Gap::kSpace) {
        if (const auto rest = text.name_at(name, Case::kCapital)) {
          run = rest;
          run->first = next;
          ++run->words;
        }
      }
    }
    if (!run || (run->lower && run->listed == 0 && (full_word || run->words > 1))) continue;
    if (run->place && run->words == 1 && run->listed == 0) continue;
    if (text[run->first].is(kParticle) && !text[run->first].capital && !text[text.word_at(hit.begin)].capital)
      continue;  // "un monsieur de Roy"
    text.report(*run, run->lower ? 0.75F : 0.9F, "person.titled", hit.phrase, found);
  }
}

void find_related(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  std::uint32_t owned = UINT32_MAX;  // end of the last possessive
  for (const CueHit& hit : clues.cues) {
    if (family(hit) == NameCue::kPossessive) owned = hit.end;
    if (family(hit) != NameCue::kRelation) continue;
    const std::size_t next = text.value_at(hit.end);
    if (next >= text.size()) continue;
    const std::string_view gap = text.between(hit.end, next);
    if (gap.find('-') == 0 || gap.find('\'') == 0) continue;  // "son-in-law"
    const bool said = next > text.word_at(hit.end);           // "is", "est", "named" stand between
    const bool possessed = owned != UINT32_MAX && owned <= hit.begin && hit.begin - owned <= 2;
    auto run = text.name_at(next, Case::kListed);
    // "mon mari gurtej brar": two words that are nothing else.
    if (!run && possessed && kin(hit.phrase) && gap == " ") {
      run = text.name_at(next, Case::kAny);
      if (!run || !two_plain_words(text, *run)) continue;
      text.report(*run, 0.6F, "person.related", hit.phrase, found);
      continue;
    }
    if (!run || (run->place && !(possessed && run->words >= 2 && text[run->first].is(kGivenName)))) continue;
    if (employs(hit.phrase) && names_a_business(text, *run)) continue;
    if (run->lower ? !(possessed && (run->given_first || run->listed >= 2)) && !text[next].shout
                   : !(possessed || strong(*run) || (gap == " " && kin(hit.phrase)) || said)) {
      continue;
    }
    const bool weak = run->listed == 0 && run->words < 2;
    text.report(*run,
                run->lower ? 0.7F
                : weak     ? (possessed ? 0.65F : 0.55F)
                           : 0.85F,
                "person.related", hit.phrase, found);
  }
}

}  // namespace guichet::redact
