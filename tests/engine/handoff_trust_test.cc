// How far the detector of hand-overs is believed, and how that is learned from what had an answer and what had none.
#include "engine/decide/handoff_trust.h"

#include <gtest/gtest.h>

#include "engine/learn/handoff_fitter.h"

namespace guichet::engine {
namespace {

HandoffFinding finding(std::optional<Reason> reason) { return {reason, 0.7, Reason::kOwnFile}; }

TEST(HandoffTrust, BelievesTheDetectorWhereNothingWasLearned) {
  EXPECT_EQ(trusted_reason(finding(Reason::kUrgent), {0, 0, 0}, {}), Reason::kUrgent);
  EXPECT_EQ(trusted_reason(finding({}), {6, 6, 6}, {}), std::nullopt);
}

TEST(HandoffTrust, EachKindHasItsOwnBar) {
  HandoffTrust trust;
  trust.least[3] = 2;  // own_file
  EXPECT_EQ(trusted_reason(finding(Reason::kOwnFile), {1, 0, 0}, trust), std::nullopt);
  EXPECT_EQ(trusted_reason(finding(Reason::kOwnFile), {2, 0, 0}, trust), Reason::kOwnFile);
  EXPECT_EQ(trusted_reason(finding(Reason::kUrgent), {1, 0, 0}, trust), Reason::kUrgent);
  trust.sure[3] = 4;
  EXPECT_EQ(trusted_reason(finding({}), {3, 0, 0}, trust), std::nullopt);
  EXPECT_EQ(trusted_reason(finding({}), {4, 0, 0}, trust), Reason::kOwnFile) << "by what is likely";
}

// A bank: clients ask where their card is, and an answer says so. The detector fires on every fifth of them.
TEST(HandoffTrust, AWorkspaceWhoseAnsweredQuestionsItTakesBelievesItLess) {
  std::vector<PersonCase> cases;
  for (int i = 0; i < 1000; ++i) {
    const bool fires = i % 5 == 0;
    cases.push_back({{fires ? 1.0 + 0.001 * i : -3.0, 0, 0}, fires ? std::optional(Reason::kOwnFile) : std::nullopt, false, 1});
  }
  const auto trust = fit_handoff_trust(cases);
  std::size_t taken = 0;
  for (const auto& one : cases) taken += trusted_reason({one.found, 0.7, Reason::kOwnFile}, one.evidence, trust) ? 1U : 0U;
  EXPECT_LE(taken, 20U);
  EXPECT_EQ(trusted_reason(finding(Reason::kDistress), {-1, 0, 0}, trust), Reason::kDistress) << "which never fired falsely";
}

TEST(HandoffTrust, LabelledMessagesTeachWhatElseSpeaksForAPerson) {
  std::vector<PersonCase> cases;
  for (int i = 0; i < 300; ++i) {
    const double noise = 0.01 * (i % 7);
    cases.push_back({{noise, -0.5 - noise, 0.5}, {}, false, 1});
    if (i % 3 == 0) cases.push_back({{noise, 0.5 + noise, 0.1}, {}, true, 1});
  }
  const auto trust = fit_handoff_trust(cases);
  EXPECT_GT(trust.outside, 0.5);
  EXPECT_GT(person_log_odds({0, 0.5, 0.1}, trust), 1);
  EXPECT_LT(person_log_odds({0, -0.5, 0.5}, trust), -1);
}

}  // namespace
}  // namespace guichet::engine
