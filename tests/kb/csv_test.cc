// Answers from CSV, and the reader below them against csv-spectrum.
#include <gmock/gmock.h>
#include <simdjson.h>

#include "kb/loaders/csv_reader.h"
#include "tests/kb/support.h"

namespace guichet::kb {
namespace {

using loaders::CsvReader;
using loaders::CsvRecord;
using testing::ElementsAre;
using testing::IsEmpty;
using Row = std::vector<std::string>;

class CsvTest : public FolderTest {
 protected:
  std::vector<CsvRecord> records(const std::string& file) {
    std::vector<CsvRecord> out;
    auto reader = CsvReader::open(file);
    EXPECT_TRUE(reader);
    while (reader) {
      auto record = reader->next();
      EXPECT_TRUE(record);
      if (!record || !*record) break;
      out.push_back(std::move(**record));
    }
    return out;
  }
  std::vector<Row> rows(std::string_view text) {
    std::vector<Row> out;
    for (const CsvRecord& record : records(write("t.csv", text))) out.push_back(record.cells);
    return out;
  }
  Loaded<Answer> load_text(std::string_view text) {
    auto loaded = load_answers({write("a.csv", text)}, test_redactor());
    EXPECT_TRUE(loaded);
    return loaded ? std::move(*loaded) : Loaded<Answer>();
  }
};

TEST_F(CsvTest, CellsByRfc4180) {
  EXPECT_THAT(rows("a,b\r\n1,\"x,y\"\r\n"), ElementsAre(Row{"a", "b"}, Row{"1", "x,y"}));
  EXPECT_THAT(rows("\"a \"\"q\"\"\",\"\"\n"), ElementsAre(Row{"a \"q\"", ""}));
  EXPECT_THAT(rows("\"two\nlines\",b"), ElementsAre(Row{"two\nlines", "b"}));
  EXPECT_THAT(rows("\"two\r\nlines\",\"b\"\r\n"), ElementsAre(Row{"two\r\nlines", "b"}));
  EXPECT_THAT(rows("a,,\n,\n"), ElementsAre(Row{"a", "", ""}, Row{"", ""}));
  EXPECT_THAT(rows("\xEF\xBB\xBF\"a\",b\n\n\r\nc,d"), ElementsAre(Row{"a", "b"}, Row{"c", "d"}));
  EXPECT_THAT(rows("size,x\n5'10\",y\n"), ElementsAre(Row{"size", "x"}, Row{"5'10\"", "y"}));
  EXPECT_THAT(rows(""), IsEmpty());
}

TEST_F(CsvTest, SeparatorOfTheSpreadsheetsLanguage) {
  EXPECT_THAT(rows("a;b\n1,5;2\n"), ElementsAre(Row{"a", "b"}, Row{"1,5", "2"}));
  EXPECT_THAT(rows("a\tb\n1;5\t2\n"), ElementsAre(Row{"a", "b"}, Row{"1;5", "2"}));
}

TEST_F(CsvTest, LineNumbersAreThoseOfTheRecordsBeginning) {
  const auto all = records(write("t.csv", "a,b\n\n\"x\n\ny\",1\nlast,2\n"));
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].line, 1U);
  EXPECT_EQ(all[1].line, 3U);
  EXPECT_EQ(all[2].line, 6U);
}

TEST_F(CsvTest, FaultsHaveALineAndReadingGoesOnWhereItCan) {
  auto all = records(write("t.csv", "a,b\n\"x\"y,1\nz,2\n\"open,3\nmore\n"));
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[1].fault, CsvRecord::Fault::kTextAfterQuote);
  EXPECT_EQ(all[1].line, 2U);
  EXPECT_THAT(all[2].cells, ElementsAre("z", "2"));
  EXPECT_EQ(all[3].fault, CsvRecord::Fault::kOpenQuote);
  EXPECT_EQ(all[3].line, 4U);

  all = records(write("t.csv", "a,b\n" + std::string(kMaxLineBytes + 1, 'x') + "\nz,2\n"));
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[1].fault, CsvRecord::Fault::kLineTooLong);
  EXPECT_EQ(all[2].line, 3U);

  std::string endless = "a,b\n\"";
  for (int i = 0; i < 40000; ++i) endless += "a line that goes on in the open quote\n";
  all = records(write("t.csv", endless));
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[1].fault, CsvRecord::Fault::kOpenQuote);
}

