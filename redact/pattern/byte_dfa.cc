#include "redact/pattern/byte_dfa.h"

#include <algorithm>
#include <bit>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

// Steps put into states: where counted repeats overlap there are as many states as combinations, and it is soon
// clear that they will not do.
constexpr std::size_t kMostWork = 250000;

}  // namespace

// Subset construction: a state is the set of steps that may come next, and whether the byte before was a word's.
class DfaBuilder {
 public:
  explicit DfaBuilder(const Program& program) : program_(program) {}

  std::optional<ByteDfa> build() {
    make_classes();
    const std::array<Key, 3> starts = {start_key(true, false), start_key(false, false), start_key(false, true)};
    std::array<std::uint32_t, 3> start_ids{};
    for (std::size_t i = 0; i < starts.size(); ++i) start_ids[i] = id_of(starts[i]);
    for (std::size_t id = 1; id < keys_.size(); ++id) {
      if (keys_.size() > ByteDfa::kMostStates || work_ > kMostWork) return std::nullopt;
      expand(id);
    }
    merge_equal_states(start_ids);
    return finished(start_ids);
  }

 private:
  struct Key {
    std::vector<std::uint32_t> steps;  // bytes, open assertions and the match; sorted
    bool behind_word = false;          // only where an assertion asks
    bool operator==(const Key&) const = default;
  };
  struct Hash {
    std::size_t operator()(const Key& key) const {
      std::size_t hash = key.behind_word ? 7 : 3;
      for (const std::uint32_t step : key.steps) hash = (hash ^ step) * 0x9E3779B97F4A7C15U;
      return hash ^ (hash >> 32U);
    }
  };
  struct Row {
    std::vector<std::uint32_t> next;  // ids by class
    std::uint32_t flags = 0;
    bool operator<(const Row& other) const { return std::tie(flags, next) < std::tie(other.flags, other.next); }
  };

  bool asserts() const {
    return std::any_of(program_.steps.begin(), program_.steps.end(),
                       [](const Step& step) { return step.kind == Step::kBoundary; });
  }

  // Bytes that no set of the pattern tells apart are one class. Letters, digits and the rest are always apart.
  void make_classes() {
    std::vector<ByteSet> sets = program_.sets;
    ByteSet letters;
    ByteSet digits;
    ByteSet word;
    for (unsigned c = 0; c < 256; ++c) {
      const char byte = static_cast<char>(c);
      letters.set(c, is_letter(byte));
      digits.set(c, is_digit(byte));
      word.set(c, ByteDfa::is_word_byte(byte));
    }
    sets.push_back(letters);
    sets.push_back(digits);
    if (asserts()) sets.push_back(word);
    // Each set parts every class in two.
    std::array<std::uint16_t, 256> parts{};
    std::size_t count = 1;
    for (const ByteSet& set : sets) {
      std::array<std::uint16_t, 512> numbers{};  // of a class and whether the set holds the byte; from 1
      std::uint16_t last = 0;
      for (unsigned c = 0; c < 256; ++c) {
        std::uint16_t& number = numbers[2U * parts[c] + (set[c] ? 1U : 0U)];
        if (number == 0) number = ++last;
        parts[c] = static_cast<std::uint16_t>(number - 1);
      }
      count = last;
    }
    std::vector<bool> seen(count);
    for (unsigned c = 0; c < 256; ++c) {
      classes_[c] = static_cast<std::uint8_t>(parts[c]);
      if (seen[parts[c]]) continue;
      seen[parts[c]] = true;
      examples_.push_back(static_cast<unsigned char>(c));
    }
    for (const ByteSet& set : program_.sets) {
      classes_by_set_.emplace_back();
      for (std::uint8_t c = 0; c < examples_.size(); ++c) {
        if (set[examples_[c]]) classes_by_set_.back().push_back(c);
      }
    }
  }
  bool is_word_class(std::uint8_t c) const { return ByteDfa::is_word_byte(static_cast<char>(examples_[c])); }

  // Adds what can be reached from a step without a byte; assertions stay, to be answered when the next byte is known.
  void close(std::uint32_t step, std::vector<std::uint32_t>& into) {
    for (const std::uint32_t reached : closure(step)) {
      if (marks_[reached] == round_) continue;
      marks_[reached] = round_;
      into.push_back(reached);
    }
  }
  void new_round() {
    marks_.resize(program_.steps.size());
    ++round_;
  }

