#include "engine/answering/suggest.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/gist.h"
#include "engine/analysis/introduction.h"
#include "engine/analysis/language_detector.h"
#include "engine/answering/lookup.h"
#include "engine/answering/message_rank.h"
#include "engine/answering/suggestions.h"
#include "engine/decide/calibration.h"
#include "engine/decide/clarify.h"
#include "engine/decide/decision.h"
#include "engine/decide/handoff.h"
#include "engine/decide/handoff_trust.h"
#include "engine/decide/sibling_detail.h"
#include "engine/decide/small_talk.h"
#include "engine/rank/ranker.h"
#include "engine/rank/reading.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostSuggestions = 100;
// Pages that a reply to a message keeps room for.
constexpr std::size_t kPagesInReply = 2;
// Below this share of words that look English or French, a message is in neither (Spanish, Arabic, a keyboard mash).
constexpr double kKnownShare = 0.3;
// From here on the message is in another language; a Spanish word or a name in a French sentence is not.
constexpr double kForeignShare = 0.35;
// A candidate that is not live is the reason for a hand-over only if it fits this well.
constexpr double kWithheldFloor = 0.5;

bool fits_better(const Snapshot& snapshot, const std::vector<RankedAnswer>& ranked, const Reading& reading,
                 const std::vector<RankedAnswer>& than, const Reading& than_reading) {
  constexpr double kClearly = 0.2;
  if (!snapshot.has_learned(reading.language) || !snapshot.has_learned(than_reading.language)) {
    return ranked.front().log_odds > than.front().log_odds + 1;
  }
  const auto sure = [&](const std::vector<RankedAnswer>& found, const Reading& read) {
    return answer_confidence(evidence_of(found, snapshot.answers, read.query.words.size(), 0),
                             snapshot.calibration(read.language));
  };
  return sure(ranked, reading) > sure(than, than_reading) + kClearly;
}

// In doubt both languages are searched, and the one where more fits becomes the message's; `reading` changes then.
std::vector<RankedAnswer> ranked_answers(const Snapshot& snapshot, Reading& reading, const DetectedLanguage& detected,
                                         std::string_view text, const CandidateFilter& filter, std::size_t limit) {
  auto ranked = rank_message(snapshot, reading, text, filter, limit);
  // A knowledge base in one language answers in that one, and says so by the suggestion's language.
  const bool doubtful = detected.doubtful();
  if (!doubtful && !detected.mixed() && snapshot.answers.count(reading.language) != 0) return ranked;
  auto other_reading = read(gist(text, other(reading.language)), other(reading.language), snapshot.lexicon);
  auto others = rank_message(snapshot, other_reading, text, filter, limit);
  const bool swap = doubtful && !others.empty() &&
                    (ranked.empty() || fits_better(snapshot, others, other_reading, ranked, reading));
  if (swap) {
    std::swap(reading, other_reading);
    std::swap(ranked, others);
  }
  if (detected.mixed() && !ranked.empty() && !others.empty()) {
    return mix_languages(snapshot.answers, std::move(ranked), others, reading.language);
  }
  // Learned scores of two languages are not of one scale.
  const bool comparable = !snapshot.has_learned(Language::kEnglish) || !snapshot.has_learned(Language::kFrench);
  return merge_languages(snapshot.answers, std::move(ranked), others, reading.language, comparable);
}

// Takes out what is not live; if that stood first and fitted, says why nothing else is given.
void withhold(const Snapshot& snapshot, std::vector<RankedAnswer>& ranked, const kb::Date& today, Findings& findings) {
  if (!ranked.empty()) {
    const auto& first = snapshot.answers.answers()[ranked.front().answer];
    const auto standing = snapshot.answers.standing_on(first, today);
    const bool fits = ranked.front().features[kAskedCoverage] >= static_cast<float>(kWithheldFloor);
    if (standing == Standing::kExpired && fits) findings.withheld = Reason::kExpiredAnswer;
    if (standing == Standing::kUntranslated && fits) findings.withheld = Reason::kMissingTranslation;
  }
  std::erase_if(ranked, [&](const RankedAnswer& found) {
    return snapshot.answers.standing_on(snapshot.answers.answers()[found.answer], today) != Standing::kLive;
  });
}

bool known_to_answers(const std::vector<RankedAnswer>& ranked) {
  return std::any_of(ranked.begin(), ranked.end(), [](const RankedAnswer& found) {
    return found.features[kAnyCoverage] >= static_cast<float>(kKnownShare);
  });
}

// Answers, then a few pages (or the other way round), `limit` in all.
std::vector<Suggestion> together(std::vector<Suggestion> answers, std::vector<Suggestion> pages, std::size_t limit,
                                 bool pages_first) {
  auto& first = pages_first ? pages : answers;
  auto& second = pages_first ? answers : pages;
  const auto room = std::min({second.size(), kPagesInReply, limit - 1});
  if (first.size() > limit - room) first.resize(limit - room);
  for (auto& suggestion : second) {
    if (first.size() >= limit) break;
    first.push_back(std::move(suggestion));
  }
  return std::move(first);
}

