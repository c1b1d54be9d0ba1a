// DATE_OF_BIRTH: a date that somebody says they were born on: with a cue (before it, behind it, a sentence ago, or
// the question of the last turn), beside a name in a list or note (date_neighbours.h), or old and unexplained
// (birth_presumed.h). Every other date stays.
// Written forms: date_forms.h; mere years and months: birth_parts.cc; "turned 5 on": birthday.cc. Cases:
// date_of_birth.cases.
#include <algorithm>
#include <iterator>
#include <string_view>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/birth_alone.h"
#include "redact/recognizers/birth_cues.h"
#include "redact/recognizers/birth_presumed.h"
#include "redact/recognizers/birth_scene.h"
#include "redact/recognizers/birth_table.h"
#include "redact/recognizers/date_neighbours.h"
#include "redact/recognizers/word_features.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {

extern const Recognizer kDateOfBirth;

namespace {

constexpr std::string_view kRule = "date_of_birth.cued";
constexpr std::string_view kListedRule = "date_of_birth.listed";
constexpr std::string_view kPresumedRule = "date_of_birth.presumed";

constexpr std::uint32_t kBefore = 80;    // bytes from a cue to its date: "née à l'hôpital Sainte-Justine de Montréal, le "
constexpr std::uint32_t kAfter = 36;     // from a date to a cue behind it: " is my husband's date of birth"
constexpr std::uint32_t kNearer = 14;    // a date so close behind a cue has the better right to it
constexpr std::uint32_t kStated = 80;    // "my date of birth is wrong. It says "
constexpr std::uint32_t kCorrectionGap = 48;
constexpr std::uint32_t kChainGap = 32;  // from one date of birth to the next: " and my husband "
constexpr std::uint32_t kListGap = 5;    // ", ", " and "
constexpr int kLatestStated = 2023;
constexpr int kLatestTwin = 2005;
constexpr int kEarliest = 1900;

bool sex_leads(const BirthScene& scene, const WrittenDate& date) {
  const std::size_t first = scene.word_at(date.span.begin);
  if (first == 0) return false;
  const Word& before = scene.view.words()[first - 1];
  const std::string_view letter = scene.view.text(before);
  const std::string_view gap = scene.between(before.end, date.span.begin);
  return (letter == "m" || letter == "f" || letter == "h") && gap.size() <= 3 &&
         gap.find('|') != std::string_view::npos;
}

std::uint16_t own_place() {
  const auto recognizers = all_recognizers();
  return static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kDateOfBirth) -
                                    recognizers.begin());
}

// The dates of one text, judged in order: whether the one before was of birth matters to the next.
class Dates {
 public:
  Dates(const BirthScene& scene, const std::vector<CueHit>& cues, const DateNeighbours& neighbours, bool asked, const std::vector<WrittenDate>& dates)
      : scene_(scene), cues_(cues), neighbours_(neighbours), table_(birth_cells(scene, cues)), asked_(asked), dates_(dates) {}

  void find(std::vector<Candidate>& found) {
    for (std::size_t d = 0; d < dates_.size(); ++d) {
      const WrittenDate& date = dates_[d];
      while (cue_ < cues_.size() && cues_[cue_].end <= date.span.begin) ++cue_;
      const std::size_t before = found.size();
      const bool in_column = std::binary_search(table_.births.begin(), table_.births.end(), date.article);
      if (in_column) report_birth(date.whole(), 0.9F, kListedRule, "column", 0, found);
      if (in_column || bounds_many(date) || in_other_column(date)) {
        listed_ = false;
        chain_end_ = 0;
        previous_end_ = date.span.end;
        continue;
      }
      // The first that holds.
      const bool told = names_itself(date, found) || cued_before(date, found) || cued_behind(d, found) || chained(date, found) ||
                        corrected(date, found) || restated(date, found) || answered(d, found);
      if (!told && ((date.year != 0 && sex_leads(scene_, date)) || neighbours_.tell_birth(date, listed_)))
        report_birth(date.whole(), 0.65F, kListedRule, {}, UINT32_MAX, found);
      listed_ = found.size() > before;
      if (listed_) found.back().span.begin = from_night(scene_, date, found.back().span.begin);
      chain_end_ = listed_ ? date.span.end : 0;
      if (told) chain_cue_ = found.back().cue;
      if (listed_ && date.year != 0 && date.year <= kLatestTwin && std::find(told_.begin(), told_.end(), date.year) == told_.end())
        told_.push_back(date.year);
      if (!listed_ && date.year != 0 && date.year <= kLatestTwin) untold_.push_back(date);
      // "visa: 12.05.2009, 15.06.2011": what explains the first of a list explains all.
      const bool goes_on = other_end_ != 0 && date.article - other_end_ <= kListGap;
      const bool presumed = !listed_ && !goes_on && (presumed_birth(scene_, date) || birth_alone(scene_, date));
      if (presumed) presumed_.push_back(date);
      if (presumed) presumed_end_ = date.span.end;
      other_end_ = listed_ || presumed ? 0 : date.span.end;
      previous_end_ = date.span.end;
    }
    for (const WrittenDate& date : untold_) twin(date, found);
    // More than a family's are a history's.
    constexpr std::size_t kMostPresumed = 4;
    if (presumed_.size() > kMostPresumed) return;
    for (const WrittenDate& date : presumed_) report_birth(date.whole(), 0.6F, kPresumedRule, {}, UINT32_MAX, found);
  }

