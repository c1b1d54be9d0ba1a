#include "redact/redactor.h"

#include <string>
#include <utility>

#include "redact/analyzer.h"
#include "redact/anonymizer.h"
#include "redact/conversation_state.h"
#include "redact/operators/operator.h"
#include "redact/text_language.h"

namespace guichet::redact {
namespace {

constexpr Message kNoKey{"the policy's operator {0} needs a key: --key FILE", "l'opérateur {0} de la politique exige une clé : --key FICHIER"};
constexpr Message kNoVault{"the policy's operator {0} needs a vault: --vault FILE --vault-key FILE",
                           "l'opérateur {0} de la politique exige un coffre : --vault FICHIER --vault-key FICHIER"};
constexpr Message kTooLong{"the message is longer than {0} bytes", "le message dépasse {0} octets"};

}  // namespace

class Redactor::Impl {
 public:
  Impl(Policy policy, Keys keys, Analyzer analyzer)
      : policy_(std::move(policy)), keys_(std::move(keys)), by_language_(policy_.differs_by_language()), analyzer_(std::move(analyzer)) {}

  struct Found {
    std::vector<Entity> entities;
    Language language;  // of the placeholders
  };
  Result<Found> find(std::string_view raw, const MessageContext& context, Conversation::State& state) const {
    if (raw.size() > kMaxMessageBytes) return fail(ErrorCode::kTooLarge, kTooLong, {std::to_string(kMaxMessageBytes)});
    const auto learn_language = [&] {
      if (const auto seen = text_language(raw); seen) state.language = *seen;
    };
    // A policy that treats languages differently needs it first; placeholders and later turns need it; a clean message by
    // itself does not.
    if (by_language_) learn_language();
    Found found{analyzer_.find(raw, state, {context.language.value_or(state.language), context.role}), Language::kEnglish};
    if (!by_language_ && (!found.entities.empty() || context.conversation != nullptr)) learn_language();
    found.language = context.language.value_or(state.language);
    return found;
  }

  Result<std::vector<Miss>> explain(std::string_view raw, std::vector<Miss> values, const MessageContext& context) const {
    if (raw.size() > kMaxMessageBytes) return fail(ErrorCode::kTooLarge, kTooLong, {std::to_string(kMaxMessageBytes)});
    const Conversation::State alone;
    const Conversation::State& state = context.conversation != nullptr ? context.conversation->state() : alone;
    const Language language = context.language.value_or(text_language(raw).value_or(state.language));
    return analyzer_.explain(raw, std::move(values), state, {language, context.role});
  }

  const Policy& policy() const noexcept { return policy_; }
  const Keys& keys() const noexcept { return keys_; }

 private:
  Policy policy_;
  Keys keys_;
  bool by_language_;
  Analyzer analyzer_;
};

Redactor::Redactor(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
Redactor::Redactor(Redactor&&) noexcept = default;
Redactor& Redactor::operator=(Redactor&&) noexcept = default;
Redactor::~Redactor() = default;

Result<Redactor> Redactor::make(Policy policy, Keys keys) {
  for (const Operator* op : all_operators()) {
    if (op->needs_key && !keys.pseudonyms && policy.uses(op->name)) return fail(ErrorCode::kUsage, kNoKey, {std::string(op->name)});
    if (op->needs_vault && !keys.vault && policy.uses(op->name)) return fail(ErrorCode::kUsage, kNoVault, {std::string(op->name)});
  }
  auto analyzer = Analyzer::make(policy);
  if (!analyzer) return failed(std::move(analyzer));
  return Redactor(std::make_unique<const Impl>(std::move(policy), std::move(keys), std::move(*analyzer)));
}

Result<Redaction> Redactor::redact(std::string_view raw, const MessageContext& context) const {
  Conversation::State alone{Conversation::State::Alone{}};
  Conversation::State& state = context.conversation != nullptr ? context.conversation->state() : alone;
  auto found = impl_->find(raw, context, state);
  if (!found) return failed(std::move(found));
  std::vector<VaultEntry> sealed;
  Pseudonyms pseudonyms(impl_->keys(), state, sealed);
  CleanText text(anonymize(raw, found->entities, impl_->policy(), found->language, &pseudonyms));
  return Redaction{std::move(text), std::move(found->entities), std::move(sealed)};
}

Result<std::vector<Entity>> Redactor::detect(std::string_view raw, const MessageContext& context) const {
  Conversation::State alone{Conversation::State::Alone{}};
  auto found = impl_->find(raw, context, context.conversation != nullptr ? context.conversation->state() : alone);
  if (!found) return failed(std::move(found));
  return std::move(found->entities);
}

Result<std::vector<Miss>> Redactor::explain(std::string_view raw, std::vector<Miss> values, const MessageContext& context) const {
  return impl_->explain(raw, std::move(values), context);
}

const Policy& Redactor::policy() const noexcept { return impl_->policy(); }
const Keys& Redactor::keys() const noexcept { return impl_->keys(); }

}  // namespace guichet::redact
