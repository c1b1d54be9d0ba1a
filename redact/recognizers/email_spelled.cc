// EMAIL spelled out to hide it: "jean dot roy at example dot com", "jean.roy [arobase] exemple point ca".
// It needs a known top-level domain at its end, and its words are what it cannot do without: "I was at home
// dot" is none. Cases: email_spelled.cases.
#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/number_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {

extern const Recognizer kEmailSpelled;

namespace {

// The top-level domains that spelled-out addresses end with.
#define GUICHET_TLD "(?:com|ca|org|net|fr|info|edu|gov|gc|qc|on|co|io|me|in|uk|us|be|ch|de|ma|dz|tn|ht|mx|br|ng|ph|cn|jp|ru|ua|example)"
#define GUICHET_AT_WORD "(?: {0,2}[\\[({<] {0,2}(?:at|arobase|arobas) {0,2}[\\])}>] {0,2}| {1,2}(?:at|arobase|arobas|chez) {1,2})"
#define GUICHET_DOT_WORD "(?: {0,2}[\\[({<] {0,2}(?:dot|point) {0,2}[\\])}>] {0,2}| {1,2}(?:dot|point) {1,2})"
#define GUICHET_DOT "(?:" GUICHET_DOT_WORD "|\\.)"
#define GUICHET_LOCAL "[a-z0-9][a-z0-9_+\\-]{0,40}(?:" GUICHET_DOT "[a-z0-9_+\\-]{1,40}){0,4}"
#define GUICHET_HOST "[a-z0-9\\-]{1,40}(?:" GUICHET_DOT "[a-z0-9\\-]{1,40}){0,3}"

// "Look at the dot com boom": what stands before the last dot is not a little word.
Verdict not_prose(std::string_view value) {
  static constexpr std::string_view kLittle[] = {"the", "a", "an", "this", "that", "my", "our", "your", "his", "her", "le", "la", "un", "une", "ce", "mon", "ma", "home", "work"};
  // "my page is at example.com"
  static constexpr std::string_view kVerbs[] = {"is", "are", "was", "be", "me", "us", "it", "them", "look", "available", "online", "posted", "found", "page", "profile", "site", "website", "you", "him", "her", "est", "suis", "sont", "disponible", "trouve", "account", "compte"};
  const std::string_view local = value.substr(0, value.find(' '));
  if (std::find(std::begin(kVerbs), std::end(kVerbs), local) != std::end(kVerbs)) return Verdict::kFailed;
  std::size_t dot = value.rfind(" dot ");
  if (dot == std::string_view::npos) dot = value.rfind(" point ");
  if (dot == std::string_view::npos) return Verdict::kPassed;
  const std::string_view before = value.substr(0, dot);
  const std::string_view word = before.substr(before.rfind(' ') + 1);
  return std::find(std::begin(kLittle), std::end(kLittle), word) == std::end(kLittle) ? Verdict::kPassed : Verdict::kFailed;
}

constexpr std::string_view kCues[] = {"dot", "point", "at", "arobase", "arobas", "arrobas", "arobace", "chez"};

constexpr Rule kRules[] = {
    {.name = "email_spelled.words",
     .type = EntityType::kEmail,
     .pattern = GUICHET_LOCAL GUICHET_AT_WORD GUICHET_HOST GUICHET_DOT GUICHET_TLD "|" GUICHET_LOCAL " {0,2}@ {0,2}" GUICHET_HOST GUICHET_DOT_WORD GUICHET_TLD,
     .needs = {.cue = true},
     .edge = Edge::kWord,
     .bare = 0.85F,
     .cued = 0.95F,
     .failed = 0,
     .check = not_prose},
};

#undef GUICHET_TLD
#undef GUICHET_AT_WORD
#undef GUICHET_DOT_WORD
#undef GUICHET_DOT
#undef GUICHET_LOCAL
#undef GUICHET_HOST

// Dictated: "h point benyoucef trente trois arobase exemple point com", "f comme fes, a, d, tiret bas, 8, arobase …". From
// the word for "@" the host is read to the right, and to the left the name, word by word.
constexpr std::string_view kAts[] = {"at", "arobase", "arobas", "arrobas", "arobace", "chez"};
constexpr std::string_view kDots[] = {"dot", "point", "period", "pt"};
constexpr std::string_view kJoints[] = {"dot", "point", "period", "underscore", "underline", "dash", "hyphen", "minus", "tiret", "bas", "souligne", "trait", "plus", "pt", "point"};
constexpr std::string_view kEnds[] = {"com", "ca", "org", "net", "fr", "info", "edu", "gov", "co", "io", "me", "in", "uk", "us", "be", "ch", "de", "ma", "dz", "tn", "ht", "mx", "br", "ng", "ph", "cn", "jp", "ru", "ua", "example", "qc"};
constexpr std::size_t kMostBetween = 3;   // bytes between two words
constexpr std::size_t kMostWords = 24;    // to either side

class Dictated {
 public:
  Dictated(const TextView& view, std::size_t at) : view_(view), at_(at) {}

