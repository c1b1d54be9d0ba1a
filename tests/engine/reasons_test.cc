// Every reason code of a reply is reached, in both languages, through a published generation; and the sibling guard.
#include <gmock/gmock.h>

#include <map>
#include <set>

#include "redact/redactor.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

class Reasons : public WorkspaceTest {
 protected:
  // The counter, one answer that has ended, one without its translation, and two siblings.
  static std::vector<kb::Answer> counter() {
    auto answers = small_counter();
    auto ended = pair("170101", "What is the fee of the temporary summer permit?", "It was free.", "Combien coûte le permis temporaire d'été?", "C'était gratuit.");
    for (auto& one : ended) {
      one.valid_to = kb::Date::parse("2020-01-01");
      answers.push_back(one);
    }
    answers.push_back(answer("170201-en", "170201", Language::kEnglish, "Where do I register my yacht?", "At the harbour office."));
    answers.push_back(answer("170202-fr", "170202", Language::kFrench, "Où immatriculer mon yacht?", "Au bureau du port."));
    const auto add = [&](std::vector<kb::Answer> two) { answers.insert(answers.end(), two.begin(), two.end()); };
    add(pair("180201", "Do I need a health certificate for 6 months or less?", "No certificate.", "Faut-il un certificat de santé pour 6 mois ou moins?", "Aucun certificat."));
    add(pair("180202", "Do I need a health certificate for more than 6 months?", "A certificate.", "Faut-il un certificat de santé pour plus de 6 mois?", "Un certificat."));
    add(pair("180101", "How do I apply for a visa from inside Canada?", "At the first office.", "Comment demander un visa depuis le Canada?", "Au premier bureau."));
    add(pair("180102", "How do I apply for a visa from outside Canada?", "At the second office.", "Comment demander un visa hors du Canada?", "Au deuxième bureau."));
    return answers;
  }
};

TEST_F(Reasons, EachIsReachedInBothLanguages) {
  const auto engine = engine_of(counter(), small_site());
  const auto redactor = redact::Redactor::make();
  const std::map<Reason, std::pair<std::string, std::string>> kMessages{
      {Reason::kConfident, {"What should I do if my passport is lost or stolen?", "Que faire si mon passeport est perdu ou volé?"}},
      {Reason::kAmbiguous, {"How do I apply for a visa?", "Comment demander un visa?"}},
      {Reason::kLowConfidence, {"fingerprints exempt children under 14", "enfants de moins de 14 ans dispensés des empreintes digitales"}},
      {Reason::kOwnFile, {"Is there any update on my application? I sent it in March", "Où en est mon dossier? Je l'ai envoyé en mars"}},
      {Reason::kAskedForHuman, {"I want to talk to a real person", "je veux parler à un agent"}},
      {Reason::kUrgent, {"My flight leaves in three hours and my eTA is not there", "mon vol part dans trois heures et je n'ai pas mon AVE"}},
      {Reason::kDistress, {"I want to die", "je veux mourir"}},
      {Reason::kOutOfScope, {"Hola, quisiera saber cuánto tiempo tarda la residencia", "Bom dia, gostaria de saber como posso trazer minha família"}},
      {Reason::kNoMatch, {"medical exam", "examen médical"}},
      {Reason::kExpiredAnswer, {"What is the fee of the temporary summer permit?", "Combien coûte le permis temporaire d'été?"}},
      {Reason::kMissingTranslation, {"Where do I register my yacht?", "Où immatriculer mon yacht?"}},
      {Reason::kEmpty, {"?!", "[TÉLÉPHONE]"}},
  };
  ASSERT_EQ(kMessages.size(), 12U) << "every reason of reply.h";
  for (const auto& [reason, messages] : kMessages) {
    for (const auto& text : {messages.first, messages.second}) {
      const auto masked = redactor->redact(text);
      ASSERT_TRUE(masked);
      const auto reply = engine.suggest(masked->text);
      ASSERT_TRUE(reply) << text;
      EXPECT_EQ(name(reply->reason), name(reason)) << text;
      EXPECT_EQ(reply->decision == Decision::kAnswer, reason == Reason::kConfident) << text;
    }
  }
}

