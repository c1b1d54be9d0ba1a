#include "engine/engine.h"

#include <utility>

#include "engine/analysis/language_detector.h"
#include "engine/analysis/tokenizer.h"
#include "engine/answering/search.h"
#include "engine/answering/snapshot.h"
#include "engine/answering/suggest.h"
#include "engine/tagging/tag.h"

namespace guichet::engine {

class Engine::Impl {
 public:
  explicit Impl(Snapshot loaded) : snapshot(std::move(loaded)) {}
  Snapshot snapshot;
};

Engine::Engine(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const std::filesystem::path& workspace) {
  if (auto ready = tokenizer_ready(); !ready) return failed(std::move(ready));
  auto snapshot = load_snapshot(workspace.string());
  if (!snapshot) return failed(std::move(snapshot));
  return Engine(std::make_unique<const Impl>(*std::move(snapshot)));
}

Result<Reply> Engine::suggest(const redact::CleanText& message, const SuggestOptions& options) const {
  return engine::suggest(impl_->snapshot, message.view(), options);
}

Result<std::vector<Suggestion>> Engine::search(const redact::CleanText& query, const SearchOptions& options) const {
  return engine::search(impl_->snapshot, query.view(), options);
}

Result<Tag> Engine::tag(const redact::CleanText& reply) const { return engine::tag(impl_->snapshot, reply.view()); }

Language Engine::language_of(const redact::CleanText& message, std::optional<Language> prior) const {
  return detect_language(message.view(), prior).language;
}

const std::string& Engine::generation() const noexcept { return impl_->snapshot.generation; }

}  // namespace guichet::engine
