#include "redact/base/line_reader.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "tests/redact/support.h"

namespace guichet {
namespace {

using testing_support::ScratchFolder;

struct Seen {
  std::string text;
  std::uint64_t number;
  std::uint64_t offset;
  bool too_long;
  bool terminated;
  friend bool operator==(const Seen&, const Seen&) = default;
};
void PrintTo(const Seen& seen, std::ostream* out) {
  *out << seen.number << '@' << seen.offset << (seen.too_long ? " too long" : "") << (seen.terminated ? "" : " open")
       << " [" << seen.text.substr(0, 40) << "] " << seen.text.size() << " bytes";
}

std::vector<Seen> all_lines(LineReader& reader) {
  std::vector<Seen> lines;
  while (true) {
    const auto line = reader.next();
    if (!line) {
      ADD_FAILURE() << line.error().describe(Language::kEnglish);
      return lines;
    }
    if (!*line) return lines;
    lines.push_back({std::string((*line)->text), (*line)->number, (*line)->offset, (*line)->too_long, (*line)->terminated});
  }
}

std::vector<Seen> lines_of(std::string_view bytes, std::size_t max_line = kMaxLineBytes) {
  const ScratchFolder folder;
  auto reader = LineReader::open(folder.write("in", bytes), max_line);
  if (!reader) {
    ADD_FAILURE();
    return {};
  }
  EXPECT_EQ(reader->size(), bytes.size());
  return all_lines(*reader);
}

TEST(LineReader, GivesLinesWithNumberAndOffset) {
  EXPECT_EQ(lines_of("one\n\nthree\n"),
            (std::vector<Seen>{{"one", 1, 0, false, true}, {"", 2, 4, false, true}, {"three", 3, 5, false, true}}));
}

TEST(LineReader, AnEmptyFileHasNoLine) { EXPECT_TRUE(lines_of("").empty()); }

TEST(LineReader, TheLastLineNeedsNoLineFeed) {
  EXPECT_EQ(lines_of("one\ntwo"), (std::vector<Seen>{{"one", 1, 0, false, true}, {"two", 2, 4, false, false}}));
}

TEST(LineReader, ACarriageReturnStaysInTheText) {
  EXPECT_EQ(lines_of("one\r\n\r\n"), (std::vector<Seen>{{"one\r", 1, 0, false, true}, {"\r", 2, 5, false, true}}));
}

TEST(LineReader, TakesAnyBytes) {
  const std::string_view bytes("a\0b\xFF\xC3\n\0\n", 8);
  EXPECT_EQ(lines_of(bytes), (std::vector<Seen>{{std::string("a\0b\xFF\xC3", 5), 1, 0, false, true},
                                                {std::string(1, '\0'), 2, 6, false, true}}));
}

TEST(LineReader, ALineOfExactlyTheLimitPassesAndOneByteMoreDoesNot) {
  for (const std::size_t max : {std::size_t{1}, std::size_t{5}, std::size_t{65535}, std::size_t{65536}, std::size_t{65537},
                                std::size_t{131072}, kMaxLineBytes}) {
    SCOPED_TRACE(max);
    const std::string fits(max, 'x');
    const std::string over(max + 1, 'y');
    EXPECT_EQ(lines_of(fits + '\n' + over + "\nnext\n", std::max<std::size_t>(max, 1)),
              (std::vector<Seen>{{fits, 1, 0, false, true},
                                 {"", 2, max + 1, true, true},
                                 max >= 4 ? Seen{"next", 3, 2 * max + 3, false, true} : Seen{"", 3, 2 * max + 3, true, true}}));
    EXPECT_EQ(lines_of(fits, max), (std::vector<Seen>{{fits, 1, 0, false, false}}));
    EXPECT_EQ(lines_of(over, max), (std::vector<Seen>{{"", 1, 0, true, false}}));
  }
}

TEST(LineReader, SkipsALineOfThreeMebibytesAndKeepsTheNextWhole) {
  const std::size_t kLong = std::size_t{3} << 20U;
  const std::string bytes = "before\n" + std::string(kLong, 'x') + "\nafter\nlast";
  EXPECT_EQ(lines_of(bytes), (std::vector<Seen>{{"before", 1, 0, false, true},
                                                {"", 2, 7, true, true},
                                                {"after", 3, 8 + kLong, false, true},
                                                {"last", 4, 14 + kLong, false, false}}));
}

TEST(LineReader, LinesAcrossBufferEdgesStayWhole) {
  std::string bytes;
  std::vector<Seen> expected;
  for (std::size_t i = 0; bytes.size() < 300000; ++i) {
    std::string text((i * 7919) % 5000, static_cast<char>('a' + i % 26));
    expected.push_back({text, i + 1, bytes.size(), false, true});
    bytes += text + '\n';
  }
  EXPECT_EQ(lines_of(bytes), expected);
}

TEST(LineReader, SeeksToALineItHasSeen) {
  const ScratchFolder folder;
  auto reader = LineReader::open(folder.write("in", "one\ntwo\nthree\n"));
  ASSERT_TRUE(reader);
  all_lines(*reader);
  ASSERT_TRUE(reader->seek(4, 2));
  EXPECT_EQ(all_lines(*reader), (std::vector<Seen>{{"two", 2, 4, false, true}, {"three", 3, 8, false, true}}));
}

TEST(LineReader, AMissingFileAndAFolderAreErrorsThatNameThem) {
  const ScratchFolder folder;
  const auto missing = LineReader::open(folder.path("gone"));
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code(), ErrorCode::kNotFound);
  EXPECT_EQ(missing.error().where().file, folder.path("gone"));
  const auto is_folder = LineReader::open(folder.path());
  ASSERT_FALSE(is_folder);
  EXPECT_EQ(is_folder.error().code(), ErrorCode::kIo);
}

TEST(LineReader, ReadsStandardInputAndWillNotSeekInAPipe) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  ASSERT_EQ(::write(ends[1], "one\ntwo", 7), 7);
  ::close(ends[1]);
  const int saved = ::dup(STDIN_FILENO);
  ASSERT_GE(::dup2(ends[0], STDIN_FILENO), 0);
  ::close(ends[0]);
  {
    auto reader = LineReader::open("-");
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->path(), "-");
    EXPECT_EQ(reader->size(), std::nullopt);
    EXPECT_EQ(all_lines(*reader), (std::vector<Seen>{{"one", 1, 0, false, true}, {"two", 2, 4, false, false}}));
    EXPECT_FALSE(reader->seek(0, 1));
  }
  EXPECT_NE(::fcntl(STDIN_FILENO, F_GETFD), -1) << "standard input is not ours to close";
  ::dup2(saved, STDIN_FILENO);
  ::close(saved);
}

}  // namespace
}  // namespace guichet
