// Publishing: what is written, what survives a crash, a damaged file, a second publisher and a full disk.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

#include "engine/index/build.h"
#include "engine/index/generation.h"
#include "engine/index/guard.h"
#include "engine/index/manifest.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

namespace fs = std::filesystem;

class Generation : public WorkspaceTest {
 protected:
  Generation() : paths_(folder_.string()) {}

  std::string publish_counter() {
    auto published = publish(folder_);
    EXPECT_TRUE(published) << published.error().describe(Language::kEnglish);
    return published ? published->generation : "";
  }
  std::vector<std::string> generations() const {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(paths_.generations)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
  }
  static void flip_byte(const fs::path& file, std::streamoff at) {
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(at);
    const int byte = stream.get();
    stream.seekp(at);
    stream.put(static_cast<char>(byte ^ 0x10));
  }

  GenerationPaths paths_;
};

TEST_F(Generation, IsCountedWholeAndPrivate) {
  store(small_counter(), small_site());
  std::size_t last = 0;
  auto published = publish(folder_, {true, [&](std::size_t done, std::size_t total) {
                                       last = done;
                                       EXPECT_EQ(total, 12U);
                                     }});
  ASSERT_TRUE(published) << published.error().describe(Language::kEnglish);
  EXPECT_EQ(last, 12U);
  EXPECT_EQ(published->answers, 10U);
  EXPECT_EQ(published->pages, 2U);
  EXPECT_EQ(published->sections, 4U);
  EXPECT_TRUE(check_generation(folder_));
  EXPECT_EQ(bytes_of(paths_.current), published->generation + "\n");
  const auto folder = fs::path(paths_.folder(published->generation));
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.push_back(entry.path().filename());
    EXPECT_EQ(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write) << entry;
  }
  EXPECT_THAT(names, testing::UnorderedElementsAre("answers.glass", "pages.glass", "lexicon.bin", "manifest.json"));
  EXPECT_EQ(fs::status(folder).permissions(), fs::perms::owner_all);
}

TEST_F(Generation, KeepsTheOneBeforeAndRemovesLeftovers) {
  store(small_counter());
  const auto first = publish_counter();
  const auto second = publish_counter();
  fs::create_directories(paths_.building("20200101T000000Z-1") + "/answers.glass.build");
  fs::create_directories(paths_.folder("20200101T000000Z-2"));
  fs::create_directories(paths_.folder("mine"));
  const auto third = publish_counter();
  EXPECT_LT(first, second);
  EXPECT_LT(second, third);
  EXPECT_THAT(generations(), testing::UnorderedElementsAre(second, third, "mine"));
}

TEST_F(Generation, AnOpenEngineOutlivesItsGeneration) {
  const auto engine = engine_of(small_counter(), small_site());
  publish_counter();
  publish_counter();
  publish_counter();
  EXPECT_THAT(generations(), testing::Not(testing::Contains(engine.generation())));
  // Two threads at once need a second handle, made when the file has no name any more.
  std::vector<std::thread> threads;
  for (int i = 0; i < 2; ++i) {
    threads.emplace_back([&] {
      for (int k = 0; k < 50; ++k) {
        const auto found = engine.search(clean("biometrics appointment"), {{}, Kind::kPage, "", 10, false});
        ASSERT_TRUE(found);
        ASSERT_FALSE(found->empty());
        EXPECT_EQ(found->front().id, "pg-en-1#0");
      }
    });
  }
  for (auto& thread : threads) thread.join();
}

TEST_F(Generation, ADamagedFileIsRefused) {
  store(small_counter(), small_site());
  const auto id = publish_counter();
  for (const auto* name : {"answers.glass", "pages.glass", "lexicon.bin", "manifest.json"}) {
    const auto file = fs::path(paths_.folder(id)) / name;
    const auto middle = static_cast<std::streamoff>(fs::file_size(file) / 2);
    flip_byte(file, middle);
    const auto engine = Engine::open(folder_);
    ASSERT_FALSE(engine) << name;
    EXPECT_EQ(engine.error().code(), ErrorCode::kCorrupt) << name;
    EXPECT_EQ(check_generation(folder_).error().code(), ErrorCode::kCorrupt) << name;
    flip_byte(file, middle);
    EXPECT_TRUE(Engine::open(folder_)) << name;
  }
}

