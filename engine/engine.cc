#include "engine/engine.h"

#include <algorithm>
#include <cmath>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/language_detector.h"
#include "engine/analysis/tokenizer.h"
#include "engine/decide/calibration.h"
#include "engine/decide/decision.h"
#include "engine/decide/handoff.h"
#include "engine/index/answer_database.h"
#include "engine/index/generation.h"
#include "engine/index/manifest.h"
#include "engine/index/page_database.h"
#include "engine/index/schema.h"
#include "engine/rank/answer_index.h"
#include "engine/rank/ranker.h"
#include "engine/rank/snippet.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostSuggestions = 100;
constexpr std::size_t kMostResults = 1000;
// Pages that a reply to a message keeps room for.
constexpr std::size_t kPagesInReply = 2;
// Below this share of words that look English or French, a message is in neither (Spanish, Arabic, a keyboard mash).
constexpr double kKnownShare = 0.3;
// A candidate that is not live is the reason for a hand-over only if it fits this well.
constexpr double kWithheldFloor = 0.5;

// What the engine reads in a message, in one language.
struct Reading {
  Language language = Language::kEnglish;
  std::vector<Word> words;
  Query query;
};

Reading read(std::string_view text, Language language) {
  Reading reading;
  reading.language = language;
  reading.words = analyze(text, language);
  reading.query = make_query(reading.words);
  return reading;
}

// "051103" alone, whatever stands around it.
std::optional<std::string> asked_code(const std::vector<Word>& words) {
  std::optional<std::string> code;
  for (const auto& word : words) {
    if (word.stop || word.folded == "code") continue;
    const bool digits = word.folded.size() == 6 && std::all_of(word.folded.begin(), word.folded.end(),
                                                               [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || code) return std::nullopt;
    code = word.folded;
  }
  return code;
}

std::vector<PageTerm> page_terms(const Query& query) {
  std::vector<PageTerm> terms;
  for (const auto& word : query.words) terms.push_back({word.term, word.variant});
  return terms;
}

}  // namespace

class Engine::Impl {
 public:
  Impl(std::string generation, AnswerIndex index, PageDatabase pages)
      : generation_(std::move(generation)), index_(std::move(index)), pages_(std::move(pages)) {}

  Result<Reply> suggest(std::string_view text, const SuggestOptions& options) const {
    const auto limit = std::clamp<std::size_t>(options.limit, 1, kMostSuggestions);
    auto detected = detect_language(text, options.prior);
    if (options.language) detected = {*options.language, 100, detected.known};
    auto reading = read(text, detected.language);
    const CandidateFilter filter{{}, false, kb::Date::today()};
    auto ranked = ranked_answers(reading, detected.doubtful(), text, filter, limit + kPagesInReply);

    Findings findings;
    findings.language = reading.language;
    findings.empty = std::all_of(reading.words.begin(), reading.words.end(),
                                 [](const Word& word) { return word.kind == WordKind::kPlaceholder; }) &&
                     (reading.words.empty() || reading.query.words.empty());
    const auto code = asked_code(reading.words);
    if (!code) findings.handoff = handoff_reason(reading.words, reading.language);
    // Neither language, and no answer knows its words: "transit visa" has odd letters too, but answers hold it.
    const bool strange = detected.known < kKnownShare && !known_to_answers(ranked);
    if (!code && !findings.handoff && !findings.empty && strange) findings.handoff = Reason::kOutOfScope;

    double confidence = 0;
    withhold(ranked, filter.today, findings);
    if (!ranked.empty()) {
      const auto evidence = evidence_of(ranked, index_, reading.query.words.size());
      confidence = answer_confidence(evidence);
      findings.margin = evidence[kMargin];
      findings.outworded = has_rival(ranked);
    }
    if (code) {
      if (const auto exact = index_.by_code(*code, reading.language);
          exact && index_.standing_on(index_.answers()[*exact], filter.today) == Standing::kLive) {
        put_first(ranked, *exact);
        confidence = 1;
        findings.margin = 100;
        findings.outworded = false;
      }
    }
    findings.answers = to_suggestions(ranked, confidence, options.explain);
    auto pages = page_suggestions(reading, limit);
    if (!pages) return failed(std::move(pages));
    if (!pages->empty()) findings.page_confidence = pages->front().confidence;

    auto decided = decide(findings);
    Reply reply;
    reply.language = reading.language;
    reply.decision = decided.decision;
    reply.reason = decided.reason;
    reply.confidence = confidence;
    reply.clarify = std::move(decided.clarify);
    reply.suggestions = together(std::move(findings.answers), *std::move(pages), limit,
                                 decided.decision == Decision::kPages);
    add_snippets(reply.suggestions, reading);
    return reply;
  }

