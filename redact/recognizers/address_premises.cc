// The premises of AddressScan, as addresses are written where streets have few names: "House 12, Street 5, Sector F-8/2",
// "H.No 234, Gali 5", "#12, 4th Cross, 2nd Main", "Blk 12 Lot 5, Mabini Street".

#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// No word of offices and forms: with another part they make an address.
constexpr std::string_view kStrong[] = {"house", "h", "hse", "door", "plot", "gali", "blk", "flat", "villa", "quan", "brgy",
                                        "barangay", "purok", "sector", "gata", "khasra", "mouza", "mahalla", "cross", "main",
                                        "apto", "sokak", "daire", "kebele", "woreda", "erf"};
constexpr std::string_view kCounted[] = {"cross", "main", "block", "phase", "stage", "lane", "street", "road", "avenue"};

}  // namespace

// "Street 5", "Sector F-8/2", "House No. 45", "H.No 234", "4th Cross"; the word behind, i when there is none.
std::size_t AddressScan::premise(std::size_t i, bool& strong) const {
  if (i >= words_.size()) return i;
  if (digits(i, 2)) {  // "4th Cross"
    if (!gap(i + 1).empty() || text(i + 1).size() != 2 || gap(i + 2) != " " || !capital(i + 2) || !among(kCounted, text(i + 2)))
      return i;
    strong = text(i + 2) == "cross" || text(i + 2) == "main";
    return i + 3;
  }
  if (i > 0 && gap(i).ends_with('#')) return i;
  if (!is(i, kPremise)) return i;
  std::size_t value = i + 1;
  const bool house = text(i) == "h" || text(i) == "d";
  if (house && !(text(value) == "no" && gap(value).size() <= 2)) return i;
  if (text(value) == "no" || text(value) == "number" || text(value) == "num" || text(value) == "nr") ++value;
  if (value >= words_.size() || gap(value).size() > 3 || !only(gap(value), " .:#-o")) return i;
  const std::size_t next = unit_value(value);
  if (next == value || (words_[value].letters && !capital(value))) return i;
  strong = among(kStrong, text(i));
  return gap(next) == "/" && digits(next, 4) ? next + 1 : next;
}

std::optional<AddressPart> AddressScan::premises(std::size_t i, bool cued) const {
  static constexpr std::string_view kQuarters[] = {"apartments", "homes", "subdivision", "subd", "hills", "towers", "residency", "society", "nagar", "colony", "town", "estate",
                                            "layout", "enclave", "vihar", "house", "street", "road", "rd", "st", "avenue", "lane",
                                            "village", "city", "heights", "gardens", "block", "building", "plaza", "market"};
  static constexpr std::string_view kQuartersFirst[] = {"cite", "quartier", "lotissement", "residence", "immeuble", "imm", "sicap", "hlm", "ilot", "domaine", "secteur", "colonia", "barrio", "urb", "urbanizacion", "bairro", "zone"};
  std::size_t at = i;
  std::size_t parts = 0;
  std::size_t named = 0;
  bool any_strong = false;
  while (at < words_.size() && parts + named < 6) {
    if (at > i) {
      const std::string_view between = gap(at);
      if (between.size() > 4 || !only(between, " ,.-\n#") || between.find("\n\n") != std::string_view::npos) break;
    }
    bool strong = false;
    std::size_t next = premise(at, strong);
    if (next == at) next = unit(at);
    if (next != at) {
      ++parts;
      any_strong = any_strong || strong;
      at = next;
      continue;
    }
    // "cite Mixta", "quartier Sacre-Coeur"
    if (at > i && gap(at).find(',') != std::string_view::npos && among(kQuartersFirst, text(at)) && capital(at + 1) && gap(at + 1) == " ") {
      next = at + 1;
      while (next < at + 4 && capital(next) && words_[next].letters && (next == at + 1 || gap(next) == " " || gap(next) == "-")) ++next;
      ++named;
      at = next;
      continue;
    }
    // "Shanti Apartments", "MG Road", "Model Town"
    if (at == i || gap(at).find(',') == std::string_view::npos) break;
    while (next < at + 4 && capital(next) && (next == at || gap(next) == " ")) ++next;
    if (next < at + 2 || !among(kQuarters, text(next - 1))) break;
    ++named;
    at = next;
  }
  // "House 1204-B, Iqaluit", "maison 12" where an address is announced.
  static constexpr std::string_view kHomes[] = {"house", "maison", "trailer", "roulotte", "villa", "plot", "cabin", "chalet", "building",
                                         "batiment", "bldg", "unit", "unite"};
  if (parts > 0 && !(parts + named >= 2 && any_strong) && among(kHomes, text(i)) && !is_year(i + 1)) {
    const bool closes = closes_line(at) || gap(at).starts_with(',') || gap(at).starts_with('.');
    const bool counted = parts > 1 || !(text(i).starts_with("unit") || text(i).starts_with("b"));  // "Unit 3, Lesson 2"
    const bool town = counted && words_[at - 1].end - words_[i + 1].begin >= 2 && gap(at) == ", " && capital(at) && words_[at].letters;
    if (town || (cued && closes && (parts > 1 || digits(i + 1, 5)))) return part(i, at, 0.7F, "address.premises", false);
  }
  if (parts == 0 || parts + named < 2 || !any_strong) return std::nullopt;
  return part(i, at, 0.75F, "address.premises", true);
}

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
