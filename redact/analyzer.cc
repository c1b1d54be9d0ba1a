#include "redact/analyzer.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "redact/asked_cues.h"
#include "redact/conversation_state.h"
#include "redact/cue_index.h"
#include "redact/doubtful.h"
#include "redact/fold/fold.h"
#include "redact/near_miss.h"
#include "redact/operators/operator.h"
#include "redact/overlap.h"
#include "redact/propagation.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/placeholder.h"
#include "redact/redactor.h"
#include "redact/rule_matcher.h"
#include "redact/unwrap.h"
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

const CueIndex& all_cues() {
  static const CueIndex kCues(all_recognizers());
  return kCues;
}

// A text as the rules see it.
struct Reading {
  Folded folded;
  TextView view;

  Reading(std::string_view raw, const CueIndex& index, const Conversation::State& state)
      : folded(raw), view(viewed(folded, index, state)) {}
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;

 private:
  static TextView viewed(Folded& folded, const CueIndex& index, const Conversation::State& state) {
    std::vector<Word> words = split_words(folded);
    unwrap_lines(folded, words);
    std::vector<CueHit> cues = index.find(folded.text(), words);
    repeat_asked_cues(folded.text(), cues);
    std::vector<Span> placeholders = find_placeholders(folded.text());
    // The word of a placeholder is no cue: it says what was here, not what comes.
    if (!placeholders.empty()) {
      std::erase_if(cues, [inside = Covered(placeholders)](const CueHit& cue) { return inside({cue.begin, cue.end}); });
    }
    return TextView(folded, std::move(words), std::move(cues), state.pending_cues, std::move(placeholders));
  }
};

}  // namespace

class Analyzer::Impl {
 public:
  Impl(const RuleMatcher& matcher, const RuleMatcher* doubtful, const Policy& policy)
      : matcher_(matcher), doubtful_(doubtful), cues_(all_cues()), allow_(policy.allow), deny_(policy.deny) {
    for (const Language language : {Language::kEnglish, Language::kFrench}) {
      for (const EntityType type : all_entity_types()) {
        const TypePolicy& settings = policy.of(type, language);
        settings_[static_cast<std::size_t>(language)][static_cast<std::size_t>(type)] = {settings.threshold, !settings.op->masks};
      }
    }
  }

