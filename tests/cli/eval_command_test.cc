// guichet eval redact: figures worked out by hand on four messages.
#include <simdjson.h>

#include "tests/cli/program.h"

namespace guichet::cli {
namespace {

// English: one SIN found, one number without a cue missed; one clean message. French: one phone found.
constexpr std::string_view kData =
    R"({"id":"1","lang":"en","text":"My SIN is 046 454 286","spans":[{"start":10,"end":21,"type":"SIN"}],"style":"sms","split":"dev"})" "\n"
    R"({"id":"2","lang":"en","text":"It says 77889 there","spans":[{"start":8,"end":13,"type":"UCI"}],"style":"letter","split":"dev"})" "\n"
    R"({"id":"3","lang":"en","text":"How long does it take?","spans":[],"style":"sms","split":"test"})" "\n"
    R"({"id":"4","lang":"fr","text":"Mon numéro est le 613-555-0142","spans":[{"start":19,"end":31,"type":"PHONE"}],"style":"sms","split":"test"})" "\n";

TEST(EvalRedact, CountsWhatWasMaskedAndWhatNot) {
  const Folder folder;
  const std::string data = folder.write("d.jsonl", kData);
  const Ran ran = run({"eval", "redact", "--data", data, "--by", "style", "--json"});
  ASSERT_EQ(ran.code, 0) << ran.err;
  simdjson::dom::parser parser;
  const simdjson::dom::element json = parser.parse(ran.out);
  EXPECT_EQ(std::uint64_t(json["messages"]), 4U);
  const simdjson::dom::element recall = json["measures"]["full_mask_recall"];
  EXPECT_DOUBLE_EQ(double(recall["en"]["value"]), 0.5);
  EXPECT_DOUBLE_EQ(double(recall["fr"]["value"]), 1.0);
  EXPECT_EQ(std::uint64_t(recall["all"]["hits"]), 2U);
  EXPECT_EQ(std::uint64_t(recall["all"]["n"]), 3U);
  EXPECT_DOUBLE_EQ(double(recall["gap"]), 0.5);
  EXPECT_DOUBLE_EQ(double(recall["types"]["SIN"]["all"]["value"]), 1.0);
  EXPECT_DOUBLE_EQ(double(recall["styles"]["letter"]["all"]["value"]), 0.0);
  EXPECT_DOUBLE_EQ(double(json["measures"]["leaking_messages"]["all"]["value"]), 0.3333);
  EXPECT_DOUBLE_EQ(double(json["measures"]["clean_messages_touched"]["all"]["value"]), 0.0);
  // Wilson's interval of 1 of 2 at 95 %: 0.0945 to 0.9055.
  EXPECT_DOUBLE_EQ(double(recall["en"]["low"]), 0.0945);
  EXPECT_DOUBLE_EQ(double(recall["en"]["high"]), 0.9055);
}

TEST(EvalRedact, OfOneSplit) {
  const Folder folder;
  const std::string data = folder.write("d.jsonl", kData);
  const Ran ran = run({"eval", "redact", "--data", data, "--split", "test"});
  EXPECT_EQ(ran.code, 0) << ran.err;
  EXPECT_TRUE(contains(ran.out, ": 2 messages\n")) << ran.out;
  EXPECT_TRUE(contains(run({"eval", "redact", "--data", data, "--lang", "fr"}).out, "par type")) << "in French too";
}

TEST(EvalRedact, AGateHoldsOrFails) {
  const Folder folder;
  const std::string data = folder.write("d.jsonl", kData);
  const auto gated = [&](std::string_view gate) { return run({"eval", "redact", "--data", data, "--gate", folder.write("g.json", gate)}); };
  EXPECT_EQ(gated(R"({"full_mask_recall": 0.6, "full_mask_recall.SIN": 1, "full_mask_recall.en": 0.5, "clean_messages_touched": 0})").code, 0);
  EXPECT_EQ(gated("{}").code, 0);
  const Ran low = gated("{\n \"full_mask_recall.en\": 0.51}");
  EXPECT_EQ(low.code, 1);
  EXPECT_TRUE(contains(low.err, "full_mask_recall.en is 0.5, the gate asks for 0.51")) << low.err;
  EXPECT_EQ(gated(R"({"leaking_messages": 0.3})").code, 1);
  EXPECT_EQ(gated(R"({"parity_gap": 0.4})").code, 1);
  EXPECT_EQ(gated(R"({"full_mask_recall.IBAN": 0})").code, 1) << "a gate that measures nothing does not pass";
  for (const char* bad : {"", "[]", "{", R"({"recall": 1})", R"({"full_mask_recall.sin": 1})", R"({"full_mask_recall": "1"})", R"({"full_mask_recall": 2})",
                          R"({"full_mask_recall.fr.SIN": 1})", R"({"parity_gap.fr": 1})", R"({"full_mask_recall.": 1})"}) {
    const Ran ran = gated(bad);
    EXPECT_EQ(ran.code, 3) << bad;
    EXPECT_EQ(ran.out, "") << bad;
  }
}

TEST(EvalRedact, BadUseAndBadData) {
  const Folder folder;
  const std::string data = folder.write("d.jsonl", kData);
  EXPECT_EQ(run({"eval"}).code, 2);
  EXPECT_EQ(run({"eval", "redact"}).code, 2);
  EXPECT_EQ(run({"eval", "mask", "--data", data}).code, 2);
  EXPECT_EQ(run({"eval", "redact", "--data", data, "--split", "all"}).code, 2);
  EXPECT_EQ(run({"eval", "redact", "--data", data, "--by", "author"}).code, 2);
  EXPECT_EQ(run({"eval", "redact", "--set", "nothing"}).code, 2);
  EXPECT_EQ(run({"eval", "redact", "--data", folder / "none"}).code, 4);
  const Ran broken = run({"eval", "redact", "--data", folder.write("b.jsonl", R"({"id":"1","lang":"en","text":"Farhad","spans":[{"start":0,"end":99,"type":"PERSON"}]})")});
  EXPECT_EQ(broken.code, 3);
  EXPECT_TRUE(contains(broken.err, "b.jsonl:1") && !contains(broken.err, "Farhad")) << broken.err;
  EXPECT_EQ(run({"eval", "redact", "--data", folder.write("e.jsonl", "")}).code, 3);
}

}  // namespace
}  // namespace guichet::cli
