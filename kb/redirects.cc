#include "kb/redirects.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace guichet::kb {
namespace {

using Name = std::pair<Language, std::string>;

// Titles are copied by hand: case and blanks may differ.
Name name_of(Language language, std::string_view text) {
  std::string plain;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank) {
      plain += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!plain.empty() && plain.back() != ' ') {
      plain += ' ';
    }
  }
  if (!plain.empty() && plain.back() == ' ') plain.pop_back();
  return {language, plain};
}

}  // namespace

Redirects redirects(const std::vector<Answer>& answers, const Date& today) {
  Redirects found;
  found.to.resize(answers.size());
  std::map<Name, std::size_t> stands_for;  // an alias, and whose
  for (std::size_t i = 0; i < answers.size(); ++i) {
    for (const auto& alias : answers[i].aliases) {
      const auto [entry, fresh] = stands_for.emplace(name_of(answers[i].language, alias.view()), i);
      if (!fresh && answers[i].live_on(today) && !answers[entry->second].live_on(today)) entry->second = i;
    }
  }
  if (stands_for.empty()) return found;
  const auto next = [&](std::size_t from) -> std::optional<std::size_t> {
    const auto& answer = answers[from];
    for (const std::string_view name : {answer.title.view(), std::string_view(answer.id), answer.code ? answer.code->text() : std::string_view()}) {
      const auto entry = stands_for.find(name_of(answer.language, name));
      if (entry != stands_for.end() && entry->second != from) return entry->second;
    }
    return std::nullopt;
  };
  for (std::size_t i = 0; i < answers.size(); ++i) {
    if (answers[i].live_on(today)) continue;
    std::set<std::size_t> passed{i};
    for (auto at = next(i); at; at = next(*at)) {
      if (answers[*at].live_on(today)) {
        found.to[i] = at;
        break;
      }
      if (!passed.insert(*at).second) {
        found.loops.push_back(i);
        break;
      }
    }
  }
  return found;
}

}  // namespace guichet::kb
