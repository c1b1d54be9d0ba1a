// keep: the value stays as it is. A program that runs with such a policy says so at its start.
#include "redact/base/utf8.h"
#include "redact/operators/operator.h"

namespace guichet::redact {

extern const Operator kKeep;
const Operator kKeep = {"keep", {"the value stays readable", "la valeur reste lisible"}, false,
                        [](const OperatorInput& input, std::string& out) { out += utf8::repaired(input.value); }};

}  // namespace guichet::redact
