// Region precision: of the regions found, those that overlap a label (demanded, optional or foreign). A region
// is a run of finds that overlap or touch; a value found in two halves is one region, so splitting wins nothing.
// In a message with a scope, finds of other types are left out. A region has the type of its first find.
#include <algorithm>

#include "corpora/redaction_measure.h"

namespace guichet::corpora {
namespace {

void judge(const Outcome& outcome, std::vector<Case>& cases) {
  const Message& message = *outcome.message;
  std::vector<Found> regions;
  for (const Found& find : outcome.found) {
    if (!in_scope(message, find.type)) continue;
    if (!regions.empty() && find.span.begin <= regions.back().span.end) {
      regions.back().span.end = std::max(regions.back().span.end, find.span.end);
    } else {
      regions.push_back(find);
    }
  }
  for (const Found& region : regions) {
    const bool right = std::ranges::any_of(
        message.labels, [&region](const Label& label) { return label.span.overlaps(region.span); });
    cases.push_back({measured_type(region.type), right, region.span, region.rule});
  }
}

}  // namespace

extern const RedactionMeasure kRegionPrecision;
constinit const RedactionMeasure kRegionPrecision{
    "region_precision",
    {"masked regions that overlap a label", "zones masquées qui recoupent une étiquette"},
    true,
    judge};

}  // namespace guichet::corpora
