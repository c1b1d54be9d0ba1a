// The table of operators.
#include "redact/operators/operator.h"

namespace guichet::redact {

extern const Operator kLabel;
extern const Operator kNumber;
extern const Operator kMask;
extern const Operator kHash;
extern const Operator kFake;
extern const Operator kGeneralize;
extern const Operator kVault;
extern const Operator kRemove;
extern const Operator kKeep;

namespace {

constexpr const Operator* kAll[] = {&kLabel, &kNumber, &kMask, &kHash, &kFake, &kGeneralize, &kVault, &kRemove, &kKeep};

}  // namespace

std::span<const Operator* const> all_operators() noexcept { return kAll; }

const Operator* find_operator(std::string_view name) noexcept {
  for (const Operator* op : kAll) {
    if (op->name == name) return op;
  }
  return nullptr;
}

void open_placeholder(const OperatorInput& input, std::string& out) {
  out += '[';
  out += label(input.type, input.language);
}

}  // namespace guichet::redact
