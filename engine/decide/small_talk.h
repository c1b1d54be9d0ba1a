// Small talk: what a client says that is no question: a greeting, thanks, yes, no, "the second one", "aucune".
// Whole messages only: "no, I want to renew my card" is a question. Both languages at once, since a conversation may
// mix them; the table is data/small_talk.txt. Tested by small_talk_test.cc and conversation_test.cc.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/analysis/word.h"
#include "redact/base/language.h"

namespace guichet::engine {

/// kHello is also what announces a question without asking it: "can you help me?"
enum class SmallTalk { kHello, kThanks, kYes, kNo, kNone };

/// `words` as analyze() gives them for French, whatever the language: it parts « c'est ». Any thread.
/// Placeholders of the redactor are passed over: "Bonjour [PERSONNE]".
std::optional<SmallTalk> small_talk(const std::vector<Word>& words);

/// The language of its words, where they are of one: "hi", not "ok". Surer than the letters of a word or two.
std::optional<Language> small_talk_language(const std::vector<Word>& words);

/// What is said back to it where nothing else is on the table.
std::string_view small_talk_reply(SmallTalk talk, Language language);

/// Which of `count` options a reply names by its place, from 0: "2", "the second one", "la dernière".
std::optional<std::size_t> chosen_place(const std::vector<Word>& words, std::size_t count);

/// Lines of the table that cannot be read; a test keeps it empty.
std::vector<std::string_view> unreadable_small_talk_lines();

}  // namespace guichet::engine
