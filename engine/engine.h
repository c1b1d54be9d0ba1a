// Engine: a published generation of a workspace, and the suggestions it gives.
//
//   auto engine = engine::Engine::open("workspace");
//   auto masked = redactor->redact(message);
//   auto reply = engine->suggest(masked->text);
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/options.h"
#include "engine/reply.h"
#include "engine/tag.h"
#include "redact/base/result.h"
#include "redact/clean_text.h"

namespace guichet::engine {

/// A snapshot of one generation, pinned: immutable, safe from any number of threads. To follow a newer
/// one, open() another beside it and swap. Returns strings the caller owns.
class Engine {
 public:
  /// The generation that CURRENT names, each file checked against the manifest. kNotFound when nothing
  /// was published; kCorrupt for a damaged one.
  [[nodiscard]] static Result<Engine> open(const std::filesystem::path& workspace);
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  /// Decides. Every message gets a decision with a reason; there is no bad message.
  [[nodiscard]] Result<Reply> suggest(const redact::CleanText& message, const SuggestOptions& options = {}) const;

  /// Ranks answers and pages together. Best first; an empty list when nothing matches.
  [[nodiscard]] Result<std::vector<Suggestion>> search(const redact::CleanText& query,
                                                       const SearchOptions& options = {}) const;

  /// The answers that an agent's reply was made of: copied, lightly edited, several together, in either language.
  /// Where it cannot be sure it proposes: three candidates for a person to choose from.
  [[nodiscard]] Result<Tag> tag(const redact::CleanText& reply) const;

  /// The language a message is written in, given what is known of the conversation.
  Language language_of(const redact::CleanText& message, std::optional<Language> prior = {}) const;

  const std::string& generation() const noexcept;

 private:
  class Impl;
  explicit Engine(std::unique_ptr<const Impl>);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace guichet::engine
