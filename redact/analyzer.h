// Analyzer: finds. Fold, words and cues, rules and finders, propagation of known names, overlaps.
// Changes nothing; the anonymizer does. Tested by tests/redact/analyzer_test.cc and the .cases files.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "redact/base/result.h"
#include "redact/conversation.h"
#include "redact/entity.h"
#include "redact/policy.h"

namespace guichet::redact {

struct Miss;  ///< redact/redactor.h

/// What is known of a message beside its text.
struct Turn {
  Language language = Language::kEnglish;  ///< of the text: chooses among what the policy says for one language
  Role role = Role::kUnknown;
};

/// Immutable; thread-safe.
class Analyzer {
 public:
  [[nodiscard]] static Result<Analyzer> make(const Policy& policy);
  Analyzer(Analyzer&&) noexcept;
  Analyzer& operator=(Analyzer&&) noexcept;
  ~Analyzer();

  /// Entities at or above their type's threshold, numbered, in text order. `state` learns from them.
  std::vector<Entity> find(std::string_view raw, Conversation::State& state, const Turn& turn) const;
  /// See Redactor::explain().
  [[nodiscard]] Result<std::vector<Miss>> explain(std::string_view raw, std::vector<Miss> values, const Conversation::State& state,
                                                  const Turn& turn) const;

 private:
  class Impl;
  explicit Analyzer(std::unique_ptr<const Impl>);
  std::unique_ptr<const Impl> impl_;
};

}  // namespace guichet::redact
