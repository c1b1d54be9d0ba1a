// The streets of AddressScan whose type stands behind the name, and numbered roads.
#include <algorithm>
#include <iterator>

#include "redact/recognizers/address_scan.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostNameWords = 6;

}  // namespace

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
  const bool in_capitals = words_[i].all_caps && i + 2 < words_.size() && words_[i + 1].all_caps && words_[i + 2].all_caps;  // "4 ON PONG RD"
  if (is(i, kNoStreetWord) && !(words_[i].capital && (words_[i].end - words_[i].begin > 2 || in_capitals))) return i;
  return i + 1;
}

std::optional<AddressScan::Street> AddressScan::english_street(std::size_t i) const {
  std::size_t word = i;
  bool capital_name = false;
  bool ordinal = false;
  bool bare_ordinal = false;
  bool wrapped = false;
  for (std::size_t n = 0; n < kMostNameWords && word < words_.size(); ++n) {
    if (n > 0) {
      // A line may wrap once within a name with a capital.
      if (!wrapped && gap(word) == "\n" && capital_name && capital(word)) {
        wrapped = true;
      } else if (!close(word) || comma(word)) {
        break;
      }
      const bool typed = is(word, kStreetType);
      const bool lower = !capital(i) && n <= 2 && i > 0 && digits(i - 1, 5) && (n < 2 || text(i) == "st" || text(i) == "old") && namely(word - 1) &&
                         (closes_line(word + 1) || gap(word + 1).starts_with(',') || unit(word + 1) != word + 1 || canadian_code_behind(word + 1));  // "28 st clair gardens"
      const bool weakly = !typed && is(word, kWeakStreetType) && (capital(word) || (capital_name && !words_[i].all_caps) || lower);
      if (typed || weakly) {
        // "Park Avenue", "St. Clair Ave", "Cote St-Luc Rd": a type may be part of the name.
        const bool goes_on =
            word + 1 < words_.size() && close(word + 1) && !comma(word + 1) &&
            (is(word + 1, kStreetType) || (is(word + 1, kWeakStreetType) && capital(word + 1)));
        const bool saint = text(word) == "st" && (n == 0 || gap(word + 1) == "-");
        if (!goes_on && !saint) {
          if (weakly && !capital_name && !lower && !(ordinal && capital(word))) return std::nullopt;
          // "7 24 avenue Saint-Germain" is a French street behind another number; "10432 82 Avenue NW" is not.
          if (n == 1 && bare_ordinal && gap(i) == " " && word + 1 < words_.size() && close(word + 1) &&
              words_[word + 1].letters && !comma(word + 1) &&
              !is(word + 1, kDirection) && !is(word + 1, kUnitWord)) {
            return std::nullopt;
          }
          const bool strong = capital_name || ordinal;
          // "Ang Mo Kio Ave 4 #05-12"
          const bool counted = digits(word + 1, 2) && gap(word + 1) == " " && gap(word + 2).ends_with('#');
          return Street{word + (counted ? 2U : 1U), strong ? 0.9F : 0.7F, "address.street"};
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
    const bool counted = n == 0 && i > 0 && digits(i - 1, 5) && text(i - 1).size() >= 3;  // "4420 kingsway"
    if (is(word, kLoneStreet) && (capital(word) || (counted && plain()))) {
      const bool typed_next =
          next < words_.size() && close(next) && (is(next, kStreetType) || is(next, kWeakStreetType));
      if (!typed_next) return Street{next, 0.8F, "address.street"};
    }
    word = next;
  }
  return std::nullopt;
}

// "1234 Highway 7", "880 Range Road 25", "12 Concession 4", "156 route 138", "880 rang 4"
std::optional<AddressScan::Street> AddressScan::numbered_road(std::size_t i) const {
  static constexpr std::string_view kAnyCase[] = {"route", "rte", "rang", "rg", "highway", "hwy", "autoroute", "sideroad", "chemin"};
  for (std::size_t type = i; type < i + 3 && type < words_.size(); ++type) {
    if (type > i && gap(type) != " ") return std::nullopt;
    const bool any_case = std::find(std::begin(kAnyCase), std::end(kAnyCase), text(type)) != std::end(kAnyCase);
    if (is(type, kNumberedRoad) && (capital(type) || any_case) && gap(type + 1) == " " && digits(type + 1, 4)) {
      // "2 route 5 minutes": in lower case the number closes it.
      const bool closes = closes_line(type + 2) || gap(type + 2) != " " || direction(type + 2) != type + 2 || (i > 0 && gap(i).starts_with(','));
      const bool lettered = i > 1 && words_[i - 1].letters && text(i - 1).size() == 1 && digits(i - 2, 6);  // "1240-B, route 138"
      const bool numbered = i > 0 && ((digits(i - 1, 6) && text(i - 1).size() >= 2) || lettered);
      if (!capital(type) && !(numbered && closes)) return std::nullopt;
      const bool letter = gap(type + 2).empty() && type + 2 < words_.size() && text(type + 2).size() == 1;  // "Hwy 5A"
      return Street{type + (letter ? 3U : 2U), 0.8F, "address.road"};
    }
    if (!words_[type].letters || !capital(type)) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace guichet::redact
