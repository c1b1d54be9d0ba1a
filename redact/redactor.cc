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

  Result<std::vector<Entity>> detect(std::string_view raw, const MessageContext& context) const {
    if (raw.size() > kMaxMessageBytes) return fail(ErrorCode::kTooLarge, kTooLong, {std::to_string(kMaxMessageBytes)});
    if (context.conversation != nullptr) return analyzer_.find(raw, context.conversation->state());
    Conversation::State alone;
    return analyzer_.find(raw, alone);
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
  auto entities = impl_->detect(raw, context);
  if (!entities) return failed(std::move(entities));
  const Language language = context.language ? *context.language : text_language(raw);
  CleanText text(anonymize(raw, *entities, impl_->policy(), language));
  return Redaction{std::move(text), std::move(*entities)};
}

Result<std::vector<Entity>> Redactor::detect(std::string_view raw, const MessageContext& context) const {
  return impl_->detect(raw, context);
}

const Policy& Redactor::policy() const noexcept { return impl_->policy(); }

}  // namespace guichet::redact