  std::vector<Entity> find(std::string_view raw, Conversation::State& state, const Turn& turn) const {
    const Reading reading(raw, cues_, state);
    const TextView& view = reading.view;

    RuleMatcher::Found found{find_candidates(view), {}};
    const std::vector<ValueList::Match> denied = deny_.find(view, turn.language);
    if (found.candidates.empty() && denied.empty() && state.name_words().empty() && state.values().empty()) {
      // Nothing to keep anything from: most messages end here.
      remember_open_cues(view, {}, state, turn.role);
      return {};
    }
    found.kept = matcher_.find_kept(view);
    const std::map<EntityType, KeptSpans> allowed = find_allowed(view, turn.language, found.kept);
    std::sort(found.kept.begin(), found.kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    // What the policy denies is masked whatever else it is: a public number, an allowed value, a part of what
    // stays readable. Only our own placeholders keep what is theirs.
    std::vector<Span> denied_spans;
    for (const ValueList::Match& match : denied) denied_spans.push_back(match.span);
    const Covered is_denied(std::move(denied_spans));
    const auto& settings = settings_[static_cast<std::size_t>(turn.language)];
    const auto gives_way = [&](const Candidate& c) {
      const Setting& of_type = settings[static_cast<std::size_t>(c.type)];
      return c.score < of_type.threshold || (of_type.readable && is_denied(c.span)) || is_allowed(allowed, c);
    };
    std::erase_if(found.kept, [&](const Span& span) { return is_denied(span) && view.text()[span.begin] != '['; });
    std::erase_if(found.candidates, gives_way);
    if (std::any_of(found.candidates.begin(), found.candidates.end(), [](const Candidate& c) { return c.yields; })) {
      std::erase_if(found.candidates, [stays = Covered(found.kept)](const Candidate& c) { return c.yields && stays(c.span); });
    }
    std::vector<Candidate> winners = resolve_overlaps(view.text(), std::move(found.candidates), found.kept, view.placeholders());
    // Names found again, and denied values, compete with the winners only where they add something.
    std::vector<Candidate> later = winners;
    propagate_names(view, state.name_words(), later, state.initials());
    propagate_values(view, state.values(), later);
    later.erase(later.begin(), later.begin() + static_cast<std::ptrdiff_t>(winners.size()));
    std::erase_if(later, [&](const Candidate& c) { return gives_way(c) || has_winner_over(winners, c); });
    for (const ValueList::Match& match : denied) later.push_back(denied_candidate(match));
    if (!later.empty()) {
      winners.insert(winners.end(), later.begin(), later.end());
      winners = resolve_overlaps(view.text(), std::move(winners), found.kept, view.placeholders());
    }

    remember_open_cues(view, winners, state, turn.role);
    return numbered(reading.folded, winners, state);
  }

  Result<std::vector<Miss>> explain(std::string_view raw, std::vector<Miss> values, const Conversation::State& state,
                                    const Turn& turn) const {
    static const Result<NearMisses> kNearMisses = NearMisses::make();
    if (!kNearMisses) return tl::unexpected(kNearMisses.error());
    const Reading reading(raw, cues_, state);
    const TextView& view = reading.view;
    for (const ValueList::Match& match : deny_.find(view, turn.language)) {
      values.push_back({reading.folded.raw(match.span), match.type, true, {}});
    }
    if (values.empty()) return values;
    NearMisses::Seen seen{find_candidates(view), matcher_.find_kept(view), {}};
    for (const ValueList::Match& match : allow_.find(view, turn.language)) seen.kept.push_back(match.span);
    std::sort(seen.kept.begin(), seen.kept.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    const auto& settings = settings_[static_cast<std::size_t>(turn.language)];
    seen.threshold = [&settings](EntityType type) { return settings[static_cast<std::size_t>(type)].threshold; };
    for (Miss& value : values) value.nearest = kNearMisses->nearest(view, seen, value.span, value.type);
    return values;
  }

 private:
  std::vector<Candidate> find_candidates(const TextView& view) const {
    std::vector<Candidate> found = matcher_.find_candidates(view);
    if (doubtful_) {
      for (const Candidate& candidate : doubtful_->find_candidates(view)) {
        if (is_worth_doubting(candidate, view.text())) found.push_back(doubted(candidate, view.text()));
      }
    }
    return found;
  }

  struct Setting {
    float threshold = 0;
    bool readable = false;  // the policy keeps it
  };

  // What the policy allows as one type, by type; what it allows as any goes to `kept`.
  std::map<EntityType, KeptSpans> find_allowed(const TextView& view, Language language, std::vector<Span>& kept) const {
    std::map<EntityType, std::vector<Span>> spans;
    for (const ValueList::Match& match : allow_.find(view, language)) (match.type ? spans[*match.type] : kept).push_back(match.span);
    std::map<EntityType, KeptSpans> allowed;
    for (auto& [type, of_type] : spans) allowed.emplace(type, KeptSpans(std::move(of_type)));
    return allowed;
  }
  static bool is_allowed(const std::map<EntityType, KeptSpans>& allowed, const Candidate& candidate) {
    const auto of_type = allowed.find(candidate.type);
    return of_type != allowed.end() && of_type->second.strikes_out(candidate.span);
  }

  // Whether a winner of the same type covers a candidate already.
  static bool has_winner_over(const std::vector<Candidate>& winners, const Candidate& candidate) {
    const auto after = std::upper_bound(winners.begin(), winners.end(), candidate.span.begin,
                                        [](std::size_t begin, const Candidate& winner) { return begin < winner.span.end; });
    return after != winners.end() && after->type == candidate.type && after->span.contains(candidate.span);
  }

  static Candidate denied_candidate(const ValueList::Match& match) {
    Candidate candidate;
    candidate.type = match.type.value_or(EntityType::kOther);
    candidate.span = match.span;
    candidate.score = 1;
    candidate.rule = "policy.deny";
    return candidate;
  }

  // A cue without a value ("What is your UCI?") is a cue for the next turn. A client's own question is none, and what an
  // agent asked stays open through a client's next words ("one moment please").
  static void remember_open_cues(const TextView& view, const std::vector<Candidate>& winners,
                                 Conversation::State& state, Role role) {
    std::vector<std::string_view> answered;  // each phrase once: there are few, however many the winners
    for (const Candidate& winner : winners) {
      if (winner.cue.empty() || (!answered.empty() && answered.back() == winner.cue)) continue;
      if (std::find(answered.begin(), answered.end(), winner.cue) == answered.end()) answered.push_back(winner.cue);
    }
    std::sort(answered.begin(), answered.end());
    constexpr std::size_t kFew = 8;  // where comparing sizes first is faster than searching
    const auto was_answered = [&](std::string_view phrase) {
      return answered.size() <= kFew ? std::find(answered.begin(), answered.end(), phrase) != answered.end()
                                     : std::binary_search(answered.begin(), answered.end(), phrase);
    };
    const bool client = role == Role::kClient;
    std::uint64_t open = 0;
    std::uint64_t closed = 0;
    std::size_t sentence_end = 0;  // of the cue looked at
    for (const CueHit& hit : view.cues()) {
      if (client && sentence_end < hit.end) sentence_end = std::min(view.text().find_first_of(".!?\n", hit.end), view.text().size());
      const bool own_question = client && sentence_end < view.text().size() && view.text()[sentence_end] == '?';
      if (!own_question) open |= std::uint64_t{1} << hit.owner;
      if (was_answered(hit.phrase)) closed |= std::uint64_t{1} << hit.owner;
    }
    open &= ~closed;
    const bool waits = client && winners.empty() && state.turns_waited < kLongestWait;
    state.turns_waited = waits ? state.turns_waited + 1 : 0;
    state.pending_cues = waits ? open | state.pending_cues : open;
  }
  static constexpr unsigned kLongestWait = 2;  // turns

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
      entity.number = state.number_of(winner.type, folded.text().substr(winner.span.begin, winner.span.size()), winner.rule);
      entities.push_back(entity);
    }
    return entities;
  }