  const std::vector<std::uint32_t>& closure(std::uint32_t step) {
    closures_.resize(program_.steps.size());
    std::vector<std::uint32_t>& reached = closures_[step];
    if (!reached.empty()) return reached;
    std::vector<std::uint32_t> open{step};
    std::vector<std::uint32_t> splits;
    while (!open.empty()) {
      const std::uint32_t at = open.back();
      open.pop_back();
      const Step& one = program_.steps[at];
      std::vector<std::uint32_t>& seen = one.kind == Step::kSplit ? splits : reached;
      if (std::find(seen.begin(), seen.end(), at) != seen.end()) continue;
      seen.push_back(at);
      if (one.kind != Step::kSplit) continue;
      open.push_back(one.other);
      open.push_back(one.next);
    }
    return reached;
  }

  Key start_key(bool begin, bool behind_word) {
    new_round();
    Key key;
    std::vector<std::uint32_t> reached;
    close(program_.start, reached);
    for (std::size_t i = 0; i < reached.size(); ++i) {
      if (program_.steps[reached[i]].kind != Step::kBegin) {
        key.steps.push_back(reached[i]);
      } else if (begin) {
        close(program_.steps[reached[i]].next, reached);
      }
    }
    return finished_key(std::move(key), behind_word);
  }

  Key finished_key(Key key, bool behind_word) {
    new_round();
    std::erase_if(key.steps, [this](std::uint32_t step) { return std::exchange(marks_[step], round_) == round_; });
    std::sort(key.steps.begin(), key.steps.end());
    key.behind_word = behind_word && std::any_of(key.steps.begin(), key.steps.end(), [this](std::uint32_t step) {
                        return program_.steps[step].kind == Step::kBoundary;
                      });
    return key;
  }

  // The steps of a state once it is known what follows: a byte, or the end of the text.
  std::vector<std::uint32_t> answered(const Key& key, bool before_word, bool at_end) {
    const bool open = std::any_of(key.steps.begin(), key.steps.end(), [this](std::uint32_t step) {
      const Step::Kind kind = program_.steps[step].kind;
      return kind != Step::kByte && kind != Step::kMatch;
    });
    if (!open) return key.steps;
    new_round();
    std::vector<std::uint32_t> reached;
    for (const std::uint32_t step : key.steps) close(step, reached);
    for (std::size_t i = 0; i < reached.size(); ++i) {
      const Step& one = program_.steps[reached[i]];
      if ((one.kind == Step::kBoundary && key.behind_word != before_word) || (one.kind == Step::kEnd && at_end)) {
        close(one.next, reached);
      }
    }
    return reached;
  }

  bool matches(const std::vector<std::uint32_t>& steps) const {
    return std::any_of(steps.begin(), steps.end(),
                       [this](std::uint32_t step) { return program_.steps[step].kind == Step::kMatch; });
  }

  std::uint32_t id_of(const Key& key) {
    if (key.steps.empty()) return 0;
    const auto [entry, added] = ids_.try_emplace(key, static_cast<std::uint32_t>(keys_.size()));
    if (added) {
      keys_.push_back(key);
      rows_.emplace_back();
    }
    return entry->second;
  }

