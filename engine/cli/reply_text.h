// A reply or a list of results, as JSON (schema 1) and as text for people.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/conversation.h"
#include "engine/agent_view.h"
#include "engine/reply.h"
#include "redact/redactor.h"

namespace guichet::cli {

struct SuggestOutput {
  std::string_view id;  ///< as JSON; empty: null
  const redact::Redaction& message;
  const engine::Reply& reply;
  std::string_view generation;
  std::uint64_t micros;
  const engine::Step* step = nullptr;  ///< of a conversation; not owned
  const engine::AgentView* agent = nullptr;  ///< for an agent: both languages and changes; not owned
};

/// One line with its line feed.
std::string suggest_json(const SuggestOutput& output);
std::string suggest_text(const SuggestOutput& output, bool colour);

struct SearchOutput {
  std::string_view id;  ///< as JSON; empty: left out
  Language language;
  std::string_view query;  ///< masked
  const std::vector<engine::Suggestion>& results;
};

std::string search_json(const SearchOutput& output);
std::string search_text(const SearchOutput& output, bool colour);

/// HTML of a snippet for a terminal: matched words bold or plain, entities undone.
std::string plain_snippet(std::string_view html, bool colour);

}  // namespace guichet::cli
