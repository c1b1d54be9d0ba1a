// The units of AddressScan, on either side of the street, and the directions of streets.

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/number_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
std::size_t AddressScan::direction(std::size_t i) const {
  if (i >= words_.size() || !close(i) || gap(i).find(',') != std::string_view::npos || !is(i, kDirection))
    return i;
  if (text(i).size() <= 2 && !capital(i) && gap(i + 1) == "'") return i;
  if ((text(i) == "n" || text(i) == "s") && gap(i + 1) == "." && (text(i + 1) == "w" || text(i + 1) == "e" || text(i + 1) == "o"))
    return i + 2;  // "S.W."
  if ((text(i) == "est" || text(i) == "no" || text(i) == "so" || text(i) == "o" || text(i) == "s") && !capital(i)) {
    // "est" is "is" in French: a direction in lower case closes the street.
    const bool closes = i + 1 >= words_.size() || gap(i + 1).find_first_of(",\n") != std::string_view::npos ||
                        is(i + 1, kUnitWord);
    return closes ? i + 1 : i;
  }
  return i + 1;
}

// The word behind the value of a unit that begins at i: "12", "4B", "C", "C-12"; i when there is none.
std::size_t AddressScan::unit_value(std::size_t i) const {
  if (digits(i, 5)) {
    std::size_t next = i + 1;
    if (next < words_.size() && gap(next).empty() && words_[next].letters && text(next).size() == 1) ++next;
    if (gap(i).ends_with('#') && gap(next) == "-" && digits(next, 4)) ++next;  // "#05-12"
    if (next == i + 1 && gap(next) == "-" && capital(next) && text(next).size() == 1) ++next;  // "1204-B"
    return next;
  }
  // "PH2", "TH14"
  if (i < words_.size() && words_[i].letters && text(i).size() == 2 && words_[i].all_caps && gap(i + 1).empty() &&
      digits(i + 1, 3)) return i + 2;
  if (i < words_.size() && words_[i].letters && text(i).size() == 1 && (capital(i) || gap(i + 1) != "'")) {
    std::size_t next = i + 1;
    if (next < words_.size() && (gap(next).empty() || gap(next) == "-") && digits(next, 4)) {
      ++next;
      if (gap(next) == "/" && digits(next, 3)) ++next;  // "F-8/2"
    }
    return next;
  }
  return i;
}

// "side entrance", "top floor", "porte de cote", "3e gauche", "2e sous-sol", "au sous-sol", "case 12", "apartment three-oh-two"; the
// word behind; i when there is none.
std::size_t AddressScan::unit_told(std::size_t i) const {
  static constexpr std::string_view kSides[] = {"side", "back", "front", "rear", "main", "top", "left", "right", "west", "east",
      "north", "south", "civic",
                                         "second", "third", "first", "ground", "upper", "lower"};
  static constexpr std::string_view kDoors[] = {"entrance", "door", "floor", "unit", "apt", "apartment", "suite", "gate", "level",
      "stairs"};
  static constexpr std::string_view kFrenchDoors[] = {"porte", "entree", "escalier", "acces"};
  static constexpr std::string_view kFrenchSides[] = {"cote", "arriere", "avant", "derriere", "devant", "laterale", "cour",
      "gauche", "droite",
                                               "principale"};
  static constexpr std::string_view kEnds[] = {"gauche", "droite", "face", "fond", "left", "right"};
  static constexpr std::string_view kBoxes[] = {"case", "casier", "boite", "box", "lot", "site", "terrain"};
  static constexpr std::string_view kSpoken[] = {"buzzer", "apt", "apartment", "app", "appartement", "unit", "suite", "bureau",
      "unite", "porte"};
  // The first words of all these; few words are.
  static constexpr WordSet kFirst({"au",     "side",    "back",     "front",  "rear", "main",   "top",   "left",      "right", "west",
                                   "east",   "north",   "south",    "second", "third", "first", "ground", "upper",    "lower", "porte",
                                   "entree", "escalier", "acces",   "case",   "casier", "boite", "box",  "lot",       "site",  "terrain",
                                   "apt",    "apartment", "app",    "appartement", "unit", "suite", "bureau", "unite", "civic",
                                       "buzzer", "appt", "logement"});
  if (i >= words_.size() || (words_[i].letters && !kFirst.contains(text(i)))) return i;
  // "app. du bas"
  if ((text(i).starts_with("app") || text(i) == "logement") && text(i + 1) == "du" && (text(i + 2) == "bas" ||
      text(i + 2) == "haut" || text(i + 2) == "milieu"))
    return i + 3;
  if (text(i) == "au" && gap(i).size() <= 2 && text(i + 1) == "sous" && text(i + 2) == "sol") return i + 3;
  if (digits(i, 2)) {
    const bool ordinal = gap(i + 1).empty() && (text(i + 1) == "e" || text(i + 1) == "er" || text(i + 1) == "eme" ||
        text(i + 1) == "ieme" ||
                                                text(i + 1) == "re");
    if (!ordinal) return i;
    if (gap(i + 2) == " " && among(kEnds, text(i + 2))) return i + 3;
    if (gap(i + 2) == " " && text(i + 2) == "a" && among(kEnds, text(i + 3))) return i + 4;  // "4e a droite"
    if (gap(i + 2) == " " && text(i + 2) == "sous" && text(i + 3) == "sol") return i + 4;
    // ", 3e,": the floor
    const bool closes = closes_line(i + 2) || gap(i + 2).find_first_of(",;)") != std::string_view::npos;
    return gap(i).starts_with(',') && closes ? i + 2 : i;
  }
  if (among(kSides, text(i)) && gap(i + 1) == " " && among(kDoors, text(i + 1))) {
    if (gap(i + 2) == " " && digits(i + 2, 4)) return i + 3;  // "civic unit 3"
    // "side entrance by the laundromat"
    const bool beside = text(i + 2) == "by" || text(i + 2) == "near" || text(i + 2) == "behind" || text(i + 2) == "beside";
    return beside && gap(i + 2) == " " && text(i + 3) == "the" && i + 4 < words_.size() && gap(i + 4) == " " ? i + 5 : i + 2;
  }
  if (among(kFrenchDoors, text(i)) && (gap(i + 1) == " ")) {
    std::size_t side = i + 1;
    while (side < i + 4 && (text(side) == "de" || text(side) == "d" || text(side) == "en" || text(side) == "la" ||
        text(side) == "du")) ++side;
    if (among(kFrenchSides, text(side))) return side + 1;
  }
  if (among(kBoxes, text(i)) && gap(i).starts_with(',') && gap(i + 1) == " " && digits(i + 1, 4)) return i + 2;
  if (among(kSpoken, text(i)) && gap(i + 1) == " ") {
    std::size_t said = i + 1;
    while (said < i + 5 && said < words_.size() && words_[said].letters && number_word(text(said)) >= 0 &&
           (gap(said) == " " || gap(said) == "-") && text(said) != "o")
      ++said;
    if (said > i + 1) return said;
  }
  return i;
}

