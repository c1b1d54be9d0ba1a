// The automata of patterns find what RE2 finds, at every place: for the patterns of the rules and for small ones with
// every feature of the subset, on messages and on random text of the patterns' own bytes.
#include "redact/fold/bytes.h"
#include "redact/pattern/byte_dfa.h"

#include <gtest/gtest.h>

#include <string>

#include "redact/fold/fold.h"
#include "redact/pattern/prefix.h"
#include "redact/recognizers/all.h"
#include "tests/redact/reference_matcher.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

std::size_t longest_by_re2(const re2::RE2& pattern, const std::string& text, std::size_t at) {
  re2::StringPiece match;
  const bool found = pattern.Match(text, at, text.size(), re2::RE2::ANCHOR_START, &match, 1);
  return found ? static_cast<std::size_t>(match.data() - text.data()) + match.size() : ByteDfa::kNone;
}

// Compares at every place of a text; the number of matches.
std::size_t compare(const ByteDfa& dfa, const re2::RE2& pattern, const std::string& text) {
  std::size_t matches = 0;
  const auto program = parse_pattern(pattern.pattern());
  EXPECT_TRUE(program);
  if (!program) return 0;
  const Prefix first = prefix_of(*program, true);
  const Prefix others = prefix_of(*program, false);
  const std::size_t least = least_unbroken(*program);
  const std::size_t numbers = least_numbers(*program);
  const bool bounded = begins_at_boundary(*program);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const std::size_t expected = longest_by_re2(pattern, text, at);
    EXPECT_EQ(dfa.longest(text, at), expected) << pattern.pattern() << " at " << at << " of \"" << text << "\"";
    if (expected == ByteDfa::kNone) continue;
    ++matches;
    EXPECT_TRUE(expected == at || dfa.first_bytes()[static_cast<unsigned char>(text[at])]);
    EXPECT_LE(expected - at, dfa.longest_length());
    std::size_t unbroken = at;
    while (unbroken < expected && static_cast<unsigned char>(text[unbroken]) > ' ') ++unbroken;
    EXPECT_GE(unbroken - at, std::min(least, expected - at));
    std::size_t runs = 0;
    for (std::size_t i = at; i < expected; ++i) runs += is_digit(text[i]) && (i == at || !is_digit(text[i - 1])) ? 1U : 0U;
    EXPECT_GE(runs, numbers) << pattern.pattern() << " at " << at << " of \"" << text << "\"";
    if (bounded && at > 0) {
      EXPECT_FALSE(is_digit(text[at - 1]) || (text[at - 1] >= 'a' && text[at - 1] <= 'z')) << pattern.pattern() << " within a word of \"" << text << "\"";
    }
    const Prefix& prefix = at == 0 ? first : others;
    for (std::size_t place = 0; place < Prefix::kLength; ++place) {
      if (at + place > text.size()) break;
      const bool may_be = at + place == text.size() ? prefix.over[place] : prefix.bytes[place][static_cast<unsigned char>(text[at + place])];
      EXPECT_TRUE(may_be) << pattern.pattern() << " at " << at << " of \"" << text << "\"";
    }
    for (const char sign : {'@', '.', '-', '(', ':'}) {
      if (const std::size_t within = dfa.most_before(sign); within != ByteDfa::kNone) {
        EXPECT_LE(text.find(sign, at) - at, within) << pattern.pattern() << " needs " << sign;
      }
    }
  }
  return matches;
}

std::string random_text(testing_support::Random& random, std::string_view bytes) {
  std::string text;
  for (std::size_t n = random.below(24); n > 0; --n) text += bytes[random.below(bytes.size())];
  return text;
}

TEST(ByteDfa, FindsWhatRe2Finds) {
  constexpr std::string_view kPatterns[] = {
      "a", "ab|abc|b", "a?b{0,2}c{2}", "(?:ab|a)(?:bc|c)?", "[a-c]{2,4}[^a\\n]", "^ab", "ab$", "(?:^|[ b])(a{1,3})",
      "\\bab", "a\\b", "(?:a|\\bb)c\\b", "a*b", "(?:ab)+c", "a{2,}", "[\\x01\\x80-\\xff]b", "[]a]{2}", "[a\\-]{2}", "a\\.b",
      "(?:a{0,3}b{0,3}){2}c", "(?:a|b|)c", "[^a-b]", "\\(a\\)", "^a{0,2}$", "", "(a)(b)"};
  testing_support::Random random(7);
  for (const std::string_view pattern : kPatterns) {
    const auto dfa = ByteDfa::compile(pattern);
    ASSERT_TRUE(dfa) << pattern;
    const auto re2 = ReferenceMatcher::compile(pattern);
    for (int n = 0; n < 400; ++n) compare(*dfa, *re2, random_text(random, "aaabbbccc _-.()]\n\x01\x85"));
  }
}