  void expand(std::size_t id) {
    const Key key = keys_[id];
    Row row;
    const std::vector<std::uint32_t> before_other = answered(key, false, false);
    const std::vector<std::uint32_t> before_word = answered(key, true, false);
    if (matches(answered(key, false, true))) row.flags |= ByteDfa::kAtEnd;
    if (matches(before_word)) row.flags |= ByteDfa::kBeforeWord;
    if (matches(before_other)) row.flags |= ByteDfa::kBeforeOther;
    // Every step adds what follows it to the classes it takes.
    reached_.resize(examples_.size());
    for (std::vector<std::uint32_t>& reached : reached_) reached.clear();
    const auto spread = [this](const std::vector<std::uint32_t>& steps, bool to_words) {
      for (const std::uint32_t step : steps) {
        const Step& one = program_.steps[step];
        if (one.kind != Step::kByte) continue;
        const std::vector<std::uint32_t>& next = closure(one.next);
        for (const std::uint8_t c : classes_by_set_[one.set]) {
          if (is_word_class(c) != to_words) continue;
          reached_[c].insert(reached_[c].end(), next.begin(), next.end());
          work_ += next.size();
        }
      }
    };
    spread(before_word, true);
    spread(before_other, false);
    row.next.resize(examples_.size());
    for (std::uint8_t c = 0; c < examples_.size(); ++c) {
      if (reached_[c].empty()) continue;
      // Most classes lead where the one before them does.
      if (c > 0 && is_word_class(c) == is_word_class(static_cast<std::uint8_t>(c - 1)) && reached_[c] == reached_[c - 1U]) {
        row.next[c] = row.next[c - 1U];
        continue;
      }
      Key next;
      next.steps.assign(reached_[c].begin(), reached_[c].end());
      std::erase_if(next.steps, [this](std::uint32_t step) { return program_.steps[step].kind == Step::kBegin; });
      row.next[c] = id_of(finished_key(std::move(next), is_word_class(c)));
    }
    rows_[id] = std::move(row);
  }

  // States from the last to the first, each once all that follow it are done; empty where there is a circle.
  std::vector<std::uint32_t> from_the_end() const {
    std::vector<std::uint32_t> order;
    std::vector<std::uint8_t> seen(rows_.size());  // 1: on the way, 2: done
    seen[0] = 2;
    std::vector<std::pair<std::uint32_t, std::size_t>> path;
    for (std::uint32_t root = 1; root < rows_.size(); ++root) {
      if (seen[root] != 0) continue;
      path.emplace_back(root, 0);
      seen[root] = 1;
      while (!path.empty()) {
        auto& [state, at] = path.back();
        if (at == rows_[state].next.size()) {
          seen[state] = 2;
          order.push_back(state);
          path.pop_back();
          continue;
        }
        const std::uint32_t next = rows_[state].next[at++];
        if (seen[next] == 1) return {};
        if (seen[next] == 0) {
          seen[next] = 1;
          path.emplace_back(next, 0);
        }
      }
    }
    return order;
  }

  // Two states are one when they accept alike and lead to the same states: from the end on, one look at each.
  void merge_equal_states(std::array<std::uint32_t, 3>& starts) {
    const std::vector<std::uint32_t> order = from_the_end();
    if (order.empty()) return;
    std::vector<std::uint32_t> merged(rows_.size());
    std::vector<Row> rows(1);
    std::map<Row, std::uint32_t> known;
    std::vector<std::size_t> reach(1);  // the most bytes that may still follow, in a match
    for (const std::uint32_t state : order) {
      Row row = std::move(rows_[state]);
      std::size_t farthest = 0;
      bool alive = row.flags != 0;
      for (std::uint32_t& next : row.next) {
        next = merged[next];
        if (next != 0) farthest = std::max(farthest, reach[next] + 1);
        alive = alive || next != 0;
      }
      if (!alive) continue;  // leads nowhere: dead
      const auto [entry, added] = known.try_emplace(row, static_cast<std::uint32_t>(rows.size()));
      if (added) {
        rows.push_back(std::move(row));
        reach.push_back(farthest);
      }
      merged[state] = entry->second;
    }
    longest_ = 0;
    for (std::uint32_t& start : starts) {
      start = merged[start];
      longest_ = std::max(longest_, reach[start]);
    }
    rows_ = std::move(rows);
  }

  std::optional<ByteDfa> finished(const std::array<std::uint32_t, 3>& starts) const {
    if (rows_.size() >= (std::size_t{1} << (16 - ByteDfa::kFlagBits))) return std::nullopt;
    ByteDfa dfa;
    dfa.classes_ = classes_;
    dfa.states_ = rows_.size();
    dfa.groups_ = program_.groups;
    dfa.longest_length_ = longest_;
    dfa.shift_ = static_cast<unsigned>(std::bit_width(examples_.size() - 1));
    const auto entry = [this](std::uint32_t state) { return (state << ByteDfa::kFlagBits) | rows_[state].flags; };
    dfa.table_.resize(rows_.size() << dfa.shift_);
    for (std::size_t state = 1; state < rows_.size(); ++state) {
      for (std::size_t c = 0; c < examples_.size(); ++c) {
        dfa.table_[(state << dfa.shift_) + c] = static_cast<std::uint16_t>(entry(rows_[state].next[c]));
      }
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
      dfa.start_[i] = entry(starts[i]);
      for (unsigned c = 0; c < 256; ++c) {
        if (starts[i] != 0 && rows_[starts[i]].next[classes_[c]] != 0) dfa.first_.set(c);
      }
    }
    return dfa;
  }