// The word behind a unit that begins at i: "app. 12", "Apt #4B", "2e étage", "Suite C", "#604", "lower unit"; i when there
// is none.
std::size_t AddressScan::unit(std::size_t i) const {
  if (last_unit_.at != i) {
    const std::size_t next = read_unit(i);  // which looks at others
    last_unit_ = {i, next};
  }
  return last_unit_.next;
}

std::size_t AddressScan::read_unit(std::size_t i) const {
  static constexpr std::string_view kWings[] = {"aile", "wing"};
  static constexpr std::string_view kWhole[] = {"basement", "bsmt", "penthouse", "upstairs", "downstairs", "rdc"};
  static constexpr std::string_view kLevels[] = {"lower", "upper", "main", "rear", "front", "ground", "garden"};
  static constexpr std::string_view kEnds[] = {"left", "right", "front", "rear", "back", "gauche", "droite", "face", "fond"};
  static constexpr std::string_view kSides[] = {"esq", "dto", "izq", "izda", "dcha", "frente", "dcho", "der"};
  if (i >= words_.size()) return i;
  if (const std::size_t told = unit_told(i); told != i) return told;
  if (digits(i, 2)) {  // "2nd floor", "3e étage", "12/F", "3º B"
    std::size_t floor = i + 1;
    if (gap(floor) == "/" && text(floor) == "f") return floor + 1;
    if (floor < words_.size() && gap(floor).empty() && words_[floor].letters && text(floor).size() <= 3) ++floor;
    // "2e et. dr."
    if (gap(floor) == " " && is(floor, kFloorWord) && gap(floor + 1) == ". " && (text(floor + 1) == "dr" ||
        text(floor + 1) == "g" || text(floor + 1) == "gche" || text(floor + 1) == "dte")) return floor + 2;
    if (floor < words_.size() && gap(floor) == " " && is(floor, kFloorWord))
      return gap(floor + 1) == " " && among(kEnds, text(floor + 1)) ? floor + 2 : floor + 1;
    if (gap(floor) == "." && (text(floor) == "o" || text(floor) == "a")) ++floor;  // "2.o Esq."
    const bool ordinal = floor == i + 2 && (text(i + 1) == "o" || text(i + 1) == "a");
    if (ordinal && gap(floor) == " " && ((capital(floor) && text(floor).size() == 1) || among(kSides, text(floor))))
      return floor + 1;
  }
  if (text(i) == "m" && (gap(i + 1) == ". " || gap(i + 1) == " ") && digits(i + 1, 3) && i > 0 &&
      !words_[i - 1].letters) return i + 2;  // "ul. Polna 14 m. 37"
  if (text(i) == "et" && gap(i + 1) == ". " && digits(i + 1, 2)) return i + 2;  // "et. 3" of Romania
  std::size_t value = i;
  // ", upper,", ", rear entrance"
  if (i > 0 && gap(i).ends_with(", ") && among(kLevels, text(i))) {
    if (gap(i + 1) == " " && (text(i + 1) == "entrance" || text(i + 1) == "door")) return i + 2;
    if (closes_line(i + 1) || gap(i + 1).starts_with(',') || gap(i + 1).starts_with('.')) return i + 1;
  }
  if (among(kLevels, text(i)) && gap(i + 1) == " " &&
      (is(i + 1, kFloorWord) || text(i + 1) == "unit" || text(i + 1) == "apt" || text(i + 1) == "apartment" ||
       text(i + 1) == "suite"))
    return i + 2;
  if (is(i, kUnitWord)) {
    value = i + 1;
    if (text(value) == "no" || text(value) == "number" || text(value) == "numero") ++value;
    if (text(i) == "sous" || text(i) == "rez") {
      if (text(i) == "sous") return text(value) == "sol" ? i + 2 : i;
      return text(i + 1) == "de" && (text(i + 2) == "chaussee" || text(i + 2) == "jardin") ? i + 3 : i;
    }
    if (among(kWhole, text(i))) {
      if (gap(value) == " " && is(value, kUnitWord) && unit(value) == value) return value + 1;  // "basement apt"
      if (gap(value) == " " && among(kEnds, text(value))) return value + 1;      // "rdc gauche"
      if (!digits(value, 5) || !close(value) || gap(value).find(',') != std::string_view::npos) return i + 1;
    }
  } else if (among(kWings, text(i)) && gap(i + 1) == " " && capital(i + 1) && text(i + 1).size() == 1) {
    return i + 2;
  } else if (!(i > 0 && i < words_.size() && (gap(i).ends_with('#') || gap(i).ends_with("# ")))) {
    return i;
  }
  if (value >= words_.size() || (value > i && (gap(value).size() > 3 || !only(gap(value), " .:#-o")))) return i;
  const std::size_t next = unit_value(value);
  return next == value ? i : next;
}

