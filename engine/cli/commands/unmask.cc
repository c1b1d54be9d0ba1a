// guichet unmask: the way back from a text that `redact --vault` masked. A command of its own, not a flag of redact: what makes
// personal information appear must not be one word away from what makes it disappear.
#include <utility>

#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/commands/transcripts.h"
#include "redact/vault.h"

namespace guichet::cli {
namespace {

constexpr Message kNeedsVault{"unmask needs --vault FILE and --vault-key FILE", "unmask exige --vault FICHIER et --vault-key FICHIER"};
constexpr Message kUnknown{"{0} placeholders are not in this vault and stay as they are",
                           "{0} marques ne sont pas dans ce coffre et restent telles quelles"};

int run(const Arguments& arguments, const Session& session) {
  if (!arguments.has("--vault") || !arguments.has("--vault-key")) return session.fail(Error(ErrorCode::kUsage, kNeedsVault));
  auto options = transcript_batch(arguments, redact::BatchAction::kRedact);
  if (!options) return session.fail(options.error());
  auto key = redact::Key::read(arguments.value("--vault-key"));
  if (!key) return session.fail(key.error());
  auto vault = redact::VaultReader::read(arguments.value("--vault"), *key);
  if (!vault) return session.fail(vault.error());
  redact::BatchReport report;
  const auto batch = [&vault](const redact::BatchOptions& all) { return redact::unmask_batch(*vault, all); };
  const int code = run_records(session, std::move(*options), batch, report);
  if (code != 0 || report.unknown == 0) return code;
  session.say(kUnknown, {std::to_string(report.unknown)});
  return 1;
}

std::vector<Option> options() {
  std::vector<Option> all = record_options();
  all.push_back({"--vault", "", Takes::kOne, {"FILE", "FICHIER"},
                 {"what redact --vault wrote", "ce que redact --vault a écrit"}});
  all.push_back(vault_key_option());
  return all;
}

}  // namespace

const Command& unmask_command() {
  static const Command kCommand{
      "unmask",
      {"put back what redact --vault took out", "remettre ce que redact --vault a retiré"},
      {"[FILE…]", "[FICHIER…]"},
      options(),
      {
          {{"the transcript as it was", "la transcription telle qu'elle était"},
           "guichet unmask --vault chat.vault --vault-key vault.key -o chat.jsonl masked.jsonl"},
      },
      {"The output holds personal information again. A wrong key, a damaged or a cut vault is refused, exit code 5; placeholders that "
       "are not in the vault stay, exit code 1.",
       "La sortie contient de nouveau des renseignements personnels. Une mauvaise clé, un coffre endommagé ou coupé est refusé, code de "
       "sortie 5; les marques qui ne sont pas dans le coffre restent, code de sortie 1."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
