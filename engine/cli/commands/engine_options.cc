#include "engine/cli/commands/engine_options.h"

namespace guichet::cli {
namespace {

constexpr Message kNoDb{"option --db is missing: the folder of the workspace", "il manque l'option --db : le dossier de l'espace de travail"};
constexpr Message kWrongFormat{"--format is text or jsonl", "--format vaut text ou jsonl"};

}  // namespace

Option db_option() {
  return {"--db", "", Takes::kOne, {"DIR", "DOSSIER"}, {"folder of the workspace", "dossier de l'espace de travail"}};
}

Option batch_option() {
  return {"--batch", "", Takes::kOne, {"FILE", "FICHIER"},
          {"JSON lines of {\"id\", \"text\", \"lang\"}; one JSON line out for each, in order",
           "lignes JSON de {\"id\", \"text\", \"lang\"}; une ligne JSON en sortie pour chacune, dans l'ordre"}};
}

Option answer_jobs_option() {
  return {"--jobs", "", Takes::kOne, {"N", "N"},
          {"threads for --batch; default: one per processor", "fils d'exécution de --batch; par défaut un par processeur"}};
}

std::vector<Option> json_options() {
  return {{"--json", "", Takes::kNothing, kNone, {"print JSON, with the same keys in every language", "afficher du JSON, avec les mêmes clés dans toutes les langues"}},
          {"--format", "", Takes::kOne, {"text|jsonl", "text|jsonl"}, {"jsonl is the same as --json", "jsonl équivaut à --json"}}};
}

Result<std::string> workspace_of(const Arguments& arguments) {
  std::string folder = arguments.value("--db");
  if (folder.empty()) return guichet::fail(ErrorCode::kUsage, kNoDb);
  return folder;
}

Status check_output_format(const Arguments& arguments) {
  if (!arguments.has("--format")) return {};
  const std::string format = arguments.value("--format");
  if (format != "text" && format != "jsonl") return guichet::fail(ErrorCode::kUsage, kWrongFormat);
  return {};
}

}  // namespace guichet::cli
