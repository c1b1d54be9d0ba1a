#include "redact/formats/whatsapp.h"

#include <gtest/gtest.h>

#include "tests/redact_formats/scratch.h"

namespace guichet::redact {
namespace {

struct HeadCase {
  std::string_view line;
  std::string_view name;
  std::string_view text;
};

class WhatsappHeads : public testing::TestWithParam<HeadCase> {};

TEST_P(WhatsappHeads, NameAndText) {
  const HeadCase& expected = GetParam();
  const auto head = parse_whatsapp_head(expected.line);
  ASSERT_TRUE(head) << expected.line;
  EXPECT_EQ(expected.line.substr(head->name.begin, head->name.size()), expected.name);
  EXPECT_EQ(expected.line.substr(head->text), expected.text);
}

// The styles of iOS and Android phones in English and French, Canada included.
INSTANTIATE_TEST_SUITE_P(
    Styles, WhatsappHeads,
    testing::Values(
        HeadCase{"[12/03/2024, 14:05:33] Marie Tremblay: Bonjour", "Marie Tremblay", "Bonjour"},
        HeadCase{"\u200E[2024-03-12, 2:05:33\u202FPM] Marie: \u200Eimage omitted", "Marie", "\u200Eimage omitted"},
        HeadCase{"[12/03/2024 à 14:05:33] Marie : Allô", "Marie", "Allô"},
        HeadCase{"[2024-03-12 14 h 05 min 33 s] Jean-Guy: ok", "Jean-Guy", "ok"},
        HeadCase{"12/03/2024 14:05 - Marie: salut", "Marie", "salut"},
        HeadCase{"12/03/2024 à 14:05 - Marie: salut", "Marie", "salut"},
        HeadCase{"2024-03-12 14 h 05 - Marie: salut", "Marie", "salut"},
        HeadCase{"3/12/24, 2:05 PM - Omar: a: b", "Omar", "a: b"},
        HeadCase{"12/03/2024, 2:05 p.m. - +1 (613) 555-0142: yes", "+1 (613) 555-0142", "yes"},
        HeadCase{"12.03.24, 14:05 - \u202A+1 613-555-0142\u202C: yes", "+1 613-555-0142", "yes"},
        HeadCase{"[12/03/2024, 14:05:33] ~\u202FZoé: hi", "Zoé", "hi"},
        HeadCase{"12/03/2024 14:05 - Marie:", "Marie", ""},
        HeadCase{"12/03/2024 14:05 - Messages are end-to-end encrypted.", "", "Messages are end-to-end encrypted."}));

TEST(Whatsapp, OtherLinesGoOnWithTheMessage) {
  for (const std::string_view line : {"", "hello: you", "12/03/2024", "12/03/2024 was the day - really: yes", "[12/03] x: y",
                                      "12/03/2024 14:05 no dash: x", "99999/1/1 10:10 - a: b"}) {
    EXPECT_FALSE(parse_whatsapp_head(line)) << line;
  }
}

TEST(Whatsapp, MessagesOfSeveralLinesAndSenders) {
  const std::string_view chat =
      "12/03/2024 14:04 - Messages are encrypted\r\n"
      "12/03/2024 14:05 - Marie Tremblay: first\r\nsecond: line\r\n"
      "12/03/2024 14:06 - +1 613-555-0142: yes\r\n";
  const auto records = records_of("whatsapp", chat);
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[0].pieces.size(), 1U);
  ASSERT_EQ(records[1].pieces.size(), 2U);
  EXPECT_EQ(records[1].pieces[0].whole, EntityType::kPerson);
  EXPECT_EQ(records[1].pieces[1].text, "first\r\nsecond: line");
  EXPECT_EQ(records[2].pieces[0].whole, EntityType::kPhone);
  EXPECT_EQ(records[1].conversation, records[2].conversation);
  EXPECT_EQ(rewritten(records, [](const Piece& piece) { return piece.whole ? "N" : piece.text; }),
            "12/03/2024 14:04 - Messages are encrypted\r\n"
            "12/03/2024 14:05 - N: first\r\nsecond: line\r\n"
            "12/03/2024 14:06 - N: yes\r\n");
}

TEST(Whatsapp, SendersAreNumberedAndFoundAgainInTexts) {
  const Redactor redactor = numbering_redactor();
  const auto run = run_on(redactor, "_chat.txt",
                          "[12/03/2024, 14:05:33] Zbigniew Kowalczyk: hello\n"
                          "[12/03/2024, 14:06:00] Agent Lee: thank you Kowalczyk\n"
                          "[12/03/2024, 14:07:00] Zbigniew Kowalczyk: bye\n");
  EXPECT_EQ(run.output,
            "[12/03/2024, 14:05:33] [PERSON_1]: hello\n"
            "[12/03/2024, 14:06:00] [PERSON_2]: thank you [PERSON_1]\n"
            "[12/03/2024, 14:07:00] [PERSON_1]: bye\n");
}

}  // namespace
}  // namespace guichet::redact
