// AgentView: what an agent sees of a suggestion besides: the answer whole in both languages, and what changed in it since
// the generation before, which is what was sent until then.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/language.h"
#include "redact/base/result.h"

namespace guichet::engine {

struct Change {
  enum class Kind { kSame, kRemoved, kAdded };
  Kind kind = Kind::kSame;
  std::string text;  ///< words, with one blank between
};

/// What was changed to make `after` of `before`: runs of words, in order. Removed before added. O(n * m) words; two texts
/// of over 2,000 words are one removed and one added.
std::vector<Change> word_changes(std::string_view before, std::string_view after);

struct AnswerVersion {
  std::string id;
  Language language = Language::kEnglish;
  std::string title;
  std::string body;
  std::string url;
  std::vector<Change> changes;  ///< since the generation before; empty: none, or the answer is new
};

/// Immutable: any number of threads.
class AgentView {
 public:
  /// Of the generation that is live, and the one before where it is still there and readable. kNotFound, kCorrupt.
  [[nodiscard]] static Result<AgentView> open(const std::filesystem::path& workspace);
  AgentView(AgentView&&) noexcept;
  AgentView& operator=(AgentView&&) noexcept;
  ~AgentView();

  /// The live versions of an answer by its id: English first, one a language.
  std::vector<AnswerVersion> versions(std::string_view id) const;

  /// Id of the generation that changes are counted from; empty: there is none.
  const std::string& since() const noexcept;

 private:
  class Impl;
  explicit AgentView(std::unique_ptr<const Impl>);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace guichet::engine
