// OTHER: any identifier that somebody calls a number, whatever it is a number of: "my enrolment number at the college is
// 20-48812", "code client ZX-99281", "883 221 is the booking reference". The families with a shape or a name of their own
// come first; this catches the unknown ones. Cases: reference.cases.
//
// A value is a chain of letters and digits with five digits or more. It needs a word for "number" or a thing that has
// one before it, at most a few words away in the same sentence, or behind it ("… is my case number"); a word for
// something public ("form", "section", "fee") in between says that it is not personal.
#include <algorithm>
#include <iterator>
#include <optional>

#include "redact/fold/bytes.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/earlier_finds.h"
#include "redact/recognizers/number_chain.h"
#include "redact/recognizers/reference_cues.h"
#include "redact/recognizers/reference_words.h"
#include "redact/recognizers/unexplained.h"
#include "redact/recognizers/word_features.h"
#include "redact/text_view.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLongestChain = 40;  // bytes, as number_chain.cc has it
constexpr std::size_t kLongestLabel = 5;   // letters in capitals before a value that belong to it: "IME 40281937"
constexpr std::size_t kUuid = 36;          // bytes: of a request more often than of a person; token.cc has it
constexpr float kListedScore = 0.6F;
constexpr float kUnexplainedScore = 0.52F;

class Finder {
 public:
  Finder(const TextView& view, std::vector<Candidate>& found) : view_(view), found_(found), owner_(own_place()), cues_(view, owner_) {}