TEST_F(Generation, AMissingOrStrangeFileIsRefused) {
  store(small_counter());
  const auto folder = fs::path(paths_.folder(publish_counter()));
  std::ofstream(folder / "extra") << "x";
  EXPECT_EQ(Engine::open(folder_).error().code(), ErrorCode::kCorrupt);
  fs::remove(folder / "extra");
  EXPECT_TRUE(Engine::open(folder_));
  fs::remove(folder / "pages.glass");
  EXPECT_EQ(Engine::open(folder_).error().code(), ErrorCode::kCorrupt);
}

TEST_F(Generation, ManifestsOfAnySort) {
  store(small_counter());
  const auto file = fs::path(paths_.folder(publish_counter())) / "manifest.json";
  std::string deep(100000, '[');
  for (const auto& text : {std::string(), std::string("{"), std::string("[]"), std::string("{\"sha256\": 3}"),
                           std::string("{\"a\":") + deep + std::string(100000, ']') + ",\"sha256\":\"x\"}", deep}) {
    std::ofstream(file) << text;
    EXPECT_EQ(Engine::open(folder_).error().code(), ErrorCode::kCorrupt) << text.substr(0, 20);
  }
}

TEST_F(Generation, CurrentMustNameAGeneration) {
  EXPECT_EQ(Engine::open(folder_).error().code(), ErrorCode::kNotFound);
  store(small_counter());
  const auto id = publish_counter();
  for (const auto* text : {"", "../..", "20260101T000000Z-", "20260101T000000Z-1/../x", "\n\n"}) {
    std::ofstream(paths_.current) << text;
    EXPECT_EQ(Engine::open(folder_).error().code(), ErrorCode::kCorrupt) << text;
  }
  // A damaged CURRENT does not stop the next publisher.
  EXPECT_NE(publish_counter(), id);
  EXPECT_TRUE(Engine::open(folder_));
}

TEST_F(Generation, TheSecondPublisherIsTurnedAway) {
  store(small_counter());
  const auto first = publish_counter();
  {
    const auto lock = PublishLock::take(paths_);
    ASSERT_TRUE(lock);
    const auto second = publish(folder_);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code(), ErrorCode::kLocked);
    EXPECT_THAT(generations(), testing::ElementsAre(first));
  }
  publish_counter();
}

// Runs `work` in a child process and gives its exit status.
template <class Work>
int in_child(const Work& work) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work());
  int status = 0;
  ::waitpid(child, &status, 0);
  return status;
}

// Root writes everywhere, so as root the child gives up its rights before it publishes.
TEST_F(Generation, AFailureLeavesTheOldOneServing) {
  constexpr uid_t kNobody = 65534;
  store(small_counter());
  const auto first = publish_counter();
  if (::geteuid() == 0) {
    ASSERT_EQ(::chown(folder_.c_str(), kNobody, kNobody), 0);
    for (const auto& entry : fs::recursive_directory_iterator(folder_)) {
      ASSERT_EQ(::chown(entry.path().c_str(), kNobody, kNobody), 0);
    }
  }
  ASSERT_EQ(::chmod(paths_.generations.c_str(), S_IRUSR | S_IXUSR), 0);
  const int status = in_child([&] {
    if (::geteuid() == 0 && ::setuid(kNobody) != 0) return 2;
    const auto refused = publish(folder_);
    return !refused && refused.error().code() == ErrorCode::kIo ? 0 : 1;
  });
  ASSERT_EQ(::chmod(paths_.generations.c_str(), S_IRWXU), 0);
  EXPECT_EQ(status, 0);
  EXPECT_THAT(generations(), testing::ElementsAre(first));
  EXPECT_EQ(Engine::open(folder_)->generation(), first);
}