  Result<std::vector<Suggestion>> search(std::string_view text, const SearchOptions& options) const {
    const auto limit = std::clamp<std::size_t>(options.limit, 1, kMostResults);
    const auto language = options.language.value_or(detect_language(text).language);
    auto results = search_in(read(text, language), options, limit);
    if (!results || options.language || results->size() >= limit) return results;
    auto more = search_in(read(text, other(language)), options, limit - results->size());
    if (!more) return more;
    // One list, one scale: what comes after never scores above what stands before.
    double least = results->empty() ? 1 : results->back().score;
    for (auto& result : *more) {
      result.score = least = std::min(least, result.score);
      results->push_back(std::move(result));
    }
    return results;
  }

  const std::string& generation() const noexcept { return generation_; }

 private:
  std::vector<RankedAnswer> rank(const Reading& reading, const CandidateFilter& filter, std::size_t limit) const {
    return rank_answers(index_, RankModel::built_in(), reading.query, reading.language, filter, limit);
  }

  // In doubt both languages are searched, and the one where more fits becomes the message's; `reading` changes then.
  std::vector<RankedAnswer> ranked_answers(Reading& reading, bool doubtful, std::string_view text,
                                           const CandidateFilter& filter, std::size_t limit) const {
    auto ranked = rank(reading, filter, limit);
    // A knowledge base in one language answers in that one, and says so by the suggestion's language.
    if (!doubtful && index_.count(reading.language) != 0) return ranked;
    auto other_reading = read(text, other(reading.language));
    auto others = rank(other_reading, filter, limit);
    const bool swap = doubtful && !others.empty() &&
                      (ranked.empty() || others.front().log_odds > ranked.front().log_odds + 1);
    if (swap) {
      std::swap(reading, other_reading);
      std::swap(ranked, others);
    }
    return merge_languages(index_, std::move(ranked), others, reading.language);
  }

  // Takes out what is not live; if that stood first and fitted, says why nothing else is given.
  void withhold(std::vector<RankedAnswer>& ranked, const kb::Date& today, Findings& findings) const {
    if (!ranked.empty()) {
      const auto& first = index_.answers()[ranked.front().answer];
      const auto standing = index_.standing_on(first, today);
      const bool fits = ranked.front().features[kAskedCoverage] >= static_cast<float>(kWithheldFloor);
      if (standing == Standing::kExpired && fits) findings.withheld = Reason::kExpiredAnswer;
      if (standing == Standing::kUntranslated && fits) findings.withheld = Reason::kMissingTranslation;
    }
    std::erase_if(ranked, [&](const RankedAnswer& found) {
      return index_.standing_on(index_.answers()[found.answer], today) != Standing::kLive;
    });
  }

  static bool known_to_answers(const std::vector<RankedAnswer>& ranked) {
    return std::any_of(ranked.begin(), ranked.end(), [](const RankedAnswer& found) {
      return found.features[kAnyCoverage] >= static_cast<float>(kKnownShare);
    });
  }

  static void put_first(std::vector<RankedAnswer>& ranked, std::uint32_t answer) {
    std::erase_if(ranked, [&](const RankedAnswer& found) { return found.answer == answer; });
    RankedAnswer first;
    first.answer = answer;
    first.log_odds = (ranked.empty() ? 0 : ranked.front().log_odds) + 10;
    ranked.insert(ranked.begin(), first);
  }

