#include "redact/pattern/prefix.h"

#include <vector>

namespace guichet::redact {
namespace {

// The steps of a program that may come next.
class Front {
 public:
  explicit Front(const Program& program) : program_(program), seen_(program.steps.size()) {}

  /// `begin`: whether "^" holds.
  void start(bool begin) {
    begin_ = begin;
    new_round();
    reach(program_.start);
  }
  /// Over one byte of `bytes`.
  void step(const ByteSet& bytes) {
    const std::vector<std::uint32_t> here = std::move(open_);
    new_round();
    for (const std::uint32_t at : here) {
      if ((program_.sets[program_.steps[at].set] & bytes).any()) reach(program_.steps[at].next);
    }
  }
  ByteSet bytes() const {
    ByteSet all;
    for (const std::uint32_t at : open_) all |= program_.sets[program_.steps[at].set];
    return all;
  }
  bool may_end() const { return may_end_; }
  bool may_end_with_text() const { return may_end_ || may_end_with_text_; }

 private:
  void new_round() {
    open_.clear();
    may_end_ = may_end_with_text_ = false;
    ++round_;
  }
  // Adds what is reached from a step without a byte.
  void reach(std::uint32_t from) {
    stack_.assign(1, from);
    while (!stack_.empty()) {
      const std::uint32_t at = stack_.back();
      stack_.pop_back();
      if (seen_[at] == round_) continue;
      seen_[at] = round_;
      const Step& one = program_.steps[at];
      switch (one.kind) {
        case Step::kByte: open_.push_back(at); break;
        case Step::kSplit:
          stack_.push_back(one.other);
          stack_.push_back(one.next);
          break;
        case Step::kBoundary: stack_.push_back(one.next); break;
        case Step::kBegin:
          if (begin_) stack_.push_back(one.next);
          break;
        case Step::kEnd: may_end_with_text_ = true; break;
        case Step::kMatch: may_end_ = true; break;
      }
    }
  }

  const Program& program_;
  std::vector<std::uint32_t> open_;  // steps that take a byte
  std::vector<std::uint32_t> stack_;
  std::vector<std::uint32_t> seen_;
  std::uint32_t round_ = 0;
  bool begin_ = false;
  bool may_end_ = false;
  bool may_end_with_text_ = false;
};

}  // namespace

Prefix prefix_of(const Program& program, bool text_begin) {
  Prefix prefix;
  Front front(program);
  front.start(text_begin);
  bool over = false;
  bool over_with_text = false;
  for (std::size_t place = 0; place < Prefix::kLength; ++place) {
    over = over || front.may_end();
    over_with_text = over_with_text || front.may_end_with_text();
    prefix.over[place] = over_with_text;
    if (over) {
      prefix.bytes[place].set();
      continue;
    }
    prefix.bytes[place] = front.bytes();
    front.step(prefix.bytes[place]);
  }
  return prefix;
}

std::size_t least_unbroken(const Program& program) {
  constexpr std::size_t kEnough = 64;
  ByteSet blanks;
  for (unsigned c = 0; c <= ' '; ++c) blanks.set(c);
  Front front(program);
  front.start(true);
  std::size_t length = 0;
  while (length < kEnough && !front.may_end_with_text() && (front.bytes() & blanks).none()) {
    front.step(~blanks);
    ++length;
  }
  return length;
}

bool begins_at_boundary(const Program& program) {
  std::vector<bool> seen(program.steps.size());
  std::vector<std::uint32_t> open(1, program.start);
  std::vector<std::uint32_t> bounded;  // behind a "\b", or a "^", which does as well
  const auto steps = [&](std::vector<std::uint32_t>& stack, const auto& visit) {
    while (!stack.empty()) {
      const std::uint32_t at = stack.back();
      stack.pop_back();
      if (seen[at]) continue;
      seen[at] = true;
      const Step& step = program.steps[at];
      if (step.kind == Step::kSplit) {
        stack.push_back(step.other);
        stack.push_back(step.next);
      } else if (!visit(step)) {
        return false;
      }
    }
    return true;
  };
  const bool all_bounded = steps(open, [&](const Step& step) {
    if (step.kind != Step::kBoundary && step.kind != Step::kBegin) return false;
    bounded.push_back(step.next);
    return true;
  });
  if (!all_bounded) return false;
  seen.assign(seen.size(), false);
  return steps(bounded, [&](const Step& step) {
    if (step.kind != Step::kByte) return false;
    const ByteSet& set = program.sets[step.set];
    for (unsigned c = 0; c < 256; ++c) {
      const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '_';
      if (set[c] && !word) return false;
    }
    return true;
  });
}

std::size_t least_numbers(const Program& program) {
  constexpr std::size_t kEnough = 16;
  ByteSet digits;
  for (unsigned c = '0'; c <= '9'; ++c) digits.set(c);
  // Places are a step and whether the byte before it was a digit; a run costs one where it begins. The places that cost
  // nothing more are looked at first (a breadth-first search with costs of 0 and 1).
  std::vector<std::uint8_t> seen(2 * program.steps.size());
  std::vector<std::uint32_t> here(1, 2 * program.start);
  for (std::size_t runs = 0; runs < kEnough; ++runs) {
    std::vector<std::uint32_t> next;
    while (!here.empty()) {
      const std::uint32_t place = here.back();
      here.pop_back();
      if (seen[place] != 0) continue;
      seen[place] = 1;
      const Step& step = program.steps[place / 2];
      const std::uint32_t behind_digit = place % 2;
      switch (step.kind) {
        case Step::kMatch: return runs;
        case Step::kSplit:
          here.push_back(2 * step.other + behind_digit);
          here.push_back(2 * step.next + behind_digit);
          break;
        case Step::kByte:
          if ((program.sets[step.set] & ~digits).any()) here.push_back(2 * step.next);
          if ((program.sets[step.set] & digits).any()) (behind_digit != 0 ? here : next).push_back(2 * step.next + 1);
          break;
        default: here.push_back(2 * step.next + behind_digit); break;
      }
    }
    here = std::move(next);
  }
  return kEnough;
}

}  // namespace guichet::redact
