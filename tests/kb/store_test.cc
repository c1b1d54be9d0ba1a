// The store: what goes in comes out, one writer at a time, nothing left behind, nothing foreign opened.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kb/knowledge_base.h"
#include "kb/store/schema.h"
#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using redact::CleanText;

Answer full_answer() {
  Answer answer;
  answer.id = "a1-fr";
  answer.code = ResponseCode::parse("051103").value();
  answer.language = Language::kFrench;
  answer.title = CleanText::vouched("Où trouver le numéro?");
  answer.body = CleanText::vouched(std::string("Avant\0après", 13));
  answer.questions = {CleanText::vouched("première"), CleanText::vouched("deuxième")};
  answer.aliases = {CleanText::vouched("ancien titre")};
  answer.url = "https://guichet.example/fr/a.html";
  answer.topic = CleanText::vouched("Permis d'études");
  answer.subtopic = CleanText::vouched("Lettre");
  answer.channels = {"web", "x"};
  answer.audiences = {"representative", "agent"};
  answer.status = AnswerStatus::kDraft;
  answer.reviewed_on = Date{2026, 9, 15};
  answer.valid_from = Date{2026, 1, 2};
  answer.valid_to = Date{2027, 12, 31};
  answer.source = {"answers.jsonl", 12, 0};
  return answer;
}

Answer small_answer(std::string id) {
  Answer answer;
  answer.id = std::move(id);
  answer.title = CleanText::vouched("t");
  answer.body = CleanText::vouched("b");
  return answer;
}

Page full_page() {
  Page page;
  page.id = "fr/page";
  page.language = Language::kFrench;
  page.url = "https://guichet.example/fr/page.html";
  page.alternate_url = "https://guichet.example/en/page.html";
  page.title = CleanText::vouched("Une page");
  page.sections = {{CleanText::vouched("Titre"), CleanText::vouched("Texte"), "ancre"},
                   {CleanText(), CleanText::vouched("sans titre"), ""}};
  page.modified_on = Date{2026, 2, 28};
  page.source = {"page.html", 1, 0};
  return page;
}

void expect_equal(const Answer& a, const Answer& b) {
  EXPECT_EQ(a.id, b.id);
  EXPECT_EQ(a.code, b.code);
  EXPECT_EQ(a.language, b.language);
  EXPECT_EQ(a.title, b.title);
  EXPECT_EQ(a.body, b.body);
  EXPECT_EQ(a.questions, b.questions);
  EXPECT_EQ(a.aliases, b.aliases);
  EXPECT_EQ(a.url, b.url);
  EXPECT_EQ(a.topic, b.topic);
  EXPECT_EQ(a.subtopic, b.subtopic);
  EXPECT_EQ(a.channels, b.channels);
  EXPECT_EQ(a.audiences, b.audiences);
  EXPECT_EQ(a.status, b.status);
  EXPECT_EQ(a.reviewed_on, b.reviewed_on);
  EXPECT_EQ(a.valid_from, b.valid_from);
  EXPECT_EQ(a.valid_to, b.valid_to);
  EXPECT_EQ(a.source.text(), b.source.text());
}

mode_t mode_of(const std::string& path) {
  struct stat info {};
  EXPECT_EQ(::stat(path.c_str(), &info), 0) << path;
  return info.st_mode & 0777U;
}

/// Runs `body` in a child process and gives its exit code.
template <class Body>
int in_child(Body body) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(body());
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class StoreTest : public FolderTest {
 protected:
  std::string workspace_ = path("ws");
};

