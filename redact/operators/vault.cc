// vault: the kind and a token under which the value is kept in an encrypted file: "[PERSON:k7f3am2qxw9dtzr4]". `guichet unmask`
// is the way back.
#include "redact/operators/operator.h"

namespace guichet::redact {

extern const Operator kVault;
const Operator kVault = {
    "vault",
    {"the kind and a token under which the vault keeps the value (--vault, --vault-key): [PERSON:k7f3am2qxw9dtzr4]",
     "le genre et un jeton sous lequel le coffre garde la valeur (--vault, --vault-key) : [PERSONNE:k7f3am2qxw9dtzr4]"},
    true,
    [](const OperatorInput& input, std::string& out) {
      open_placeholder(input, out);
      if (input.pseudonyms != nullptr && input.pseudonyms->has_vault()) {
        out += ':';
        out += input.pseudonyms->vault_token(input.type, input.value);
      }
      out += ']';
    },
    /*needs_key=*/false,
    /*needs_vault=*/true};

}  // namespace guichet::redact
