#include "redact/recognizers/address_words.h"

#include <algorithm>
#include <iterator>

namespace guichet::redact {
namespace {

constexpr std::string_view kTypes[] = {
    "allee", "alley", "aut", "autoroute", "av", "ave", "aven", "avenue", "avn", "blvd", "boul", "boulevard", "bv", "bvd", "cir", "circ", "circuit", "cove",
    "cr", "cres", "crescent", "cresent", "crt", "cul", "dr", "drive", "drv", "esplanade", "estates", "expressway", "expy", "fwy", "freeway",
    "gdns", "hwy", "highway", "lane", "ln", "lanes", "mews", "parkway", "pkwy", "pky", "pl", "rd", "road", "rte", "sideroad", "sq", "st", "str",
    "street", "streets", "strt", "ter", "terr", "terrace", "trl", "trail", "turnpike", "wy", "byway", "causeway", "concession", "townline", "twp",
};
constexpr std::string_view kWeakTypes[] = {
    "bay", "bend", "bluff", "bridge", "brook", "chase", "circle", "close", "common", "commons", "corner", "corners", "court", "crossing", "ct",
    "dale", "dell", "end", "field", "fields", "forest", "garden", "gardens", "gate", "glade", "glen", "green", "grove", "harbour", "heath", "heights",
    "hill", "hills", "hollow", "hts", "island", "key", "knoll", "lake", "landing", "line", "link", "lookout", "loop", "mall", "manor", "meadow", "meadows",
    "orchard", "park", "pass", "passage", "path", "pathway", "pike", "place", "plaza", "point", "private", "promenade", "quay", "ramp", "ridge",
    "rise", "route", "row", "run", "side", "square", "station", "stream", "summit", "track", "vale", "valley", "view", "village", "villas", "vista", "walk", "way",
    "wharf", "wood", "woods", "wynd", "yard", "mount", "mountain", "spur", "springs", "shore", "court",
};
constexpr std::string_view kFrenchTypes[] = {
    "aut", "autoroute", "av", "ave", "avenue", "bd", "bld", "blvd", "boul", "boulevard", "bvd", "ch", "chem", "chemin", "crois", "croissant", "imp", "impasse",
    "rang", "rg", "rue", "ruelle", "terrasse", "sentier", "rue", "allee", "faubourg", "fbg", "lotissement", "venelle", "montee",
};
constexpr std::string_view kWeakFrenchTypes[] = {
    "carre", "cite", "clos", "cote", "cour", "cours", "descente", "domaine", "esplanade", "galerie", "hameau", "mail", "parc", "passage", "place", "pl",
    "promenade", "quai", "residence", "rond", "route", "rte", "square", "villa", "voie", "jardin", "quartier", "bourg", "chaussee", "cercle", "plateau",
};
constexpr std::string_view kNumberedRoads[] = {"highway", "hwy", "route", "rte", "autoroute", "concession", "line", "rang", "road", "rd", "avenue", "ave", "av",
                                               "street", "sideroad", "rr", "rue", "conc"};
constexpr std::string_view kLoneStreets[] = {"broadway", "kingsway", "queensway", "danforth", "esplanade", "strand", "parkside", "crossway", "westway", "northway"};
constexpr std::string_view kDirections[] = {"n", "s", "e", "w", "o", "ne", "nw", "se", "sw", "no", "so", "north", "south", "east", "west", "northeast", "northwest",
                                            "southeast", "southwest", "nord", "sud", "est", "ouest"};
constexpr std::string_view kUnits[] = {"apt", "apartment", "appt", "app", "appartement", "apart", "ap", "unit", "unite", "suite", "ste", "bureau", "bur", "room",
                                       "rm", "floor", "fl", "etage", "flat", "penthouse", "ph", "local", "loc", "chambre", "ch", "porte", "bldg", "building",
                                       "tower", "tour", "batiment", "bat", "lot", "bsmt", "basement", "condo", "townhouse", "th", "block", "bloc", "appart", "logement",
                                       "escalier", "esc", "entree", "studio", "level", "niveau"};
constexpr std::string_view kFloors[] = {"floor", "fl", "flr", "etage", "et", "storey", "level"};
constexpr std::string_view kNoStreet[] = {
    "of", "in", "on", "to", "for", "at", "a", "an", "my", "your", "i", "is", "are", "was", "were", "and", "or", "with", "people", "person", "dollars", "dollar",
    "points", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "hrs", "minutes", "min", "minute", "times", "time", "am", "pm",
    "jours", "jour", "mois", "ans", "an", "annees", "semaines", "heures", "minutes", "fois", "personnes", "pour", "dans", "sur", "et", "ou", "avec", "que", "qui",
    "from", "by", "that", "this", "it", "we", "you", "they", "he", "she", "not", "but", "if", "as", "than", "per", "percent", "business", "working", "cents", "more",
    "different", "other", "copies", "photos", "pages", "documents", "forms", "children", "kids", "adults", "questions", "km", "kg", "mb", "ago", "later", "before",
    "after", "until", "since", "each", "every", "have", "has", "had", "do", "does", "did", "can", "will", "would", "should", "est", "sont", "etait", "je", "tu", "il",
    "nous", "vous", "ils", "mon", "ma", "mes", "ce", "cette", "ces", "hours", "steps", "applications", "application", "case", "file", "files", "january", "february",
    "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "janvier", "fevrier", "mars", "avril", "mai", "juin",
    "juillet", "aout", "septembre", "octobre", "novembre", "decembre", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "vs", "http",
    "https", "no", "page", "section", "article", "paragraph", "code", "form", "step", "part", "class",
};

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) noexcept {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

bool is_street_type(std::string_view word) noexcept { return among(kTypes, word); }
bool is_weak_street_type(std::string_view word) noexcept { return among(kWeakTypes, word); }
bool is_french_street_type(std::string_view word) noexcept { return among(kFrenchTypes, word); }
bool is_weak_french_street_type(std::string_view word) noexcept { return among(kWeakFrenchTypes, word); }
bool is_numbered_road(std::string_view word) noexcept { return among(kNumberedRoads, word); }
bool is_lone_street(std::string_view word) noexcept { return among(kLoneStreets, word); }
bool is_direction(std::string_view word) noexcept { return among(kDirections, word); }
bool is_unit_word(std::string_view word) noexcept { return among(kUnits, word); }
bool is_floor_word(std::string_view word) noexcept { return among(kFloors, word); }
bool is_no_street_word(std::string_view word) noexcept { return among(kNoStreet, word); }

bool ends_like_a_street(std::string_view word) noexcept {
  constexpr std::string_view kEndings[] = {"strasse", "straat", "gatan", "gasse", "gracht", "allee", "laan", "platz", "vegen", "veien", "vagen", "katu",
                                           "utca", "stien", "dreef", "plein", "promenade", "singel", "kade", "damm", "weg", "vej", "gata", "vagen", "gade", "gate", "tie", "str"};
  return word.size() >= 7 && std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) { return word.ends_with(ending); });
}

bool is_foreign_street_type(std::string_view word) noexcept {
  constexpr std::string_view kForeign[] = {"via", "viale", "corso", "piazza", "calle", "carrer", "avenida", "avda", "rua", "ulica", "ul", "ulitsa", "vulytsia",
                                           "vul", "prospekt", "strada", "jalan", "carrera", "cra", "cll", "paseo", "largo", "travessa", "aleja", "utca", "sokak"};
  return among(kForeign, word);
}

}  // namespace guichet::redact
