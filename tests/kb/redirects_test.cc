#include "kb/redirects.h"

#include <gtest/gtest.h>

#include "kb/lint.h"

namespace guichet::kb {
namespace {

Answer answer(std::string id, std::string_view title, bool live, const std::vector<std::string_view>& aliases = {}) {
  Answer made;
  made.id = std::move(id);
  made.title = redact::CleanText::vouched(std::string(title));
  made.body = made.title;
  made.status = live ? AnswerStatus::kApproved : AnswerStatus::kRetired;
  for (const auto alias : aliases) made.aliases.push_back(redact::CleanText::vouched(std::string(alias)));
  return made;
}

const Date kToday = *Date::parse("2026-11-20");

TEST(Redirects, FollowsChainsToALiveAnswer) {
  const std::vector<Answer> answers{answer("a", "Old", false), answer("b", "Newer", false, {"old"}), answer("c", "Newest", true, {"  Newer "}),
                                    answer("d", "Other", true), answer("e", "Alone", false)};
  const auto found = redirects(answers, kToday);
  EXPECT_EQ(found.to, (std::vector<std::optional<std::size_t>>{2, 2, {}, {}, {}}));
  EXPECT_TRUE(found.loops.empty());
}

TEST(Redirects, ACircleArrivesNowhere) {
  const std::vector<Answer> answers{answer("a", "A", false, {"c"}), answer("b", "B", false, {"a"}), answer("c", "C", false, {"b"}),
                                    answer("d", "D", false, {"d"}), answer("e", "E", false, {})};
  const auto found = redirects(answers, kToday);
  for (const auto& to : found.to) EXPECT_FALSE(to);
  EXPECT_EQ(found.loops, (std::vector<std::size_t>{0, 1, 2}));
  std::size_t reported = 0;
  for (const auto& finding : lint(answers, {}, {})) reported += finding.check == "redirect-loop" ? 1U : 0U;
  EXPECT_EQ(reported, 3U);
}

TEST(Redirects, ALiveAnswerWinsOverARetiredOneAndLanguagesStayApart) {
  auto french = answer("f", "Vieux", false);
  french.language = Language::kFrench;
  const std::vector<Answer> answers{answer("a", "Old", false), answer("b", "B", false, {"Old"}), answer("c", "C", true, {"Old", "Vieux"}), french};
  EXPECT_EQ(redirects(answers, kToday).to, (std::vector<std::optional<std::size_t>>{2, {}, {}, {}}));
}

}  // namespace
}  // namespace guichet::kb
