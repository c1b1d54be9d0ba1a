#include "redact/formats/csv.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include <cstdlib>

#include "tests/redact_formats/scratch.h"

namespace guichet::redact {
namespace {

std::string shouted(const Piece& piece) {
  std::string text = piece.text;
  for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return text;
}

std::string shout(std::string_view csv, const FormatOptions& options = {}) {
  return rewritten(records_of("csv", csv, options), shouted);
}

TEST(Csv, ReplacesTheColumnAndNothingElse) {
  EXPECT_EQ(shout("id,text,note\r\n1,\"a \"\"b\"\"\nc\",x\r\n\"2\",d,\"y,z\"\r\n"),
            "id,text,note\r\n1,\"A \"\"B\"\"\nC\",x\r\n\"2\",D,\"y,z\"\r\n");
}

TEST(Csv, SemicolonsTabsAndAByteOrderMark) {
  EXPECT_EQ(shout("\xEF\xBB\xBFid;text\n1;a,b\n"), "\xEF\xBB\xBFid;text\n1;A,B\n");
  EXPECT_EQ(shout("id\ttext\n1\ta\n"), "id\ttext\n1\tA\n");
}

TEST(Csv, ACellThatNeedsQuotesNowGetsThem) {
  EXPECT_EQ(rewritten(records_of("csv", "text,n\na,1\n"), [](const Piece&) { return "x,\"y\""; }), "text,n\n\"x,\"\"y\"\"\",1\n");
}

TEST(Csv, AMissingColumnRefusesTheFile) {
  const Scratch scratch;
  auto source = open_csv(scratch.write("in.csv", "id,message\n1,a\n"), {});
  ASSERT_TRUE(source);
  const auto first = (*source)->next();
  ASSERT_FALSE(first);
  EXPECT_EQ(first.error().code(), ErrorCode::kInput);
}

TEST(Csv, ARowWithTheWrongNumberOfCellsIsLeftOut) {
  const auto records = records_of("csv", "id,text\n1,a,b\n2,c\n3\n4,d\n");
  ASSERT_EQ(records.size(), 5U);  // with the header
  EXPECT_TRUE(records[1].problem);
  EXPECT_EQ(records[1].problem->where().line, 2U);
  EXPECT_FALSE(records[2].problem);
  EXPECT_TRUE(records[3].problem);
  EXPECT_EQ(records[4].pieces[0].text, "d");
}

// The lines of a cell whose quotes are broken could come up in any column: all are texts from there on.
TEST(Csv, AfterBrokenQuotesEveryCellIsAText) {
  const std::string_view csv = "id,text\n1,a\n2,\"he said \"hello\nmy number, 613\n3,b\n";
  const auto records = records_of("csv", csv);
  ASSERT_EQ(records.size(), 5U);
  EXPECT_EQ(records[1].pieces.size(), 1U);
  EXPECT_TRUE(records[2].problem);
  EXPECT_EQ(records[2].where.line, 3U);
  ASSERT_EQ(records[3].pieces.size(), 2U);
  EXPECT_EQ(records[3].pieces[0].text, "my number");
  EXPECT_EQ(records[3].id, "");
  EXPECT_EQ(records[4].pieces.size(), 2U);
  EXPECT_EQ(records[4].state, 1U);
}

TEST(Csv, AQuoteThatNeverClosesLosesOneRow) {
  std::string csv = "id,text\n1,\"open\n";
  for (int i = 2; i < 3000; ++i) csv += std::to_string(i) + ",fine\n";
  const auto records = records_of("csv", csv);
  ASSERT_EQ(records.size(), 3000U);
  EXPECT_TRUE(records[1].problem);
  EXPECT_FALSE(records[2].problem);
  EXPECT_FALSE(records.back().problem);
}

TEST(Csv, ReadsOnFromAnyRecord) {
  const Scratch scratch;
  const std::string csv = "id,text\n1,a\n2,\"b\nc\"\n3,\"d\"e\n4,f\n5,g\n";
  const std::string path = scratch.write("in.csv", csv);
  const auto records = records_of("csv", csv);
  for (std::size_t i = 1; i < records.size(); ++i) {
    auto source = open_csv(path, {});
    ASSERT_TRUE((*source)->resume(records[i].offset, records[i].where.line, records[i].state));
    const auto next = (*source)->next();
    EXPECT_EQ((**next).bytes, records[i].bytes);
    EXPECT_EQ((**next).pieces.size(), records[i].pieces.size());
  }
}

// csv-spectrum: the cells of each file are those of the JSON beside it, and unchanged texts keep every byte.
TEST(Csv, CsvSpectrum) {
  const char* shared = std::getenv("GUICHET_SHARED");
  const std::filesystem::path root =
      shared != nullptr ? std::filesystem::path(shared) : std::filesystem::path(GUICHET_SOURCE_DIR) / ".." / "shared";
  const auto folder = root / "corpora" / "bad_input" / "csv-spectrum";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "csv-spectrum is not here; GUICHET_SHARED names its folder";
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "csvs")) {
    const std::string csv = bytes_of(entry.path().string());
    simdjson::dom::parser parser;
    simdjson::dom::element document;
    const auto json = folder / "json" / (entry.path().stem().string() + ".json");
    ASSERT_EQ(parser.load(json.string()).get(document), simdjson::SUCCESS);
    std::vector<std::map<std::string, std::string>> expected;
    FormatOptions options;
    const auto expect_row = [&](simdjson::dom::object row) {
      expected.emplace_back();
      for (const auto cell : row) {
        expected.back()[std::string(cell.key)] = std::string(std::string_view(cell.value));
        if (expected.size() == 1) options.fields.emplace_back(cell.key);
      }
    };
    simdjson::dom::array rows;
    if (document.get(rows) == simdjson::SUCCESS) {
      for (const simdjson::dom::object row : rows) expect_row(row);
    } else {
      expect_row(document);  // some files hold one row without its array
    }
    if (options.fields.empty()) options.fields = {csv.substr(0, csv.find(','))};
    std::vector<std::map<std::string, std::string>> got;
    const auto records = records_of("csv", csv, options);
    for (std::size_t i = 1; i < records.size(); ++i) {
      EXPECT_FALSE(records[i].problem) << entry.path();
      if (records[i].pieces.empty()) continue;
      got.emplace_back();
      for (const Piece& piece : records[i].pieces) got.back()[piece.field] = piece.text;
    }
    // Two pairs of the set do not agree with each other: another phone number, and CRs lost on the way.
    const std::string name = entry.path().stem().string();
    if (name != "location_coordinates" && name != "newlines_crlf") {
      EXPECT_EQ(got, expected) << name;
    } else {
      EXPECT_EQ(got.size(), expected.size()) << name;
    }
    EXPECT_EQ(rewritten(records, [](const Piece& piece) { return piece.text; }), csv);
    ++files;
  }
  EXPECT_EQ(files, 12);
}

}  // namespace
}  // namespace guichet::redact
