// What is called like a person and is none: streets, schools, ships, firms. "la rue c'est Marie-Rollet", "Rosie is our dog", "Deepak and sons".
#include "redact/recognizers/person_evidence.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// What has a name and is nobody.
constexpr WordSet kNamedThings({
      "street", "rue", "avenue", "road", "chemin", "city", "ville", "town", "village", "hometown", "school", "ecole", "college", "cegep", "university", "universite", "company", "compagnie",
      "entreprise", "agency", "agence", "firm", "firme", "restaurant", "store", "magasin", "shop", "boutique", "hotel", "auberge", "motel", "church", "eglise", "parish", "paroisse", "mosque", "mosquee",
      "temple", "gurdwara", "clinic", "clinique", "hospital", "hopital", "bank", "banque", "station", "metro", "ship", "ferry", "boat", "vessel", "traversier", "bateau", "navire", "ms", "mv", "ss", "nm",
      "train", "airline", "park", "parc", "building", "immeuble", "tour", "tower", "residence", "book", "livre", "film", "movie", "song", "chanson", "show", "app", "appli", "application", "website", "site",
      "bot", "chatbot", "program", "programme", "platform", "plateforme", "software", "logiciel", "browser", "navigateur", "brand", "marque", "product", "produit", "bridge", "pont", "lake", "lac", "dog", "chien", "cat", "chat",
      "pet", "lycee", "vergers", "verger", "cabinet", "caisse", "mission", "institut", "maison", "musique", "bateaux", "ships", "boats", "hospital", "treaty", "act", "law", "loi", "horse", "cheval", "stroller", "poussette", "siege", "seat", "storm", "tempete", "hurricane", "ouragan", "team", "equipe", "club", "band", "groupe", "garderie", "daycare", "farm", "ferme", "depanneur", "pharmacie", "pharmacy", "province", "country", "pays"});

// Of what is said to be one of these: "Rose et Marine sont des couleurs"; not before it: "3 mois MARTIN Denis".
constexpr WordSet kAlsoCalled({"season", "saison", "colour", "colours", "color", "colors", "couleur", "couleurs", "flower", "flowers", "fleur", "fleurs", "towns", "cities", "villes", "month", "months", "mois", "saisons", "seasons"});

// "la rue c'est Marie-Rollet", "our company is called Blue Heron", "the ship, Louis Jolliet": what a thing is called.
bool named_thing(const NameText& text, std::size_t i) noexcept {
  static constexpr WordSet kBetween({"is", "are", "was", "est", "c", "cest", "s", "called", "named", "appelle", "appele", "appelee", "nomme", "nommee", "intitule", "the", "la", "le", "l", "name", "nom", "de", "of", "d", "du", "chez", "superieur", "superieure", "populaire", "secondaire", "primaire", "marechal", "general"});
  for (int n = 0; n < 4 && i > 0; ++n) {
    const NameWord& before = text[i - 1];
    if (before.gap != Gap::kSpace && before.gap != Gap::kApostrophe && before.gap != Gap::kComma) return false;
    if (kNamedThings.contains(text.text(i - 1))) {
      static constexpr WordSet kOwners({"my", "our", "mon", "ma", "notre", "the", "la", "le"});
      return n > 0 || before.gap == Gap::kSpace || (before.gap == Gap::kComma && i > 1 && kOwners.contains(text.text(i - 2)));  // "my city, Langford"
    }
    if (!kBetween.contains(text.text(i - 1)) || before.gap == Gap::kComma) return false;
    --i;
  }
  return false;
}

// "Deepak and sons transport", "Oyelade & fils": a business.
bool is_business(const NameText& text, std::size_t last) noexcept {
  static constexpr WordSet kPartners({"sons", "fils", "freres", "associes", "associates", "bros", "filles", "daughters", "partners"});
  const std::size_t next = last + 1;
  if (next >= text.size()) return false;
  const std::string_view gap = text.between(text[last].end, next);
  if (gap == " & ") return kPartners.contains(text.text(next));
  return gap == " " && (text.text(next) == "and" || text.text(next) == "et") && next + 1 < text.size() && (text.text(next + 1) == "sons" || text.text(next + 1) == "fils") &&
         text[next + 1].gap != Gap::kComma;
}

// "Marguerite, c'est le bateau", "Rosie is our dog", "sont les deux bateaux".
bool called_thing(const NameText& text, std::size_t last) noexcept {
  static constexpr WordSet kIs({"is", "are", "was", "est", "sont", "etait", "c", "cest", "s"});
  static constexpr WordSet kOf({"the", "a", "an", "my", "our", "le", "la", "les", "l", "un", "une", "mon", "ma", "notre", "nos", "two", "deux", "name", "nom", "of", "de", "du", "est", "also", "aussi", "des", "it"});
  std::size_t i = last + 1;
  if (i >= text.size() || text[last].gap == Gap::kLine) return false;
  const std::string_view gap = text.between(text[last].end, i);
  if (gap.size() > 3 || (gap != " " && gap.find_first_of(",\"(") == std::string_view::npos)) return false;
  if (text.text(i) == "it" && i + 1 < text.size()) ++i;  // "Summer, it's the season"
  if (!kIs.contains(text.text(i))) return false;
  for (int n = 0; n < 4 && i + 1 < text.size() && (text[i].gap == Gap::kSpace || text[i].gap == Gap::kApostrophe); ++n) {
    ++i;
    if (kNamedThings.contains(text.text(i)) || kAlsoCalled.contains(text.text(i))) return true;
    if (!kOf.contains(text.text(i))) return false;
  }
  return false;
}

}  // namespace

bool names_a_thing(const NameText& text, const NameRun& run) noexcept { return named_thing(text, run.first); }

bool is_called_thing(const NameText& text, std::size_t last) noexcept { return called_thing(text, last) || is_business(text, last); }

}  // namespace guichet::redact