  // The last word of the host; at_ when it is none.
  std::size_t host() const {
    const auto& words = view_.words();
    std::size_t last = at_;
    bool dotted = false;
    for (std::size_t i = at_ + 1; i < words.size() && i <= at_ + kMostWords && close(i); ++i) {
      const std::string_view word = text(i);
      if (among(kDots, word)) {
        dotted = true;
      } else if (dotted || i == at_ + 1) {
        // "gmail.com" needs no word for its dot.
        const bool signed_dot = i > at_ + 1 && view_.text()[words[i].begin - 1] == '.';
        if ((dotted || signed_dot) && among(kEnds, word)) last = i;
        dotted = false;
      } else if (view_.text()[words[i].begin - 1] == '.' && words[i].begin - words[i - 1].end == 1) {
        if (among(kEnds, word)) last = i;
      } else if (!among(kJoints, word) && number_word(word) < 0 && words[i].end - words[i].begin > 1) {
        break;
      }
    }
    return last;
  }

  // The first word of the name; at_ when it is none.
  std::size_t name() const {
    const auto& words = view_.words();
    std::size_t first = at_;
    bool free = true;  // a word of its own may come: behind a joint, or as the first
    for (std::size_t i = at_; i-- > 0 && at_ - i <= kMostWords && close(i + 1);) {
      const std::string_view word = text(i);
      const bool small = !words[i].letters || words[i].end - words[i].begin == 1 || number_word(word) >= 0;
      if (among(kJoints, word)) {
        free = true;
      } else if (small) {
        first = i;
        // A letter by itself is the word that may come, a number is not: "owusu ninety".
        if (words[i].letters && words[i].end - words[i].begin == 1) free = false;
      } else if (i > 0 && close(i) && (text(i - 1) == "comme" || text(i - 1) == "as" || text(i - 1) == "in")) {
        i -= 1;  // "f comme fes"
        first = i;
      } else if (word == "comme" || word == "as" || word == "in") {
        first = i;
      } else if (free) {
        first = i;
        free = false;
      } else {
        break;
      }
    }
    return first;
  }

 private:
  std::string_view text(std::size_t i) const { return view_.text(view_.words()[i]); }
  bool close(std::size_t i) const { return view_.words()[i].begin - view_.words()[i - 1].end <= kMostBetween && view_.text()[view_.words()[i].begin - 1] != '\n'; }

  const TextView& view_;
  std::size_t at_;
};

void find(const TextView& view, std::vector<Candidate>& found) {
  static const auto kOwner = [] {
    const auto all = all_recognizers();
    return static_cast<std::uint16_t>(std::find(all.begin(), all.end(), &kEmailSpelled) - all.begin());
  }();
  if ((view.cue_owners() >> kOwner & 1U) == 0) return;
  const auto is_at = [](const CueHit& hit) { return hit.owner == kOwner && among(kAts, hit.phrase); };
  if (std::none_of(view.cues().begin(), view.cues().end(), is_at)) return;
  const auto& words = view.words();
  for (std::size_t i = 1; i + 2 < words.size(); ++i) {
    if (!words[i].letters || !among(kAts, view.text(words[i]))) continue;
    const Dictated dictated(view, i);
    const std::size_t last = dictated.host();
    const std::size_t first = dictated.name();
    if (last == i || first == i) continue;
    const Span span{words[first].begin, words[last].end};
    if (not_prose(view.text().substr(span.begin, span.size())) == Verdict::kFailed) continue;
    Candidate candidate;
    candidate.type = EntityType::kEmail;
    candidate.span = span;
    candidate.score = 0.85F;
    candidate.rule = "email_spelled.dictated";
    found.push_back(candidate);
    i = last;
  }
}

}  // namespace

const Recognizer kEmailSpelled = {.name = "email_spelled", .cues = kCues, .rules = kRules, .find = find};

}  // namespace guichet::redact
