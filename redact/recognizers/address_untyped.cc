// The streets of AddressScan without a type.
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {

// Behind "my address is": a number and some words, up to a comma or the line's end.
std::optional<AddressScan::Street> AddressScan::untyped_street(std::size_t i) const {
  std::size_t word = i;
  std::size_t articles = 0;
  for (std::size_t n = 0; n < 4 && word < words_.size(); ++n) {
    if (n > 0 && (!close(word) || gap(word).find_first_of(",.") != std::string_view::npos)) break;
    if (!words_[word].letters || is(word, kNoStreetWord) || is(word, kUnitWord)) break;
    if (text(word).size() == 1 && gap(word + 1).empty() && digits(word + 1, 1)) break;  // "2210 Edouard-Montpetit H3T1J4"
    const WordKinds kinds = word_kinds(text(word));
    const bool before_type = is(word + 1, kStreetType | kWeakStreetType) && gap(word + 1) == " ";
    const bool typed = n > 0 && is(word, kStreetType | kWeakStreetType);
    // "we went to 2 Service Canada offices"
    if (n == 0 && text(i - 1).size() == 1 && !before_type && (!capital(word) || (kinds & kEveryday) != 0)) break;
    const bool article = text(word) == "des" || text(word) == "du" || text(word) == "de" || text(word) == "la";
    const bool behind_article = n > 0 && articles == n;  // "de la montagne"
    if (article && articles == n) ++articles;
    const bool hyphened = gap(word) == "-" || gap(word + 1) == "-";
    if (!capital(word) && !before_type && !typed && !(article && n < 2) && !behind_article && !hyphened && (kinds & kEveryday) != 0)
      break;
    // A street may be called after a town: "310 Sherbrooke E", "12 Paris, apt 3".
    const bool goes_on = n == 0 && (direction(word + 1) != word + 1 || units_behind(word + 1) != word + 1);
    const bool alone = n == 0 && capital(word) && digits(i - 1, 5) && text(i - 1).size() >= 2;  // "45 Laval, Granby"
    if ((kinds & kPlace) != 0 && !goes_on && !hyphened && !alone) break;
    ++word;
  }
  if (word == i || word == i + articles || text(word - 1).size() < 3) return std::nullopt;
  return Street{word, 0.65F, "address.announced"};
}

// A name with capitals and no type: "4562 Cartier", "310 Sherbrooke E", "20789 Allika 46". It takes a unit or a postal code
// behind it to be a street; a direction that closes it will do too.
std::optional<AddressScan::Street> AddressScan::named_street(std::size_t i) const {
  constexpr std::size_t kMostWords = 5;
  std::size_t word = i;
  std::size_t names = 0;
  for (std::size_t n = 0; n < kMostWords && word < words_.size(); ++n) {
    if (n > 0 && (!close(word) || gap(word).find(',') != std::string_view::npos)) break;
    if (!words_[word].letters || is(word, kUnitWord)) break;
    if (text(word).size() == 1 && gap(word + 1).empty() && digits(word + 1, 1)) break;  // "2210 Edouard-Montpetit H3T1J4"
    if (n > 0 && is(word, kDirection) && text(word).size() <= 5) break;
    if (!capital(word)) {
      // "88, des Pins Ouest"
      const bool article = text(word) == "des" || text(word) == "du" || text(word) == "de" || text(word) == "la" || text(word) == "l";
      if (article && n < 2 && (capital(word + 1) || (n == 0 && capital(word + 2)))) {
        ++word;
        continue;
      }
      if (n == 0 || !(is_name_particle(text(word)) || is(word, kForeignSuffix))) break;
      ++word;
      continue;
    }
    if (is(word, kNoStreetWord) || (n == 0 && text(word) != "st" && text(word) != "ste" && (word_kinds(text(word)) & kEveryday) != 0 &&
                                    (text(i - 1).size() < 3 || !digits(i - 1, 6))))
      break;
    ++names;
    ++word;
  }
  while (word > i && !capital(word - 1) && !is(word - 1, kForeignSuffix)) --word;
  if (names == 0) return std::nullopt;
  if (digits(word, 4) && !gap(word).empty() && gap(word).size() <= 2 && only(gap(word), " .")) {  // the house, as abroad
    const std::size_t next = house_number(word);
    return Street{next, 0.4F, "address.abroad", true};
  }
  const std::size_t behind = direction(word);
  // "1200 St-Denis", with its hyphen.
  const bool saint = (text(i) == "st" || text(i) == "ste" || text(i) == "saint" || text(i) == "sainte") && gap(i + 1) == "-" && word > i + 1;
  if (saint && digits(i - 1, 5) && text(i - 1).size() >= 2 && (closes_line(behind) || gap(behind).starts_with(',')))
    return Street{behind, 0.6F, "address.named"};
  const bool closes = closes_line(behind) || gap(behind).starts_with(',') || gap(behind).starts_with('.');
  if (behind != word && capital(word) && closes && digits(i - 1, 6) && text(i - 1).size() >= 2)
    return Street{behind, 0.6F, "address.named"};
  return Street{word, 0.3F, "address.named"};
}

}  // namespace guichet::redact
