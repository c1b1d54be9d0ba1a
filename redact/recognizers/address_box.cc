// The boxes of AddressScan: post office boxes, rural routes, general delivery, rural lots; military post offices; and
// corners of two streets.
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/number_words.h"

namespace guichet::redact {

// "P.O. Box 771, Stn Main", "C.P. 214, succ. Bureau-chef", "R.R. #3", "General Delivery". `certain`: it needs no
// company.
std::size_t AddressScan::box(std::size_t i, bool& certain) const {
  certain = true;
  const auto reads = [&](std::size_t at, std::initializer_list<std::string_view> expected) {
    for (const std::string_view word : expected) {
      if (text(at) != word || (at > i && gap(at).size() > 2)) return false;
      ++at;
    }
    return true;
  };
  const auto number = [&](std::size_t at, std::size_t most) {
    if (at < words_.size() && (text(at) == "no" || text(at) == "number")) ++at;
    if (at < words_.size() && words_[at].letters && gap(at) == " " && number_word(text(at)) >= 1) {  // "box nine twenty-two"
      std::size_t said = at + 1;
      while (said < at + 5 && (gap(said) == " " || gap(said) == "-") && number_word(text(said)) >= 0) ++said;
      return said;
    }
    if (!digits(at, most) || gap(at).size() > 4 || !only(gap(at), " .#:-o")) return i;
    std::size_t next = at + 1;
    if (next < words_.size() && gap(next).empty() && words_[next].letters && text(next).size() == 1) ++next;
    return next;
  };
  if (reads(i, {"gd"}) && (text(i + 1) == "stn" || text(i + 1) == "station" || text(i + 1) == "succ")) return i + 1;
  if (reads(i, {"general", "delivery"}) || reads(i, {"poste", "restante"}) || reads(i, {"livraison", "generale"}))
    return i + 2;
  if (reads(i, {"p", "o", "box"}) || reads(i, {"post", "office", "box"}) || reads(i, {"p", "o", "b"}))
    return number(i + 3, 6);
  if (reads(i, {"po", "box"}) || reads(i, {"po", "bx"}) || reads(i, {"case", "postale"}) || reads(i, {"boite", "postale"}) ||
      reads(i, {"casier", "postal"}) || reads(i, {"postal", "box"}) || reads(i, {"postal", "bag"})) {
    return number(i + 2, 6);
  }
  if (reads(i, {"c", "p"}) || reads(i, {"b", "p"})) {
    const std::size_t next = number(i + 2, 5);
    return gap(next) == "-" && digits(next, 4) ? i : next;  // "Decret C.P. 2023-0216"
  }
  if (reads(i, {"pobox"})) return number(i + 1, 6);
  // "cp 44 succ b"
  if (reads(i, {"cp"}) && digits(i + 1, 5) && gap(i + 1) == " " && text(i + 2) == "succ" && gap(i + 2).size() <= 2) return i + 2;
  if ((reads(i, {"cp"}) || reads(i, {"bp"})) && capital(i)) return number(i + 1, 4);
  // "bp 2210 bamako": in lower case before its town.
  if (reads(i, {"bp"}) && digits(i + 1, 5) && text(i + 1).size() >= 2 && gap(i + 1) == " ") {
    const bool town = i + 2 < words_.size() && (gap(i + 2) == " " || gap(i + 2) == ", ") && (word_kinds(text(i + 2)) & kPlace) != 0;
    const bool region = i + 2 < words_.size() && gap(i + 2) == " " && text(i + 1).size() >= 3 && namely(i + 2);
    const bool said = region || (i > 0 && (text(i - 1).starts_with("adr") || text(i - 1).starts_with("addr")));
    if (town || said) return i + 2;
  }
  if (reads(i, {"postbox"}) || reads(i, {"psc"}) || reads(i, {"postfach"}) || reads(i, {"apartado"}))
    return number(i + 1, 6);
  if (reads(i, {"r", "r"})) return number(i + 2, 2);
  if (reads(i, {"rural", "route"}) || reads(i, {"route", "rurale"})) return number(i + 2, 2);
  if (reads(i, {"rr"})) return number(i + 1, 2);
  // "Unit 5146 Box 1772", of a military post office.
  if (reads(i, {"unit"}) && digits(i + 1, 5) && text(i + 2) == "box" && gap(i + 2).size() <= 2) return number(i + 3, 5);
  certain = false;
  if (reads(i, {"lot"}) || reads(i, {"concession"}) || reads(i, {"conc"}) || reads(i, {"plan"})) return number(i + 1, 4);
  if (reads(i, {"box"}) || reads(i, {"grp"}) || reads(i, {"group"}) || reads(i, {"site"}) || reads(i, {"comp"}) ||
      reads(i, {"compartment"}) || reads(i, {"boite"}))
    return number(i + 1, 5);
  if (reads(i, {"stn"}) || reads(i, {"station"}) || reads(i, {"succ"}) || reads(i, {"succursale"}) ||
      reads(i, {"rpo"}) || reads(i, {"csp"})) {
    std::size_t next = i + 1;
    for (int n = 0; n < 3 && next < words_.size(); ++n) {
      const std::string_view between = gap(next);
      if (between.size() > 2 || !only(between, n == 0 ? " ." : " -") || !(capital(next) || between == "-" || (n == 0 &&
          text(next).size() == 1)) ||
          digits(next, 6))
        break;
      ++next;
    }
    return next > i + 1 ? next : i;
  }
  return i;
}

// "APO AE 09021", "USS Mahler\nFPO AA 70489" (USPS Publication 28, section 225).
std::size_t AddressScan::military(std::size_t i) const {
  const std::string_view first = text(i);
  std::size_t office = i;
  if (first == "uss" || first == "usns" || first == "uscgc" || first == "usnv") {
    ++office;
    while (office < i + 4 && text(office) != "fpo" && text(office) != "apo") ++office;
  }
  const std::string_view kind = text(office);
  const std::string_view region = text(office + 1);
  const bool post_office = (kind == "apo" || kind == "fpo" || kind == "dpo") && (region == "aa" || region == "ae" || region == "ap");
  if (!post_office || !digits(office + 2, 5) || text(office + 2).size() != 5 || gap(office + 2).size() > 2) return i;
  return gap(office + 3) == "-" && digits(office + 3, 4) ? office + 4 : office + 3;
}

std::optional<AddressPart> AddressScan::boxes(std::size_t i, bool cued) const {
  if (const std::size_t next = military(i); next != i) return part(i, next, 0.85F, "address.military", true);
  bool any_certain = false;
  std::size_t parts = 0;
  std::size_t end = i;
  while (end < words_.size() && parts < 4) {
    if (parts > 0) {
      const std::string_view between = gap(end);
      if (between.size() > 3 || !only(between, " ,.-\n\t") || between.find("\n\n") != std::string_view::npos) break;
    }
    bool certain = false;
    const std::size_t next = box(end, certain);
    if (next == end) break;
    if (parts == 0 && !certain && text(end) != "box" && text(end) != "site" && text(end) != "lot" && text(end) != "comp") break;
    any_certain = any_certain || certain;
    ++parts;
    end = next;
  }
  if (parts > 0 && gap(end).size() <= 3 && gap(end).find('[') == std::string_view::npos && military(end) != end) {
    end = military(end);
    any_certain = true;
  }
  // "Concession 6 Rd"
  if (parts > 0 && gap(end) == " " && is(end, kStreetType) && digits(end - 1, 4)) ++end;
  if (parts > 0 && any_certain) end = units_behind(end);
  any_certain = any_certain || (parts > 0 && canadian_code_behind(end));
  const bool rural_lot = parts >= 2 && text(i) == "lot";
  if (parts == 0 || !(any_certain || cued || rural_lot)) return std::nullopt;
  return AddressPart{{words_[i].begin, words_[end - 1].end}, end, parts > 1 ? 0.9F : 0.85F, "address.box"};
}

// "the corner of 35 Pentelis Street and King Road", "coin de la 5e Avenue et Masson": where a number stands in one of the
// two, or an address is announced.
std::optional<AddressPart> AddressScan::corner(std::size_t i, bool cued) const {
  constexpr std::size_t kMostWords = 7;  // of either street
  const std::string_view opens = text(i);
  if (!(opens == "corner" || opens == "coin" || opens == "angle" || opens == "intersection")) return std::nullopt;
  std::size_t word = i + 1;
  if (text(word) == "of" || text(word) == "de" || text(word) == "des" || text(word) == "du") ++word;
  if (word == i + 1 && opens != "coin") return std::nullopt;
  const std::size_t street = word;
  bool joined = false;
  bool number = false;
  bool named = false;
  std::size_t words = 0;
  for (; word < words_.size() && words < kMostWords; ++word, ++words) {
    if (gap(word).size() > 3 || !only(gap(word), " .'-&") || (gap(word).find('.') != std::string_view::npos &&
        text(word - 1).size() > 3)) break;
    if (gap(word).find('&') != std::string_view::npos || text(word) == "and" || text(word) == "et") {
      if (joined || word == street) break;
      joined = true;
      named = false;
      words = 0;
      if (gap(word).find('&') == std::string_view::npos) continue;
    }
    const bool is_digits = digits(word, 5);
    number = number || is_digits;
    const bool belongs = is_digits || capital(word) || gap(word).empty() || is_name_particle(text(word)) ||
                         is(word, kStreetType | kFrenchStreetType | kForeignSuffix | kForeignType) || text(word) == "the";
    if (!belongs) break;
    named = named || capital(word) || is_digits;
  }
  while (word > street && is_name_particle(text(word - 1)) && !capital(word - 1)) --word;
  if (!joined || !named || !(number || cued)) return std::nullopt;
  const std::size_t first = i > 0 && (text(i - 1) == "the" || text(i - 1) == "au" || text(i - 1) == "l") && gap(i).size() <= 1 ? i - 1 : i;
  return part(first, word, 0.75F, "address.corner", false);
}

}  // namespace guichet::redact
