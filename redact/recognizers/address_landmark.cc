// Where in a house or beside what AddressScan is told a home to be: "upstairs", "porte du fond", "above the bakery", "derriere la
// pharmacie", "c/o Fisher River Store". Parts like those of address_parts.cc.

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr WordSet kArticles({"le", "la", "les", "l", "du", "de", "des", "d", "the"});

}  // namespace

// "upstairs", "s.-sol", "porte du fond", "bas de la cour", "2. OG", "above the bakery", "derriere la pharmacie", "near Bus Stand".
AddressScan::Piece AddressScan::side_piece(std::size_t i) const {
  static constexpr WordSet kWhole({"hinterhaus", "vorderhaus", "hinterhof", "upstairs", "downstairs"});
  static constexpr WordSet kPlaces({"porte", "entree", "bas", "haut", "fond", "arriere", "cour", "acces", "escalier", "cote"});
  static constexpr WordSet kInside({"fond", "cote", "cour", "arriere", "derriere", "gauche", "droite", "maison", "jardin",
      "batiment", "couloir",
                                    "ruelle", "devant", "avant", "milieu", "haut", "bas", "garage"});
  static constexpr WordSet kFrenchLevels({"premier", "deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "dernier", "second"});
  if (i >= words_.size()) return {i, 0};
  if (kWhole.contains(text(i))) return {i + 1, 1};
  if (text(i) == "demi" && text(i + 1) == "sous" && text(i + 2) == "sol") return {i + 3, 1};
  if (text(i) == "s" && text(i + 1) == "sol" && gap(i + 1).size() <= 2) return {i + 2, 1};
  if (digits(i, 2) && gap(i + 1) == ". " && (text(i + 1) == "og" || text(i + 1) == "stock" || text(i + 1) == "etage")) return {i + 2, 1};
  if (digits(i, 2) && gap(i + 1).empty() && text(i + 1) == "f" && capital(i + 1) &&
      gap(i + 2).starts_with(',')) return {i + 2, 1};  // "4F, "
  if (kFrenchLevels.contains(text(i)) && gap(i + 1) == " " && text(i + 1) == "etage") return {i + 2, 1};
  // "etage du haut", "bat. cour"
  if (text(i) == "etage" && text(i + 1) == "du" && (text(i + 2) == "haut" || text(i + 2) == "bas")) return {i + 3, 1};
  if (text(i) == "bat" && gap(i + 1).size() <= 2 && (text(i + 1) == "cour" || text(i + 1) == "rue" || text(i + 1) == "jardin")) return {i + 2, 1};
  if (kPlaces.contains(text(i)) && gap(i + 1) == " ") {
    std::size_t inside = i + 1;
    while (inside < i + 3 && kArticles.contains(text(inside))) ++inside;
    if ((inside > i + 1 || text(i) == "cote") && kInside.contains(text(inside))) {
      const bool garage = text(inside) == "garage" && gap(inside + 1) == " " &&
          kInside.contains(text(inside + 1));  // "porte de garage arriere"
      return {inside + (garage ? 2U : 1U), 1};
    }
    // "porte verte": in a list of parts
    const bool listed = i > 0 && gap(i).find_first_of(",(\n") != std::string_view::npos &&
        gap(i + 2).find_first_of(",)\n") != std::string_view::npos;
    if (text(i) == "porte" && listed && words_[i + 1].letters && !is(i + 1, kNoStreetWord)) return {i + 2, 0};
  }
  return landmark_piece(i);
}

// "above the bakery", "derriere la pharmacie", "near Bus Stand", "up the back stair".
AddressScan::Piece AddressScan::landmark_piece(std::size_t i) const {
  constexpr std::size_t kMostWords = 3;
  static constexpr WordSet kBeside({"above", "over", "behind", "beside", "below", "near", "nr", "opp", "opposite", "up",
      "derriere", "devant", "pres", "face", "off"});
  std::size_t place = i;
  if (kBeside.contains(text(i))) place = i + 1;
  if ((text(i) == "au" || text(i) == "en") && (text(i + 1) == "dessus" || text(i + 1) == "dessous" || text(i + 1) == "face") &&
      gap(i + 1).size() == 1) place = i + 2;
  if (text(i) == "a" && text(i + 1) == "cote" && gap(i + 1) == " ") place = i + 2;
  if (text(i) == "en" && (text(i + 1) == "haut" || text(i + 1) == "bas") && gap(i + 1) == " ") place = i + 2;
  if (place == i || (gap(place) != " " && gap(place) != ". ")) return {i, 0};
  std::size_t word = place;
  while (word < place + 2 && (kArticles.contains(text(word)) || text(word) == "my" || text(word) == "our")) ++word;
  if (word >= words_.size() || (gap(word) != " " && gap(word) != "'" && gap(word) != ". ") || !words_[word].letters ||
      is(word, kNoStreetWord)) return {i, 0};
  if ((text(i) == "up" || text(i) == "en") && word == place) return {i, 0};
  if (text(i) == "off" && (word > place || !capital(word))) return {i, 0};  // "Off Toyin Street"
  if (text(i) == "face" && comma(i) && word == place && !capital(word)) return {word + 1, 1};  // ", face pharmacie"
  // A name and what it is, or behind an article what closes the clause; otherwise one word.
  std::size_t next = word;
  while (next < word + kMostWords && next < words_.size() && words_[next].letters && (next == word || gap(next) == " ") &&
      (capital(next) || word > place) &&
         !is(next, kNoStreetWord))
    ++next;
  const bool closes = closes_line(next) || gap(next).find_first_of(",.;:)") != std::string_view::npos;
  static constexpr WordSet kEnds({"shop", "store", "station", "stair", "stairs", "door", "entrance", "office", "house", "school"});
  if (next > word && word > place && !closes && !capital(next - 1)) next = next > word + 1 &&
      kEnds.contains(text(word + 1)) ? word + 2 : word + 1;
  if (next > word && gap(next) == " " && kEnds.contains(text(next))) ++next;  // "opp. Total station"
  return {next > word ? next : i, next > word ? 1 : 0};
}

// "c/o Fisher River Store", "a/s Magasin Coop": a business, whose name is not a person's.
AddressScan::Piece AddressScan::care_piece(std::size_t i) const {
  constexpr std::size_t kMostWords = 7;
  static constexpr WordSet kHouses({"store", "shop", "office", "bureau", "church", "eglise", "school", "ecole", "college",
      "centre", "center", "shelter", "refuge",
                                    "hotel", "motel", "restaurant", "pharmacy", "pharmacie", "depanneur", "magasin", "coop",
                                        "paroisse", "parish", "mission",
                                    "foyer", "residence", "bank", "clinic", "clinique", "association", "society", "band", "hall",
                                        "farm", "ferme", "garage",
                                    "inc", "ltd", "ltee", "lodge", "inn", "university", "universite", "epicerie", "market",
                                        "marche", "cafe", "camp", "bldg", "building", "batiment", "immeuble", "station",
                                            "presbytere", "army", "armee", "ymca", "ywca", "mart", "depot", "friends"});
  const bool care = (text(i) == "c" && gap(i + 1) == "/" && text(i + 1) == "o") || (text(i) == "a" && gap(i + 1) == "/" &&
      text(i + 1) == "s");
  if (!care) return {i, 0};
  std::size_t next = i + 2;
  bool house = false;
  bool person = false;
  while (next < i + 2 + kMostWords && next < words_.size() && words_[next].letters && gap(next).size() <= 2 &&
      only(gap(next), next == i + 2 ? " :." : " -'.&")) {
    house = house || kHouses.contains(text(next));
    person = person || !capital(next) || (word_kinds(text(next)) & (kGivenName | kSurname)) != 0;
    ++next;
  }
  return house || (!person && next > i + 3) ? Piece{next, 1} : Piece{i, 0};
}

}  // namespace guichet::redact
