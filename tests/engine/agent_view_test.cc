// AgentView: both languages of an answer, and what changed since the generation before.
#include "engine/agent_view.h"

#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

std::string shown(const std::vector<Change>& changes) {
  std::string out;
  for (const Change& change : changes) {
    const char sign = change.kind == Change::Kind::kSame ? '=' : change.kind == Change::Kind::kAdded ? '+' : '-';
    out += std::string(1, sign) + '(' + change.text + ')';
  }
  return out;
}

TEST(WordChanges, RemovedThenAdded) {
  EXPECT_EQ(shown(word_changes("Pay 85 dollars online.", "Pay 90 dollars  online.")), "=(Pay)-(85)+(90)=(dollars online.)");
  EXPECT_EQ(shown(word_changes("", "New words")), "+(New words)");
  EXPECT_EQ(shown(word_changes("Old words", "")), "-(Old words)");
  EXPECT_EQ(shown(word_changes("Same", "Same")), "=(Same)");
  EXPECT_EQ(shown(word_changes("", "")), "");
}

using AgentViewTest = WorkspaceTest;

TEST_F(AgentViewTest, ChangesSinceTheGenerationBefore) {
  auto answers = small_counter();
  store(answers);
  ASSERT_TRUE(publish(folder_, {true, {}}));
  {
    const auto first = AgentView::open(folder_);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->since(), "");
    const auto versions = first->versions("080101-fr");
    ASSERT_EQ(versions.size(), 2U);
    EXPECT_EQ(versions[0].id, "080101-en");
    EXPECT_EQ(versions[1].language, Language::kFrench);
    EXPECT_TRUE(versions[0].changes.empty());
    EXPECT_TRUE(first->versions("nothing").empty());
  }
  for (kb::Answer& answer : answers) {
    if (answer.id == "080101-en") answer.body = clean("Fill out the renewal form and send three photos.");
  }
  store(answers);
  ASSERT_TRUE(publish(folder_, {true, {}}));
  const auto second = AgentView::open(folder_);
  ASSERT_TRUE(second);
  EXPECT_NE(second->since(), "");
  const auto versions = second->versions("080101-en");
  ASSERT_EQ(versions.size(), 2U);
  EXPECT_EQ(shown(versions[0].changes), "=(Fill out the renewal form and send)-(two)+(three)=(photos.)");
  EXPECT_TRUE(versions[1].changes.empty());
}

}  // namespace
}  // namespace guichet::engine
