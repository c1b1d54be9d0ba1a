#include "engine/decide/details.h"

#include <gmock/gmock.h>

#include "engine/analysis/analyzer.h"

namespace guichet::engine {
namespace {

Details of(std::string_view text, Language language) { return details_of(analyze(text, language), language); }

Said said(std::string_view first, std::string_view second, std::string_view message, Language language) {
  return said_of(of(first, language), of(second, language), of(message, language));
}

TEST(Details, TheTablesAreReadable) { EXPECT_THAT(unreadable_detail_lines(), testing::IsEmpty()); }

TEST(Details, ANumberIsComparedWithTheTitles) {
  const auto* less = "Medical exam for a stay of 6 months or less";
  const auto* more = "Medical exam for a stay of more than 6 months";
  for (const auto* text : {"exam for a three month stay?", "I come for 10 days", "4month visit", "a stay of six months", "less than 6 months"}) {
    EXPECT_EQ(said(less, more, text, Language::kEnglish), Said::kFirst) << text;
    EXPECT_EQ(said(more, less, text, Language::kEnglish), Said::kSecond) << text;
  }
  for (const auto* text : {"I will stay a year", "for 7 months", "a two year program"}) {
    EXPECT_EQ(said(more, less, text, Language::kEnglish), Said::kFirst) << text;
  }
  EXPECT_EQ(said(less, more, "do I need a medical exam", Language::kEnglish), Said::kUnsaid);
  const auto* moins = "Examen médical pour un séjour de 6 mois ou moins";
  const auto* plus = "Examen médical pour un séjour de plus de 6 mois";
  for (const auto* text : {"un séjour de trois mois", "moins de 6 mois", "6mois", "2 semaines"}) {
    EXPECT_EQ(said(moins, plus, text, Language::kFrench), Said::kFirst) << text;
  }
  for (const auto* text : {"je viens un an", "pour huit mois", "plus de 6 mois"}) {
    EXPECT_EQ(said(plus, moins, text, Language::kFrench), Said::kFirst) << text;
  }
  EXPECT_EQ(said(plus, moins, "me faut-il un examen médical", Language::kFrench), Said::kUnsaid);
}

TEST(Details, AnAgeNeedsNoUnit) {
  const auto* young = "Citizenship test for applicants aged 18 to 54";
  const auto* old = "Citizenship test for applicants aged 55 or older";
  EXPECT_EQ(said(young, old, "im 30, do I need the test", Language::kEnglish), Said::kFirst);
  EXPECT_EQ(said(old, young, "my mother is 61 years old", Language::kEnglish), Said::kFirst);
  EXPECT_EQ(said(young, old, "form 5257 and the test", Language::kEnglish), Said::kUnsaid);
  const auto* under = "Puis-je parrainer mon enfant de moins de 22 ans ?";
  const auto* over = "Puis-je parrainer mon enfant de 22 ans ou plus ?";
  EXPECT_EQ(said(under, over, "ma fille a 10 ans", Language::kFrench), Said::kFirst);
  EXPECT_EQ(said(over, under, "mon fils de 22 ans", Language::kFrench), Said::kFirst);
  EXPECT_EQ(said(over, under, "parrainer mon enfant", Language::kFrench), Said::kUnsaid);
  for (const auto* text : {"ma fille a vingt-quatre ans", "elle a trente et un ans", "il a soixante-quinze ans", "elle a quatre-vingt-trois ans"}) {
    EXPECT_EQ(said(over, under, text, Language::kFrench), Said::kFirst) << text;
  }
  EXPECT_EQ(said(under, over, "mon fils de dix-huit ans", Language::kFrench), Said::kFirst);
  EXPECT_EQ(said(old, young, "my grandfather is eighty-three", Language::kEnglish), Said::kFirst);
  EXPECT_EQ(said(young, old, "my sister turned twenty-six", Language::kEnglish), Said::kFirst);
}

struct Case {
  const char* first;
  const char* second;
  const char* message;
};

TEST(Details, AspectsAreSaidInOtherWords) {
  for (const auto& [first, second, message] : {
           Case{"Where to give biometrics when you are inside Canada", "Where to give biometrics when you are outside Canada", "fingerprints in Toronto"},
           Case{"Applying for a visa from outside Canada", "Applying for a visa from inside Canada", "I am in Kenya and want a visa"},
           Case{"How do I extend a permit that is still valid?", "What if my permit has already expired?", "my permit expires in two weeks"},
           Case{"My card was lost or stolen", "My card was mailed but never arrived", "somebody stole my card"},
           Case{"How do I get my first card?", "How do I renew my card?", "I never had one before, my first card"},
       }) {
    EXPECT_EQ(said(first, second, message, Language::kEnglish), Said::kFirst) << message;
    EXPECT_EQ(said(second, first, message, Language::kEnglish), Said::kSecond) << message;
    EXPECT_EQ(said(first, second, "hello", Language::kEnglish), Said::kUnsaid) << first;
  }
  for (const auto& [first, second, message] : {
           Case{"Où fournir ses données quand on est au Canada", "Où fournir ses données quand on est à l'étranger", "mes empreintes à Montréal"},
           Case{"Demander un visa depuis l'extérieur du Canada", "Demander un visa depuis le Canada", "je suis à Dakar, je veux un visa"},
           Case{"Comment prolonger un permis encore valide ?", "Que faire si mon permis est déjà expiré ?", "mon permis finit dans un mois"},
           Case{"Ma carte a été perdue ou volée", "Ma carte a été postée, mais elle n'est jamais arrivée", "on m'a volé ma carte"},
       }) {
    EXPECT_EQ(said(first, second, message, Language::kFrench), Said::kFirst) << message;
    EXPECT_EQ(said(second, first, message, Language::kFrench), Said::kSecond) << message;
    EXPECT_EQ(said(first, second, "bonjour", Language::kFrench), Said::kUnsaid) << first;
  }
}

TEST(Details, TextsThatDifferInNothingKnown) {
  EXPECT_EQ(said("Photo size for visas", "Photo size for cards", "photo for a visa", Language::kEnglish), Said::kNoDetail);
}

}  // namespace
}  // namespace guichet::engine
