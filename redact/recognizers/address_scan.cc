#include "redact/recognizers/address_scan.h"

#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizers/address_words.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostNameWords = 6;

}  // namespace

std::string_view AddressScan::gap(std::size_t i) const {
  if (i == 0 || i >= words_.size()) return "\n\n";
  return view_.text().substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
}

bool AddressScan::digits(std::size_t i, std::size_t most) const {
  return i < words_.size() && !words_[i].letters && words_[i].end - words_[i].begin <= most;
}

// Blanks, one comma or dot, a hyphen: what may stand between the words of an address.
bool AddressScan::close(std::size_t i) const {
  const std::string_view between = gap(i);
  return between.size() <= 3 && only(between, " ,.-'\t");
}

// The word behind a civic number that begins at i ("1204-30", "12 bis", "55A", "10 1/2"); i when there is none.
std::size_t AddressScan::civic_number(std::size_t i) const {
  if (!digits(i, 6)) return i;
  const std::string_view all = view_.text();
  const std::size_t begin = words_[i].begin;
  if (begin > 0) {
    const char before = all[begin - 1];
    if (is_letter(before) || before == '$' || before == '/' || before == ':' || before == '@' || before == '+' ||
        before == '_')
      return i;
    if (begin > 1 && (before == '.' || before == ',' || before == '-') &&
        (is_digit(all[begin - 2]) || is_letter(all[begin - 2])))
      return i;
  }
  std::size_t next = i + 1;
  if (next >= words_.size()) return i;
  const auto letter_suffix = [&] {
    if (next < words_.size() && gap(next).empty() && words_[next].letters && words_[next].end - words_[next].begin == 1)
      ++next;
  };
  letter_suffix();
  if (gap(next) == "-" && digits(next, 6)) {  // unit-number
    ++next;
    letter_suffix();
  } else if (gap(next) == " " && digits(next, 1) && gap(next + 1) == "/" && digits(next + 1, 1)) {
    next += 2;
  }
  if (text(next) == "bis" || text(next) == "ter" || text(next) == "quater") ++next;
  if (next >= words_.size()) return i;
  const std::string_view behind = gap(next);
  // "1,525 …", "12.5", "3%", "8:30"
  if (behind.empty() || behind.size() > 4 || !only(behind, " ,-\t") ||
      (behind.size() == 1 && behind[0] == ',' && digits(next, 6)))
    return i;
  return next;
}

// The word behind one word of an English street's name: a word, or an ordinal such as "82nd". i when it is none.
std::size_t AddressScan::street_name_word(std::size_t i) const {
  if (i >= words_.size()) return i;
  if (digits(i, 4)) {
    const std::size_t next = i + 1;
    if (next < words_.size() && gap(next).empty() && words_[next].letters && words_[next].end - words_[next].begin <= 3)
      return next + 1;
    return next;
  }
  if (!words_[i].letters) return i;
  if (is(text(i), kNoStreetWord) && !(words_[i].capital && words_[i].end - words_[i].begin > 2)) return i;
  return i + 1;
}

std::optional<AddressScan::Street> AddressScan::english_street(std::size_t i) const {
  std::size_t word = i;
  bool capital_name = false;
  bool ordinal = false;
  bool bare_ordinal = false;
  for (std::size_t n = 0; n < kMostNameWords && word < words_.size(); ++n) {
    if (n > 0) {
      if (!close(word) || gap(word).find(',') != std::string_view::npos) break;
      const bool typed = is(text(word), kStreetType);
      const bool weakly = !typed && is(text(word), kWeakStreetType) && (capital(word) || capital_name);
      if (typed || weakly) {
        // "Park Avenue", "St. Clair Ave": a type may be part of the name.
        const bool goes_on =
            word + 1 < words_.size() && close(word + 1) && gap(word + 1).find(',') == std::string_view::npos &&
            (is(text(word + 1), kStreetType) || (is(text(word + 1), kWeakStreetType) && capital(word + 1)));
        const bool saint = text(word) == "st" && n == 0;
        if (!goes_on && !saint) {
          if (weakly && !capital_name) return std::nullopt;
          // "7 24 avenue Saint-Germain" is a French street behind another number; "10432 82 Avenue NW" is not.
          if (n == 1 && bare_ordinal && gap(i) == " " && word + 1 < words_.size() && close(word + 1) &&
              words_[word + 1].letters && gap(word + 1).find(',') == std::string_view::npos &&
              !is(text(word + 1), kDirection) && !is(text(word + 1), kUnitWord)) {
            return std::nullopt;
          }
          const bool strong = capital_name || ordinal;
          return Street{word + 1, strong ? 0.9F : 0.7F, "address.street"};
        }
      }
    }
    if (n == 0 && (capital(word) || (word < words_.size() && text(word).size() > 2 && words_[word].all_caps)))
      capital_name = true;
    const std::size_t next = street_name_word(word);
    if (!words_[word].letters) {
      ordinal = true;
      bare_ordinal = next == word + 1;
    }
    if (next == word) return std::nullopt;
    if (n > 0 && gap(word).find('.') != std::string_view::npos && text(word - 1).size() > 3) return std::nullopt;
    if (is(text(word), kLoneStreet) && capital(word)) {
      const bool typed_next =
          next < words_.size() && close(next) && (is(text(next), kStreetType) || is(text(next), kWeakStreetType));
      if (!typed_next) return Street{next, 0.8F, "address.street"};
    }
    word = next;
  }
  return std::nullopt;
}

