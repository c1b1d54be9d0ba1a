// NameTraits: what a learned model may see of a word and its neighbours when it judges whether the word is part of a name:
// its case and what the lists say of it, its letters, the little words and signs beside it, the cue before it, its place in
// its line. Of words that are no everyday words only the letters at their edges: the model learns surroundings and builds of
// words, not the names of the messages it was taught with.
//
// One order of calls for whoever looks: the model sums weights (name_model.h), the tool that makes it counts
// (redact/learn/fit_names_main.cc). Tested by tests/redact/name_model_test.cc.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "redact/base/stable_hash.h"
#include "redact/recognizers/name_cues.h"
#include "redact/recognizers/person_scan.h"

namespace guichet::redact {

/// What a trait says; it has one or two values.
enum class NameTrait : std::uint8_t {
  kAlways,        ///< the bias
  kKind,          ///< kind of the word (its case and lists); how its paragraph is written
  kLength,        ///< in bytes, up to ten; kind
  kWord,          ///< the word itself, an everyday one; its case
  kLetters,       ///< two to four letters at its beginning ("^ab"), at its end ("ab$"), three anywhere
  kSignBefore,    ///< what stands between it and the word before; kind
  kSignBehind,
  kWordNear,      ///< a word up to three places away; its place
  kKindNear,      ///< its kind; its place
  kNextWord,      ///< the word directly before or behind; kind of this one
  kNextKind,      ///< likewise its kind
  kTwoWords,      ///< the two words before, or the two behind, as one; case of this one
  kThreeWords,    ///< the three words before as one; 0
  kCue,           ///< family of a cue that ends up to three words before; kind of this one
  kLine,          ///< words in its line, up to six; kind
  kBehindClosing, ///< a short line that closes a letter stands before its line; kind
  kPosition,      ///< first or last of its paragraph or line; kind
};
inline constexpr std::array<std::string_view, 17> kNameTraitNames{
    "always", "kind", "length", "word", "letters", "sign_before", "sign_behind", "word_near", "kind_near",
    "next_word", "next_kind", "two_words", "three_words", "cue", "line", "behind_closing", "position"};

/// One number for a trait and its values. Equal on every machine.
constexpr std::uint32_t trait_hash(NameTrait trait, std::uint32_t a, std::uint32_t b) noexcept {
  std::uint64_t all = (static_cast<std::uint64_t>(a) << 32U | b) ^ (static_cast<std::uint64_t>(trait) + 1) * 0x9E3779B97F4A7C15U;
  all = (all ^ (all >> 31U)) * 0xBF58476D1CE4E5B9U;  // the finalizer of SplitMix64
  all = (all ^ (all >> 27U)) * 0x94D049BB133111EBU;
  return static_cast<std::uint32_t>(all ^ (all >> 31U));
}

/// A text as NameTraits see it. Made once a text, in one pass. What stands in another paragraph is out of sight, so that a
/// message says the same alone and within a longer one.
class NameSurroundings {
 public:
  NameSurroundings(const NameText& text, const std::vector<CueHit>& cues);

  /// Whether a word may be part of a name that nothing announces; most words of a text may not.
  bool candidate(std::size_t word) const noexcept { return at(word, 0).candidate; }

  /// A necessary condition of it, told without the surroundings.
  static bool may_be_candidate(const NameText& text, std::size_t word) noexcept;

  /// Calls visit(trait, a, b) for each trait of a word. O(its length).
  template <class Visit>
  void visit(std::size_t word, const Visit& visit) const;

  /// Which paragraph, from 0 on, a word stands in.
  std::uint32_t paragraph(std::size_t word) const noexcept { return paragraph_[word]; }

  /// Case (three bits) and WordKinds (six) of a word as a number; 511 before its paragraph and behind it.
  std::uint32_t kind(std::size_t word) const noexcept { return at(word, 0).kind; }

 private:
  static constexpr std::uint16_t kNowhere = 511;
  static constexpr std::uint32_t kNoWord = UINT32_MAX;

