// The parts that AddressScan puts beside each other where streets have few names, or houses have: "House 12", "Sector F-8/2",
// "4th Cross", "Hay Essalam", "Vasavi Colony", "C/Gombe", "n° 62".
// Each says how much it tells of an address. address_chain.cc puts them together.

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/word_endings.h"
#include "redact/recognizers/word_features.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr WordSet kNumberWords({"no", "n", "nr", "nro", "num", "number", "numero", "nos"});
constexpr WordSet kOrdinals({"a", "ra", "ta", "da", "va", "st", "nd", "rd", "th", "e", "er", "re", "eme", "ieme"});
constexpr WordSet kArticles({"le", "la", "les", "l", "du", "de", "des", "d", "el", "al", "es", "as", "das", "dos", "del", "the",
    "of", "san", "santa", "sta", "sto"});

}  // namespace

// The word behind a sign of a number before `i`: "No. 45", "n° 62", "# 9"; i when there is none.
std::size_t AddressScan::behind_number_sign(std::size_t i) const {
  std::size_t value = i;
  if (value < words_.size() && kNumberWords.contains(text(value))) ++value;
  return value;
}

// "Street 5", "Sector F-8/2", "House No. 45", "H.No 7-12", "4th Cross", "101-dong".
AddressScan::Piece AddressScan::counted_piece(std::size_t i) const {
  static constexpr WordSet kBehindOrdinal({"cross", "main", "block", "phase", "stage", "lane", "street", "road", "avenue",
      "alley", "gali", "tranche", "ruelle", "avenida", "calle", "avenue", "rue"});
  if (digits(i, 4) && gap(i + 1) == "-" && (text(i + 1) == "dong" || text(i + 1) == "ho")) return {i + 2, 2};
  if (digits(i, 2)) {
    if (!gap(i + 1).empty() || !kOrdinals.contains(text(i + 1)) || gap(i + 2) != " " ||
        !kBehindOrdinal.contains(text(i + 2))) return {i, 0};
    const bool own = text(i + 2) == "cross" || text(i + 2) == "main" || text(i + 2) == "tranche" || text(i + 2) == "alley";
    return capital(i + 2) || text(i + 2) == "tranche" || text(i + 2) == "alley" ||
        is(i + 2, kForeignType) ? Piece{i + 3, own ? 2 : 1} : Piece{i, 0};
  }
  if (!is(i, kPremise) || (i > 0 && gap(i).ends_with('#')) || (text(i) == "casa" && capital(i))) return {i, 0};
  std::size_t value = i + 1;
  const bool initial = text(i) == "h" || text(i) == "d";  // "H.No. 12"
  if (initial && !(text(value) == "no" && gap(value).size() <= 2) && !gap(value).starts_with('#')) return {i, 0};
  value = behind_number_sign(value);
  // "Shelter: 674 Dundas St" is a field and its value.
  if (value >= words_.size() || gap(value).size() > 3 || !only(gap(value), value > i + 1 ? " .:#-o" : " .#-o")) return {i, 0};
  std::size_t next = unit_value(value);
  // "Lot II M 45 bis"
  if (text(i) == "lot" && capital(value) && words_[value].letters && text(value).size() <= 3) {
    std::size_t last = value;
    while (last < value + 4 && capital(last) && text(last).size() <= 3 && (last == value || gap(last) == " ")) ++last;
    if (digits(last, 4) && gap(last).size() <= 1) return {house_number(last), 2};
  }
  if (text(i) == "imm" && text(value).size() > 3) return {i, 0};  // a form of the department
  if (next == value || (words_[value].letters && !capital(value))) return {i, 0};
  if (gap(next) == " " && (text(next) == "and" || text(next) == "et") && !capital(i)) return {i, 0};  // "question 3 and 4"
  // "7-12", "F-8/2", "22/B", "4.5"
  if ((gap(next) == "/" || gap(next) == "-" || (gap(next) == "." && (text(i) == "mile" || text(i) == "km" || text(i) == "rue"))) &&
      (digits(next, 4) || (capital(next) && text(next).size() == 1)))
    ++next;
  if (is(i, kNumberedRoad)) next = direction(next);  // "route 132 Est"
  return {next, is(i, kHome) ? 2 : is(i, kCounted) ? 1 : 0};
}