TEST_F(Reasons, SiblingsArePartedByTheDetailAndAskedAboutWithoutIt) {
  const auto engine = engine_of(counter());
  for (const auto& [text, id] : std::map<std::string, std::string>{{"How do I apply for a visa from inside Canada?", "180101-en"},
                                                                   {"How do I apply for a visa from outside Canada?", "180102-en"},
                                                                   {"Comment demander un visa depuis le Canada?", "180101-fr"},
                                                                   {"Comment demander un visa hors du Canada?", "180102-fr"}}) {
    const auto reply = engine.suggest(clean(text));
    EXPECT_EQ(reply->suggestions.at(0).id, id) << text;
  }
  for (const auto* text : {"How do I apply for a visa?", "Comment demander un visa?"}) {
    const auto reply = engine.suggest(clean(text));
    EXPECT_EQ(reply->decision, Decision::kClarify) << text;
    EXPECT_EQ(reply->reason, Reason::kAmbiguous) << text;
    EXPECT_LE(reply->clarify.size(), 3U);
    EXPECT_GE(reply->clarify.size(), 2U);
    EXPECT_FALSE(reply->ask.empty());
  }
}

// The number settles it: nothing is asked back, and without one something is.
TEST_F(Reasons, ANumberSettlesWhatPartsSiblings) {
  const auto engine = engine_of(counter());
  for (const auto& [text, id] : std::map<std::string, std::string>{{"Do I need a health certificate for 6 months or less?", "180201-en"},
                                                                   {"Do I need a health certificate for more than 6 months?", "180202-en"},
                                                                   {"Faut-il un certificat de santé pour 6 mois ou moins?", "180201-fr"},
                                                                   {"Faut-il un certificat de santé pour plus de 6 mois?", "180202-fr"}}) {
    EXPECT_EQ(engine.suggest(clean(text))->suggestions.at(0).id, id) << text;
  }
  for (const auto* text : {"do I need a health certificate", "faut-il un certificat de santé"}) {
    EXPECT_NE(engine.suggest(clean(text))->decision, Decision::kAnswer) << text;
  }
}

// What is asked for in one language and answered in the other only, is offered as such, and never mixed in.
TEST_F(Reasons, AnAnswerNeverMixesLanguages) {
  const auto engine = engine_of(counter(), small_site());
  for (const auto& [text, language] : std::map<std::string, Language>{{"extend a study permit", Language::kEnglish},
                                                                      {"prolonger un permis d'études", Language::kFrench},
                                                                      {"my permis d'etudes expire soon, how to prolonger it", Language::kEnglish},
                                                                      {"je veux extend mon study permit svp", Language::kFrench}}) {
    const auto reply = engine.suggest(clean(text), {language, {}, 5, false});
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->language, language) << text;
    ASSERT_FALSE(reply->suggestions.empty()) << text;
    for (const auto& one : reply->suggestions) EXPECT_EQ(one.language, language) << text << ": " << one.id;
    for (const auto& option : reply->clarify) EXPECT_TRUE(option.id.ends_with(language == Language::kFrench ? "fr" : "en")) << option.id;
  }
}

TEST_F(Reasons, WhatExistsInTheOtherLanguageOnlyIsLabelled) {
  const auto engine = engine_of({answer("only-fr", "", Language::kFrench, "Passeport perdu", "Signalez la perte de votre passeport.")}, {}, false);
  const auto reply = engine.suggest(clean("passport lost"), {Language::kEnglish, {}, 5, false});
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->language, Language::kEnglish);
  ASSERT_FALSE(reply->suggestions.empty());
  EXPECT_EQ(reply->suggestions.front().language, Language::kFrench);
  EXPECT_NE(reply->decision, Decision::kAnswer) << "not given as if it were in the client's language";
}

}  // namespace
}  // namespace guichet::engine