 private:
  bool in_other_column(const WrittenDate& date) const {
    const auto cell = std::upper_bound(table_.others.begin(), table_.others.end(), date.span.begin, [](std::size_t at, const Span& one) { return at < one.begin; });
    return cell != table_.others.begin() && std::prev(cell)->end >= date.span.end;
  }

  // "day of birth: 5, month: 11, year: 1976".
  bool names_itself(const WrittenDate& date, std::vector<Candidate>& found) const {
    if (cue_ >= cues_.size() || cues_[cue_].begin < date.span.begin || cues_[cue_].end > date.span.end) return false;
    report_birth(date.whole(), 0.9F, kRule, cues_[cue_].phrase, 0, found);
    return true;
  }

  // "born on 15 December 2025 or after", "ne le 15 decembre 2025 ou apres": the law's.
  bool bounds_many(const WrittenDate& date) const {
    static constexpr std::string_view kBounds[] = {"after", "later", "before", "earlier", "apres", "avant", "plus"};
    const auto& words = scene_.view.words();
    const std::size_t join = date.last + 1;
    if (join + 1 >= words.size() || words[join].begin - date.span.end > 2) return false;
    const std::string_view or_word = scene_.view.text(words[join]);
    return (or_word == "or" || or_word == "ou") &&
           std::find(std::begin(kBounds), std::end(kBounds), scene_.view.text(words[join + 1])) != std::end(kBounds);
  }

  // A date within two years of somebody's birth is a wrong date of birth: nothing else happens so early.
  void twin(const WrittenDate& date, std::vector<Candidate>& found) const {
    constexpr std::size_t kReach = 24;
    const bool near = std::any_of(told_.begin(), told_.end(), [&](int year) { return date.year >= year - 2 && date.year <= year + 2; });
    const std::size_t from = date.span.begin - std::min(date.span.begin, kReach);
    if (near && date.year >= kEarliest && !scene_.holds(from, date.span.begin, kDateOfLaw | kDeed))
      report_birth(date.whole(), 0.65F, "date_of_birth.twin", {}, UINT32_MAX, found);
  }

  // With no other date between.
  bool cued_before(const WrittenDate& date, std::vector<Candidate>& found) const {
    for (std::size_t c = cue_; c-- > 0;) {
      const CueHit& hit = cues_[c];
      if (hit.begin < previous_end_ || date.span.begin - hit.end > std::max(kStated, kBefore)) return false;
      const std::string_view between = scene_.between(hit.end, date.span.begin);
      if (scene_.holds(hit.end, date.span.begin, kDateOfLaw)) return false;
      // "at birth. On 19 December 2023": a full stop behind a whole word, and another word.
      const bool stopped = hit.phrase.size() >= 4 && between.starts_with(". ") && between.size() > 2 && is_letter(between[2]);
      const bool beside = between.size() <= kBefore && !stopped && !ends_sentence(between) &&
                          !scene_.holds(hit.end, date.span.begin, kDenial) &&
                          !(tells_of_birth(hit.phrase) && scene_.new_clause(hit.end, date.span.begin));
      const bool stated = names_the_date(hit.phrase) && date.year != 0 && date.year <= kLatestStated &&
                          between.find_first_of("[\n") == std::string_view::npos &&
                          !scene_.holds(hit.end, date.span.begin, kDeed);
      if (!beside && !stated) continue;
      report_birth(date.whole(), beside ? 0.95F : 0.7F, kRule, hit.phrase, static_cast<std::uint32_t>(between.size()), found);
      return true;
    }
    return false;
  }

