// Expected values are written by hand from the contract in fold.h; the properties hold for any text.
#include "redact/fold/fold.h"

#include <gtest/gtest.h>

#include "redact/base/utf8.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using testing_support::Random;

struct FoldCase {
  const char* what;
  std::string_view raw;
  std::string_view folded;
};

constexpr FoldCase kCases[] = {
    {"case", "My SIN Is", "my sin is"},
    {"accents", "NÉ LE, à Québec, çà, Noël, où", "ne le, a quebec, ca, noel, ou"},
    {"accents written apart", "Ne\u0301 a\u0300 Que\u0301bec", "ne a quebec"},
    {"ligatures", "Œuvre cœur ÆTHER ﬁn ﬄ", "oeuvre coeur aether fin ffl"},
    {"letters Unicode does not decompose", "Łódź Đorđe Ørsted Straße Þór Tŷ ħ ı", "lodz dorde orsted strasse thor ty h i"},
    {"Vietnamese", "Nguyễn Thị Hồng Ánh", "nguyen thi hong anh"},
    {"spaces", "a\u00A0b\u2002c\u2009d\u202Fe\u3000f\u205Fg\u1680h", "a b c d e f g h"},
    {"line separators", "a\u2028b\u2029c", "a\nb\nc"},
    {"dashes", "1\u20102\u20113\u20124\u20135\u20146\u2212" "7\uFE63" "8\uFF0D" "9\u2043" "0", "1-2-3-4-5-6-7-8-9-0"},
    {"quotes", "l\u2019été \u201Cx\u201D «y» \u2018z\u02BC", "l'ete \"x\" \"y\" 'z'"},
    {"full-width", "ＳＩＮ：０４６－４５４　２８６＠", "sin:046-454 286@"},
    {"Arabic-Indic digits", "٠١٢٣٤٥٦٧٨٩", "0123456789"},
    {"Extended Arabic-Indic digits", "۰۱۲۳۴۵۶۷۸۹", "0123456789"},
    {"Devanagari digits", "०१२३४५६७८९", "0123456789"},
    {"mathematical digits and letters", "𝟎𝟙𝟤𝟱𝟿 𝐒𝕀𝒩", "01259 sin"},
    {"superscripts and circles", "⁰¹²³ ①②", "0123 12"},
    {"zero-width characters", "0\u200B4\u200C6\u200D4\u2060" "5\uFEFF" "4", "046454"},
    {"soft hyphen and bidi marks", "0\u00AD4\u200E6\u200F4\u202A5\u202C4\u2066", "046454"},
    {"variation selectors and the grapheme joiner", "0\uFE0F" "4\u034F" "6", "046"},
    {"keycaps", "0\uFE0F\u20E3" "4\uFE0F\u20E3", "04"},
    {"combining marks on digits", "0\u0301\u0302" "4\u0336", "04"},
    {"named references", "a&nbsp;b&amp;c&#64;&commat;&lt;&eacute;&Eacute;", "a b&c@@<ee"},
    {"numeric references", "&#48;&#x34;&#X36; &#160;&#8209;", "046  -"},
    {"not references", "a & b &; &#; &#x; &#0; &#xD800; &#x110000; &nbsp &unknown;", "a & b &; &#; &#x; &#0; &#xd800; &#x110000; &nbsp &unknown;"},
    {"numero sign and ordinal", "N\u00BA 5, \u2116 7, 3\u00B0", "no 5, no 7, 3o"},
    {"ellipsis, bullet, middle dot", "a\u2026b\u2022c\u00B7d", "a...b*c.d"},
    {"other scripts stay, in lower case", "Иван ПЕТРОВ 王小明 محمد", "иван петров 王小明 محمد"},
    {"a picture is a blank", "ok😀1", "ok 1"},
    {"ill-formed bytes become 0x01", "a\xFF" "b\xC3", "a\x01" "b\x01"},
    {"control characters stay", "a\tb\rc\x02", "a\tb\rc\x02"},
    {"line ends of another system", "a\r\nb\r\n\r\nc\r\n", "a\nb\n\nc\n"},
    {"quoted mail", "> a\n> b\n>\n>> c > d\n", "> a\nb\n\nc > d\n"},
    {"indentation", "  a\n\tb  \n \u00a0 \n \u2003\u00e9 ", "  a\nb  \n\ne "},
};

TEST(Fold, SeesThroughEveryDisguise) {
  for (const FoldCase& one : kCases) EXPECT_EQ(folded_copy(one.raw), one.folded) << one.what;
  EXPECT_EQ(folded_copy(""), "");
  EXPECT_EQ(folded_copy(std::string_view("a\0b", 3)), std::string_view("a\0b", 3));
}

TEST(Fold, TheExampleOfTheHeader) {
  const std::string raw = "T\u00e9l.\u00a0: 613\u2011555\u20110142";
  const Folded folded(raw);
  EXPECT_EQ(folded.text(), "tel. : 613-555-0142");
  const Span span = folded.raw({7, 19});
  EXPECT_EQ(std::string_view(raw).substr(span.begin, span.size()), "613\u2011555\u20110142");
}

