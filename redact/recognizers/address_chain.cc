// What AddressScan makes of parts that stand beside each other: an address, when together they tell enough of one
// ("House 12, Street 5, Sector F-8/2", "Hay Essalam, rue 14, n° 62"); and how far an address reaches on either side.

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostPieces = 8;
constexpr int kEnough = 3;  // a dwelling's number and another part, or three others

}  // namespace

// Words with capitals that are none of a list: "Baluwatar", "Golestan-e Panjom"; in lower case a single unknown word. The word
// behind; i when there is none.
std::size_t AddressScan::unknown_name(std::size_t i) const {
  constexpr std::size_t kMostWords = 4;
  constexpr WordKinds kKnown = kEveryday | kPlace | kOrganisation;
  std::size_t next = i;
  while (next < i + kMostWords && next < words_.size() && words_[next].letters && (next == i || gap(next) == " " ||
      gap(next) == "-" || gap(next) == "'") &&
         (capital(next) || (next > i && (gap(next) == "-" || is_name_particle(text(next))))) && (next > i ||
             (word_kinds(text(next)) & kKnown) == 0) &&
         !is(next, kNoStreetWord))
    ++next;
  while (next > i + 1 && !capital(next - 1) && gap(next - 1) != "-") --next;
  return next;
}

// Words with capitals, whatever they are; the word behind.
std::size_t AddressScan::capital_run(std::size_t i) const {
  constexpr std::size_t kMostWords = 3;
  std::size_t next = i;
  while (next < i + kMostWords && capital(next) && words_[next].letters && (next == i || gap(next) == " " || gap(next) == "-") &&
      !is(next, kNoStreetWord)) ++next;
  return next;
}

// Whether a part may begin here: a look or two for the many words that begin none.
bool AddressScan::begins_chain(std::size_t i) const {
  const std::size_t next = i + 1;
  if (next >= words_.size()) return false;
  if (!words_[i].letters) return gap(next) != " " || capital(next) || is(next, kPremise | kQuarter | kFrenchStreetType) ||
      gap(i).find('#') != std::string_view::npos || i == 0;
  const std::size_t value = behind_number_sign(next);
  const bool valued = digits(value, 5) || (value < words_.size() && text(value).size() <= 3 && capital(value));
  if (is(i, kPremise | kBoxStart) && valued) return true;
  if (is(i, kQuarter) && (namely(next) || digits(next, 4) || is_name_particle(text(next)) || text(next).size() <= 3 ||
      text(i) == "zone")) return true;
  if (gap(next) == "/" && (text(i) == "c" || text(i) == "a")) return true;  // "c/o", "a/s"
  return is(i, kForeignType | kFrenchStreetType | kSide) || (is(i, kWeakFrenchStreetType) && capital(i)) || (is(i, kLodging) &&
      capital(i)) || (is(i, kUnitWord) && unit(i) != i);
}

// Where an address stands around a number or a street's type: "No. 8, 3rd alley, …", "Delmas 33, rue …", "Rose Cottage, Mill Lane" on a
// line of its own.
std::optional<AddressPart> AddressScan::chain_around(std::size_t i, bool cued) const {
  constexpr std::size_t kMostWords = 7;
  if (i == 0 && !words_[i].letters) return std::nullopt;
  if (!words_[i].letters) {
    if (!comma(i + 1) || gap(i) == "\n") return std::nullopt;
    std::size_t first = i - 1;
    if (number_piece(first).next == i + 1) return chain(first, cued);
    while (first > 0 && i - first < 3 && capital(first - 1) && (gap(first) == " " || gap(first) == "-")) --first;
    return numbered_name_piece(first).next == i + 1 ? chain(first, cued) : std::nullopt;
  }
  // A line of an address block that begins with a name.
  if (!capital(i) || !opens_line(i)) return std::nullopt;
  std::size_t line = i + 1;
  while (line < i + kMostWords + 5 && !closes_line(line)) ++line;
  if (!closes_line(line) || line < i + 3 || !(before_town_line(line) || tail(line, true) ||
      canadian_code_behind(line))) return std::nullopt;
  return chain(i, cued);
}

