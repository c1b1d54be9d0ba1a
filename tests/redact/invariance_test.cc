// What must not matter: how a message's lines are broken, and what a rule may use of memory.
#include <gtest/gtest.h>

#include "redact/redactor.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

const Redactor& redactor() {
  static const Redactor kRedactor = std::move(*Redactor::make());
  return kRedactor;
}

// As a mail program wraps: at the last space before the width.
std::string wrapped(std::string text, std::size_t width) {
  std::size_t line = 0;
  std::size_t space = std::string::npos;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n') {
      line = i + 1;
      space = std::string::npos;
    } else if (text[i] == ' ') {
      space = i;
    }
    if (i - line < width || space == std::string::npos) continue;
    text[space] = '\n';
    line = space + 1;
    space = std::string::npos;
  }
  return text;
}

// Rules look across a line's end, but names and addresses are read by lines too (a signature is one because it stands alone), so a
// broken line can cost one. The bounds say how much it may: no more than when they were written.
TEST(Invariance, WrappingALineHidesLittle) {
  std::size_t found = 0;
  std::size_t lost = 0;
  std::size_t names = 0;
  std::size_t lost_names = 0;
  for (const auto& message : testing_support::own_messages()) {
    const auto as_it_is = redactor().detect(message.text);
    ASSERT_TRUE(as_it_is);
    for (const std::size_t width : {24U, 40U, 72U}) {
      const auto entities = redactor().detect(wrapped(message.text, width));
      ASSERT_TRUE(entities);
      for (const Entity& entity : *as_it_is) {
        const bool name = entity.type == EntityType::kPerson;
        std::size_t covered = entity.span.begin;
        for (const Entity& other : *entities) {
          if (other.span.begin <= covered && other.span.end > covered) covered = other.span.end;
          while (covered < entity.span.end && (message.text[covered] == ' ' || message.text[covered] == ',')) ++covered;
        }
        const bool is_lost = covered < entity.span.end;
        (name ? names : found) += 1;
        (name ? lost_names : lost) += is_lost ? 1U : 0U;
      }
    }
  }
  EXPECT_LE(100 * lost, 7 * found) << lost << " of " << found;
  EXPECT_LE(100 * lost_names, 14 * names) << lost_names << " of " << names;
}

// Line endings of other systems are no text.
TEST(Invariance, CarriageReturnsHideNothing) {
  std::size_t found = 0;
  std::size_t lost = 0;
  for (const auto& message : testing_support::own_messages()) {
    std::string text;
    std::vector<std::size_t> place(message.text.size() + 1);
    for (std::size_t i = 0; i < message.text.size(); ++i) {
      if (message.text[i] == '\n') text += '\r';
      place[i] = text.size();
      text += message.text[i];
    }
    place[message.text.size()] = text.size();
    const auto as_it_is = redactor().detect(message.text);
    const auto entities = redactor().detect(text);
    ASSERT_TRUE(as_it_is && entities);
    for (const Entity& entity : *as_it_is) {
      ++found;
      bool covered = false;
      for (const Entity& other : *entities) {
        covered = covered || (other.span.begin <= place[entity.span.begin] && other.span.end >= place[entity.span.end - 1] + 1);
      }
      lost += covered ? 0U : 1U;
    }
  }
  EXPECT_LE(200 * lost, found) << lost << " of " << found;
}

}  // namespace
}  // namespace guichet::redact
