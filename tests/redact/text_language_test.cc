// Forty short messages a language, written for this test the way clients write: no accents, no apostrophes,
// slips, a number and two words.
#include "redact/text_language.h"

#include <gtest/gtest.h>

namespace guichet::redact {
namespace {

constexpr std::string_view kEnglish[] = {
    "How long does it take?", "My name is on the letter", "hi i need help with my application", "Is this the right form?",
    "thanks for your help", "please call me back", "I have not heard from you", "what documents do i need",
    "Can I work while I wait for my permit?", "my passport number is wrong in the file", "Who do I contact?",
    "when will the card be mailed", "they asked me for more documents", "It was refused and I don't know why",
    "Hello, I am writing about my sponsorship", "Dear officer", "do you have an update", "the website is not working",
    "I would like to cancel", "We moved to a new address", "is there a fee", "My SIN is 046 454 286", "uci 1109-4471 any update",
    "Call 613-555-0142 please", "I was born in 1987", "how do I get a refund", "which office is it at", "yes", "No, they did not",
    "her visa has expired", "his file number is W304567890", "Thank you so much", "I just paid, where is the receipt?",
    "our son will be 22 in May", "Does she need biometrics", "why was my photo refused", "waiting since 5 weeks, please advise",
    "you can reach me at this phone", "the deadline is today", "if I leave, can I come back?",
};

constexpr std::string_view kFrench[] = {
    "Combien de temps faut-il?", "Mon nom est dans la lettre", "bonjour jai besoin daide avec ma demande", "Est-ce le bon formulaire?",
    "merci de votre aide", "rappelez moi svp", "Je n'ai pas eu de vos nouvelles", "quels documents faut il",
    "Puis-je travailler pendant que j'attends mon permis?", "mon numero de passeport est faux dans le dossier", "Qui dois-je contacter ?",
    "quand la carte sera postee", "ils m'ont demandé d'autres documents", "C'est refusé et je ne sais pas pourquoi",
    "Bonjour, je vous écris au sujet du parrainage", "Madame, Monsieur, je suis", "avez vous une mise a jour", "le site ne marche pas",
    "Je voudrais annuler", "Nous avons une nouvelle adresse", "y a t il des frais", "Mon NAS est le 046 454 286", "iuc 1109-4471 des nouvelles?",
    "Appelez-moi au 613-555-0142", "Je suis née en 1987", "comment avoir un remboursement pour ma demande", "c'est dans quel bureau", "oui", "Non, pas du tout",
    "son visa est expiré", "son numéro de dossier est W304567890", "Merci beaucoup", "Je viens de payer, où est le reçu?",
    "notre fils aura 22 ans en mai", "Elle doit donner ses empreintes", "pourquoi ma photo est refusee", "j'attends depuis 5 semaines",
    "vous pouvez me joindre sur ce telephone", "la date limite est dans 2 jours", "si je pars, est-ce que je peux revenir?",
};

TEST(TextLanguage, KnowsEnglish) {
  static_assert(std::size(kEnglish) == 40);
  for (const std::string_view text : kEnglish) EXPECT_EQ(text_language(text), Language::kEnglish) << text;
}

TEST(TextLanguage, KnowsFrench) {
  static_assert(std::size(kFrench) == 40);
  for (const std::string_view text : kFrench) EXPECT_EQ(text_language(text), Language::kFrench) << text;
}

TEST(TextLanguage, SaysNothingWhenNothingSpeaksForEither) {
  for (const std::string_view text : {"", "613-555-0142", "?!", "IMM 5257", "\xFF\xFE", "王小明"}) {
    EXPECT_EQ(text_language(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace guichet::redact
