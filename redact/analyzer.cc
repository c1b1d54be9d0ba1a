#include "redact/analyzer.h"

#include <algorithm>
#include <utility>

#include "redact/conversation_state.h"
#include "redact/cue_index.h"
#include "redact/fold/fold.h"
#include "redact/operators/operator.h"
#include "redact/overlap.h"
#include "redact/propagation.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/placeholder.h"
#include "redact/rule_matcher.h"
#include "redact/value_list.h"

namespace guichet::redact {
namespace {

// Whether a span meets one of many, in O(log n).
class Covered {
 public:
  explicit Covered(std::vector<Span> spans) {
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    for (const Span& span : spans) {
      if (!apart_.empty() && span.begin <= apart_.back().end) {
        apart_.back().end = std::max(apart_.back().end, span.end);
      } else {
        apart_.push_back(span);
      }
    }
  }
  bool operator()(const Span& span) const {
    const auto at = std::upper_bound(apart_.begin(), apart_.end(), span.begin,
                                     [](std::size_t begin, const Span& one) { return begin < one.end; });
    return at != apart_.end() && at->overlaps(span);
  }

 private:
  std::vector<Span> apart_;
};

}  // namespace

class Analyzer::Impl {
 public:
  Impl(RuleMatcher matcher, const Policy& policy)
      : matcher_(std::move(matcher)), cues_(all_recognizers()), allow_(policy.allow), deny_(policy.deny) {
    for (const EntityType type : all_entity_types()) {
      thresholds_[static_cast<std::size_t>(type)] = policy.of(type).threshold;
      readable_[static_cast<std::size_t>(type)] = !policy.of(type).op->masks;
    }
  }

  std::vector<Entity> find(std::string_view raw, Conversation::State& state) const {
    const Folded folded(raw);
    std::vector<Word> words = split_words(folded);
    std::vector<CueHit> cues = cues_.find(folded.text(), words);
    std::vector<Span> placeholders = find_placeholders(folded.text());
    // The word of a placeholder is no cue: it says what was here, not what comes.
    if (!placeholders.empty()) {
      std::erase_if(cues, [inside = Covered(placeholders)](const CueHit& cue) { return inside({cue.begin, cue.end}); });
    }
    const TextView view(folded, std::move(words), std::move(cues), state.pending_cues, std::move(placeholders));

    RuleMatcher::Found found{matcher_.find_candidates(view), {}};
    std::vector<Span> denied;
    deny_.append_matches(view, denied);
    if (found.candidates.empty() && denied.empty() && state.name_words().empty() && state.values().empty()) {
      // Nothing to keep anything from: most messages end here.
      remember_open_cues(view, {}, state);
      return {};
    }
    found.kept = matcher_.find_kept(view);
    allow_.append_matches(view, found.kept);
    std::sort(found.kept.begin(), found.kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    // What the policy denies is masked whatever else it is: a public number, an allowed value, a part of what
    // stays readable. Only our own placeholders keep what is theirs.
    const Covered is_denied(denied);
    const auto gives_way = [&](const Candidate& c) {
      return c.score < threshold(c.type) || (readable_[static_cast<std::size_t>(c.type)] && is_denied(c.span));
    };
    std::erase_if(found.kept, [&](const Span& span) { return is_denied(span) && view.text()[span.begin] != '['; });
    std::erase_if(found.candidates, gives_way);
    std::vector<Candidate> winners = resolve_overlaps(view.text(), std::move(found.candidates), found.kept, view.placeholders());
    propagate_names(view, state.name_words(), winners, state.initials());
    propagate_values(view, state.values(), winners);
    std::erase_if(winners, gives_way);
    for (const Span& span : denied) winners.push_back(denied_candidate(span));
    winners = resolve_overlaps(view.text(), std::move(winners), found.kept, view.placeholders());

    remember_open_cues(view, winners, state);
    return numbered(folded, winners, state);
  }

 private:
  float threshold(EntityType type) const { return thresholds_[static_cast<std::size_t>(type)]; }

  static Candidate denied_candidate(const Span& span) {
    Candidate candidate;
    candidate.type = EntityType::kOther;
    candidate.span = span;
    candidate.score = 1;
    candidate.rule = "policy.deny";
    return candidate;
  }

  // A cue without a value ("What is your UCI?") is a cue for the next turn.
  static void remember_open_cues(const TextView& view, const std::vector<Candidate>& winners,
                                 Conversation::State& state) {
    std::vector<std::string_view> answered;  // each phrase once: there are few, however many the winners
    for (const Candidate& winner : winners) {
      if (winner.cue.empty() || (!answered.empty() && answered.back() == winner.cue)) continue;
      if (std::find(answered.begin(), answered.end(), winner.cue) == answered.end()) answered.push_back(winner.cue);
    }
    std::sort(answered.begin(), answered.end());
    std::uint64_t open = 0;
    std::uint64_t closed = 0;
    for (const CueHit& hit : view.cues()) {
      open |= std::uint64_t{1} << hit.owner;
      if (std::binary_search(answered.begin(), answered.end(), hit.phrase)) closed |= std::uint64_t{1} << hit.owner;
    }
    state.pending_cues = open & ~closed;
  }

  static std::vector<Entity> numbered(const Folded& folded, const std::vector<Candidate>& winners,
                                      Conversation::State& state) {
    std::vector<Entity> entities;
    entities.reserve(winners.size());
    for (const Candidate& winner : winners) {
      Entity entity;
      entity.type = winner.type;
      entity.span = folded.raw(winner.span);
      // One character may fold to several bytes ("⑴"), of which two winners took a part each: the first has it.
      if (!entities.empty()) entity.span.begin = std::max(entity.span.begin, entities.back().span.end);
      if (entity.span.begin >= entity.span.end) continue;
      entity.score = winner.score;
      entity.rule = winner.rule;
      entity.cue = winner.cue;
      entity.verdict = winner.verdict;
      entity.number = state.number_of(winner.type, folded.text().substr(winner.span.begin, winner.span.size()));
      entities.push_back(entity);
    }
    return entities;
  }

  RuleMatcher matcher_;
  CueIndex cues_;
  ValueList allow_;
  ValueList deny_;
  std::array<float, kEntityTypeCount> thresholds_{};
  std::array<bool, kEntityTypeCount> readable_{};  // the policy keeps it
};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::make(const Policy& policy) {
  auto matcher = RuleMatcher::compile(all_recognizers());
  if (!matcher) return failed(std::move(matcher));
  return Analyzer(std::make_unique<const Impl>(std::move(*matcher), policy));
}

std::vector<Entity> Analyzer::find(std::string_view raw, Conversation::State& state) const {
  return impl_->find(raw, state);
}

}  // namespace guichet::redact
