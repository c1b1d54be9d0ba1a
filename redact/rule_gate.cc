#include "redact/rule_gate.h"

#include <algorithm>
#include <bit>
#include <string_view>
#include <tuple>
#include <utility>

#include "redact/base/utf8.h"
#include "redact/fold/bytes.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

constexpr std::uint8_t kTextEnd = 0;
constexpr std::uint8_t kLetterBehind = 1;
constexpr std::uint8_t kDigitBehind = 2;

// What may stand behind a word, in kinds; 0 is the end of the text.
constexpr auto kKinds = [] {
  constexpr std::string_view kOwn = " -./\n)(,:@_";  // the commonest, a kind each
  std::array<std::uint8_t, 256> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    const char byte = static_cast<char>(c);
    kinds[c] = is_letter(byte) ? kLetterBehind : is_digit(byte) ? kDigitBehind : std::uint8_t{3};
    if (const std::size_t own = kOwn.find(byte); own != std::string_view::npos) kinds[c] = static_cast<std::uint8_t>(4 + own);
  }
  return kinds;
}();

std::size_t letter_place(unsigned char byte) { return byte >= 0x80 ? 26 : static_cast<std::size_t>(byte - 'a'); }

template <class Holds>
ByteSet bytes_that(const Holds& holds) {
  ByteSet bytes;
  for (unsigned c = 0; c < 256; ++c) bytes.set(c, holds(static_cast<char>(c)));
  return bytes;
}

// Sets of bytes that every rule is asked about.
struct Sets {
  ByteSet digit = bytes_that(is_digit);
  ByteSet letter = bytes_that(is_letter);
  std::array<ByteSet, 16> behind{};
  std::array<ByteSet, 27> letters{};  // by place

  Sets() {
    for (unsigned c = 0; c < 256; ++c) {
      behind[kKinds[c]].set(c);
      if (is_letter(static_cast<char>(c))) letters[letter_place(static_cast<unsigned char>(c))].set(c);
    }
  }
};

}  // namespace

void RuleGate::note(std::vector<Need>& needs, std::uint8_t what, std::size_t rule) {
  auto at = std::find_if(needs.begin(), needs.end(), [what](const Need& need) { return need.what == what; });
  if (at == needs.end()) at = needs.insert(at, Need{what, {}});
  at->rules.set(rule);
}

namespace {

std::array<std::uint64_t, 2> bits_of(std::string_view signs) {
  std::array<std::uint64_t, 2> bits{};
  for (const char sign : signs) bits[static_cast<unsigned char>(sign) / 64] |= std::uint64_t{1} << (static_cast<unsigned char>(sign) % 64);
  return bits;
}

}  // namespace

void RuleGate::add_words(std::size_t rule, std::string_view words) {
  needing_words_.set(rule);
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find(' ', begin), words.size());
    const std::string_view word = words.substr(begin, end - begin);
    begin = end + 1;
    if (!is_word(word[0])) {
      served_by_signs_.push_back({bits_of(word), {}});
      served_by_signs_.back().rules.set(rule);
      continue;
    }
    const std::uint32_t hash = word_hash(word);
    std::size_t at = hash % kNeededWords;
    while (needed_words_[at].taken && needed_words_[at].hash != hash) at = (at + 1) % kNeededWords;
    needed_words_[at].hash = hash;
    needed_words_[at].taken = true;
    needed_words_[at].rules.set(rule);
  }
}

// By hash alone: a word more than there is does no harm.
RuleBits RuleGate::served_by_words(const TextView& view) const noexcept {
  RuleBits served;
  const auto& signs = view.signs().bits();
  for (const NeedSign& need : served_by_signs_) {
    if (((signs[0] & need.signs[0]) | (signs[1] & need.signs[1])) != 0) served |= need.rules;
  }
  for (const Word& word : view.words()) {
    for (std::size_t at = word.hash % kNeededWords; needed_words_[at].taken; at = (at + 1) % kNeededWords) {
      if (needed_words_[at].hash == word.hash) {
        served |= needed_words_[at].rules;
        break;
      }
    }
  }
  return served;
}

void RuleGate::add(std::size_t rule, const Needs& needs, bool only_cued, std::uint16_t owner) {
  all_.set(rule);
  for (std::size_t n = 0; n < std::min<std::size_t>(needs.digits, kMostDigits - 1); ++n) needing_digits_[n].set(rule);
  if (needs.byte != 0) note(needing_sign_, static_cast<std::uint8_t>(needs.byte), rule);
  if (needs.inside != 0) note(needing_inside_, static_cast<std::uint8_t>(needs.inside), rule);
  for (std::size_t n = 0; n < std::min<std::size_t>(needs.glued, kMostGlued - 1); ++n) needing_glued_[n].set(rule);
  if (!needs.either.empty()) {
    needing_either_.push_back({bits_of(needs.either), {}});
    needing_either_.back().rules.set(rule);
  }
  if (!needs.bytes.empty()) {
    needing_bytes_.push_back({needs.bytes, {}});
    needing_bytes_.back().rules.set(rule);
  }
  if (!needs.words.empty()) add_words(rule, needs.words);
  if (needs.cue || only_cued) needing_cue_.set(rule);
  if (only_cued) only_cued_.set(rule);
  of_owner_[owner].set(rule);
}

