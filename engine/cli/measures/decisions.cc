// What the engine decided by its own thresholds:
//   answer_rate       of every question, those answered at once
//   answer_precision  of those, the right ones
//   handover_kept     of the hand-over questions, those not answered at once (handed over, or asked back)
//   handover_found    of the hand-over questions, those handed over
//   needless_handover of the answerable questions, those handed over
#include "engine/cli/measures/measure.h"

namespace guichet::measures {
namespace {

using engine::Decision;

bool everything(const Answered&) { return true; }
bool answered(const Answered& one) { return one.decision == Decision::kAnswer; }
bool not_answered(const Answered& one) { return !answered(one); }
bool handed_over(const Answered& one) { return one.decision == Decision::kHandoff; }
bool is_right(const Answered& one) { return one.right(); }
bool can_be_answered(const Answered& one) { return one.answerable(); }
bool for_a_human(const Answered& one) { return !one.answerable(); }

using Test = bool (*)(const Answered&);

template <Test kAmong, Test kHit>
Figure share(std::span<const Answered> answers) {
  std::size_t hits = 0;
  std::size_t n = 0;
  for (const Answered& one : answers) {
    if (!kAmong(one)) continue;
    ++n;
    hits += kHit(one) ? 1U : 0U;
  }
  return Figure::proportion(hits, n);
}

}  // namespace

extern const SuggestionMeasure kAnswerRate;
constinit const SuggestionMeasure kAnswerRate{
    "answer_rate", {"questions answered at once", "questions répondues d'emblée"}, share<everything, answered>};

extern const SuggestionMeasure kAnswerPrecision;
constinit const SuggestionMeasure kAnswerPrecision{
    "answer_precision",
    {"of those answered at once, the right ones", "parmi celles répondues d'emblée, les bonnes"},
    share<answered, is_right>};

extern const SuggestionMeasure kHandoverKept;
constinit const SuggestionMeasure kHandoverKept{
    "handover_kept",
    {"hand-over questions not answered at once", "questions à transférer non répondues d'emblée"},
    share<for_a_human, not_answered>};

extern const SuggestionMeasure kHandoverFound;
constinit const SuggestionMeasure kHandoverFound{
    "handover_found", {"hand-over questions handed over", "questions à transférer transférées"},
    share<for_a_human, handed_over>};

extern const SuggestionMeasure kNeedlessHandover;
constinit const SuggestionMeasure kNeedlessHandover{
    "needless_handover",
    {"answerable questions handed over", "questions ayant une réponse transférées"},
    share<can_be_answered, handed_over>};

}  // namespace guichet::measures