// "Hay Essalam", "Cite des 120 logements", "Sicap Liberte 3", "Mohalla Qadirabad"; "C/Gombe", "Q/Matonge".
AddressScan::Piece AddressScan::quarter_piece(std::size_t i) const {
  constexpr std::size_t kMostWords = 5;
  if ((text(i) == "c" || text(i) == "q") && (gap(i + 1) == "/" || gap(i + 1) == "/ ") && namely(i + 1) && text(i + 1).size() > 2) {
    std::size_t next = i + 2;
    while (next < i + 4 && gap(next) == "-" && capital(next)) ++next;
    return {next, 1};
  }
  if ((text(i) == "c" || text(i) == "q") && capital(i) && comma(i) && gap(i + 1) == ". " && capital(i + 1) &&
      text(i + 1).size() > 2) return {i + 2, 1};
  if (!is(i, kQuarter)) return {i, 0};
  std::size_t word = i + 1;
  if (text(i) == "lieu" && text(word) == "dit" && gap(word) == "-") ++word;
  const bool dotted = gap(word) == ". ";
  std::size_t named = i;
  // "Cite 500 logements", "cite 20 aout"
  if (digits(word, 4) && gap(word) == " " && gap(word + 1) == " " && word + 1 < words_.size() && words_[word + 1].letters &&
      !is(word + 1, kUnitWord | kPremise) &&
      (!is(word + 1, kNoStreetWord) || (words_[word + 1].dates & kMonthName) != 0)) {
    named = word + 2;
    word += 2;
  }
  for (; word < i + 1 + kMostWords && word < words_.size(); ++word) {
    const std::string_view between = gap(word);
    if (between != " " && between != "-" && between != "'" && between != "." && !(word == i + 1 && dotted)) break;
    const bool article = words_[word].letters && kArticles.contains(text(word));
    // "immeuble bleu,", "zone industrielle de Bonaberi"
    if (word == i + 1 && words_[word].letters && !capital(word) && !article && (is(i, kLodging) || text(i) == "zone") &&
        text(word).size() > 3) {
      if (text(i) != "zone" && (gap(word + 1).starts_with(',') || closes_line(word + 1))) named = word + 1;
      continue;
    }
    if (words_[word].letters && !namely(word) && !article) {
      if (named == i || words_[named - 1].letters || !digits(word - 1, 4)) break;  // "Cite des 120 logements"
      if (is(word, kUnitWord | kPremise | kNoStreetWord) && text(word) != "logements") break;
      named = word + 1;
      continue;
    }
    if (is(word, kUnitWord) && named > i) break;
    if (digits(word, 4)) {
      const bool counts = text(word - 1) == "des";
      if (!(counts || (named == word && namely(word - 1) && (closes_line(word + 1) ||
          gap(word + 1).find_first_of(",.;") != std::string_view::npos)))) break;
      named = word + 1;
      continue;
    }
    if (!words_[word].letters) break;
    if (!capital(word) && named > i + 2 && words_[named - 1].letters) break;  // without capitals, two words at most
    if (namely(word)) named = word + 1;
  }
  return {named, named > i ? 1 : 0};
}

// "Vasavi Colony", "Officers' Colony", "Rose Cottage", "Jayanagar", "The Old Forge", "Le Moulin".
AddressScan::Piece AddressScan::named_piece(std::size_t i) const {
  constexpr std::size_t kMostWords = 5;
  if (!namely(i) || text(i).size() < 2) return {i, 0};
  static constexpr WordEndings kEndings({"nagar", "abad", "gunj", "ganj", "wadi"});
  const bool article = text(i) == "the" || text(i) == "le" || text(i) == "la" || text(i) == "les";
  std::size_t word = i + 1;
  std::size_t next = text(i).size() > 6 && kEndings.end(text(i)) && (word_kinds(text(i)) & kPlace) == 0 ? i + 1 : i;
  static constexpr WordSet kOffices({"processing", "application", "applications", "service", "services", "visa", "passport",
      "intake", "canada", "reception", "federal",
                                     "government", "case", "citizenship", "immigration"});
  static constexpr WordSet kAreas({"district", "colony", "estate", "compound"});
  if (kOffices.contains(text(i))) return {i, 0};
  while (word < i + kMostWords && (namely(word) || is(word, kQuarterEnd)) && words_[word].letters && !kOffices.contains(text(word)) &&
         (gap(word) == " " || gap(word) == "-" || gap(word) == "' " ||
         (gap(word) == ". " && text(word - 1).size() <= 3))) {
    ++word;
    if (gap(word) == "'" && text(word) == "s") ++word;  // "St. Brigid's Convent"
    const bool counts = is(word - 1, kPremise) && digits(word, 4) && gap(word) == " ";  // "gulshan block 7"
    const bool area = kAreas.contains(text(word - 1)) && comma(word);  // "Al Salam district, "
    if (is(word - 1, kQuarterEnd) && (capital(word - 1) || !capital(i) || area) && !counts) next = word;
  }
  // A house that has an article in its name, by itself between commas or lines.
  if (next == i && article && word > i + 1 && word <= i + 4 && (gap(word).starts_with(", ") || gap(word).starts_with('\n')) &&
      (opens_line(i) || comma(i)) && (word_kinds(text(word - 1)) & kPlace) == 0)
    next = word;
  return {next, next > i ? 1 : 0};
}

