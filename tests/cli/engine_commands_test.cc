#include <simdjson.h>

#include "tests/cli/program.h"

namespace guichet::cli {
namespace {

constexpr std::string_view kAnswers =
    R"({"id":"a-en","code":"051101","lang":"en","title":"Extend a study permit","body":"Apply online to extend your study permit before it expires.","questions":["How do I extend my study permit?"],"url":"https://guichet.example/en/extend"}
{"id":"a-fr","code":"051101","lang":"fr","title":"Prolonger un permis d'études","body":"Demandez en ligne la prolongation de votre permis d'études avant son expiration.","questions":["Comment prolonger mon permis d'études?"]}
{"id":"b-en","code":"100101","lang":"en","title":"Renew a passport","body":"Send the renewal form with two photos.","questions":["How do I renew my passport?"]}
{"id":"b-fr","code":"100101","lang":"fr","title":"Renouveler un passeport","body":"Envoyez le formulaire avec deux photos.","questions":["Comment renouveler mon passeport?"]}
)";
constexpr std::string_view kPages =
    R"({"id":"p-en","lang":"en","url":"https://guichet.example/en/biometrics","title":"Biometrics","sections":[{"heading":"Fees","text":"The biometrics fee is paid with the application."}]}
)";

class Workspace : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder = new Folder;
    const Ran made = run({"index", "--db", *folder / "ws", "--answers", folder->write("answers.jsonl", kAnswers),
                          "--pages", folder->write("pages.jsonl", kPages)});
    ASSERT_EQ(made.code, 0) << made.err;
    ASSERT_TRUE(contains(made.out, "4 answers, 1 pages in 1 sections")) << made.out;
  }
  static void TearDownTestSuite() { delete folder; }

  static std::string db() { return *folder / "ws"; }
  static inline Folder* folder = nullptr;
  simdjson::dom::parser parser;
};

TEST_F(Workspace, SynonymsOfItsOwnAreReadByIndex) {
  const std::string ws = *folder / "with_synonyms";
  const std::vector<std::string> index{"index", "--db", ws, "--answers", folder->write("answers.jsonl", kAnswers)};
  ASSERT_EQ(run(index).code, 0);
  EXPECT_EQ(run({"search", "--db", ws, "--lang", "en", "booklet"}).code, 1);
  folder->write("with_synonyms/synonyms.tsv", "# ours\nen\tpassport\tbooklet\nfr\tpasseport\tcarnet\n");
  ASSERT_EQ(run(index).code, 0);
  EXPECT_TRUE(contains(run({"search", "--db", ws, "--lang", "en", "booklet"}).out, "Renew a passport"));
  EXPECT_TRUE(contains(run({"search", "--db", ws, "--lang", "fr", "carnet"}).out, "Renouveler un passeport"));
  folder->write("with_synonyms/synonyms.tsv", "# ours\nen\tpassport\tbooklet\nfr\tpasseport\n");
  for (const auto& [lang, sentence] : {std::pair("en", "two forms or more"), std::pair("fr", "au moins deux formes")}) {
    auto again = index;
    again.insert(again.end(), {"--lang", lang});
    const Ran refused = run(again);
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(contains(refused.err, "synonyms.tsv:3")) << refused.err;
    EXPECT_TRUE(contains(refused.err, sentence)) << refused.err;
  }
  EXPECT_TRUE(contains(run({"search", "--db", ws, "--lang", "en", "booklet"}).out, "Renew a passport")) << "the generation before stays";
}

