// DATE_OF_BIRTH on a feast, as people tell it: "born on Christmas Day 1987", "ne la veille de Noel 2015". A feast and its
// year are a date of birth only beside a word of birth. Cases: birth_feast.cases.
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "born", "birth", "birthday", "dob", "date of birth", "bday", "ne", "nee", "nes", "nees", "naissance", "date de naissance", "ddn", "anniversaire",
};

constexpr Rule kRules[] = {
    {.name = "birth_feast.cued",
     .type = EntityType::kDateOfBirth,
     .pattern = R"((?:the eve of |the day (?:of|after|before) |la veille (?:de la |du |de l'|de )|veille (?:de la |du |de l'|de )|le lendemain (?:de la |de l'|de |du )|la |le |a )?(?:noel|l'an|jour de l'an|nouvel an|saint-jean|st-jean|paques|toussaint|chandeleur|epiphanie|saint-valentin|assomption|aid|tet|nowruz|norouz|vaisakhi|diwali|christmas(?: eve| day)?|new year'?s?(?: eve| day)?|boxing day|valentine'?s(?: day)?|easter(?: sunday| monday)?|canada day|hallowe?en|halloween|eid)(?:,| of| in| de| en)? ?(?:19|20)[0-9]{2})",
     .needs = {.digits = 4},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.85F,
     .before = 90,
     .after = 0},
};

}  // namespace

extern const Recognizer kBirthFeast;
const Recognizer kBirthFeast = {.name = "birth_feast", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
