// The homes of AddressScan that are told rather than numbered, or by a number alone: "the trailer behind 40 Mile Store", "livree au 3052".

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

namespace guichet::redact {

// "the trailer behind 40 Mile Store, lot 6", "le sous-sol en face du depanneur": a home without any number, announced.
std::optional<AddressPart> AddressScan::described(std::size_t i) const {
  static constexpr std::string_view kHomes[] = {"trailer", "cabin", "house", "apartment", "basement", "cottage", "suite", "roulotte", "maison",
                                         "chalet", "sous", "logement", "appartement", "garage", "door", "porte"};
  static constexpr std::string_view kBeside[] = {"behind", "beside", "above", "over", "across", "opposite", "derriere", "dessus"};
  constexpr std::size_t kMostWords = 8;
  if (!words_[i].letters || !among(kHomes, text(i))) return std::nullopt;
  std::size_t word = i + 1;
  if (text(i) == "sous" && text(word) == "sol") ++word;
  const bool next_to = text(word) == "next" && text(word + 1) == "to";
  const bool a_cote = (text(word) == "a" && text(word + 1) == "cote") || (text(word) == "en" && text(word + 1) == "face") ||
                      (text(word) == "au" && text(word + 1) == "dessus");
  if (!next_to && !a_cote && !among(kBeside, text(word))) return std::nullopt;
  word += next_to || a_cote ? 2U : 1U;
  const std::size_t place = word;
  bool named = false;
  while (word < words_.size() && word < place + kMostWords && close(word) && gap(word).find(',') == std::string_view::npos &&
         (word == place || gap(word).find('.') == std::string_view::npos)) {
    const bool joins = is_name_particle(text(word)) || text(word) == "the" || text(word) == "s" || digits(word, 5) || text(word) == "from";
    if (!joins && !capital(word) && named) break;
    named = named || capital(word);
    ++word;
  }
  if (!named) return std::nullopt;
  const std::size_t first = i > 0 && (text(i - 1) == "the" || text(i - 1) == "la" || text(i - 1) == "le") && gap(i) == " " ? i - 1 : i;
  return part(first, units_behind(word), 0.65F, "address.described", false);
}

std::optional<AddressPart> AddressScan::number_alone(std::size_t i) const {
  if (!digits(i, 5) || text(i).size() < 2 || is_year(i)) return std::nullopt;
  const std::size_t next = house_number(i);
  const bool closes = closes_line(next) || gap(next).find_first_of(",;.)!?") != std::string_view::npos;
  if (!closes || (gap(next).size() == 1 && digits(next, 9))) return std::nullopt;
  return part(i, next, 0.65F, "address.number", false);
}

}  // namespace guichet::redact
