// The streets of AddressScan whose type stands before the name.

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/word_features.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// "route du petit lac": before an everyday word in the name of a street.
constexpr std::string_view kAdjectives[] = {"petit", "petite", "grand", "grande", "vieux", "vieille", "beau",   "belle",    "haut",
                                            "haute", "bas",    "basse", "saint",  "sainte", "premier", "premiere", "nouveau", "nouvelle"};

constexpr std::string_view kClosings[] = {"merci", "svp", "stp", "bonjour", "please", "thanks", "depuis", "hier", "demain", "aujourd",
                                          "fermee", "ferme", "ouvert", "ouverte", "ici", "maintenant", "longue", "bientot"};
// In these the dot is needed: "r. des Lilas".
constexpr std::string_view kDotted[] = {"r", "sh", "all", "terr", "prom", "cr", "croiss"};

}  // namespace

std::optional<AddressScan::Street> AddressScan::french_street(std::size_t i, bool cued) const {
  if (i >= words_.size()) return std::nullopt;
  // "14 bis, 2e étage, rue …"
  std::size_t type = i;
  if (digits(type, 2)) {
    std::size_t floor = type + 1;
    if (floor < words_.size() && gap(floor).empty()) ++floor;
    if (!is(floor, kFloorWord) || !close(floor + 1)) return std::nullopt;
    type = floor + 1;
  }
  const bool dotted = among(kDotted, text(type)) && gap(type + 1) == ". ";
  const bool weak = !dotted && is(type, kWeakFrenchStreetType);
  if (!weak && !dotted && !is(type, kFrenchStreetType)) return std::nullopt;
  const bool comma = gap(type).find(',') != std::string_view::npos;
  std::size_t word = type + 1;
  bool capital_name = false;
  bool named = false;
  bool wrapped = false;
  std::size_t lower_words = 0;
  for (std::size_t n = 0; n < 9 && word < words_.size(); ++n) {
    // A line may wrap once: "4562, rue\nCartier".
    if (!wrapped && gap(word) == "\n" && (capital(word) ? n == 0 || !capital(word - 1) : gap(word + 1) == "'" && capital(word + 1))) {
      wrapped = true;
    } else if (!close(word) || gap(word).find(',') != std::string_view::npos) {
      break;
    }
    if (gap(word).find('.') != std::string_view::npos && text(word - 1).size() > 5) break;
    const std::string_view name = text(word);
    const bool hyphened = gap(word) == "-" || (gap(word) == "." && n > 0);  // "G.al de Gaulle"
    const bool elided = name.size() == 1 && gap(word + 1) == "'" && word + 1 < words_.size();
    const bool particle = elided || is_name_particle(name) || name == "a" || name == "au" || name == "aux" ||
                          name == "sur" || name == "et";
    if (is(word, kUnitWord) && named && !hyphened) break;
    if (named && is(word, kDirection) && !hyphened) break;
    // "bd du 13 Janvier", "rue du 8 Mai 1945"
    if (!named && digits(word, 2) && text(word - 1) == "du" && gap(word + 1) == " " && capital(word + 1) &&
        (words_[word + 1].dates & kMonthName) != 0) {
      word += digits(word + 2, 4) && is_year(word + 2) && gap(word + 2) == " " ? 3U : 2U;
      named = true;
      capital_name = true;
      continue;
    }
    if (digits(word, 4)) {
      if (named && !hyphened) break;  // a unit or a postal code
      const bool counted = gap(word + 1).empty() || is(type, kNumberedRoad);
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
    // "bd etienne de rourque"
    if (!capital_name && lower_words == 1 && particle && words_[word].letters && word + 1 < words_.size() && gap(word + 1) == " " &&
        words_[word + 1].letters && (word_kinds(text(word + 1)) & (kEveryday | kPlace)) == 0 && !is(word + 1, kNoStreetWord) &&
        name != "a" && name != "au") {
      word += 2;
      ++lower_words;
      continue;
    }
    // Lower case: one word, or two that are no everyday words.
    if (capital_name || lower_words >= 2 || is(word, kNoStreetWord)) break;
    const bool closes = closes_line(word + 1) || gap(word + 1).find_first_of(",.") != std::string_view::npos ||
                        is(word + 1, kUnitWord | kDirection);
    if (lower_words == 1 && closes && !among(kClosings, name) && !among(kClosings, text(word - 1)) && name.size() > 2) {
      ++lower_words;
      ++word;
      continue;
    }
    if (lower_words >= 1 && (word_kinds(name) & (kEveryday | kPlace)) != 0 && !among(kAdjectives, text(word - 1))) break;
    named = true;
    ++lower_words;
    ++word;
  }
  // Particles that ended the loop are not part of it.
  while (word > type + 1 && words_[word - 1].letters && is_name_particle(text(word - 1)) && !capital(word - 1)) --word;
  if (!named || word <= type + 1) return std::nullopt;
  if (weak && !capital_name) {
    const bool of_the = cued && (text(word - 2) == "du" || text(word - 2) == "la" || text(word - 2) == "des");
    const bool described = of_the || (word > type + 2 && among(kAdjectives, text(word - 2)));
    if (!described && (word_kinds(text(word - 1)) & kEveryday) != 0) return std::nullopt;
    if (!comma && !cued) return Street{word, 0.4F, "address.rue"};
  }
  return Street{word, capital_name ? 0.9F : 0.75F, "address.rue"};
}

}  // namespace guichet::redact
