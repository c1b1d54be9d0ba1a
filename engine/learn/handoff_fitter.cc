#include "engine/learn/handoff_fitter.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "engine/learn/logistic.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kLeastLabelled = 40;
constexpr double kL2 = 1;
// Of the messages that arrive, about so many are a person's for each that has an answer.
constexpr double kPersonShare = 0.2;
// Where the log-odds are fitted, a finding is not believed below these: one in three, and less where a life is at stake.
constexpr double kOneInThree = -0.7;
constexpr double kGraveOdds = -1.5;
// And without a finding.
constexpr double kSureOdds = 1.5;
constexpr double kSureDistressOdds = 0;
// By kRuleKinds: of the questions that have an answer, so many may be handed over for that reason.
constexpr std::array<double, kRuleKinds.size()> kMostTaken{0.005, 0.007, 0.005, 0.015, 0.01};

HandoffTrust fitted_odds(const std::vector<PersonCase>& cases) {
  HandoffTrust trust;
  std::size_t labelled = 0;
  double person = 0;
  double answerable = 0;
  for (const auto& one : cases) {
    labelled += one.person ? 1 : 0;
    (one.person ? person : answerable) += one.weight;
  }
  if (labelled < kLeastLabelled || answerable <= 0) return trust;
  const double scale = kPersonShare * answerable / person;
  std::vector<Outcome> outcomes;
  for (const auto& one : cases) {
    outcomes.push_back({{one.evidence.detector, one.evidence.outside, one.evidence.nearest}, one.person,
                        one.weight * (one.person ? scale : 1)});
  }
  const auto weights = fit_outcomes(outcomes, 3, kL2);
  trust = {weights[3], weights[0], weights[1], weights[2], {}, {}};
  for (std::size_t kind = 0; kind < kRuleKinds.size(); ++kind) {
    const bool grave = kRuleKinds[kind] == Reason::kDistress || kRuleKinds[kind] == Reason::kUrgent;
    trust.least[kind] = grave ? kGraveOdds : kOneInThree;
    trust.sure[kind] = kRuleKinds[kind] == Reason::kDistress ? kSureDistressOdds : kSureOdds;
  }
  return trust;
}

}  // namespace

HandoffTrust fit_handoff_trust(const std::vector<PersonCase>& cases) {
  auto trust = fitted_odds(cases);
  double answerable = 0;
  for (const auto& one : cases) answerable += one.person ? 0 : one.weight;
  for (std::size_t kind = 0; kind < kRuleKinds.size(); ++kind) {
    std::vector<std::pair<double, double>> taken;  // log-odds, weight
    for (const auto& one : cases) {
      if (one.person || one.found != kRuleKinds[kind]) continue;
      taken.emplace_back(person_log_odds(one.evidence, trust), one.weight);
    }
    std::sort(taken.begin(), taken.end(), std::greater<>());
    double sum = 0;
    for (const auto& [odds, weight] : taken) {
      sum += weight;
      if (sum <= kMostTaken[kind] * answerable + 1) continue;
      trust.least[kind] = std::max(trust.least[kind], std::nextafter(odds, std::numeric_limits<double>::max()));
      break;
    }
  }
  return trust;
}

std::vector<PersonCase> person_cases(const std::vector<Asked>& asked) {
  std::vector<PersonCase> cases;
  for (const auto& one : asked) {
    const auto ranked = ranked_by(one.candidates, MixWeights{}, one.candidates.list.size());
    cases.push_back({person_evidence(one.handoff, ranked), one.handoff.reason, one.right.empty(), one.volume});
  }
  return cases;
}

}  // namespace guichet::engine
