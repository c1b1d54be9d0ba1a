#include "redact/formats/document.h"

#include <gtest/gtest.h>
#include <simdjson.h>

#include "tests/redact_formats/scratch.h"

namespace guichet::redact {
namespace {

const auto kSame = [](const Piece& piece) { return piece.text; };

// The piece at a place, or a failure.
const Piece& piece_at(const std::vector<Record>& records, std::string_view field) {
  for (const Record& record : records) {
    for (const Piece& piece : record.pieces) {
      if (piece.field == field) return piece;
    }
  }
  static const Piece kMissing;
  ADD_FAILURE() << field;
  return kMissing;
}

bool has(const std::vector<Record>& records, std::string_view field) {
  for (const Record& record : records) {
    for (const Piece& piece : record.pieces) {
      if (piece.field == field) return true;
    }
  }
  return false;
}

constexpr std::string_view kWebhook = R"({"object":"page","entry":[{"id":"PAGE1","time":1,"messaging":[
 {"sender":{"id":"5551"},"recipient":{"id":"PAGE1"},"timestamp":10,"message":{"mid":"m1","text":"my number is 613 555 0142"}},
 {"sender":{"id":"PAGE1"},"recipient":{"id":"5551"},"timestamp":11,"message":{"mid":"m2","is_echo":true,"text":"thanks"}},
 {"sender":{"id":"7772"},"recipient":{"id":"PAGE1"},"timestamp":12,"message":{"mid":"m3","text":"hello","new_thing":"later"}}]}]}
)";

TEST(Messenger, Webhook) {
  const auto records = records_of("messenger", kWebhook);
  EXPECT_EQ(rewritten(records, kSame), kWebhook);
  EXPECT_EQ(piece_at(records, "/entry/0/messaging/0/sender/id").whole, EntityType::kUsername);
  EXPECT_FALSE(has(records, "/entry/0/messaging/0/recipient/id"));  // the page is nobody
  EXPECT_FALSE(has(records, "/entry/0/messaging/0/message/mid"));
  EXPECT_EQ(piece_at(records, "/entry/0/messaging/0/message/text").role, Role::kClient);
  EXPECT_EQ(piece_at(records, "/entry/0/messaging/1/message/text").role, Role::kAgent);
  EXPECT_TRUE(has(records, "/entry/0/messaging/2/message/new_thing"));  // unknown: a text
  std::vector<std::string> conversations;
  for (const Record& record : records) {
    if (!record.conversation.empty()) conversations.push_back(record.conversation);
  }
  EXPECT_EQ(conversations, (std::vector<std::string>{"5551", "5551", "7772"}));
}

TEST(Messenger, WebhooksOneALineAndABrokenOne) {
  const std::string line = R"({"entry":[{"id":"P","messaging":[{"sender":{"id":"1"},"message":{"text":"a"}}]}]})";
  const auto records = records_of("messenger", line + "\n" + line.substr(0, 40) + "\n\n" + line);
  EXPECT_EQ(rewritten(records, kSame), line + "\n\n" + line);
  int problems = 0;
  for (const Record& record : records) {
    if (!record.problem) continue;
    ++problems;
    EXPECT_EQ(record.problem->where().line, 2U);
  }
  EXPECT_EQ(problems, 1);
}

// Facebook writes "Zoé" as the two bytes of its é, each as a letter.
TEST(Messenger, ArchiveTextsArePutRightAndWrittenBackAlike) {
  const std::string_view archive =
      R"({"participants":[{"name":"Zo\u00c3\u00a9 Roy"}],"messages":[)"
      R"({"sender_name":"Zo\u00c3\u00a9 Roy","timestamp_ms":20,"content":"d\u00c3\u00a9j\u00c3\u00a0"},)"
      R"({"sender_name":"Bob","timestamp_ms":10,"content":"first"}],"title":"Zo\u00c3\u00a9 Roy"})";
  const auto records = records_of("messenger", archive);
  ASSERT_EQ(records.size(), 1U);
  EXPECT_EQ(rewritten(records, kSame), archive);
  EXPECT_EQ(piece_at(records, "/participants/0/name").text, "Zoé Roy");
  const Piece& message = piece_at(records, "/messages/0/content");
  EXPECT_EQ(message.text, "déjà");
  EXPECT_EQ(encoded(message, "né"), R"("n\u00c3\u00a9")");
  // Names, then messages as they were written: the oldest stands last in the file.
  std::vector<std::string> order;
  for (const auto i : records[0].order) order.push_back(records[0].pieces[i].text);
  EXPECT_EQ(order, (std::vector<std::string>{"Zoé Roy", "Zoé Roy", "Bob", "Zoé Roy", "first", "déjà"}));
}

