// guichet detect: says what personal information there is and where, and changes nothing.
#include <utility>

#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/commands/transcripts.h"
#include "engine/cli/standard_output.h"

namespace guichet::cli {
namespace {

int run(const Arguments& arguments, const Session& session) {
  if (arguments.has("--list")) {
    const Status done = write_stdout(redaction_lists(session.language));
    return done ? 0 : session.fail(done.error());
  }
  const auto action = arguments.has("--explain") ? redact::BatchAction::kExplain : redact::BatchAction::kDetect;
  auto options = transcript_batch(arguments, action);
  if (!options) return session.fail(options.error());
  redact::BatchReport report;
  return run_transcripts(arguments, session, std::move(*options), report);
}

std::vector<Option> options() {
  std::vector<Option> all = transcript_options();
  all.push_back({"--explain", "", Takes::kNothing, kNone,
                 {"add the context word that counted and what a checksum said; of a value that only the policy's deny list masks, and of "
                  "a label in \"spans\" that was not found, the nearest rule and what it lacked; never the value",
                  "ajouter le mot du contexte qui a compté et le verdict d'un chiffre de contrôle; d'une valeur que seule la liste deny "
                  "masque, et d'une étiquette de « spans » non trouvée, la règle la plus proche et ce qui lui manquait; jamais la valeur"}});
  all.push_back({"--json", "", Takes::kNothing, kNone,
                 {"the output is JSON lines in any case", "la sortie est de toute façon en lignes JSON"}});
  return all;
}

}  // namespace

const Command& detect_command() {
  static const Command kCommand{
      "detect",
      {"find personal information and change nothing", "trouver les renseignements personnels sans rien changer"},
      {"[FILE…]", "[FICHIER…]"},
      options(),
      {
          {{"one JSON line per record", "une ligne JSON par enregistrement"}, "guichet detect chat.jsonl"},
          {{"why each was found", "pourquoi chacun a été trouvé"}, "guichet detect --explain --field body tickets.csv"},
      },
      {"Offsets are bytes of the field's text in UTF-8, half-open. A record without an id is named by its line.",
       "Les positions sont en octets du texte du champ en UTF-8, la fin exclue. Un enregistrement sans id est nommé par sa ligne."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
