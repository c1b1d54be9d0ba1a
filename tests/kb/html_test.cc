// One page of HTML: what is read of it, and what hostile pages cost.
#include <gmock/gmock.h>

#include <chrono>

#include "kb/loaders/html_document.h"
#include "kb/loaders/html_folder.h"
#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class HtmlTest : public FolderTest {
 protected:
  Loaded<Page> load(const std::vector<std::string>& paths) {
    auto loaded = load_pages(paths);
    EXPECT_TRUE(loaded) << loaded.error().describe(Language::kEnglish);
    return loaded ? std::move(*loaded) : Loaded<Page>();
  }
  Loaded<Page> load_text(std::string_view html) { return load({write("p.html", html)}); }
  /// The text of the first section of a page with that body.
  std::string text_of(std::string_view body) {
    const auto loaded = load_text("<html lang=en><title>T</title><body>" + std::string(body));
    if (loaded.items.size() != 1 || loaded.items[0].sections.empty()) return "(no page)";
    return std::string(loaded.items[0].sections[0].text.view());
  }
};

TEST_F(HtmlTest, ReadsWhatAReaderReads) {
  const auto loaded = load({GUICHET_KB_DATA "/page.html"});
  EXPECT_THAT(loaded.findings, IsEmpty());
  ASSERT_EQ(loaded.items.size(), 1U);
  const Page& page = loaded.items[0];
  EXPECT_EQ(page.id, "page");
  EXPECT_EQ(page.language, Language::kEnglish);
  EXPECT_EQ(page.title.view(), "Study permit: Who can apply");
  EXPECT_EQ(page.url, "https://guichet.example/en/study/who.html");
  EXPECT_EQ(page.alternate_url, "https://guichet.example/fr/etudes/qui.html");
  EXPECT_EQ(page.modified_on, (Date{2026, 1, 27}));
  ASSERT_EQ(page.sections.size(), 3U);
  EXPECT_EQ(page.sections[0].heading.view(), "Who can apply");
  EXPECT_EQ(page.sections[0].anchor, "c");
  EXPECT_EQ(page.sections[0].text.view(), "You need : money & a letter,\ncafé d’été.\nSecond paragraph.");
  EXPECT_EQ(page.sections[1].heading.view(), "Documents");
  EXPECT_EQ(page.sections[1].anchor, "docs");
  EXPECT_EQ(page.sections[1].text.view(),
            "• passport\n• photos:\n• two\n• proof\n1. first\n2. second\nFees\nWhat | Price\nOne person | $85\n| $0\n"
            "If you are a minor\nAsk a parent.\nTerm\nMeaning\nA footnote.");
  EXPECT_EQ(page.sections[2].heading.view(), "Last");
  EXPECT_EQ(page.sections[2].anchor, "last");
  EXPECT_EQ(page.sections[2].text.view(), "Loose text");
}

TEST_F(HtmlTest, WithoutMainTheBodyButNotItsFrame) {
  const auto loaded = load_text(
      "<html lang=fr><head><title>Frais</title></head><body><header>non</header><nav>non</nav>"
      "<div>Oui</div><aside>non</aside><footer>non</footer></body></html>");
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_EQ(loaded.items[0].title.view(), "Frais");
  EXPECT_EQ(loaded.items[0].language, Language::kFrench);
  ASSERT_EQ(loaded.items[0].sections.size(), 1U);
  EXPECT_EQ(loaded.items[0].sections[0].text.view(), "Oui");
}

TEST_F(HtmlTest, TagSoupIsStillText) {
  EXPECT_EQ(text_of("<p>one<p>two<b>three<p>four</i></div>"), "one\ntwothree\nfour");
  EXPECT_EQ(text_of("a < b & c &nosuch; &#x41;"), "a < b & c &nosuch; A");
  EXPECT_EQ(text_of("<p>cut <a href="), "cut");
  EXPECT_EQ(text_of("<p>x<!-- open comment <p>gone"), "x");
}

TEST_F(HtmlTest, EntitiesAndFilesFromOutsideAreNotRead) {
  const std::string secret = write("outside.txt", "classified");
  const auto loaded =
      load_text("<!DOCTYPE html SYSTEM \"file://" + secret + "\"><html lang=en><title>T</title><body>" +
                "<p>a &x; b<object data=\"file://" + secret + "\">c</object></p><!ENTITY x SYSTEM \"file://" + secret +
                "\"><p>&x;<iframe src=\"file://" + secret + "\"></iframe>");
  ASSERT_EQ(loaded.items.size(), 1U);
  for (const Section& section : loaded.items[0].sections) {
    EXPECT_EQ(section.text.view().find("classified"), std::string_view::npos);
  }
}

TEST_F(HtmlTest, PagesThatCannotServeAreSaid) {
  EXPECT_THAT(summary(load_text("<html><title>T</title><p>x").findings), ElementsAre("error bad-language 0"));
  EXPECT_THAT(summary(load_text("<html lang=de><title>T</title><p>x").findings), ElementsAre("error bad-language 0"));
  EXPECT_THAT(summary(load_text("<html lang=en><p>x").findings), ElementsAre("error empty-field 0"));
  EXPECT_THAT(summary(load_text("<html lang=en><title>T</title><form>x</form>").findings),
              ElementsAre("error empty-field 0"));
  EXPECT_TRUE(any_error(load_text("").findings));
  EXPECT_THAT(
      summary(load_text("<html lang=en><title>T</title><meta name=dcterms.modified content=soon><p>x").findings),
      ElementsAre("warning bad-date 0"));
}

