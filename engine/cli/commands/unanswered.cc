#include "engine/cli/commands/unanswered.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/language_detector.h"
#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/messages.h"

namespace guichet::cli {
namespace {

constexpr Message kGroup{"{0} unanswered messages are like this one ({1} % of {2})", "{0} messages sans réponse ressemblent à celui-ci ({1} % de {2})"};
constexpr Message kMalformed{"the line is no JSON object with a text; it was left out", "la ligne n'est pas un objet JSON avec un texte; elle a été laissée de côté"};
constexpr std::string_view kCheck = "unanswered";

constexpr double kAlike = 0.4;          // share of the words of both that they share
constexpr std::size_t kRarest = 4;      // words of a text by which groups are looked up
constexpr std::size_t kMostGroups = 400;  // a word that more groups have says little

double likeness(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  std::vector<std::string> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  const std::size_t any = a.size() + b.size() - both.size();
  return any == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(any);
}

std::vector<std::string> set_of(std::vector<std::string> words) {
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  return words;
}

}  // namespace

std::vector<std::vector<std::size_t>> groups_of(const std::vector<std::vector<std::string>>& texts) {
  std::vector<std::vector<std::string>> sets;
  std::unordered_map<std::string, std::size_t> frequency;
  for (const auto& text : texts) {
    sets.push_back(set_of(text));
    for (const std::string& word : sets.back()) ++frequency[word];
  }
  std::vector<std::vector<std::size_t>> groups;
  std::unordered_map<std::string, std::vector<std::size_t>> by_word;
  for (std::size_t i = 0; i < sets.size(); ++i) {
    // Rare words first, but not those that no other text has.
    auto words = sets[i];
    std::erase_if(words, [&](const std::string& word) { return frequency[word] < 2; });
    std::ranges::stable_sort(words, {}, [&](const std::string& word) { return frequency[word]; });
    words.resize(std::min(words.size(), kRarest));
    std::size_t best = groups.size();
    double most = kAlike;
    for (const std::string& word : words) {
      for (const std::size_t group : by_word[word]) {
        const double alike = likeness(sets[i], sets[groups[group].front()]);
        if (alike > most || (alike >= most && group < best)) {
          most = alike;
          best = group;
        }
      }
    }
    if (best == groups.size()) {
      groups.emplace_back();
      for (const std::string& word : words) {
        if (by_word[word].size() < kMostGroups) by_word[word].push_back(best);
      }
    }
    groups[best].push_back(i);
  }
  for (auto& group : groups) {  // the most typical first: it shares most with the group's words
    std::map<std::string, std::size_t> counts;
    for (const std::size_t i : group) {
      for (const std::string& word : sets[i]) ++counts[word];
    }
    const auto typical = [&](std::size_t i) {
      double sum = 0;
      for (const std::string& word : sets[i]) sum += static_cast<double>(counts[word]);
      return sets[i].empty() ? 0.0 : sum / static_cast<double>(sets[i].size() + 2);
    };
    std::iter_swap(group.begin(), std::ranges::max_element(group, {}, typical));
  }
  std::ranges::stable_sort(groups, [](const auto& a, const auto& b) { return a.size() > b.size(); });
  return groups;
}

Result<std::vector<kb::Finding>> unanswered_findings(const Arguments& arguments, const Session& session) {
  const std::string file = arguments.value("--unanswered");
  auto redactor = make_redactor(arguments, session);
  if (!redactor) return failed(std::move(redactor));
  auto reader = LineReader::open(file);
  if (!reader) return failed(std::move(reader));
  std::vector<kb::Finding> findings;
  std::vector<std::vector<std::string>> texts;
  std::vector<std::uint64_t> lines;
  for (;;) {
    auto line = reader->next();
    if (!line) return failed(std::move(line));
    if (!*line) break;
    if (!(*line)->too_long && (*line)->text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const auto record = asked_record(**line, file);
    if (!record) {
      findings.push_back({kb::Severity::kWarning, kCheck, kMalformed, {}, {file, (*line)->number, 0}});
      continue;
    }
    auto masked = redactor->redact(record->text);
    if (!masked) return failed(std::move(masked));
    const Language language = record->language.value_or(engine::detect_language(masked->text.view()).language);
    std::vector<std::string> words;
    for (engine::Word& word : engine::analyze(masked->text.view(), language)) {
      if (word.searchable()) words.push_back(std::move(word.term));
    }
    texts.push_back(std::move(words));
    lines.push_back((*line)->number);
  }
  for (const auto& group : groups_of(texts)) {
    if (group.size() < 2) break;
    findings.push_back({kb::Severity::kNote, kCheck, kGroup,
                        {std::to_string(group.size()), std::to_string((100 * group.size() + texts.size() / 2) / texts.size()), std::to_string(texts.size())},
                        {file, lines[group.front()], 0}});
  }
  return findings;
}

}  // namespace guichet::cli
