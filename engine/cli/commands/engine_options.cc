#include "engine/cli/commands/engine_options.h"

#include <algorithm>

namespace guichet::cli {
namespace {

constexpr Message kNoDb{"option --db is missing: the folder of the workspace", "il manque l'option --db : le dossier de l'espace de travail"};
constexpr Message kWrongFormat{"--format is text or jsonl", "--format vaut text ou jsonl"};
constexpr Message kWrongCode{"--code is the first two to six digits of a response code",
                             "--code est formé des deux à six premiers chiffres d'un code de réponse"};
constexpr Message kWrongDate{"--date is a day such as 2026-09-15", "--date est un jour, par exemple 2026-09-15"};

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

std::vector<Option> filter_options() {
  return {{"--code", "", Takes::kOne, {"DIGITS", "CHIFFRES"},
           {"only codes that begin so: 05 a line of business, 0511 a topic",
            "seulement les codes qui commencent ainsi : 05 un secteur d'activité, 0511 un sujet"}},
          {"--channel", "", Takes::kOne, {"NAME", "NOM"},
           {"only answers for this channel, and those for all", "seulement les réponses pour ce canal, et celles pour tous"}},
          {"--audience", "", Takes::kOne, {"NAME", "NOM"},
           {"only answers for this audience, such as representative, and those for all",
            "seulement les réponses pour ce public, par exemple representative, et celles pour tous"}},
          {"--date", "", Takes::kOne, {"DAY", "JOUR"},
           {"answers as they are valid on this day, such as 2026-09-15; default: today",
            "les réponses valides ce jour-là, par exemple 2026-09-15; par défaut aujourd'hui"}}};
}

Result<Filters> filters_of(const Arguments& arguments) {
  Filters filters{arguments.value("--code"), arguments.value("--channel"), arguments.value("--audience"), {}};
  if (arguments.has("--code")) {
    const std::string& digits = filters.code_prefix;
    const bool right = digits.size() >= 2 && digits.size() <= 6 &&
                       std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!right) return guichet::fail(ErrorCode::kUsage, kWrongCode);
  }
  if (arguments.has("--date")) {
    filters.date = kb::Date::parse(arguments.value("--date"));
    if (!filters.date) return guichet::fail(ErrorCode::kUsage, kWrongDate);
  }
  return filters;
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
