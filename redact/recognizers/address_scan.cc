#include "redact/recognizers/address_scan.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// Before the number: "No. 14 Adeola Odeku Street", "House 45 Main Road". They go with it.
constexpr std::string_view kNumberSigns[] = {"no", "nr", "num", "number", "numero", "house", "plot", "door", "lot", "civic", "le",
                                             "villa", "flat", "room", "bldg", "unit", "apt", "app", "suite", "ste"};

}  // namespace

std::optional<AddressScan::Street> AddressScan::street(std::size_t i, bool cued) const {
  std::optional<Street> best;
  const auto consider = [&](const std::optional<Street>& found) {
    if (found && (!best || (found->score >= kSure) > (best->score >= kSure) ||
                  ((found->score >= kSure) == (best->score >= kSure) && found->next > best->next)))
      best = found;
  };
  consider(english_street(i));
  consider(french_street(i, cued));
  consider(numbered_road(i));
  consider(hurried_street(i, cued));
  // "233 Erzsébet tér 19" is no "ter(race)"; "5638 Aasa 43" has its house behind it.
  const auto named = named_street(i);
  const bool farther = named && named->abroad && (!best || named->next > best->next);
  if (farther && (cued ? !best : best && is(best->next - 1, kForeignSuffix)))
    return Street{named->next, 0.65F, named->rule, true};
  if (best && best->score >= kSure) return best;
  if (const auto abroad = type_first(i, cued)) return Street{abroad->next, 0.8F, abroad->rule, true};
  if (cued) consider(untyped_street(i));
  if (best && best->score >= kSure) return best;
  consider(named);
  return best;
}

// The civic number first, units before it.
std::optional<AddressPart> AddressScan::numbered(std::size_t i, bool cued) const {
  // "upstairs at 77 Gore"
  static constexpr WordSet kFloors({"upstairs", "downstairs", "basement", "attic", "loft", "bsmt", "grenier", "sol"});
  cued = cued || (i > 1 && (text(i - 1) == "at" || text(i - 1) == "of" || text(i - 1) == "du" || text(i - 1) == "au") &&
      kFloors.contains(text(i - 2)));
  const std::size_t number = units_before(i);
  const std::array<std::size_t, 2> starts = {number, i};
  for (const std::size_t start : std::span(starts).first(number == i ? 1 : 2)) {
    std::size_t name = civic_number(start);
    if (name == start) continue;
    auto found = street(name, cued);
    // "10432 - 82 Avenue NW", "3536 1659 Hoog St"
    if ((!found || found->score < kSure) && digits(name, 6)) {
      const std::size_t second = civic_number(name);
      if (second != name) found = street(second, cued);
    }
    if (!found) continue;
    // "the 2, VRT or AVE"
    if (!cued && (text(start).size() == 1 || (words_[name].letters && !capital(name))) &&
        gap(name).find(',') != std::string_view::npos && found->rule == "address.street") continue;
    // "deja eu visa canada en 2019 ave possible"
    if (!cued && is_year(start) && text(name).size() <= 3 && text(name) != "rue" && !capital(name) && !capital(found->next - 1)) continue;
    const bool glued = start > 0 && gap(start).empty();
    if (glued && found->score < 0.9F) continue;
    const std::size_t turned = found->next < words_.size() ? direction(found->next) : found->next;
    std::size_t end = units_behind(turned);
    if (end == turned && found->score >= kSure) end = building_behind(turned);
    float score = end > turned ? std::max(found->score, 0.85F) : found->score;
    if (score < kSure) {
      // Not a year, nor a number of one digit, before a name that might be anything.
      if (is_year(start) || (text(start).size() < 2 && name < start + 2)) continue;
      const bool coded = canadian_code_behind(end) || tail(end, found->abroad).has_value();
      const bool alone = found->abroad && closes_line(end) && opens_line(i) && text(start).size() >= 3;
      const bool pair = gap(name).find('-') != std::string_view::npos && digits(name, 5) && text(name).size() >= 3 && capital(name + 1) &&
                        (gap(end).starts_with(',') || closes_line(end));  // "1 - 1422 Lansdowne, "
      const bool told = pair || (cued && (found->abroad || (words_[name].kinds & kPlace) == 0));
      if (!coded && !alone && !told && number == i) continue;
      score = 0.6F;
    } else if (found->score < kSure && (is_year(start) || text(start).size() < 2)) {
      continue;
    }
    Span span{words_[i].begin, words_[end - 1].end};
    if (start == i && number == i) span.begin = words_[start].begin;
    if (span.begin > 0 && view_.text()[span.begin - 1] == '#') --span.begin;
    for (std::size_t sign = i; sign > 0 && i - sign < 2 && !gap(sign).empty() && gap(sign).size() <= 3 && only(gap(sign), " .:#o") &&
                               std::find(std::begin(kNumberSigns), std::end(kNumberSigns), text(sign - 1)) != std::end(kNumberSigns);
         --sign)
      span.begin = words_[sign - 1].begin;
    return AddressPart{span, end, score, found->rule, found->abroad};
  }
  return std::nullopt;
}

