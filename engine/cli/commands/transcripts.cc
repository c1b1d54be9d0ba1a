#include "engine/cli/commands/transcripts.h"

#include <utility>

#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/terminal.h"

namespace guichet::cli {
namespace {

constexpr Message kProgress{"redacting", "masquage"};
constexpr Message kMoreNotices{"{0} more such remarks are not shown", "{0} autres remarques semblables ne sont pas affichées"};
constexpr Message kLeftOut{"{0} of {1} records were left out of the output; see the lines above",
                           "{0} enregistrements sur {1} ont été laissés de côté; voir les lignes ci-dessus"};
constexpr Message kFilesLeftOut{"{0} files were left out; see the lines above", "{0} fichiers ont été laissés de côté; voir les lignes ci-dessus"};
constexpr Message kSummary{"{0} records, {1} pieces of personal information found",
                           "{0} enregistrements, {1} renseignements personnels trouvés"};
constexpr std::uint64_t kMostNotices = 50;

}  // namespace

std::vector<Option> record_options() {
  return {
      {"--output", "-o", Takes::kOne, {"OUT", "SORTIE"},
       {"file to write, whole or not at all; - or nothing: standard output",
        "fichier à écrire, en entier ou pas du tout; - ou rien : sortie standard"}},
      {"--format", "", Takes::kOne, {"NAME", "NOM"},
       {"format of the input (see --list); otherwise by the file's name, or its first line",
        "format de l'entrée (voir --list); sinon selon le nom du fichier ou sa première ligne"}},
      {"--field", "", Takes::kEach, {"NAME", "NOM"},
       {"field or column that holds text; repeatable; a JSON pointer (/message/text, /turns/*/text) for nested ones; default text",
        "champ ou colonne qui contient du texte; répétable; pointeur JSON (/message/text, /turns/*/text) s'il est imbriqué; text par défaut"}},
      {"--conversation", "", Takes::kOne, {"NAME", "NOM"},
       {"field that groups messages: the same person keeps the same number, a name found once is found again",
        "champ qui regroupe les messages : la même personne garde son numéro, un nom trouvé est retrouvé"}},
      {"--jobs", "", Takes::kOne, {"N", "N"},
       {"threads; default: one per processor. The output does not depend on it",
        "fils d'exécution; par défaut un par processeur. La sortie n'en dépend pas"}},
  };
}

std::vector<Option> transcript_options() {
  std::vector<Option> all = record_options();
  const std::vector<Option> own{
      policy_option(),
      {"--list", "", Takes::kNothing, kNone,
       {"print entity types, operators, policies and formats", "afficher les types, les opérateurs, les politiques et les formats"}},
  };
  all.insert(all.end(), own.begin(), own.end());
  return all;
}

Result<redact::BatchOptions> transcript_batch(const Arguments& arguments, redact::BatchAction action) {
  redact::BatchOptions options;
  options.action = action;
  if (!arguments.rest().empty()) options.files = arguments.rest();
  if (arguments.has("--output")) options.output = arguments.value("--output");
  options.format = arguments.value("--format");
  options.fields = arguments.values("--field");
  options.conversation = arguments.value("--conversation");
  const auto jobs = arguments.number("--jobs", 1, 256, 0);
  if (!jobs) return failed(Result<std::size_t>(jobs));
  options.jobs = static_cast<unsigned>(*jobs);
  return options;
}

int run_transcripts(const Arguments& arguments, const Session& session, redact::BatchOptions options,
                    redact::BatchReport& report) {
  auto redactor = make_redactor(arguments, session);
  if (!redactor) return session.fail(redactor.error());
  const auto batch = [&redactor](const redact::BatchOptions& all) { return redact::run_batch(*redactor, all); };
  return run_records(session, std::move(options), batch, report);
}

int run_records(const Session& session, redact::BatchOptions options, const RunBatch& batch, redact::BatchReport& report) {
  Progress bar(kProgress, session.language);
  std::uint64_t notices = 0;
  options.notice = [&](const redact::BatchNotice& notice) {
    if (++notices > kMostNotices) return;
    bar.clear();
    session.say_line(notice.error.describe(session.language));
  };
  options.progress = [&](std::uint64_t done, std::optional<std::uint64_t> total) { bar.update(done, total); };
  auto done = batch(options);
  bar.clear();
  if (notices > kMostNotices) session.say(kMoreNotices, {std::to_string(notices - kMostNotices)});
  if (!done) return session.fail(done.error());
  report = std::move(*done);
  if (report.left_out > 0) {
    session.say(kLeftOut, {std::to_string(report.left_out), std::to_string(report.records)});
  } else if (report.files_left_out == 0 && stderr_is_terminal() && options.output != "-") {
    session.say(kSummary, {std::to_string(report.records), std::to_string(report.total())});
  }
  if (report.files_left_out > 0) session.say(kFilesLeftOut, {std::to_string(report.files_left_out)});
  return report.left_out + report.files_left_out > 0 ? exit_code(ErrorCode::kInput) : 0;
}

}  // namespace guichet::cli
