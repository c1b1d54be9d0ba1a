#include "engine/answering/search.h"

#include <algorithm>
#include <utility>

#include "engine/analysis/gist.h"
#include "engine/analysis/language_detector.h"
#include "engine/answering/lookup.h"
#include "engine/answering/suggestions.h"
#include "engine/decide/calibration.h"
#include "engine/rank/ranker.h"
#include "engine/rank/reading.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostResults = 1000;

Result<std::vector<Suggestion>> search_in(const Snapshot& snapshot, const Reading& reading, const Lookup& lookup,
                                          const SearchOptions& options, std::size_t limit) {
  std::vector<Suggestion> results;
  if (options.kind != Kind::kPage) {
    const CandidateFilter filter{options.code_prefix, true, options.date.value_or(kb::Date::today()), options.channel, options.audience};
    auto ranked = rank(snapshot, reading, filter, std::max(limit, kEvidenceCandidates));
    double confidence = ranked.empty() ? 0
                                       : answer_confidence(evidence_of(ranked, snapshot.answers, reading.query.words.size(), 0),
                                                           snapshot.calibration(reading.language));
    if (ranked.size() > limit) ranked.resize(limit);
    const auto exact = lookup.answer;
    if (exact && snapshot.answers.passes(snapshot.answers.answers()[*exact], filter) &&
        (!options.language || snapshot.answers.answers()[*exact].answer.language == *options.language)) {
      put_first(ranked, *exact);
      confidence = 1;
    }
    results = to_suggestions(snapshot, ranked, confidence, options.explain);
  }
  if (options.kind != Kind::kAnswer && options.code_prefix.empty()) {
    auto pages = page_suggestions(snapshot, reading, limit);
    if (!pages) return pages;
    if (lookup.page && (!options.language || lookup.page->section.language == *options.language)) put_first(*pages, *lookup.page);
    // A page that covers the query stands beside an answer that may be right: half of its confidence.
    for (auto& page : *pages) {
      page.confidence *= results.empty() || page.confidence == 1 ? 1 : 0.5;
      results.push_back(std::move(page));
    }
  }
  std::stable_sort(results.begin(), results.end(),
                   [](const Suggestion& a, const Suggestion& b) { return a.confidence > b.confidence; });
  if (results.size() > limit) results.resize(limit);
  for (auto& result : results) result.score = result.confidence;
  add_snippets(results, reading);
  return results;
}

}  // namespace

Result<std::vector<Suggestion>> search(const Snapshot& snapshot, std::string_view text, const SearchOptions& options) {
  const auto limit = std::clamp<std::size_t>(options.limit, 1, kMostResults);
  const auto language = options.language.value_or(detect_language(text).language);
  const auto reading = read(gist(text, language), language, snapshot.lexicon);
  const auto lookup = look_up(snapshot, reading, text, options.date.value_or(kb::Date::today()));
  if (!lookup) return failed(Result<Lookup>(lookup));
  auto results = search_in(snapshot, reading, *lookup, options, limit);
  if (!results || options.language || results->size() >= limit) return results;
  auto more = search_in(snapshot, read(gist(text, other(language)), other(language), snapshot.lexicon), {}, options, limit - results->size());
  if (!more) return more;
  // One list, one scale: what comes after never scores above what stands before.
  double least = results->empty() ? 1 : results->back().score;
  for (auto& result : *more) {
    result.score = least = std::min(least, result.score);
    results->push_back(std::move(result));
  }
  return results;
}

}  // namespace guichet::engine
