// Where a broken line is one line, and where lines are lines. Expected values are written by hand from unwrap.h.
#include "redact/unwrap.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "redact/split_words.h"

namespace guichet::redact {
namespace {

std::string unwrapped(std::string_view raw) {
  Folded folded(raw);
  unwrap_lines(folded, split_words(folded));
  return std::string(folded.text());
}

void expect_joined(std::string_view raw) {
  std::string joined = folded_copy(raw);
  std::replace(joined.begin(), joined.end(), '\n', ' ');
  EXPECT_EQ(unwrapped(raw), joined);
}
void expect_lines(std::string_view raw) { EXPECT_EQ(unwrapped(raw), folded_copy(raw)); }

TEST(Unwrap, ProseThatGoesOnIsOneLine) {
  expect_joined("Hello, my social insurance number is\n046 454 286 and I live with my brother\nAhmed in Red Deer.");
  expect_joined("Bonjour, mon numéro d'assurance sociale\nest le 046 454 286 et je demeure avec\nmon frère.");
  expect_joined("> Bonjour, mon numéro d'assurance sociale\n> est le 046 454 286 et je demeure avec\n> mon frère.");
  expect_joined("    The office told me to write to my agent,\n    who never answers.");
  expect_joined("you may reach me any day after six (613 555\n0142).");
  expect_joined("on peut me joindre le soir, à toute heure, au\n613 555 0142");
}

TEST(Unwrap, WhatIsMeantAsALineStaysOne) {
  expect_lines("Name: Zofia Kowalczyk-Brown\nAddress: 12 Main Street, Ottawa\nPhone: 613 555 0142");
  expect_lines("Nom : Zofia Kowalczyk-Brown\nAdresse : 12, rue Principale\nTél. : 613 555 0142");
  expect_lines("Zofia Kowalczyk\n12 Main Street\nOttawa ON K1A 0B1");
  expect_lines("Please tell me where my application is now.\nZofia Kowalczyk");
  expect_lines("je voudrais savoir ou en est ma demande svp\nmarie tremblay");
  expect_lines("I need these things for my file:\n- the letter\n- the receipt");
  expect_lines("hi\nmy name is zofia\nand i have a question about my card");
  expect_lines("13:04 Agent: what is your number?\n13:05 Client: 613 555 0142");
  expect_lines("Kowalczyk, Zofia | 1990-04-02 | 1127-6603\nKowalczyk, Jan | 1992-04-02 | 1127-6604");
}

TEST(Unwrap, AFieldsValueMayTakeTwoLines) {
  EXPECT_EQ(unwrapped("Name of the child: Maria da Conceicao\nFurtado Pinto\nUCI: 1127-6603"),
            "name of the child: maria da conceicao furtado pinto\nuci: 1127-6603");
}

TEST(Unwrap, AParagraphEnds) {
  EXPECT_EQ(unwrapped("My application went in on the second of\nmay and I heard nothing.\n\nThank you for looking."),
            "my application went in on the second of may and i heard nothing.\n\nthank you for looking.");
}

TEST(Unwrap, NothingToDo) {
  for (const char* text : {"", "\n", "\n\n\n", "one line", "a\nb", "a\n"}) expect_lines(text);
}

}  // namespace
}  // namespace guichet::redact
