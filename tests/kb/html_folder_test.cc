// Folders of HTML: order, identifiers, and everything in a folder that is not a plain page.
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

std::string page(std::string_view language, std::string_view text = "text") {
  return "<html lang=" + std::string(language) + "><title>T</title><main><p>" + std::string(text) +
         "</p></main></html>";
}

class HtmlFolderTest : public FolderTest {
 protected:
  Loaded<Page> load(const std::vector<std::string>& paths) {
    auto loaded = load_pages(paths);
    EXPECT_TRUE(loaded) << loaded.error().describe(Language::kEnglish);
    return loaded ? std::move(*loaded) : Loaded<Page>();
  }
  static std::vector<std::string> ids(const Loaded<Page>& loaded) {
    std::vector<std::string> out;
    for (const Page& one : loaded.items) out.push_back(one.id);
    return out;
  }
};

TEST_F(HtmlFolderTest, WalksInTheOrderOfNames) {
  write("site/fr/frais.html", page("fr"));
  write("site/en/fees.html", page("en"));
  write("site/en/b/deep.HTM", page("en"));
  write("site/style.css", "x");
  const auto loaded = load({path("site/")});
  EXPECT_THAT(ids(loaded), ElementsAre("en/b/deep", "en/fees", "fr/frais"));
  EXPECT_EQ(loaded.items[1].source.file, path("site/en/fees.html"));
  EXPECT_THAT(summary(loaded.findings), ElementsAre("note not-html 0 1"));
}

TEST_F(HtmlFolderTest, LanguageInFrontWhenBothLanguagesShareNames) {
  write("en/fees.html", page("en"));
  write("en/only.html", page("en"));
  write("fr/fees.html", page("fr"));
  write("more/frais.html", page("fr"));
  EXPECT_THAT(ids(load({path("en"), path("fr"), path("more")})), ElementsAre("en/fees", "en/only", "fr/fees", "frais"));
  EXPECT_THAT(ids(load({path("en/fees.html"), path("fr/fees.html")})), ElementsAre("en/fees", "fr/fees"));
  EXPECT_THAT(ids(load({path("en"), path("more")})), ElementsAre("fees", "only", "frais"));
  EXPECT_THAT(ids(load({path("en/only.html")})), ElementsAre("only"));
}

TEST_F(HtmlFolderTest, APageInTwoFormatsIsLoadedOnceWithAWarning) {
  write("export.jsonl", R"({"id":"fees","lang":"en","url":"","title":"Fees","sections":[{"heading":"","text":"Pay."}]})" "\n");
  write("site/fees.html", page("en"));
  const auto loaded = load({path("export.jsonl"), path("site")});
  EXPECT_THAT(ids(loaded), ElementsAre("fees"));
  EXPECT_THAT(summary(loaded.findings), ElementsAre("warning duplicate-id 0 " + path("export.jsonl") + ":1"));
}

TEST_F(HtmlFolderTest, TheSameNameTwiceInALanguageIsAnError) {
  write("a/fees.html", page("en"));
  write("b/fees.htm", page("en"));
  const auto loaded = load({path("a"), path("b")});
  EXPECT_THAT(ids(loaded), ElementsAre("fees"));
  EXPECT_THAT(summary(loaded.findings), ElementsAre("error duplicate-id 0 " + path("a/fees.html")));
}

TEST_F(HtmlFolderTest, NeverLeavesTheFolder) {
  namespace fs = std::filesystem;
  write("secret.html", page("en", "secret"));
  write("outside/secret.html", page("en", "secret"));
  write("site/good.html", page("en"));
  fs::create_symlink("../secret.html", path("site/evil.html"));
  fs::create_symlink("/etc/passwd", path("site/pw.html"));
  fs::create_directory_symlink("../outside", path("site/out"));
  fs::create_directory_symlink(".", path("site/loop"));
  fs::create_directory_symlink("/", path("site/root"));
  fs::create_symlink("nowhere", path("site/broken.html"));
  ASSERT_EQ(::mkfifo(path("site/pipe.html").c_str(), 0600), 0);
  write(std::string("site/bad\xFFname.html"), page("en"));
  write("site/line\nbreak.html", page("en"));
  fs::create_directories(path("site/folder.html"));
  const auto loaded = load({path("site")});
  EXPECT_THAT(ids(loaded), ElementsAre("good"));
  EXPECT_EQ(counts(loaded.findings), (std::map<std::string, int>{{"link", 6}, {"special-file", 1}, {"file-name", 2}}));
  for (const Finding& finding : loaded.findings) {
    EXPECT_EQ(finding.severity, Severity::kWarning);
    EXPECT_EQ(finding.where.file.find('\n'), std::string::npos);
  }
}

TEST_F(HtmlFolderTest, APipeGivenByHandDoesNotHold) {
  ASSERT_EQ(::mkfifo(path("p.html").c_str(), 0600), 0);
  const auto loaded = load({path("p.html")});
  EXPECT_THAT(loaded.items, IsEmpty());
  EXPECT_THAT(summary(loaded.findings), ElementsAre("warning special-file 0"));
}

TEST_F(HtmlFolderTest, AUnreadableFolderDoesNotEndTheWalk) {
  write("site/a/page.html", page("en"));
  write("site/locked/page.html", page("en"));
  write("site/z/locked.html", page("en"));
  write("site/z/page.html", page("en"));
  namespace fs = std::filesystem;
  fs::permissions(folder_, static_cast<fs::perms>(0755));
  fs::permissions(path("site/locked"), fs::perms::none);
  fs::permissions(path("site/z/locked.html"), fs::perms::none);
  const pid_t child = ::fork();
  if (child == 0) {
    if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0) ::_exit(10);  // root may read anything
    const auto loaded = load_pages({path("site")});
    if (!loaded) ::_exit(20);
    if (ids(*loaded) != std::vector<std::string>{"a/page", "z/page"}) ::_exit(30);
    const bool said = counts(loaded->findings) == std::map<std::string, int>{{"unreadable", 2}};
    ::_exit(said ? 0 : 40);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST_F(HtmlFolderTest, FoldersNestedTooDeepAreSaid) {
  std::string deep = "site";
  for (int i = 0; i < 70; ++i) deep += "/d";
  write(deep + "/page.html", page("en"));
  const auto loaded = load({path("site")});
  EXPECT_THAT(loaded.items, IsEmpty());
  EXPECT_EQ(counts(loaded.findings), (std::map<std::string, int>{{"too-deep", 1}, {"no-record", 1}}));
}

TEST_F(HtmlFolderTest, MissingAndEmpty) {
  EXPECT_EQ(load_pages({path("none")}).error().code(), ErrorCode::kUsage);
  EXPECT_EQ(load_pages({path("none.html")}).error().code(), ErrorCode::kNotFound);
  std::filesystem::create_directories(path("empty"));
  EXPECT_THAT(summary(load({path("empty")}).findings), ElementsAre("warning no-record 0"));
}

}  // namespace
}  // namespace guichet::kb