// "Hi", « merci »: nothing was asked, and nobody needs to take it.
std::optional<Reply> small_talk_reply(std::string_view asked, const SuggestOptions& options, Language detected) {
  const auto words = analyze(asked, Language::kFrench);  // parts « c'est »; English has no such forms
  const auto talk = small_talk(words);
  if (!talk) return std::nullopt;
  Reply reply;
  const auto known = options.language ? options.language : options.prior;
  reply.language = known ? *known : small_talk_language(words).value_or(detected);
  reply.decision = Decision::kClarify;
  reply.reason = Reason::kEmpty;
  reply.ask = small_talk_reply(*talk, reply.language);
  return reply;
}

}  // namespace

Result<Reply> suggest(const Snapshot& snapshot, std::string_view text, const SuggestOptions& options) {
  const auto limit = std::clamp<std::size_t>(options.limit, 1, kMostSuggestions);
  auto detected = detect_language(text, options.prior);
  if (options.language) detected = {*options.language, 100, detected.known, detected.foreign, detected.others, detected.words};
  const std::string asked = without_introduction(text, detected.language);
  if (auto reply = small_talk_reply(asked, options, detected.language)) return *std::move(reply);
  const std::string question_first = gist(asked, detected.language);
  auto reading = read(question_first, detected.language, snapshot.lexicon);
  const CandidateFilter filter{options.code_prefix, false, options.date.value_or(kb::Date::today()), options.channel, options.audience};
  const auto lookup = look_up(snapshot, reading, text, filter.today);
  if (!lookup) return failed(Result<Lookup>(lookup));
  auto ranked = ranked_answers(snapshot, reading, detected, asked, filter,
                               std::max(limit + kPagesInReply, kEvidenceCandidates));

  Findings findings;
  findings.language = reading.language;
  findings.limits = snapshot.calibration(reading.language).limits;
  findings.empty = is_empty(reading);
  // The detector reads the words in their order.
  const bool in_order = question_first == asked && reading.language == detected.language;
  const auto handoff = lookup->named ? HandoffFinding{}
                       : in_order    ? find_handoff(reading.words, reading.language)
                                     : find_handoff(analyze(asked, reading.language), reading.language);
  findings.handoff = trusted_reason(handoff, person_evidence(handoff, ranked), snapshot.trust());
  // Neither language, and no answer knows its words: "transit visa" has odd letters too, but answers hold it.
  const bool strange =
      detected.foreign >= kForeignShare || (detected.known < kKnownShare && !known_to_answers(ranked));
  if (!lookup->named && !findings.handoff && !findings.empty && strange) findings.handoff = Reason::kOutOfScope;

  double confidence = 0;
  withhold(snapshot, ranked, filter.today, findings);
  if (!ranked.empty()) {
    const auto evidence = evidence_of(ranked, snapshot.answers, reading.query.words.size(), handoff.probability);
    confidence = answer_confidence(evidence, snapshot.calibration(reading.language));
    findings.margin = evidence[kMargin];
    findings.outworded = !snapshot.has_learned(reading.language) && has_rival(ranked);
    findings.lacks_detail = lacks_detail(ranked, snapshot.answers, reading);
  }
  if (ranked.size() > limit + kPagesInReply) ranked.resize(limit + kPagesInReply);
  if (lookup->withheld) findings.withheld = lookup->withheld;
  if (lookup->answer && snapshot.answers.passes(snapshot.answers.answers()[*lookup->answer], filter)) {
    put_first(ranked, *lookup->answer);
    confidence = 1;
    findings.margin = 100;
    findings.outworded = findings.lacks_detail = false;  // put first by its name: its scores say nothing
    findings.withheld.reset();
  } else {
    findings.named_page = lookup->page.has_value();
  }
  findings.answers = to_suggestions(snapshot, ranked, confidence, options.explain);
  // A line of business is of answers: pages have no code.
  auto pages = options.code_prefix.empty() ? page_suggestions(snapshot, reading, limit) : Result<std::vector<Suggestion>>(std::vector<Suggestion>{});
  if (!pages) return failed(std::move(pages));
  if (lookup->page) put_first(*pages, *lookup->page);
  if (!pages->empty()) findings.page_confidence = pages->front().confidence;

  auto decided = decide(findings);
  Reply reply;
  reply.language = reading.language;
  reply.decision = decided.decision;
  reply.reason = decided.reason;
  reply.confidence = confidence;
  reply.clarify = std::move(decided.clarify);
  if (!reply.clarify.empty()) reply.ask = separating_question(reply.clarify, reading.language);
  reply.suggestions =
      together(std::move(findings.answers), *std::move(pages), limit, decided.decision == Decision::kPages);
  add_snippets(reply.suggestions, reading);
  return reply;
}

}  // namespace guichet::engine