// Units, and abroad the other parts of premises: ", District 1", ", imm. El Amel, appt 6".
std::size_t AddressScan::units_behind(std::size_t i) const {
  static constexpr std::string_view kBuildings[] = {"imm", "immeuble", "residence", "building", "bldg", "brgy", "barangay", "batiment",
                                             "res", "tower", "complex"};
  for (int n = 0; n < 4 && i < words_.size(); ++n) {
    const std::string_view between = gap(i);
    if (!joins_block(between)) return i;
    std::size_t next = unit(i);
    if (next == i && between.find(',') != std::string_view::npos) next = counted_piece(i).next;
    // "6771, rue Drolet, 3, Montreal": a number alone between the street and its town.
    if (next == i && n == 0 && between == ", " && digits(i, 4) && !is_year(i) && gap(i + 1) == ", " && capital(i + 1)) next = i + 1;
    if (next == i && between.find(',') != std::string_view::npos && among(kBuildings, text(i)) && capital(i + 1) && close(i + 1)) {
      next = i + 1;
      while (next < i + 4 && capital(next) && close(next) && gap(next).find(',') == std::string_view::npos) ++next;
    }
    if (next == i) return i;
    i = next;
  }
  return i;
}

// "12 King Street Rosewood House, Apt 3": a building's name before its unit.
std::size_t AddressScan::building_behind(std::size_t i) const {
  std::size_t word = i;
  while (word < i + 3 && capital(word) && words_[word].letters && (gap(word) == " " || (word == i && gap(word) == ", "))) ++word;
  if (word == i || gap(word).size() > 6) return i;
  const std::size_t end = units_behind(word);
  return end == word ? i : end;
}

// Units and buildings before the number of the house: "Apt 4B, ", "Unit 9 - ", "Flat B, 12/F, Tower 3, ", "Flat 12B
// Rosewood House, ". The civic number's word; i: none.
std::size_t AddressScan::units_before(std::size_t i) const {
  static constexpr std::string_view kBuildings[] = {"house", "court", "apartments", "towers", "lodge", "building", "residence",
                                             "mansions", "place", "manor", "gardens", "heights", "estate", "tower", "apts"};
  std::size_t at = i;
  for (int n = 0; n < 4; ++n) {
    std::size_t next = unit(at);
    if (next == at && !is(at, kForeignType)) next = counted_piece(at).next;  // "Calle 26 # 13-19" is a street
    if (next == at || next >= words_.size()) return i;
    std::size_t building = next;
    while (building < next + 4 && gap(building) == " " && capital(building)) ++building;
    if (building > next && among(kBuildings, text(building - 1)) && gap(building).starts_with(',')) next = building;
    const std::string_view between = gap(next);
    if (between.size() > 4 || !only(between, " ,-\n.#")) return i;
    if ((text(next) == "no" || text(next) == "number") && digits(next + 1, 6) && gap(next + 1).size() <= 3) ++next;
    if (digits(next, 6) && civic_number(next) != next && !(gap(next + 1) == "/" && text(next + 1) == "f")) return next;
    at = next;
  }
  return i;
}

}  // namespace guichet::redact
