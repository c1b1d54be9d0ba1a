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

}  // namespace guichet::redact
