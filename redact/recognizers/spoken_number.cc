// Numbers said aloud or written in words: "four one six, double five five, oh one four two", "six un trois, cinq cinq
// cinq…", "E as in echo, three zero nine…", and digits typed one by one. Six digits or more; the nearest cue says what the
// number is, else its length. Cases: spoken_number.cases.
//
// A short number with "thousand" or "cent" in it is a year or an amount, which stays.
#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "redact/fold/bytes.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/spelled_letters.h"
#include "redact/recognizers/typed_number.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

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
constexpr std::string_view kAmounts[] = {"million", "millions", "hundreds", "milliers", "dollars", "years", "ans", "days", "jours", "hours", "heures", "minutes", "months", "mois", "weeks", "semaines"};

constexpr std::array<std::string_view, std::size(kSpoken)> kCues = [] {
  std::array<std::string_view, std::size(kSpoken)> cues{};
  for (std::size_t i = 0; i < cues.size(); ++i) cues[i] = kSpoken[i].word;
  return cues;
}();

constexpr std::size_t kLeastWords = 3;   // that are numbers
constexpr std::size_t kLeastDigits = 6;
constexpr std::size_t kLeastDigitsSpelled = 4;  // behind letters said before them
constexpr std::size_t kLeastApart = 7;    // digits with a blank between all of them
constexpr std::size_t kLeastDigitsFilled = 9;  // with "mille" or "cent" among them: no year
constexpr std::size_t kMostTyped = 40;
constexpr std::size_t kMostBetween = 3;  // bytes between two words of a number
constexpr float kBare = 0.6F;
constexpr float kCued = 0.9F;

const Spoken* spoken(std::string_view word) {
  static constexpr auto kWords = WordSet<std::size(kSpoken)>::of(kCues);
  const std::size_t at = kWords.find(word);
  return at == kWords.kNone ? nullptr : &kSpoken[at];
}

// "020222", "19850630": a day, a month and a year, in an order that people use.
bool is_date(const std::string& digits) {
  const auto two = [&](std::size_t at) { return (digits[at] - '0') * 10 + digits[at + 1] - '0'; };
  const auto day_month = [&](std::size_t day, std::size_t month) { return two(day) >= 1 && two(day) <= 31 && two(month) >= 1 && two(month) <= 12; };
  if (!std::all_of(digits.begin(), digits.end(), is_digit)) return false;
  if (digits.size() == 6) return day_month(0, 2) || day_month(4, 2);
  return digits.size() == 8 && (day_month(0, 2) || day_month(2, 0) || day_month(6, 4));
}

// What the nearest cue of a family of numbers calls it.
struct Named {
  EntityType type = EntityType::kOther;
  std::string_view cue;
};
Named name_of(const TextView& view, const Span& span, const std::string& typed) {
  constexpr std::uint32_t kBefore = 56;
  constexpr std::uint32_t kAfter = 24;
  const auto all = all_recognizers();
  Named named;
  std::uint32_t nearest = UINT32_MAX;
  for (std::size_t owner = 0; owner < all.size(); ++owner) {
    const bool birth = all[owner]->name == "date_of_birth" && is_date(typed);
    if ((all[owner]->rules.empty() && !birth) || all[owner]->keeps) continue;
    // No number alone is an address, and no other is a birth.
    if (!birth && (all[owner]->rules.front().type == EntityType::kAddress || all[owner]->rules.front().type == EntityType::kDateOfBirth)) continue;
    const EntityType type = birth ? EntityType::kDateOfBirth : all[owner]->rules.front().type;
    if (type == EntityType::kEmail || type == EntityType::kPostalCode || type == EntityType::kUrl || type == EntityType::kIpAddress ||
        type == EntityType::kUsername || type == EntityType::kIban || type == EntityType::kPlate) {
      continue;
    }
    const TextView::Near near = view.nearest_cue(static_cast<std::uint16_t>(owner), span, kBefore, kAfter);
    if (near.phrase.empty()) continue;
    // Of two cues that end at one place the longer says more: "health card number", "card number".
    if (near.distance < nearest || (near.distance == nearest && near.phrase.size() > named.cue.size())) {
      nearest = near.distance;
      named = {type, near.phrase};
    }
  }
  const std::size_t letters = static_cast<std::size_t>(std::count_if(typed.begin(), typed.end(), is_letter));
  if (letters >= 2 && typed.size() >= 15) named.type = EntityType::kIban;
  if (!named.cue.empty()) return named;
  if (letters == 1 && typed.size() == 10) named.type = EntityType::kApplicationNumber;
  if (letters != 0) return named;
  if (typed.size() == 10 || typed.size() == 11) named.type = EntityType::kPhone;
  if (typed.size() == 9) named.type = EntityType::kSin;
  if (typed.size() == 16) named.type = EntityType::kPaymentCard;
  return named;
}

bool is_amount(std::string_view word) { return std::find(std::begin(kAmounts), std::end(kAmounts), word) != std::end(kAmounts); }

// A number of words from `at` on; `end` is the word behind it, `last` the last one that says something.
struct Run {
  TypedNumber typed;
  std::size_t said = 0;   // words that are numbers
  std::size_t apart = 0;  // digits typed one by one
  std::size_t filled = 0; // "mille", "cent"
  std::size_t last = 0;
  std::size_t end = 0;
};

