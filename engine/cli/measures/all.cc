// The table of measures of suggestion, in the order of reports.
#include "engine/cli/measures/measure.h"

namespace guichet::measures {

extern const SuggestionMeasure kTop1;
extern const SuggestionMeasure kHit3;
extern const SuggestionMeasure kMrr10;
extern const SuggestionMeasure kNdcg10;
extern const SuggestionMeasure kPAt72;
extern const SuggestionMeasure kPAt72All;
extern const SuggestionMeasure kCovAt96;
extern const SuggestionMeasure kCovAt96All;
extern const SuggestionMeasure kAuroc;
extern const SuggestionMeasure kEce;
extern const SuggestionMeasure kAnswerRate;
extern const SuggestionMeasure kAnswerPrecision;
extern const SuggestionMeasure kHandoverKept;
extern const SuggestionMeasure kHandoverFound;
extern const SuggestionMeasure kNeedlessHandover;
extern const SuggestionMeasure kSiblingFirst;
extern const SuggestionMeasure kSiblingAnswered;
extern const SuggestionMeasure kUnsaidAnswered;
extern const SuggestionMeasure kLanguage3;

namespace {

constexpr const SuggestionMeasure* kAll[] = {
    &kTop1,  &kHit3, &kMrr10,      &kNdcg10,          &kPAt72,        &kPAt72All,      &kCovAt96,          &kCovAt96All,
    &kAuroc, &kEce,  &kAnswerRate, &kAnswerPrecision, &kHandoverKept, &kHandoverFound, &kNeedlessHandover,
    &kSiblingFirst, &kSiblingAnswered, &kUnsaidAnswered, &kLanguage3,
};

}  // namespace

std::span<const SuggestionMeasure* const> suggestion_measures() noexcept { return kAll; }

}  // namespace guichet::measures