// "1234 Highway 7", "880 Range Road 25", "12 Concession 4"
std::optional<AddressScan::Street> AddressScan::numbered_road(std::size_t i) const {
  for (std::size_t type = i; type < i + 3 && type < words_.size(); ++type) {
    if (type > i && gap(type) != " ") return std::nullopt;
    if (is(text(type), kNumberedRoad) && capital(type) && gap(type + 1) == " " && digits(type + 1, 4))
      return Street{type + 2, 0.8F, "address.road"};
    if (!words_[type].letters || !capital(type)) return std::nullopt;
  }
  return std::nullopt;
}

std::optional<AddressScan::Street> AddressScan::french_street(std::size_t i) const {
  if (i >= words_.size()) return std::nullopt;
  // "14 bis, 2e étage, rue …"
  std::size_t type = i;
  if (digits(type, 2)) {
    std::size_t floor = type + 1;
    if (floor < words_.size() && gap(floor).empty()) ++floor;
    if (!is(text(floor), kFloorWord) || !close(floor + 1)) return std::nullopt;
    type = floor + 1;
  }
  const bool weak = is(text(type), kWeakFrenchStreetType);
  if (!weak && !is(text(type), kFrenchStreetType)) return std::nullopt;
  const bool comma = gap(type).find(',') != std::string_view::npos;
  std::size_t word = type + 1;
  bool capital_name = false;
  bool named = false;
  std::size_t lower_words = 0;
  for (std::size_t n = 0; n < 9 && word < words_.size(); ++n) {
    if (!close(word) || gap(word).find(',') != std::string_view::npos) break;
    if (gap(word).find('.') != std::string_view::npos && text(word - 1).size() > 5) break;
    const std::string_view name = text(word);
    const bool hyphened = gap(word) == "-";
    const bool elided = name.size() == 1 && gap(word + 1) == "'" && word + 1 < words_.size();
    const bool particle = elided || is_name_particle(name) || name == "a" || name == "au" || name == "aux" ||
                          name == "sur" || name == "et";
    if (is(name, kUnitWord) && named && !hyphened) break;
    if (named && is(name, kDirection) && !hyphened) break;
    if (digits(word, 4)) {
      if (named && !hyphened) break;  // a unit or a postal code
      const bool counted = gap(word + 1).empty() || is(text(type), kNumberedRoad);
      if (!named && !hyphened && !counted) break;
      word = gap(word + 1).empty() ? word + 2 : word + 1;
      named = true;
      continue;
    }
    if (!words_[word].letters) break;
    if (particle && !(named && !capital(word) && !capital(word + 1) && !capital(word + 2))) {
      // a particle within the name: only when the name goes on
      if (named && !(word + 1 < words_.size() && close(word + 1))) break;
      ++word;
      continue;
    }
    if (capital(word)) {
      if (!named) capital_name = true;
      if (named && !hyphened && (word_kinds(name) & kPlace) != 0) break;
      named = true;
      ++word;
      continue;
    }
    if (hyphened && named) {
      ++word;
      continue;
    }
    // Lower case: one word, or two that are no everyday words.
    if (capital_name || lower_words >= 2 || is(name, kNoStreetWord)) break;
    if (lower_words >= 1 && (word_kinds(name) & (kEveryday | kPlace)) != 0) break;
    named = true;
    ++lower_words;
    ++word;
  }
  // Particles that ended the loop are not part of it.
  while (word > type + 1 && words_[word - 1].letters && is_name_particle(text(word - 1)) && !capital(word - 1)) --word;
  if (!named || word <= type + 1) return std::nullopt;
  if (weak && !capital_name && !comma) return std::nullopt;
  if (weak && !capital_name && (word_kinds(text(word - 1)) & kEveryday) != 0) return std::nullopt;
  return Street{word, capital_name ? 0.9F : 0.75F, "address.rue"};
}

