// guichet lint: the health of a knowledge base, stored or still in files.
#include <iterator>
#include <optional>
#include <utility>

#include "corpora/dataset.h"
#include "engine/cli/commands/content.h"
#include "engine/cli/commands/engine_options.h"
#include "engine/cli/commands/unanswered.h"
#include "engine/cli/help.h"
#include "engine/cli/json_writer.h"
#include "engine/cli/standard_output.h"
#include "kb/knowledge_base.h"
#include "kb/lint.h"

namespace guichet::cli {
namespace {

constexpr Message kNothingToCheck{"give --db, or --answers and --pages", "donnez --db, ou --answers et --pages"};
constexpr Message kChecks{"Checks", "Vérifications"};

// Ids and codes that labelled questions name.
void count(kb::LabelCounts& counts, const std::vector<std::string>& relevant) {
  ++counts.questions;
  counts.answers.insert(relevant.begin(), relevant.end());
}

Result<std::optional<kb::LabelCounts>> labels_of(const std::vector<std::string>& files) {
  if (files.empty()) return std::optional<kb::LabelCounts>();
  kb::LabelCounts counts;
  for (const std::string& file : files) {
    auto questions = corpora::read_questions_file(file);
    if (!questions) return failed(std::move(questions));
    for (const corpora::Question& question : *questions) count(counts, question.relevant);
  }
  return std::optional<kb::LabelCounts>(std::move(counts));
}

Result<Content> stored_content(const std::string& folder, kb::LintOptions options) {
  auto store = kb::KnowledgeBase::open_read_only(folder);
  if (!store) return failed(std::move(store));
  Content content;
  auto answers = store->answers();
  if (!answers) return failed(std::move(answers));
  content.answers = std::move(*answers);
  auto pages = store->pages();
  if (!pages) return failed(std::move(pages));
  content.pages = std::move(*pages);
  auto examples = store->examples();
  if (!examples) return failed(std::move(examples));
  kb::LabelCounts usage;
  for (const kb::Example& example : *examples) count(usage, example.relevant);
  options.usage = std::move(usage);
  content.findings = kb::lint(content.answers, content.pages, options);
  return content;
}

std::string_view name_of(kb::Severity severity) {
  switch (severity) {
    case kb::Severity::kNote:
      return "note";
    case kb::Severity::kWarning:
      return "warning";
    case kb::Severity::kError:
      break;
  }
  return "error";
}

std::string findings_json(const Content& content, Language language) {
  std::string out;
  for (const kb::Finding& finding : content.findings) {
    JsonWriter json(out);
    json.open('{').key("severity").text(name_of(finding.severity));
    json.key("check").text(finding.check);
    json.key("file").text(finding.where.file);
    json.key("line").number(finding.where.line);
    json.key("message").text(render(finding.message, language, finding.arguments));
    json.close('}');
    out += '\n';
  }
  return out;
}

int run(const Arguments& arguments, const Session& session) {
  if (arguments.has("--list")) {
    std::string out(kChecks.in(session.language));
    out += '\n';
    for (const kb::LintCheckInfo& check : kb::lint_checks()) append_row(out, check.name, check.summary.in(session.language), 28);
    const Status done = write_stdout(out);
    return done ? 0 : session.fail(done.error());
  }
  if (const Status known = check_output_format(arguments); !known) return session.fail(known.error());
  const bool stored = arguments.has("--db");
  if (stored == (arguments.has("--answers") || arguments.has("--pages"))) {
    return session.fail(Error(ErrorCode::kUsage, kNothingToCheck));
  }
  auto labels = labels_of(arguments.values("--questions"));
  if (!labels) return session.fail(labels.error());
  kb::LintOptions lint_options;
  lint_options.require_pairs = !arguments.has("--unpaired");
  lint_options.questions = std::move(*labels);
  auto content = stored ? stored_content(arguments.value("--db"), std::move(lint_options))
                        : load_content(arguments, session, std::move(lint_options));
  if (!content) return session.fail(content.error());
  if (arguments.has("--unanswered")) {
    auto clusters = unanswered_findings(arguments, session);
    if (!clusters) return session.fail(clusters.error());
    std::move(clusters->begin(), clusters->end(), std::back_inserter(content->findings));
  }
  std::string out;
  if (session.json) {
    out = findings_json(*content, session.language);
  } else {
    for (const kb::Finding& finding : content->findings) out += finding.describe(session.language) + '\n';
    out += count_findings(*content, session.language) + '\n';
  }
  if (const Status done = write_stdout(out); !done) return session.fail(done.error());
  return content->count(kb::Severity::kError) > 0 ? 1 : 0;
}

std::vector<Option> options() {
  std::vector<Option> all{db_option()};
  for (Option& option : content_options()) all.push_back(option);
  all.push_back({"--questions", "", Takes::kSeveral, {"FILE", "FICHIER"},
                 {"labelled test questions: answers that none is for are named", "questions d'essai étiquetées : les réponses sans question sont nommées"}});
  all.push_back({"--unanswered", "", Takes::kOne, {"FILE", "FICHIER"},
                 {"messages that got no answer, JSON lines of {\"id\", \"text\"}: groups of alike ones, with how many, largest first",
                  "messages restés sans réponse, lignes JSON de {\"id\", \"text\"} : groupes semblables, avec leur nombre, les plus grands d'abord"}});
  all.push_back({"--list", "", Takes::kNothing, kNone, {"print the checks", "afficher les vérifications"}});
  for (Option& option : json_options()) all.push_back(option);
  return all;
}

}  // namespace

const Command& lint_command() {
  static const Command kCommand{
      "lint",
      {"check the health of a knowledge base: pairs, codes, dates, twins, contradictions", "vérifier l'état d'une base de connaissances : paires, codes, dates, jumelles, contradictions"},
      kNone,
      options(),
      {
          {{"of a workspace", "d'un espace de travail"}, "guichet lint --db ws"},
          {{"of files, before they are loaded", "de fichiers, avant leur chargement"}, "guichet lint --answers answers.csv --pages pages"},
      },
      {"Exit code 1 when there are errors. Codes that no tagged past question has are named once there are such questions (guichet learn).",
       "Code de sortie 1 s'il y a des erreurs. Les codes qu'aucune question passée étiquetée n'a sont nommés dès qu'il y a de telles questions (guichet learn)."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
