// hash: the kind and a token that stays with the value wherever the same key is used: "[PHONE:k7f3am2qxw9d]". Keyed BLAKE2b:
// a plain hash of a phone number is undone by trying all of them.
#include "redact/operators/operator.h"

namespace guichet::redact {

extern const Operator kHash;
const Operator kHash = {
    "hash",
    {"the kind and a token of the value that only the key can make (--key): [PHONE:k7f3am2qxw9d]",
     "le genre et un jeton de la valeur que seule la clé peut produire (--key) : [TÉLÉPHONE:k7f3am2qxw9d]"},
    true,
    [](const OperatorInput& input, std::string& out) {
      open_placeholder(input, out);
      if (input.pseudonyms != nullptr && input.pseudonyms->has_key()) {
        out += ':';
        out += input.pseudonyms->hash_token(input.type, input.number, input.value);
      }
      out += ']';
    },
    /*needs_key=*/true};

}  // namespace guichet::redact