// Behind "my address is": a number and some words, up to a comma or the line's end.
std::optional<AddressScan::Street> AddressScan::untyped_street(std::size_t i) const {
  std::size_t word = i;
  for (std::size_t n = 0; n < 4 && word < words_.size(); ++n) {
    if (n > 0 && (!close(word) || gap(word).find_first_of(",.") != std::string_view::npos)) break;
    if (!words_[word].letters || is(text(word), kNoStreetWord) || is(text(word), kUnitWord)) break;
    const WordKinds kinds = word_kinds(text(word));
    const bool before_type = is(text(word + 1), kStreetType | kWeakStreetType) && gap(word + 1) == " ";
    const bool typed = n > 0 && is(text(word), kStreetType | kWeakStreetType);
    const bool article = text(word) == "des" || text(word) == "du" || text(word) == "de" || text(word) == "la";
    if (!capital(word) && !before_type && !typed && !(article && n < 2) && (kinds & kEveryday) != 0) break;
    if ((kinds & kPlace) != 0) break;
    ++word;
  }
  if (word == i || text(i).size() < 3) return std::nullopt;
  return Street{word, 0.65F, "address.announced"};
}

std::optional<AddressScan::Street> AddressScan::street(std::size_t i, bool cued) const {
  std::optional<Street> best;
  for (const auto& found : {english_street(i), french_street(i), numbered_road(i)}) {
    if (found && (!best || found->next > best->next)) best = found;
  }
  // "10432 - 82 Avenue NW"
  if (!best && cued) best = untyped_street(i);
  return best;
}

std::size_t AddressScan::direction(std::size_t i) const {
  if (i >= words_.size() || !close(i) || gap(i).find(',') != std::string_view::npos || !is(text(i), kDirection))
    return i;
  if (text(i).size() <= 2 && !capital(i) && gap(i + 1) == "'") return i;
  if ((text(i) == "est" || text(i) == "no" || text(i) == "so" || text(i) == "o" || text(i) == "s") && !capital(i)) {
    // "est" is "is" in French: a direction in lower case closes the street.
    const bool closes = i + 1 >= words_.size() || gap(i + 1).find_first_of(",\n") != std::string_view::npos ||
                        is(text(i + 1), kUnitWord);
    return closes ? i + 1 : i;
  }
  return i + 1;
}

// The word behind a unit that begins at i: "app. 12", "Apt #4B", "2e étage", "Suite C", "#604"; i when there is none.
std::size_t AddressScan::unit(std::size_t i) const {
  if (i >= words_.size()) return i;
  if (digits(i, 2)) {  // "2nd floor", "3e étage"
    std::size_t floor = i + 1;
    if (floor < words_.size() && gap(floor).empty() && words_[floor].letters && text(floor).size() <= 3) ++floor;
    if (floor < words_.size() && gap(floor) == " " && is(text(floor), kFloorWord)) return floor + 1;
  }
  std::size_t value = i;
  if (is(text(i), kUnitWord)) {
    value = i + 1;
    if (text(value) == "no" || text(value) == "number" || text(value) == "numero") ++value;
    if (text(i) == "basement" || text(i) == "bsmt" || text(i) == "penthouse" || text(i) == "sous") {
      if (text(i) == "sous" && text(value) != "sol") return i;
      if (text(i) == "sous") return i + 2;
      if (!digits(value, 5) || !close(value)) return i + 1;
    }
  } else if (!(i > 0 && i < words_.size() && gap(i).ends_with('#'))) {
    return i;
  }
  if (value >= words_.size() || (value > i && (gap(value).size() > 3 || !only(gap(value), " .:#-o")))) return i;
  if (digits(value, 5)) {
    std::size_t next = value + 1;
    if (next < words_.size() && gap(next).empty() && words_[next].letters && text(next).size() == 1) ++next;
    return next;
  }
  if (words_[value].letters && text(value).size() == 1 && (capital(value) || gap(value + 1) != "'")) {
    std::size_t next = value + 1;
    if (next < words_.size() && (gap(next).empty() || gap(next) == "-") && digits(next, 4)) ++next;
    return next;
  }
  return i;
}

std::size_t AddressScan::units_behind(std::size_t i) const {
  for (int n = 0; n < 3 && i < words_.size(); ++n) {
    const std::string_view between = gap(i);
    if (between.size() > 5 || !only(between, " ,.-#(\t\n") || between.find("\n\n") != std::string_view::npos) return i;
    const std::size_t next = unit(i);
    if (next == i) return i;
    i = next;
  }
  return i;
}