TEST_F(CsvTest, ReadsAnswers) {
  auto loaded = load_answers({GUICHET_KB_DATA "/answers.csv"}, test_redactor());
  ASSERT_TRUE(loaded);
  EXPECT_THAT(summary(loaded->findings), ElementsAre("note unknown-field 1 remark", "error bad-code 5 051104",
                                                     "error csv 6 3 10", "error bad-date 7 reviewed_on"));
  ASSERT_EQ(loaded->items.size(), 2U);
  const Answer& en = loaded->items[0];
  EXPECT_EQ(en.id, "1-en");
  EXPECT_EQ(en.code->text(), "051103");
  EXPECT_EQ(en.body.view(), "First line,\nsecond \"line\".");
  ASSERT_EQ(en.questions.size(), 2U);
  EXPECT_EQ(en.questions[1].view(), "how long does it take");
  EXPECT_THAT(en.channels, ElementsAre("web", "x"));
  EXPECT_EQ(en.reviewed_on, (Date{2026, 9, 15}));
  EXPECT_EQ(en.source.line, 2U);
  EXPECT_EQ(loaded->items[1].language, Language::kFrench);
  EXPECT_THAT(loaded->items[1].questions, IsEmpty());
  EXPECT_EQ(loaded->items[1].source.line, 4U);
}

TEST_F(CsvTest, AudiencesAreAListLikeChannels) {
  const auto loaded = load_text("id,code,lang,title,body,audiences\n1,010101,en,T,Body,client | agent\n2,010101,fr,T,Corps,\n");
  ASSERT_EQ(loaded.items.size(), 2U);
  EXPECT_THAT(loaded.items[0].audiences, ElementsAre("client", "agent"));
  EXPECT_THAT(loaded.items[1].audiences, IsEmpty());
}

TEST_F(CsvTest, HeadersThatCannotServe) {
  EXPECT_THAT(summary(load_text("id,code,lang,title\n1,010101,en,T\n").findings), ElementsAre("error csv 1 body"));
  EXPECT_THAT(summary(load_text("id,id,code,lang,title,body\n").findings), ElementsAre("error csv 1 id"));
  EXPECT_THAT(summary(load_text("\"id,code\n").findings), ElementsAre("error csv 1 "));
  EXPECT_THAT(summary(load_text("").findings), ElementsAre("warning no-record 0"));
  EXPECT_THAT(summary(load_text("id,code,lang,title,body\n").findings), ElementsAre("warning no-record 0"));
}

TEST_F(CsvTest, BadBytesAreRepairedAndSaid) {
  const auto loaded = load_text("id,code,lang,title,body\n1,010101,fr,caf\xE9,\"a" + std::string(1, '\0') + "b\"\n");
  EXPECT_THAT(summary(loaded.findings), ElementsAre("warning utf-8 2 1", "warning nul 2 body 1"));
  ASSERT_EQ(loaded.items.size(), 1U);
  EXPECT_EQ(loaded.items[0].title.view(), "caf\xEF\xBF\xBD");
  EXPECT_EQ(loaded.items[0].body.view(),
            "a\xEF\xBF\xBD"
            "b");
}

// Each file has its rows as JSON objects beside it, keyed by the header.
TEST_F(CsvTest, CsvSpectrum) {
  GUICHET_NEED_SHARED(folder, "bad_input/csv-spectrum");
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "csvs")) {
    if (entry.path().stem() == "location_coordinates") continue;  // its JSON is not the content of its CSV
    const auto all = records(entry.path());
    ASSERT_FALSE(all.empty()) << entry.path();
    simdjson::dom::parser parser;
    simdjson::dom::array expected;
    const auto json = folder / "json" / entry.path().stem().replace_extension(".json");
    ASSERT_EQ(parser.load(json).get(expected), simdjson::SUCCESS) << json;
    ASSERT_EQ(all.size(), expected.size() + 1) << entry.path();
    for (std::size_t row = 1; row < all.size(); ++row) {
      EXPECT_EQ(all[row].fault, CsvRecord::Fault::kNone);
      ASSERT_EQ(all[row].cells.size(), all[0].cells.size()) << entry.path();
      for (std::size_t column = 0; column < all[0].cells.size(); ++column) {
        std::string_view value;
        ASSERT_EQ(expected.at(row - 1)[all[0].cells[column]].get(value), simdjson::SUCCESS) << entry.path();
        // Without CR: the stored copies of the CSV files have lost theirs.
        std::string expected_cell(value);
        std::erase(expected_cell, '\r');
        EXPECT_EQ(all[row].cells[column], expected_cell) << entry.path();
      }
    }
    ++seen;
  }
  EXPECT_EQ(seen, 11);
}

}  // namespace
}  // namespace guichet::kb
