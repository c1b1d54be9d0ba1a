// Policy: what becomes of each kind of personal information. Read from TOML:
//
//   [default]
//   operator = "label"          # label, number, mask, remove, keep
//   threshold = 0.5             # 0 to 1: below it a match stays in place
//
//   [types.PHONE]
//   operator = "mask"
//   keep_last = 2
//
//   [types.PERSON]
//   operator = "number"
//
//   [allow]                     # never masked: official phones, addresses, handles
//   values = ["1-888-242-2100", "@CitImmCanada"]
//
//   [deny]                      # always masked, as OTHER
//   values = ["Project Bluebird"]
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/result.h"
#include "redact/entity_type.h"

namespace guichet::redact {

struct Operator;  ///< redact/operators/operator.h

struct TypePolicy {
  const Operator* op;      ///< never null; static storage
  float threshold = 0.5F;  ///< 0..1
  unsigned keep_last = 0;  ///< for `mask`: letters and digits left readable at the end
};

/// A value. Thread-safe to read.
struct Policy {
  std::array<TypePolicy, kEntityTypeCount> types;
  std::vector<std::string> allow;  ///< compared without case, accents, spaces and punctuation
  std::vector<std::string> deny;   ///< found as whole words, without case and accents

  /// `label` for every type, threshold 0.5, the department's own contact points allowed.
  static Policy standard();

  /// Starts from standard(). Anything it does not know is refused, with line and column.
  /// `file` is named in errors. kInput.
  [[nodiscard]] static Result<Policy> parse(std::string_view toml, const std::string& file);

  const TypePolicy& of(EntityType type) const { return types[static_cast<std::size_t>(type)]; }
  TypePolicy& of(EntityType type) { return types[static_cast<std::size_t>(type)]; }

  /// The same operator for every type, by name ("label", "mask"…). kUsage for an unknown name.
  [[nodiscard]] Status use_operator(std::string_view name);

  /// Types that this policy leaves readable (`keep`); a program says so at its start.
  std::vector<EntityType> unmasked() const;
};

struct OperatorInfo {
  std::string_view name;
  Message summary;
};
/// The table of operators, for `--list`.
std::vector<OperatorInfo> operators();

}  // namespace guichet::redact