TEST_F(Generation, CurrentThatCannotBeReplacedLeavesNothingBehind) {
  store(small_counter());
  fs::create_directory(paths_.current);  // rename onto a folder fails after everything was built
  EXPECT_FALSE(publish(folder_));
  EXPECT_TRUE(generations().empty());
}

TEST_F(Generation, AFullDiskLeavesTheOldOneServing) {
  store(small_counter(), small_site());
  const auto first = publish_counter();
  for (const rlim_t bytes : {rlim_t{0}, rlim_t{100}, rlim_t{8192}, rlim_t{20000}}) {
    const int status = in_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);  // a write over the limit then fails with EFBIG, as on a full disk
      const rlimit limit{bytes, bytes};
      ::setrlimit(RLIMIT_FSIZE, &limit);
      const auto published = publish(folder_);
      if (published) return 1;
      return published.error().code() == ErrorCode::kIo ? 0 : 2;
    });
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0) << bytes;
    EXPECT_THAT(generations(), testing::ElementsAre(first)) << bytes;
    EXPECT_TRUE(check_generation(folder_)) << bytes;
  }
}

TEST_F(Generation, AKilledPublisherLeavesOneWholeGeneration) {
  store(small_counter(), small_site());
  publish_counter();
  for (unsigned delay = 0; delay < 60; ++delay) {
    const pid_t child = ::fork();
    if (child == 0) {
      for (;;) static_cast<void>(publish(folder_));
    }
    ::usleep(1000 + 1500 * delay);
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    const auto checked = check_generation(folder_);
    ASSERT_TRUE(checked) << checked.error().describe(Language::kEnglish);
  }
  const auto last = publish_counter();
  EXPECT_LE(generations().size(), 2U);
  EXPECT_EQ(Engine::open(folder_)->generation(), last);
}

TEST_F(Generation, WithoutAKnowledgeBaseNothingIsPublished) {
  EXPECT_EQ(publish(folder_).error().code(), ErrorCode::kNotFound);
}

TEST(Standings, WhoGoesLive) {
  auto all = small_counter();
  all.resize(2);
  const kb::Date today{2026, 11, 20};
  const auto add = [&](const char* code, auto change) {
    auto two = pair(code, "Title", "Body", "Titre", "Corps");
    change(two);
    all.insert(all.end(), two.begin(), two.end());
  };
  add("010101", [](auto& two) { two[0].status = kb::AnswerStatus::kDraft; });
  add("010102", [](auto& two) { two[0].valid_to = two[1].valid_to = kb::Date{2026, 11, 19}; });
  add("010103", [](auto& two) { two[0].valid_to = two[1].valid_to = kb::Date{2026, 11, 20}; });
  add("010104", [](auto& two) { two[0].valid_from = two[1].valid_from = kb::Date{2026, 11, 21}; });
  add("010105", [](auto& two) { two[1].status = kb::AnswerStatus::kRetired; });
  std::vector<std::string> lines;
  for (const auto& [standing, made, former] : standings(all, today, true)) {
    constexpr const char* kNames[] = {"live", "expired", "untranslated"};
    lines.push_back(made.id + " " + kNames[static_cast<int>(standing)]);
  }
  EXPECT_THAT(lines, testing::ElementsAre("050101-en live", "050101-fr live", "010101-fr untranslated",
                                          "010102-en expired", "010102-fr expired", "010103-en live", "010103-fr live",
                                          "010105-en untranslated", "010105-fr expired"));
  EXPECT_EQ(standings({all[3]}, today, false)[0].standing, Standing::kLive);
}

TEST(Guard, ExceptionsBecomeErrorsAndSayNothing) {
  const auto thrown = guarded("place", [] { throw std::runtime_error("joe.canary@example.com"); });
  ASSERT_FALSE(thrown);
  EXPECT_EQ(thrown.error().code(), ErrorCode::kInternal);
  EXPECT_EQ(thrown.error().describe(Language::kFrench).find("canary"), std::string::npos);
  EXPECT_THROW(static_cast<void>(guarded("place", [] { throw std::bad_alloc(); })), std::bad_alloc);
}

}  // namespace
}  // namespace guichet::engine
