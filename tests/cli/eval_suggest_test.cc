// guichet eval suggest and --explain: figures worked out by hand on a counter made for them.
#include <simdjson.h>

#include <cmath>

#include "tests/cli/program.h"

namespace guichet::cli {
namespace {

// Two near-twins (their bodies differ in a number), two siblings that are none, and one of another topic.
constexpr std::string_view kAnswers =
    R"({"id":"blue-en","code":"010101","lang":"en","title":"Fee of the blue parcel","body":"The fee is 20 dollars for each parcel and you pay it at the counter of the harbour."}
{"id":"blue-fr","code":"010101","lang":"fr","title":"Frais du colis bleu","body":"Les frais sont de 20 dollars pour chaque colis et vous les payez au comptoir du port."}
{"id":"green-en","code":"010102","lang":"en","title":"Fee of the green parcel","body":"The fee is 35 dollars for each parcel and you pay it at the counter of the harbour."}
{"id":"green-fr","code":"010102","lang":"fr","title":"Frais du colis vert","body":"Les frais sont de 35 dollars pour chaque colis et vous les payez au comptoir du port."}
{"id":"boat-en","code":"020101","lang":"en","title":"Register a boat","body":"Bring the papers of your boat and the name it will have."}
{"id":"boat-fr","code":"020101","lang":"fr","title":"Immatriculer un bateau","body":"Apportez les papiers du bateau et le nom qu'il portera."}
{"id":"sail-en","code":"020102","lang":"en","title":"Replace a torn sail","body":"Any tailor by the water can sew a new one within the week."}
{"id":"sail-fr","code":"020102","lang":"fr","title":"Remplacer une voile déchirée","body":"Tout tailleur du quai peut en coudre une autre dans la semaine."}
{"id":"honey-en","code":"030101","lang":"en","title":"Import honey","body":"Honey needs a label that says where the bees live."}
{"id":"honey-fr","code":"030101","lang":"fr","title":"Importer du miel","body":"Le miel doit porter une étiquette qui dit où vivent les abeilles."}
)";

class EvalSuggest : public testing::Test {
 protected:
  std::string workspace(const std::string& name, std::string_view answers) const {
    const Ran made = run({"index", "--db", folder_ / name, "--answers", folder_.write(name + ".jsonl", answers)});
    EXPECT_EQ(made.code, 0) << made.err;
    return folder_ / name;
  }
  simdjson::dom::element eval(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"eval", "suggest", "--json"});
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.code, 0) << ran.err;
    return parser_.parse(ran.out);
  }
  Folder folder_;
  simdjson::dom::parser parser_;
};

TEST_F(EvalSuggest, NearTwinsCountAsOneAndSiblingsAreTold) {
  const auto questions = folder_.write(
      "q.jsonl",
      R"({"id":"1","lang":"en","text":"Fee of the green parcel","relevant":["blue-en"],"split":"dev"}
{"id":"2","lang":"en","text":"Replace a torn sail","relevant":["boat-en"],"split":"dev"}
{"id":"3","lang":"en","text":"Import honey","relevant":["boat-en"],"split":"dev"}
{"id":"4","lang":"en","text":"Import honey","relevant":["honey-en"],"split":"dev"}
{"id":"5","lang":"fr","text":"Frais du colis bleu","relevant":["green-fr"],"split":"dev"}
{"id":"6","lang":"fr","text":"Remplacer une voile déchirée","relevant":["sail-fr"],"split":"dev"}
)");
  const auto figures = eval({"--db", workspace("ws", kAnswers), "--questions", questions});
  const auto siblings = figures["siblings"];
  EXPECT_EQ(std::uint64_t(siblings["en"]["wrong"]), 3U);
  EXPECT_EQ(std::uint64_t(siblings["en"]["same_topic"]), 2U) << "the green parcel for the blue one, the sail for the boat";
  EXPECT_EQ(std::uint64_t(siblings["en"]["near_twin"]), 1U);
  EXPECT_EQ(std::uint64_t(siblings["fr"]["wrong"]), 1U);
  EXPECT_EQ(std::uint64_t(siblings["fr"]["near_twin"]), 1U);
  EXPECT_DOUBLE_EQ(double(figures["measures"]["top_1"]["en"]["value"]), 0.25);
  EXPECT_DOUBLE_EQ(double(figures["measures"]["top_1_twins_as_one"]["en"]["value"]), 0.5);
  EXPECT_DOUBLE_EQ(double(figures["measures"]["top_1"]["fr"]["value"]), 0.5);
  EXPECT_DOUBLE_EQ(double(figures["measures"]["top_1_twins_as_one"]["fr"]["value"]), 1.0);
}