// "Hauptstrasse 5", "Via Roma 12", "Calle de Alcalá, 45"
std::optional<AddressPart> AddressScan::street_first(std::size_t i) const {
  std::size_t word = i + 1;
  if (!capital(i) && !(text(i) != "via" && is(text(i), kForeignType) && capital(i + 1))) return std::nullopt;
  if (is(text(i), kForeignType)) {
    for (int n = 0; n < 4 && word < words_.size() && words_[word].letters && close(word); ++n) ++word;
    if (word == i + 1) return std::nullopt;
  } else if (!ends_like_a_street(text(i))) {
    return std::nullopt;
  }
  if (!digits(word, 4) || !close(word)) return std::nullopt;
  const std::string_view number = text(word);
  if (number.size() == 4 && (number.starts_with("19") || number.starts_with("20")))
    return std::nullopt;  // "via Express Entry 2024"
  std::size_t next = word + 1;
  if (next < words_.size() && gap(next).empty() && text(next).size() == 1) ++next;
  return AddressPart{{words_[i].begin, words_[next - 1].end}, next, 0.75F, "address.street_first"};
}

std::optional<AddressPart> AddressScan::address_at(std::size_t i, bool cued) const {
  if (words_[i].letters) {
    // Most words are nothing to an address: one look-up, and on.
    const bool marked = opens_address(text(i), words_[i].hash, kBoxStart | kUnitWord | kForeignType) || (i > 0 && gap(i).ends_with('#'));
    if (!marked && !(words_[i].capital && ends_like_a_street(text(i)))) return std::nullopt;
  }
  if (is(text(i), kBoxStart)) {
    if (const auto found = boxes(i, cued)) return found;
  }
  std::size_t number = i;
  // "Apt 4B, 12 King St", "Unit 9 - 55 Nightingale Rd", "# 5, 2210 Kingsway"
  if (const std::size_t behind = unit(i); behind != i && behind < words_.size() && digits(behind, 6)) {
    const std::string_view between = gap(behind);
    if (between.size() <= 4 && only(between, " ,-\n")) number = behind;
  }
  for (const std::size_t start : {number, i}) {
    std::size_t name = civic_number(start);
    if (name == start) continue;
    auto found = street(name, cued);
    // "10432 - 82 Avenue NW", "3536 1659 Hoog St"
    if (!found && digits(name, 6)) {
      const std::size_t second = civic_number(name);
      if (second != name) found = street(second, cued);
    }
    if (!found) continue;
    const std::size_t end = units_behind(direction(found->next));
    Span span{words_[i].begin, words_[end - 1].end};
    if (start == i && number == i) span.begin = words_[start].begin;
    if (span.begin > 0 && view_.text()[span.begin - 1] == '#') --span.begin;
    const bool unit_behind = end > direction(found->next);
    return AddressPart{span, end, unit_behind ? std::max(found->score, 0.85F) : found->score, found->rule};
  }
  return street_first(i);
}

std::optional<Span> AddressScan::foreign_code_behind(std::size_t word) const {
  const std::string_view all = view_.text();
  for (std::size_t n = 0; n < 7 && word + n < words_.size(); ++n) {
    const std::size_t w = word + n;
    const std::string_view between = gap(w);
    if (between.size() > 3 || !only(between, " ,.-\n(") || between == ". ") return std::nullopt;
    // Five digits, perhaps with four more: "77001-1234".
    if (digits(w, 5) && words_[w].end - words_[w].begin == 5 &&
        between.find_first_of(" \n,") != std::string_view::npos) {
      const std::size_t last = gap(w + 1) == "-" && digits(w + 1, 4) ? w + 1 : w;
      return Span{words_[w].begin, words_[last].end};
    }
    // "92 100 Boulogne"
    if (digits(w, 2) && text(w).size() == 2 && gap(w + 1) == " " && digits(w + 1, 3) && text(w + 1).size() == 3) {
      return Span{words_[w].begin, words_[w + 1].end};
    }
    // "LS4 2LN", "SW1A 1AA": letters, digit(s), letter?; digit, two letters.
    if (words_[w].letters && text(w).size() <= 2 && capital(w) && gap(w + 1).empty() && digits(w + 1, 2)) {
      std::size_t inward = w + 2;
      if (inward < words_.size() && gap(inward).empty() && words_[inward].letters && text(inward).size() == 1) ++inward;
      if (digits(inward, 1) && gap(inward) == " " && gap(inward + 1).empty() && inward + 1 < words_.size() &&
          text(inward + 1).size() == 2) {
        return Span{words_[w].begin, words_[inward + 1].end};
      }
    }
    if (!words_[w].letters) return std::nullopt;
    if (!words_[w].capital && all[words_[w].begin] < 'a') return std::nullopt;
    if (!words_[w].capital && (word_kinds(text(w)) & kPlace) == 0) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace guichet::redact
