// The streets of AddressScan without a type.
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

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
    const bool pair = i > 1 && digits(i - 1, 5) && digits(i - 2, 5) && text(i - 1).size() >= 3;  // "204 - 5120 bathurst"
    const bool alone = n == 0 && (capital(word) || pair) && digits(i - 1, 5) && text(i - 1).size() >= 2;  // "45 Laval, Granby"
    if ((kinds & kPlace) != 0 && !goes_on && !hyphened && !alone) break;
    ++word;
  }
  if (word == i || word == i + articles || text(word - 1).size() < 3) return std::nullopt;
  return Street{word, 0.65F, "address.announced"};
}

// A Canadian postal code at `i`, or behind one or two names of towns and provinces: "h7m 2y3", "sudbury on p3e 9x2".
bool AddressScan::coded_town(std::size_t i) const {
  constexpr std::size_t kMostWords = 4;
  static constexpr WordSet kProvinces({"qc", "on", "ont", "mtl", "mtrl", "wpg", "bc", "ab", "sk", "mb", "nb", "ns", "pe", "pei",
      "nl", "yt", "nt", "nu", "in", "a"});
  if (!canadian_code_behind(i)) return false;
  std::size_t word = i;
  while (word < i + kMostWords && ((word_kinds(text(word)) & kPlace) != 0 || kProvinces.contains(text(word)))) ++word;
  return word + 1 < words_.size() && words_[word].letters && text(word).size() == 1 && gap(word + 1).empty() && digits(word + 1, 1);
}

// As people type it: "14 des lilas h7m 2y3", "418 tamarack lower unit", "512 st joseph app 2". The postal code or the unit behind
// tells; where an address is announced, the article.
std::optional<AddressScan::Street> AddressScan::hurried_street(std::size_t i, bool cued) const {
  static constexpr WordSet kUnits({"apt", "app", "appt", "unit", "suite", "ste", "bsmt", "basement", "lower", "upper", "main",
      "upstairs", "downstairs", "rear", "apart"});
  if (i == 0 || i >= words_.size() || gap(i).size() > 2 || !words_[i].letters) return std::nullopt;
  // "3328 east 22nd"
  if (is(i, kDirection) && (text(i).size() > 3 || text(i) == "w" || text(i) == "e") && text(i - 1).size() >= 3 &&
      gap(i + 1) == " " && digits(i + 1, 3) && gap(i + 2).empty() &&
      (text(i + 2) == "st" || text(i + 2) == "nd" || text(i + 2) == "rd" || text(i + 2) == "th"))
    return Street{i + 3, 0.6F, "address.hurried"};
  std::size_t word = i;
  while (word < i + 2 && (text(word) == "des" || text(word) == "du" || text(word) == "de" || text(word) == "la" ||
      text(word) == "l")) ++word;
  const bool article = word > i;
  if (text(word) == "st" || text(word) == "ste" || text(word) == "saint" || text(word) == "sainte") ++word;
  const std::size_t name = word;
  while (word < name + 2 && word < words_.size() && words_[word].letters && (word == i || gap(word) == " " || gap(word) == "-" ||
      gap(word) == "'") &&
         !is(word, kNoStreetWord | kUnitWord) && text(word).size() > 2 && (word == name || (word_kinds(text(word)) & kPlace) == 0)) {
    if (word > name && unit(word) != word) break;
    ++word;
  }
  if (word == name) return std::nullopt;
  const std::size_t turned = direction(word);
  const bool valued = turned < words_.size() && unit(turned) > turned + 1;  // "apt 9"
  if (text(i - 1).size() < 2 && !(turned > word && valued)) return std::nullopt;
  if (coded_town(turned)) return Street{word, 0.6F, "address.hurried"};
  const bool own = (word_kinds(text(name)) & (kEveryday | kPlace)) == 0;
  const bool in_unit = turned < words_.size() && unit(turned) != turned && kUnits.contains(text(turned)) && gap(turned).size() <= 2;
  if (in_unit && (own || turned > word || valued) && (text(i - 1).size() >= 3 || valued)) return Street{word, 0.6F, "address.hurried"};
  const bool closes = closes_line(turned) || gap(turned).find_first_of(",.;)") != std::string_view::npos ||
      (word_kinds(text(turned)) & kPlace) != 0;
  const bool before_town = word == name + 1 && (word_kinds(text(turned)) & kPlace) != 0 && gap(turned) == " ";  // "615 college toronto"
  if (cued && !article && before_town && text(name).size() > 3) return Street{word, 0.6F, "address.hurried"};
  // "61 wellesley e"
  if (turned > word && plain() && own && text(i - 1).size() >= 2 && (closes_line(turned) ||
      gap(turned).starts_with(','))) return Street{word, 0.6F, "address.hurried"};
  if (cued && article && closes && text(i - 1).size() >= 2) return Street{word, 0.6F, "address.hurried"};
  return std::nullopt;
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
  const bool saint = (text(i) == "st" || text(i) == "ste" || text(i) == "saint" || text(i) == "sainte") && gap(i + 1) == "-" &&
      word > i + 1;
  if (saint && digits(i - 1, 5) && text(i - 1).size() >= 2 && (closes_line(behind) || gap(behind).starts_with(',')))
    return Street{behind, 0.6F, "address.named"};
  const bool closes = closes_line(behind) || gap(behind).starts_with(',') || gap(behind).starts_with('.');
  if (behind != word && capital(word) && closes && digits(i - 1, 6) && text(i - 1).size() >= 2)
    return Street{behind, 0.6F, "address.named"};
  return Street{word, 0.3F, "address.named"};
}

}  // namespace guichet::redact
