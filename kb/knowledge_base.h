// KnowledgeBase: the workspace's source of truth, a SQLite file `guichet.db` in the workspace folder.
// The index is derived from it and can be rebuilt.
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kb/answer.h"
#include "kb/example.h"
#include "kb/finding.h"
#include "kb/page.h"
#include "redact/base/result.h"

namespace guichet::kb {

/// One writer process at a time (kLocked otherwise, with nothing changed); any number of readers.
/// One thread per object.
class KnowledgeBase {
 public:
  /// Makes the folder (0700) and the file (0600) when missing, migrates an older schema; kCorrupt for a
  /// file that is not ours or from a newer guichet.
  [[nodiscard]] static Result<KnowledgeBase> open(const std::filesystem::path& workspace);
  /// An existing workspace, for reading only; works in a read-only folder. kNotFound.
  [[nodiscard]] static Result<KnowledgeBase> open_read_only(const std::filesystem::path& workspace);
  KnowledgeBase(KnowledgeBase&&) noexcept;
  KnowledgeBase& operator=(KnowledgeBase&&) noexcept;
  ~KnowledgeBase();

  /// Replaces all answers and pages in one transaction: all of it or, on error, none.
  [[nodiscard]] Status replace(const std::vector<Answer>& answers, const std::vector<Page>& pages);

  /// Adds labelled questions in one transaction; one whose id is known replaces it. Independent of replace().
  [[nodiscard]] Status merge_examples(const std::vector<Example>& examples);
  [[nodiscard]] Result<std::vector<Example>> examples() const;

  /// A word that a command leaves for the next one, such as the precision that was asked of learning.
  [[nodiscard]] Status set_setting(std::string_view name, std::string_view value);
  [[nodiscard]] Result<std::optional<std::string>> setting(std::string_view name) const;

  /// All of them, in the order they were loaded.
  [[nodiscard]] Result<std::vector<Answer>> answers() const;
  [[nodiscard]] Result<std::vector<Page>> pages() const;

  /// SQLite's own integrity check, and ours of what the rows mean. kCorrupt.
  [[nodiscard]] Status check() const;

 private:
  class Impl;
  explicit KnowledgeBase(std::unique_ptr<Impl>);
  std::unique_ptr<Impl> impl_;
};

}  // namespace guichet::kb
