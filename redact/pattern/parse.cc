#include "redact/pattern/parse.h"

#include <algorithm>
#include <utility>

namespace guichet::redact {
namespace {

constexpr std::size_t kMostSteps = 20000;
constexpr unsigned kNoLimit = UINT32_MAX;
constexpr unsigned kMostNested = 50;

struct Node {
  enum Kind { kSet, kConcat, kAlternate, kRepeat, kAssert } kind = kConcat;
  ByteSet set{};
  std::vector<Node> parts{};
  unsigned least = 1;
  unsigned most = 1;
  Step::Kind assertion = Step::kBegin;
};

class Parser {
 public:
  explicit Parser(std::string_view pattern) : rest_(pattern) {}

  std::optional<Node> parse() {
    Node node = alternation(0);
    if (!rest_.empty() || failed_) return std::nullopt;
    return node;
  }

 unsigned groups() const { return groups_; }

 private:
  bool eat(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }
  char take() {
    if (rest_.empty()) {
      failed_ = true;
      return '\0';
    }
    const char c = rest_.front();
    rest_.remove_prefix(1);
    return c;
  }

  Node alternation(unsigned depth) {
    Node node;
    node.kind = Node::kAlternate;
    if (depth > kMostNested) failed_ = true;
    if (failed_) return node;
    do node.parts.push_back(sequence(depth));
    while (!failed_ && eat("|"));
    return node;
  }

  Node sequence(unsigned depth) {
    Node node;
    while (!failed_ && !rest_.empty() && rest_.front() != '|' && rest_.front() != ')') {
      Node part = atom(depth);
      repeats(part);
      node.parts.push_back(std::move(part));
    }
    return node;
  }

  Node atom(unsigned depth) {
    Node node;
    const char c = take();
    switch (c) {
      case '(':
        if (!eat("?:")) {
          if (rest_.starts_with("?")) failed_ = true;
          ++groups_;
        }
        node = alternation(depth + 1);
        if (!eat(")")) failed_ = true;
        return node;
      case '[':
        node.kind = Node::kSet;
        node.set = set();
        return node;
      case '^':
        return assertion(Step::kBegin);
      case '$':
        return assertion(Step::kEnd);
      case '\\':
        if (eat("b")) return assertion(Step::kBoundary);
        node.kind = Node::kSet;
        node.set.set(static_cast<unsigned char>(escaped()));
        return node;
      case '.':
      case '?':
      case '*':
      case '+':
      case '{':
        failed_ = true;
        return node;
      default:
        node.kind = Node::kSet;
        node.set.set(static_cast<unsigned char>(c));
        return node;
    }
  }

  static Node assertion(Step::Kind kind) {
    Node node;
    node.kind = Node::kAssert;
    node.assertion = kind;
    return node;
  }

  // Behind the backslash.
  char escaped() {
    const char c = take();
    const bool named = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (!named) return c;
    if (c == 'n') return '\n';
    if (c == 'r') return '\r';
    if (c == 't') return '\t';
    if (c == 'x' && rest_.size() >= 2) {
      const auto digit = [this](char hex) {
        if (hex >= '0' && hex <= '9') return hex - '0';
        if (hex >= 'a' && hex <= 'f') return hex - 'a' + 10;
        failed_ = true;
        return 0;
      };
      const int high = digit(take());
      return static_cast<char>(high * 16 + digit(take()));
    }
    failed_ = true;
    return c;
  }

  // Behind the "[".
  ByteSet set() {
    ByteSet bytes;
    const bool negated = eat("^");
    for (bool first = true; !failed_ && (first || !rest_.starts_with("]")); first = false) {
      if (rest_.starts_with("[:")) failed_ = true;
      const auto one = [this] {
        const char c = take();
        return static_cast<unsigned char>(c == '\\' ? escaped() : c);
      };
      const unsigned begin = one();
      unsigned end = begin;
      if (rest_.size() >= 2 && rest_[0] == '-' && rest_[1] != ']') {
        take();
        end = one();
      }
      if (end < begin) failed_ = true;
      for (unsigned c = begin; c <= end; ++c) bytes.set(c);
    }
    if (!eat("]")) failed_ = true;
    return negated ? ~bytes : bytes;
  }

