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
#include "redact/recognizers/reference_words.h"
#include "redact/text_view.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostBack = 7;       // words between a cue and its value, the words of the cue included
constexpr std::size_t kMostBackBytes = 72;
constexpr std::size_t kMostAhead = 7;
constexpr std::size_t kLongestChain = 40;  // bytes
constexpr std::size_t kUuid = 36;          // bytes: of a request more often than of a person; token.cc has it
constexpr float kNumberScore = 0.62F;
constexpr float kThingScore = 0.58F;

struct Chain {
  std::size_t first = 0;  // word
  std::size_t last = 0;   // word, inclusive
  Span span;
  std::size_t digits = 0;
  std::size_t letters = 0;
  std::size_t groups = 1;  // parted by a blank
};

bool joins(char c) { return c == '-' || c == '/' || c == '.' || c == '_'; }

// The chain of words that begins at `at`; empty where it holds no digit.
std::optional<Chain> chain_at(const TextView& view, std::size_t at) {
  const std::string_view text = view.text();
  const std::vector<Word>& words = view.words();
  Chain chain;
  chain.first = chain.last = at;
  const auto count = [&](const Word& word) { (word.letters ? chain.letters : chain.digits) += word.end - word.begin; };
  if (words[at].letters && words[at].end - words[at].begin > 6) return std::nullopt;
  count(words[at]);
  while (chain.last + 1 < words.size()) {
    const Word& word = words[chain.last];
    const Word& next = words[chain.last + 1];
    const std::size_t gap = next.begin - word.end;
    const bool glued = gap == 0 || (gap == 1 && joins(text[word.end]));
    // Blanks part digits from digits only, and a letter or two in front of digits.
    const bool spaced = gap == 1 && text[word.end] == ' ' && !next.letters && next.end - next.begin >= 2 &&
                        (!word.letters ? word.end - word.begin >= 2 : chain.last == chain.first && word.end - word.begin == 1 && word.capital);
    if (!glued && !spaced) break;
    if (next.letters && next.end - next.begin > 6) break;
    if (next.end - words[at].begin > kLongestChain) break;
    if (spaced) ++chain.groups;
    count(next);
    ++chain.last;
  }
  // What it ends with is a digit, or letters glued to one: "88213." and "A-12-b" but no "2024-may".
  while (chain.last > chain.first && words[chain.last].letters && words[chain.last].begin != words[chain.last - 1].end &&
         words[chain.last].end - words[chain.last].begin > 3) {
    chain.letters -= words[chain.last].end - words[chain.last].begin;
    --chain.last;
  }
  if (chain.digits == 0) return std::nullopt;
  chain.span = {words[chain.first].begin, words[chain.last].end};
  return chain;
}

bool is_year(std::string_view four) { return four.size() == 4 && (four.starts_with("19") || four.starts_with("20")); }

// A date, a clock time, a span of years, a decimal.
bool is_time(const TextView& view, const Chain& chain) {
  if (chain.letters != 0) return false;
  const std::vector<Word>& words = view.words();
  const std::size_t parts = chain.last - chain.first + 1;
  const auto size = [&](std::size_t i) { return words[i].end - words[i].begin; };
  const std::string_view first = view.text(words[chain.first]);
  const std::string_view last = view.text(words[chain.last]);
  if (parts == 3 && ((is_year(first) && size(chain.first + 1) <= 2 && size(chain.last) <= 2) ||
                     (size(chain.first) <= 2 && size(chain.first + 1) <= 2 && (is_year(last) || size(chain.last) == 2)))) {
    return true;
  }
  if (parts == 2 && is_year(first) && (is_year(last) || size(chain.last) == 2)) return true;
  if (parts == 1 && size(chain.first) == 8 && is_year(first.substr(0, 4)) && first.substr(4, 2) <= "12" && first.substr(6) <= "31") return true;
  return parts == 2 && view.text()[words[chain.first].end] == '.';
}

