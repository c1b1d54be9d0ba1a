// The boxes of AddressScan: post office boxes, rural routes, general delivery, rural lots.
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/address_words.h"

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
    if (!digits(at, most) || gap(at).size() > 4 || !only(gap(at), " .#:-o")) return i;
    std::size_t next = at + 1;
    if (next < words_.size() && gap(next).empty() && words_[next].letters && text(next).size() == 1) ++next;
    return next;
  };
  if (reads(i, {"general", "delivery"}) || reads(i, {"poste", "restante"}) || reads(i, {"livraison", "generale"}))
    return i + 2;
  if (reads(i, {"p", "o", "box"}) || reads(i, {"post", "office", "box"}) || reads(i, {"p", "o", "b"}))
    return number(i + 3, 6);
  if (reads(i, {"po", "box"}) || reads(i, {"case", "postale"}) || reads(i, {"boite", "postale"}) ||
      reads(i, {"casier", "postal"}) || reads(i, {"postal", "box"}) || reads(i, {"postal", "bag"})) {
    return number(i + 2, 6);
  }
  if (reads(i, {"c", "p"}) || reads(i, {"b", "p"})) return number(i + 2, 5);
  if (reads(i, {"pobox"})) return number(i + 1, 6);
  if ((reads(i, {"cp"}) || reads(i, {"bp"})) && capital(i)) return number(i + 1, 4);
  if (reads(i, {"postbox"}) || reads(i, {"psc"}) || reads(i, {"postfach"}) || reads(i, {"apartado"}))
    return number(i + 1, 6);
  if (reads(i, {"r", "r"})) return number(i + 2, 2);
  if (reads(i, {"rural", "route"}) || reads(i, {"route", "rurale"})) return number(i + 2, 2);
  if (reads(i, {"rr"})) return number(i + 1, 2);
  certain = false;
  if (reads(i, {"lot"}) || reads(i, {"concession"}) || reads(i, {"conc"})) return number(i + 1, 4);
  if (reads(i, {"box"}) || reads(i, {"site"}) || reads(i, {"comp"}) || reads(i, {"compartment"}) || reads(i, {"boite"}))
    return number(i + 1, 5);
  if (reads(i, {"stn"}) || reads(i, {"station"}) || reads(i, {"succ"}) || reads(i, {"succursale"}) ||
      reads(i, {"rpo"}) || reads(i, {"csp"})) {
    std::size_t next = i + 1;
    for (int n = 0; n < 3 && next < words_.size(); ++n) {
      const std::string_view between = gap(next);
      if (between.size() > 2 || !only(between, n == 0 ? " ." : " -") || !(capital(next) || between == "-") ||
          digits(next, 6))
        break;
      ++next;
    }
    return next > i + 1 ? next : i;
  }
  return i;
}

std::optional<AddressPart> AddressScan::boxes(std::size_t i, bool cued) const {
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
    if (parts == 0 && !certain && text(end) != "box" && text(end) != "site" && text(end) != "lot") break;
    any_certain = any_certain || certain;
    ++parts;
    end = next;
  }
  const bool rural_lot = parts >= 2 && text(i) == "lot";
  if (parts == 0 || !(any_certain || cued || rural_lot)) return std::nullopt;
  return AddressPart{{words_[i].begin, words_[end - 1].end}, end, parts > 1 ? 0.9F : 0.85F, "address.box"};
}

}  // namespace guichet::redact
