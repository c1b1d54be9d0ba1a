// Record, Question, Message: what the files of a data set hold, as plain values.
// The text is raw: data to measure with, read into memory and never stored or printed by default.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "redact/base/language.h"
#include "redact/base/span.h"
#include "redact/conversation.h"
#include "redact/entity_type.h"

namespace guichet::corpora {

/// One answer of a knowledge base, as far as counting and checking labels needs it. To search one, load
/// the same file with kb::load_answers.
struct Record {
  std::string id;
  Language language = Language::kEnglish;
  std::string title;
};

/// A client's question and the answers that are right for it.
struct Question {
  std::string id;
  Language language = Language::kEnglish;
  std::string text;
  std::vector<std::string> relevant;   ///< ids of answers; empty when out_of_scope
  std::map<std::string, int> grades;   ///< by id, higher is better; empty: every relevant answer is grade 1
  bool out_of_scope = false;           ///< a human must take it
  std::string kind;                    ///< "own_file", "urgent"…; empty: not said
  std::string style;                   ///< "short", "noisy"…; empty: not said
  std::string sibling;                 ///< of the same topic, and wrong for want of one detail; empty: none is named
  std::string split;                   ///< "train", "dev" or "test"
};

/// One labelled piece of a message.
struct Label {
  Span span;                                   ///< UTF-8 bytes, on code point boundaries
  std::optional<redact::EntityType> type;      ///< none: a type that is not ours (LOCATION, ORG, DATE)
  bool optional = false;                       ///< right when found, right when left
  bool required() const { return type.has_value() && !optional; }
};

/// A message in which personal information is labelled.
struct Message {
  std::string id;
  Language language = Language::kEnglish;
  std::string text;
  std::vector<Label> labels;                               ///< by begin; may overlap in foreign sets
  std::optional<std::vector<redact::EntityType>> scope;    ///< only these types are labelled; none: all are
  std::string conversation;                                ///< messages of one share it, in order; empty: alone
  redact::Role role = redact::Role::kUnknown;
  std::string style;                                       ///< "sms", "formal letter"…; empty: not said
  std::string split;                                       ///< empty: the set has no splits
};

}  // namespace guichet::corpora
