// Workspace: a published workspace over a data set, in a temporary folder that goes with the object.
#pragma once

#include <filesystem>
#include <functional>
#include <vector>

#include "corpora/dataset.h"
#include "engine/publish.h"
#include "kb/answer.h"
#include "kb/example.h"
#include "kb/page.h"
#include "redact/redactor.h"

namespace guichet::bench {

/// A new folder (0700) in the system's temporary folder, removed with everything in it. Moves only.
class TempFolder {
 public:
  [[nodiscard]] static Result<TempFolder> make();
  TempFolder(TempFolder&& other) noexcept;
  TempFolder& operator=(TempFolder&&) = delete;
  ~TempFolder();

  const std::filesystem::path& path() const noexcept { return path_; }

 private:
  explicit TempFolder(std::filesystem::path path) : path_(std::move(path)) {}
  std::filesystem::path path_;
};

struct Content {
  std::vector<kb::Answer> answers;
  std::vector<kb::Page> pages;
  std::size_t refused = 0;  ///< records that kb would not take
};

/// The answers and pages of a set, as kb loads them. Of a set of intents the name serves as the body, which kb
/// would not take empty; its example questions are those of the train split.
[[nodiscard]] Result<Content> load_content(const corpora::Dataset& set, const corpora::Roots& roots,
                                           const redact::Redactor& redactor);

/// The labelled questions that `wanted` picks, redacted, as `guichet learn` would take them in: those of the train
/// split to teach, those of the dev split to check. Never one of the test split.
[[nodiscard]] Result<std::vector<kb::Example>> examples_of(
    const std::vector<corpora::Question>& questions, const redact::Redactor& redactor,
    const std::function<bool(const corpora::Question&)>& wanted);

struct Workspace {
  TempFolder folder;
  engine::Published published;

  const std::filesystem::path& path() const noexcept { return folder.path(); }
};

/// Stores and publishes. `paired`: an answer goes live only with its pair.
[[nodiscard]] Result<Workspace> publish_content(const Content& content, bool paired,
                                                const std::vector<kb::Example>& examples = {});

}  // namespace guichet::bench
