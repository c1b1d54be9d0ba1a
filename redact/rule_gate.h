// RuleGate: which rules are worth trying, in a text and at a place in it, by sets of rules looked up in tables.
//
// The work of a message hardly grows with the number of rules. First the text: its digits, signs and cues leave some
// rules or none. Then each word: what it begins with, how long it is, what stands behind it. "613" before "-" leaves the
// rules that can begin with three digits and a dash, and only they are run. All of it is computed from the rules'
// automata and is a necessary condition of a match. Tested by tests/redact/rule_matcher_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "redact/pattern/byte_dfa.h"
#include "redact/pattern/prefix.h"
#include "redact/recognizer.h"
#include "redact/rule_bits.h"
#include "redact/text_view.h"

namespace guichet::redact {

class RuleGate {
 public:
  /// `rule`: its place in the list of rules; rules are added in order.
  void add(std::size_t rule, const Needs& needs, bool only_cued, std::uint16_t owner);

  /// A rule whose matches begin with at least so many bytes and no blank among them.
  void add_stretch(std::size_t rule, std::size_t bytes);

  /// A rule whose matches hold so many runs of digits.
  void add_numbers(std::size_t rule, std::size_t runs);

  /// A rule whose matches begin at words, or at a sign with no letter or digit before it, and never end within a word.
  void add_shapes(std::size_t rule, const ByteDfa& dfa, const Prefix& prefix);

  /// The rules that a text calls for.
  RuleBits of_text(const TextView& view) const noexcept;

  /// Of `rules`, those added with shapes that may match from word `i` on; what stands before it does not count.
  RuleBits of_word(const RuleBits& rules, std::string_view text, const std::vector<Word>& words, std::size_t i) const noexcept;
  /// Likewise, from a sign on.
  const RuleBits& of_sign(char sign) const noexcept { return by_sign_[static_cast<unsigned char>(sign)]; }

  /// Whether any rule may.
  bool may_begin_at(char sign) const noexcept { return opens_[static_cast<unsigned char>(sign)]; }

  /// Those that may match from a word of letters on.
  const RuleBits& at_letters() const noexcept { return at_letters_; }

  const RuleBits& of_owner(std::size_t owner) const noexcept { return of_owner_[owner]; }
  const RuleBits& only_cued() const noexcept { return only_cued_; }

 private:
  static constexpr std::size_t kLengths = 16;   // of words; the last: that many or more
  static constexpr std::size_t kBehinds = 16;   // kinds of bytes behind a word
  static constexpr std::size_t kLetters = 27;   // a to z, and the bytes of other scripts
  static constexpr std::size_t kMostDigits = 64;
  static constexpr std::size_t kMostNumbers = 17;
  static constexpr std::size_t kMostStretch = 64;
  static constexpr std::size_t kMostGlued = 8;
  static constexpr std::size_t kNeededWords = 1024;  // a power of two, some times as many as there are
  static constexpr std::size_t kAheads = 1 + kLetters + kLengths;  // the next word, if a byte at most stands before it: letter, or length
  static constexpr std::size_t kInside = 3;             // letters looked at, behind the first

  struct Need {
    std::uint8_t what;
    RuleBits rules;
  };
  // One of these signs.
  struct NeedSign {
    std::array<std::uint64_t, 2> signs{};
    RuleBits rules;
  };
  struct NeedBytes {
    std::string_view bytes;
    RuleBits rules;
  };
  // A word by its hash, and the rules that are served by it.
  struct NeededWord {
    std::uint32_t hash = 0;
    bool taken = false;
    RuleBits rules;
  };
  static void note(std::vector<Need>& needs, std::uint8_t what, std::size_t rule);
  void add_words(std::size_t rule, std::string_view words);
  RuleBits served_by_words(const TextView& view) const noexcept;
  static void drop(RuleBits& rules, const RuleBits& dropped) noexcept { rules &= ~dropped; }


  std::array<RuleBits, kMostDigits> needing_digits_{};    // more than so many
  std::array<RuleBits, kMostNumbers> needing_numbers_{};  // likewise
  std::array<RuleBits, kMostStretch> needing_stretch_{};  // likewise
  std::array<RuleBits, kMostGlued> needing_glued_{};      // likewise
  std::vector<Need> needing_sign_;
  std::vector<Need> needing_inside_;
  std::vector<NeedSign> needing_either_;
  std::vector<NeedSign> served_by_signs_;
  std::vector<NeedBytes> needing_bytes_;
  std::array<NeededWord, kNeededWords> needed_words_{};  // open addressing
  RuleBits needing_words_;
  RuleBits needing_cue_;
  RuleBits only_cued_;
  RuleBits all_;
  RuleBits at_letters_;
  std::array<RuleBits, 64> of_owner_{};

  std::array<std::array<RuleBits, kLengths>, 10> digits_by_first_{};
  std::array<std::array<RuleBits, kBehinds>, kLengths> digits_by_behind_{};
  std::array<std::array<RuleBits, kLengths>, kLetters> letters_by_first_{};
  std::array<std::array<RuleBits, kBehinds>, kLengths> letters_by_behind_{};
  std::array<RuleBits, 256> by_sign_{};
  std::array<bool, 256> opens_{};
  // By kind of word, the byte behind it, and the next word; [0]: none so near.
  std::array<std::array<std::array<RuleBits, kAheads>, kBehinds>, 2> by_ahead_{};
  std::array<std::array<RuleBits, 256>, kInside> by_inside_{};
};

}  // namespace guichet::redact
