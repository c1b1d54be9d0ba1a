// MRR@10: mean over the answerable questions of 1 / rank of the first relevant answer, 0 beyond ten.
// E. Voorhees, TREC-8 question answering track report (1999).
#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

Figure compute(std::span<const Answered> answers) {
  const auto chosen = answerable(answers);
  double sum = 0;
  for (const Answered* one : chosen) sum += one->rank() > 0 ? 1.0 / static_cast<double>(one->rank()) : 0;
  return Figure::mean(sum, chosen.size());
}

}  // namespace

extern const SuggestionMeasure kMrr10;
constinit const SuggestionMeasure kMrr10{
    "mrr_10", {"mean reciprocal rank", "rang réciproque moyen"}, compute};

}  // namespace guichet::measures