  const Program& program_;
  std::array<std::uint8_t, 256> classes_{};
  std::vector<unsigned char> examples_;  // one byte of each class
  std::vector<std::vector<std::uint8_t>> classes_by_set_;
  std::vector<std::vector<std::uint32_t>> reached_;   // by class
  std::vector<std::vector<std::uint32_t>> closures_;  // by step, made when first asked for
  std::vector<std::uint32_t> marks_;
  std::uint32_t round_ = 0;
  std::size_t work_ = 0;
  std::vector<Key> keys_{Key{}};  // by id; 0: the dead state
  std::vector<Row> rows_{Row{}};
  std::unordered_map<Key, std::uint32_t, Hash> ids_;
  std::size_t longest_ = ByteDfa::kNone;
};

std::optional<ByteDfa> ByteDfa::compile(std::string_view pattern) {
  const auto program = parse_pattern(pattern);
  return program ? compile(*program) : std::nullopt;
}

std::optional<ByteDfa> ByteDfa::compile(const Program& program) { return DfaBuilder(program).build(); }

ByteDfa::States ByteDfa::start_states() const {
  States states;
  for (const std::uint32_t entry : start_) {
    if (entry != 0) states.push_back(entry);
  }
  std::sort(states.begin(), states.end());
  states.erase(std::unique(states.begin(), states.end()), states.end());
  return states;
}

ByteDfa::Classes ByteDfa::classes_of(const ByteSet& bytes) const {
  Classes classes;
  std::array<bool, 256> seen{};
  for (unsigned c = 0; c < 256; ++c) {
    if (!bytes[c] || seen[classes_[c]]) continue;
    seen[classes_[c]] = true;
    classes.push_back(classes_[c]);
  }
  return classes;
}

ByteDfa::States ByteDfa::after(const States& states, const Classes& classes) const {
  std::vector<std::uint64_t> seen((states_ + 63) / 64);
  States next;
  for (const std::uint32_t entry : states) {
    const std::uint16_t* const row = &table_[(entry >> kFlagBits) << shift_];
    for (const std::uint8_t c : classes) {
      const std::uint32_t to = row[c];
      std::uint64_t& word = seen[(to >> kFlagBits) / 64];
      const std::uint64_t bit = std::uint64_t{1} << ((to >> kFlagBits) % 64);
      if (to == 0 || (word & bit) != 0) continue;
      word |= bit;
      next.push_back(to);
    }
  }
  std::sort(next.begin(), next.end());
  return next;
}

bool ByteDfa::may_end(const States& states, const ByteSet& next, bool text_end) const {
  static const ByteSet kWordBytes = [] {
    ByteSet bytes;
    for (unsigned c = 0; c < 256; ++c) bytes.set(c, is_word_byte(static_cast<char>(c)));
    return bytes;
  }();
  std::uint32_t wanted = text_end ? kAtEnd : 0;
  if ((next & kWordBytes).any()) wanted |= kBeforeWord;
  if ((next & ~kWordBytes).any()) wanted |= kBeforeOther;
  return std::any_of(states.begin(), states.end(), [wanted](std::uint32_t entry) { return (entry & wanted) != 0; });
}

std::size_t ByteDfa::most_before(char byte) const {
  if (longest_length_ == kNone) return kNone;
  ByteSet others;
  others.set();
  others.reset(static_cast<unsigned char>(byte));
  States states = start_states();
  ByteSet any;
  any.set();
  for (std::size_t length = 0;; ++length) {
    if (may_end(states, any, true)) return kNone;
    States next = after(states, others);
    if (next.empty()) return length;
    states = std::move(next);
  }
}

}  // namespace guichet::redact
