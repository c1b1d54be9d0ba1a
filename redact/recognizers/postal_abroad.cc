#include "redact/recognizers/postal_abroad.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

enum : std::uint8_t { kBritishArea = 1, kState = 2, kCity = 4, kShortCity = 8 };

const WordTable& places() {
  static const WordTable kTable = [] {
    WordTable table(740);
    // Royal Mail, postcode areas.
    table.add(
        "ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu "
        "ha hd hg hp hr hs hu hx ig im ip iv ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl "
        "po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze ",
        kBritishArea);
    // USPS, Publication 28, appendix B.
    table.add(
        "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa pr ri "
        "sc sd tn tx ut vt va wa wv wi wy ",
        kState);
    // Cities whose codes have five digits, and the last words of their names.
    table.add(
        "paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers "
        "nimes villeurbanne clermont brest tours limoges amiens perpignan metz besancon orleans rouen mulhouse caen nancy avignon "
        "creteil versailles nanterre bobigny montreuil pessac colombes ivry vincennes courbevoie argenteuil "
        "berlin hamburg munchen munich koln cologne frankfurt stuttgart dusseldorf leipzig dortmund essen bremen dresden hannover "
        "nurnberg duisburg bochum bonn munster mannheim karlsruhe augsburg wiesbaden "
        "madrid barcelona valencia sevilla zaragoza malaga murcia bilbao alicante cordoba granada "
        "roma rome milano milan napoli torino palermo genova bologna firenze bari catania venezia verona "
        "helsinki tampere turku espoo tallinn athens athina istanbul ankara izmir kyiv lviv kharkiv odesa zagreb split "
        "alger oran constantine annaba setif blida casablanca rabat fes marrakech tanger agadir dakar amman riyadh jeddah "
        "francisco angeles chicago houston phoenix philadelphia antonio diego dallas austin seattle denver boston detroit portland "
        "vegas miami atlanta orlando tampa minneapolis cleveland sacramento brooklyn bronx queens manhattan buffalo york "
        "kuala lumpur jakarta bandung surabaya bangkok mexico guadalajara monterrey puebla tijuana lima havana karachi lahore "
        "islamabad rawalpindi peshawar faisalabad multan kathmandu lagos abuja nairobi dhaka chittagong colombo delhi mumbai bombay kolkata "
        "chennai bangalore bengaluru hyderabad pune ahmedabad jaipur lucknow amritsar ludhiana jalandhar patiala chandigarh mohali surat indore "
        "kochi hanoi saigon shanghai beijing guangzhou shenzhen chengdu wuhan tehran isfahan shiraz mashhad tabriz beirut cairo alexandria "
        "bogota medellin caracas quito moscow moskva minsk warsaw warszawa krakow prague praha budapest bucharest bucuresti sofia belgrade "
        "beograd lisbon lisboa porto amsterdam rotterdam utrecht stockholm goteborg malmo tbilisi baku tashkent almaty kabul seoul busan "
        "dnipro zaporizhzhia mykolaiv vinnytsia poltava ternopil sumy ",
        kCity);
    // And those whose codes have four.
    table.add(
        "bruxelles brussels brussel anvers antwerpen antwerp gand gent ghent liege namur charleroi mons louvain leuven ixelles schaerbeek "
        "geneve geneva lausanne zurich berne bern bale basel fribourg neuchatel lugano wien vienna vienne graz salzburg linz innsbruck "
        "copenhagen kobenhavn aarhus oslo bergen trondheim tunis sfax sousse ariana monastir bizerte nabeul luxembourg sofia budapest dhaka "
        "manila makati cebu davao sydney melbourne brisbane auckland wellington johannesburg pretoria durban nicosia tbilisi yerevan tirana ",
        kShortCity);
    return table;
  }();
  return kTable;
}

class Codes {
 public:
  Codes(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found)
      : view_(view), words_(view.words()), owner_(owner), found_(found) {}

  void find() {
    if (view_.numbers().empty()) return;
    if ((view_.cue_owners() >> owner_ & 1U) != 0) {
      for (const CueHit& hit : view_.cues()) {
        if (hit.owner == owner_) behind_cue(hit);
      }
    }
    if ((view_.pending_cues() >> owner_ & 1U) != 0) answer();
    for (const std::uint32_t i : view_.numbers()) {
      const std::size_t size = words_[i].end - words_[i].begin;
      if (i > 0 && words_[i - 1].letters && words_[i - 1].end - words_[i - 1].begin <= 2) british(i - 1);
      if (size == 5 || size == 6) beside_town(i);
      if (size <= 4) parted(i);
      if (size == 4) beside_short_town(i);
    }
  }

