// What must not matter: how a message's lines are broken, and what a rule may use of memory.
#include <gtest/gtest.h>

#include <cctype>

#include "redact/redactor.h"
#include "tests/redact/support.h"

namespace guichet::redact {
namespace {

const Redactor& redactor() {
  static const Redactor kRedactor = std::move(*Redactor::make());
  return kRedactor;
}

// As a mail program wraps: at the last space before the width, each line behind a margin.
struct Wrapped {
  std::string text;
  std::vector<std::size_t> place;  // of each byte of the text as it was, and of its end
};
Wrapped wrapped(std::string_view text, std::size_t width, std::string_view margin) {
  std::vector<bool> breaks(text.size());
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
    breaks[space] = true;
    line = space + 1;
    space = std::string::npos;
  }
  Wrapped result{std::string(margin), {}};
  for (std::size_t i = 0; i < text.size(); ++i) {
    result.place.push_back(result.text.size());
    result.text += breaks[i] ? '\n' : text[i];
    if (result.text.back() == '\n') result.text += margin;
  }
  result.place.push_back(result.text.size());
  return result;
}

// What is masked in a message, letters and digits only, is masked in it wrapped, at any width and behind any margin. Where two
// lines might as well be two lines (a capital or a number begins the second), a break can still cost a value: one in a hundred.
TEST(Invariance, WrappingALineHidesNothing) {
  for (const std::string_view margin : {"", "> ", "    "}) {
    for (const std::size_t width : {24U, 32U, 40U, 56U, 72U}) {
      std::size_t found = 0;
      std::size_t lost = 0;
      for (const auto& message : testing_support::own_messages()) {
        const auto as_it_is = redactor().detect(message.text);
        const Wrapped lines = wrapped(message.text, width, margin);
        const auto entities = redactor().detect(lines.text);
        ASSERT_TRUE(as_it_is && entities);
        std::vector<bool> masked(lines.text.size());
        for (const Entity& entity : *entities) std::fill_n(masked.begin() + static_cast<std::ptrdiff_t>(entity.span.begin), entity.span.size(), true);
        for (const Entity& entity : *as_it_is) {
          ++found;
          bool covered = true;
          for (std::size_t i = entity.span.begin; i < entity.span.end; ++i) {
            const unsigned char c = static_cast<unsigned char>(message.text[i]);
            covered = covered && ((c < 0x80 && std::isalnum(c) == 0) || masked[lines.place[i]]);
          }
          lost += covered ? 0U : 1U;
        }
      }
      EXPECT_LE(100 * lost, found) << lost << " of " << found << " at " << width << " behind '" << margin << "'";
    }
  }
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
  EXPECT_EQ(lost, 0U) << lost << " of " << found;
}

}  // namespace
}  // namespace guichet::redact
