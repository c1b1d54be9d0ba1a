#include "engine/answering/suggestions.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "engine/decide/calibration.h"
#include "engine/rank/learned_ranker.h"
#include "engine/rank/snippet.h"

namespace guichet::engine {
namespace {

std::vector<PageTerm> page_terms(const Query& query) {
  std::vector<PageTerm> terms;
  for (const auto& word : query.words) terms.push_back({word.term, word.others});
  return terms;
}

}  // namespace

std::vector<RankedAnswer> rank(const Snapshot& snapshot, const Reading& reading, const CandidateFilter& filter,
                               std::size_t limit) {
  if (!snapshot.has_learned(reading.language)) {
    return rank_answers(snapshot.answers, snapshot.model, reading.query, reading.language, filter, limit);
  }
  const LearnedPair pair{snapshot.learned->of(reading.language).signals,
                         snapshot.learned->of(other(reading.language)).signals};
  const auto candidates =
      learned_candidates(snapshot.answers, pair, reading.search, reading.query, reading.language, filter, limit);
  return ranked_by(candidates, snapshot.learned->of(reading.language).mix, limit);
}

std::vector<Suggestion> to_suggestions(const Snapshot& snapshot, const std::vector<RankedAnswer>& ranked,
                                       double confidence, bool explain) {
  std::vector<Suggestion> suggestions;
  double left = 1 - confidence;
  for (const auto& found : ranked) {
    const auto& answer = snapshot.answers.answers()[found.answer].answer;
    Suggestion suggestion;
    suggestion.id = answer.id;
    suggestion.kind = Kind::kAnswer;
    suggestion.code = answer.code;
    suggestion.language = answer.language;
    suggestion.title = std::string(answer.title.view());
    suggestion.body = std::string(answer.body.view());
    suggestion.url = answer.url;
    suggestion.score = found.log_odds;
    if (suggestions.empty()) {
      suggestion.confidence = confidence;
    } else {
      const double ratio = std::exp(found.log_odds - ranked.front().log_odds);
      suggestion.confidence = std::min({left, confidence * ratio, suggestions.back().confidence});
      left -= suggestion.confidence;
    }
    if (explain && snapshot.has_learned(answer.language)) {
      const auto& weights = snapshot.learned->of(answer.language).mix;
      for (std::size_t i = 0; i < kMixCount; ++i) {
        suggestion.features.push_back(
            {mix_name(i), static_cast<double>(found.mixed[i]), static_cast<double>(weights[i])});
      }
    } else if (explain) {
      for (std::size_t i = 0; i < kFeatureCount; ++i) {
        suggestion.features.push_back(
            {kFeatureNames[i], static_cast<double>(found.features[i]), static_cast<double>(snapshot.model.weights[i])});
      }
    }
    if (explain && found.question_share > 0) suggestion.features.push_back({"question_alone", found.question, found.question_share});
    if (explain && found.other_share > 0) suggestion.features.push_back({"other_language", found.other_language, found.other_share});
    suggestions.push_back(std::move(suggestion));
  }
  return suggestions;
}

Suggestion page_suggestion(const PageHit& hit) {
  const auto& section = hit.section;
  Suggestion suggestion;
  suggestion.id = section.id;
  suggestion.kind = Kind::kPage;
  suggestion.language = section.language;
  suggestion.title = std::string(section.title.view());
  if (!section.heading.empty() && section.heading != section.title) {
    suggestion.title += " – " + std::string(section.heading.view());
  }
  suggestion.body = std::string(section.text.view());  // until add_snippets()
  suggestion.url = section.url;
  suggestion.score = hit.score;
  suggestion.confidence = page_confidence(hit.coverage);
  return suggestion;
}

void put_first(std::vector<Suggestion>& pages, const PageHit& named) {
  auto first = page_suggestion(named);
  first.confidence = 1;
  std::erase_if(pages, [&](const Suggestion& one) { return one.id == first.id; });
  pages.insert(pages.begin(), std::move(first));
}

Result<std::vector<Suggestion>> page_suggestions(const Snapshot& snapshot, const Reading& reading, std::size_t limit) {
  auto hits = snapshot.pages.search(page_terms(reading.query), reading.language, limit);
  if (!hits) return failed(std::move(hits));
  std::vector<Suggestion> suggestions;
  for (const auto& hit : *hits) {
    auto suggestion = page_suggestion(hit);
    if (!suggestions.empty()) {
      suggestion.confidence = std::min(suggestion.confidence, suggestions.back().confidence);
    }
    suggestions.push_back(std::move(suggestion));
  }
  return suggestions;
}

void add_snippets(std::vector<Suggestion>& suggestions, const Reading& reading) {
  const Query none;
  for (auto& suggestion : suggestions) {
    const auto& query = suggestion.language == reading.language ? reading.query : none;
    suggestion.snippet = snippet(suggestion.body, query, suggestion.language);
    if (suggestion.kind == Kind::kPage) suggestion.body.clear();
  }
}

void put_first(std::vector<RankedAnswer>& ranked, std::uint32_t answer) {
  std::erase_if(ranked, [&](const RankedAnswer& found) { return found.answer == answer; });
  RankedAnswer first;
  first.answer = answer;
  first.log_odds = (ranked.empty() ? 0 : ranked.front().log_odds) + 10;
  ranked.insert(ranked.begin(), first);
}

}  // namespace guichet::engine
