// What must hold for any text: real messages, splices of them, ill-formed bytes, other scripts, emoji.
// Seeded, so a failure repeats. A failure names the round or the message, never prints more than that.
#include <gtest/gtest.h>

#include <thread>

#include "redact/base/utf8.h"
#include "redact/redactor.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

using testing_support::Labelled;
using testing_support::Random;

const Redactor& redactor_with(std::string_view op) {
  const auto make = [](std::string_view name) {
    Policy policy = Policy::standard();
    EXPECT_TRUE(policy.use_operator(name));
    return std::move(*Redactor::make(std::move(policy)));
  };
  static const Redactor kLabel = make("label");
  static const Redactor kNumber = make("number");
  static const Redactor kMask = make("mask");
  return op == "label" ? kLabel : op == "number" ? kNumber : kMask;
}

constexpr std::string_view kOddities[] = {
    "\xFF", "\xC3", "\xE2\x80", "\xF0\x9F\x98", "\x80\x80\x80", "\xED\xA0\x80", "😀", "👩‍👩‍👧", "🇨🇦", "王小明", "محمد علي", "Иван Петров", "अनिल",
    "\u200B", "\u00AD", "\u0301", "\u202E", "\uFEFF", "０４６", "٠١٢", "①", "⑴", "№", "ﬁ", "½", "\u00A0", "&nbsp;", "&#8209;", "&amp;", "&", "\t", "\r\n", "\n",
    "[SIN]", "[PERSONNE_2]", "[", "]", "_1]", "[PHONE", "@", "::", "--", "(", "+", "/", "046 454 286", "613-555-0142", "a@b.ca", "1109-4471",
    "my name is ", "je m'appelle ", "NAS", "UCI", "born ", "né le ", "12/03/1987", "K1A 0B1", " ", ".", ",", "'", "\"", "<", ">"};

// A splice of pieces of real messages and oddities.
std::string spliced(Random& random, const std::vector<Labelled>& messages) {
  std::string text;
  for (std::size_t n = 1 + random.below(8); n > 0; --n) {
    if (random.one_in(2)) {
      const std::string& from = messages[random.below(messages.size())].text;
      const std::size_t begin = random.below(from.size() + 1);
      text += from.substr(begin, random.below(80));  // may cut a code point: ill-formed on purpose
    } else {
      text += kOddities[random.below(std::size(kOddities))];
    }
  }
  for (std::size_t n = random.below(3); n > 0 && !text.empty(); --n) text[random.below(text.size())] = static_cast<char>(random.next());
  return text;
}

// How many texts a second redaction changed: a few, where what the first pass masked was what kept the second
// from a match (redactor.h).
struct Again {
  int texts = 0;
  int changed = 0;
};

std::vector<std::string> placeholders(std::string_view clean) {
  std::vector<std::string> found;
  for (std::size_t open = clean.find('['); open != std::string_view::npos; open = clean.find('[', open + 1)) {
    const std::string_view one = clean.substr(open, clean.find(']', open) - open + 1);
    const bool label = one.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789'\xC3\x89", 1) == one.size() - 1;
    if (label && one.size() > 3) found.emplace_back(one);
  }
  return found;
}

// Everything that holds for one text.
void expect_sound(std::string_view raw, Again& again) {
  const auto redaction = redactor_with("label").redact(raw);
  ASSERT_TRUE(redaction);
  const std::string_view clean = redaction->text.view();
  ASSERT_TRUE(utf8::is_valid(clean));

  // Spans: in order, apart, in range, on boundaries; and the bytes between them come out as they were.
  std::size_t at = 0;
  std::size_t out = 0;
  const auto expect_same = [&](std::string_view piece) {
    const std::string same = utf8::repaired(piece);
    ASSERT_EQ(clean.substr(out, same.size()), same);
    out += same.size();
  };
  const bool valid = utf8::is_valid(raw);
  for (const Entity& entity : redaction->entities) {
    ASSERT_GE(entity.span.begin, at);
    ASSERT_LT(entity.span.begin, entity.span.end);
    ASSERT_LE(entity.span.end, raw.size());
    if (valid) {
      ASSERT_TRUE(utf8::is_boundary(raw, entity.span.begin));
      ASSERT_TRUE(utf8::is_boundary(raw, entity.span.end));
    }
    ASSERT_FALSE(entity.rule.empty());
    ASSERT_GE(entity.score, 0.5F);
    ASSERT_LE(entity.score, 1.0F);
    ASSERT_GE(entity.number, 1U);
    expect_same(raw.substr(at, entity.span.begin - at));
    ASSERT_EQ(clean[out], '[');
    out = clean.find(']', out) + 1;
    at = entity.span.end;
  }
  expect_same(raw.substr(at));
  ASSERT_EQ(out, clean.size());

  for (const std::string_view op : {"label", "number"}) {
    const auto once = redactor_with(op).redact(raw);
    ASSERT_TRUE(once);
    const auto twice = redactor_with(op).redact(once->text.view());
    ASSERT_TRUE(twice);
    ++again.texts;
    if (twice->text.view() != once->text.view()) ++again.changed;
    // What is masked stays masked, each placeholder as it was.
    std::size_t from = 0;
    for (const std::string& placeholder : placeholders(once->text.view())) {
      from = twice->text.view().find(placeholder, from);
      ASSERT_NE(from, std::string_view::npos) << op << " again loses a placeholder";
      from += placeholder.size();
    }
  }
  const auto masked = redactor_with("mask").redact(raw);
  ASSERT_TRUE(masked);
  ASSERT_TRUE(utf8::is_valid(masked->text.view()));
}

