// EMAIL spelled out to hide it: "jean dot roy at example dot com", "jean.roy [arobase] exemple point ca".
// It needs a known top-level domain at its end, and its words are what it cannot do without: "I was at home
// dot" is none. Cases: email_spelled.cases.
#include <algorithm>
#include <iterator>

#include "redact/recognizer.h"

namespace guichet::redact {
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
  constexpr std::string_view kLittle[] = {"the", "a", "an", "this", "that", "my", "our", "your", "his", "her", "le", "la", "un", "une", "ce", "mon", "ma", "home", "work"};
  // "my page is at example.com"
  constexpr std::string_view kVerbs[] = {"is", "are", "was", "be", "me", "us", "it", "them", "look", "available", "online", "posted", "found", "page", "profile", "site", "website", "you", "him", "her", "est", "suis", "sont", "disponible", "trouve", "account", "compte"};
  const std::string_view local = value.substr(0, value.find(' '));
  if (std::find(std::begin(kVerbs), std::end(kVerbs), local) != std::end(kVerbs)) return Verdict::kFailed;
  std::size_t dot = value.rfind(" dot ");
  if (dot == std::string_view::npos) dot = value.rfind(" point ");
  if (dot == std::string_view::npos) return Verdict::kPassed;
  const std::string_view before = value.substr(0, dot);
  const std::string_view word = before.substr(before.rfind(' ') + 1);
  return std::find(std::begin(kLittle), std::end(kLittle), word) == std::end(kLittle) ? Verdict::kPassed : Verdict::kFailed;
}

constexpr std::string_view kCues[] = {"dot", "point", "at", "arobase", "arobas", "chez"};

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

}  // namespace

extern const Recognizer kEmailSpelled;
const Recognizer kEmailSpelled = {.name = "email_spelled", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