bool ends_sentence(std::string_view between, const Word& word) {
  if (between.find_first_of("!?;") != std::string_view::npos) return true;
  const std::size_t dot = between.find('.');
  // "no. 12345" is an abbreviation, "the office. 12345" an end.
  return dot != std::string_view::npos && word.end - word.begin > 5;
}

struct Evidence {
  std::string_view phrase;
  float score = 0;
  std::uint32_t distance = 0;
};

class Finder {
 public:
  Finder(const TextView& view, std::vector<Candidate>& found) : view_(view), found_(found), owner_(own_place()) {
    for (const CueHit& hit : view.cues()) {
      if (hit.owner == owner_) hits_.push_back(&hit);
    }
  }

  void run() {
    const bool pending = (view_.pending_cues() >> owner_ & 1U) != 0;
    if (hits_.empty() && !pending) return;
    std::sort(found_.begin(), found_.end(), [](const Candidate& a, const Candidate& b) { return a.span.begin < b.span.begin; });
    const std::size_t others = found_.size();
    const std::vector<Word>& words = view_.words();
    std::optional<Evidence> last;
    std::size_t last_end = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      const auto chain = chain_at(view_, i);
      if (!chain) continue;
      if (chain->digits >= 4 && chain->digits + chain->letters >= 5 && !is_time(view_, *chain)) {
        std::optional<Evidence> evidence;
        if (!is_public_before(chain->first)) {
          evidence = before(*chain);
          if (!evidence) evidence = behind(*chain);
        }
        // "reference numbers 883221 and 883228"
        if (!evidence && last && words[chain->first].begin - last_end <= 6) evidence = last;
        if (!evidence && pending && words.size() <= chain->last - chain->first + 6) evidence = Evidence{"(previous turn)", kThingScore, 1U << 20U};
        if (evidence && enough(*chain, evidence->score) && !met(chain->span, others)) add(*chain, *evidence);
        last = evidence;
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

  static bool enough(const Chain& chain, float score) {
    if (chain.letters > chain.digits || chain.span.size() == kUuid) return chain.letters <= chain.digits + 4 && chain.digits >= 5 && chain.span.size() != kUuid;
    if (chain.letters == 0 && chain.groups > 1 && chain.digits < 6) return false;
    const std::size_t least = score >= kNumberScore ? 5 : 6;
    return chain.digits >= least || (chain.letters > 0 && chain.digits >= 4 && chain.digits + chain.letters >= 6);
  }

  const CueHit* hit_ending_at(std::size_t end) const {
    const CueHit* longest = nullptr;
    for (const CueHit* hit : hits_) {
      if (hit->end == end && (longest == nullptr || hit->begin < longest->begin)) longest = hit;
    }
    return longest;
  }
  const CueHit* hit_beginning_at(std::size_t begin) const {
    const CueHit* longest = nullptr;
    for (const CueHit* hit : hits_) {
      if (hit->begin == begin && (longest == nullptr || hit->end > longest->end)) longest = hit;
    }
    return longest;
  }

  std::optional<Evidence> before(const Chain& chain) const {
    const std::vector<Word>& words = view_.words();
    std::size_t at = chain.first;
    std::size_t next_begin = chain.span.begin;
    for (std::size_t step = 0; step < kMostBack && at > 0; ++step) {
      const Word& word = words[--at];
      if (chain.span.begin - word.end > kMostBackBytes || !word.letters) break;
      const std::string_view between = view_.text().substr(word.end, next_begin - word.end);
      const std::string_view bytes = view_.text(word);
      if (ends_sentence(between, word)) break;
      if (const CueHit* hit = hit_ending_at(word.end); hit != nullptr) {
        const bool number = names_a_number(hit->phrase);
        // A thing without "number" leads straight to its number.
        if (!number && step > 2 && between.find_first_of(":#=") == std::string_view::npos) break;
        while (at > 0 && words[at].begin > hit->begin) --at;
        if (number && counts(hit->end)) return std::nullopt;
        // "purchase order", "form number": the word before the cue says what it is.
        if (at > 0 && is_public_before(at)) return std::nullopt;
        return Evidence{hit->phrase, number ? kNumberScore : kThingScore, static_cast<std::uint32_t>(chain.span.begin - hit->end)};
      }
      if (is_public_word(bytes)) return std::nullopt;
      next_begin = word.begin;
    }
    return std::nullopt;
  }

  // "the number of applications was 395 000": a count, but "the number of my file".
  bool counts(std::size_t cue_end) const {
    const std::string_view behind = view_.text().substr(cue_end, 14);
    if (!behind.starts_with(" of ") && !behind.starts_with(" des ")) return false;
    const std::string_view owner = behind.substr(4);
    return !owner.starts_with("my ") && !owner.starts_with("the ") && !owner.starts_with("his ") && !owner.starts_with("her ") && !owner.starts_with("our ") && !owner.starts_with("this ");
  }

  // Whether one of the two words before `at` is public; a preposition between does not count.
  bool is_public_before(std::size_t at) const {
    const std::vector<Word>& words = view_.words();
    for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
      const Word& word = words[at - back];
      const std::string_view between = view_.text().substr(word.end, words[at - back + 1].begin - word.end);
      if (between.find_first_of(".,;:!?\n") != std::string_view::npos || !word.letters) return false;
      if (is_public_word(view_.text(word))) return true;
      if (word.end - word.begin > 3) return false;
    }
    return false;
  }

  // "… is my case number", "(file no.)", "c'est mon numero de dossier"
  std::optional<Evidence> behind(const Chain& chain) const {
    const std::vector<Word>& words = view_.words();
    std::size_t end = chain.span.end;
    bool linked = end < view_.text().size() && (view_.text().substr(end, 3).find_first_of("(=") != std::string_view::npos);
    std::optional<Evidence> evidence;
    for (std::size_t step = 0; step < kMostAhead && chain.last + 1 + step < words.size(); ++step) {
      const Word& word = words[chain.last + 1 + step];
      if (!word.letters || word.begin - chain.span.end > kMostBackBytes) break;
      const std::string_view between = view_.text().substr(end, word.begin - end);
      if (between.find_first_of("!?;.") != std::string_view::npos) break;
      const std::string_view bytes = view_.text(word);
      if (is_public_word(bytes)) return std::nullopt;
      if (step <= 1 && is_link(bytes)) linked = true;
      if (const CueHit* hit = hit_beginning_at(word.begin); hit != nullptr && linked && !evidence) {
        evidence = Evidence{hit->phrase, names_a_number(hit->phrase) ? kNumberScore : kThingScore,
                            static_cast<std::uint32_t>(word.begin - chain.span.end) + 24};
      }
      end = word.end;
    }
    return evidence;
  }

  bool met(const Span& span, std::size_t others) const {
    return std::any_of(found_.begin(), found_.begin() + static_cast<std::ptrdiff_t>(others), [&](const Candidate& one) {
      return one.span.overlaps(span) && one.score >= 0.5F && one.span.size() + 2 >= span.size() / 2;
    });
  }

  void add(const Chain& chain, const Evidence& evidence) {
    Candidate candidate;
    candidate.type = EntityType::kOther;
    candidate.span = chain.span;
    candidate.score = evidence.score;
    candidate.rule = "reference.cued";
    candidate.cue = evidence.phrase;
    candidate.cue_distance = evidence.distance;
    found_.push_back(candidate);
  }

  const TextView& view_;
  std::vector<Candidate>& found_;
  std::uint16_t owner_;
  std::vector<const CueHit*> hits_;
};

void find(const TextView& view, std::vector<Candidate>& found) { Finder(view, found).run(); }

}  // namespace

extern const Recognizer kReference;
const Recognizer kReference = {.name = "reference", .cues = kReferenceCues, .rules = {}, .find = find};

}  // namespace guichet::redact