// Whether the next line is that of a town: "\nLagos, Nigeria", "\nAnstruther\nKY10 3HZ".
bool AddressScan::before_town_line(std::size_t end) const {
  if (end >= words_.size() || gap(end).find('\n') == std::string_view::npos || gap(end).find("\n\n") != std::string_view::npos ||
      !capital(end)) return false;
  if ((word_kinds(text(end)) & kPlace) != 0) return true;
  for (std::size_t word = end + 1; word < end + 5 && word < words_.size(); ++word) {
    if ((word_kinds(text(word)) & kPlace) != 0 && comma(word)) return true;
    if (!capital(word) || gap(word).find('\n') != std::string_view::npos) return false;
  }
  return false;
}

// "Street 840, Zone 25", whatever begins them.
std::optional<AddressPart> AddressScan::chain(std::size_t i, bool cued) const {
  std::size_t at = i;
  std::size_t end = i;
  std::size_t pieces = 0;
  int sum = 0;
  bool home_named = false;  // "carrefour Makepe, immeuble jaune"
  while (pieces < kMostPieces && at < words_.size()) {
    if (at > i && !(joins_block(gap(at)) || gap(at) == " - " || gap(at) == "/")) break;
    Piece one = piece(at);
    if (one.next == at && pieces > 0) {
      // "Ward 4, Baluwatar, House 27", "lane 3 gulshan block 7"
      const bool lower = gap(at) == " " && gap(at + 1) == " " && words_[at].letters && !is(at, kNoStreetWord) &&
          (word_kinds(text(at)) & kEveryday) == 0;
      const std::size_t name = lower && !capital(at) ? at + 1 : comma(at) ? capital_run(at) : unknown_name(at);
      if (name == at || name >= words_.size() || !joins_block(gap(name))) break;
      const Piece behind = piece(name);
      if (behind.next == name || behind.weight == 0 || (lower && !is(name, kPremise))) break;
      one = behind;
    }
    if (one.next == at) break;
    if (pieces == 0 && is(at, kStage)) return std::nullopt;
    home_named = home_named || is(at, kLodging | kHome);
    sum += one.weight;
    ++pieces;
    at = end = one.next;
  }
  if (pieces == 0) return std::nullopt;
  bool number = false;
  for (std::size_t word = i; word < end; ++word) number = number || !words_[word].letters;
  const bool coded = canadian_code_behind(end) || tail(end, true).has_value();
  const bool lone_letter = text(end - 1).size() == 1 && words_[end - 1].letters;
  // "House 1204-B, Iqaluit", "maison 12" where an address is announced.
  static constexpr WordSet kHomes({"hse", "lot", "stand", "parcelle", "house", "maison", "trailer", "roulotte", "villa", "plot",
      "cabin", "chalet", "building", "batiment", "bldg", "unit", "unite"});
  if (pieces == 1 || sum < kEnough) {
    const bool closes = closes_line(end) || gap(end).starts_with(',') || gap(end).starts_with('.');
    const bool of_home = kHomes.contains(text(i)) && counted_piece(i).next != i && !is_year(i + 1);
    const bool certain = pieces > 1 || !(text(i).starts_with("unit") || text(i).starts_with("b"));  // "Unit 3, Lesson 2"
    const bool town = certain && words_[end - 1].end - words_[i + 1].begin >= 2 && gap(end) == ", " && capital(end) &&
        words_[end].letters && !is(end, kPremise);
    if (of_home && (town || (cued && closes && (pieces > 1 || digits(i + 1, 5))))) return part(i, end, 0.7F, "address.premises", false);
  }
  const bool town = end < words_.size() && (word_kinds(text(end)) & kPlace) != 0 && (gap(end) == ", " || gap(end) == "\n" ||
      gap(end) == " ");
  const bool street = is(i, kFrenchStreetType) || !words_[i].letters;
  if (pieces < 2 && !(sum >= kEnough && number && (cued || coded || town || street))) return std::nullopt;
  if (cued && number) ++sum;
  if (coded) ++sum;
  const bool block = opens_line(i) && before_town_line(end);
  if ((town && number && !lone_letter) || block) ++sum;
  if (sum < kEnough || !(number || coded || block || (town && is(i, kLodging | kQuarter) && home_named))) return std::nullopt;
  return part(i, districts_behind(end), 0.75F, "address.premises", true);
}

