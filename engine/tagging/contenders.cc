#include "engine/tagging/contenders.h"

#include <algorithm>
#include <set>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/language_detector.h"
#include "engine/rank/reading.h"

namespace guichet::engine {
namespace {

// A stretch has to be short enough to be of one answer, and long enough to name it.
constexpr std::size_t kStretch = 48;
constexpr std::size_t kPerStretch = 16;
// A reply of a thousand words and more is a document; its first stretches say what it is made of.
constexpr std::size_t kMostStretches = 24;

std::set<std::uint32_t> found_by_words(const Snapshot& snapshot, std::string_view text) {
  std::set<std::uint32_t> found;
  for (const Language language : {Language::kEnglish, Language::kFrench}) {
    if (snapshot.answers.count(language) == 0) continue;
    const auto words = snapshot.lexicon.asked(text, language);
    const CandidateFilter filter{{}, true, kb::Date::today()};
    std::size_t stretches = 0;
    for (std::size_t from = 0; from < words.size() && stretches < kMostStretches; from += kStretch, ++stretches) {
      const std::size_t to = std::min(words.size(), from + kStretch);
      const auto begin = words.begin();
      Query query = make_query({begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to)});
      query.grams.clear();  // most of the time, and of use for single misspelt words only
      for (const Candidate& candidate : snapshot.answers.candidates(query, language, filter, kPerStretch)) found.insert(candidate.answer);
    }
  }
  return found;
}

}  // namespace

std::string tag_key(const kb::Answer& answer) { return answer.code ? std::string(answer.code->text()) : "id " + answer.id; }

std::vector<Contender> contenders(const Snapshot& snapshot, std::string_view text, const std::vector<TagToken>& reply) {
  std::vector<Contender> all;
  for (const std::uint32_t number : found_by_words(snapshot, text)) {
    const kb::Answer& answer = snapshot.answers.answers()[number].answer;
    all.push_back({number, tag_key(answer), tag_tokens(answer.body.view()), {}});
  }
  std::vector<const std::vector<TagToken>*> texts;
  for (const Contender& one : all) texts.push_back(&one.tokens);
  const Misspellings misspelt = misspellings(reply, texts);
  for (Contender& one : all) one.match = match(reply, one.tokens, misspelt);
  std::erase_if(all, [](const Contender& one) { return one.match.covered <= 0; });
  return all;
}

std::vector<Likeness> alike(const Snapshot& snapshot, std::string_view text, std::size_t limit) {
  const auto reading = read(text, detect_language(text).language, snapshot.lexicon);
  const CandidateFilter filter{{}, true, kb::Date::today()};
  std::vector<Likeness> all;
  for (const Candidate& candidate : snapshot.answers.candidates(reading.query, reading.language, filter, std::max<std::size_t>(limit, 50))) {
    const Features& features = candidate.features;
    all.push_back({candidate.answer, static_cast<double>(features[kBodyScore] + features[kTitleScore] / 2 + features[kAnyCoverage] / 2)});
  }
  std::stable_sort(all.begin(), all.end(), [](const Likeness& a, const Likeness& b) { return a.score > b.score; });
  if (all.size() > limit) all.resize(limit);
  return all;
}

}  // namespace guichet::engine
