// Lint: for each check a knowledge base that breaks it and one that does not.
#include "kb/lint.h"

#include <gmock/gmock.h>

#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using redact::CleanText;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr Language kEn = Language::kEnglish;
constexpr Language kFr = Language::kFrench;

Answer answer(std::uint64_t line, std::string_view code, Language language) {
  Answer out;
  out.id = "a" + std::to_string(line);
  out.code = ResponseCode::parse(code).value();
  out.language = language;
  out.title = CleanText::vouched("A title");
  out.body = CleanText::vouched("A body of its own, " + std::string(line, 'x') + ", and a " + std::string(2 * line, 'y') + ".");
  out.source = {"a.jsonl", line, 0};
  return out;
}

Page page(std::uint64_t line, std::string id, Language language) {
  Page out;
  out.id = std::move(id);
  out.language = language;
  out.title = CleanText::vouched("A title");
  out.sections = {{CleanText(), CleanText::vouched("Text."), ""}};
  out.source = {"p.jsonl", line, 0};
  return out;
}

std::vector<std::string> lint_lines(const std::vector<Answer>& answers, const std::vector<Page>& pages = {},
                                    bool require_pairs = true) {
  return summary(lint(answers, pages, {require_pairs, Date{2026, 10, 1}}));
}

TEST(Lint, AGoodPairIsSilent) {
  Answer en = answer(1, "010101", kEn);
  Answer fr = answer(2, "010101", kFr);
  en.url = "https://guichet.example/en/a.html?q=1#x";
  en.reviewed_on = en.valid_from = en.valid_to = Date{2026, 10, 1};
  EXPECT_THAT(lint_lines({en, fr}, {page(1, "en/p", kEn), page(2, "fr/p", kFr)}), ElementsAre("note stale 1 2026-10-01 0"));
  en.valid_to.reset();
  EXPECT_THAT(lint_lines({en, fr}, {page(1, "en/p", kEn), page(2, "fr/p", kFr)}), IsEmpty());
}

TEST(Lint, MissingTranslation) {
  Answer draft = answer(4, "010103", kFr);
  draft.status = AnswerStatus::kDraft;
  Answer retired = answer(5, "010104", kEn);
  retired.status = AnswerStatus::kRetired;
  Answer uncoded = answer(6, "010105", kEn);
  uncoded.code.reset();
  const std::vector<Answer> all = {
      answer(1, "010101", kEn), answer(2, "010102", kFr), answer(3, "010103", kEn), draft, retired, uncoded};
  EXPECT_THAT(lint_lines(all), ElementsAre("error missing-translation 1 010101", "error missing-translation 2 010102",
                                           "error missing-translation 3 010103"));
  EXPECT_THAT(lint_lines(all, {}, false),
              ElementsAre("warning missing-translation 1 010101", "warning missing-translation 2 010102",
                          "warning missing-translation 3 010103"));
}

TEST(Lint, DuplicateCode) {
  Answer retired = answer(4, "010101", kEn);
  retired.status = AnswerStatus::kRetired;
  EXPECT_THAT(lint_lines({answer(1, "010101", kEn), answer(2, "010101", kFr), answer(3, "010101", kEn), retired}),
              ElementsAre("error duplicate-code 3 010101 a.jsonl:1"));
}

TEST(Lint, DuplicateId) {
  Answer en = answer(1, "010101", kEn);
  Answer fr = answer(2, "010101", kFr);
  fr.id = en.id;
  Page same = page(7, en.id, kEn);
  const auto lines = lint_lines({en, fr}, {same});
  EXPECT_THAT(lines,
              ElementsAre("error duplicate-id 2 a.jsonl:1", "error duplicate-id 7 a.jsonl:1", "note page-pair 7"));
}

TEST(Lint, EmptyText) {
  Answer en = answer(1, "010101", kEn);
  Answer fr = answer(2, "010101", kFr);
  en.title = CleanText::vouched(" ");
  en.body = CleanText();
  fr.body = CleanText::vouched("À venir");
  Page en_page = page(3, "en/p", kEn);
  Page fr_page = page(4, "fr/p", kFr);
  fr_page.sections = {{}, {}};
  EXPECT_THAT(lint_lines({en, fr}, {en_page, fr_page}), ElementsAre("error empty-text 1", "error empty-text 1",
                                                                    "warning empty-text 2 12", "warning empty-text 4"));
}

TEST(Lint, SameText) {
  Answer en = answer(1, "010101", kEn);
  Answer fr = answer(2, "010101", kFr);
  fr.body = en.body;
  Answer elsewhere = answer(3, "010102", kEn);
  elsewhere.body = en.body;
  EXPECT_THAT(lint_lines({en, fr, elsewhere, answer(4, "010102", kFr)}), ElementsAre("warning same-text 2 a.jsonl:1", "warning near-duplicate 3 100 a.jsonl:1"));
}