// What it begins with, and all the parts beside it.
std::optional<AddressPart> AddressScan::address_at(std::size_t i, bool cued) const {
  auto found = begun(i, cued);
  if (!found) return std::nullopt;
  const std::size_t end = parts_behind(found->next);
  if (end > found->next) {
    found->next = end;
    found->span.end = words_[end - 1].end;
  }
  const std::size_t first = view_.word_from(found->span.begin);
  std::size_t from = parts_before(first);
  // "gulshan block 7", "Hostel Block B"; "01 BP 1187"
  const bool named = from > 0 && gap(from) == " " && is(from, kCounted) && capital(from) && capital(from - 1) && words_[from - 1].letters &&
                     ((word_kinds(text(from - 1)) & (kEveryday | kPlace | kGivenName)) == 0 || is(from - 1, kLodging)) &&
                         !is(from - 1, kNoStreetWord);
  const bool sorted = from > 0 && gap(from) == " " && text(from) == "bp" && digits(from - 1, 2) && text(from - 1).size() == 2;
  if (named || sorted || (from > 0 && gap(from) == " " && text(from) == "sous" && text(from - 1) == "demi")) --from;
  // "pr. Mira 44, korp. 2"
  if (found->abroad && from > 0 && gap(from) == ". " && words_[from - 1].letters && text(from - 1).size() <= 4 &&
      !capital(from - 1)) --from;
  if (from < first) found->span.begin = words_[from].begin;
  return found;
}

std::optional<AddressPart> AddressScan::begun(std::size_t i, bool cued) const {
  if (words_[i].letters && !may_begin(i)) return cued ? announced_in_words(i) : std::nullopt;
  if (is(i, kBoxStart)) {
    if (const auto found = boxes(i, cued)) return found;
    if (const auto found = corner(i, cued)) return found;
  }
  if (const auto found = numbered(i, cued)) return found;
  if (!cued) no_number_ = i;
  if (cued) {
    if (const auto found = announced_in_words(i)) return found;
  }
  if (is(i, kLodging | kUnitWord)) {
    if (const auto found = room(i)) return found;
  }
  if (begins_chain(i)) {
    if (const auto found = chain(i, cued)) return found;
  }
  if (const auto found = chain_around(i, cued)) return found;
  if (cued) {
    if (const auto found = described(i)) return found;
  }
  if (!words_[i].letters) return house_behind_name(i);
  auto found = type_first(i, cued);
  if (!found && is(i, kForeignSuffix)) found = type_behind_name(i);
  if (!found && is(i, kOpener)) return number_in_words(i);
  if (!found) return std::nullopt;
  const std::size_t end = units_behind(found->next);
  if (end > found->next) {
    found->span.end = words_[end - 1].end;
    found->next = end;
    found->score = 0.85F;
  }
  return found;
}

}  // namespace guichet::redact
