// The table of operators as help texts need it.
#include "redact/operators/operator.h"

namespace guichet::redact {

std::vector<OperatorInfo> operators() {
  std::vector<OperatorInfo> all;
  for (const Operator* op : all_operators()) all.push_back({op->name, op->summary});
  return all;
}

}  // namespace guichet::redact