TEST_F(StoreTest, GivesBackWhatItTook) {
  {
    auto kb = KnowledgeBase::open(workspace_);
    ASSERT_TRUE(kb) << kb.error().describe(Language::kEnglish);
    ASSERT_TRUE(kb->replace({small_answer("first"), full_answer()}, {full_page()}));
  }
  for (const bool read_only : {false, true}) {
    auto kb = read_only ? KnowledgeBase::open_read_only(workspace_) : KnowledgeBase::open(workspace_);
    ASSERT_TRUE(kb) << kb.error().describe(Language::kEnglish);
    EXPECT_TRUE(kb->check());
    const auto answers = kb->answers();
    ASSERT_TRUE(answers);
    ASSERT_EQ(answers->size(), 2U);
    expect_equal((*answers)[0], small_answer("first"));
    expect_equal((*answers)[1], full_answer());
    const auto pages = kb->pages();
    ASSERT_TRUE(pages);
    ASSERT_EQ(pages->size(), 1U);
    const Page expected = full_page();
    const Page& page = pages->front();
    EXPECT_EQ(page.id, expected.id);
    EXPECT_EQ(page.language, expected.language);
    EXPECT_EQ(page.url, expected.url);
    EXPECT_EQ(page.alternate_url, expected.alternate_url);
    EXPECT_EQ(page.title, expected.title);
    EXPECT_EQ(page.modified_on, expected.modified_on);
    EXPECT_EQ(page.source.text(), "page.html:1");
    ASSERT_EQ(page.sections.size(), 2U);
    EXPECT_EQ(page.sections[0].heading, expected.sections[0].heading);
    EXPECT_EQ(page.sections[0].text, expected.sections[0].text);
    EXPECT_EQ(page.sections[0].anchor, "ancre");
    EXPECT_EQ(page.sections[1].text, expected.sections[1].text);
  }
}

TEST_F(StoreTest, FilesAreForTheOwnerAlone) {
  auto kb = KnowledgeBase::open(workspace_);
  ASSERT_TRUE(kb);
  ASSERT_TRUE(kb->replace({full_answer()}, {}));
  EXPECT_EQ(mode_of(workspace_), 0700U);
  for (const auto& entry : std::filesystem::directory_iterator(workspace_)) {
    EXPECT_EQ(mode_of(entry.path()), 0600U) << entry.path();
  }
}

TEST_F(StoreTest, ReplaceIsAllOrNothing) {
  auto kb = KnowledgeBase::open(workspace_);
  ASSERT_TRUE(kb->replace({small_answer("kept")}, {full_page()}));
  const auto twice = kb->replace({small_answer("same"), small_answer("same")}, {});
  ASSERT_FALSE(twice);
  EXPECT_EQ(twice.error().code(), ErrorCode::kInput);
  ASSERT_EQ(kb->answers()->size(), 1U);
  EXPECT_EQ(kb->answers()->front().id, "kept");
  EXPECT_EQ(kb->pages()->size(), 1U);
}

TEST_F(StoreTest, ReplacedTextIsGoneFromTheFiles) {
  constexpr std::string_view kCanary = "zanzibar-canary-4711";
  Answer secret = small_answer("secret");
  secret.body = CleanText::vouched(std::string(kCanary));
  auto kb = KnowledgeBase::open(workspace_);
  ASSERT_TRUE(kb->replace({secret}, {}));
  ASSERT_TRUE(kb->replace({small_answer("other")}, {}));
  for (const auto& entry : std::filesystem::directory_iterator(workspace_)) {
    EXPECT_EQ(bytes_of(entry.path()).find(kCanary), std::string::npos) << entry.path();
  }
}