TEST(Lint, Dates) {
  std::vector<Answer> all;
  for (std::uint64_t line = 1; line <= 10; line += 2) {
    const std::string code = "01010" + std::to_string(line);
    all.push_back(answer(line, code, kEn));
    all.push_back(answer(line + 1, code, kFr));
  }
  all[0].valid_from = Date{2026, 2, 1};
  all[0].valid_to = Date{2026, 1, 1};
  all[1].reviewed_on = Date{2026, 10, 2};
  all[2].valid_to = Date{2026, 9, 30};
  all[3].valid_from = Date{2026, 10, 2};
  all[4].valid_from = all[4].valid_to = Date{2026, 10, 1};
  Page en = page(11, "en/p", kEn);
  en.modified_on = Date{2027, 1, 1};
  EXPECT_THAT(lint_lines(all, {en, page(12, "fr/p", kFr)}),
              ElementsAre("error dates 1 2026-02-01 2026-01-01", "warning dates 2 2026-10-02",
                          "warning dates 3 2026-09-30", "note dates 4 2026-10-02", "warning dates 11 2027-01-01",
                          "note stale 5 2026-10-01 0"));
}

TEST(Lint, Url) {
  const auto said = [](std::string url) {
    Answer en = answer(1, "010101", kEn);
    en.url = std::move(url);
    return !lint_lines({en, answer(2, "010101", kFr)}).empty();
  };
  for (const char* good : {"", "https://a.example", "http://a.example/x?y#z", "https://a.example:8080/%C3%A9",
                           "https://é.example/été", "https://[::1]/x"}) {
    EXPECT_FALSE(said(good)) << good;
  }
  for (const char* bad : {"a.example/x", "/x.html", "ftp://a.example", "javascript:alert(1)", "https://", "https:///x",
                          "https://a b.example", "https://a.example/x y", "https://me:pw@a.example/", "HTTPS//x",
                          "https://a.example/\"><script>"}) {
    EXPECT_TRUE(said(bad)) << bad;
  }
}

TEST(Lint, Audience) {
  Answer en = answer(1, "010101", kEn);
  Answer fr = answer(2, "010101", kFr);
  en.audiences = {"agent", "client"};
  fr.audiences = {"client", "agent"};
  EXPECT_THAT(lint_lines({en, fr}), IsEmpty());
  fr.audiences = {"client", "agnet"};
  const auto found = lint({en, fr}, {}, {true, Date{2026, 10, 1}});
  EXPECT_THAT(summary(found), ElementsAre("warning audience 2 agnet client, representative, sponsor, employer, institution, agent",
                                          "warning audience 2 010101"));
  EXPECT_EQ(found.front().describe(kFr).find("le public agnet est inconnu") != std::string::npos, true);
  fr.audiences.clear();
  EXPECT_THAT(lint_lines({en, fr}), ElementsAre("warning audience 2 010101"));
}

TEST(Lint, PagePair) {
  Page names = page(1, "fees", kEn);
  names.alternate_url = "https://a.example/frais";
  Page named = page(2, "frais", kFr);
  named.url = "https://a.example/frais";
  EXPECT_THAT(lint_lines({}, {names, named}), IsEmpty());
  EXPECT_THAT(lint_lines({}, {page(1, "fr/x", kFr), page(2, "en/x", kEn), page(3, "fr/y", kFr), page(4, "z", kEn)}),
              ElementsAre("note page-pair 3", "note page-pair 4"));
}

TEST(Lint, EveryCheckIsNamedAndSaidInBothLanguages) {
  std::vector<std::string_view> names;
  for (const LintCheckInfo& check : lint_checks()) {
    names.push_back(check.name);
    EXPECT_FALSE(check.summary.en.empty());
    EXPECT_FALSE(check.summary.fr.empty());
  }
  EXPECT_THAT(names, ElementsAre("missing-translation", "duplicate-code", "duplicate-id", "empty-text", "same-text",
                                 "dates", "url", "audience", "page-pair", "near-duplicate", "contradiction", "pair-parity", "redirect-loop", "stale",
                                 "unused-code", "unreached-answer"));
}

TEST(Lint, TheHelpCentre) {
  GUICHET_NEED_SHARED(file, "ircc_helpcentre/kb.jsonl");
  const auto loaded = load_answers({file}, test_redactor());
  ASSERT_TRUE(loaded);
  // The form holds; what content checks find in it is real, and theirs to correct.
  auto found = counts(lint(loaded->items, {}));
  for (const char* content : {"near-duplicate", "contradiction", "pair-parity"}) found.erase(content);
  EXPECT_THAT(found, IsEmpty());
}

}  // namespace
}  // namespace guichet::kb
