#include "redact/base/json.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "redact/base/utf8.h"

namespace guichet::json {
namespace {

std::vector<std::string> texts_at(std::string_view json, std::string_view path) {
  Document document;
  EXPECT_TRUE(document.parse(json));
  std::vector<std::string> all;
  for (const auto index : document.find(path)) all.push_back(document.text(document.nodes()[index]));
  return all;
}

TEST(Json, FindsByKeyPointerAndStar) {
  const std::string_view json = R"({"a":"1","b":{"c":["2","3"],"a/b":"4"},"a":"5"})";
  EXPECT_EQ(texts_at(json, "a"), (std::vector<std::string>{"1", "5"}));  // a key written twice counts twice
  EXPECT_EQ(texts_at(json, "/b/c/1"), (std::vector<std::string>{"3"}));
  EXPECT_EQ(texts_at(json, "/b/c/*"), (std::vector<std::string>{"2", "3"}));
  EXPECT_EQ(texts_at(json, "/b/a~1b"), (std::vector<std::string>{"4"}));
  EXPECT_EQ(texts_at(json, "/b/none"), std::vector<std::string>{});
}

TEST(Json, SeesThroughEscapedKeys) {
  EXPECT_EQ(texts_at(R"({"te\u0078t":"x"})", "text"), (std::vector<std::string>{"x"}));
}

TEST(Json, UnescapesAndCountsLoneSurrogates) {
  std::size_t repaired = 0;
  EXPECT_EQ(unescaped(R"(a\n\"\u00e9\ud83d\ude00\/)", &repaired), "a\n\"\u00e9\U0001F600/");
  EXPECT_EQ(repaired, 0U);
  EXPECT_EQ(unescaped(R"(\ud83dx\udc00)", &repaired), "\uFFFDx\uFFFD");
  EXPECT_EQ(repaired, 2U);
}

TEST(Json, QuotedIsReadBackTheSame) {
  std::string all;
  for (int c = 0; c < 0x80; ++c) all += static_cast<char>(c);
  all += "é\U0001F600";
  const std::string raw = quote(all);
  EXPECT_EQ(unescaped(std::string_view(raw).substr(1, raw.size() - 2)), all);
  simdjson::dom::parser parser;  // somebody else's reading of it
  EXPECT_EQ(std::string_view(parser.parse(raw)), all);
}

TEST(Json, NamesTheByteOfAnError) {
  const auto column = [](std::string_view text) {
    Document document;
    const Status read = document.parse(text);
    return read ? 0 : read.error().where().column;
  };
  EXPECT_EQ(column(R"({"a":1,})"), 8U);
  EXPECT_EQ(column(R"({"a":tru})"), 9U);
  EXPECT_EQ(column(R"({"a":"b)"), 8U);
  EXPECT_EQ(column("[1 2]"), 4U);
  EXPECT_EQ(column("\"a\tb\""), 3U);
}

TEST(Json, RefusesDeepNestingWithoutRecursion) {
  Document document;
  EXPECT_TRUE(document.parse(std::string(64, '[') + std::string(64, ']')));
  const Status deep = document.parse(std::string(65, '[') + std::string(65, ']'));
  ASSERT_FALSE(deep);
  EXPECT_EQ(deep.error().code(), ErrorCode::kTooLarge);
  const Status bomb = document.parse(std::string(100'000, '['));
  ASSERT_FALSE(bomb);
  EXPECT_EQ(bomb.error().where().column, 65U);
}

// Each cut of a good text is an error, never a crash, and never good.
TEST(Json, EveryCutIsAnError) {
  const std::string_view json = R"({"a":[1,-2.5e+3,true,null,"x\u00e9\n"],"b":{"c":""}})";
  Document document;
  for (std::size_t i = 0; i < json.size(); ++i) EXPECT_FALSE(document.parse(json.substr(0, i))) << i;
  EXPECT_TRUE(document.parse(json));
}

TEST(Json, AgreesWithSimdjsonOnDamagedTexts) {
  const std::string good = R"({"id":12,"t":"a\u0041\"b","l":[true,false,null,-0.5e1,{"k":"v"}],"e":{}})";
  std::mt19937 random(7);  // the same texts each time
  constexpr std::string_view kBytes = "{}[]\",:\\u0123e+-.tfn x";
  simdjson::dom::parser parser;
  Document document;
  for (int round = 0; round < 20'000; ++round) {
    std::string text = good;
    for (unsigned edits = 1 + random() % 2; edits > 0; --edits) text[random() % text.size()] = kBytes[random() % kBytes.size()];
    simdjson::dom::element root;
    const bool theirs = parser.parse(text).get(root) == simdjson::SUCCESS;
    EXPECT_EQ(document.parse(text).has_value(), theirs) << text;
  }
}

// JSONTestSuite: y_ must be taken, n_ refused, i_ either way but without harm.
TEST(Json, JsonTestSuite) {
  const char* shared = std::getenv("GUICHET_SHARED");
  const std::filesystem::path root =
      shared != nullptr ? std::filesystem::path(shared) : std::filesystem::path(GUICHET_SOURCE_DIR) / ".." / "shared";
  const auto folder = root / "corpora" / "bad_input" / "jsontestsuite" / "test_parsing";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "JSONTestSuite is not here; GUICHET_SHARED names its folder";
  int taken = 0;
  int refused = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream in(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    const std::string name = entry.path().filename().string();
    Document document;
    const bool good = utf8::is_valid(bytes) && document.parse(bytes, 1000).has_value();
    if (name[0] == 'y') {
      EXPECT_TRUE(good) << name;
      ++taken;
    } else if (name[0] == 'n') {
      EXPECT_FALSE(good) << name;
      ++refused;
    }
  }
  EXPECT_EQ(taken, 95);
  EXPECT_EQ(refused, 188);
}

}  // namespace
}  // namespace guichet::json