// The contract of DESIGN section 4, keys in order.
TEST_F(Workspace, SuggestJson) {
  const Ran ran = run({"suggest", "--db", db(), "--json", "How do I extend my study permit? Call 613-555-0142"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_FALSE(contains(ran.out, "555-0142"));
  simdjson::dom::object reply;
  ASSERT_EQ(parser.parse(ran.out).get(reply), simdjson::SUCCESS);
  std::vector<std::string> keys;
  for (const auto field : reply) keys.emplace_back(field.key);
  std::erase(keys, "clarify");
  EXPECT_EQ(keys, (std::vector<std::string>{"schema", "id", "lang", "message", "entities", "decision", "reason",
                                            "confidence", "suggestions", "generation", "micros"}));
  EXPECT_EQ(std::string_view(reply["message"]), "How do I extend my study permit? Call [PHONE]");
  EXPECT_EQ(std::uint64_t(reply["entities"].at(0)["start"]), 38U);
  const simdjson::dom::element first = reply["suggestions"].at(0);
  EXPECT_EQ(std::string_view(first["id"]), "a-en");
  EXPECT_EQ(std::string_view(first["code"]), "051101");
  EXPECT_EQ(std::string_view(first["kind"]), "answer");
  EXPECT_EQ(std::string_view(first["url"]), "https://guichet.example/en/extend");
  EXPECT_EQ(std::uint64_t(first["rank"]), 1U);
}

TEST_F(Workspace, SuggestForPeopleSpeaksTheMessagesLanguage) {
  const Ran french = run({"suggest", "--db", db(), "Comment", "prolonger", "mon", "permis", "d'études?"});
  EXPECT_EQ(french.code, 0);
  EXPECT_TRUE(contains(french.out, "Décision : ")) << french.out;
  EXPECT_TRUE(contains(french.out, "Prolonger un permis d'études"));
  EXPECT_FALSE(contains(french.out, "<b>"));
  const Ran english = run({"suggest", "--db", db(), "-"}, {"How do I renew my passport?\n", {"LANG=fr_CA.UTF-8"}});
  EXPECT_TRUE(contains(english.out, "Decision: ")) << english.out;
}

TEST_F(Workspace, BatchKeepsOrderIdsAndGoesOn) {
  const std::string input =
      "{\"id\":7,\"text\":\"How do I renew my passport?\",\"lang\":\"en\"}\n"
      "{\"id\":\"x\",\"text\":\"cut 613-555-0142\n"
      "{\"id\":\"b\",\"text\":\"\"}\n"
      "{\"id\":\"c\",\"text\":\"Comment prolonger mon permis d'études?\"}\n";
  for (const std::string command : {"suggest", "search"}) {
    const Ran ran = run_in(input, {command, "--db", db(), "--batch", "-"});
    EXPECT_EQ(ran.code, 3) << ran.err;
    EXPECT_TRUE(contains(ran.err, "-:2:35")) << ran.err;
    EXPECT_FALSE(contains(ran.err + ran.out, "0142"));
    std::vector<std::string> ids;
    simdjson::dom::document_stream lines;
    const simdjson::padded_string bytes(ran.out);
    ASSERT_EQ(parser.parse_many(bytes).get(lines), simdjson::SUCCESS);
    for (const auto line : lines) ids.push_back(simdjson::minify(line["id"]));
    EXPECT_EQ(ids, (std::vector<std::string>{"7", "\"b\"", "\"c\""})) << command;
    if (command == "search") {  // suggest names the time it took
      EXPECT_EQ(run_in(input, {command, "--db", db(), "--batch", "-", "--jobs", "1"}).out, ran.out);
    }
  }
}

TEST_F(Workspace, SuggestForAnAgent) {
  const Ran ran = run({"suggest", "--db", db(), "--for", "agent", "--json", "How do I renew my passport?"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_TRUE(contains(ran.out, R"("versions":{"en":{"id":"b-en","title":"Renew a passport","body":"Send the renewal form with two photos."},"fr":{"id":"b-fr",)")) << ran.out;
  const Ran text = run({"suggest", "--db", db(), "--for", "agent", "How do I renew my passport?"});
  EXPECT_TRUE(contains(text.out, "[100101 fr] Renouveler un passeport\nEnvoyez le formulaire avec deux photos.\n")) << text.out;
  EXPECT_EQ(run({"suggest", "--db", db(), "--for", "nobody", "x"}).code, 2);
}

TEST_F(Workspace, Tag) {
  const Ran copied = run({"tag", "--db", db(), "--json", "Hello! Apply online to extend your study permit before it expires. My number is 613-555-0142."});
  EXPECT_EQ(copied.code, 0) << copied.err;
  EXPECT_TRUE(contains(copied.out, R"({"id":null,"code":"051101","answer":"a-en","confidence":0.9)")) << copied.out;
  EXPECT_TRUE(contains(copied.out, R"("automatic":true})")) << copied.out;
  const Ran batch = run_in("{\"id\":\"x\",\"text\":\"Envoyez le formulaire avec deux photos. Merci!\"}\n{\"id\":2,\"text\":\"Good question about the passport\"}\n",
                           {"tag", "--db", db(), "--batch", "-"});
  EXPECT_EQ(batch.code, 0) << batch.err;
  EXPECT_TRUE(contains(batch.out, R"({"id":"x","code":"100101","answer":"b-fr",)")) << batch.out;
  EXPECT_TRUE(contains(batch.out, R"({"id":2,"code":null,"answer":null,)")) << batch.out;
  EXPECT_TRUE(contains(batch.out, R"("automatic":false,"candidates":[{"code":"100101")")) << batch.out;
  EXPECT_FALSE(contains(copied.out + batch.out, "0142"));
  const Ran nothing = run({"tag", "--db", db(), "--lang", "fr", "zzzz"});
  EXPECT_EQ(nothing.code, 1);
  EXPECT_EQ(nothing.out, "aucune réponse ne ressemble à ce texte\n");
}

TEST_F(Workspace, Search) {
  const Ran json = run({"search", "--db", db(), "--json", "renew passport"});
  EXPECT_EQ(json.code, 0);
  EXPECT_TRUE(contains(json.out, "{\"schema\":1,\"lang\":\"en\",\"query\":\"renew passport\",\"results\":[{\"rank\":1,\"id\":\"b-en\""))
      << json.out;
  const Ran page = run({"search", "--db", db(), "--kind", "page", "--json", "biometrics fee"});
  EXPECT_TRUE(contains(page.out, "\"results\":[{\"rank\":1,\"id\":\"p-en#0\",\"kind\":\"page\"")) << page.out;
  const Ran code = run({"search", "--db", db(), "--code", "10", "--lang", "fr", "--json", "passeport"});
  EXPECT_TRUE(contains(code.out, "\"results\":[{\"rank\":1,\"id\":\"b-fr\"")) << code.out;
  const Ran none = run({"search", "--db", db(), "zzzzqqqq"});
  EXPECT_EQ(none.code, 1);
  EXPECT_EQ(none.out, "");
}

// For agents only, or for clients: --audience in search and suggest, its help, and the lint of a slip, in both languages.
TEST_F(Workspace, Audience) {
  const std::string ws = *folder / "with_audiences";
  const auto answers = folder->write(
      "audiences.jsonl",
      R"({"id":"c-en","code":"100101","lang":"en","title":"Renew a passport","body":"Send the renewal form with two photos.","audiences":["client"]}
{"id":"c-fr","code":"100101","lang":"fr","title":"Renouveler un passeport","body":"Envoyez le formulaire avec deux photos.","audiences":["client"]}
{"id":"g-en","code":"100102","lang":"en","title":"Renew a passport for somebody","body":"Ask for the signed mandate first.","audiences":["agnet"]}
{"id":"g-fr","code":"100102","lang":"fr","title":"Renouveler un passeport pour quelqu'un","body":"Demandez d'abord le mandat signé.","audiences":["agnet"]}
)");
  const Ran english = run({"index", "--db", ws, "--answers", answers, "--lang", "en"});
  ASSERT_EQ(english.code, 0) << english.err;
  EXPECT_TRUE(contains(english.err, "the audience agnet is unknown")) << english.err;
  EXPECT_TRUE(contains(run({"index", "--db", ws, "--answers", answers, "--lang", "fr"}).err, "le public agnet est inconnu"));
  for (const auto& [lang, query, id] : {std::tuple("en", "renew passport", "c-en"), std::tuple("fr", "renouveler passeport", "c-fr")}) {
    const Ran all = run({"search", "--db", ws, "--lang", lang, "--json", query});
    EXPECT_TRUE(contains(all.out, "\"id\":\"g-")) << all.out;
    const Ran client = run({"search", "--db", ws, "--lang", lang, "--audience", "client", "--json", query});
    EXPECT_TRUE(contains(client.out, id) && !contains(client.out, "\"id\":\"g-")) << client.out;
    const Ran suggested = run({"suggest", "--db", ws, "--lang", lang, "--audience", "client", "--json", query});
    EXPECT_TRUE(contains(suggested.out, id) && !contains(suggested.out, "\"id\":\"g-")) << suggested.out;
  }
  EXPECT_TRUE(contains(run({"search", "--help", "--lang", "en"}).out, "only answers for this audience"));
  EXPECT_TRUE(contains(run({"suggest", "--help", "--lang", "fr"}).out, "seulement les réponses pour ce public"));
}

TEST_F(Workspace, LintAndCheck) {
  EXPECT_EQ(run({"check", "--db", db()}).code, 0);
  EXPECT_EQ(run({"lint", "--db", db()}).code, 0);
  const std::string alone = folder->write("alone.jsonl", kAnswers.substr(0, kAnswers.find('\n') + 1));
  const Ran one = run({"lint", "--answers", alone, "--json"});
  EXPECT_EQ(one.code, 1) << one.out << one.err;  // no pair
  EXPECT_TRUE(contains(one.out, "\"severity\":\"error\""));
  EXPECT_TRUE(contains(one.out, "\"line\":1"));
  EXPECT_EQ(run({"lint", "--answers", alone, "--unpaired"}).code, 0);
}

TEST_F(Workspace, LintOfUseAndOfWhatIsNotAnswered) {
  const std::string questions = folder->write("reach.jsonl", R"({"id":"1","lang":"en","text":"x","relevant":["a-en"],"split":"dev"})" "\n");
  const Ran reach = run({"lint", "--db", db(), "--questions", questions, "--json"});
  EXPECT_EQ(reach.code, 0) << reach.err;
  EXPECT_TRUE(contains(reach.out, R"("check":"unreached-answer")")) << reach.out;
  const std::string open = folder->write("open.jsonl",
                                         "{\"text\":\"Where is my tax receipt canarybird?\"}\n{\"text\":\"where is the tax receipt, canarybird\"}\n{\"text\":\"Hello\"}\n");
  const Ran groups = run({"lint", "--db", db(), "--unanswered", open});
  EXPECT_EQ(groups.code, 0) << groups.err;
  EXPECT_TRUE(contains(groups.out, "note [unanswered]: 2 unanswered messages are like this one (67 % of 3)")) << groups.out;
  EXPECT_FALSE(contains(groups.out + groups.err, "canarybird"));
}

TEST_F(Workspace, EvalSuggest) {
  const std::string questions = folder->write("questions.jsonl",
      R"({"id":"q1","lang":"en","text":"How do I renew my passport canarybird?","relevant":["b-en"],"split":"dev"})" "\n"
      R"({"id":"q2","lang":"fr","text":"Comment prolonger mon permis d'études?","relevant":["a-fr"],"split":"dev"})" "\n"
      R"({"id":"q3","lang":"en","text":"I want to talk to a real person","relevant":[],"out_of_scope":true,"kind":"asked_for_human","split":"dev"})" "\n");
  const std::string svg = *folder / "curve.svg";
  const Ran json = run({"eval", "suggest", "--db", db(), "--questions", questions, "--split", "dev", "--json", "--svg", svg, "--diff", db()});
  ASSERT_EQ(json.code, 0) << json.err;
  simdjson::dom::element figures;
  ASSERT_EQ(parser.parse(json.out).get(figures), simdjson::SUCCESS);
  EXPECT_EQ(std::uint64_t(figures["questions"]), 3U);
  EXPECT_EQ(double(figures["measures"]["top_1"]["all"]["value"].get_double()), 1.0) << json.out;
  EXPECT_EQ(std::uint64_t(figures["reasons"]["asked_for_human"]["en"]["found"]["hits"]), 1U);
  EXPECT_EQ(double(figures["diff"]["p_top_1"].get_double()), 1.0);
  EXPECT_FALSE(contains(json.out, "canarybird"));
  EXPECT_TRUE(contains(testing_support::bytes_of(svg), "Précision selon la couverture"));
  const Ran text = run({"eval", "suggest", "--db", db(), "--questions", questions, "--lang", "fr"});
  EXPECT_EQ(text.code, 0) << text.err;
  EXPECT_TRUE(contains(text.out, "3 questions, dont 1 pour une personne")) << text.out;
  EXPECT_EQ(run({"eval", "suggest", "--db", db()}).code, 2);
  EXPECT_EQ(run({"eval", "suggest", "--db", db(), "--questions", questions, "--show-text"}).code, 2);
  EXPECT_EQ(run({"eval", "suggest", "--db", db(), "--questions", *folder / "none.jsonl"}).code, 4);
  EXPECT_EQ(run({"eval", "suggest", "--db", db(), "--questions", questions, "--learning-curve"}).code, 2);  // nothing learned
}

TEST_F(Workspace, IndexWithErrorsChangesNothing) {
  const std::string before = run({"search", "--db", db(), "--json", "passport"}).out;
  const std::string bad = folder->write(
      "bad.jsonl", std::string(kAnswers) + "{\"id\":\"c\",\"code\":\"51103\",\"lang\":\"en\",\"title\":\"canarybird\",\"body\":\"x\"}\n");
  const Ran refused = run({"index", "--db", db(), "--answers", bad});
  EXPECT_EQ(refused.code, 3);
  EXPECT_TRUE(contains(refused.err, "bad.jsonl:5")) << refused.err;
  EXPECT_TRUE(contains(refused.err, "nothing was changed"));
  EXPECT_FALSE(contains(refused.err, "canarybird"));
  EXPECT_EQ(run({"index", "--db", db(), "--answers", *folder / "none.jsonl"}).code, 4);
  EXPECT_EQ(run({"search", "--db", db(), "--json", "passport"}).out, before);
  EXPECT_EQ(run({"index", "--db", *folder / "new", "--answers", bad}).code, 3);
  EXPECT_FALSE(std::filesystem::exists(*folder / "new"));
}

TEST_F(Workspace, MissingAndDamagedWorkspaces) {
  const std::string none = *folder / "none";
  for (const std::string command : {"suggest", "search", "tag"}) EXPECT_EQ(run({command, "--db", none, "x"}).code, 4) << command;
  EXPECT_EQ(run({"check", "--db", none}).code, 4);
  EXPECT_EQ(run({"lint", "--db", none}).code, 4);
  EXPECT_FALSE(std::filesystem::exists(none));
  const std::string copy = *folder / "copy";  // with one byte of one file of the generation flipped
  std::filesystem::copy(db(), copy, std::filesystem::copy_options::recursive);
  for (const auto& entry : std::filesystem::recursive_directory_iterator(copy + "/generations")) {
    if (!entry.is_regular_file() || entry.file_size() == 0) continue;
    std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
    const auto middle = static_cast<std::streamoff>(entry.file_size() / 2);
    file.seekg(middle);
    const int byte = file.get();
    file.seekp(middle);
    file.put(static_cast<char>(byte ^ 0x20));
    break;
  }
  EXPECT_EQ(run({"check", "--db", copy}).code, 5);
  EXPECT_EQ(run({"suggest", "--db", copy, "x"}).code, 5);
}

TEST_F(Workspace, FullDevices) {
  const std::vector<std::vector<std::string>> all{
      {"suggest", "--db", db(), "passport"}, {"search", "--db", db(), "passport"}, {"tag", "--db", db(), "passport"}, {"lint", "--db", db()}, {"check", "--db", db()}};
  for (const auto& words : all) EXPECT_EQ(run(words, {"", {}, "/dev/full"}).code, 4) << words[0];
}

}  // namespace
}  // namespace guichet::cli
