// guichet eval: quality against labelled data.
#include "engine/cli/commands/eval.h"

#include "engine/cli/commands/redactor_options.h"

namespace guichet::cli {
namespace {

constexpr Message kNoTask{"eval measures one task: guichet eval redact, or guichet eval suggest", "eval mesure une tâche : guichet eval redact, ou guichet eval suggest"};

int run(const Arguments& arguments, const Session& session) {
  if (arguments.rest().size() == 1 && arguments.rest().front() == "redact") return eval_redact(arguments, session);
  if (arguments.rest().size() == 1 && arguments.rest().front() == "suggest") return eval_suggest(arguments, session);
  return session.fail(Error(ErrorCode::kUsage, kNoTask));
}

std::vector<Option> options() {
  return {
      {"--data", "", Takes::kEach, {"FILE", "FICHIER"},
       {"labelled messages, JSON lines: id, lang, text, spans (start, end, type); perhaps scope, conversation, role, style, split",
        "messages étiquetés, lignes JSON : id, lang, text, spans (start, end, type); éventuellement scope, conversation, role, style, split"}},
      {"--set", "", Takes::kEach, {"NAME", "NOM"},
       {"a data set of the sources (corpora/README.md), where they are present",
        "un jeu de données des sources (corpora/README.md), là où elles sont présentes"}},
      {"--split", "", Takes::kOne, {"train|dev|test", "train|dev|test"},
       {"messages of this split and those without; otherwise dev of a set, everything of a file",
        "messages de cette partie et ceux sans partie; sinon dev d'un jeu, tout d'un fichier"}},
      {"--by", "", Takes::kOne, {"style", "style"}, {"figures by style of message as well", "aussi les mesures par style de message"}},
      {"--gate", "", Takes::kOne, {"FILE", "FICHIER"},
       {"figures to hold, as JSON: {\"full_mask_recall.SIN.fr\": 0.9, \"clean_messages_touched\": 0.01, \"parity_gap\": 0.02}; exit code 1 when one does not",
        "mesures à tenir, en JSON : {\"full_mask_recall.SIN.fr\": 0.9, \"clean_messages_touched\": 0.01, \"parity_gap\": 0.02}; code de sortie 1 si l'une n'est pas tenue"}},
      {"--db", "", Takes::kOne, {"DIR", "DOSSIER"}, {"suggest: folder of the workspace", "suggest : dossier de l'espace de travail"}},
      {"--questions", "", Takes::kSeveral, {"FILE", "FICHIER"},
       {"suggest: labelled questions, JSON lines: id, lang, text, relevant or out_of_scope, split; perhaps kind",
        "suggest : questions étiquetées, lignes JSON : id, lang, text, relevant ou out_of_scope, split; éventuellement kind"}},
      {"--svg", "", Takes::kOne, {"FILE", "FICHIER"},
       {"suggest: draw precision by coverage, both languages", "suggest : dessiner la précision selon la couverture, dans les deux langues"}},
      {"--diff", "", Takes::kOne, {"DIR", "DOSSIER"},
       {"suggest: another workspace to compare with, question by question", "suggest : autre espace de travail auquel comparer, question par question"}},
      {"--learning-curve", "", Takes::kNothing, kNone,
       {"suggest: learn from none, an eighth, a quarter, half and all of the stored examples",
        "suggest : apprendre d'aucun, d'un huitième, d'un quart, de la moitié et de tous les exemples conservés"}},
      {"--unpaired", "", Takes::kNothing, kNone,
       {"suggest --learning-curve: answers may lack a code or the other language",
        "suggest --learning-curve : les réponses peuvent n'avoir ni code ni autre langue"}},
      {"--show-text", "", Takes::kNothing, kNone,
       {"suggest --diff: the questions' texts, with --split dev only", "suggest --diff : le texte des questions, avec --split dev seulement"}},
      policy_option(),
      {"--json", "", Takes::kNothing, kNone, {"one JSON object per set", "un objet JSON par jeu"}},
  };
}

}  // namespace

const Command& eval_command() {
  static const Command kCommand{
      "eval",
      {"measure redaction or suggestion on labelled data", "mesurer le masquage ou les propositions sur des données étiquetées"},
      {"redact | suggest", "redact | suggest"},
      options(),
      {
          {{"on messages of one's own", "sur ses propres messages"}, "guichet eval redact --data labelled.jsonl"},
          {{"in continuous integration", "en intégration continue"}, "guichet eval redact --data labelled.jsonl --gate figures.json"},
          {{"suggestions, with the curve as a picture", "les propositions, avec la courbe en image"},
           "guichet eval suggest --db ws --questions dev.jsonl --split dev --svg curve.svg"},
      },
      {"Recall counts a label whose every letter and digit is masked, by any type (full_mask_recall) or its own (typed_recall); precision "
       "counts masked regions that overlap a label. In brackets: Wilson's interval at 95 %. Texts are never printed.",
       "Le rappel compte les étiquettes dont chaque lettre et chaque chiffre est masqué, sous n'importe quel type (full_mask_recall) ou le leur "
       "(typed_recall); la précision compte les zones masquées qui recoupent une étiquette. Entre crochets : l'intervalle de Wilson à 95 %. "
       "Les textes ne sont jamais affichés."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
