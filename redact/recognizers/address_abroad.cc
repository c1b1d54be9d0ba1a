// The streets of AddressScan as most countries write them, the number last: "Via Roma 12", "Calle 26 # 13-19", "Rue de la
// Loi 16"; "Kossuth Lajos utca 5", "Lange Strasse 5", "Keizersgracht 174"; and numbers in words ("douze rue des Lilas").

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/number_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kGermanLeads[] = {"am", "im", "an", "auf", "unter", "zum", "zur", "hinter"};

}  // namespace

AddressPart AddressScan::part(std::size_t first, std::size_t next, float score, std::string_view rule, bool abroad) const {
  return {{words_[first].begin, words_[next - 1].end}, next, score, rule, abroad};
}

// "Via Roma 12", "Calle de Alcalá, 45", "Carrera 7 No. 71-21", "Jl. Sudirman No. 5", "Rue de la Loi 16, 1000 Bruxelles".
std::optional<AddressPart> AddressScan::type_first(std::size_t i, bool cued) const {
  constexpr std::size_t kMostWords = 6;
  const bool abbreviated = text(i) == "c" && (gap(i + 1) == "/" || gap(i + 1) == "/ ") && capital(i + 1) &&
      text(i + 1).size() > 2;  // "C/ Mayor 12"
  const bool dated = (text(i) == "av" || text(i) == "avenida") && digits(i + 1, 2) && text(i + 2) == "de" && capital(i + 3);
  const bool foreign = abbreviated || dated || is(i, kForeignType);
  if (!foreign && among(kGermanLeads, text(i))) return german(i, cued);
  std::size_t word = i + 1;
  std::size_t first = i;
  bool sure = false;
  if (foreign) {
    // "vul sumska 88": such a word is no other, and the number stands behind the name.
    static constexpr WordSet kPlain({"vul", "vulytsia", "ulitsa", "ulica", "ul", "jl", "jln", "jalan", "calle", "avenida",
        "carrera", "rua", "pereulok", "prospekt"});
    const bool alone = kPlain.contains(text(i)) && (digits(i + 2, 4) || digits(i + 3, 4) || digits(i + 1, 3));
    if (!capital(i) && !alone && !(text(i) != "via" && capital(i + 1))) return std::nullopt;
    if (digits(word, 3) && gap(word).size() <= 2 && text(word + 1) == "de" && capital(word + 2)) {  // "Calle 5 de Mayo 12"
      word += 3;
      sure = true;
    } else if (digits(word, 3) && gap(word).size() <= 2) {  // "Calle 26 # 13-19"
      word = house_number(word);
      if (text(word) == "sur" || text(word) == "norte" || text(word) == "este" || text(word) == "oeste") ++word;
      const bool numbered = gap(word).find('#') != std::string_view::npos || text(word) == "no" || text(word) == "n" || text(word) == "nro";
      if (!numbered) return std::nullopt;
    } else {
      while (word < i + kMostWords && word < words_.size() && words_[word].letters && (close(word) || (abbreviated &&
          word == i + 1)) && text(word) != "no" &&
             gap(word).find(',') == std::string_view::npos)
        ++word;
      if (word == i + 1) return std::nullopt;
      sure = capital(i + 1) || capital(word - 1) || alone;
      if (text(i) == "cra" || !(sure || cued)) return std::nullopt;
    }
  } else if (ends_like_a_street(text(i)) && capital(i)) {
    sure = true;
    // "Brucker Bundesstrasse 31"
    while (first > 0 && i - first < 2 && gap(first) == " " && capital(first - 1) && words_[first - 1].letters &&
           !words_[first - 1].all_caps && (word_kinds(text(first - 1)) & kEveryday) == 0)
      --first;
    if (first > 0 && gap(first) == ". " && capital(first - 1) && text(first - 1).size() == 1) --first;  // "C. Beerninckstraat"
  } else if (is(i, kFrenchStreetType | kWeakFrenchStreetType)) {
    const auto street = french_street(i);
    if (!street) return std::nullopt;
    word = street->next;
    // "rue Ontario, au 1234", "rue Principale, numero 88"
    const bool hashed = gap(word) == ", #" || gap(word) == ", # ";
    const bool announced = text(word) == "au" || text(word) == "numero" || text(word) == "no" || text(word) == "n";
    const std::string_view apart = gap(word);
    if (announced) ++word;
    if (hashed && digits(word, 4) && street->score > 0.8F) return part(i, house_number(word), 0.7F, "address.type_first", false);
    if (!digits(word, 5) || is_year(word) || (apart != " " && apart != ", ") || gap(word).size() > 3) return std::nullopt;
    if (announced && street->score > 0.8F) {
      const std::size_t from = i > 0 && text(i - 1) == "la" && gap(i) == " " ? i - 1 : i;
      return part(from, house_number(word), 0.7F, "address.type_first", false);
    }
    // "la rue Cartier 3 jours"
    const std::size_t next = house_number(word);
    const bool closes = closes_line(next) || gap(next).find_first_of(",.;)") != std::string_view::npos || capital(next) ||
                        text(next) == "a" || units_behind(next) != next;
    if (!closes || !(cued || (capital(i) && street->score > 0.8F))) return std::nullopt;
    return part(i, next, 0.75F, "address.type_first", true);
  } else {
    return std::nullopt;
  }
  if (text(word) == "no" || text(word) == "n" || text(word) == "nr" || text(word) == "num") ++word;
  if (!digits(word, 5) || gap(word).size() > 4 || !only(gap(word), " ,.#o:")) return std::nullopt;
  if (is_year(word) && !cued && !sure) return std::nullopt;  // "via Express Entry 2024"
  if (text(i) == "via" && is_year(word)) return std::nullopt;
  return part(first, house_number(word), 0.75F, "address.type_first", true);
}