  const RuleMatcher& matcher_;  // of the whole program, as the cues: policies change nothing in them
  const RuleMatcher* doubtful_;  // for a policy that masks what is doubtful; else null
  const CueIndex& cues_;
  ValueList allow_;
  ValueList deny_;
  std::array<std::array<Setting, kEntityTypeCount>, 2> settings_{};  // by language
};

Analyzer::Analyzer(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;
Analyzer::~Analyzer() = default;

Result<Analyzer> Analyzer::make(const Policy& policy) {
  static const Result<RuleMatcher> kMatcher = RuleMatcher::compile(all_recognizers());
  if (!kMatcher) return tl::unexpected(kMatcher.error());
  const RuleMatcher* doubtful = nullptr;
  if (policy.lowest_threshold() <= kDoubtfulScore) {
    static const Result<RuleMatcher> kDoubtful = RuleMatcher::compile(DoubtfulRules::of_table().recognizers());
    if (!kDoubtful) return tl::unexpected(kDoubtful.error());
    doubtful = &*kDoubtful;
  }
  return Analyzer(std::make_unique<const Impl>(*kMatcher, doubtful, policy));
}

Result<std::vector<Miss>> Analyzer::explain(std::string_view raw, std::vector<Miss> values, const Conversation::State& state,
                                           const Turn& turn) const {
  return impl_->explain(raw, std::move(values), state, turn);
}

std::vector<Entity> Analyzer::find(std::string_view raw, Conversation::State& state, const Turn& turn) const {
  return impl_->find(raw, state, turn);
}

}  // namespace guichet::redact