  struct Seen {
    std::uint32_t word = kNoWord;  // in the text
    std::uint32_t sign = 0;  // between it and the word before
    std::uint16_t kind = kNowhere;
    std::uint8_t cue = 0;         // family of the cue that ends before it, plus one
    std::uint8_t line_words = 0;
    std::uint8_t place = 0;       // bits: first, last of its paragraph; first, last of its line
    std::uint8_t written = 0;     // its paragraph: 0 without capitals, 1 with some, 2 in capitals
    bool behind_closing = false;
    bool candidate = false;
    bool plain = false;  // an everyday word or the like
  };
  static constexpr std::size_t kMargin = 3;  // words of nowhere before, between and behind paragraphs

  const Seen& at(std::size_t word, std::ptrdiff_t distance) const noexcept {
    return seen_[static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place_[word]) + distance)];
  }
  // Of an everyday word; others have that of their kind.
  std::uint32_t id(const Seen& seen) const noexcept {
    return seen.word == kNoWord ? 0 : seen.plain ? stable_hash(text_.text(seen.word)) : seen.kind;
  }
  Seen& of(std::size_t word) noexcept { return seen_[place_[word]]; }
  void see_paragraphs();
  void see_lines(const std::vector<CueHit>& cues);

  const NameText& text_;
  std::vector<Seen> seen_;
  std::vector<std::uint32_t> place_;      // of a word in seen_
  std::vector<std::uint32_t> paragraph_;  // of a word
};

template <class Visit>
void NameSurroundings::visit(std::size_t word, const Visit& visit) const {
  const Seen& here = at(word, 0);
  const std::uint32_t kind = here.kind;
  const std::uint32_t letter_case = kind & 7U;
  const std::string_view bytes = text_.text(word);
  visit(NameTrait::kAlways, 0U, 0U);
  visit(NameTrait::kKind, kind, static_cast<std::uint32_t>(here.written));
  visit(NameTrait::kKind, kind, 9U);
  visit(NameTrait::kLength, static_cast<std::uint32_t>(std::min<std::size_t>(bytes.size(), 10)), kind);
  visit(NameTrait::kWord, id(here), letter_case);
  for (std::size_t n = 2; n <= 4 && n <= bytes.size(); ++n) {
    visit(NameTrait::kLetters, stable_hash(bytes.substr(0, n)), 1U);
    visit(NameTrait::kLetters, stable_hash(bytes.substr(bytes.size() - n)), 2U);
  }
  constexpr std::size_t kMostLetters = 16;
  for (std::size_t i = 0; i + 3 <= std::min(bytes.size(), kMostLetters); ++i) {
    visit(NameTrait::kLetters, stable_hash(bytes.substr(i, 3)), 0U);
  }
  visit(NameTrait::kSignBefore, here.sign, kind);
  visit(NameTrait::kSignBehind, at(word, 1).sign, kind);
  for (std::ptrdiff_t d = -3; d <= 3; ++d) {
    if (d == 0) continue;
    const Seen& near = at(word, d);
    visit(NameTrait::kWordNear, id(near), static_cast<std::uint32_t>(d + 3));
    visit(NameTrait::kKindNear, near.kind, static_cast<std::uint32_t>(d + 3));
    if (d < 0 && near.cue != 0 && d > -3) visit(NameTrait::kCue, static_cast<std::uint32_t>(near.cue | (-d) << 8), kind);
  }
  if (here.cue != 0) visit(NameTrait::kCue, static_cast<std::uint32_t>(here.cue), kind);
  for (const std::ptrdiff_t side : {-1, 1}) {
    const Seen& next = at(word, side);
    const Seen& second = at(word, 2 * side);
    const std::uint32_t way = side < 0 ? 0U : 1U << 16U;
    visit(NameTrait::kNextWord, id(next), kind | way);
    visit(NameTrait::kNextKind, next.kind | (side < 0 ? here.sign : at(word, 1).sign) << 16U, kind | way);
    const std::uint32_t two = trait_hash(NameTrait::kTwoWords, id(next), id(second));
    visit(NameTrait::kTwoWords, two, letter_case | way);
    visit(NameTrait::kTwoWords, two, 9U | way);
    if (side < 0) visit(NameTrait::kThreeWords, trait_hash(NameTrait::kTwoWords, two, id(at(word, -3))), 0U);
  }
  visit(NameTrait::kLine, here.line_words, kind);
  if (here.behind_closing) visit(NameTrait::kBehindClosing, 0U, kind);
  if (here.place != 0) visit(NameTrait::kPosition, here.place, kind);
}

}  // namespace guichet::redact
