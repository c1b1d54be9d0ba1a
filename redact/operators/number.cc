// number: the kind and a number that stays with the value through a conversation: "[PERSON_1]".
#include "redact/operators/operator.h"

namespace guichet::redact {

extern const Operator kNumber;
const Operator kNumber = {
    "number",
    {"the kind and the number of the value in its conversation: [PERSON_1]",
     "le genre et le numéro de la valeur dans sa conversation : [PERSONNE_1]"},
    true,
    [](const OperatorInput& input, std::string& out) {
      open_placeholder(input, out);
      out += '_';
      out += std::to_string(input.number);
      out += ']';
    }};

}  // namespace guichet::redact
