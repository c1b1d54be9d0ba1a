// json: where each value of a JSON text lies, byte for byte, so that one value can be replaced and all
// the rest copied as it was.
//
// simdjson is faster, but gives no position of an error, does not check what is skipped, and refuses
// integers over 64 bits that are good JSON; a filter that must keep what it does not understand and say
// where a record is broken needs all three. This scanner is RFC 8259 to the letter, without recursion.
// Tested by tests/redact_formats/json_test.cc, with simdjson and JSONTestSuite as oracles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/result.h"
#include "redact/base/span.h"

namespace guichet::json {

/// The deepest nesting any command takes.
inline constexpr std::size_t kMaxDepth = 64;

enum class Type : std::uint8_t { kNull, kBoolean, kNumber, kString, kArray, kObject };

struct Node {
  Type type = Type::kNull;
  Span raw;                ///< of the value, quotes and brackets included
  Span key;                ///< of its name, without quotes, still escaped; empty in arrays and at the root
  bool named = false;      ///< has a key, perhaps the empty one
  std::uint32_t next = 0;  ///< index of the first node after this value and all it holds
};

/// The nodes of one JSON text in the order they are written; the root is first. Keep one object for many
/// texts: its memory is used again.
class Document {
 public:
  /// `text` must stay alive while nodes are read, and be shorter than 4 GiB. kInput with the byte (from 1)
  /// as column and no line; kTooLarge for deeper nesting. O(n).
  [[nodiscard]] Status parse(std::string_view text, std::size_t max_depth = kMaxDepth);

  const std::vector<Node>& nodes() const noexcept { return nodes_; }
  const Node& root() const noexcept { return nodes_.front(); }
  std::string_view raw(const Node& node) const noexcept { return text_.substr(node.raw.begin, node.raw.size()); }

  /// Whether the node's key, unescaped, is `name`.
  bool key_is(const Node& node, std::string_view name) const;
  std::string key(const Node& node) const;

  /// The text of a string, unescaped; the digits of a number; empty for the rest. Lone surrogates become
  /// U+FFFD and are counted in `repaired`.
  std::string text(const Node& node, std::size_t* repaired = nullptr) const;

  /// Indices of every value that a path leads to: JSON Pointer (RFC 6901: "/message/text", "/to/0"), or
  /// without a leading "/" the name of a key of the root. "*" stands for every member or element. A key
  /// written twice is found twice.
  std::vector<std::uint32_t> find(std::string_view path) const;

  /// The first value of a key of the object `parent`; nothing when absent.
  const Node* member(const Node& parent, std::string_view name) const;

 private:
  void find_below(std::uint32_t parent, std::string_view pointer, std::vector<std::uint32_t>& found) const;

  std::string_view text_;
  std::vector<Node> nodes_;
};

/// The content of a JSON string without its quotes, unescaped.
std::string unescaped(std::string_view raw, std::size_t* repaired = nullptr);

/// Appends `text` (valid UTF-8) as a JSON string with its quotes. Only what must be escaped is.
void append_quoted(std::string& out, std::string_view text);
std::string quote(std::string_view text);

}  // namespace guichet::json
