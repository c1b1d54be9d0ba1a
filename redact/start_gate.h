// StartGate: where in a text matches of many rules may begin, in one pass: a bit per rule, looked up for each of the next
// six bytes. For the rules that begin anywhere; those that begin at words have RuleGate. It is computed from the patterns'
// programs, before any automaton is made, and is a necessary condition of a match. Tested by rule_matcher_test.cc.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "redact/pattern/prefix.h"

namespace guichet::redact {

class StartGate {
 public:
  static constexpr std::size_t kMost = 64;  ///< rules

  /// `program`: of its pattern; null: nothing is known of it.
  void add(std::size_t rule, const Program* program) {
    add(first_, rule, program, true);
    add(others_, rule, program, false);
    if (program != nullptr && begins_at_boundary(*program)) at_boundaries_ |= std::uint64_t{1} << rule;
  }

  /// Calls `visit(place, rules)` for every place where one of the rules `wanted` may begin, in text order. `visit` returns
  /// the rules still wanted.
  template <class Visit>
  void scan(std::string_view text, std::uint64_t wanted, const Visit& visit) const {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto near_end = [&](const Tables& tables, std::size_t at) {
      std::uint64_t rules = wanted;
      if (text.size() - at < Prefix::kLength) rules &= tables.over[text.size() - at];
      for (std::size_t i = 0; i < Prefix::kLength && at + i < text.size(); ++i) rules &= tables.bytes[i][byte(at + i)];
      if (rules != 0) wanted = visit(at, rules);
    };
    if (text.empty()) return;
    near_end(first_, 0);  // "^" holds here
    const auto& bytes = others_.bytes;
    std::size_t at = 1;
    for (; wanted != 0 && at + Prefix::kLength <= text.size(); ++at) {
      std::uint64_t rules = wanted & bytes[0][byte(at)] & bytes[1][byte(at + 1)] & bytes[2][byte(at + 2)] & bytes[3][byte(at + 3)];
      if (rules == 0) continue;
      rules &= bytes[4][byte(at + 4)] & bytes[5][byte(at + 5)];
      if (is_boundary_word(text[at - 1])) rules &= ~at_boundaries_;
      if (rules != 0) wanted = visit(at, rules);
    }
    for (; wanted != 0 && at < text.size(); ++at) near_end(others_, at);
  }

 private:
  // What "\b" takes for a part of a word.
  static constexpr bool is_boundary_word(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
  }
  struct Tables {
    std::array<std::array<std::uint64_t, 256>, Prefix::kLength> bytes{};
    std::array<std::uint64_t, Prefix::kLength> over{};
  };
  static void add(Tables& tables, std::size_t rule, const Program* program, bool text_begin) {
    const std::uint64_t bit = std::uint64_t{1} << rule;
    const Prefix prefix = program == nullptr ? Prefix{} : prefix_of(*program, text_begin);
    for (std::size_t place = 0; place < Prefix::kLength; ++place) {
      for (unsigned c = 0; c < 256; ++c) {
        if (program == nullptr || prefix.bytes[place][c]) tables.bytes[place][c] |= bit;
      }
      if (program == nullptr || prefix.over[place]) tables.over[place] |= bit;
    }
  }

  std::uint64_t at_boundaries_ = 0;  // rules that begin at no word's inside
  Tables first_;   // at the begin of the text
  Tables others_;
};

}  // namespace guichet::redact
