// guichet redact: masks personal information in transcripts.
#include <optional>
#include <utility>

#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/commands/transcripts.h"
#include "engine/cli/help.h"
#include "engine/cli/standard_output.h"

namespace guichet::cli {
namespace {

constexpr Message kRecords{"records read", "enregistrements lus"};
constexpr Message kLeftOut{"records left out", "enregistrements laissés de côté"};
constexpr Message kRepaired{"UTF-8 sequences repaired", "séquences UTF-8 réparées"};
constexpr Message kFound{"found", "trouvés"};

std::string summary_of(const redact::BatchReport& report, Language language) {
  std::string out;
  append_row(out, kRecords.in(language), std::to_string(report.records), 32);
  append_row(out, kLeftOut.in(language), std::to_string(report.left_out), 32);
  append_row(out, kRepaired.in(language), std::to_string(report.repaired), 32);
  append_row(out, kFound.in(language), std::to_string(report.total()), 32);
  for (const auto& [key, count] : report.entities) {
    std::string term = "  ";
    term += name(key.type);
    term += "  ";
    term += code(key.language);
    term += "  " + key.rule;
    append_row(out, term, std::to_string(count), 48);
  }
  return out;
}

Status write_report(const std::string& path, const redact::BatchReport& report) {
  auto file = OutputFile::create(path);
  if (!file) return failed(std::move(file));
  if (Status written = file->write(report.json() + "\n"); !written) return written;
  return file->commit();
}

Result<redact::VaultWriter> open_vault(const Arguments& arguments) {
  auto key = redact::Key::read(arguments.value("--vault-key"));
  if (!key) return failed(std::move(key));
  return redact::VaultWriter::open(arguments.value("--vault"), *key);
}

int run(const Arguments& arguments, const Session& session) {
  if (arguments.has("--list")) {
    const Status done = write_stdout(redaction_lists(session.language));
    return done ? 0 : session.fail(done.error());
  }
  auto options = transcript_batch(arguments, redact::BatchAction::kRedact);
  if (!options) return session.fail(options.error());
  options->dry_run = arguments.has("--dry-run");
  options->resume = arguments.has("--resume");
  std::optional<redact::VaultWriter> vault;
  if (arguments.has("--vault") && arguments.has("--vault-key")) {  // one without the other is refused below
    auto opened = open_vault(arguments);
    if (!opened) return session.fail(opened.error());
    vault.emplace(std::move(*opened));
    options->vault = &*vault;
  }
  redact::BatchReport report;
  const int code = run_transcripts(arguments, session, std::move(*options), report);
  if (code != 0 && report.records + report.files_left_out == 0) return code;
  if (arguments.has("--dry-run")) {
    const bool json = arguments.has("--json");
    const Status done = write_stdout(json ? report.json() + "\n" : summary_of(report, session.language));
    if (!done) return session.fail(done.error());
  }
  if (arguments.has("--report")) {
    if (const Status done = write_report(arguments.value("--report"), report); !done) return session.fail(done.error());
  }
  return code;
}

std::vector<Option> options() {
  std::vector<Option> all = transcript_options();
  const std::vector<Option> own{
      operator_option(),
      key_option(),
      vault_option(),
      vault_key_option(),
      {"--report", "", Takes::kOne, {"FILE", "FICHIER"},
       {"write counts by type, language and rule, as JSON; never a value",
        "écrire les nombres par type, langue et règle, en JSON; jamais une valeur"}},
      {"--resume", "", Takes::kNothing, kNone,
       {"go on where an earlier run to the same output was stopped",
        "reprendre là où une exécution vers la même sortie a été interrompue"}},
      {"--dry-run", "", Takes::kNothing, kNone,
       {"write no records, print the counts", "n'écrire aucun enregistrement, afficher les nombres"}},
      {"--json", "", Takes::kNothing, kNone, {"print the counts of --dry-run as JSON", "afficher les nombres de --dry-run en JSON"}},
  };
  all.insert(all.end(), own.begin(), own.end());
  return all;
}

}  // namespace

const Command& redact_command() {
  static const Command kCommand{
      "redact",
      {"mask personal information in messages and transcripts",
       "masquer les renseignements personnels dans des messages et des transcriptions"},
      {"[FILE…]", "[FICHIER…]"},
      options(),
      {
          {{"a letter on standard input", "une lettre sur l'entrée standard"}, "guichet redact < letter.txt > masked.txt"},
          {{"JSON lines, with numbers that hold through each ticket", "des lignes JSON, avec des numéros valables dans chaque billet"},
           "guichet redact --conversation ticket --operator number -o masked.jsonl chat.jsonl"},
          {{"a CSV with two columns of text, and a report", "un CSV à deux colonnes de texte, et un rapport"},
           "guichet redact --field question --field reply --report counts.json -o masked.csv chat.csv"},
          {{"tokens that the same key makes the same in every file", "des jetons que la même clé rend identiques d'un fichier à l'autre"},
           "guichet redact --operator hash --key linking.key -o masked.jsonl chat.jsonl"},
          {{"a way back, for whoever has the key", "un retour possible, pour qui a la clé"},
           "guichet redact --vault chat.vault --vault-key vault.key -o masked.jsonl chat.jsonl"},
          {{"go on after an interruption", "reprendre après une interruption"}, "guichet redact --resume -o masked.jsonl chat.jsonl"},
      },
      {"Everything but the text fields keeps its bytes. A malformed record is named on standard error as file:line:column and left out; "
       "the others are written, and the exit code is 3. Next to a named output, OUT.part and OUT.resume hold masked text and a place until the run is done.",
       "Hors des champs de texte, chaque octet est conservé. Un enregistrement malformé est nommé sur la sortie d'erreur (fichier:ligne:colonne) et laissé de côté; "
       "les autres sont écrits, et le code de sortie est 3. À côté d'une sortie nommée, SORTIE.part et SORTIE.resume contiennent du texte masqué et une position jusqu'à la fin."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
