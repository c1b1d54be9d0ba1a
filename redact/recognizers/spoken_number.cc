// Numbers said aloud or written in words: "four one six, double five five, oh one four two", "six un trois, cinq cinq
// cinq…", digits among them. Six digits or more; the nearest cue says what the number is, else its length.
// Cases: spoken_number.cases.
//
// "Thousand", "cent" and their like make a year or an amount of it, which stays.
#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "redact/fold/bytes.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/checksum.h"
#include "redact/text_view.h"

namespace guichet::redact {

extern const Recognizer kSpokenNumber;

namespace {

struct Spoken {
  std::string_view word;
  std::string_view digits;  // "2": a digit; "10": two; "20": tens that a unit may follow; "x2": the next one twice; "": parts
};

constexpr Spoken kSpoken[] = {
    {"zero", "0"}, {"oh", "0"}, {"o", "0"}, {"nought", "0"}, {"one", "1"}, {"two", "2"}, {"three", "3"}, {"four", "4"}, {"five", "5"}, {"six", "6"}, {"seven", "7"}, {"eight", "8"}, {"nine", "9"},
    {"un", "1"}, {"une", "1"}, {"deux", "2"}, {"trois", "3"}, {"quatre", "4"}, {"cinq", "5"}, {"sept", "7"}, {"huit", "8"}, {"neuf", "9"}, {"ten", "10"}, {"eleven", "11"}, {"twelve", "12"}, {"thirteen", "13"}, {"fourteen", "14"},
    {"fifteen", "15"}, {"sixteen", "16"}, {"seventeen", "17"}, {"eighteen", "18"}, {"nineteen", "19"}, {"twenty", "20"}, {"thirty", "30"}, {"forty", "40"}, {"fifty", "50"}, {"sixty", "60"}, {"seventy", "70"}, {"eighty", "80"},
    {"ninety", "90"}, {"dix", "10"}, {"onze", "11"}, {"douze", "12"}, {"treize", "13"}, {"quatorze", "14"}, {"quinze", "15"}, {"seize", "16"}, {"vingt", "20"}, {"vingts", "20"}, {"trente", "30"}, {"quarante", "40"}, {"cinquante", "50"},
    {"soixante", "60"}, {"septante", "70"}, {"huitante", "80"}, {"octante", "80"}, {"nonante", "90"}, {"double", "x2"}, {"triple", "x3"}, {"dash", ""}, {"hyphen", ""}, {"tiret", ""}, {"space", ""}, {"espace", ""}, {"trait", ""}, {"et", ""},
};
constexpr std::string_view kAmounts[] = {"hundred", "thousand", "million", "cent", "cents", "mille", "millions", "hundreds", "milliers", "dollars", "years", "ans", "days", "jours", "months", "mois", "weeks", "semaines"};

constexpr std::array<std::string_view, std::size(kSpoken)> kCues = [] {
  std::array<std::string_view, std::size(kSpoken)> cues{};
  for (std::size_t i = 0; i < cues.size(); ++i) cues[i] = kSpoken[i].word;
  return cues;
}();

constexpr std::size_t kLeastWords = 3;   // that are numbers
constexpr std::size_t kLeastDigits = 6;
constexpr std::size_t kMostDigits = 24;
constexpr std::size_t kMostBetween = 3;  // bytes between two words of a number
constexpr float kBare = 0.6F;
constexpr float kCued = 0.9F;

const Spoken* spoken(std::string_view word) {
  const auto at = std::find_if(std::begin(kSpoken), std::end(kSpoken), [&](const Spoken& one) { return one.word == word; });
  return at == std::end(kSpoken) ? nullptr : at;
}

// The digits of a run of words, as one would type them.
class Digits {
 public:
  void add(std::string_view digits) {
    if (digits.empty()) return;
    if (digits[0] == 'x') {
      times_ = static_cast<std::size_t>(digits[1] - '0');
      return;
    }
    if (tens_ && digits.size() == 1 && digits != "0") {  // "soixante six"
      text_.back() = digits[0];
      tens_ = false;
      return;
    }
    if (tens_ && digits.size() == 2 && (text_.back() == '0') && digits[0] == '1' && (text_[text_.size() - 2] == '6' || text_[text_.size() - 2] == '8')) {
      text_[text_.size() - 2] = static_cast<char>(text_[text_.size() - 2] + 1);  // "soixante quinze"
      text_.back() = digits[1];
      tens_ = false;
      return;
    }
    if (digits == "20" && text_.size() >= 1 && text_.back() == '4' && last_word_four_) {  // "quatre vingt"
      text_.back() = '8';
      text_ += '0';
      tens_ = true;
      return;
    }
    for (std::size_t i = 0; i < times_; ++i) text_ += digits;
    times_ = 1;
    tens_ = digits.size() == 2 && digits[1] == '0' && digits != "10";
  }
  void append(std::string_view typed) {
    text_ += typed;
    tens_ = false;
  }
  void note_word(std::string_view word) { last_word_four_ = word == "quatre"; }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
  std::size_t times_ = 1;
  bool tens_ = false;
  bool last_word_four_ = false;
};

// What the nearest cue of a family of numbers calls it.
struct Named {
  EntityType type = EntityType::kOther;
  std::string_view cue;
};
Named name_of(const TextView& view, const Span& span, const std::string& digits) {
  constexpr std::uint32_t kBefore = 56;
  constexpr std::uint32_t kAfter = 24;
  const auto all = all_recognizers();
  Named named;
  std::uint32_t nearest = UINT32_MAX;
  for (std::size_t owner = 0; owner < all.size(); ++owner) {
    if (all[owner]->rules.empty() || all[owner]->keeps) continue;
    const EntityType type = all[owner]->rules.front().type;
    if (type == EntityType::kEmail || type == EntityType::kPostalCode || type == EntityType::kUrl || type == EntityType::kIpAddress ||
        type == EntityType::kUsername || type == EntityType::kIban || type == EntityType::kPlate) {
      continue;
    }
    const TextView::Near near = view.nearest_cue(static_cast<std::uint16_t>(owner), span, kBefore, kAfter);
    if (!near.phrase.empty() && near.distance < nearest) {
      nearest = near.distance;
      named = {type, near.phrase};
    }
  }
  if (!named.cue.empty()) return named;
  if (digits.size() == 10 || digits.size() == 11) named.type = EntityType::kPhone;
  if (digits.size() == 9 && passes_luhn(digits)) named.type = EntityType::kSin;
  if (digits.size() == 16 && passes_luhn(digits)) named.type = EntityType::kPaymentCard;
  return named;
}

bool is_amount(std::string_view word) { return std::find(std::begin(kAmounts), std::end(kAmounts), word) != std::end(kAmounts); }

std::uint16_t own_place() {
  const auto all = all_recognizers();
  return static_cast<std::uint16_t>(std::find(all.begin(), all.end(), &kSpokenNumber) - all.begin());
}

void find(const TextView& view, std::vector<Candidate>& found) {
  static const auto kOwner = own_place();
  if ((view.cue_owners() >> kOwner & 1U) == 0) return;
  const auto mine = std::count_if(view.cues().begin(), view.cues().end(), [](const CueHit& hit) { return hit.owner == kOwner; });
  if (mine < static_cast<std::ptrdiff_t>(kLeastWords)) return;
  const std::vector<Word>& words = view.words();
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Spoken* first = words[i].letters ? spoken(view.text(words[i])) : nullptr;
    if (words[i].letters && (first == nullptr || first->digits.empty())) continue;
    Digits digits;
    std::size_t count = 0;
    std::size_t last = i;
    std::size_t end = i;
    for (; end < words.size(); ++end) {
      if (end > i && words[end].begin - words[end - 1].end > kMostBetween) break;
      const std::string_view word = view.text(words[end]);
      if (!words[end].letters) {
        if (word.size() > 5) break;
        digits.append(word);
        last = end;
        continue;
      }
      const Spoken* one = spoken(word);
      if (one == nullptr) break;
      digits.add(one->digits);
      digits.note_word(word);
      if (!one->digits.empty()) {
        ++count;
        last = end;
      }
    }
    const bool amount = (end < words.size() && is_amount(view.text(words[end]))) || (i > 0 && is_amount(view.text(words[i - 1])));
    if (count >= kLeastWords && digits.text().size() >= kLeastDigits && digits.text().size() <= kMostDigits && !amount) {
      Candidate candidate;
      candidate.span = {words[i].begin, words[last].end};
      const Named named = name_of(view, candidate.span, digits.text());
      candidate.type = named.type;
      candidate.score = named.cue.empty() ? kBare : kCued;
      candidate.rule = "spoken_number.words";
      candidate.cue = named.cue;
      found.push_back(candidate);
    }
    i = std::max(i, end == i ? i : end - 1);
  }
}

}  // namespace

const Recognizer kSpokenNumber = {.name = "spoken_number", .cues = kCues, .rules = {}, .find = find};

}  // namespace guichet::redact