// ", Golestan-e Panjom, Pasdaran, Tehran": names between an address and its town, whose last is the town. Only where streets are
// few: in Canada it would be the town.
std::size_t AddressScan::districts_behind(std::size_t end) const {
  constexpr int kMostNames = 2;
  // "house 22 street 9 phase 5 dha lahore"
  const bool lower = end + 1 < words_.size() && gap(end) == " " && gap(end + 1) == " " && !capital(end) && namely(end);
  if (lower && (word_kinds(text(end + 1)) & kPlace) != 0) return end + 1;
  for (int n = 0; n < kMostNames && gap(end) == ", "; ++n) {
    const std::size_t next = unknown_name(end);
    if (next == end || gap(next) != ", " || !capital(next) || (word_kinds(text(next)) & kEveryday) != 0) break;
    end = next;
  }
  return end;
}

// Parts behind an address: ", bat. A2, porte du fond", ", Uwani (upstairs)", ", C/Gombe". The word behind.
std::size_t AddressScan::parts_behind(std::size_t end) const {
  constexpr int kMostParts = 5;
  for (int n = 0; n < kMostParts && end < words_.size(); ++n) {
    const std::string_view between = gap(end);
    if (!joins_block(between)) break;
    const bool apart = between.find_first_of(",\n(") != std::string_view::npos;
    // "21 Jump St rear"
    const bool level = between == " " && is(end, kSide) && (closes_line(end + 1) ||
        gap(end + 1).find_first_of(",.;)") != std::string_view::npos ||
                                                             (words_[end + 1].kinds & kPlace) != 0);
    const auto belongs = [&](std::size_t at) {
      if (level && at == end) return at + 1;
      std::size_t next = unit(at);
      if (!apart && next == at) {
        // "Plot 7 Lumumba Ave"
        const Piece street = digits(at - 1, 4) && capital(at) ? street_piece(at) : Piece{at, 0};
        return street.weight == 1 ? street.next : side_piece(at).next;
      }
      if (next != at) return next;
      const Piece one = piece(at);
      const bool whole = one.weight > 2 && !is(at, kBoxStart);  // another address
      return whole || care_piece(at).weight > 0 || gap(one.next).empty() ? at : one.next;
    };
    std::size_t next = belongs(end);
    if (next == end && comma(end)) {
      const std::size_t name = capital_run(end);
      if (name != end && joins_block(gap(name)) && name < words_.size()) {
        const std::size_t behind = gap(name).find_first_of(",(") == std::string_view::npos ? name : belongs(name);
        if (behind != name) next = behind;
      }
    }
    if (next == end) break;
    end = next;
  }
  // "22B Glover Road, Ikoyi\nLagos, Nigeria": the rest of a line above the town's
  if (gap(end) == ", ") {
    const std::size_t rest = unknown_name(end);
    if (rest != end && closes_line(rest) && before_town_line(rest)) return rest;
  }
  return end;
}

// Whether no word of these is known as somebody's name.
bool AddressScan::nobody(std::size_t first, std::size_t next) const {
  for (std::size_t word = first; word < next; ++word) {
    if ((words_[word].kinds & (kGivenName | kSurname)) != 0 && !is_name_particle(text(word))) return false;
  }
  return true;
}

// Parts before an address: "Edifice Otish, 2e, local 214, ", "above the bakery, ", "c/o Fisher River Store, ". The first word.
std::size_t AddressScan::parts_before(std::size_t first) const {
  constexpr std::size_t kMostWords = 7;
  constexpr int kMostParts = 4;
  for (int n = 0; n < kMostParts && first > 0; ++n) {
    const std::string_view between = gap(first);
    if (between == " ") {  // "c/o corner mart 12 front st"
      std::size_t care = first;
      while (care > 0 && first - care < kMostWords && care_piece(care).next != first) --care;
      if (care_piece(care).next != first) break;
      first = care;
      break;
    }
    if (!joins_block(between) || between.find_first_of(",\n-") == std::string_view::npos ||
        between.find("> ") != std::string_view::npos) break;
    std::size_t best = first;
    for (std::size_t start = first; start > 0 && first - start < kMostWords;) {
      --start;
      const Piece one = piece(start);
      // "Ouakam, cite Avion", "Tigh na Mara, 4 Shore Street": a name by itself, of nobody
      if (between == ", " && (opens_line(start) || gap(start).ends_with(": ")) && unknown_name(start) == first &&
          nobody(start, first)) best = start;
      if (one.next == first && !(between.find('\n') != std::string_view::npos && one.weight < 1)) best = start;
      const std::string_view gap_before = gap(start);
      if (gap_before.find_first_of("\n,;:?!()") != std::string_view::npos) break;
    }
    if (best == first) break;
    first = best;
  }
  return first;
}

}  // namespace guichet::redact
