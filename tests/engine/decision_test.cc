#include "engine/decide/decision.h"

#include <gmock/gmock.h>

#include "engine/decide/calibration.h"
#include "engine/decide/clarify.h"

namespace guichet::engine {
namespace {

Suggestion answer_with(const char* code, double confidence) {
  Suggestion made;
  made.id = std::string("ans-") + code;
  made.code = *kb::ResponseCode::parse(code);
  made.title = made.id;
  made.confidence = confidence;
  return made;
}

Findings sure() {
  Findings findings;
  findings.answers = {answer_with("050101", 0.95), answer_with("080101", 0.03)};
  findings.margin = 4;
  findings.page_confidence = 0.9;
  return findings;
}

TEST(Decision, TheLadder) {
  const auto is = [](const Findings& findings, Decision decision, Reason reason) {
    const auto decided = decide(findings);
    EXPECT_EQ(name(decided.decision), name(decision));
    EXPECT_EQ(name(decided.reason), name(reason));
    EXPECT_EQ(decided.decision == Decision::kClarify, !decided.clarify.empty());
  };
  auto findings = sure();
  is(findings, Decision::kAnswer, Reason::kConfident);
  findings.withheld = Reason::kExpiredAnswer;
  is(findings, Decision::kHandoff, Reason::kExpiredAnswer);
  findings.handoff = Reason::kOwnFile;
  is(findings, Decision::kHandoff, Reason::kOwnFile);
  findings.empty = true;
  is(findings, Decision::kHandoff, Reason::kEmpty);

  findings = sure();
  findings.margin = 0;
  findings.answers[0].confidence = findings.answers[1].confidence = 0.45;
  is(findings, Decision::kClarify, Reason::kAmbiguous);
  findings.margin = 2;
  is(findings, Decision::kClarify, Reason::kLowConfidence);
  findings.answers[0].confidence = findings.answers[1].confidence = 0.05;
  is(findings, Decision::kPages, Reason::kLowConfidence);
  findings.page_confidence = 0.1;
  is(findings, Decision::kHandoff, Reason::kLowConfidence);
  findings.answers.clear();
  is(findings, Decision::kHandoff, Reason::kNoMatch);
  findings.page_confidence = 0.9;
  is(findings, Decision::kPages, Reason::kLowConfidence);
}

TEST(Decision, ChoicesAreThreeOfDifferentTopics) {
  const auto ids = [](const std::vector<Suggestion>& answers) {
    std::vector<std::string> found;
    for (const auto& choice : choices(answers)) found.push_back(choice.id);
    return found;
  };
  EXPECT_THAT(ids({answer_with("050101", 0.3), answer_with("050102", 0.3), answer_with("050201", 0.2),
                   answer_with("080101", 0.1), answer_with("100101", 0.1)}),
              testing::ElementsAre("ans-050101", "ans-050201", "ans-080101"));
  // Siblings where there is nothing else; one alone when it is likely enough.
  EXPECT_THAT(ids({answer_with("050101", 0.3), answer_with("050102", 0.3)}), testing::ElementsAre("ans-050101", "ans-050102"));
  EXPECT_THAT(ids({answer_with("050101", 0.6)}), testing::ElementsAre("ans-050101"));
  EXPECT_THAT(ids({answer_with("050101", 0.2)}), testing::IsEmpty());
  EXPECT_THAT(ids({}), testing::IsEmpty());
}

TEST(Clarify, AsksForTheDetailThatPartsSiblings) {
  const auto ask = [](std::vector<std::string> titles, Language language) {
    std::vector<Clarification> options;
    for (auto& title : titles) options.push_back({"id", std::move(title)});
    return separating_question(options, language);
  };
  EXPECT_EQ(ask({"My passport was lost", "My passport was damaged"}, Language::kEnglish), "Which is it: “lost” or “damaged”?");
  EXPECT_EQ(ask({"Permis d'études expiré", "Permis d'études perdu"}, Language::kFrench), "De quoi s'agit-il : « expiré » ou « perdu »?");
  EXPECT_EQ(ask({"Renew a passport", "Pay fees online"}, Language::kEnglish), "Is your question about one of these?");
  EXPECT_EQ(ask({"Renew a passport"}, Language::kFrench), "Votre question porte-t-elle sur ceci?");
}

TEST(Calibration, StaysAProbabilityAndGrowsWithTheMargin) {
  Evidence evidence{};
  double before = 0;
  for (const double margin : {0.0, 1.0, 3.0, 6.0}) {
    evidence[kMargin] = margin;
    const double confidence = answer_confidence(evidence, Calibration::built_in(Language::kEnglish));
    EXPECT_GT(confidence, before);
    EXPECT_LT(confidence, 1);
    before = confidence;
  }
  EXPECT_LT(page_confidence(0), 0.05);
  EXPECT_GT(page_confidence(1), 0.9);
}

}  // namespace
}  // namespace guichet::engine
