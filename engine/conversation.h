// Conversation: one client and the engine, from message to message.
//
//   engine::Conversation talk;                          // or talk(Language::kFrench): the page they came from
//   auto step = talk.next(engine, masked->text);        // answer, question, pages or hand-over, and what to say
//   if (step->note) ...                                 // handed over: what the agent should see
//
// The ladder, for one question: answer when sure; ask once which of a few is meant; then pages, with "was this useful?";
// then a person, with the masked transcript and what was tried. Whatever a person must take goes to one at once.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.h"
#include "engine/options.h"
#include "engine/reply.h"
#include "redact/base/result.h"
#include "redact/clean_text.h"

namespace guichet::engine {

enum class Act {
  kGreet,     ///< a greeting was returned
  kAnswer,
  kAsk,       ///< which of these is meant
  kPages,
  kHandOver,  ///< to a person; Step::note is filled
  kClose,     ///< thanks, or yes, it was useful
};
/// The stable names of JSON: "greet", "answer", "ask", "pages", "hand_over", "close".
std::string_view name(Act act) noexcept;

/// One side's words. Masked: the client's came as CleanText, the engine's are published.
struct NoteLine {
  bool client = true;
  std::string text;
};

/// What a person needs who takes the conversation over.
struct HandoffNote {
  Language language = Language::kEnglish;
  Reason reason = Reason::kNoMatch;
  std::vector<NoteLine> transcript;
  std::vector<std::string> tried;  ///< codes of answers, else ids of answers and pages, in the order they were shown
};
/// {"lang","reason","transcript":[{"role":"client"|"bot","text"}],"tried":[…]}, on one line.
std::string to_json(const HandoffNote& note);

struct Step {
  Act act = Act::kHandOver;
  Reply reply;              ///< of this turn; for a choice: the chosen answer. Of small talk: without suggestions
  std::string say;          ///< a sentence for the client, in the reply's language; the answer itself is in the reply
  bool ask_useful = false;  ///< "was this useful?" is part of `say`; yes or no is expected next
  std::optional<HandoffNote> note;
};

/// Owned by the caller, one thread at a time. Keeps masked text in memory and nothing else; drop it at the end.
class Conversation {
 public:
  explicit Conversation(std::optional<Language> page = {}) : language_(page) {}

  /// The errors of Engine::suggest().
  [[nodiscard]] Result<Step> next(const Engine& engine, const redact::CleanText& message, SuggestOptions options = {});

  /// What is known of the client's language.
  std::optional<Language> language() const noexcept { return language_; }
  bool handed_over() const noexcept { return handed_over_; }

 private:
  Step take(Reply reply);
  Step climb(Reason reason);
  Step show_answer(Reply reply);
  Step ask(Reply reply);
  Step show_pages(Reply reply);
  Step hand_over(Reply reply);
  Step small(Act act, std::string_view say);
  Step said(Step step);
  std::optional<std::size_t> choice_of(const redact::CleanText& message) const;
  void forget_question();

  std::optional<Language> language_;
  Reply last_;                    // whose options or pages are on the table
  std::vector<Clarification> options_;
  bool asked_ = false;            // once for a question
  bool showed_pages_ = false;
  bool awaits_useful_ = false;
  bool handed_over_ = false;
  std::vector<NoteLine> transcript_;
  std::vector<std::string> tried_;
};

}  // namespace guichet::engine