TEST(ByteDfa, FindsWhatRe2FindsForEveryRule) {
  testing_support::Random random(11);
  const auto& messages = testing_support::own_messages();
  ASSERT_FALSE(messages.empty());
  std::size_t automata = 0;
  std::size_t matches = 0;
  for (const Recognizer* recognizer : all_recognizers()) {
    for (const Rule& rule : recognizer->rules) {
      const auto dfa = ByteDfa::compile(rule.pattern);
      if (!dfa) continue;
      ++automata;
      const auto re2 = ReferenceMatcher::compile(rule.pattern);
      for (int n = 0; n < 25; ++n) matches += compare(*dfa, *re2, folded_copy(messages[random.below(messages.size())].text));
      for (int n = 0; n < 60; ++n) compare(*dfa, *re2, random_text(random, "0123456789  --..ab@(/\n:"));
    }
  }
  EXPECT_GT(automata, 80U) << "of the rules, nearly all";
  EXPECT_GT(matches, 1000U);
}

TEST(ByteDfa, RefusesWhatItDoesNotKnowOrWhatIsTooLarge) {
  for (const std::string_view pattern : {"(", ")", "[a", "a{2", "a{3,2}", "*a", "a??", "(?i)a", "\\w", ".", "[[:alpha:]]", "\\", "a**?"}) {
    EXPECT_FALSE(ByteDfa::compile(pattern)) << pattern;
  }
  EXPECT_FALSE(ByteDfa::compile("[a-z]{1,200}(?:b[a-z]{1,200}){1,3}")) << "overlapping counts have too many states";
  EXPECT_FALSE(ByteDfa::compile(std::string(10000, '(')));
  EXPECT_FALSE(ByteDfa::compile("(?:(?:a{1000}){1000}){1000}"));
}

TEST(ByteDfa, KnowsItsOwnMeasures) {
  const auto dfa = ByteDfa::compile("[a-z]{2,5}@[a-z]{1,3}(?: x)?");
  ASSERT_TRUE(dfa);
  EXPECT_EQ(dfa->longest_length(), 11U);
  EXPECT_EQ(dfa->most_before('@'), 5U);
  EXPECT_EQ(dfa->most_before('x'), ByteDfa::kNone) << "a match may do without";
  EXPECT_EQ(least_unbroken(*parse_pattern("[a-z]{2,5}@[a-z]{1,3}(?: x)?")), 4U);
  EXPECT_EQ(dfa->first_bytes().count(), 26U);
  EXPECT_EQ(ByteDfa::compile("a+")->longest_length(), ByteDfa::kNone);
}

TEST(Prefix, CountsTheNumbersOfAMatch) {
  const auto numbers = [](std::string_view pattern) { return least_numbers(*parse_pattern(pattern)); };
  EXPECT_EQ(numbers("[0-9]{3}-[0-9]{3}-[0-9]{4}"), 3U);
  EXPECT_EQ(numbers("[0-9]{9}|[0-9]{3} [0-9]{3} [0-9]{3}"), 1U);
  EXPECT_EQ(numbers("[0-9]{1,4}(?: {1,2}[0-9]{1,4}){7,60}"), 8U);
  EXPECT_EQ(numbers("[a-z0-9]{4}"), 0U) << "letters will do";
  EXPECT_EQ(numbers("(?:[0-9]a){40}"), 16U) << "no more are counted";
}

TEST(Prefix, KnowsWhichMatchesBeginAtAWord) {
  const auto bounded = [](std::string_view pattern) { return begins_at_boundary(*parse_pattern(pattern)); };
  EXPECT_TRUE(bounded("\\b(?:insta|ig)[ :]"));
  EXPECT_TRUE(bounded("(?:\\ba|^b)c"));
  EXPECT_FALSE(bounded("insta"));
  EXPECT_FALSE(bounded("(?:\\ba|b)c"));
  EXPECT_FALSE(bounded("\\b@a")) << "a sign stands behind a word";
}

TEST(Parse, LeavesOutAGroupThatIsTheWholePattern) {
  EXPECT_EQ(without_whole_group("(a|b{2})"), "a|b{2}");
  EXPECT_EQ(without_whole_group("([)(]a[^)]\\))"), "[)(]a[^)]\\)");
  for (const std::string_view other : {"(a)(b)", "(?:a)", "(a)|b", "a(b)", "(a\\)", ""}) EXPECT_EQ(without_whole_group(other), other);
}

}  // namespace
}  // namespace guichet::redact
