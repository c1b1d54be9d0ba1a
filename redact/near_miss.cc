#include "redact/near_miss.h"

#include <algorithm>
#include <utility>

#include "redact/doubtful.h"
#include "redact/fold/bytes.h"
#include "redact/overlap.h"

namespace guichet::redact {
namespace {

// The candidate that covers most of a value, half of it or more.
const Candidate* widest(const TextView& view, const std::vector<Candidate>& candidates, Span value, bool any, EntityType type) {
  const Candidate* best = nullptr;
  std::size_t most = (value.size() + 1) / 2;
  for (const Candidate& candidate : candidates) {
    if (!any && candidate.type != type) continue;
    const Span raw = view.folded().raw(candidate.span);
    const std::size_t begin = std::max(raw.begin, value.begin);
    const std::size_t end = std::min(raw.end, value.end);
    const std::size_t common = end > begin ? end - begin : 0;
    if (common < most || (best != nullptr && common == most)) continue;
    best = &candidate;
    most = common;
  }
  return best;
}

}  // namespace

Result<NearMisses> NearMisses::make() {
  auto doubtful = RuleMatcher::compile(DoubtfulRules::of_table().recognizers());
  if (!doubtful) return failed(std::move(doubtful));
  auto loose = RuleMatcher::compile(DoubtfulRules::without_edges().recognizers());
  if (!loose) return failed(std::move(loose));
  return NearMisses(std::move(*doubtful), std::move(*loose));
}

Nearest NearMisses::nearest(const TextView& view, const Seen& seen, Span value, std::optional<EntityType> type) const {
  const auto with_digits = [&view](std::vector<Candidate> all) {
    std::erase_if(all, [&view](const Candidate& one) {  // any word has the shape of a password
      const std::string_view text = view.text().substr(one.span.begin, one.span.size());
      return std::none_of(text.begin(), text.end(), is_digit);
    });
    return all;
  };
  const std::vector<Candidate> doubtful = with_digits(doubtful_.find_candidates(view));
  const std::vector<Candidate> loose = with_digits(loose_.find_candidates(view));
  const KeptSpans kept(seen.kept);
  // First what is of the right type, then what is of any.
  const EntityType wanted = type.value_or(EntityType::kOther);
  for (const bool any : {false, true}) {
    if (!any && !type) continue;
    if (const Candidate* found = widest(view, seen.candidates, value, any, wanted); found != nullptr) {
      if (found->score < seen.threshold(found->type)) return {found->type, found->rule, MissReason::kBelowThreshold};
      return {found->type, found->rule, kept.strikes_out(found->span) ? MissReason::kKept : MissReason::kOverlapped};
    }
    if (const Candidate* found = widest(view, doubtful, value, any, wanted); found != nullptr) {
      if (kept.strikes_out(found->span)) return {found->type, found->rule, MissReason::kKept};
      const Rule* rule = find_rule(found->rule);
      const std::string_view text = view.text().substr(found->span.begin, found->span.size());
      const bool failed = rule != nullptr && rule->check != nullptr && rule->check(text) == Verdict::kFailed;
      return {found->type, found->rule, failed ? MissReason::kCheckFailed : MissReason::kNoCue};
    }
    if (const Candidate* found = widest(view, loose, value, any, wanted); found != nullptr) {
      return {found->type, found->rule, MissReason::kEdge};
    }
  }
  return {};
}

}  // namespace guichet::redact
