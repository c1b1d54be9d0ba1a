// PERSON: names of private people, found without a model. Cue grammar in both languages says where a name
// is ("je m'appelle", "Dear", "Applicant:", the line after "Regards,"), the scanner how far it reaches, and
// the lists of names lift weak cues. Names found are found again wherever they stand: redact/propagation.h.
// Cases: person.cases.
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/person_finders.h"
#include "redact/recognizers/person_gate.h"

namespace guichet::redact {

extern const Recognizer kPerson;

namespace {

// Questions; what the next turn then says in a few words is a name.
constexpr std::string_view kCues[] = {
    "your name",
    "your full name",
    "your first name",
    "your last name",
    "full name",
    "whom am i speaking",
    "who am i speaking",
    "who am i chatting",
    "applicant s name",
    "client s name",
    "name of the applicant",
    "your surname",
    "your given name",
    "votre nom",
    "votre prenom",
    "votre nom complet",
    "vos nom et prenom",
    "vos noms",
    "nom complet",
    "nom et prenom",
    "a qui ai je",
    "avec qui je parle",
    "comment vous appelez vous",
    "comment t appelles tu",
    "nom du demandeur",
    "quel est le nom",
    "what is the name",
};

constexpr NameFinder kByReason[] = {
    find_cued, find_speaking, find_labelled, find_signed, find_in_lines, find_uncued, find_answered, find_in_tables, find_in_file_names,
};
constexpr NameFinder kBeside[] = {judge_by_learning, drop_denied, find_coordinated, drop_denied};

bool asked_for_name(const TextView& view) {
  if (view.pending_cues() == 0) return false;
  const auto recognizers = all_recognizers();
  for (std::size_t owner = 0; owner < recognizers.size(); ++owner) {
    if (recognizers[owner] == &kPerson) return (view.pending_cues() >> owner & 1U) != 0;
  }
  return false;
}

void find(const TextView& view, std::vector<Candidate>& found) {
  const bool asked = asked_for_name(view);
  if (view.words().empty() || !(asked || may_hold_name(view))) return;
  const NameText text(view);
  const std::vector<CueHit> cues = find_name_cues(view);
  DenialsOnce denials;
  const NameClues clues{text, cues, denials, asked};
  std::vector<Candidate> names;
  find_by_reason(clues, names);
  for (const NameFinder finder : kBeside) finder(clues, names);
  found.insert(found.end(), names.begin(), names.end());
}

}  // namespace

void find_by_reason(const NameClues& clues, std::vector<Candidate>& found) {
  for (const NameFinder finder : kByReason) finder(clues, found);
}

const Recognizer kPerson = {.name = "person", .cues = kCues, .find = find};

}  // namespace guichet::redact
