// The gate before the finders of names: it lets every text through in which they find something, and most of those
// pass by that hold nothing.
#include "redact/recognizers/person_gate.h"

#include <gtest/gtest.h>

#include "redact/recognizers/person_finders.h"
#include "tests/redact/support.h"
#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

// What the finders find without the gate.
bool finds_names(const TextView& view) {
  const NameText text(view);
  const std::vector<CueHit> cues = find_name_cues(view);
  std::vector<Candidate> found;
  DenialsOnce denials;
  for (const NameFinder finder : {find_by_reason, judge_by_learning, find_coordinated}) finder({text, cues, denials, false}, found);
  return !found.empty();
}

TEST(PersonGate, LetsThroughWhatTheFindersFind) {
  for (const char* const text : {"my name is xqzzt", "Me Roy", "harpreet here", "Surname: Page", "thanks\nzed",
                                 "J. P. Qwerty", "kovalenko", "my wife chiamaka", "k. boudreault here",
                                 "c'est au nom de xqzzt qwertz", "ajoutez mon mari xqzzt qwertz au dossier"}) {
    const ViewOf view(text);
    EXPECT_TRUE(may_hold_name(*view) || !finds_names(*view)) << text;
  }
}

TEST(PersonGate, LetsThroughEveryLabelledMessageWithAName) {
  std::size_t named = 0;
  for (const auto& message : testing_support::own_messages()) {
    const ViewOf view(message.text);
    if (!finds_names(*view)) continue;
    ++named;
    EXPECT_TRUE(may_hold_name(*view)) << "message " << message.id;
  }
  EXPECT_GT(named, 100U);
}

TEST(PersonGate, PassesByPlainQuestions) {
  for (const char* const text : {"Where can I check that the consultant really has a licence?",
                                 "Comment puis-je savoir si ma demande est en cours de traitement ?"}) {
    EXPECT_FALSE(may_hold_name(*ViewOf(text))) << text;
  }
}

}  // namespace
}  // namespace guichet::redact
