// ADDRESS: civic number and street with direction and unit, boxes, rural routes, general delivery; both languages
// and the commonest forms of other countries. City and province stay readable: they tell an office which rules apply.
// Values of fields are in address_field.h.
// The department's own addresses stay by the allow list. Cases: address.cases.
#include <algorithm>
#include <vector>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/address_cues.h"
#include "redact/recognizers/address_field.h"
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/office_address.h"
#include "redact/text_view.h"

namespace guichet::redact {

extern const Recognizer kAddress;

namespace {

// The one address that needs no number.
bool says_general_delivery(const TextView& view) {
  static constexpr std::string_view kPhrases[] = {"general delivery", "poste restante", "livraison generale"};
  return (view.sums().address & kBoxStart) != 0 && std::any_of(std::begin(kPhrases), std::end(kPhrases), [&](std::string_view phrase) {
           return view.text().find(phrase) != std::string_view::npos;
         });
}

// "i live 56 elm grove", not "i live with my 2 sisters": the number is the next word.
bool says_who_lives(std::string_view phrase) {
  static constexpr std::string_view kPhrases[] = {"i live",    "we live",   "i stay",     "we stay",      "je reste", "nous restons",
                                           "j habite",  "on habite", "on reste",   "je demeure",   "residing", "elle demeure",
                                           "il demeure"};
  return std::find(std::begin(kPhrases), std::end(kPhrases), phrase) != std::end(kPhrases);
}

// Verbs of living: the number may stand some words behind, after "at": "I stay with my uncle at 25 Grenville".
bool tells_of_living(std::string_view phrase) {
  static constexpr std::string_view kVerbs[] = {"live", "living", "stay", "resid", "habit", "demeur", "reste", "restons", "loge", "heberg",
                                         "moved", "moving", "menag", "place is", "logement", "apartment", "appartement"};
  return std::any_of(std::begin(kVerbs), std::end(kVerbs),
                     [&](std::string_view verb) { return phrase.find(verb) != std::string_view::npos; });
}

// "the old one was 55 Glencairn": behind another address.
bool contrasts(std::string_view phrase) {
  return phrase.starts_with("old one") || phrase.starts_with("new one") || phrase.starts_with("other one") || phrase.starts_with("previous one") ||
         phrase.starts_with("l ancienne") || phrase.starts_with("la nouvelle") || phrase.starts_with("l autre") || phrase.starts_with("la precedente");
}

// Goes through the words with the cue that announced last.
class Addresses {
 public:
  Addresses(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found)
      : view_(view), words_(view.words()), scan_(view), owner_(owner), found_(found), fields_(view, found) {
    asked_ = (view.pending_cues() >> owner & 1U) != 0;
  }

  void find() {
    const auto& cues = view_.cues();
    std::size_t cue = 0;
    for (std::size_t i = 0; i < words_.size();) {
      // A cue of several words waits until all of them are past.
      for (; cue < cues.size() && cues[cue].end <= words_[i].begin; ++cue) {
        if (cues[cue].owner == owner_ && about_place(view_, cues[cue])) announced_ = &cues[cue];
      }
      // Most words begin no address, and nothing announces one.
      if (announced_ == nullptr && !asked_) {
        const std::size_t until = cue < cues.size() ? cues[cue].end : SIZE_MAX;
        while (i < words_.size() && words_[i].begin < until && words_[i].letters && !scan_.may_begin(i)) ++i;
        if (i == words_.size() || words_[i].begin >= until) continue;
      }
      const bool cued = is_cued(i);
      auto part = scan_.address_at(i, cued);
      if (!part && announced_ != nullptr && announced_->phrase.ends_with(" au") && words_[i].begin == announced_->end + 1)
        part = scan_.number_alone(i);
      const bool reported = part && !is_example(part->span.begin) && (is_value_of_field(part->span.begin) || !(belongs_to_office(view_, part->span.begin) || belongs_to_office(view_, words_[i].begin)));
      if (reported) report(*part, i, cued);
      if (reported) {
        if (cued) last_end_ = part->span.end;
        last_address_ = part->span.end;
        announced_ = nullptr;  // one cue, one address
      }

      i = part ? std::max(part->next, i + 1) : i + 1;
    }
    for (const CueHit& hit : cues) {
      if (hit.owner == owner_ && names_field(hit.phrase) && about_place(view_, hit)) fields_.read(hit);
    }
  }

 private:
  // "the example there says 123 Main Street"
  bool is_example(std::size_t begin) const {
    constexpr std::size_t kReach = 40;
    const std::size_t from = begin - std::min(begin, kReach);
    const std::string_view before = view_.text().substr(from, begin - from);
    const std::size_t word = std::max(before.rfind("example") + 1, before.rfind("exemple") + 1);  // 0: none
    return word != 0 && before.find_first_of(".@/[\n", word) == std::string_view::npos;
  }