TEST(Fold, BytesBehindTheTextMayBeReadAndAreZero) {
  for (const char* raw : {"", "plain", "\u00c9t\u00e9 &amp; caf\u00e9"}) {
    const Folded folded(raw);
    const std::string_view behind(folded.text().data() + folded.text().size(), Folded::kReadable);
    EXPECT_EQ(behind.find_first_not_of('\0'), std::string_view::npos) << raw;
  }
}

TEST(Fold, KnowsWhatWasACapital) {
  const std::string raw = "a B É ç Œ И 1";
  const Folded folded(raw);
  ASSERT_EQ(folded.text(), "a b e c oe и 1");
  const std::string_view expected = "..U.U...UU.UU..";  // a byte each; И takes two
  for (std::size_t i = 0; i < folded.text().size(); ++i) EXPECT_EQ(folded.upper(i), expected[i] == 'U') << i;
  EXPECT_TRUE(Folded("B").upper(0));
  EXPECT_FALSE(Folded("b").upper(0));
}

TEST(Fold, CombiningMarksBelongToTheirLetter) {
  const std::string raw = "e\u0301\u0302x";
  const Folded folded(raw);
  ASSERT_EQ(folded.text(), "ex");
  EXPECT_EQ(folded.raw({0, 1}), (Span{0, 5}));
  EXPECT_EQ(folded.raw({1, 2}), (Span{5, 6}));
}

TEST(Fold, AReferenceIsCoveredWhole) {
  const std::string raw = "4&nbsp;5";
  const Folded folded(raw);
  ASSERT_EQ(folded.text(), "4 5");
  EXPECT_EQ(folded.raw({0, 3}), (Span{0, raw.size()}));
  EXPECT_EQ(folded.raw({1, 2}), (Span{1, 7}));
}

// Every folded byte leads back to bytes of the raw text: in order, on code point boundaries, and folding
// those alone gives the byte again.
void expect_map_holds(std::string_view raw) {
  const Folded folded(raw);
  const std::string repaired = utf8::repaired(raw);
  const bool valid = repaired == raw;
  std::size_t previous = 0;
  for (std::size_t i = 0; i < folded.text().size(); ++i) {
    const Span span = folded.raw({i, i + 1});
    ASSERT_LT(span.begin, span.end) << i;
    ASSERT_LE(span.end, raw.size()) << i;
    ASSERT_GE(span.begin, previous) << i;
    previous = span.begin;
    if (valid) {
      ASSERT_TRUE(utf8::is_boundary(raw, span.begin)) << i;
      ASSERT_TRUE(utf8::is_boundary(raw, span.end)) << i;
    }
    ASSERT_NE(folded_copy(raw.substr(span.begin, span.size())).find(folded.text()[i]), std::string::npos) << i;
  }
  if (!folded.text().empty()) {
    const Span all = folded.raw({0, folded.text().size()});
    ASSERT_EQ(folded_copy(raw.substr(all.begin, all.size())), folded.text());
  }
  ASSERT_EQ(folded.raw({0, 0}).size(), 0U);
}

TEST(Fold, EveryByteLeadsBack) {
  for (const FoldCase& one : kCases) {
    SCOPED_TRACE(one.what);
    expect_map_holds(one.raw);
  }
  for (const auto& message : testing_support::own_messages()) {
    SCOPED_TRACE(message.id);
    expect_map_holds(message.text);
  }
}

TEST(Fold, EveryByteLeadsBackInRandomMixtures) {
  Random random(7);
  for (int round = 0; round < 300; ++round) {
    std::string raw;
    for (std::size_t n = random.below(12); n > 0; --n) raw += kCases[random.below(std::size(kCases))].raw;
    for (std::size_t n = random.below(4); n > 0 && !raw.empty(); --n) raw[random.below(raw.size())] = static_cast<char>(random.next());
    SCOPED_TRACE(round);
    expect_map_holds(raw);
    if (HasFatalFailure()) return;
  }
}

// Values are compared folded, so folding again must change nothing. (A text with '&' may hold a reference
// escaped twice, of which each pass opens one layer.)
TEST(Fold, TwiceIsOnceForEveryCodePoint) {
  int failures = 0;
  for (char32_t c = 1; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string raw;
    utf8::append(raw, c);
    const std::string once = folded_copy(raw);
    if (folded_copy(once) != once && ++failures <= 10) {
      ADD_FAILURE() << "U+" << std::hex << static_cast<unsigned>(c) << " -> \"" << once << "\" -> \"" << folded_copy(once) << '"';
    }
    ASSERT_TRUE(utf8::is_valid(once)) << std::hex << static_cast<unsigned>(c);
  }
  EXPECT_EQ(failures, 0);
}

TEST(Fold, TwiceIsOnceForMessages) {
  for (const auto& message : testing_support::own_messages()) {
    if (message.text.find('&') != std::string::npos) continue;
    const std::string once = folded_copy(message.text);
    EXPECT_EQ(folded_copy(once), once) << message.id;
  }
}

// ICU's NFC needs 8 s for this; the timeout of the test would tell.
TEST(Fold, TwoHundredThousandCombiningMarksAreNothingSpecial) {
  std::string raw = "e";
  for (int i = 0; i < 200000; ++i) raw += "\u0301";
  raw += "x";
  const Folded folded(raw);
  EXPECT_EQ(folded.text(), "ex");
  EXPECT_EQ(folded.raw({0, 1}), (Span{0, 400001}));
}

}  // namespace
}  // namespace guichet::redact
