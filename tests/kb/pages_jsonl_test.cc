// Pages from JSON Lines.
#include <gmock/gmock.h>

#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class PagesJsonlTest : public FolderTest {
 protected:
  Loaded<Page> load_text(std::string_view text) {
    auto loaded = load_pages({write("p.jsonl", text)});
    EXPECT_TRUE(loaded);
    return loaded ? std::move(*loaded) : Loaded<Page>();
  }
};

TEST_F(PagesJsonlTest, ReadsEveryField) {
  const auto loaded = load_text(
      R"({"id":"p1","lang":"fr","url":"https://a.example/fr","title":"Frais","alternate_url":"https://a.example/en","modified_on":"2026-03-04","sections":[{"heading":"Montant","text":"85 $","anchor":"m","url":"x"},{"text":"suite"}],"body":"x"})");
  EXPECT_THAT(summary(loaded.findings),
              testing::UnorderedElementsAre("note unknown-field 1 body", "note unknown-field 1 sections/url"));
  ASSERT_EQ(loaded.items.size(), 1U);
  const Page& page = loaded.items[0];
  EXPECT_EQ(page.id, "p1");
  EXPECT_EQ(page.language, Language::kFrench);
  EXPECT_EQ(page.url, "https://a.example/fr");
  EXPECT_EQ(page.alternate_url, "https://a.example/en");
  EXPECT_EQ(page.title.view(), "Frais");
  EXPECT_EQ(page.modified_on, (Date{2026, 3, 4}));
  ASSERT_EQ(page.sections.size(), 2U);
  EXPECT_EQ(page.sections[0].heading.view(), "Montant");
  EXPECT_EQ(page.sections[0].text.view(), "85 $");
  EXPECT_EQ(page.sections[0].anchor, "m");
  EXPECT_EQ(page.sections[1].text.view(), "suite");
  EXPECT_EQ(page.source.line, 1U);
}

TEST_F(PagesJsonlTest, ABrokenPageIsReportedAndLeftOut) {
  const auto loaded = load_text(R"({"lang":"en","title":"T","sections":[{"text":"x"}]}
{"id":"2","lang":"es","title":"T","sections":[{"text":"x"}]}
{"id":"3","lang":"en","title":"T"}
{"id":"4","lang":"en","title":"T","sections":{"text":"x"}}
{"id":"5","lang":"en","title":"T","sections":["x"]}
{"id":"6","lang":"en","title":"T","sections":[{"text":"x","text":"y"}]}
{"id":"7","lang":"en","title":"T","sections":[{"text":"x"}],"modified_on":"yesterday"}
{"id":"8","lang":"en","title":"T","sections":[{"heading":5}]}
{"id":"9","lang":"en","title":"T","sections":[{"text":"x"}]}
{"id":"9","lang":"fr","title":"T","sections":[{"text":"x"}]}
)");
  auto lines = summary(loaded.findings);
  lines.back().resize(std::string_view("error duplicate-id 10").size());  // the file's name follows
  EXPECT_THAT(
      lines,
      ElementsAre("error missing-field 1 id", "error bad-language 2 lang", "error empty-field 3 sections",
                  "error wrong-type 4 sections", "error wrong-type 5 sections", "error duplicate-key 6 sections/text",
                  "error bad-date 7 modified_on", "error wrong-type 8 sections/heading", "error duplicate-id 10"));
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_EQ(loaded.items[0].source.line, 9U);
}

TEST_F(PagesJsonlTest, TheRealPagesLoadWithoutAWarning) {
  GUICHET_NEED_SHARED(file, "ircc_pages/pages.jsonl");
  const auto loaded = load_pages({file});
  ASSERT_TRUE(loaded);
  EXPECT_EQ(loaded->items.size(), 538U);
  EXPECT_EQ(counts(loaded->findings), (std::map<std::string, int>{{"unknown-field", 6}}));
}

}  // namespace
}  // namespace guichet::kb