  bool is_cued(std::size_t i) const {
    constexpr std::uint32_t kNextWord = 3;
    constexpr std::uint32_t kReach = 24;      // "my new address is now: "
    constexpr std::uint32_t kFarReach = 64;   // "staying with my uncle until June at "
    constexpr std::size_t kAnswer = 4;        // words: "it is now 45 Maplewood"
    if (asked_ && i < kAnswer && (announced_ == nullptr)) return true;
    if (chained(i) || told_behind(i)) return true;
    if (announced_ == nullptr || (contrasts(announced_->phrase) && last_address_ == 0)) return false;
    const std::uint32_t distance = words_[i].begin - announced_->end;
    if (distance > kFarReach) return false;
    const std::string_view between = view_.text().substr(announced_->end, distance);
    if (between.find('[') != std::string_view::npos) return false;
    if (distance <= (says_who_lives(announced_->phrase) ? kNextWord : kReach)) return true;
    const bool at = between.ends_with(" at ") || between.ends_with(" au ") || between.ends_with(" a ");
    return at && tells_of_living(announced_->phrase) && between.find_first_of(".;!?\n") == std::string_view::npos;
  }

  // "from 12 Laval to 14 Larch", "45 Maple, not 54 Maple"
  bool chained(std::size_t i) const {
    static constexpr std::string_view kJoins[] = {"to", "au", "not", "pas", "and", "et", "or", "ou"};
    if (last_end_ == 0 || i == 0 || words_[i].letters || words_[i].begin - last_end_ > 8) return false;
    return words_[i - 1].begin > last_end_ && std::find(std::begin(kJoins), std::end(kJoins), view_.text(words_[i - 1])) != std::end(kJoins);
  }

  // "12 Laval, that's my address", "45 Larch est mon adresse"
  bool told_behind(std::size_t i) const {
    constexpr std::uint32_t kBehind = 48;
    if (words_[i].letters) return false;
    const auto& cues = view_.cues();
    for (auto next = std::lower_bound(cues.begin(), cues.end(), words_[i].end, [](const CueHit& cue, std::uint32_t end) { return cue.begin < end; });
         next != cues.end(); ++next) {
      const CueHit& hit = *next;
      if (hit.begin - words_[i].end > kBehind) return false;
      if (hit.owner != owner_ || !(hit.phrase == "my address" || hit.phrase == "mon adresse" || hit.phrase == "new address")) continue;
      const std::string_view between = view_.text().substr(words_[i].end, hit.begin - words_[i].end);
      if (between.find_first_of("[\n.?!") != std::string_view::npos) return false;
      return between.ends_with(" is ") || between.ends_with("'s ") || between.ends_with(" est ") || between.ends_with("'est ");
    }
    return false;
  }

  // "Address: 12 King Street", whatever office is named before.
  bool is_value_of_field(std::size_t begin) const {
    constexpr std::size_t kSigns = 4;
    return announced_ != nullptr && names_field(announced_->phrase) && begin >= announced_->end && begin - announced_->end <= kSigns;
  }

  void report(const AddressPart& part, std::size_t i, bool cued) {
    Candidate candidate;
    candidate.type = EntityType::kAddress;
    candidate.span = {scan_.floor_before(part.span.begin), part.span.end};
    candidate.score = cued ? std::max(part.score, 0.7F) : part.score;
    candidate.rule = part.rule;
    if (announced_ != nullptr) candidate.span.begin = field_value_before(view_, *announced_, candidate.span.begin);
    if (cued) {
      const bool before = announced_ != nullptr;
      candidate.cue = before ? announced_->phrase : asked_ ? "(previous turn)" : "address";
      candidate.cue_distance = before ? words_[i].begin - announced_->end + 1 : UINT32_MAX - 2;
    }
    found_.push_back(candidate);
    if (const auto tail = scan_.tail(part.next, part.abroad)) {
      if (tail->town_end != 0) found_.back().span.end = tail->town_end;
      Candidate postal;
      postal.type = EntityType::kPostalCode;
      postal.span = tail->code;
      postal.score = 0.75F;
      postal.rule = "postal_code.behind_address";
      found_.push_back(postal);
    }
  }

  const TextView& view_;
  const std::vector<Word>& words_;
  AddressScan scan_;
  std::uint16_t owner_;
  std::vector<Candidate>& found_;
  AddressFields fields_;
  bool asked_ = false;
  const CueHit* announced_ = nullptr;
  std::size_t last_address_ = 0;  // its end; 0: none yet
  std::size_t last_end_ = 0;  // of the address that a cue announced; 0: none
};

void find(const TextView& view, std::vector<Candidate>& found) {
  const auto recognizers = all_recognizers();
  static const auto kOwner =
      static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kAddress) - recognizers.begin());
  // Nearly every address has a number, if only in words behind a cue.
  const bool numbered = !view.numbers().empty();
  const bool in_words = view.sums().dates != 0 && (view.sums().address & kOpener) != 0;
  if (!numbered && !in_words && (view.cue_owners() >> kOwner & 1U) == 0 && !says_general_delivery(view)) return;
  Addresses(view, kOwner, found).find();
}

}  // namespace

const Recognizer kAddress = {.name = "address", .cues = kAddressCues, .find = find};

}  // namespace guichet::redact
