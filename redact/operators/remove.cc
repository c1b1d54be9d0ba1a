// remove: nothing in its place.
#include "redact/operators/operator.h"

namespace guichet::redact {

extern const Operator kRemove;
const Operator kRemove = {"remove", {"nothing in its place", "rien à la place"}, true, [](const OperatorInput&, std::string&) {}};

}  // namespace guichet::redact