TEST_F(StoreTest, ASecondWriterIsToldSoAndChangesNothing) {
  ASSERT_TRUE(KnowledgeBase::open(workspace_)->replace({small_answer("kept")}, {}));
  int ready[2];
  int done[2];
  ASSERT_EQ(::pipe(ready), 0);
  ASSERT_EQ(::pipe(done), 0);
  const pid_t child = ::fork();
  if (child == 0) {  // a writer in the middle of its transaction
    ::close(done[1]);
    sqlite3* handle = nullptr;
    const bool locked = sqlite3_open((workspace_ + "/guichet.db").c_str(), &handle) == SQLITE_OK &&
                        sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK;
    char byte = locked ? 'y' : 'n';
    if (::write(ready[1], &byte, 1) != 1) ::_exit(1);
    if (::read(done[0], &byte, 1) < 0) ::_exit(1);
    ::_exit(0);
  }
  char byte = 0;
  ASSERT_EQ(::read(ready[0], &byte, 1), 1);
  ASSERT_EQ(byte, 'y');
  {
    auto kb = KnowledgeBase::open(workspace_);
    ASSERT_TRUE(kb) << kb.error().describe(Language::kEnglish);
    const auto refused = kb->replace({small_answer("new")}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code(), ErrorCode::kLocked);
    EXPECT_EQ(kb->answers()->front().id, "kept");  // readers go on
    ::close(done[1]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(kb->replace({small_answer("new")}, {}));
  }
  for (const int fd : {ready[0], ready[1], done[0]}) ::close(fd);
}

TEST_F(StoreTest, ManyProcessesMayOpenANewWorkspaceAtOnce) {
  std::vector<pid_t> children;
  for (int i = 0; i < 8; ++i) {
    const pid_t child = ::fork();
    if (child == 0) {
      auto kb = KnowledgeBase::open(workspace_);
      ::_exit(kb && kb->check() ? 0 : 1);
    }
    children.push_back(child);
  }
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
  }
}

// Killed at any moment, the store holds the old content or the new one, never a mixture.
TEST_F(StoreTest, AKilledWriterLeavesOneStateOrTheOther) {
  std::vector<Answer> odd;
  std::vector<Answer> even;
  for (int i = 0; i < 300; ++i) odd.push_back(small_answer("odd" + std::to_string(i)));
  for (int i = 0; i < 200; ++i) even.push_back(small_answer("even" + std::to_string(i)));
  ASSERT_TRUE(KnowledgeBase::open(workspace_)->replace(odd, {}));
  for (int round = 0; round < 30; ++round) {
    const pid_t child = ::fork();
    if (child == 0) {
      auto kb = KnowledgeBase::open(workspace_);
      while (kb && kb->replace(even, {}) && kb->replace(odd, {})) {
      }
      ::_exit(1);
    }
    ::usleep(static_cast<useconds_t>(1000 + 997 * round));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    auto kb = KnowledgeBase::open(workspace_);
    ASSERT_TRUE(kb) << kb.error().describe(Language::kEnglish);
    EXPECT_TRUE(kb->check());
    const auto answers = kb->answers();
    ASSERT_TRUE(answers);
    const bool is_odd = answers->front().id == "odd0";
    EXPECT_EQ(answers->size(), is_odd ? odd.size() : even.size());
    EXPECT_EQ(answers->back().id, is_odd ? "odd299" : "even199");
  }
}

TEST_F(StoreTest, ReadsAFolderItMayNotWrite) {
  ASSERT_TRUE(KnowledgeBase::open(workspace_)->replace({full_answer()}, {full_page()}));
  std::filesystem::permissions(folder_, static_cast<std::filesystem::perms>(0755));
  std::filesystem::permissions(workspace_ + "/guichet.db", static_cast<std::filesystem::perms>(0644));
  std::filesystem::permissions(workspace_, static_cast<std::filesystem::perms>(0555));
  const int code = in_child([&] {
    if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0) return 10;  // root may write anywhere
    auto kb = KnowledgeBase::open_read_only(workspace_);
    if (!kb) return 20;
    const auto answers = kb->answers();
    const auto pages = kb->pages();
    if (!answers || answers->size() != 1 || !pages || pages->size() != 1) return 30;
    if (!kb->check()) return 40;
    if (kb->replace({}, {})) return 50;
    return 0;
  });
  EXPECT_EQ(code, 0);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(workspace_), {}), 1);
}