 private:
  std::string_view text(std::size_t i) const { return i < words_.size() ? view_.text(words_[i]) : std::string_view{}; }
  std::string_view gap(std::size_t i) const {
    if (i == 0 || i >= words_.size()) return "\n\n";
    return view_.text().substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
  }
  bool digits(std::size_t i, std::size_t size) const { return i < words_.size() && !words_[i].letters && text(i).size() == size; }
  bool is_place(std::size_t i, std::uint8_t kind) const {
    return i < words_.size() && words_[i].letters && (places().kinds(text(i), words_[i].hash) & kind) != 0;
  }

  void report(std::size_t first, std::size_t last, float score, std::string_view rule, std::string_view cue = {}) {
    Candidate candidate;
    candidate.type = EntityType::kPostalCode;
    candidate.span = {words_[first].begin, words_[last].end};
    candidate.score = score;
    candidate.rule = rule;
    candidate.cue = cue;
    if (!cue.empty()) candidate.cue_distance = 1;
    found_.push_back(candidate);
  }

  // Nothing that makes a longer number or an amount of it.
  bool ends_number(std::size_t last) const {
    const std::size_t end = words_[last].end;
    const std::string_view all = view_.text();
    if (end >= all.size()) return true;
    if (is_word(all[end]) || all[end] == '%' || all[end] == '$' || all[end] == '@') return false;
    return !((all[end] == '-' || all[end] == '.' || all[end] == ',' || all[end] == '/' || all[end] == ':') && end + 1 < all.size() &&
             is_digit(all[end + 1]));
  }

  // The last word of a code in digits that begins at i; SIZE_MAX: none. "90210", "77001-1234", "92 100", "01310-100",
  // "00-590", "1016 DW".
  std::size_t code_at(std::size_t i, bool short_ones) const {
    constexpr std::size_t kNone = SIZE_MAX;
    if (i >= words_.size() || words_[i].letters) return kNone;
    const std::size_t size = text(i).size();
    const auto joined = [&](std::size_t length) {
      return (gap(i + 1) == "-" || gap(i + 1) == " ") && digits(i + 1, length) && ends_number(i + 1);
    };
    if (size == 5 && gap(i + 1) == "-" && (joined(4) || joined(3))) return i + 1;
    if (size == 4 && gap(i + 1) == "-" && (joined(3) || joined(2))) return i + 1;
    if ((size == 2 && joined(3)) || (size == 3 && (joined(2) || joined(3)))) return i + 1;
    if (size == 4 && (gap(i + 1) == " " || gap(i + 1).empty()) && text(i + 1).size() == 2 && words_[i + 1].all_caps) return i + 1;
    const bool fits = size == 5 || size == 6 || size == 7 || (short_ones && (size == 3 || size == 4));
    return fits && ends_number(i) ? i : kNone;
  }

  // "zip code is 90210", "ZIPs 10001 and 30301", "code postal : 75011".
  void behind_cue(const CueHit& hit) {
    static constexpr std::string_view kLeads[] = {"is", "are", "est", "sont", "no", "number", "code", "codes", "c", "s", "the", "le", "now"};
    constexpr std::size_t kMostLeads = 3;
    std::size_t i = first_at(hit.end);
    bool told = false;
    for (std::size_t n = 0; i < words_.size(); ++n, ++i) {
      if (gap_from(n == 0 ? hit.end : words_[i - 1].end, i).size() > 4) return;
      told = told || gap_from(n == 0 ? hit.end : words_[i - 1].end, i).find_first_of(":=") != std::string_view::npos;
      if (!words_[i].letters) break;
      if (n >= kMostLeads || std::find(std::begin(kLeads), std::end(kLeads), text(i)) == std::end(kLeads)) return;
      told = true;
    }
    if (i >= words_.size() || gap_from(hit.end, i).find_first_of("[]") != std::string_view::npos) return;
    const bool zip = hit.phrase.starts_with("zip");
    const bool box = hit.phrase == "cp" || hit.phrase == "c p";
    for (int n = 0; n < 4; ++n) {
      const std::size_t last = code_at(i, told && !box);
      if (last == SIZE_MAX || (zip && last == i && text(i).size() > 5) || (box && text(last).size() < 3)) return;
      report(i, last, 0.75F, "postal_code.digits", hit.phrase);
      i = last + 1;
      const bool joined = text(i) == "and" || text(i) == "et" || text(i) == "or" || text(i) == "ou";
      if (joined) ++i;
      if (i >= words_.size() || !(joined ? gap(i) == " " : (gap(i) == ", " || gap(i) == " / "))) return;
    }
  }

