// POSTAL_CODE: Canadian postal codes, A9A 9A9 in every spelling. Letters never D, F, I, O, Q or U; the first also
// not W or Z (Canada Post, Addressing Guidelines). Codes of other countries behind a cue or beside a town are found in
// postal_abroad.cc, behind an address in address.cc. Cases: postal_code.cases.
//
// K1A is the federal government's own and H0H 0H0 Santa Claus's: they stay unless a cue says that it is the
// client's; so do those behind an institution's name. Format examples (A1A 1A1, X0X 0X0) always stay.
#include <algorithm>
#include <iterator>
#include <string>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/number_words.h"
#include "redact/recognizers/office_address.h"
#include "redact/recognizers/postal_abroad.h"
#include "redact/recognizers/word_features.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {

extern const Recognizer kPostalCode;

namespace {

constexpr std::string_view kCues[] = {
    "postal code", "code postal", "postcode",    "post code",  "postal",     "codepostal",   "postalcode", "code post",
    "zip",         "zip code",    "zipcode",     "zips",       "zip codes",  "c p",          "cp",         "my code",
    "mon code",    "cod postal",  "code poste",  "postal codes", "codes postaux", "pin code", "pincode",   "plz",
    "postleitzahl", "cep",        "cap code",    "codigo postal", "poskod",  "kode pos",     "eircode",    "code postale",
    "postel code", "postal cod",  "p code",      "indice postal",
};

constexpr bool is_first_letter(char c) { return std::string_view("abceghjklmnprstvxy").find(c) != std::string_view::npos; }
constexpr bool is_other_letter(char c) { return std::string_view("abceghjklmnprstvwxyz").find(c) != std::string_view::npos; }

Verdict check(std::string_view value) {
  std::string code;
  for (const char c : value) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) code += c;
  }
  return code.starts_with("k1a") || code == "h0h0h0" ? Verdict::kFailed : Verdict::kPassed;
}

constexpr Rule kRules[] = {
    // "K 1 A 0 B 1", "k1 a0b1".
    {.name = "postal_code.spaced",
     .type = EntityType::kPostalCode,
     .pattern =
         R"([abceghj-nprstvxy][ .\-]{0,2}[0-9][ .\-]{0,2}[abceghj-nprstv-z][ .\-\n]{0,3}[0-9][ .\-]{0,2}[abceghj-nprstv-z][ .\-]{0,2}[0-9])",
     .needs = {.digits = 3},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.9F,
     .failed = 0.8F,
     .check = check,
     .before = 40,
     .after = 16},
    // Mistyped behind a cue: the letter O or I for 0 or 1, a letter that is never used.
    {.name = "postal_code.mistyped",
     .type = EntityType::kPostalCode,
     .pattern = R"([a-z][0-9oil][a-z][ .\-]{0,2}[0-9oil][a-z][0-9oil])",
     .needs = {.digits = 1},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.75F,
     .before = 24,
     .after = 0},
    // United Kingdom (BS 7666): "LS4 2LN", "SW1A 1AA".
    {.name = "postal_code.uk",
     .type = EntityType::kPostalCode,
     .pattern = R"([a-z]{1,2}[0-9][0-9a-z]? ?[0-9][abd-hjlnp-uw-z]{2})",
     .needs = {.digits = 2},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.85F,
     .before = 32,
     .after = 0},
};