  void repeats(Node& part) {
    while (!failed_ && !rest_.empty()) {
      unsigned least = 0;
      unsigned most = kNoLimit;
      if (eat("?")) {
        most = 1;
      } else if (eat("+")) {
        least = 1;
      } else if (eat("{")) {
        least = number();
        most = eat(",") ? (rest_.starts_with("}") ? kNoLimit : number()) : least;
        if (!eat("}") || most < least) failed_ = true;
      } else if (!eat("*")) {
        return;
      }
      if (rest_.starts_with("?")) failed_ = true;  // lazy: means nothing to the longest match, and no rule has it
      Node repeat;
      repeat.kind = Node::kRepeat;
      repeat.least = least;
      repeat.most = most;
      repeat.parts.push_back(std::move(part));
      part = std::move(repeat);
    }
  }

  unsigned number() {
    unsigned value = 0;
    bool any = false;
    for (; !rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9' && value < 10000; any = true) {
      value = value * 10 + static_cast<unsigned>(take() - '0');
    }
    failed_ = failed_ || !any;
    return value;
  }

  std::string_view rest_;
  unsigned groups_ = 0;
  bool failed_ = false;
};

// Writes the program from its end: every node knows what comes behind it.
class Emitter {
 public:
  explicit Emitter(Program& program) : program_(program) {}

  bool full() const { return program_.steps.size() > kMostSteps; }

  std::uint32_t add(Step step) {
    program_.steps.push_back(step);
    return static_cast<std::uint32_t>(program_.steps.size() - 1);
  }

  std::uint32_t emit(const Node& node, std::uint32_t next) {
    if (full()) return next;
    switch (node.kind) {
      case Node::kSet: {
        auto at = std::find(program_.sets.begin(), program_.sets.end(), node.set);
        if (at == program_.sets.end()) at = program_.sets.insert(at, node.set);
        return add({Step::kByte, static_cast<std::uint32_t>(at - program_.sets.begin()), next, 0});
      }
      case Node::kAssert:
        return add({node.assertion, 0, next, 0});
      case Node::kConcat:
        for (auto part = node.parts.rbegin(); part != node.parts.rend(); ++part) next = emit(*part, next);
        return next;
      case Node::kAlternate: {
        std::uint32_t all = emit(node.parts.back(), next);
        for (auto part = std::next(node.parts.rbegin()); part != node.parts.rend(); ++part) {
          all = add({Step::kSplit, 0, emit(*part, next), all});
        }
        return all;
      }
      case Node::kRepeat:
        return repeat(node, next);
    }
    return next;
  }

 private:
  std::uint32_t repeat(const Node& node, std::uint32_t next) {
    const Node& part = node.parts.front();
    std::uint32_t at = next;
    if (node.most == kNoLimit) {
      at = add({Step::kSplit, 0, 0, next});
      const std::uint32_t body = emit(part, at);
      program_.steps[at].next = body;
    } else {
      for (unsigned i = node.least; i < node.most && !full(); ++i) at = add({Step::kSplit, 0, emit(part, at), next});
    }
    for (unsigned i = 0; i < node.least && !full(); ++i) at = emit(part, at);
    return at;
  }

  Program& program_;
};

}  // namespace

std::optional<Program> parse_pattern(std::string_view pattern) {
  Parser parser(pattern);
  const auto tree = parser.parse();
  if (!tree) return std::nullopt;
  Program program;
  program.groups = parser.groups();
  Emitter emitter(program);
  program.start = emitter.emit(*tree, emitter.add({Step::kMatch, 0, 0, 0}));
  if (emitter.full()) return std::nullopt;
  return program;
}

std::string_view without_whole_group(std::string_view pattern) noexcept {
  if (pattern.size() < 2 || pattern.front() != '(' || pattern[1] == '?' || pattern.back() != ')') return pattern;
  std::size_t depth = 0;
  bool in_class = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\') {
      ++i;
    } else if (in_class) {
      in_class = c != ']';
    } else if (c == '[') {
      in_class = true;
      if (i + 1 < pattern.size() && pattern[i + 1] == '^') ++i;
      if (i + 1 < pattern.size() && pattern[i + 1] == ']') ++i;  // "[]…]" holds a bracket
    } else if (c == '(') {
      ++depth;
    } else if (c == ')' && --depth == 0) {
      return i + 1 == pattern.size() ? pattern.substr(1, pattern.size() - 2) : pattern;
    }
  }
  return pattern;
}

}  // namespace guichet::redact
