// What the tests of the engine share: a workspace made from plain answers, opened and thrown away.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "engine/engine.h"
#include "engine/publish.h"
#include "kb/knowledge_base.h"
#include "tests/support/scratch_folder.h"

namespace guichet::engine {

inline redact::CleanText clean(std::string_view text) { return redact::CleanText::vouched(std::string(text)); }

inline kb::Answer answer(std::string id, std::string_view code, Language language, std::string_view title,
                         std::string_view body, const std::vector<std::string_view>& questions = {}) {
  kb::Answer made;
  made.id = std::move(id);
  if (!code.empty()) made.code = *kb::ResponseCode::parse(code);
  made.language = language;
  made.title = clean(title);
  made.body = clean(body);
  for (const auto question : questions) made.questions.push_back(clean(question));
  made.url = "https://guichet.example/" + made.id;
  return made;
}

/// The code in both languages, ids "<code>-en" and "<code>-fr".
inline std::vector<kb::Answer> pair(std::string_view code, std::string_view title_en, std::string_view body_en,
                                    std::string_view title_fr, std::string_view body_fr) {
  const std::string id(code);
  return {answer(id + "-en", code, Language::kEnglish, title_en, body_en),
          answer(id + "-fr", code, Language::kFrench, title_fr, body_fr)};
}

/// A small bilingual counter: five codes, three topics, two pages.
inline std::vector<kb::Answer> small_counter() {
  std::vector<kb::Answer> all;
  const auto add = [&](std::vector<kb::Answer> two) { all.insert(all.end(), two.begin(), two.end()); };
  add(pair("050101", "How do I apply for a study permit?", "You apply online. You need a letter of acceptance from your school.",
           "Comment demander un permis d'études?", "La demande se fait en ligne. Il vous faut la lettre d'acceptation de l'école."));
  add(pair("050102", "How do I extend my study permit?", "Apply to extend it at least 30 days before it expires.",
           "Comment prolonger mon permis d'études?", "Demandez la prolongation au moins 30 jours avant son expiration."));
  add(pair("080101", "How do I renew my permanent resident card?", "Fill out the renewal form and send two photos.",
           "Comment renouveler ma carte de résident permanent?", "Remplissez le formulaire de renouvellement et joignez deux photos."));
  add(pair("100101", "What should I do if my passport is lost or stolen?", "Report the loss to the police and to us.",
           "Que faire si mon passeport est perdu ou volé?", "Signalez la perte à la police et à nos services."));
  add(pair("140101", "Can I get a refund of my fees?", "A refund is possible until processing begins.",
           "Puis-je être remboursé?", "Un remboursement est possible tant que le traitement n'a pas commencé."));
  return all;
}

inline std::vector<kb::Page> small_site() {
  kb::Page en;
  en.id = "pg-en-1";
  en.language = Language::kEnglish;
  en.url = "https://guichet.example/en/biometrics.html";
  en.title = clean("Give your biometrics");
  en.sections = {{clean("Where to go"), clean("Book an appointment at a collection point near you."), "where"},
                 {clean("Who is exempt"), clean("Children under 14 years of age are exempt from fingerprints."), ""}};
  kb::Page fr = en;
  fr.id = "pg-fr-1";
  fr.language = Language::kFrench;
  fr.url = "https://guichet.example/fr/biometrie.html";
  fr.title = clean("Donner ses données biométriques");
  fr.sections = {{clean("Où aller"), clean("Prenez rendez-vous dans un point de collecte près de chez vous."), "ou"},
                 {clean("Qui est dispensé"), clean("Les enfants de moins de 14 ans sont dispensés des empreintes digitales."), ""}};
  return {en, fr};
}

/// A test with a workspace of its own, removed afterwards.
class WorkspaceTest : public testing::Test {
 protected:
  void store(const std::vector<kb::Answer>& answers, const std::vector<kb::Page>& pages = {}) const {
    auto knowledge = kb::KnowledgeBase::open(folder_);
    ASSERT_TRUE(knowledge) << knowledge.error().describe(Language::kEnglish);
    auto stored = knowledge->replace(answers, pages);
    ASSERT_TRUE(stored) << stored.error().describe(Language::kEnglish);
  }

  /// Stores, publishes and opens.
  Engine engine_of(const std::vector<kb::Answer>& answers, const std::vector<kb::Page>& pages = {},
                   bool require_pairs = true) const {
    store(answers, pages);
    auto published = publish(folder_, {require_pairs, {}});
    if (!published) throw std::runtime_error(published.error().describe(Language::kEnglish));
    auto engine = Engine::open(folder_);
    if (!engine) throw std::runtime_error(engine.error().describe(Language::kEnglish));
    return *std::move(engine);
  }

  testing_support::ScratchFolder scratch_;
  std::filesystem::path folder_ = scratch_.path();
};

using testing_support::bytes_of;

}  // namespace guichet::engine
