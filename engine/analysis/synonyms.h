// Synonyms: forms that mean one thing, by language: "PR", "permanent resident", "RP". The table built in is
// data/{en,fr}/synonyms.tsv; a workspace adds rows with a synonyms.tsv of its own. A row is a language ("en", "fr") and
// two forms or more, parted by tabs; "#" begins a comment. Rows that share a form are one row.
//
// A form found in a text gives its words a further term, the same for every form of the row, in the index and in the
// query alike: so each finds the other, and the words themselves stay. Tested by synonyms_test.cc.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "engine/analysis/word.h"
#include "redact/base/language.h"
#include "redact/base/result.h"

namespace guichet::engine {

/// One line of a table.
struct SynonymRow {
  Language language = Language::kEnglish;
  std::vector<std::string> forms;
};

/// kInput with `path` and the line: a language that is neither, fewer than two forms, a form without a word to search
/// for or with too many, text that is not UTF-8.
[[nodiscard]] Result<std::vector<SynonymRow>> read_synonyms(std::string_view text, const std::string& path);

/// Of guichet itself, both languages.
const std::vector<SynonymRow>& built_in_synonyms();

/// Immutable once made; any number of threads.
class Synonyms {
 public:
  Synonyms() = default;
  explicit Synonyms(const std::vector<SynonymRow>& rows);

  /// Adds to each word of a form the term of its row. Linear. `whole`: of a query, every word of a longer form; of a text
  /// to be found, the last only, so that a long form does not count more than a short one.
  void mark(std::vector<Word>& words, Language language, bool whole) const;

 private:
  struct Table {
    std::unordered_map<std::string, std::string> terms;  // keys joined by blanks -> the row's term
    std::unordered_set<std::string> starts;
    std::size_t longest = 0;
  };
  std::array<Table, 2> tables_;
};

}  // namespace guichet::engine