  // The first has `confidence`; the others their share of it by their odds, and together never more than 1.
  std::vector<Suggestion> to_suggestions(const std::vector<RankedAnswer>& ranked, double confidence,
                                         bool explain) const {
    std::vector<Suggestion> suggestions;
    double left = 1 - confidence;
    for (const auto& found : ranked) {
      const auto& answer = index_.answers()[found.answer].answer;
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
      if (explain) {
        const auto& model = RankModel::built_in();
        for (std::size_t i = 0; i < kFeatureCount; ++i) {
          suggestion.features.push_back({kFeatureNames[i], static_cast<double>(found.features[i]),
                                         static_cast<double>(model.weights[i])});
        }
      }
      suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
  }

  Result<std::vector<Suggestion>> page_suggestions(const Reading& reading, std::size_t limit) const {
    auto hits = pages_.search(page_terms(reading.query), reading.language, limit);
    if (!hits) return failed(std::move(hits));
    std::vector<Suggestion> suggestions;
    for (const auto& hit : *hits) {
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
      if (!suggestions.empty()) {
        suggestion.confidence = std::min(suggestion.confidence, suggestions.back().confidence);
      }
      suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
  }

  // Of what is shown only: reading the texts again costs more than finding them.
  static void add_snippets(std::vector<Suggestion>& suggestions, const Reading& reading) {
    const Query none;
    for (auto& suggestion : suggestions) {
      const auto& query = suggestion.language == reading.language ? reading.query : none;
      suggestion.snippet = snippet(suggestion.body, query, suggestion.language);
      if (suggestion.kind == Kind::kPage) suggestion.body.clear();
    }
  }

  // Answers, then a few pages (or the other way round), `limit` in all.
  static std::vector<Suggestion> together(std::vector<Suggestion> answers, std::vector<Suggestion> pages,
                                          std::size_t limit, bool pages_first) {
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

  Result<std::vector<Suggestion>> search_in(const Reading& reading, const SearchOptions& options,
                                            std::size_t limit) const {
    std::vector<Suggestion> results;
    if (options.kind != Kind::kPage) {
      const CandidateFilter filter{options.code_prefix, true, kb::Date::today()};
      auto ranked = rank(reading, filter, limit);
      double confidence =
          ranked.empty() ? 0 : answer_confidence(evidence_of(ranked, index_, reading.query.words.size()));
      const auto code = asked_code(reading.words);
      const auto exact = code ? index_.by_code(*code, reading.language) : std::nullopt;
      if (exact && code->starts_with(options.code_prefix) &&
          index_.standing_on(index_.answers()[*exact], filter.today) == Standing::kLive) {
        put_first(ranked, *exact);
        confidence = 1;
      }
      results = to_suggestions(ranked, confidence, options.explain);
    }
    if (options.kind != Kind::kAnswer && options.code_prefix.empty()) {
      auto pages = page_suggestions(reading, limit);
      if (!pages) return pages;
      // A page that covers the query stands beside an answer that may be right: half of its confidence.
      for (auto& page : *pages) {
        page.confidence *= results.empty() ? 1 : 0.5;
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

  std::string generation_;
  AnswerIndex index_;
  PageDatabase pages_;
};

Engine::Engine(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const std::filesystem::path& workspace) {
  if (auto ready = tokenizer_ready(); !ready) return failed(std::move(ready));
  const GenerationPaths paths(workspace.string());
  auto id = current_generation(paths);
  if (!id) return failed(std::move(id));
  const auto folder = paths.folder(*id);
  auto manifest = read_manifest(folder);
  if (!manifest) return failed(std::move(manifest));
  if (auto verified = verify_files(*manifest, folder); !verified) return failed(std::move(verified));
  auto database = AnswerDatabase::open(folder + "/" + std::string(kAnswersFile));
  if (!database) return failed(std::move(database));
  auto index = AnswerIndex::load(*database);
  if (!index) return failed(std::move(index));
  auto pages = PageDatabase::open(folder + "/" + std::string(kPagesFile));
  if (!pages) return failed(std::move(pages));
  return Engine(std::make_unique<const Impl>(*std::move(id), *std::move(index), *std::move(pages)));
}

Result<Reply> Engine::suggest(const redact::CleanText& message, const SuggestOptions& options) const {
  return impl_->suggest(message.view(), options);
}

Result<std::vector<Suggestion>> Engine::search(const redact::CleanText& query, const SearchOptions& options) const {
  return impl_->search(query.view(), options);
}

Language Engine::language_of(const redact::CleanText& message, std::optional<Language> prior) const {
  return detect_language(message.view(), prior).language;
}

const std::string& Engine::generation() const noexcept { return impl_->generation(); }

}  // namespace guichet::engine