  // To "What is your zip code?": the first number of a short message.
  void answer() {
    constexpr std::size_t kShort = 8;
    if (words_.size() > kShort) return;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].letters) continue;
      if (const std::size_t last = code_at(i, true); last != SIZE_MAX) report(i, last, 0.7F, "postal_code.digits", "(previous turn)");
      return;
    }
  }

  // "02-495 Warszawa", "111 22 Stockholm", "1012 AB Amsterdam": in two parts, before their town.
  void parted(std::size_t i) {
    const std::size_t town = i + 2;
    if (town >= words_.size() || !is_place(town, kCity) || gap(town) != " " || (gap(i).ends_with('-') && i == 0)) return;
    if (words_[i].begin > 0 && std::string_view("$./,").find(view_.text()[words_[i].begin - 1]) != std::string_view::npos) return;
    const bool polish = digits(i, 2) && digits(i + 1, 3) && gap(i + 1) == "-";
    const bool swedish = digits(i, 3) && digits(i + 1, 2) && gap(i + 1) == " " && words_[town].capital;
    const bool dutch = digits(i, 4) && words_[i + 1].all_caps && text(i + 1).size() == 2 && gap(i + 1) == " ";
    if (polish || swedish || dutch) report(i, i + 1, 0.7F, "postal_code.town");
  }

  // "1050 Bruxelles", "CH-1201 Geneve", "Tunis 1002.": no year, and a part of its own.
  void beside_short_town(std::size_t i) {
    const std::string_view before = gap(i);
    const bool year = text(i).starts_with("19") || text(i).starts_with("20");
    const bool prefixed = before == "-" && words_[i - 1].all_caps == (text(i - 1).size() > 1) && words_[i - 1].capital && text(i - 1).size() <= 2 && gap(i - 1) != "-";
    if (!ends_number(i) || (year && !prefixed)) return;
    const bool apart = i == 0 || before.find(',') != std::string_view::npos || before.find('\n') != std::string_view::npos || prefixed;
    const bool behind = apart && i + 1 < words_.size() && gap(i + 1) == " " && words_[i + 1].capital && is_place(i + 1, kShortCity);
    const bool ahead = i > 0 && (before == " " || before == ", ") && words_[i - 1].capital && is_place(i - 1, kShortCity) && closes(i);
    if (behind || ahead) report(prefixed && behind ? i - 1 : i, i, 0.7F, "postal_code.town");
  }

  // "SW1A 1AA", "CR2 6XH", "GIR 0AA" in capitals with their blank; in small letters behind a place: "leeds ls4 2ln".
  void british(std::size_t i) {
    const bool small = !words_[i].capital;
    if (small && !(i > 0 && (gap(i) == " " || gap(i) == ", ") && (words_[i - 1].kinds & kPlace) != 0)) return;
    std::size_t inward = i + 1;
    if (!is_place(i, kBritishArea) || !(gap(i + 1).empty() && i + 1 < words_.size() && !words_[i + 1].letters && text(i + 1).size() <= 2))
      return;
    if (words_[i].begin > 0 && (is_word(view_.text()[words_[i].begin - 1]) || view_.text()[words_[i].begin - 1] == '-')) return;
    if (text(i).size() == 2 && !words_[i].all_caps && !small) return;
    ++inward;
    if (inward < words_.size() && words_[inward].letters && gap(inward).empty() && text(inward).size() == 1 && words_[inward].capital != small) ++inward;
    const std::size_t unit = inward + 1;
    if (!digits(inward, 1) || gap(inward) != " " || unit >= words_.size() || !gap(unit).empty() || text(unit).size() != 2 ||
        words_[unit].all_caps == small || text(unit).find_first_of("cikmov") != std::string_view::npos || text(unit) == "gb" || text(unit) == "tb" || text(unit) == "hz")
      return;
    report(i, unit, 0.75F, "postal_code.british");
  }

  // "75011 Paris", "Marseille, 13006", "à Paris dans le 75001", "CA 94105".
  void beside_town(std::size_t i) {
    const std::string_view all = view_.text();
    const std::size_t begin = words_[i].begin;
    const bool prefixed = i > 0 && gap(i) == "-" && words_[i - 1].letters && words_[i - 1].capital && text(i - 1).size() <= 2 && gap(i - 1) != "-";  // "F-75011"
    if (prefixed && text(i).size() == 5 && ends_number(i) && is_place(i + 1, kCity) && words_[i + 1].capital && gap(i + 1) == " ") return report(i - 1, i, 0.7F, "postal_code.town");
    if (begin > 0 && (is_word(all[begin - 1]) || all[begin - 1] == '$' || all[begin - 1] == '-' || all[begin - 1] == '.' || all[begin - 1] == '/')) return;
    std::size_t last = i;
    if (gap(i + 1) == "-" && digits(i + 1, 4)) last = i + 1;
    if (!ends_number(last)) return;
    const auto beside = [](std::string_view between) { return between == " " || between == ", " || between == " (" || between == ",\n" || between == "\n"; };
    // "invoice 60601 Chicago": the number is that word's.
    static constexpr std::string_view kLeads[] = {"in", "at", "a", "au", "to", "is", "est", "from", "de", "and", "et", "en", "live", "habite"};
    const bool led = i == 0 || gap(i) != " " || std::find(std::begin(kLeads), std::end(kLeads), text(i - 1)) != std::end(kLeads) ||
                     places().kinds(text(i - 1)) != 0;
    const bool round = !led || (text(i).ends_with("000") && text(i).size() == 5 && i > 0 && gap(i).find_first_of(",\n") == std::string_view::npos);
    // In small letters only a name that is nothing else, and the code at the end of its clause or line.
    const auto named = [&](std::size_t place) { return words_[place].capital || ((words_[place].kinds & kEveryday) == 0 && (closes(last) || goes_on(last))); };
    // "94105, San Francisco"
    const bool town_behind = !round && last + 1 < words_.size() && text(i).size() == 5 && beside(gap(last + 1)) &&
                             (words_[last + 1].capital || (gap(last + 1) == " " && is_place(last + 1, kCity) && (words_[last + 1].kinds & kEveryday) == 0)) &&
                             (is_place(last + 1, kCity) || (is_place(last + 2, kCity) && words_[last + 2].capital && gap(last + 2) == " "));
    std::size_t town = i;
    if (i >= 2 && text(i - 1) == "le" && text(i - 2) == "dans") town = i - 2;  // "a Paris dans le 75001"
    const bool town_before = town > 0 && is_place(town - 1, kCity) && named(town - 1) && beside(gap(town)) &&
                             (town < i || gap(town) != " " || closes(last) || goes_on(last));
    const bool state = i > 0 && text(i).size() == 5 && is_place(i - 1, kState) && words_[i - 1].all_caps && (gap(i) == " " || gap(i) == ", ") &&
                       (gap(i - 1) == ", " || gap(i - 1) == "\n" || gap(i - 1) == " ") && i > 1 && words_[i - 2].capital;
    if (town_behind || town_before || state) report(i, last, 0.7F, "postal_code.town");
  }
  bool closes(std::size_t last) const { return last + 1 >= words_.size() || gap(last + 1).find_first_of(",.;\n)") != std::string_view::npos; }

  // "kharkiv 61002 but i am here now"
  bool goes_on(std::size_t last) const {
    static constexpr std::string_view kNext[] = {"but", "and", "mais", "et", "is", "est", "so", "or", "ou", "pls", "plz", "svp", "please", "not", "pas", "since", "depuis", "inde", "india", "pakistan", "ukraine", "france", "germany", "allemagne", "nigeria"};
    return last + 1 < words_.size() && gap(last + 1) == " " && std::find(std::begin(kNext), std::end(kNext), text(last + 1)) != std::end(kNext);
  }

  std::size_t first_at(std::size_t byte) const {
    return static_cast<std::size_t>(
        std::lower_bound(words_.begin(), words_.end(), byte, [](const Word& w, std::size_t at) { return w.begin < at; }) - words_.begin());
  }
  std::string_view gap_from(std::size_t byte, std::size_t i) const { return view_.text().substr(byte, words_[i].begin - byte); }

  const TextView& view_;
  const std::vector<Word>& words_;
  std::uint16_t owner_;
  std::vector<Candidate>& found_;
};

}  // namespace

void find_postal_codes_abroad(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found) {
  Codes(view, owner, found).find();
}

}  // namespace guichet::redact
