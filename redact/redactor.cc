#include "redact/redactor.h"

#include <string>
#include <utility>

#include "redact/analyzer.h"
#include "redact/anonymizer.h"
#include "redact/conversation_state.h"
#include "redact/text_language.h"

namespace guichet::redact {
namespace {

constexpr Message kTooLong{"the message is longer than {0} bytes", "le message dépasse {0} octets"};

}  // namespace

class Redactor::Impl {
 public:
  Impl(Policy policy, Analyzer analyzer) : policy_(std::move(policy)), analyzer_(std::move(analyzer)) {}

  struct Found {
    std::vector<Entity> entities;
    Language language;  // of the placeholders
  };
  Result<Found> find(std::string_view raw, const MessageContext& context) const {
    if (raw.size() > kMaxMessageBytes) return fail(ErrorCode::kTooLarge, kTooLong, {std::to_string(kMaxMessageBytes)});
    Conversation::State alone;
    Conversation::State& state = context.conversation != nullptr ? context.conversation->state() : alone;
    Found found{analyzer_.find(raw, state), Language::kEnglish};
    // Placeholders and later turns need the language; a clean message by itself does not.
    if (!found.entities.empty() || context.conversation != nullptr) {
      if (const auto seen = text_language(raw); seen) state.language = *seen;
    }
    found.language = context.language.value_or(state.language);
    return found;
  }

  const Policy& policy() const noexcept { return policy_; }

 private:
  Policy policy_;
  Analyzer analyzer_;
};

Redactor::Redactor(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Redactor::Redactor(Redactor&&) noexcept = default;
Redactor& Redactor::operator=(Redactor&&) noexcept = default;
Redactor::~Redactor() = default;

Result<Redactor> Redactor::make(Policy policy) {
  auto analyzer = Analyzer::make(policy);
  if (!analyzer) return failed(std::move(analyzer));
  return Redactor(std::make_unique<const Impl>(std::move(policy), std::move(*analyzer)));
}

Result<Redaction> Redactor::redact(std::string_view raw, const MessageContext& context) const {
  auto found = impl_->find(raw, context);
  if (!found) return failed(std::move(found));
  CleanText text(anonymize(raw, found->entities, impl_->policy(), found->language));
  return Redaction{std::move(text), std::move(found->entities)};
}

Result<std::vector<Entity>> Redactor::detect(std::string_view raw, const MessageContext& context) const {
  auto found = impl_->find(raw, context);
  if (!found) return failed(std::move(found));
  return std::move(found->entities);
}

const Policy& Redactor::policy() const noexcept { return impl_->policy(); }

}  // namespace guichet::redact