TEST_F(HtmlTest, BadBytesAreRepairedAndSaid) {
  const auto loaded = load_text("<html lang=fr><title>T</title><p>caf\xE9 a" + std::string(1, '\0') + "b");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("warning nul 0 1", "warning utf-8 0 1"));
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_EQ(loaded.items[0].sections[0].text.view(), "caf\xEF\xBF\xBD a b");
}

TEST_F(HtmlTest, DeepNestingIsCutAndSaid) {
  for (const std::string_view tag : {"div", "span", "b", "table><tr><td", "ul><li", "h2"}) {
    std::string html = "<html lang=en><title>T</title><body><p>top</p>\n";
    for (int i = 0; i < 10000; ++i) html += "<" + std::string(tag) + ">";
    html += "deep";
    const auto loaded = load_text(html);
    ASSERT_EQ(loaded.items.size(), 1U) << tag;
    EXPECT_EQ(loaded.items[0].sections[0].text.view(), "top") << tag;
    ASSERT_EQ(loaded.findings.size(), 1U) << tag;
    EXPECT_EQ(loaded.findings[0].severity, Severity::kWarning);
    EXPECT_EQ(loaded.findings[0].check, "html");
    EXPECT_EQ(loaded.findings[0].where.line, 2U) << tag;
  }
}

TEST_F(HtmlTest, NestingWithinTheLimitIsWhole) {
  std::string html = "<html lang=en><title>T</title><body>";
  for (int i = 0; i < 200; ++i) html += "<div>";
  const auto loaded = load_text(html + "deep");
  EXPECT_THAT(loaded.findings, IsEmpty());
  EXPECT_EQ(loaded.items[0].sections[0].text.view(), "deep");
}

TEST_F(HtmlTest, AttributesAreCountedAsTheParserSeesThem) {
  using loaders::most_attributes;
  EXPECT_EQ(most_attributes(""), 0U);
  EXPECT_EQ(most_attributes("<p>1 < 2 <"), 0U);
  EXPECT_EQ(most_attributes("<a href=x title='a b' hidden><b c>"), 3U);
  EXPECT_EQ(most_attributes("<a x = \"1 > 2\" y/>"), 2U);
  EXPECT_EQ(most_attributes("<a =b c"), 2U);
  EXPECT_EQ(most_attributes("<a x=\"open"), 1U);
  EXPECT_EQ(most_attributes("<a x='y'z='w'>"), 2U);
}

TEST_F(HtmlTest, BombsAreRefusedInTime) {
  const auto begin = std::chrono::steady_clock::now();
  std::string many = "<html lang=en><title>T</title><p ";
  for (int i = 0; i < 100000; ++i) many += "a" + std::to_string(i) + "=1 ";
  EXPECT_THAT(summary(load_text(many + ">x").findings), ElementsAre("error html 0 1000"));

  EXPECT_THAT(summary(load_text("<html lang=en>" + std::string(loaders::kMaxHtmlBytes, 'x')).findings),
              ElementsAre("error too-large 0 4194304"));

  std::string flat = "<html lang=en><title>T</title><p>x";
  while (flat.size() < (std::size_t{1} << 20U)) flat += "<i></i><table><tr><td><a href=x>y</a>&amp;</table>";
  EXPECT_EQ(load_text(flat).items.size(), 1U);

  std::string unclosed = "<html lang=en><title>T</title><p>x";
  while (unclosed.size() < (std::size_t{1} << 20U)) unclosed += "<a b='<c d=\"";
  EXPECT_THAT(summary(load_text(unclosed).findings), ElementsAre("error html 0 1000"));

  // A bound for a machine that is busy, far below the minutes such pages cost without limits.
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST_F(HtmlTest, EveryCutOfAPageIsHandled) {
  const std::string page = bytes_of(GUICHET_KB_DATA "/page.html");
  for (std::size_t length = 0; length < page.size(); length += 7) {
    const auto loaded = load_text(std::string_view(page).substr(0, length));
    EXPECT_TRUE(loaded.items.size() == 1 || any_error(loaded.findings)) << length;
  }
}

TEST_F(HtmlTest, TheRealPages) {
  GUICHET_NEED_SHARED(folder, "ircc_pages");
  const auto loaded = load({folder / "html_en", folder / "html_fr"});
  EXPECT_EQ(loaded.items.size(), 99U);
  EXPECT_THAT(summary(loaded.findings), IsEmpty());
  for (const Page& page : loaded.items) {
    for (const Section& section : page.sections) {
      for (const std::string_view boilerplate :
           {"Date modified", "Date de modification", "Skip to main", "javascript"}) {
        EXPECT_EQ(section.text.view().find(boilerplate), std::string_view::npos) << page.id << ' ' << boilerplate;
      }
    }
  }
}

}  // namespace
}  // namespace guichet::kb
