#include "engine/decide/clarify.h"

#include <algorithm>

#include "engine/analysis/analyzer.h"
#include "redact/base/message.h"

namespace guichet::engine {
namespace {

constexpr Message kThis{"Is your question about this?", "Votre question porte-t-elle sur ceci?"};
constexpr Message kOneOfThese{"Is your question about one of these?", "Votre question porte-t-elle sur l'un de ces sujets?"};
constexpr Message kTwo{"Which is it: “{0}” or “{1}”?", "De quoi s'agit-il : « {0} » ou « {1} »?"};
constexpr Message kThree{"Which is it: “{0}”, “{1}” or “{2}”?", "De quoi s'agit-il : « {0} », « {1} » ou « {2} »?"};

// A longer difference is no detail: the titles say it better.
constexpr std::size_t kMostBytes = 60;
// So much of the shortest title must be common to all, or they are about different things.
constexpr double kCommonShare = 0.3;

struct Title {
  std::string_view text;
  std::vector<Word> words;
};

bool has(const Title& title, const Word& word) {
  return std::any_of(title.words.begin(), title.words.end(), [&](const Word& other) { return other.term == word.term; });
}

// From the first word that another title lacks to the last; empty when there is none.
std::string_view detail_of(const Title& title, const std::vector<Title>& all) {
  std::size_t begin = title.text.size();
  std::size_t end = 0;
  for (const auto& word : title.words) {
    if (!word.searchable()) continue;
    if (std::all_of(all.begin(), all.end(), [&](const Title& other) { return has(other, word); })) continue;
    begin = std::min(begin, word.span.begin);
    end = std::max(end, word.span.end);
  }
  return begin < end ? title.text.substr(begin, end - begin) : std::string_view();
}

double common_share(const std::vector<Title>& all) {
  double share = 1;
  for (const auto& title : all) {
    double words = 0;
    double common = 0;
    for (const auto& word : title.words) {
      if (!word.searchable()) continue;
      ++words;
      common += std::all_of(all.begin(), all.end(), [&](const Title& other) { return has(other, word); }) ? 1 : 0;
    }
    share = std::min(share, words == 0 ? 0 : common / words);
  }
  return share;
}

}  // namespace

std::string separating_question(const std::vector<Clarification>& options, Language language) {
  if (options.size() < 2) return std::string(kThis.in(language));
  std::vector<Title> titles;
  for (const auto& option : options) titles.push_back({option.question, analyze(option.question, language)});
  if (options.size() > 3 || common_share(titles) < kCommonShare) return std::string(kOneOfThese.in(language));
  MessageArguments details;
  for (const auto& title : titles) {
    const auto detail = detail_of(title, titles);
    if (detail.empty() || detail.size() > kMostBytes) return std::string(kOneOfThese.in(language));
    details.emplace_back(detail);
  }
  return render(details.size() == 2 ? kTwo : kThree, language, details);
}

}  // namespace guichet::engine
