// nDCG@10: mean over the answerable questions of nDCG of the first ten answers. A relevant answer without a
// grade has grade 1.
#include <algorithm>
#include <cmath>
#include <functional>

#include "engine/cli/measures/measure.h"
#include "engine/cli/measures/ndcg.h"

namespace guichet::measures {
namespace {

double dcg(const std::vector<int>& gains, std::size_t cut) {
  double sum = 0;
  for (std::size_t i = 0; i < std::min(cut, gains.size()); ++i) sum += gains[i] / std::log2(static_cast<double>(i) + 2);
  return sum;
}

int grade(const corpora::Question& question, const std::string& id) {
  if (std::ranges::count(question.relevant, id) == 0) return 0;
  const auto found = question.grades.find(id);
  return found == question.grades.end() ? 1 : found->second;
}

Figure compute(std::span<const Answered> answers) {
  const auto chosen = answerable(answers);
  double sum = 0;
  for (const Answered* one : chosen) {
    std::vector<int> gains;
    std::vector<int> grades;
    for (const std::string& id : one->ranked) gains.push_back(grade(*one->question, id));
    for (const std::string& id : one->question->relevant) grades.push_back(grade(*one->question, id));
    sum += ndcg(gains, grades, kRanked);
  }
  return Figure::mean(sum, chosen.size());
}

}  // namespace

double ndcg(const std::vector<int>& gains, std::vector<int> grades, std::size_t cut) {
  std::ranges::sort(grades, std::greater<>());
  const double best = dcg(grades, cut);
  return best > 0 ? dcg(gains, cut) / best : 0;
}

extern const SuggestionMeasure kNdcg10;
constinit const SuggestionMeasure kNdcg10{
    "ndcg_10",
    {"normalized discounted cumulative gain of ten", "gain cumulatif actualisé normalisé des dix premières"},
    compute};

}  // namespace guichet::measures