TEST_F(StoreTest, MissingAndUnusablePlaces) {
  EXPECT_EQ(KnowledgeBase::open_read_only(workspace_).error().code(), ErrorCode::kNotFound);
  const std::string file = write("file", "not a folder");
  EXPECT_EQ(KnowledgeBase::open(file).error().code(), ErrorCode::kIo);
  EXPECT_EQ(KnowledgeBase::open(file + "/ws").error().code(), ErrorCode::kIo);
  write("empty/guichet.db", "");
  EXPECT_EQ(KnowledgeBase::open_read_only(path("empty")).error().code(), ErrorCode::kNotFound);
}

TEST_F(StoreTest, FolderNamesMayHoldAnyCharacter) {
  const std::string odd = path("a?b#c%20d é");
  ASSERT_TRUE(KnowledgeBase::open(odd)->replace({small_answer("x")}, {}));
  auto kb = KnowledgeBase::open_read_only(odd);
  ASSERT_TRUE(kb) << kb.error().describe(Language::kEnglish);
  EXPECT_EQ(kb->answers()->size(), 1U);
}

TEST_F(StoreTest, ForeignAndDamagedFilesAreCorrupt) {
  write("text/guichet.db", std::string(5000, 'x'));
  EXPECT_EQ(KnowledgeBase::open(path("text")).error().code(), ErrorCode::kCorrupt);
  EXPECT_EQ(KnowledgeBase::open_read_only(path("text")).error().code(), ErrorCode::kCorrupt);

  std::filesystem::create_directories(path("other"));
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open(path("other/guichet.db").c_str(), &handle), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(handle, "CREATE TABLE theirs (x); INSERT INTO theirs VALUES (1)", nullptr, nullptr, nullptr),
            SQLITE_OK);
  sqlite3_close(handle);
  const std::string before = bytes_of(path("other/guichet.db"));
  EXPECT_EQ(KnowledgeBase::open(path("other")).error().code(), ErrorCode::kCorrupt);
  EXPECT_EQ(bytes_of(path("other/guichet.db")), before) << "a foreign file must stay as it was";

  ASSERT_TRUE(KnowledgeBase::open(workspace_)->replace({full_answer()}, {full_page()}));
  std::string bytes = bytes_of(workspace_ + "/guichet.db");
  std::fill(bytes.begin() + 4096, bytes.end(), '\x5A');
  write("ws/guichet.db", bytes);
  auto damaged = KnowledgeBase::open(workspace_);
  ASSERT_TRUE(!damaged || !damaged->check());
  EXPECT_EQ(damaged ? damaged->check().error().code() : damaged.error().code(), ErrorCode::kCorrupt);
}