// "Am Markt 3, 28195 Bremen", "Unter den Linden 77": behind a cue, or with the postal code.
std::optional<AddressPart> AddressScan::german(std::size_t i, bool cued) const {
  std::size_t word = i + 1;
  if (text(word) == "der" || text(word) == "dem" || text(word) == "den" || text(word) == "die") ++word;
  const std::size_t name = word;
  while (word < name + 2 && capital(word) && words_[word].letters && gap(word) == " ") ++word;
  if (word == name || !digits(word, 3) || gap(word) != " ") return std::nullopt;
  const std::size_t next = house_number(word);
  const auto behind = tail(next, true);
  if (!cued && !(behind && behind->code.size() == 5)) return std::nullopt;
  return part(i, next, 0.7F, "address.german", true);
}

// "Dluga 5/12, 31-147 Krakow": no type at all, but the postal code and the town behind it; i is the house's number.
std::optional<AddressPart> AddressScan::house_behind_name(std::size_t i) const {
  constexpr std::size_t kMostWords = 3;
  if (i == 0 || !digits(i, 3) || gap(i) != " " || !capital(i - 1) || !words_[i - 1].letters || text(i - 1).size() < 3)
    return std::nullopt;
  const std::size_t next = house_number(i);
  if (gap(next) != ", " && gap(next) != "\n") return std::nullopt;
  const auto behind = tail(next, true);
  // Directly behind, and in front of its town.
  if (!behind || next >= words_.size() || behind->code.begin != words_[next].begin || behind->code.size() < 5) return std::nullopt;
  std::size_t town = next + 1;
  while (town < words_.size() && words_[town].begin < behind->code.end) ++town;
  if (!capital(town) || gap(town) != " ") return std::nullopt;
  std::size_t first = i - 1;
  while (first > 0 && i - first < kMostWords && gap(first) == " " && words_[first - 1].letters && capital(first - 1)) --first;
  return part(first, next, 0.65F, "address.house", true);
}

// The type behind the name and before the number: "Kossuth Lajos utca 5", "Atatürk Caddesi No: 45", "Király u. 15".
std::optional<AddressPart> AddressScan::type_behind_name(std::size_t i) const {
  constexpr std::size_t kMostWords = 4;
  std::size_t word = i + 1;
  if (text(word) == "no" || text(word) == "nr") ++word;
  if (!digits(word, 5) || is_year(word) || gap(word).empty() || gap(word).size() > 3 || !only(gap(word), " .:")) return std::nullopt;
  // Of one or two letters it needs its dot: "u. 15".
  if (text(i).size() <= 2 && !(gap(i + 1).starts_with('.') || text(i).size() == 2)) return std::nullopt;
  std::size_t first = i;
  // "112. Sok. No:14"
  if (first > 0 && gap(first) == ". " && digits(first - 1, 4) &&
      text(word - 1) == "no") return part(first - 1, house_number(word), 0.75F, "address.type_behind", true);
  while (first > 0 && i - first < kMostWords && gap(first) == " " && words_[first - 1].letters &&
         (capital(first - 1) || (first < i && is_name_particle(text(first - 1)))) && text(first - 1).size() > 1)
    --first;
  while (first < i && !capital(first)) ++first;
  if (first == i || (text(i).size() <= 4 && (word_kinds(text(i - 1)) & kEveryday) != 0)) return std::nullopt;
  return part(first, house_number(word), 0.75F, "address.type_behind", true);
}

