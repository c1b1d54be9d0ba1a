// JSON documents: exports that are one JSON text, or one a line, of tickets, conversations or events.
//
// A format of this kind is a short table of what is found under which keys (freshdesk.cc, messenger.cc,
// x_archive.cc). A string that no row speaks of is taken for a text: a new field of an export is masked,
// not let through.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "redact/base/json.h"
#include "redact/formats/format.h"

namespace guichet::redact {

enum class Kind : std::uint8_t {
  kMessage,  ///< written by a person of the conversation
  kOther,    ///< read by people, not part of the talk: after the messages
  kKeep,     ///< identifiers of things, dates, states
  kWhole,    ///< one value of `type`
};

struct PathRule {
  std::string_view path;  ///< the last keys that lead to the value, "message/text"; indices left out
  Kind kind;
  EntityType type = EntityType::kOther;  ///< for kWhole
};

/// The parts of one document that a format looks at to tell who speaks.
struct Unit {
  const json::Document& json;
  const json::Node& root;    ///< of the whole document
  const json::Node& node;    ///< the conversation, ticket or event
  std::string owner;         ///< DocumentShape::owner
};

struct DocumentShape {
  /// Where the conversations are: the first path that leads anywhere; none: the document is one.
  std::vector<std::string_view> units;
  /// The longest path that fits wins.
  std::vector<PathRule> rules;
  /// What the department is called in this document; may be null.
  std::string (*owner)(const json::Document& json, const std::vector<std::uint32_t>& units);
  /// Who wrote a message; `holder` is the object the text is directly in.
  Role (*role)(const Unit& unit, const json::Node& holder);
  /// Key of a conversation that goes on over several units; may be null: each unit is its own.
  std::string (*conversation)(const Unit& unit);
  bool assignment = false;  ///< "window.YTD.… =" may stand before the JSON
  bool mojibake = false;    ///< strings may be UTF-8 written as Latin-1
};

/// kTooLarge above kMaxDocumentBytes; kInput, with line and column, when the file is not JSON.
Result<std::unique_ptr<Source>> open_document(const std::string& path, const DocumentShape& shape);

Result<std::unique_ptr<Source>> open_freshdesk(const std::string& path, const FormatOptions& options);
Result<std::unique_ptr<Source>> open_messenger(const std::string& path, const FormatOptions& options);
Result<std::unique_ptr<Source>> open_x_archive(const std::string& path, const FormatOptions& options);

}  // namespace guichet::redact
