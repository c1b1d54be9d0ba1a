// Tagging: what a reply was made of. Replies are written by hand; nothing is copied from the program's output.
#include "engine/tagging/match.h"
#include "engine/tagging/tokens.h"
#include "engine/tagging/typo.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

TEST(Typo, SlipsOfTheKeyboard) {
  EXPECT_TRUE(is_typo_of("permti", "permit"));      // swapped
  EXPECT_TRUE(is_typo_of("pemit", "permit"));       // lost
  EXPECT_TRUE(is_typo_of("aplicattion", "application"));
  EXPECT_FALSE(is_typo_of("the", "she"));           // too short
  EXPECT_FALSE(is_typo_of("student", "studying"));
  EXPECT_FALSE(is_typo_of("1520", "1550"));         // never digits
  EXPECT_FALSE(is_typo_of("", "permit"));
}

TEST(TagTokens, SameInBothLanguages) {
  const auto tokens = tag_tokens("L'étudiant don't pay $1,500 [PHONE]");
  ASSERT_EQ(tokens.size(), 7U);
  EXPECT_EQ(tokens[0].word, "l");
  EXPECT_EQ(tokens[1].word, "etudiant");
  EXPECT_EQ(tokens[3].word, "t");
  EXPECT_TRUE(tokens[5].number);
  EXPECT_TRUE(tokens[6].placeholder);
  EXPECT_GT(tokens[5].weight, tokens[1].weight);
  EXPECT_GT(tokens[1].weight, tokens[0].weight);
}

TEST(Match, OrderAndMaskedWordsDoNotMatter) {
  const auto answer = tag_tokens("Sign in to your account first. Then call our agents at 1 888 555 0142 before noon.");
  const auto moved = tag_tokens("Then call our agents at [PHONE] before noon. Sign in to your account first.");
  const Match found = match(moved, answer);
  EXPECT_DOUBLE_EQ(found.containment(), 1);
  EXPECT_DOUBLE_EQ(match(tag_tokens("Nothing of that kind here"), answer).containment(), 0);
  EXPECT_DOUBLE_EQ(match({}, answer).containment(), 0);
  EXPECT_DOUBLE_EQ(match(moved, {}).containment(), 0);
}

/// Near-twins: only the fee and the last sentence differ.
std::vector<kb::Answer> counter() {
  auto all = small_counter();
  const auto add = [&](std::vector<kb::Answer> two) { all.insert(all.end(), two.begin(), two.end()); };
  add(pair("120101", "Fee for one person", "The fee for giving your biometrics is 85 dollars. You pay it online when you submit your application. It is not refunded.",
           "Frais pour une personne", "Les frais pour donner vos données biométriques sont de 85 dollars. Vous les payez en ligne quand vous présentez la demande. Ils ne sont pas remboursés."));
  add(pair("120102", "Fee for a family", "The fee for giving your biometrics is 170 dollars. You pay it online when you submit your application. It is not refunded.",
           "Frais pour une famille", "Les frais pour donner vos données biométriques sont de 170 dollars. Vous les payez en ligne quand vous présentez la demande. Ils ne sont pas remboursés."));
  return all;
}

class TagTest : public WorkspaceTest {
 protected:
  std::string codes(const Engine& engine, std::string_view reply) {
    const auto tag = engine.tag(clean(reply));
    EXPECT_TRUE(tag);
    std::string all;
    for (const TaggedAnswer& one : tag->answers) all += (all.empty() ? "" : " ") + std::string(one.code->text());
    EXPECT_EQ(tag->automatic, !tag->answers.empty());
    EXPECT_GE(tag->confidence, 0);
    EXPECT_LE(tag->confidence, 1);
    EXPECT_LE(tag->candidates.size(), 3U);
    return all;
  }
};

TEST_F(TagTest, CopiedEditedAndCombined) {
  const auto engine = engine_of(counter());
  EXPECT_EQ(codes(engine, "You apply online. You need a letter of acceptance from your school."), "050101");
  EXPECT_EQ(codes(engine, "Hi [PERSON], thanks for writing!\n\nYou aply online. You need a leter of acceptance from your school.\n\nBest, Kim"), "050101");
  EXPECT_EQ(codes(engine, "La demande se fait en ligne. Il vous faut la lettre d’acceptation de l’école. Bonne journée!"), "050101");
  EXPECT_EQ(codes(engine, "Bonjour, Fill out the renewal form and send two photos. Also: Report the loss to the police and to us."), "080101 100101");
  EXPECT_EQ(codes(engine, "Report the loss to the police and to us. / Signalez la perte à la police et à nos services."), "100101");
}

TEST_F(TagTest, OfTwinsTheDecisiveWordsMustBeThere) {
  const auto engine = engine_of(counter());
  const std::string common = " You pay it online when you submit your application. It is not refunded.";
  EXPECT_EQ(codes(engine, "The fee for giving your biometrics is 85 dollars." + common), "120101");
  EXPECT_EQ(codes(engine, "Les frais pour donner vos données biométriques sont de 170 dollars. Vous les payez en ligne quand vous présentez la demande."), "120102");
  EXPECT_EQ(codes(engine, "Hello!" + common), "");
  EXPECT_EQ(codes(engine, "The fee for giving your biometrics is [OTHER] dollars." + common), "");
  const auto tag = engine.tag(clean("Hello!" + common));
  ASSERT_TRUE(tag);
  ASSERT_GE(tag->candidates.size(), 2U);  // both are proposed
  EXPECT_EQ(tag->candidates[0].code->topic(), "1201");
  EXPECT_EQ(tag->candidates[1].code->topic(), "1201");
}

TEST_F(TagTest, UnusualRepliesStayUntagged) {
  const auto engine = engine_of(counter());
  for (const std::string_view reply : {"", "Hello", "Thank you!", "[PERSON]", "12345", "Your passport question went to my supervisor, who calls you on Friday.",
                                       "I think you could ask your school about that letter, they know best.", "Merci, je transmets le message.", "你好"}) {
    EXPECT_EQ(codes(engine, reply), "") << reply;
  }
  EXPECT_EQ(codes(engine, std::string(65536, 'a')), "");
}

}  // namespace
}  // namespace guichet::engine
