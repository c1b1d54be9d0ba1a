// The table of measures of redaction, in the order of reports.
#include "corpora/redaction_measure.h"

namespace guichet::corpora {

extern const RedactionMeasure kFullMaskRecall;
extern const RedactionMeasure kTypedRecall;
extern const RedactionMeasure kRegionPrecision;
extern const RedactionMeasure kLeakingMessages;
extern const RedactionMeasure kCleanMessagesTouched;

namespace {

constexpr const RedactionMeasure* kAll[] = {
    &kFullMaskRecall, &kTypedRecall, &kRegionPrecision, &kLeakingMessages, &kCleanMessagesTouched,
};

}  // namespace

std::span<const RedactionMeasure* const> redaction_measures() noexcept { return kAll; }

}  // namespace guichet::corpora
