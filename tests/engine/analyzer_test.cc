#include "engine/analysis/analyzer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>
#include <utility>

#include "engine/analysis/fold.h"
#include "engine/analysis/tokenizer.h"

namespace guichet::engine {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::set<std::string> terms(std::string_view text, Language language) {
  std::set<std::string> found;
  for (const auto& word : analyze(text, language)) {
    if (!word.term.empty()) found.insert(word.term);
    if (!word.variant.empty()) found.insert(word.variant);
  }
  return found;
}

bool meet(std::string_view a, std::string_view b, Language language) {
  const auto of_a = terms(a, language);
  for (const auto& term : terms(b, language)) {
    if (of_a.contains(term)) return true;
  }
  return false;
}

TEST(Analyzer, WordsThatMustMeet) {
  constexpr std::pair<std::string_view, std::string_view> kFrench[] = {
      {"étudiant", "l'étudiant"},         {"l’étudiant", "etudiants"},   {"instructions", "d’instructions"},
      {"admissibilité", "admissibilite"}, {"employée", "employee"},      {"œuvre", "oeuvre"},
      {"cœur", "COEUR"},                  {"canaux", "canal"},           {"ÉTUDES", "etudes"},
      {"réseau", "reseau"},               {"qu'immigration", "immigration"}, {"jusqu’expiration", "expiration"},
      {"clé", "clef"},                    {"e\u0301tudes", "études"},    {"ﬁnances", "finances"},
      {"d'aujourd'hui", "aujourd’hui"},   {"résidente", "resident"},     {"prolongée", "prolonger"},
  };
  for (const auto& [a, b] : kFrench) EXPECT_TRUE(meet(a, b, Language::kFrench)) << a << " / " << b;
  constexpr std::pair<std::string_view, std::string_view> kEnglish[] = {
      {"permit", "permits"},   {"colour", "color"},       {"licences", "license"}, {"applying", "apply"},
      {"resumé", "resume"},    {"client’s", "client"},    {"cancelled", "canceled"}, {"ＶＩＳＡ", "visa"},
      {"centres", "center"},   {"programme", "programs"},
  };
  for (const auto& [a, b] : kEnglish) EXPECT_TRUE(meet(a, b, Language::kEnglish)) << a << " / " << b;
}

TEST(Analyzer, WordsThatMustNotMeet) {
  EXPECT_FALSE(meet("thé", "the", Language::kEnglish));
  EXPECT_FALSE(meet("permis", "perdu", Language::kFrench));
  EXPECT_FALSE(meet("aujourd'hui", "hui", Language::kFrench));
  EXPECT_FALSE(meet("visa", "vise", Language::kEnglish));
}

TEST(Analyzer, StopWordsAreAskedBeforeAccentsAreFolded) {
  EXPECT_THAT(terms("thé", Language::kEnglish), ElementsAre("the"));
  EXPECT_THAT(terms("the", Language::kEnglish), IsEmpty());
  EXPECT_THAT(terms("sûr", Language::kFrench), ElementsAre("sur"));
  EXPECT_THAT(terms("sur", Language::kFrench), IsEmpty());
}

TEST(Analyzer, OffsetsAreBytesOfTheText) {
  const std::string_view text = "Où est l’étudiante, déjà?";
  for (const auto& word : analyze(text, Language::kFrench)) {
    const auto raw = text.substr(word.span.begin, word.span.size());
    EXPECT_EQ(fold(lower(raw)), word.folded) << raw;
  }
  const auto words = analyze(text, Language::kFrench);
  ASSERT_EQ(words.size(), 5U);
  EXPECT_EQ(words[2].kind, WordKind::kClitic);
  EXPECT_EQ(text.substr(words[2].span.begin, words[2].span.size()), "l’");
  EXPECT_EQ(text.substr(words[3].span.begin, words[3].span.size()), "étudiante");
}

TEST(Analyzer, PlaceholdersAreNoWords) {
  const auto words = analyze("My number is [APPLICATION_NUMBER], call [PERSON_1] [TÉLÉPHONE]", Language::kEnglish);
  std::size_t placeholders = 0;
  for (const auto& word : words) {
    if (word.kind != WordKind::kPlaceholder) continue;
    ++placeholders;
    EXPECT_FALSE(word.searchable());
  }
  EXPECT_EQ(placeholders, 3U);
  EXPECT_EQ(analyze("[note]", Language::kEnglish)[0].kind, WordKind::kWord);
}

TEST(Analyzer, TermsStayWithinXapiansLimitWhateverTheInput) {
  const std::string marks = "e" + [] {
    std::string many;
    for (int i = 0; i < 100000; ++i) many += "\u0301";
    return many;
  }();
  for (const std::string& text : {std::string(5000, 'x'), marks, std::string(3000, '7')}) {
    for (const auto language : {Language::kEnglish, Language::kFrench}) {
      for (const auto& word : analyze(text, language)) {
        EXPECT_LE(word.term.size(), 3 * kMaxWordBytes);
        EXPECT_LE(word.variant.size(), 3 * kMaxWordBytes);
      }
    }
  }
}

// The fast path of plain ASCII must cut as ICU does: a trailing tilde takes the slow one.
TEST(Tokenizer, TheFastPathAgreesWithTheSlowOne) {
  for (const std::string text : {"How do I apply (online)? Now!", "a1b2 3d", "", "???", "IMM 5257\nform",
                                 "One. Two, three; four: a-b \"c\" d/e $5 50%", "1,500 3.14 a.b a:b x,y",
                                 "end.", "e.g. this", "U.S.A."}) {
    const auto fast = tokenize(text);
    const auto slow = tokenize(text + " ~");
    ASSERT_EQ(fast.size(), slow.size()) << text;
    for (std::size_t i = 0; i < fast.size(); ++i) {
      EXPECT_EQ(fast[i].span, slow[i].span);
      EXPECT_EQ(fast[i].kind, slow[i].kind);
    }
  }
}

TEST(Analyzer, InitialsChooseAmongTheSameTerms) {
  const std::string_view text = "Étudiants dying to apply; l'Œuvre, colour, e\u0301cole";
  for (const auto language : {Language::kEnglish, Language::kFrench}) {
    for (const auto& word : analyze(text, language)) {
      if (!word.searchable()) continue;
      EXPECT_EQ(word.term.front(), word.folded.front());
      for (const auto& chosen : analyze(text, language, word.folded.substr(0, 1))) {
        if (chosen.span == word.span) {
          EXPECT_EQ(chosen.term, word.term);
        }
      }
    }
  }
}

TEST(Grams, FourLettersOfThePaddedWord) {
  EXPECT_THAT(grams("permit"), ElementsAre("_per", "perm", "ermi", "rmit", "mit_"));
  EXPECT_THAT(grams("eta"), ElementsAre("_eta", "eta_"));
  EXPECT_THAT(grams("rp"), ElementsAre("_rp_"));
  EXPECT_THAT(grams("ю"), ElementsAre("_ю_"));
}

}  // namespace
}  // namespace guichet::engine
