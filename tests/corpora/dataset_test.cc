// Every data set, read by its reader, must give the counts and ids that make_expect.py found by itself
// (corpora/<card>/expect.txt). Sets of the shared data are skipped where it is absent.
#include "corpora/dataset.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

namespace guichet::corpora {
namespace {

namespace fs = std::filesystem;

using Groups = std::map<std::tuple<std::string, std::string, std::string>, std::vector<std::string>>;

template <class T>
void collect(const Result<std::vector<T>>& items, const std::string& kind, Groups& groups) {
  ASSERT_TRUE(items.has_value()) << items.error().describe(Language::kEnglish);
  for (const T& item : *items) {
    std::string split;
    if constexpr (requires { item.split; }) split = item.split;
    groups[{kind, split.empty() ? "-" : split, std::string(code(item.language))}].push_back(item.id);
  }
}

std::string described(const Groups& groups) {
  std::ostringstream out;
  for (const auto& [key, ids] : groups) {
    const auto& [kind, split, language] = key;
    out << kind << ' ' << split << ' ' << language << ": " << ids.size() << ' ' << ids.front() << ' '
        << (ids.size() > 9 ? ids[9] : "-") << ' ' << ids.back() << '\n';
  }
  return out.str();
}

std::string content(const fs::path& file) {
  std::ifstream in(file);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

class EverySet : public testing::TestWithParam<const Dataset*> {
 protected:
  void SetUp() override {
    if (!locate(set, roots)) GTEST_SKIP() << "the shared data is not here: " << roots.shared;
  }
  const Dataset& set = *GetParam();
  Roots roots = Roots::find();
};

TEST_P(EverySet, HoldsWhatIsExpected) {
  Groups groups;
  collect(read_answers(set, roots), "answers", groups);
  collect(read_pages(set, roots), "pages", groups);
  collect(read_questions(set, roots), "questions", groups);
  collect(read_messages(set, roots), "messages", groups);
  EXPECT_EQ(described(groups), content(roots.shipped / set.card / "expect.txt"));
}

TEST_P(EverySet, HasUniqueIdsAndQuestionsOfKnownAnswers) {
  std::set<std::string> answers;
  const auto records = read_answers(set, roots);
  const auto questions = read_questions(set, roots);
  const auto messages = read_messages(set, roots);
  ASSERT_TRUE(records && questions && messages);
  for (const Record& record : *records) EXPECT_TRUE(answers.insert(record.id).second) << record.id;
  std::set<std::string> ids;
  for (const Question& question : *questions) {
    EXPECT_TRUE(ids.insert(question.id).second) << question.id;
    for (const std::string& id : question.relevant) EXPECT_TRUE(answers.contains(id)) << question.id;
    for (const auto& [id, grade] : question.grades) EXPECT_TRUE(answers.contains(id)) << question.id;
  }
  for (const Message& message : *messages) EXPECT_TRUE(ids.insert(message.id).second) << message.id;
}

INSTANTIATE_TEST_SUITE_P(Table, EverySet, testing::ValuesIn(all_datasets().begin(), all_datasets().end()),
                         [](const auto& row) { return std::string(row.param->name); });

TEST(Datasets, HaveCardsWithSourceAndLicence) {
  for (const Dataset* set : all_datasets()) {
    const std::string card = content(Roots::find().shipped / set->card / "card.md");
    EXPECT_THAT(card, testing::HasSubstr("Source")) << set->name;
    EXPECT_THAT(card, testing::HasSubstr("Licence")) << set->name;
    EXPECT_FALSE(set->licence.empty()) << set->name;
  }
}

TEST(Datasets, AreFoundByUniqueNames) {
  for (const Dataset* set : all_datasets()) EXPECT_EQ(find_dataset(set->name), set);
  EXPECT_EQ(find_dataset("no such set"), nullptr);
}

TEST(Roots, OptionComesFirstAndItsCorporaFolderIsTaken) {
  const fs::path here = fs::path(testing::TempDir()) / "guichet_roots";
  fs::create_directories(here / "corpora");
  EXPECT_EQ(Roots::find(here).shared, here / "corpora");
  EXPECT_EQ(Roots::find(here / "corpora").shared, here / "corpora");
  fs::remove_all(here);
}

TEST(Roots, MissingSharedDataIsSaidWithTheFolder) {
  const fs::path nowhere = fs::path(testing::TempDir()) / "guichet_nowhere";
  auto questions = read_questions(*find_dataset("banking77"), Roots::find(nowhere));
  ASSERT_FALSE(questions.has_value());
  EXPECT_EQ(questions.error().code(), ErrorCode::kNotFound);
  EXPECT_THAT(questions.error().describe(Language::kFrench), testing::HasSubstr((nowhere / "intents").string()));
}

}  // namespace
}  // namespace guichet::corpora