// "n° 62", "No. 8", "# 18", "18/5" between other parts.
AddressScan::Piece AddressScan::number_piece(std::size_t i) const {
  const std::string_view all = view_.text();
  const std::size_t begin = i < words_.size() ? words_[i].begin : 0;
  if (digits(i, 5) && ((begin > 0 && all[begin - 1] == '#') || (begin > 1 && all[begin - 1] == ' ' &&
      all[begin - 2] == '#'))) return {house_number(i), 1};
  // "C-14/3, Block C", "B-204, Green Acres"
  if (capital(i) && text(i).size() == 1 && gap(i + 1) == "-" && digits(i + 1, 4)) {
    const std::size_t next = gap(i + 2) == "/" && digits(i + 2, 3) ? i + 3 : i + 2;
    const bool listed = next + 1 < words_.size() && text(next).size() == 1 && gap(next + 1) == "-";  // "codes C-11, C-16"
    if (gap(next).starts_with(", ") && !listed) return {next, 1};
  }
  const std::size_t value = behind_number_sign(i);
  if (value == i) {
    const bool between = digits(i, 4) && gap(i + 1) == "/" && digits(i + 1, 4) && gap(i + 2).starts_with(',');
    if (between) return {i + 2, 0};
    // "12 bis, impasse 4, rue Sidi Mansour"
    const bool heads = digits(i, 4) && !is_year(i) && (i == 0 || gap(i).find_first_of("(/$.") == std::string_view::npos) &&
        house_number(i) < words_.size() && gap(house_number(i)) == ", ";
    static constexpr WordSet kWays({"impasse", "ruelle", "alley", "lane", "rue", "street", "avenue", "lot", "cite"});
    return heads && kWays.contains(text(house_number(i))) &&
        counted_piece(house_number(i)).next != house_number(i) ? Piece{house_number(i), 1} : Piece{i, 0};
  }
  if (!digits(value, 5) || gap(value).size() > 3 || !only(gap(value), " .:#o")) return {i, 0};
  return {house_number(value), 1};
}

