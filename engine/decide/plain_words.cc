#include "engine/decide/plain_words.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"

namespace guichet::engine {
namespace {

struct ShortForms {
  std::unordered_map<std::string_view, std::vector<Word>> meant;
  std::vector<std::string_view> unreadable;
};

// A line is "written out = short form|short form".
ShortForms load(std::string_view file, Language language) {
  ShortForms forms;
  for (const auto line : entries(file)) {
    const auto at = line.find(" = ");
    if (at == std::string_view::npos) {
      forms.unreadable.push_back(line);
      continue;
    }
    const auto words = analyze(line.substr(0, at), language);
    for (auto rest = line.substr(at + 3); !rest.empty();) {
      const auto end = std::min(rest.find('|'), rest.size());
      if (end == 0 || !forms.meant.emplace(rest.substr(0, end), words).second) forms.unreadable.push_back(line);
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return forms;
}

const ShortForms& forms_of(Language language) {
  static const ShortForms english = load(data::kEnglishShortForms, Language::kEnglish);
  static const ShortForms french = load(data::kFrenchShortForms, Language::kFrench);
  return language == Language::kFrench ? french : english;
}

}  // namespace

std::vector<Word> plain_words(const std::vector<Word>& words, Language language) {
  const auto& forms = forms_of(language).meant;
  std::vector<Word> plain;
  plain.reserve(words.size() + 4);
  for (const auto& word : words) {
    const bool written = word.kind == WordKind::kWord || word.kind == WordKind::kNumber;
    const auto found = written ? forms.find(word.folded) : forms.end();
    if (found == forms.end()) {
      plain.push_back(word);
      continue;
    }
    for (const auto& one : found->second) {
      plain.push_back(one);
      plain.back().span = word.span;
    }
  }
  return plain;
}

std::vector<std::string_view> unreadable_short_form_lines() {
  auto lines = forms_of(Language::kEnglish).unreadable;
  const auto& french = forms_of(Language::kFrench).unreadable;
  lines.insert(lines.end(), french.begin(), french.end());
  return lines;
}

}  // namespace guichet::engine
