#include "engine/analysis/synonyms.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/data.h"
#include "redact/base/utf8.h"

namespace guichet::engine {
namespace {

constexpr Message kBadLanguage{"the first column is a language: en or fr", "la première colonne est une langue : en ou fr"};
constexpr Message kOneForm{"a row needs two forms or more, parted by tabs", "une ligne a besoin d'au moins deux formes, séparées par des tabulations"};
constexpr Message kNoWord{"form {0} has no word to search for", "la forme {0} n'a aucun mot à chercher"};
constexpr Message kLong{"form {0} has more than {1} words to search for", "la forme {0} a plus de {1} mots à chercher"};
constexpr Message kNotUtf8{"this line is not valid UTF-8", "cette ligne n'est pas de l'UTF-8 valide"};

constexpr std::size_t kMostWords = 6;

std::vector<std::string> keys_of(std::string_view form, Language language) {
  std::vector<std::string> keys;
  for (const auto& word : analyze(form, language)) {
    if (word.searchable()) keys.push_back(word.key());
  }
  return keys;
}

std::string joined(const std::vector<std::string>& keys) {
  std::string all;
  for (const auto& key : keys) all += (all.empty() ? "" : " ") + key;
  return all;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \r";
  const auto first = text.find_first_not_of(kBlanks);
  return first == std::string_view::npos ? std::string_view() : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::vector<std::string_view> columns(std::string_view line) {
  std::vector<std::string_view> found;
  for (;;) {
    const auto end = line.find('\t');
    if (const auto column = trimmed(line.substr(0, end)); !column.empty()) found.push_back(column);
    if (end == std::string_view::npos) return found;
    line.remove_prefix(end + 1);
  }
}

Result<SynonymRow> row_of(const std::vector<std::string_view>& parts, const Location& where) {
  const auto language = parse_language(parts.front());
  if (!language) return fail(ErrorCode::kInput, kBadLanguage, {}, where);
  if (parts.size() < 3) return fail(ErrorCode::kInput, kOneForm, {}, where);
  SynonymRow row{*language, {parts.begin() + 1, parts.end()}};
  for (std::size_t i = 0; i < row.forms.size(); ++i) {
    const auto words = keys_of(row.forms[i], *language).size();
    if (words == 0) return fail(ErrorCode::kInput, kNoWord, {std::to_string(i + 1)}, where);
    if (words > kMostWords) return fail(ErrorCode::kInput, kLong, {std::to_string(i + 1), std::to_string(kMostWords)}, where);
  }
  return row;
}

}  // namespace

Result<std::vector<SynonymRow>> read_synonyms(std::string_view text, const std::string& path) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (text.starts_with(kMark)) text.remove_prefix(kMark.size());
  std::vector<SynonymRow> rows;
  std::size_t number = 0;
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const Location where{path, ++number, 0};
    if (!utf8::is_valid(line)) return fail(ErrorCode::kInput, kNotUtf8, {}, where);
    const auto parts = columns(line.substr(0, line.find('#')));
    if (parts.empty()) continue;
    auto row = row_of(parts, where);
    if (!row) return failed(std::move(row));
    rows.push_back(*std::move(row));
  }
  return rows;
}

const std::vector<SynonymRow>& built_in_synonyms() {
  static const auto kRows = [] {
    std::vector<SynonymRow> all;
    for (const auto file : {data::kEnglishSynonyms, data::kFrenchSynonyms}) {
      auto rows = read_synonyms(file, "synonyms.tsv");
      if (rows) std::move(rows->begin(), rows->end(), std::back_inserter(all));
    }
    return all;
  }();
  return kRows;
}

Synonyms::Synonyms(const std::vector<SynonymRow>& rows) {
  for (const auto& row : rows) {
    auto& table = tables_[row.language == Language::kFrench ? 1 : 0];
    std::vector<std::string> forms;
    std::string term;
    for (const auto& form : row.forms) {
      const auto keys = keys_of(form, row.language);
      if (keys.empty()) continue;
      forms.push_back(joined(keys));
      table.starts.insert(keys.front());
      table.longest = std::max(table.longest, keys.size());
      // A form that an earlier row has: the rows are one, under the earlier row's term.
      if (const auto known = table.terms.find(forms.back()); known != table.terms.end()) {
        const std::string old = known->second;
        if (term.empty()) term = old;
        for (auto& [other, its] : table.terms) {
          if (its == old) its = term;
        }
      }
    }
    if (forms.empty()) continue;
    if (term.empty()) {
      term = "=" + forms.front();
      std::replace(term.begin(), term.end(), ' ', '_');
    }
    for (auto& form : forms) table.terms.insert_or_assign(std::move(form), term);
  }
}

void Synonyms::mark(std::vector<Word>& words, Language language, bool whole) const {
  const auto& table = tables_[language == Language::kFrench ? 1 : 0];
  if (table.terms.empty()) return;
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].searchable()) places.push_back(i);
  }
  const auto give = [&](Word& word, const std::string& term) {
    if (std::find(word.also.begin(), word.also.end(), term) == word.also.end()) word.also.push_back(term);
  };
  std::string keys;
  for (std::size_t begin = 0; begin < places.size(); ++begin) {
    if (!table.starts.contains(words[places[begin]].key())) continue;
    keys.clear();
    for (std::size_t end = begin; end < std::min(places.size(), begin + table.longest); ++end) {
      keys += (keys.empty() ? "" : " ") + words[places[end]].key();
      const auto found = table.terms.find(keys);
      if (found == table.terms.end()) continue;
      for (std::size_t i = whole ? begin : end; i <= end; ++i) give(words[places[i]], found->second);
    }
  }
}

}  // namespace guichet::engine