// A street: with its number all of an address; by name only, or as a way of Korea or Japan, a part of one.
AddressScan::Piece AddressScan::street_piece(std::size_t i) const {
  constexpr std::size_t kMostNames = 3;
  static constexpr WordSet kWays({"ro", "gil", "daero", "dong", "gu", "ku", "cho", "chome", "machi", "ri", "myeon", "eup"});
  const auto way = [&](std::size_t at) {  // "Sinchon-ro 11-gil"
    if (!capital(at)) return at;
    std::size_t next = at + 1;
    while (next < at + 3 && gap(next) == "-" && words_[next].letters && !kWays.contains(text(next))) ++next;
    if (gap(next) != "-" || !kWays.contains(text(next))) return at;
    ++next;
    if (gap(next) == " " && digits(next, 3) && gap(next + 1) == "-" && kWays.contains(text(next + 1))) next += 2;
    return next;
  };
  if (i >= words_.size()) return {i, 0};
  if (!words_[i].letters) {
    if (!digits(i, 4)) return {i, 0};
    std::size_t name = i + 1;
    std::size_t numbers = 1;
    while (numbers < 3 && gap(name) == "-" && digits(name, 4)) ++name, ++numbers;
    if (gap(name) == " " && way(name) != name) return {way(name), 3};
    // "14/2 Nehru Colony", "27 Shastri Nagar"
    if (gap(name) == "/" && digits(name, 4)) ++name;
    static constexpr WordSet kOfSouthAsia({"colony", "nagar", "enclave", "vihar", "layout", "society", "chowk", "mohalla", "bagh"});
    if (gap(name) == " " && named_piece(name).next > name && (kOfSouthAsia.contains(text(named_piece(name).next - 1)) ||
        named_piece(name).next == name + 1))
      return {named_piece(name).next, 3};
    name = i + numbers;
    if (text(name) == "the" && capital(name) && named_piece(name).next > name + 1) return {named_piece(name).next, 2};  // "3 The Paddocks"
    if (numbers == 3 && gap(name) == " " && capital(name)) {  // "2-14-5 Nishi-Shinjuku"
      ++name;
      while (gap(name) == "-" && name < words_.size() && words_[name].letters) ++name;
      return {name, 2};
    }
    if (no_number_ == i) return {i, 0};
    const auto found = numbered(i, false);
    return found && found->score >= kSure ? Piece{found->next, 3} : Piece{i, 0};
  }
  if (is(i, kForeignType) && (capital(i) || capital(i + 1) || text(i).size() > 3)) {
    if (const auto found = type_first(i, false)) return {found->next, 3};
    std::size_t next = i + 1;
    while (next < i + 1 + kMostNames && capital(next) && words_[next].letters && gap(next).size() <= 2 && only(gap(next), " .-")) ++next;
    if (next == i + 1) return {i, 0};
    if (gap(next) == " " && digits(next, 3)) next = house_number(next);
    return {next, 1};
  }
  if (is(i, kFrenchStreetType | kWeakFrenchStreetType)) {
    const auto street = french_street(i);
    if (!street || street->score < 0.75F) return {i, 0};
    std::size_t number = behind_number_sign(street->next);
    if (gap(street->next) == " " && digits(number, 4) && !is_year(number) &&
        gap(number).size() <= 2) return {house_number(number), number > street->next ? 3 : 2};
    // "rang 9 numero 212": the sign was read as a name
    if (digits(street->next, 5) && gap(street->next) == " " &&
        kNumberWords.contains(text(street->next - 1))) return {house_number(street->next), 3};
    return street->score > 0.8F ? Piece{street->next, 1} : Piece{i, 0};
  }
  if (const std::size_t next = way(i); next != i) return {next, 1};
  const auto street = english_street(i);
  if (!street || !words_[i].letters) return {i, 0};
  const bool typed = capital(street->next - 1) || !words_[street->next - 1].letters || (capital(i) &&
      is(street->next - 1, kStreetType) && text(street->next - 1).size() > 3);
  // "Royal Road 14"
  if (street->score > 0.8F && capital(i) && capital(street->next - 1) && digits(street->next, 3) && gap(street->next) == " " &&
      (gap(street->next + 1).starts_with(", ") || closes_line(street->next + 1)))
    return {street->next + 1, 2};
  if (!capital(i) && plain() && street->next > i + 1 && ((word_kinds(text(i)) & kEveryday) == 0 || street->next == i + 2) &&
      !is(i, kNoStreetWord | kPremise | kUnitWord)) return {direction(street->next), 1};
  return street->score > 0.8F && typed ? Piece{direction(street->next), 1} : Piece{i, 0};
}

// "Delmas 33", "Al Barsha 2": a name with its number, by itself between commas.
AddressScan::Piece AddressScan::numbered_name_piece(std::size_t i) const {
  constexpr std::size_t kMostWords = 3;
  std::size_t word = i;
  while (word < i + kMostWords && namely(word) && words_[word].letters && (word == i || gap(word) == " " || gap(word) == "-") &&
         !is(word, kNoStreetWord | kPremise) && (words_[word].dates & kMonthName) == 0)
    ++word;
  if (word == i || text(word - 1).size() < 4 || !digits(word, 3) || gap(word) != " ") return {i, 0};
  // "Kneza Milosa 22, stan 6": of three digits only before another part
  if (text(word).size() == 3 && !(comma(word + 1) && is(word + 1, kPremise | kUnitWord))) return {i, 0};
  const bool town = !capital(i) && word + 1 < words_.size() && (word_kinds(text(word + 1)) & kPlace) != 0;
  const bool common = (words_[i].kinds & (kEveryday | kOrganisation | kGivenName)) != 0 && !is_name_particle(text(i));  // "Terminal 1"
  return gap(word + 1).starts_with(',') || closes_line(word + 1) || town ? Piece{word + 1, common ? 0 : 1} : Piece{i, 0};
}

// Whatever part begins at `i`.
AddressScan::Piece AddressScan::piece(std::size_t i) const {
  if (i >= words_.size()) return {i, 0};
  Piece best = counted_piece(i);
  if (best.weight == 2 && !words_[i].letters) return best;  // "1503-ho, 25 Teheran-ro": its number is its own
  const auto consider = [&](Piece found) {
    if (found.next > best.next) best = found;
  };
  consider({unit(i), unit(i) == i ? 0 : 1});
  consider(quarter_piece(i));
  consider(named_piece(i));
  consider(numbered_name_piece(i));
  consider(side_piece(i));
  consider(care_piece(i));
  consider(number_piece(i));
  consider(street_piece(i));
  if (is(i, kBoxStart)) {
    bool certain = false;
    const std::size_t next = box(i, certain);
    consider({next, next == i ? 0 : certain ? 3 : 1});
  }
  return best;
}

}  // namespace guichet::redact