// What may stand between two words of a number: blanks, dashes and commas; no stroke or point of a date or a score.
bool parted(std::string_view between) {
  if (between == "... " || between == "...") return true;  // dictated
  if (between.empty() || between.size() > kMostBetween) return false;
  return between != "/" && between != "." && between != ":";
}

Run read(const TextView& view, std::size_t at) {
  const std::vector<Word>& words = view.words();
  Run run;
  run.last = at;
  std::size_t i = at;
  bool follows_four = false;
  bool follows_letter = false;
  for (; i < words.size(); ++i) {
    if (i > at && !parted(view.text().substr(words[i - 1].end, words[i].begin - words[i - 1].end))) break;
    const std::string_view word = view.text(words[i]);
    if (!words[i].letters) {
      if (word.size() > 5 || (i > at && word.size() > 1 && view.text()[words[i].begin - 1] == '\n')) break;
      run.typed.typed(word);
      run.apart = word.size() == 1 ? run.apart + 1 : 0;
      run.last = i;
      follows_four = follows_letter = false;
      continue;
    }
    if (const Spoken* one = spoken(word); one != nullptr) {
      run.typed.say(one->digits, follows_four);
      if (!one->digits.empty()) {
        ++run.said;
        run.last = i;
      }
      follows_four = word == "quatre";
      follows_letter = false;
    } else if (word.size() == 1) {
      run.typed.letter(word[0]);
      if (word != "a" && word != "y" && word != "i") run.last = i;
      follows_letter = true;
    } else if (follows_letter && (word == "as" || word == "comme" || word == "for" || word == "like" || word == "pour")) {
      // "e as in echo", "f comme fes"
      const std::size_t name = i + (word == "as" ? 2 : 1);
      if (name >= words.size()) break;
      i = name;
      run.last = i;
      follows_letter = false;
    } else if (run.typed.digits() > 0 && (word == "mille" || word == "thousand")) {
      run.typed.fill(3);
      ++run.filled;
    } else if (run.typed.digits() > 0 && (word == "cent" || word == "cents" || word == "hundred")) {
      run.typed.fill(2);
      ++run.filled;
    } else if (const SpelledLetter letter = spelled_letter(word); letter.sure && run.typed.digits() > 0 && word.size() > 3) {
      run.typed.letter(letter.letter);  // "seven, dash, bravo, four"
      run.last = i;
    } else {
      break;
    }
  }
  run.end = std::max(i, at + 1);
  return run;
}

// Letters said before a number: "vé bé sept sept un…"
std::size_t first_letter(const TextView& view, std::size_t at) {
  const std::vector<Word>& words = view.words();
  std::size_t first = at;
  std::size_t letters = 0;
  bool sure = false;
  while (first > 0 && letters < 3) {
    const Word& word = words[first - 1];
    const SpelledLetter said = spelled_letter(view.text(word));
    if (said.letter == 0 || (word.begin > 0 && view.text()[word.begin - 1] == '\'') || !parted(view.text().substr(word.end, words[first].begin - word.end))) break;
    sure = sure || said.sure;
    ++letters;
    --first;
  }
  return sure && (letters >= 2 || view.text(words[first]).size() > 3) ? first : at;
}

std::uint16_t own_place() {
  const auto all = all_recognizers();
  return static_cast<std::uint16_t>(std::find(all.begin(), all.end(), &kSpokenNumber) - all.begin());
}

void find(const TextView& view, std::vector<Candidate>& found) {
  const std::vector<Word>& words = view.words();
  static const auto kOwner = own_place();
  const auto said = (view.cue_owners() >> kOwner & 1U) == 0
                        ? 0
                        : std::count_if(view.cues().begin(), view.cues().end(), [](const CueHit& hit) { return hit.owner == kOwner && hit.end > hit.begin; });
  if (said < static_cast<std::ptrdiff_t>(kLeastWords)) {
    const auto apart = std::count_if(view.numbers().begin(), view.numbers().end(), [&](std::uint32_t i) { return words[i].end - words[i].begin == 1; });
    if (apart < static_cast<std::ptrdiff_t>(kLeastApart)) return;
  }
  for (std::size_t i = 0; i < words.size();) {
    const bool starts = !words[i].letters || words[i].end - words[i].begin == 1 || spoken(view.text(words[i])) != nullptr;
    if (!starts) {
      ++i;
      continue;
    }
    const Run run = read(view, i);
    const bool amount = (run.end < words.size() && is_amount(view.text(words[run.end]))) || (i > 0 && is_amount(view.text(words[i - 1])));
    const bool enough = run.said >= kLeastWords || run.apart >= kLeastApart;
    const std::size_t first = enough && words[i].letters ? first_letter(view, i) : i;
    const std::size_t least = first < i ? kLeastDigitsSpelled : run.filled == 0 ? kLeastDigits : kLeastDigitsFilled;
    if (enough && run.typed.digits() >= least && run.typed.text().size() <= kMostTyped && run.typed.letters() <= run.typed.digits() && !amount) {
      Candidate candidate;
      candidate.span = {words[first].begin, words[run.last].end};
      const Named named = name_of(view, candidate.span, run.typed.text());
      candidate.type = named.type;
      candidate.score = named.cue.empty() ? kBare : kCued;
      candidate.rule = "spoken_number.words";
      candidate.cue = named.cue;
      found.push_back(candidate);
    }
    i = run.end;
  }
}

}  // namespace

const Recognizer kSpokenNumber = {.name = "spoken_number", .cues = kCues, .rules = {}, .find = find};

}  // namespace guichet::redact