constexpr Rule kExamples[] = {
    {.name = "postal_example.format",
     .type = EntityType::kPostalCode,
     .pattern = R"(a[19]a[ \-]{0,2}[19]a[19]|x[0-9]x[ \-]{0,2}[0-9]x[0-9]|a0a[ \-]{0,2}0a0)",
     .needs = {.digits = 3, .glued = 1},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
};

// Canadian codes, whatever stands between their halves.
class Canadian {
 public:
  Canadian(const TextView& view, std::uint16_t owner) : view_(view), words_(view.words()), owner_(owner) {}

  // "s zero m zero n zero": the second word says a digit, or is one.
  bool may_spell_at(std::size_t i) const {
    const Word& second = words_[i + 1];
    if (!second.letters) return second.end - second.begin == 1;
    return second.dates != 0 || (view_.text()[second.begin] == 'z' && view_.text(second) == "zero");
  }

  // The code whose first letter is the last of word i.
  void at(std::size_t i, std::vector<Candidate>& found) const {
    constexpr std::uint16_t kBefore = 40;
    constexpr std::uint16_t kAfter = 16;
    if (i + 5 >= words_.size() || !glued_digit(i + 1) || words_[i + 2].begin != words_[i + 1].end || !single(i + 2, true) ||
        !halves_meet(i + 3) || !glued_letter(i + 4) || !single(i + 4, true) || words_[i + 5].begin != words_[i + 4].end ||
        words_[i + 5].end - words_[i + 5].begin != 1 || words_[i + 5].letters)
      return;
    const std::string_view text = view_.text();
    const Span span{words_[i].end - 1, words_[i + 5].end};
    if (!is_first_letter(text[span.begin])) return;
    const bool glued_before = words_[i].end - words_[i].begin > 1 || (i > 0 && words_[i - 1].end == words_[i].begin);
    const bool glued_behind = span.end < text.size() && is_word(text[span.end]);
    const TextView::Near near = view_.nearest_cue(owner_, span, kBefore, kAfter);
    bool cued = !near.phrase.empty();
    if (glued_before && !(cued && near.distance == 0) && !behind_glued_cue(i)) return;
    if (glued_behind && !(cued && is_letter(text[span.end]))) return;
    cued = cued || glued_before;
    const Verdict verdict = check(text.substr(span.begin, span.size()));
    if (!cued && (verdict == Verdict::kFailed || belongs_to_office(view_, span.begin))) return;
    Candidate candidate;
    candidate.type = EntityType::kPostalCode;
    candidate.span = span;
    candidate.score = verdict == Verdict::kFailed ? 0.8F : cued ? 1.0F : 0.9F;
    candidate.rule = "postal_code.canada";
    candidate.cue = near.phrase;
    candidate.cue_distance = near.distance;
    candidate.verdict = verdict;
    found.push_back(candidate);
  }

  // "h 2 j 2 w 9", "s4 x 3 h8", "R3M3N 7", "E1W-1 A4": blanks anywhere, without a cue too; nothing else is written so.
  void spread_at(std::size_t i, std::vector<Candidate>& found) const {
    const std::string_view text = view_.text();
    if (i + 5 >= words_.size() || words_[i].end - words_[i].begin != 1 || !is_first_letter(text[words_[i].begin])) return;
    if (i > 0 && words_[i - 1].end == words_[i].begin) return;
    for (std::size_t n = 1; n < 6; ++n) {
      const Word& word = words_[i + n];
      if (n % 2 == 0 ? !single(i + n, true) : word.letters || word.end - word.begin != 1) return;
      const std::string_view gap = text.substr(words_[i + n - 1].end, word.begin - words_[i + n - 1].end);
      if (gap.size() > 3 || gap.find_first_not_of(" .-") != std::string_view::npos) return;
    }
    const Span span{words_[i].begin, words_[i + 5].end};
    if (span.end < text.size() && is_word(text[span.end])) return;
    // "B2 B2 B1", "R 8 W 7 S 7": levels and scores.
    const auto apart = [&](std::size_t n) { return words_[i + n].begin > words_[i + n - 1].end; };
    const bool levels = !apart(1) && apart(2) && !apart(3) && apart(4) && !apart(5);
    const auto skill = [&](std::size_t n) { return std::string_view("lrsw").find(text[words_[i + n].begin]) != std::string_view::npos; };
    if (levels || (skill(0) && skill(2) && skill(4))) return;
    if (span.begin > 1 && (text[span.begin - 1] == '-' || text[span.begin - 1] == '.') && is_word(text[span.begin - 2])) return;
    if (check(text.substr(span.begin, span.size())) == Verdict::kFailed || belongs_to_office(view_, span.begin)) return;
    Candidate candidate;
    candidate.type = EntityType::kPostalCode;
    candidate.span = span;
    candidate.score = 0.85F;
    candidate.rule = "postal_code.spread";
    found.push_back(candidate);
  }

  // "s zero m zero n zero", "e huit b un x quatre": read out. Behind a cue also by the names of letters, and with digits: "kilo
  // two papa, one lima four", "je, six, ve, un, a, huit", "k 2 p, 1 l 4".
  void spelled_at(std::size_t i, std::vector<Candidate>& found) const {
    constexpr std::uint16_t kBefore = 40;
    if (i + 5 >= words_.size()) return;
    if (letter_named(view_.text(words_[i])) == 0 || !is_first_letter(letter_named(view_.text(words_[i])))) return;
    bool plain = true;
    for (std::size_t n = 0; n < 6; ++n) {
      const std::string_view word = view_.text(words_[i + n]);
      if (n > 0) {
        const std::string_view gap = view_.text().substr(words_[i + n - 1].end, words_[i + n].begin - words_[i + n - 1].end);
        if (gap.empty() || gap.size() > 3 || gap.find_first_not_of(" ,-.") != std::string_view::npos) return;
      }
      const bool digit = !words_[i + n].letters && word.size() == 1;
      const bool letter = words_[i + n].letters && letter_named(word) != 0 && is_other_letter(letter_named(word));
      if (n % 2 == 0 ? !letter : !(digit || digit_in_words(word))) return;
      plain = plain && !digit && (n % 2 != 0 || word.size() == 1);
    }
    if (!plain && view_.nearest_cue(owner_, {words_[i].begin, words_[i + 5].end}, kBefore, 0).phrase.empty()) return;
    Candidate candidate;
    candidate.type = EntityType::kPostalCode;
    candidate.span = {words_[i].begin, words_[i + 5].end};
    candidate.score = 0.85F;
    candidate.rule = "postal_code.spelled";
    found.push_back(candidate);
  }

 private:
  // "k", "kilo", "kay", "ka": the letter. 0: none.
  static char letter_named(std::string_view word) {
    static constexpr std::string_view kNames[] = {
        "alpha",  "alfa",   "bravo", "charlie", "echo",  "golf", "hotel", "juliet", "juliett", "kilo",   "lima",   "mike",   "november",
        "papa",   "romeo",  "sierra", "tango",  "victor", "whiskey", "whisky", "xray", "yankee", "zulu",
        "be",     "bee",    "ce",    "cee",     "see",   "ge",   "gee",   "je",     "jay",     "ji",     "ache",   "aitch",  "ka",
        "kay",    "el",     "elle",  "ell",     "em",    "emme", "aime",  "en",     "enne",    "haine",  "pe",     "pee",    "er",
        "erre",   "ar",     "es",    "esse",    "ess",   "te",   "tee",   "the",    "ve",      "vee",    "ixe",    "ex",     "zed",
        "zee",    "wye"};
    constexpr std::string_view kLetters = "aabceghjjklmnprstvwwxyzbbcccggjjjhhkklllmmmnnnpprrrssstttvvxxzzy";
    if (word.size() == 1) return word[0];
    static_assert(std::size(kNames) == kLetters.size());
    static constexpr WordSet kWords(kNames);
    const std::size_t at = kWords.find(word);
    return at == kWords.kNone ? '\0' : kLetters[at];
  }
  static bool digit_in_words(std::string_view word) {
    if (word == "zero" || word == "oh") return true;
    const int value = number_word(word);
    return word.size() > 1 && value >= 1 && value <= 9 && word != "first" && word != "second" && word != "third" && !word.ends_with("th");
  }
  bool single(std::size_t i, bool letter) const {
    return words_[i].letters == letter && words_[i].end - words_[i].begin == 1 &&
           (!letter || is_other_letter(view_.text()[words_[i].begin]));
  }
  bool glued_digit(std::size_t i) const {
    return words_[i].begin == words_[i - 1].end && !words_[i].letters && words_[i].end - words_[i].begin == 1;
  }
  bool glued_letter(std::size_t i) const { return words_[i].begin == words_[i - 1].end && words_[i].letters; }
  // Up to three blanks, dots, hyphens or a line's end between "K1A" and "0B1".
  bool halves_meet(std::size_t i) const {
    const std::string_view gap = view_.text().substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
    return !words_[i].letters && words_[i].end - words_[i].begin == 1 && gap.size() <= 3 &&
           gap.find_first_not_of(" .-_\r\n") == std::string_view::npos;
  }
  // "codepostalh2x1y4"
  bool behind_glued_cue(std::size_t i) const {
    static constexpr std::string_view kGlued[] = {"postal", "code", "codepostal", "postalcode", "postcode", "cp", "zip", "zipcode"};
    std::string_view word = view_.text(words_[i]);
    word.remove_suffix(1);
    return std::find(std::begin(kGlued), std::end(kGlued), word) != std::end(kGlued);
  }

  const TextView& view_;
  const std::vector<Word>& words_;
  std::uint16_t owner_;
};

void find(const TextView& view, std::vector<Candidate>& found) {
  const auto recognizers = all_recognizers();
  static const auto kOwner =
      static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kPostalCode) - recognizers.begin());
  const Canadian canadian(view, kOwner);
  const auto& words = view.words();
  const bool zeros = view.text().find("zero") != std::string_view::npos;
  const bool has_digits = !view.numbers().empty() || (view.sums().dates & kNumberInWords) != 0 || zeros;
  if (!has_digits) return;
  const auto look = [&](std::size_t i) {
    if (!words[i].letters) return;
    const bool glued = words[i + 1].begin == words[i].end;  // to digits
    if (words[i].end - words[i].begin == 1) canadian.spread_at(i, found);
    if (glued) {
      canadian.at(i, found);
    } else if (words[i].end - words[i].begin <= 8 && canadian.may_spell_at(i)) {
      canadian.spelled_at(i, found);
    }
  };
  // The second word is a number, or says one.
  if (zeros) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) look(i);
  } else {
    for (const std::uint32_t second : view.date_words()) {
      if (second > 0) look(second - 1);
    }
  }
  find_postal_codes_abroad(view, kOwner, found);
}

}  // namespace

extern const Recognizer kPostalExample;
const Recognizer kPostalExample = {.name = "postal_example", .rules = kExamples, .keeps = true};

const Recognizer kPostalCode = {.name = "postal_code", .cues = kCues, .rules = kRules, .find = find};

}  // namespace guichet::redact