  // When no date stands nearer to that cue: "14-02-95 is my birthday".
  bool cued_behind(std::size_t d, std::vector<Candidate>& found) const {
    const WrittenDate& date = dates_[d];
    if (cue_ >= cues_.size()) return false;
    const CueHit& hit = cues_[cue_];
    if (hit.begin < date.span.end || hit.begin - date.span.end > kAfter ||
        scene_.view.text().substr(hit.end, kNearer).find('[') != std::string_view::npos ||
        (d + 1 < dates_.size() && dates_[d + 1].span.begin <= hit.end + kNearer))
      return false;
    const std::string_view between = scene_.between(date.span.end, hit.begin);
    // "12 March 1977 born", but "on 12 March 1997 I, born in Oran".
    const bool told_then = between.find(" when ") != std::string_view::npos || between.find(" quand ") != std::string_view::npos || between.find(" lorsqu") != std::string_view::npos;
    const bool born_then = (hit.phrase == "born" || hit.phrase.starts_with("ne")) && between != " " && !told_then;
    if (date.year == 0 && between.find(',') != std::string_view::npos) return false;  // "Deadline April 4, birthdays …"
    // "refused on 25 April 2025. I was born"
    if (tells_of_birth(hit.phrase) && between.starts_with(". ")) return false;
    if (born_then || scene_.holds(date.span.end, hit.begin, kDateOfLaw) || ends_sentence(between) || between.find('\n') != std::string_view::npos) return false;
    report_birth(date.whole(), 0.85F, kRule, hit.phrase, static_cast<std::uint32_t>(between.size()), found);
    return true;
  }

  // "born 22JUL1993 and my husband Sept 1st 1989".
  bool chained(const WrittenDate& date, std::vector<Candidate>& found) const {
    if (possessed(date)) {
      report_birth(date.whole(), 0.7F, kRule, "born", kChainGap, found);
      return true;
    }
    if (chain_end_ == 0 || date.span.begin - chain_end_ > kChainGap) return false;
    const std::string_view gap = scene_.between(chain_end_, date.article);
    const bool beside = gap.size() <= 3 && gap.find_first_of("-") == std::string_view::npos;  // "1940 - 2020" is a life
    if ((!beside && !scene_.holds(chain_end_, date.span.begin, kAlsoBorn)) ||
        scene_.holds(chain_end_, date.span.begin, kDateOfLaw | kDenial) ||
        scene_.new_clause(chain_end_, date.span.begin) || ends_sentence(scene_.between(chain_end_, date.span.begin)))
      return false;
    report_birth(date.whole(), 0.75F, kRule, chain_cue_, kChainGap, found);
    return true;
  }

  // "21st nov '83 and hers is 8th dec '84": behind a date that is presumed to be of birth.
  bool possessed(const WrittenDate& date) const {
    static constexpr WordSet kWhose({"hers", "his", "mine", "theirs", "sienne", "sien", "mienne", "leur", "wife's", "husband's", "wifes", "husbands"});
    const std::size_t from = std::max(presumed_end_, chain_end_);
    if (from == 0 || date.year == 0 || date.span.begin - from > kChainGap) return false;
    const auto& words = scene_.view.words();
    for (std::size_t w = scene_.word_at(from); w < words.size() && words[w].end <= date.span.begin; ++w) {
      if (kWhose.contains(scene_.view.text(words[w]))) return !ends_sentence(scene_.between(from, date.span.begin));
    }
    return false;
  }