TEST_F(StoreTest, RowsThatMakeNoSenseAreCorrupt) {
  ASSERT_TRUE(KnowledgeBase::open(workspace_)->replace({full_answer()}, {}));
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open((workspace_ + "/guichet.db").c_str(), &handle), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(handle, "UPDATE answer SET valid_to = 'tomorrow'", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(handle);
  auto kb = KnowledgeBase::open(workspace_);
  ASSERT_TRUE(kb);
  EXPECT_EQ(kb->check().error().code(), ErrorCode::kCorrupt);
  EXPECT_EQ(kb->answers().error().code(), ErrorCode::kCorrupt);
}

TEST_F(StoreTest, ANewerSchemaIsRefused) {
  ASSERT_TRUE(KnowledgeBase::open(workspace_));
  sqlite3* handle = nullptr;
  ASSERT_EQ(sqlite3_open((workspace_ + "/guichet.db").c_str(), &handle), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(handle, "PRAGMA user_version = 1000", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(handle);
  EXPECT_EQ(KnowledgeBase::open(workspace_).error().code(), ErrorCode::kCorrupt);
  EXPECT_EQ(KnowledgeBase::open_read_only(workspace_).error().code(), ErrorCode::kCorrupt);
}

TEST_F(StoreTest, MigrationsRunOnceInOrderAndAllOrNone) {
  const std::string file = path("m.db");
  auto db = store::Connection::open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, file);
  ASSERT_TRUE(db);
  const store::Migration one[] = {{1, "CREATE TABLE t (x); INSERT INTO t VALUES (1)"}};
  ASSERT_TRUE(store::migrate(*db, one));
  const store::Migration broken[] = {one[0], {2, "INSERT INTO t VALUES (2)"}, {3, "INSERT INTO nowhere VALUES (3)"}};
  EXPECT_FALSE(store::migrate(*db, broken));
  EXPECT_EQ(db->number("SELECT count(*) FROM t").value(), 1);
  EXPECT_EQ(db->number("PRAGMA user_version").value(), 1);
  const store::Migration three[] = {one[0], broken[1], {3, "INSERT INTO t VALUES (3)"}};
  ASSERT_TRUE(store::migrate(*db, three));
  ASSERT_TRUE(store::migrate(*db, three));
  EXPECT_EQ(db->number("SELECT count(*) FROM t").value(), 3);
  EXPECT_EQ(db->number("PRAGMA user_version").value(), 3);
}

// A database of schema 2 keeps its texts and takes audiences from then on.
TEST_F(StoreTest, ADatabaseWithoutAudiencesIsMigrated) {
  const std::string file = path("two.db");
  auto db = store::Connection::open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, file);
  ASSERT_TRUE(db);
  ASSERT_TRUE(store::migrate(*db, store::migrations().first(2)));
  ASSERT_TRUE(db->run("INSERT INTO answer VALUES (0, 'a', NULL, 'en', 't', 'b', '', '', '', 'approved', NULL, NULL, NULL, '', 0);"
                      "INSERT INTO answer_text VALUES (0, 'question', 0, 'q'), (0, 'alias', 0, 'former'), (0, 'channel', 0, 'web')"));
  const char* audience = "INSERT INTO answer_text VALUES (0, 'audience', 0, 'agent')";
  EXPECT_FALSE(db->run(audience));
  ASSERT_TRUE(store::migrate(*db, store::migrations().first(3)));
  EXPECT_EQ(db->number("PRAGMA user_version").value(), 3);
  EXPECT_EQ(db->number("SELECT count(*) FROM answer_text WHERE (kind, text) IN (('question', 'q'), ('alias', 'former'), ('channel', 'web'))").value(), 3);
  EXPECT_TRUE(db->run(audience));
  EXPECT_FALSE(db->run("INSERT INTO answer_text VALUES (0, 'other', 0, 'x')"));
  ASSERT_TRUE(db->run("PRAGMA foreign_keys = ON; DELETE FROM answer"));
  EXPECT_EQ(db->number("SELECT count(*) FROM answer_text").value(), 0) << "texts go with their answer";
}

TEST(Migrations, AreNumberedWithoutGaps) {
  int expected = 1;
  for (const store::Migration& step : store::migrations()) EXPECT_EQ(step.version, expected++);
}

TEST_F(StoreTest, AFullDiskIsSaidAndChangesNothing) {
  ASSERT_TRUE(KnowledgeBase::open(workspace_)->replace({small_answer("kept")}, {}));
  const int code = in_child([&] {
    auto kb = KnowledgeBase::open(workspace_);
    if (!kb) return 10;
    Answer big = small_answer("big");
    big.body = CleanText::vouched(std::string(std::size_t{4} << 20U, 'x'));
    const rlimit limit{1U << 20U, 1U << 20U};  // a file may grow to 1 MiB
    ::signal(SIGXFSZ, SIG_IGN);
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) return 20;
    const auto refused = kb->replace({big}, {});
    if (refused || refused.error().code() != ErrorCode::kIo) return 30;
    const auto answers = kb->answers();
    return answers && answers->size() == 1 && answers->front().id == "kept" ? 0 : 40;
  });
  EXPECT_EQ(code, 0);
}

}  // namespace
}  // namespace guichet::kb
