// Policy: what becomes of each kind of personal information. Read from TOML:
//
//   extends = "strict"          # start from a bundled policy; without: from "default"
//
//   [default]
//   operator = "label"          # see `guichet redact --list`
//   threshold = 0.5             # 0 to 1: below it a match stays in place
//
//   [types.PHONE]
//   operator = "mask"
//   keep_last = 2
//   deny = ["555-0142"]         # always masked, as PHONE
//
//   [types.PHONE.fr]            # in French texts; what is not said here is as above
//   operator = "label"
//
//   [types.PERSON]
//   operator = "number"
//   allow = ["Terry Fox"]       # never a PERSON
//
//   [allow]                     # never masked: official phones, addresses, handles
//   values = ["1-888-242-2100", "@CitImmCanada"]
//
//   [deny]                      # always masked, as OTHER
//   values = ["Project Bluebird"]
//
//   [deny.fr]                   # in French texts
//   values = ["Projet Merlebleu"]
#pragma once

#include <array>
#include <optional>
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
  friend bool operator==(const TypePolicy&, const TypePolicy&) = default;
};

/// A value that a policy allows or denies.
struct ListedValue {
  std::string text;
  std::optional<EntityType> type{};    ///< allowed or denied as this type; none: allowed as any, denied as OTHER
  std::optional<Language> language{};  ///< in texts of this language; none: in all

  ListedValue(const char* value) : text(value) {}             // NOLINT: a list of values reads as one
  ListedValue(std::string value) : text(std::move(value)) {}  // NOLINT
  ListedValue(std::string value, std::optional<EntityType> of, std::optional<Language> in)
      : text(std::move(value)), type(of), language(in) {}
  friend bool operator==(const ListedValue&, const ListedValue&) = default;
};

/// A value. Thread-safe to read.
struct Policy {
  std::array<std::array<TypePolicy, kEntityTypeCount>, 2> types;  ///< by language of the text, then by type
  std::vector<ListedValue> allow;  ///< compared without case, accents, spaces and punctuation
  std::vector<ListedValue> deny;   ///< found as whole words, without case and accents

  /// `label` for every type, threshold 0.5, the department's own contact points allowed.
  static Policy standard();

  /// One of bundled_policies() by name. kUsage.
  [[nodiscard]] static Result<Policy> bundled(std::string_view name);

  /// Anything it does not know is refused, with line and column. `file` is named in errors. kInput.
  [[nodiscard]] static Result<Policy> parse(std::string_view toml, const std::string& file);

  const TypePolicy& of(EntityType type, Language language) const {
    return types[static_cast<std::size_t>(language)][static_cast<std::size_t>(type)];
  }
  TypePolicy& of(EntityType type, Language language) {
    return types[static_cast<std::size_t>(language)][static_cast<std::size_t>(type)];
  }

  /// The same operator for every type, by name ("label", "mask"…). kUsage for an unknown name.
  [[nodiscard]] Status use_operator(std::string_view name);

  /// Whether what is found depends on the language of the text.
  bool differs_by_language() const;

  /// Whether any type has an operator of this name.
  bool uses(std::string_view operator_name) const;
  /// Whether any type's operator cannot work without a key.
  bool needs_key() const;

  /// Of any type, in any language.
  float lowest_threshold() const;

  /// Whether values of the type stay readable.
  bool keeps(EntityType type, Language language) const;

  struct Unmasked {
    EntityType type;
    std::optional<Language> language;  ///< none: in both
  };
  /// Types that this policy leaves readable: `keep`, or a threshold that nothing reaches. A program says so at its start.
  std::vector<Unmasked> unmasked() const;
};

struct OperatorInfo {
  std::string_view name;
  Message summary;
};
/// The table of operators, for `--list`.
std::vector<OperatorInfo> operators();

struct BundledPolicy {
  std::string_view name;
  Message summary;
  std::string_view toml;  ///< as a file would hold it
};
/// The table of policies that come with the program, in the order of help texts. Static storage.
const std::vector<BundledPolicy>& bundled_policies();

}  // namespace guichet::redact