  // "… is recorded as 08/14/2011, it should be 08/15/2011".
  bool corrected(const WrittenDate& date, std::vector<Candidate>& found) const {
    if (chain_end_ == 0 || date.year == 0 || date.year > kLatestStated || date.span.begin - chain_end_ > kCorrectionGap ||
        !scene_.holds(chain_end_, date.span.begin, kCorrection) ||
        scene_.holds(chain_end_, date.span.begin, kDateOfLaw) ||
        scene_.between(chain_end_, date.span.begin).find_first_of("[\n") != std::string_view::npos)
      return false;
    report_birth(date.whole(), 0.7F, kRule, chain_cue_, kCorrectionGap, found);
    return true;
  }

  // "Date of entry:", "Expiry :": a field, no speaker.
  static bool names_another_date(std::string_view label) {
    constexpr std::string_view kFields[] = {"date", "entr", "expir", "issu", "deliv", "emis", "marri", "mari", "arriv", "landed", "valid", "sign", "depart", "start", "debut", "end", "fin", "grant", "citizen", "refus", "approv", "accept", "appoint", "exam", "receiv", "recu", "post", "hear", "request", "demand", "decision", "visit", "interview", "updat", "modif", "since", "depuis", "effective", "vigueur", "deadline", "echeance"};
    return std::any_of(std::begin(kFields), std::end(kFields), [&](std::string_view one) { return label.find(one) != std::string_view::npos; });
  }

  // Said again in a turn of its own: "Client: 01/08/87", a turn or two behind the same in words.
  bool restated(const WrittenDate& date, std::vector<Candidate>& found) const {
    constexpr std::size_t kTurns = 100;
    if (chain_end_ == 0 || date.year == 0 || date.year > kLatestStated || date.span.begin - chain_end_ > kTurns) return false;
    const std::string_view text = scene_.view.text();
    if (date.span.end < text.size() && text[date.span.end] != '\n') return false;
    const std::string_view between = scene_.between(chain_end_, date.span.begin);
    const std::size_t line = between.rfind('\n');
    if (line == std::string_view::npos || between.find('[') != std::string_view::npos) return false;
    const std::string_view speaker = between.substr(line + 1);
    if (speaker.size() > 24 || speaker.find(':') == std::string_view::npos || names_another_date(speaker)) return false;
    report_birth(date.whole(), 0.7F, kRule, chain_cue_, kTurnDistance, found);
    return true;
  }

  // The answer to "your date of birth?".
  bool answered(std::size_t d, std::vector<Candidate>& found) const {
    if (!asked_ || d != 0 || dates_[d].year == 0) return false;
    report_birth(dates_[d].whole(), 0.8F, kRule, kAnswersTurn, kTurnDistance, found);
    return true;
  }

  const BirthScene& scene_;
  const std::vector<CueHit>& cues_;
  const DateNeighbours& neighbours_;
  const BirthCells table_;
  bool asked_;
  const std::vector<WrittenDate>& dates_;
  std::size_t cue_ = 0;           // the first that does not end before the date
  bool listed_ = false;           // the date before was one of birth
  std::size_t chain_end_ = 0;     // of the date of birth just found
  std::string_view chain_cue_;
  std::size_t presumed_end_ = 0;  // of the last that is presumed to be one
  std::size_t previous_end_ = 0;  // of the date before
  std::vector<int> told_;          // years of birth, each once
  std::vector<WrittenDate> untold_;
  std::vector<WrittenDate> presumed_;
  std::size_t other_end_ = 0;  // of the date before, when it was no birth's
};

void find(const TextView& view, std::vector<Candidate>& found) {
  static const std::uint16_t kOwner = own_place();
  // Every form has a number, in digits or in words.
  const bool dated = !view.numbers().empty() || (view.sums().dates & kNumberInWords) != 0;
  if (!dated) return;
  const BirthScene scene{view};
  std::vector<CueHit> cues;
  for (const CueHit& hit : view.cues()) {
    if (hit.owner == kOwner && !scene.of_other_matter(hit)) cues.push_back(hit);
  }
  const bool asked = (view.pending_cues() >> kOwner & 1U) != 0;
  find_birth_parts(scene, cues, asked, found);
  const std::vector<WrittenDate> dates = scene.dates();
  if (dates.empty()) return;
  const DateNeighbours neighbours(view, found);
  Dates(scene, cues, neighbours, asked, dates).find(found);
}

}  // namespace

const Recognizer kDateOfBirth = {.name = "date_of_birth", .cues = kBirthCues, .find = find};

}  // namespace guichet::redact
