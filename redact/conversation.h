// Conversation: what redaction remembers between the messages of one conversation.
//
// The same value keeps its number ("[PERSON_1]"), a name found once is found again in a later message,
// and the agent's question ("What is your UCI?") is a cue for the bare number in the next turn.
// It holds personal information in memory only; drop it when the conversation ends. Two conversations
// share nothing, so nothing links them.
#pragma once

#include <memory>

namespace guichet::redact {

/// Who wrote a message.
enum class Role {
  kUnknown,  ///< nobody said
  kClient,
  kAgent,
  kBot,
};

/// Owned by the caller, one thread at a time. Pass the messages in the order they were written.
class Conversation {
 public:
  Conversation();
  Conversation(Conversation&&) noexcept;
  Conversation& operator=(Conversation&&) noexcept;
  ~Conversation();

  class State;  ///< redact/conversation_state.h, private to redact/
  State& state() noexcept { return *state_; }

 private:
  std::unique_ptr<State> state_;
};

}  // namespace guichet::redact