TEST(Property, HoldsForGuichetsMessages) {
  ASSERT_GE(testing_support::own_messages().size(), 300U);
  Again again;
  for (const Labelled& message : testing_support::own_messages()) {
    SCOPED_TRACE(message.id);
    expect_sound(message.text, again);
  }
  EXPECT_LE(300 * again.changed, again.texts) << again.changed << " of " << again.texts;
}

TEST(Property, HoldsForTheSharedCorpora) {
  if (testing_support::shared_messages().empty()) {
    GTEST_SKIP() << "the measuring data pii is not here (GUICHET_SHARED names its folder)";
  }
  Again again;
  for (const Labelled& message : testing_support::shared_messages()) {
    SCOPED_TRACE(message.id);
    expect_sound(message.text, again);
  }
  EXPECT_LE(1000 * again.changed, again.texts) << again.changed << " of " << again.texts;
}

TEST(Property, HoldsForSplicesWithOddities) {
  Random random(20240229);
  Again again;
  for (int round = 0; round < 4000; ++round) {
    SCOPED_TRACE(round);
    expect_sound(spliced(random, testing_support::own_messages()), again);
  }
  EXPECT_LE(500 * again.changed, again.texts) << again.changed << " of " << again.texts;
}

TEST(Property, HoldsForRandomBytes) {
  Random random(3);
  Again again;
  for (int round = 0; round < 1000; ++round) {
    std::string text;
    for (std::size_t n = random.below(200); n > 0; --n) text += static_cast<char>(random.next());
    SCOPED_TRACE(round);
    expect_sound(text, again);
  }
  EXPECT_LE(500 * again.changed, again.texts) << again.changed << " of " << again.texts;
}

TEST(Property, HoldsForDigitsAndSeparators) {
  constexpr std::string_view kAlphabet = "0123456789012345678901234567890123456789 -./()+,:@\nabcekxwé";
  Random random(4);
  Again again;
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (std::size_t n = random.below(60); n > 0; --n) text += kAlphabet[random.below(kAlphabet.size())];
    SCOPED_TRACE(round);
    expect_sound(text, again);
  }
  EXPECT_LE(500 * again.changed, again.texts) << again.changed << " of " << again.texts;
}

// A paragraph of neutral text before or after a message hides nothing that was found without it. (But a
// signature is one because it ends the message, so names are asked for only with the text before.)
TEST(Property, NeutralTextAroundAMessageHidesNothing) {
  constexpr std::string_view kBefore = "Thank you for the quick answer.\n\n";
  constexpr std::string_view kAfter = "\n\nWe are looking forward to the next steps.";
  for (const Labelled& message : testing_support::own_messages()) {
    const auto alone = redactor_with("label").detect(message.text);
    ASSERT_TRUE(alone);
    for (const bool before : {true, false}) {
      const std::size_t shift = before ? kBefore.size() : 0;
      const std::string text = before ? std::string(kBefore) + message.text : message.text + std::string(kAfter);
      const auto within = redactor_with("label").detect(text);
      ASSERT_TRUE(within);
      for (const Entity& entity : *alone) {
        if (!before && entity.type == EntityType::kPerson) continue;
        bool covered = false;
        for (const Entity& other : *within) {
          covered = covered || (other.span.begin <= entity.span.begin + shift && other.span.end >= entity.span.end + shift);
        }
        EXPECT_TRUE(covered) << message.id << ": " << entity.rule << " at " << entity.span.begin << (before ? ", text before" : ", text after");
      }
    }
  }
}

TEST(Property, EightThreadsOnOneRedactorAgree) {
  const std::vector<Labelled>& messages = testing_support::own_messages();
  std::vector<std::string> expected;
  for (const Labelled& message : messages) expected.emplace_back(redactor_with("number").redact(message.text)->text.view());
  std::vector<std::vector<std::string>> got(8);
  std::vector<std::thread> threads;
  for (std::size_t t = 0; t < got.size(); ++t) {
    threads.emplace_back([&, t] {
      for (std::size_t i = 0; i < messages.size(); ++i) {
        const Labelled& message = messages[(i + t * 37) % messages.size()];
        got[t].emplace_back(redactor_with("number").redact(message.text)->text.view());
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (std::size_t t = 0; t < got.size(); ++t) {
    for (std::size_t i = 0; i < messages.size(); ++i) {
      ASSERT_EQ(got[t][i], expected[(i + t * 37) % messages.size()]) << "thread " << t << ", " << messages[(i + t * 37) % messages.size()].id;
    }
  }
}

}  // namespace
}  // namespace guichet::redact