void RuleGate::add_stretch(std::size_t rule, std::size_t bytes) {
  for (std::size_t n = 0; n < std::min(bytes, kMostStretch - 1); ++n) needing_stretch_[n].set(rule);
}

void RuleGate::add_numbers(std::size_t rule, std::size_t runs) {
  for (std::size_t n = 0; n < std::min(runs, kMostNumbers - 1); ++n) needing_numbers_[n].set(rule);
}

void RuleGate::add_shapes(std::size_t rule, const ByteDfa& dfa, const Prefix& prefix) {
  static const Sets kSets;
  static_assert(std::tuple_size_v<decltype(Sets::behind)> == kBehinds && std::tuple_size_v<decltype(Sets::letters)> == kLetters);
  const ByteSet& digit = kSets.digit;
  const ByteSet& letter = kSets.letter;
  const auto& behind = kSets.behind;
  for (unsigned c = 0; c < 256; ++c) {
    if (!is_word(static_cast<char>(c)) && dfa.first_bytes()[c]) {
      by_sign_[c].set(rule);
      opens_[c] = true;
    }
    if (is_letter(static_cast<char>(c)) && dfa.first_bytes()[c]) at_letters_.set(rule);
  }
  std::array<ByteDfa::Classes, kBehinds> behind_classes;
  for (std::size_t k = 0; k < kBehinds; ++k) behind_classes[k] = dfa.classes_of(behind[k]);
  constexpr std::size_t kFarthest = 512;
  const auto at_most = [](std::size_t length) { return std::min(length, kLengths - 1); };
  // What the automaton may have seen after a run of so many bytes of one kind; no state of it is dead.
  const auto lengths = [&](const ByteSet& first, const ByteDfa::Classes& kind, const auto& visit) {
    ByteDfa::States states = dfa.after(dfa.start_states(), first);
    for (std::size_t length = 1; length <= kFarthest && !states.empty(); ++length) {
      visit(at_most(length), states);
      states = dfa.after(states, kind);
    }
  };
  const ByteDfa::Classes digits = dfa.classes_of(digit);
  const ByteDfa::Classes letters = dfa.classes_of(letter);
  std::array<ByteDfa::Classes, kLetters> letter_classes;
  for (std::size_t l = 0; l < kLetters; ++l) {
    letter_classes[l] = dfa.classes_of(kSets.letters[l]);
  }
  // After a run of one kind and the byte behind it: the next run.
  const auto aheads = [&](const ByteDfa::States& after_run, std::array<std::array<RuleBits, kAheads>, kBehinds>& table) {
    for (std::size_t k = 0; k < kBehinds; ++k) {
      const ByteDfa::States next = k == kTextEnd ? ByteDfa::States{} : dfa.after(after_run, behind_classes[k]);
      const bool over = dfa.may_end(after_run, behind[k], k == kTextEnd);
      if (!over && next.empty()) continue;
      ByteSet any;
      any.set();
      if (over || dfa.may_end(next, any, true)) {
        for (RuleBits& bits : table[k]) bits.set(rule);
        continue;
      }
      table[k][0].set(rule);
      // A letter or digit behind the word is the first byte of the next one.
      const bool glued = k == kLetterBehind || k == kDigitBehind;
      for (std::size_t l = 0; l < kLetters; ++l) {
        if (!(glued ? dfa.after(after_run, letter_classes[l]) : dfa.after(next, letter_classes[l])).empty()) table[k][1 + l].set(rule);
      }
      ByteDfa::States states = next;
      for (std::size_t length = glued ? 1 : 0; length < kLengths && !states.empty(); ++length) {
        if (length > 0) table[k][1 + kLetters + length].set(rule);
        states = dfa.after(states, digits);
      }
    }
  };
  const auto behinds = [&](const ByteSet& kind, const ByteDfa::Classes& classes, std::array<std::array<RuleBits, kBehinds>, kLengths>& table) {
    lengths(kind, classes, [&](std::size_t length, const ByteDfa::States& states) {
      for (std::size_t k = 0; k < kBehinds; ++k) {
        const bool goes_on = k != kTextEnd && !dfa.after(states, behind_classes[k]).empty();
        if (goes_on || dfa.may_end(states, behind[k], k == kTextEnd)) table[length][k].set(rule);
      }
    });
  };
  behinds(digit, digits, digits_by_behind_);
  behinds(letter, letters, letters_by_behind_);
  for (const bool of_letters : {false, true}) {
    ByteDfa::States after_run;
    lengths(of_letters ? letter : digit, of_letters ? letters : digits,
            [&](std::size_t, const ByteDfa::States& states) { after_run.insert(after_run.end(), states.begin(), states.end()); });
    std::sort(after_run.begin(), after_run.end());
    after_run.erase(std::unique(after_run.begin(), after_run.end()), after_run.end());
    aheads(after_run, by_ahead_[of_letters ? 1 : 0]);
  }
  for (std::size_t place = 0; place < kInside; ++place) {
    for (unsigned c = 0; c < 256; ++c) {
      if (prefix.bytes[place + 1][c]) by_inside_[place][c].set(rule);
    }
  }
  // First bytes that the pattern does not tell apart are looked at once.
  const auto firsts = [&](auto& table, const ByteDfa::Classes& kind, const auto& set_of) {
    std::vector<ByteDfa::Classes> seen;
    for (std::size_t first = 0; first < table.size(); ++first) {
      seen.push_back(dfa.classes_of(set_of(first)));
      const auto same = static_cast<std::size_t>(std::find(seen.begin(), seen.end(), seen.back()) - seen.begin());
      if (same == first) {
        lengths(set_of(first), kind, [&](std::size_t length, const ByteDfa::States&) { table[first][length].set(rule); });
        continue;
      }
      for (std::size_t length = 0; length < kLengths; ++length) {
        if (table[same][length].has(rule)) table[first][length].set(rule);
      }
    }
  };
  firsts(digits_by_first_, digits, [](std::size_t d) { return ByteSet{}.set('0' + d); });
  firsts(letters_by_first_, letters, [](std::size_t l) { return kSets.letters[l]; });
}

