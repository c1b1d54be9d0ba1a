// Recognizer: how one family of personal information is recognised. Plain data, in one file of
// redact/recognizers/ with its cases beside it; a find() of its own only where patterns are not enough.
//
// Everything here is written against the *folded* text (fold/fold.h): lower case, no accents, plain digits,
// spaces and dashes. So cues and patterns are lower-case ASCII, and one spelling serves both languages
// however the client typed it.
//
// A rule decides by cue x shape x checksum, not by one number:
//
//                      no cue near    cue near
//   check passed/none   rule.bare     rule.cued      0 = not reported
//   check failed            0         rule.failed    a mistyped SIN behind "my SIN is" is still a SIN
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "redact/base/span.h"
#include "redact/entity.h"
#include "redact/entity_type.h"

namespace guichet::redact {

class TextView;  ///< redact/text_view.h: the folded text, its words and the cues in it

/// What the neighbours of a match may be.
enum class Edge : std::uint8_t {
  kWord,    ///< no letter or digit directly beside it
  kNumber,  ///< and it is not a part of a longer number: no "12," or ".5" or "/7" or "-8" beside it
  kNone,    ///< the pattern sees to it
};

/// What must be in a text for a rule to be tried at all.
///
/// Checked before the pattern, so that on most texts no pattern runs at all. Digits and cue are a part of the rule. Byte,
/// inside, glued, either, words and bytes are necessary conditions of the pattern, said for speed; tests/redact/rule_matcher_test.cc compares
/// with a matcher that does without. Runs are for the reader: which runs may match at a word, the pattern's automaton tells.
struct Needs {
  std::uint8_t digits = 0;     ///< at least so many digits
  char byte = 0;               ///< this byte, e.g. '@'; 0: none
  std::string_view runs{};     ///< neighbouring runs of digits of these lengths, "3 3 4"; "9+": nine or more; "5 3|8": either
  bool cue = false;            ///< a cue of the recognizer anywhere in the text
  char inside = 0;             ///< this sign with no blank on either side, e.g. '.' of "canada.ca"; 0: none
  std::uint8_t glued = 0;      ///< at least so many letters directly before a digit
  std::string_view either{};   ///< one of these signs; '0' stands for any digit
  std::string_view words{};    ///< one of these words, whole, or signs; parted by single spaces
  std::string_view bytes{};    ///< these bytes in a row
};

/// Judges a folded value; it may look at separators or skip them.
using Check = Verdict (*)(std::string_view value);

struct Rule {
  std::string_view name{};   ///< "uci.hyphenated": type, dot, shape
  EntityType type = EntityType::kOther;
  std::string_view pattern{};  ///< RE2; leftmost-longest; group 1, or the whole match, is the value. No unbounded repeat
  Needs needs{};
  Edge edge = Edge::kWord;
  float bare = 0;
  float cued = 0;
  float failed = 0;
  Check check = nullptr;
  std::uint16_t before = 48;  ///< a cue counts when it ends at most so many bytes before the value
  std::uint16_t after = 24;   ///< or begins at most so many bytes after it
};

/// One possible entity, before overlaps are resolved. Span in folded bytes.
struct Candidate {
  EntityType type = EntityType::kOther;
  Span span;
  float score = 0;
  std::string_view rule;
  std::string_view cue;
  Verdict verdict = Verdict::kNone;
  std::uint32_t cue_distance = UINT32_MAX;
  std::uint16_t priority = 0;  ///< place in the table; the smaller wins a tie
  bool yields = false;  ///< to whatever stays, even a part of it
};

using Find = void (*)(const TextView& text, std::vector<Candidate>& found);

struct Recognizer {
  std::string_view name{};                  ///< of its file
  std::span<const std::string_view> cues{}; ///< words and phrases, both languages, folded, single spaces
  std::span<const Rule> rules{};
  Find find = nullptr;
  bool keeps = false;  ///< negative grammar: what its rules match is *not* personal and stays
};

}  // namespace guichet::redact
