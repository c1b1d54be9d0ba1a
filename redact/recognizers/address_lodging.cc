// A room in a house that has a name, of AddressScan: "Hotel Belvedere, room 512", "ch. 304, Residence du Parc".
#include <algorithm>
#include <iterator>

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {

// "Hotel Belvedere", "Residence du Parc", "Manoir Laval", "the Rosewood Lodge"; the word behind, i when there is none.
std::size_t AddressScan::lodging(std::size_t i) const {
  constexpr std::size_t kMostWords = 5;
  if (!is(i, kLodging)) return i;
  std::size_t next = i + 1;
  std::size_t names = 0;
  while (next < words_.size() && next < i + 1 + kMostWords && gap(next).size() <= 2 && only(gap(next), " -'.")) {
    const bool name = capital(next) && words_[next].letters && !is(next, kUnitWord);
    const bool joins = is_name_particle(text(next)) || text(next) == "des" || text(next) == "les" || text(next) == "the" || text(next) == "aux" || text(next) == "et" || text(next) == "and";
    if (!name && !joins) break;
    names += name ? 1U : 0U;
    ++next;
  }
  while (next > i + 1 && !capital(next - 1)) --next;
  return names > 0 ? next : i;
}

std::optional<AddressPart> AddressScan::room(std::size_t i) const {
  static constexpr std::string_view kRooms[] = {"room", "rm", "chambre", "ch", "suite", "ste", "studio", "apt", "app", "appt", "appartement", "apartment", "unit", "unite", "flat", "lit", "bed", "dorm"};
  const auto is_room = [&](std::size_t at) { return std::find(std::begin(kRooms), std::end(kRooms), text(at)) != std::end(kRooms); };
  const auto room_end = [&](std::size_t at) {
    if (!is_room(at)) return at;
    std::size_t value = at + 1;
    if (text(value) == "no" || text(value) == "number" || text(value) == "numero") ++value;
    if (gap(value).size() > 3 || !only(gap(value), " .:#")) return at;
    const std::size_t next = unit_value(value);
    return next == value || words_[value].letters ? at : next;
  };
  // "Rosewood House, bed 14"
  if (is(i, kLodging) && capital(i) && i > 0 && capital(i - 1) && gap(i) == " ") {
    const std::size_t end = gap(i + 1).size() <= 3 && only(gap(i + 1), " ,(-\n") ? room_end(i + 1) : i + 1;
    std::size_t first = i - 1;
    while (first > 0 && i - first < 3 && capital(first - 1) && gap(first) == " ") --first;
    if (end != i + 1) return part(first, units_behind(end), 0.8F, "address.room", false);
  }
  if (const std::size_t house = lodging(i); house != i) {
    const bool close_by = gap(house).size() <= 3 && only(gap(house), " ,(-\n");
    const std::size_t end = close_by ? room_end(house) : house;
    if (end != house) return part(i, units_behind(end), 0.8F, "address.room", false);
  }
  if (const std::size_t end = room_end(i); end != i && gap(end).size() <= 3 && only(gap(end), " ,-\n")) {
    std::size_t house = end;
    while (house < end + 3 && (text(house) == "at" || text(house) == "of" || text(house) == "the" || text(house) == "a" || text(house) == "l" || text(house) == "de" || text(house) == "la" || text(house) == "du" || text(house) == "au") && gap(house).size() <= 2) ++house;
    const std::size_t behind = lodging(house);
    if (behind != house) return part(i, behind, 0.8F, "address.room", false);
  }
  return std::nullopt;
}

// "basement of 219 Elmwood Cres", "sous-sol du 219, rue Cartier", "3e etage du 48 Saint-Joseph Est": where what stands
// before a house begins; `begin` when nothing does.
std::size_t AddressScan::floor_before(std::size_t begin) const {
  static constexpr std::string_view kFloors[] = {"basement", "attic", "garage", "loft", "floor", "unit", "apartment", "suite", "level", "flat", "bsmt", "etage", "sol", "chaussee", "grenier", "appartement", "logement", "fond", "bout", "end", "upstairs", "downstairs", "dessus", "dessous", "house", "back", "rear", "top"};
  auto word = std::lower_bound(words_.begin(), words_.end(), begin, [](const Word& one, std::size_t at) { return one.begin < at; });
  auto i = static_cast<std::size_t>(word - words_.begin());
  if (i == 0 || gap(i) != " ") return begin;
  const std::string_view joins = text(i - 1);
  if (!(joins == "of" || joins == "du" || joins == "at" || joins == "au")) return begin;
  i -= 1;
  // "Unit 12B at", "apt 4 of"
  for (std::size_t back = 2; back <= 3 && back <= i; ++back) {
    if (unit(i - back) == i && is(i - back, kUnitWord) && gap(i) == " ") return words_[i - back].begin;
  }
  if (i == 0 || gap(i) != " " || std::find(std::begin(kFloors), std::end(kFloors), text(i - 1)) == std::end(kFloors)) return begin;
  --i;
  if (text(i) == "sol") return i > 0 && text(i - 1) == "sous" ? words_[i - 1].begin : begin;
  if (text(i) == "dessus" || text(i) == "dessous") return i > 0 && text(i - 1) == "au" ? words_[i - 1].begin : begin;
  if (text(i) == "chaussee") return i > 1 && text(i - 1) == "de" && text(i - 2) == "rez" ? words_[i - 2].begin : begin;
  // "3e etage", "2nd floor", "upper unit", "main floor"
  if (i > 1 && gap(i) == " " && digits(i - 2, 2) && gap(i - 1).empty()) return words_[i - 2].begin;
  static constexpr std::string_view kLevels[] = {"upper", "lower", "main", "top", "ground", "second", "third", "first", "back", "rear", "front", "basement", "premier", "deuxieme", "troisieme", "dernier"};
  if (i > 0 && gap(i) == " " && std::find(std::begin(kLevels), std::end(kLevels), text(i - 1)) != std::end(kLevels)) return words_[i - 1].begin;
  return text(i) == "basement" || text(i) == "attic" || text(i) == "garage" || text(i) == "loft" || text(i) == "bsmt" || text(i) == "grenier" || text(i) == "fond" || text(i) == "bout" || text(i) == "end" || text(i) == "upstairs" ||
                 text(i) == "downstairs" || text(i) == "back" || text(i) == "rear" || text(i) == "top" ? words_[i].begin : begin;
}

}  // namespace guichet::redact
