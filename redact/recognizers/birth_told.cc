// DATE_OF_BIRTH as people tell it: on a feast ("born on Christmas Day 1987", "ne la veille de Noel 2015"), by month and two
// digits of the year ("nee en fevrier 88"). Only beside a word of birth. Cases: birth_told.cases.
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "born", "birth", "birthday", "dob", "date of birth", "bday", "ne", "nee", "nes", "nees", "naissance", "date de naissance", "ddn", "anniversaire",
};

constexpr Rule kRules[] = {
    {.name = "birth_told.cued",
     .type = EntityType::kDateOfBirth,
     .pattern = R"((?:the eve of |the day (?:of|after|before) |la veille (?:de la |du |de l'|de )|veille (?:de la |du |de l'|de )|le lendemain (?:de la |de l'|de |du )|la |le |a )?(?:noel|l'an|jour de l'an|nouvel an|saint-jean|st-jean|paques|toussaint|chandeleur|epiphanie|saint-valentin|assomption|aid|tet|nowruz|norouz|vaisakhi|diwali|christmas(?: eve| day)?|new year'?s?(?: eve| day)?|boxing day|valentine'?s(?: day)?|easter(?: sunday| monday)?|canada day|hallowe?en|halloween|eid)(?:,| of| in| de| en)? ?(?:19|20)[0-9]{2})",
     .needs = {.digits = 4},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.85F,
     .before = 90,
     .after = 0},
    {.name = "birth_told.month",
     .type = EntityType::kDateOfBirth,
     .pattern = R"((?:en|in) (?:janvier|janv|fevrier|fevr|mars|avril|mai|juin|juillet|juil|aout|septembre|octobre|novembre|decembre|january|jan|february|feb|march|april|apr|may|june|july|august|aug|september|sept|october|oct|november|nov|december|dec)\.? '?[0-9]{2})",
     .needs = {.digits = 2},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.8F,
     .before = 10,
     .after = 0},
};

}  // namespace

extern const Recognizer kBirthTold;
const Recognizer kBirthTold = {.name = "birth_told", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