// The second workspace has a client question with a word that the first has nowhere.
TEST_F(EvalSuggest, ADiffNamesTheQuestionsThatMoved) {
  const auto before = workspace("before", kAnswers);
  std::string taught(kAnswers);
  for (const auto& [title, question] : {std::pair("\"title\":\"Import honey\"", "the lantern is broken"), std::pair("\"title\":\"Importer du miel\"", "la lanterne est brisée")}) {
    taught.insert(taught.find(title), "\"questions\":[\"" + std::string(question) + "\"],");
  }
  const auto after = workspace("after", taught);
  const auto questions = folder_.write("q.jsonl", R"({"id":"moved-en","lang":"en","text":"the lantern is broken","relevant":["honey-en"],"split":"dev"}
{"id":"moved-fr","lang":"fr","text":"lanterne brisée","relevant":["honey-fr"],"split":"dev"}
{"id":"stays","lang":"en","text":"Import honey","relevant":["honey-en"],"split":"dev"}
)");
  const auto diff = eval({"--db", after, "--questions", questions, "--diff", before})["diff"];
  EXPECT_EQ(std::uint64_t(diff["better"]), 2U);
  EXPECT_EQ(std::uint64_t(diff["worse"]), 0U);
  std::vector<std::string> moved;
  for (const simdjson::dom::element one : diff["changed"]) {
    if (std::uint64_t(one["rank"]) == std::uint64_t(one["rank_before"])) continue;
    moved.emplace_back(std::string_view(one["id"]));
    EXPECT_EQ(std::uint64_t(one["rank"]), 1U);
    EXPECT_EQ(std::uint64_t(one["rank_before"]), 0U) << "nothing had the word";
  }
  EXPECT_EQ(moved, (std::vector<std::string>{"moved-en", "moved-fr"}));
  const auto back = eval({"--db", before, "--questions", questions, "--diff", after})["diff"];
  EXPECT_EQ(std::uint64_t(back["better"]), 0U);
  EXPECT_EQ(std::uint64_t(back["worse"]), 2U);
}

// Words that stand in no answer: without examples they find nothing, with them they find what they were tagged with.
TEST_F(EvalSuggest, TheLearningCurveGrowsWithTheExamples) {
  const auto ws = workspace("ws", kAnswers);
  std::string examples;
  for (int i = 0; i < 16; ++i) {
    const auto id = std::to_string(i);
    const auto line = [&](const char* lang, const char* text, const char* answer) {
      examples += "{\"id\":\"" + std::string(lang) + answer + id + "\",\"lang\":\"" + lang + "\",\"text\":\"" + text + " item " + id +
                  "\",\"relevant\":[\"" + answer + "\"],\"split\":\"train\"}\n";
    };
    line("en", "where does the wombat go", "honey-en");
    line("en", "how about the narwhal", "boat-en");
    line("fr", "où va le tamanoir", "honey-fr");
    line("fr", "et le morse alors", "boat-fr");
  }
  const Ran learned = run({"learn", "--db", ws, "--examples", folder_.write("examples.jsonl", examples)});
  ASSERT_EQ(learned.code, 0) << learned.err;
  const auto questions = folder_.write("q.jsonl", R"({"id":"1","lang":"en","text":"a wombat please","relevant":["honey-en"],"split":"dev"}
{"id":"2","lang":"en","text":"my narwhal","relevant":["boat-en"],"split":"dev"}
{"id":"3","lang":"fr","text":"un tamanoir svp","relevant":["honey-fr"],"split":"dev"}
{"id":"4","lang":"fr","text":"mon morse","relevant":["boat-fr"],"split":"dev"}
)");
  const auto figures = eval({"--db", ws, "--questions", questions, "--learning-curve"});
  std::vector<std::uint64_t> counts;
  std::vector<double> top_1;
  for (const simdjson::dom::element step : figures["learning_curve"]) {
    counts.push_back(std::uint64_t(step["examples"]));
    top_1.push_back(double(step["all"]["top_1"]["value"]));
  }
  EXPECT_EQ(counts, (std::vector<std::uint64_t>{0, 8, 16, 32, 64})) << "none, an eighth, a quarter, a half, all";
  ASSERT_EQ(top_1.size(), 5U);
  EXPECT_EQ(top_1.front(), 0.0);
  EXPECT_EQ(top_1.back(), 1.0);
  EXPECT_TRUE(std::is_sorted(top_1.begin(), top_1.end()));
  EXPECT_EQ(top_1.back(), double(figures["measures"]["top_1"]["all"]["value"])) << "the whole is what serves";
}

// What --explain shows adds up to the score: built in, learned, and of a long message.
TEST_F(EvalSuggest, ExplainedFeaturesAddUpToTheScore) {
  const auto ws = workspace("ws", kAnswers);
  std::string story;
  for (int i = 0; i < 12; ++i) story += "My uncle sold his boat and bought another boat in spring. ";
  const auto check = [&](const std::string& message) {
    const Ran ran = run({"suggest", "--db", ws, "--json", "--explain", "--lang", "en", message});
    ASSERT_EQ(ran.code, 0) << ran.err;
    const simdjson::dom::element reply = parser_.parse(ran.out);
    std::size_t explained = 0;
    for (const simdjson::dom::element one : reply["suggestions"]) {
      double sum = 0;
      double magnitude = 1;
      for (const simdjson::dom::element feature : one["features"]) {
        const double part = double(feature["value"]) * double(feature["weight"]);
        sum += part;
        magnitude += std::abs(part);
      }
      EXPECT_NEAR(sum, double(one["score"]), 1e-5 * magnitude) << message.substr(0, 40);
      ++explained;
    }
    EXPECT_GT(explained, 0U);
  };
  const std::vector<std::string> messages{"fee of the green parcel", "register boat", story + "How do I import honey?"};
  for (const auto& message : messages) check(message);
  std::string examples;
  for (int i = 0; i < 12; ++i) {
    const auto id = std::to_string(i);
    examples += "{\"id\":\"a" + id + "\",\"lang\":\"en\",\"text\":\"jar from my bees number " + id + "\",\"relevant\":[\"honey-en\"]}\n";
    examples += "{\"id\":\"b" + id + "\",\"lang\":\"en\",\"text\":\"name my ship number " + id + "\",\"relevant\":[\"boat-en\"]}\n";
  }
  ASSERT_EQ(run({"learn", "--db", ws, "--examples", folder_.write("examples.jsonl", examples)}).code, 0);
  for (const auto& message : messages) check(message);
}

}  // namespace
}  // namespace guichet::cli
