// Who is writing is no part of the question; what they write about is.
#include "engine/analysis/introduction.h"

#include <gtest/gtest.h>

namespace guichet::engine {
namespace {

TEST(Introduction, IsLeftOut) {
  EXPECT_EQ(without_introduction("My name is [PERSON], UCI [UCI]. How do I extend my permit?", Language::kEnglish), "How do I extend my permit?");
  EXPECT_EQ(without_introduction("How do I apply? My phone is [PHONE]", Language::kEnglish), "How do I apply? ");
  EXPECT_EQ(without_introduction("Bonjour, je m'appelle [PERSONNE]. Comment demander un visa?", Language::kFrench),
            "Bonjour, Comment demander un visa?");
  EXPECT_EQ(without_introduction("Où envoyer ma demande? [PERSONNE], [TÉLÉPHONE]", Language::kFrench), "Où envoyer ma demande? ");
}

TEST(Introduction, WhatTheMessageIsAboutStays) {
  for (const char* const text : {"My application [APPLICATION_NUMBER] is late", "[PERSON] is my wife and was refused", "Where is my file? application [APPLICATION_NUMBER]",
                                 "no placeholder, no change", "", "?!"}) {
    EXPECT_EQ(without_introduction(text, Language::kEnglish), text);
  }
  EXPECT_EQ(without_introduction("Mon dossier [NUMÉRO_DE_DEMANDE] traîne", Language::kFrench), "Mon dossier [NUMÉRO_DE_DEMANDE] traîne");
}

TEST(Introduction, AMessageThatSaysNothingElseStaysWhole) {
  EXPECT_EQ(without_introduction("My name is [PERSON].", Language::kEnglish), "My name is [PERSON].");
  EXPECT_EQ(without_introduction("Je suis [PERSONNE], aide", Language::kFrench), "Je suis [PERSONNE], aide");
}

}  // namespace
}  // namespace guichet::engine