constexpr std::string_view kDirectMessages = R"(window.YTD.direct_messages.part0 = [
  {"dmConversation":{"conversationId":"11-99","messages":[
    {"messageCreate":{"recipientId":"99","text":"1234-5678","senderId":"11","id":"2","createdAt":"2024-01-02T00:00:00.000Z"}},
    {"messageCreate":{"recipientId":"11","text":"What is your UCI?","senderId":"99","id":"1","createdAt":"2024-01-01T00:00:00.000Z"}}]}},
  {"dmConversation":{"conversationId":"22-99","messages":[
    {"messageCreate":{"recipientId":"99","text":"hello","senderId":"22","id":"3","createdAt":"2024-01-03T00:00:00.000Z"}}]}}
])";

TEST(XArchive, DirectMessages) {
  const auto records = records_of("x", kDirectMessages);
  EXPECT_EQ(rewritten(records, kSame), kDirectMessages);
  EXPECT_EQ(piece_at(records, "/0/dmConversation/messages/1/messageCreate/text").role, Role::kAgent);
  EXPECT_EQ(piece_at(records, "/0/dmConversation/messages/0/messageCreate/text").role, Role::kClient);
  EXPECT_EQ(piece_at(records, "/0/dmConversation/conversationId").whole, EntityType::kUsername);
  EXPECT_FALSE(has(records, "/0/dmConversation/messages/0/messageCreate/createdAt"));
}

// The question stands after its answer in the file; in time it comes before, and is its cue.
TEST(XArchive, MessagesAreReadInTheOrderTheyWereWritten) {
  const auto run = run_on(numbering_redactor(), "dm.js", kDirectMessages);
  EXPECT_NE(run.output.find(R"("text":"[UCI_1]")"), std::string::npos) << run.output;
  EXPECT_EQ(run.output.find("1234-5678"), std::string::npos);
  EXPECT_EQ(run.output.rfind("window.YTD.direct_messages.part0 = [", 0), 0U);
}

TEST(XArchive, TweetsWithMentions) {
  const std::string_view tweets =
      R"(window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"@amina call me","entities":{"user_mentions":[{"name":"Amina D","screen_name":"amina","indices":["0","6"],"id_str":"33"}]}}}])";
  const auto records = records_of("x", tweets);
  EXPECT_EQ(rewritten(records, kSame), tweets);
  EXPECT_EQ(piece_at(records, "/0/tweet/entities/user_mentions/0/name").whole, EntityType::kPerson);
  EXPECT_EQ(piece_at(records, "/0/tweet/entities/user_mentions/0/id_str").whole, EntityType::kUsername);
  EXPECT_FALSE(has(records, "/0/tweet/id_str"));
}

constexpr std::string_view kTicket = R"([{"id":7,"subject":"Call","description":"<div>613-555-0142</div>","requester":{"name":"Li Na","email":"li@example.org","phone":null},
"created_at":"2024-01-01T00:00:00Z","custom_fields":{"cf_note":"SIN 046 454 286"},"conversations":[
{"id":1,"incoming":false,"body_text":"Hello Li","created_at":"2024-01-02T00:00:00Z"},{"id":2,"incoming":true,"body_text":"ok","created_at":"2024-01-03T00:00:00Z"}]}]
)";

TEST(Freshdesk, Tickets) {
  const auto records = records_of("freshdesk", kTicket);
  EXPECT_EQ(rewritten(records, kSame), kTicket);
  EXPECT_EQ(piece_at(records, "/0/requester/name").whole, EntityType::kPerson);
  EXPECT_EQ(piece_at(records, "/0/conversations/0/body_text").role, Role::kAgent);
  EXPECT_EQ(piece_at(records, "/0/conversations/1/body_text").role, Role::kClient);
  EXPECT_TRUE(has(records, "/0/custom_fields/cf_note"));
  EXPECT_FALSE(has(records, "/0/created_at"));
}

TEST(Freshdesk, TheMaskedDocumentIsStillJson) {
  const auto run = run_on(numbering_redactor(), "t.json", kTicket, [] {
    BatchOptions options;
    options.format = "freshdesk";
    return options;
  }());
  simdjson::dom::parser parser;
  EXPECT_EQ(parser.parse(run.output).error(), simdjson::SUCCESS);
  for (const std::string_view secret : {"613-555-0142", "046 454 286", "li@example.org", "Li Na"}) {
    EXPECT_EQ(run.output.find(secret), std::string::npos) << secret;
  }
}

TEST(Documents, ABrokenOneIsRefusedWithLineAndColumn) {
  const Scratch scratch;
  auto source = open_freshdesk(scratch.write("t.json", "[{\"id\":1},\n {\"subject\":\"x\",}]"), {});
  ASSERT_FALSE(source);
  EXPECT_EQ(source.error().where().line, 2U);
  EXPECT_EQ(source.error().where().column, 17U);
}

TEST(Documents, EveryCutIsRefused) {
  const Scratch scratch;
  for (std::size_t i = 0; i + 3 < kDirectMessages.size(); i += 7) {
    EXPECT_FALSE(open_x_archive(scratch.write("t.js", kDirectMessages.substr(0, i)), {})) << i;
  }
}

}  // namespace
}  // namespace guichet::redact
