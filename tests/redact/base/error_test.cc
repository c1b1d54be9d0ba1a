#include "redact/base/error.h"

#include <gtest/gtest.h>

#include <cerrno>

#include "redact/base/file_error.h"
#include "redact/base/result.h"

namespace guichet {
namespace {

constexpr Message kMissing{"field {0} is missing", "le champ {0} est absent"};

TEST(Error, SaysWhereThenWhatInTheLanguageAskedFor) {
  const Error error(ErrorCode::kInput, kMissing, {"code"}, {"answers.csv", 12, 5});
  EXPECT_EQ(error.describe(Language::kEnglish), "answers.csv:12:5: field code is missing");
  EXPECT_EQ(error.describe(Language::kFrench), "answers.csv:12:5: le champ code est absent");
}

TEST(Error, LeavesOutWhatIsNotKnown) {
  EXPECT_EQ(Error(ErrorCode::kInput, kMissing, {"code"}).describe(Language::kEnglish), "field code is missing");
  EXPECT_EQ((Location{"a.csv", 0, 0}).text(), "a.csv");
  EXPECT_EQ((Location{"a.csv", 3, 0}).text(), "a.csv:3");
  EXPECT_EQ((Location{"", 3, 4}).text(), "3:4");
  EXPECT_EQ((Location{"a.csv", 0, 7}).text(), "a.csv") << "a column without a line says nothing";
  EXPECT_EQ(Location{}.text(), "");
}

TEST(Error, APlaceIsAddedOnlyWhereThereWasNone) {
  const Error bare = Error(ErrorCode::kInput, kMissing, {"code"}).at({"a.csv", 3, 4});
  EXPECT_EQ(bare.where().text(), "a.csv:3:4");
  const Error line_known = Error(ErrorCode::kInput, kMissing, {"code"}, {"", 9, 2}).at({"a.csv", 3, 4});
  EXPECT_EQ(line_known.where().text(), "a.csv:9:2");
  const Error file_known = Error(ErrorCode::kInput, kMissing, {"code"}, {"b.csv", 0, 0}).at({"a.csv", 3, 4});
  EXPECT_EQ(file_known.where().text(), "b.csv:3:4");
}

// DESIGN.md section 3: 2 usage, 3 bad input data, 4 I/O, 5 integrity.
TEST(Error, ExitCodesAreThoseOfTheManual) {
  EXPECT_EQ(exit_code(ErrorCode::kUsage), 2);
  EXPECT_EQ(exit_code(ErrorCode::kInput), 3);
  EXPECT_EQ(exit_code(ErrorCode::kTooLarge), 3);
  EXPECT_EQ(exit_code(ErrorCode::kNotFound), 4);
  EXPECT_EQ(exit_code(ErrorCode::kLocked), 4);
  EXPECT_EQ(exit_code(ErrorCode::kIo), 4);
  EXPECT_EQ(exit_code(ErrorCode::kCorrupt), 5);
  EXPECT_EQ(exit_code(ErrorCode::kInternal), 5);
}

TEST(Error, OfTheOperatingSystemNamesTheFileAndNeverPrintsStrerror) {
  EXPECT_EQ(file_error(ENOENT, "gone.txt").code(), ErrorCode::kNotFound);
  EXPECT_EQ(file_error(ENOENT, "gone.txt").describe(Language::kFrench), "gone.txt: fichier ou dossier introuvable");
  for (const int number : {EACCES, EPERM, EROFS, ENOSPC, EDQUOT, EISDIR, ENOTDIR, EEXIST, EMFILE, EPIPE, EIO, ELOOP, 9999}) {
    const Error error = file_error(number, "x");
    EXPECT_EQ(error.code(), ErrorCode::kIo) << number;
    EXPECT_EQ(error.where().file, "x");
    EXPECT_NE(error.describe(Language::kEnglish), error.describe(Language::kFrench)) << number;
  }
  EXPECT_EQ(file_error(9999, "x").describe(Language::kEnglish), "x: system error 9999");
}

TEST(Result, HandsAnErrorOnAcrossTypes) {
  const auto inner = []() -> Result<int> { return fail(ErrorCode::kInput, kMissing, {"id"}, {"f", 1, 2}); };
  const auto outer = [&]() -> Result<std::string> {
    auto got = inner();
    if (!got) return failed(std::move(got));
    return "fine";
  };
  const auto result = outer();
  ASSERT_FALSE(result);
  EXPECT_EQ(result.error().describe(Language::kEnglish), "f:1:2: field id is missing");
}

}  // namespace
}  // namespace guichet
