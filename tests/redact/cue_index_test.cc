#include "redact/cue_index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kSinCues[] = {"sin", "social insurance", "n a s", "assurance sociale"};
constexpr std::string_view kUciCues[] = {"uci", "client id", "numero de client"};
constexpr std::string_view kSharedCues[] = {"client id", "form 5257"};
constexpr Recognizer kFirst{.name = "first", .cues = kSinCues};
constexpr Recognizer kSecond{.name = "second", .cues = kUciCues};
constexpr Recognizer kThird{.name = "third", .cues = kSharedCues};
constexpr const Recognizer* kTable[] = {&kFirst, &kSecond, &kThird};

// "owner:the folded bytes it covers" of each hit.
std::vector<std::string> cues_in(std::string_view raw) {
  static const CueIndex kIndex(kTable);
  const ViewOf view(raw);
  std::vector<std::string> out;
  for (const CueHit& hit : kIndex.find(view->text(), view->words())) {
    out.push_back(std::to_string(hit.owner) + ":" + std::string(view->text().substr(hit.begin, hit.end - hit.begin)));
  }
  return out;
}

TEST(CueIndex, FindsWordsWhateverTheirCaseAndAccents) {
  EXPECT_THAT(cues_in("My SIN and my Uci"), ElementsAre("0:sin", "1:uci"));
  EXPECT_THAT(cues_in("Numéro de CLIENT : 5"), ElementsAre("1:numero de client"));
}

TEST(CueIndex, FindsWholeWordsOnly) {
  EXPECT_THAT(cues_in("single, using, cousin, basin, sins, uci2"), ElementsAre("1:uci"));
  EXPECT_THAT(cues_in("client identity, social insurances"), IsEmpty());
}

TEST(CueIndex, LooksOverWhatStandsBetweenTheWordsOfAPhrase) {
  EXPECT_THAT(cues_in("N.A.S."), ElementsAre("0:n.a.s"));
  EXPECT_THAT(cues_in("social-insurance"), ElementsAre("0:social-insurance"));
  EXPECT_THAT(cues_in("social\n insurance"), ElementsAre("0:social\ninsurance"));
  EXPECT_THAT(cues_in("social ... insurance"), IsEmpty()) << "five bytes between";
}

TEST(CueIndex, GluedDigitsDoNotHideACue) {
  EXPECT_THAT(cues_in("sin046454286"), ElementsAre("0:sin"));
  EXPECT_THAT(cues_in("046454286sin"), ElementsAre("0:sin"));
  EXPECT_THAT(cues_in("form5257"), ElementsAre("2:form5257"));
}

TEST(CueIndex, OnePhraseMayHaveSeveralOwners) {
  EXPECT_THAT(cues_in("client id"), ElementsAre("1:client id", "2:client id"));
}

TEST(CueIndex, APhraseCutByTheEndOfTheTextIsNone) {
  EXPECT_THAT(cues_in("social"), IsEmpty());
  EXPECT_THAT(cues_in("my assurance"), IsEmpty());
  EXPECT_THAT(cues_in(""), IsEmpty());
}

TEST(CueIndex, AnIllFormedByteDoesNotHideACue) {
  EXPECT_THAT(cues_in("\xFFsin\xC3 uci"), ElementsAre("0:sin", "1:uci"));
}

TEST(SplitWords, PartsLettersFromDigitsAndKnowsCapitals) {
  const ViewOf view("L\u2019été 2024, IRCC: Ab1c Я");
  std::vector<std::string> words;
  for (const Word& word : view->words()) {
    words.push_back(std::string(view->text(word)) + (word.letters ? "" : "#") + (word.capital ? "^" : "") +
                    (word.all_caps ? "^^" : ""));
  }
  EXPECT_THAT(words, ElementsAre("l^", "ete", "2024#", "ircc^^^", "ab^", "1#", "c", "я^^^"));
}

TEST(SplitWords, EndsWordsAtEveryPlaceOfABlock) {
  for (std::size_t before = 0; before < 140; ++before) {
    const std::string raw = std::string(before, '.') + "ab12" + std::string(before, 'c');
    const ViewOf view(raw);
    ASSERT_EQ(view->words().size(), before == 0 ? 2U : 3U) << before;
    EXPECT_EQ(view->words()[0].begin, before);
    EXPECT_EQ(view->words()[1].begin, before + 2);
    EXPECT_EQ(view->words().back().end, raw.size());
    ASSERT_EQ(view->numbers().size(), 1U);
    EXPECT_EQ(view->numbers().front(), 1U);
    EXPECT_EQ(view->word_from(before + 1), 1U) << "the first that begins there or later";
    EXPECT_EQ(view->word_from(raw.size()), view->words().size());
  }
}

}  // namespace
}  // namespace guichet::redact
