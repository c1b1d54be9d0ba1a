// Expected values: The Unicode Standard 15.0, section 3.9, tables 3-7 (well-formed sequences) and 3-8 to 3-11
// (U+FFFD for each maximal subpart); where the measuring data is here, Python's decoder is the second opinion.
#include "redact/base/utf8.h"

#include <gtest/gtest.h>

#include <fstream>

#include "tests/redact/support.h"

namespace guichet::utf8 {
namespace {

struct Repair {
  const char* name;
  std::string_view bytes;
  std::string expected;
};

const std::string kR = "\xEF\xBF\xBD";

// Tables 3-8 to 3-11 of the standard, byte for byte.
const Repair kRepairs[] = {
    {"table 3-8: non-shortest forms", "\xC0\xAF\xE0\x80\xBF\xF0\x81\x82\x41", kR + kR + kR + kR + kR + kR + kR + kR + "A"},
    {"table 3-9: surrogates", "\xED\xA0\x80\xED\xBF\xBF\xED\xAF\x41", kR + kR + kR + kR + kR + kR + kR + kR + "A"},
    {"table 3-10: other ill-formed", "\xF4\x91\x92\x93\xFF\x41\x80\xBF\x42", kR + kR + kR + kR + kR + "A" + kR + kR + "B"},
    {"table 3-11: truncated", "\xE1\x80\xE2\xF0\x91\x92\xF1\xBF\x41", kR + kR + kR + kR + "A"},
    {"section 3.9, figure: 61 F1 80 80 E1 80 C2 62 80 63 80 BF 64",
     "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64", "a" + kR + kR + kR + "b" + kR + "c" + kR + kR + "d"},
};

TEST(Utf8, ReplacesMaximalSubpartsAsTheStandardsTablesDo) {
  for (const Repair& repair : kRepairs) {
    EXPECT_EQ(repaired(repair.bytes), repair.expected) << repair.name;
    EXPECT_FALSE(is_valid(repair.bytes)) << repair.name;
  }
}

TEST(Utf8, CountsReplacements) {
  std::size_t replaced = 99;
  EXPECT_EQ(repaired("plain", &replaced), "plain");
  EXPECT_EQ(replaced, 0U);
  EXPECT_EQ(repaired("a\xFF" "b\xC3", &replaced), "a" + kR + "b" + kR);
  EXPECT_EQ(replaced, 2U);
}

// Table 3-7 as a set of ranges: the slow, obvious twin.
bool well_formed(unsigned a, unsigned b, unsigned c, unsigned d, int length) {
  const auto tail = [](unsigned x) { return x >= 0x80 && x <= 0xBF; };
  switch (length) {
    case 1: return a <= 0x7F;
    case 2: return a >= 0xC2 && a <= 0xDF && tail(b);
    case 3:
      return ((a == 0xE0 && b >= 0xA0 && b <= 0xBF) || (a >= 0xE1 && a <= 0xEC && tail(b)) ||
              (a == 0xED && b >= 0x80 && b <= 0x9F) || ((a == 0xEE || a == 0xEF) && tail(b))) && tail(c);
    default:
      return ((a == 0xF0 && b >= 0x90 && b <= 0xBF) || (a >= 0xF1 && a <= 0xF3 && tail(b)) ||
              (a == 0xF4 && b >= 0x80 && b <= 0x8F)) && tail(c) && tail(d);
  }
}

TEST(Utf8, AcceptsExactlyTable37) {
  const unsigned kEdges[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xFF};
  for (unsigned a = 0; a < 256; ++a) {
    for (unsigned b = 0; b < 256; ++b) {
      for (const unsigned c : kEdges) {
        for (const unsigned d : kEdges) {
          const char bytes[] = {static_cast<char>(a), static_cast<char>(b), static_cast<char>(c), static_cast<char>(d)};
          const std::string_view text(bytes, 4);
          const Decoded got = decode(text, 0);
          int length = 0;
          for (int n = 1; n <= 4 && length == 0; ++n) {
            if (well_formed(a, b, c, d, n)) length = n;
          }
          ASSERT_EQ(got.valid, length != 0) << a << ' ' << b << ' ' << c << ' ' << d;
          if (length != 0) {
            ASSERT_EQ(got.length, static_cast<unsigned>(length)) << a << ' ' << b << ' ' << c << ' ' << d;
          }
        }
      }
    }
  }
}

TEST(Utf8, EveryScalarValueGoesThereAndBack) {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string bytes;
    append(bytes, c);
    const Decoded got = decode(bytes, 0);
    ASSERT_TRUE(got.valid && got.code_point == c && got.length == bytes.size()) << static_cast<unsigned>(c);
    ASSERT_TRUE(is_valid(bytes));
    ASSERT_EQ(is_ascii(bytes), c < 0x80);
  }
}

TEST(Utf8, FindsTheFirstBadByteAtEveryPlaceOfALongText) {
  for (std::size_t at = 0; at < 40; ++at) {
    std::string text(40, 'x');
    text[at] = '\xFF';
    EXPECT_EQ(valid_prefix(text), at);
    EXPECT_FALSE(is_ascii(text));
    std::string accented(at, 'x');
    accented += "\xC3\xA9\xC3\xA9";
    EXPECT_EQ(valid_prefix(accented), accented.size());
    accented.pop_back();
    EXPECT_EQ(valid_prefix(accented), at + 2);
  }
  EXPECT_TRUE(is_valid(""));
  EXPECT_TRUE(is_ascii(""));
  EXPECT_TRUE(is_valid(std::string_view("a\0b", 3)));
}

TEST(Utf8, BoundariesAreWhereCodePointsBegin) {
  const std::string_view text = "a\xC3\xA9\xF0\x9F\x98\x80";
  const bool expected[] = {true, true, false, true, false, false, false, true};
  for (std::size_t i = 0; i <= text.size(); ++i) EXPECT_EQ(is_boundary(text, i), expected[i]) << i;
}

TEST(Utf8, MalformedCorpusDecodesAsPythonDoes) {
  const std::string file = testing_support::shared("corpora/bad_input/utf8-bad/cases.jsonl");
  if (file.empty()) GTEST_SKIP() << "the measuring data bad_input/utf8-bad is not here (GUICHET_SHARED names its folder)";
  std::ifstream in(file);
  int count = 0;
  for (std::string line; std::getline(in, line); ++count) {
    const std::string hex = testing_support::json_string(line, "hex");
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2) {
      bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
    }
    EXPECT_EQ(repaired(bytes), testing_support::json_string(line, "expected")) << testing_support::json_string(line, "name");
  }
  EXPECT_GT(count, 100);
}

}  // namespace
}  // namespace guichet::utf8