  void run() {
    const bool pending = (view_.pending_cues() >> owner_ & 1U) != 0;
    std::stable_sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) { return a.span.begin < b.span.begin; });
    earlier_.emplace(view_.text(), found_);
    const std::vector<Word>& words = view_.words();
    std::optional<ReferenceEvidence> last;
    std::size_t last_begin = 0;
    std::size_t last_end = 0;
    auto number = view_.numbers().begin();  // the next: a chain holds one
    for (std::size_t i = 0; i < words.size(); ++i) {
      while (number != view_.numbers().end() && *number < i) ++number;
      if (number == view_.numbers().end()) break;
      if (words[*number].begin - words[i].begin > kLongestChain) continue;
      // "TRF 23CA004417": the cue is no part of its value.
      if (words[i].letters && i + 1 < words.size() && words[i + 1].begin > words[i].end && cues_.ending_at(words[i].end) != nullptr) continue;
      const auto chain = chain_at(view_, i);
      if (!chain) continue;
      if ((chain->digits >= 2 || is_mixed(*chain)) && chain->digits + chain->letters >= 4 && !is_time(view_, *chain)) {
        std::optional<ReferenceEvidence> evidence;
        if (!cues_.is_public_before(chain->first) || (chain->letters > 0 && cues_.ending_at(view_.words()[chain->first - 1].end) != nullptr)) {
          evidence = cues_.before(*chain);
          if (!evidence) evidence = cues_.behind(*chain);
        }
        // "reference numbers 883221 and 883228"
        if (!evidence && last && goes_on(view_.text().substr(last_end, chain->span.begin - last_end))) evidence = last;
        if (!evidence && pending && words.size() <= chain->last - chain->first + 6) evidence = ReferenceEvidence{"(previous turn)", kReferenceThing, 1U << 20U, false};
        const Span span = with_label(*chain);
        std::optional<Candidate> same;  // "codes 118204, then 771902": what stands before it in the list, of the same shape
        if (last_end != 0 && lists(view_.text().substr(last_end, chain->span.begin - last_end))) same = earlier_->same_shape({last_begin, last_end}, chain->span);
        if (evidence && ((!is_mixed(*chain) && !enough(*chain, *evidence)) || is_written_date(*chain) || (!evidence->specific && !evidence->number && is_measure(view_, *chain)) || in_machine_text(view_.text(), chain->span))) {
          evidence.reset();
        }
        last = evidence;
        EntityType type_of_whole = EntityType::kOther;
        if (!evidence && chain->groups == 1 && chain->letters > 0) {  // "MEN/2024/118" behind "dossier"
          if (const auto part = earlier_->called_part(span)) {
            evidence = ReferenceEvidence{part->cue, part->score, part->cue_distance};
            type_of_whole = part->type;
          }
        }
        if (!evidence && is_unexplained(view_, *chain)) {
          evidence = ReferenceEvidence{{}, kUnexplainedScore, 0};
          if (looks_like_passport(*chain)) type_of_whole = EntityType::kPassport;
        }
        const bool specific = evidence && evidence->specific;
        if (evidence && !earlier_->met(span, specific, span != chain->span || chain->groups == 1 || (chain->letters > 0 && !evidence->phrase.empty()))) add(span, *evidence, specific ? EntityType::kOther : type_of_whole != EntityType::kOther ? type_of_whole : earlier_->type_of_part(span));
        if (same && !earlier_->met(chain->span, false, true)) {
          Candidate next = *same;
          next.span = chain->span;
          next.score = kListedScore;
          next.cue_distance = UINT32_MAX;
          found_.push_back(next);
        }
        last_begin = chain->span.begin;
        last_end = chain->span.end;
      }
      i = chain->last;
    }
  }

 private:
  static std::uint16_t own_place() {
    static const std::uint16_t kPlace = [] {
      const auto all = all_recognizers();
      const auto at = std::find_if(all.begin(), all.end(), [](const Recognizer* one) { return one->name == "reference"; });
      return static_cast<std::uint16_t>(at - all.begin());
    }();
    return kPlace;
  }

  // "883221 and 883228", "883221, 883228"
  static bool goes_on(std::string_view between) {
    return between == ", " || between == "," || between == " and " || between == " et " || between == " & " || between == " or " || between == " ou " || between == " / ";
  }

  // "lost mi A3817720": a letter and seven or eight digits among words; by itself it may be anything.
  bool looks_like_passport(const NumberChain& chain) const {
    const std::vector<Word>& words = view_.words();
    return chain.groups == 1 && chain.letters == 1 && words[chain.first].letters && (chain.digits == 7 || chain.digits == 8) && chain.last == chain.first + 1 &&
           words.size() > chain.last - chain.first + 2;
  }

  static bool lists(std::string_view between) {
    constexpr std::string_view kJoins[] = {", then ", ", puis ", " then ", " puis ", ", and ", ", et ", "; ", " / ", " not ", ", not ", " pas ", ", pas ", " et non ", ", et non "};
    return goes_on(between) || std::find(std::begin(kJoins), std::end(kJoins), between) != std::end(kJoins);
  }

  // A locator of a booking, a reference of a payment: "KX7PQ2", "CAkR7xQ2". One word of six to twelve, a capital among it,
  // letters and digits changing at least twice.
  bool is_mixed(const NumberChain& chain) const {
    if (chain.groups > 1 || chain.digits == 0 || chain.letters == 0 || chain.span.size() < 6 || chain.span.size() > 12) return false;
    if (chain.digits + chain.letters != chain.span.size() || chain.last < chain.first + 2) return false;
    bool capital = false;
    for (std::size_t at = chain.span.begin; at < chain.span.end; ++at) capital = capital || view_.folded().upper(at);
    return capital && !is_written_date(chain);
  }

  // "12JAN1977"
  bool is_written_date(const NumberChain& chain) const {
    const std::vector<Word>& words = view_.words();
    if (chain.last != chain.first + 2 || !words[chain.first + 1].letters) return false;
    return (words[chain.first + 1].dates & kMonthName) != 0 && words[chain.first].end - words[chain.first].begin <= 4;
  }

  // "MOME2023"
  bool is_named_year(const NumberChain& chain) const {
    const std::string_view last = view_.text(view_.words()[chain.last]);
    return chain.last == chain.first + 1 && last.size() == 4 && (last.starts_with("19") || last.starts_with("20"));
  }

  // Letters and digits behind a cue, "0448-B"; mere digits need more, and are no year and no round number.
  bool enough(const NumberChain& chain, const ReferenceEvidence& evidence) const {
    if (chain.letters > chain.digits + 4 || chain.span.size() == kUuid) return false;
    if (chain.letters > 0) return !is_named_year(chain) && (chain.digits >= 4 || (chain.digits >= 2 && chain.digits + chain.letters >= 6 && chain.letters <= 4));
    const std::string_view value = view_.text().substr(chain.span.begin, chain.span.size());
    if (value.ends_with("00") || (value.size() == 4 && (value.starts_with("19") || value.starts_with("20")))) return chain.digits >= 6;
    if ((chain.groups > 1 || chain.dashed) && chain.digits < 6) return false;
    return chain.digits >= (evidence.number || is_of_person(evidence.phrase) ? 4U : 6U);
  }

  // "ref. EMI 30117286": behind a cue, a short word in capitals is a part of the value.
  Span with_label(const NumberChain& chain) const {
    if (chain.first == 0) return chain.span;
    const Word& label = view_.words()[chain.first - 1];
    const std::size_t letters = label.end - label.begin;
    const bool close = chain.span.begin - label.end == 1 && view_.text()[label.end] == ' ';
    static constexpr std::string_view kNames[] = {"id", "no", "num", "nr", "ref", "uci", "iuc", "sin", "nas", "tel", "cell", "dob", "ddn", "pin", "nip", "ssn", "ip", "dl", "pp", "est", "is", "the", "de", "du", "iban", "rib", "bic", "rbc", "td", "bmo"};
    if (std::find(std::begin(kNames), std::end(kNames), view_.text(label)) != std::end(kNames)) return chain.span;
    if (!label.all_caps || !close || letters < 2 || letters > kLongestLabel || label.begin < 2) return chain.span;
    std::size_t before = label.begin;
    while (before > 0 && label.begin - before < 4 && !is_word(view_.text()[before - 1])) --before;
    if (names_another(label)) return chain.span;
    const bool cued = cues_.ending_at(before) != nullptr;
    const std::string_view head = view_.text().substr(0, before);
    const bool named = head.ends_with(" code") || head.ends_with(" number") || head.ends_with(" numero") || head.ends_with(" no");
    return cued || named ? Span{label.begin, chain.span.end} : chain.span;
  }

  // "MSI 0014 882 307": the name of a number that has a family of its own.
  bool names_another(const Word& label) const {
    constexpr std::string_view kFamilies[] = {"sin", "uci", "passport", "health_card", "driver_licence", "bank_account", "iban", "phone", "plate"};
    auto hit = std::lower_bound(view_.cues().begin(), view_.cues().end(), label.begin, [](const CueHit& one, std::size_t at) { return one.begin < at; });
    for (; hit != view_.cues().end() && hit->begin == label.begin; ++hit) {
      if (hit->end != label.end || hit->owner == owner_) continue;
      const std::string_view name = all_recognizers()[hit->owner]->name;
      if (std::find(std::begin(kFamilies), std::end(kFamilies), name) != std::end(kFamilies)) return true;
    }
    return false;
  }

  void add(const Span& span, const ReferenceEvidence& evidence, EntityType type) {
    Candidate candidate;
    candidate.type = type;
    candidate.span = span;
    candidate.score = evidence.score;
    candidate.rule = evidence.phrase.empty() ? "reference.unexplained" : "reference.cued";
    candidate.yields = evidence.phrase.empty();
    candidate.cue = evidence.phrase;
    candidate.cue_distance = evidence.distance;
    found_.push_back(candidate);
  }

  const TextView& view_;
  std::vector<Candidate>& found_;
  std::uint16_t owner_;
  ReferenceCues cues_;
  std::optional<EarlierFinds> earlier_;  // of the other recognizers
};

void find(const TextView& view, std::vector<Candidate>& found) {
  if (view.numbers().empty()) return;
  Finder(view, found).run();
}

}  // namespace

extern const Recognizer kReference;
const Recognizer kReference = {.name = "reference", .cues = kReferenceCues, .rules = {}, .find = find};

}  // namespace guichet::redact
