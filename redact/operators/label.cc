// label: the kind, in the text's language: "[PHONE]", "[TÉLÉPHONE]".
#include "redact/operators/operator.h"

namespace guichet::redact {

extern const Operator kLabel;
const Operator kLabel = {
    "label",
    {"the kind in brackets, in the text's language: [PHONE]", "le genre entre crochets, dans la langue du texte : [TÉLÉPHONE]"},
    true,
    [](const OperatorInput& input, std::string& out) {
      open_placeholder(input, out);
      out += ']';
    }};

}  // namespace guichet::redact