// "twelve Oak Street", "sept allée des Roses"; i is the street's type.
std::optional<AddressPart> AddressScan::number_in_words(std::size_t i) const {
  constexpr std::size_t kMostWords = 4;
  const auto number = [&](std::size_t word) {
    const int value = number_word(text(word));
    return value >= 1 && value <= 1000 && word + 1 < words_.size() && gap(word + 1).size() <= 2 && only(gap(word + 1), " ,-") &&
           !text(word).ends_with("th") && text(word) != "first" && text(word) != "second" && text(word) != "third";
  };
  // "and a half", "et demi"
  const auto before_half = [&](std::size_t word) {
    if (word > 3 && text(word - 1) == "half" && text(word - 2) == "a" && text(word - 3) == "and") return word - 3;
    return word > 2 && (text(word - 1) == "demi" || text(word - 1) == "demie") && text(word - 2) == "et" ? word - 2 : word;
  };
  const auto first_of = [&](std::size_t last) {
    std::size_t first = last;
    while (first > 0 && last - first < 6 && number(first - 1)) --first;
    return first;
  };
  if (is(i, kFrenchStreetType) && i > 0 && number(before_half(i) - 1)) {
    const auto street = french_street(i);
    if (!street || text(i - 1) == "un" || text(i - 1) == "une") return std::nullopt;
    return part(first_of(before_half(i) - 1), units_behind(direction(street->next)), 0.75F, "address.in_words", false);
  }
  // "nineteen oh four Kingsway"
  if (is(i, kLoneStreet) && capital(i) && i > 0 && gap(i) == " " && number(i - 1)) {
    std::size_t first = first_of(i - 1);
    while (first > 0 && i - first < 6 && (number(first - 1) || text(first - 1) == "oh")) --first;
    if (i - first >= 2) return part(first, units_behind(direction(i + 1)), 0.7F, "address.in_words", false);
  }
  if (!is(i, kStreetType)) return std::nullopt;
  for (std::size_t name = i; name > 0 && i - name < kMostWords && gap(name) == " "; --name) {
    if (name < i && number(before_half(name) - 1)) {
      return part(first_of(before_half(name) - 1), units_behind(direction(i + 1)), 0.7F, "address.in_words", false);
    }
    if (!capital(name - 1) || !words_[name - 1].letters) return std::nullopt;
  }
  return std::nullopt;
}

// "i live at forty four hollowbrook lane", "j'habite au deux mille trois cent six route du petit lac".
std::optional<AddressPart> AddressScan::announced_in_words(std::size_t i) const {
  constexpr std::size_t kMostWords = 8;
  if (!words_[i].letters || number_word(text(i)) < 1) return std::nullopt;
  DateReader reader(view_, i);
  const int number = read_number_words(reader, kMostWords);
  if (number < 1) return std::nullopt;
  while (number_word(reader.word()) >= 0 && reader.at() < i + kMostWords) reader.step();  // "twelve oh four"
  if (reader.at() == i + 1 && (text(i) == "un" || text(i) == "une" || text(i) == "one")) return std::nullopt;
  // "first-generation", "Trois-Rivieres"
  const bool ordinal = text(i).ends_with("th") || text(i).ends_with("ieme") || text(i) == "first" || text(i) == "second" ||
      text(i) == "third";
  if (ordinal || (reader.gap() == "-" && reader.at() == i + 1)) return std::nullopt;
  if (reader.word() == "and" && text(reader.at() + 1) == "a" && text(reader.at() + 2) == "half") {
    for (int n = 0; n < 3; ++n) reader.step();
  } else if (reader.word() == "et" && text(reader.at() + 1) == "demi") {
    for (int n = 0; n < 2; ++n) reader.step();
  }
  if (reader.word() == "bis" || reader.word() == "ter") reader.step();  // "vingt-deux bis rue des Erables"
  const auto found = street(reader.at(), true);
  if (!found || (number < 10 && found->rule == "address.announced")) return std::nullopt;  // "we missed two Christmases"
  const std::size_t turned = found->next < words_.size() ? direction(found->next) : found->next;
  return part(i, units_behind(turned), 0.75F, "address.in_words", false);
}

}  // namespace guichet::redact