RuleBits RuleGate::of_text(const TextView& view) const noexcept {
  const Signs& signs = view.signs();
  RuleBits rules = ~needing_cue_;
  for (std::uint64_t owners = view.cue_owners(); owners != 0; owners &= owners - 1) {
    rules |= of_owner_[static_cast<std::size_t>(std::countr_zero(owners))];
  }
  rules &= all_;
  drop(rules, needing_digits_[std::min<std::size_t>(signs.digits(), kMostDigits - 1)]);
  drop(rules, needing_numbers_[std::min<std::size_t>(view.numbers().size(), kMostNumbers - 1)]);
  drop(rules, needing_stretch_[std::min(signs.stretch(), kMostStretch - 1)]);
  drop(rules, needing_glued_[std::min<std::size_t>(signs.glued(), kMostGlued - 1)]);
  if (!rules.any()) return rules;
  for (const Need& need : needing_sign_) {
    if (!signs.hold(static_cast<char>(need.what))) drop(rules, need.rules);
  }
  for (const Need& need : needing_inside_) {
    if (!signs.hold_inside(static_cast<char>(need.what))) drop(rules, need.rules);
  }
  if (!rules.any()) return rules;
  const std::uint64_t digits = signs.digits() > 0 ? std::uint64_t{1} << '0' : 0;
  for (const NeedSign& need : needing_either_) {
    if (((signs.bits()[0] | digits) & need.signs[0]) == 0 && (signs.bits()[1] & need.signs[1]) == 0) drop(rules, need.rules);
  }
  for (const NeedBytes& need : needing_bytes_) {
    if ((rules & need.rules).any() && view.text().find(need.bytes) == std::string_view::npos) drop(rules, need.rules);
  }
  // Beside letters of other scripts it is not clear where a word begins.
  if ((rules & needing_words_).any() && utf8::is_ascii(view.text())) rules &= ~needing_words_ | served_by_words(view);
  return rules;
}

RuleBits RuleGate::of_word(const RuleBits& rules, std::string_view text, const std::vector<Word>& words, std::size_t i) const noexcept {
  const Word& word = words[i];
  const std::size_t length = std::min<std::size_t>(word.end - word.begin, kLengths - 1);
  const auto first = static_cast<unsigned char>(text[word.begin]);
  const std::uint8_t behind = word.end < text.size() ? kKinds[static_cast<unsigned char>(text[word.end])] : kTextEnd;
  RuleBits here = rules;
  here &= word.letters ? letters_by_first_[letter_place(first)][length] : digits_by_first_[static_cast<std::size_t>(first - '0')][length];
  here &= word.letters ? letters_by_behind_[length][behind] : digits_by_behind_[length][behind];
  if (!here.any()) return here;
  std::size_t ahead = 0;
  if (i + 1 < words.size() && words[i + 1].begin - word.end <= 1) {
    const Word& next = words[i + 1];
    ahead = next.letters ? 1 + letter_place(static_cast<unsigned char>(text[next.begin]))
                         : 1 + kLetters + std::min<std::size_t>(next.end - next.begin, kLengths - 1);
  }
  here &= by_ahead_[word.letters ? 1 : 0][behind][ahead];
  if (!word.letters || !here.any()) return here;
  for (std::size_t place = 0; place < kInside && word.begin + place + 1 < text.size(); ++place) {
    here &= by_inside_[place][static_cast<unsigned char>(text[word.begin + place + 1])];
  }
  return here;
}

}  // namespace guichet::redact
