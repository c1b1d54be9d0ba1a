// guichet index: loads, lints, stores and publishes a new generation; or changes nothing.
#include <utility>

#include "engine/cli/commands/content.h"
#include "engine/cli/commands/engine_options.h"
#include "engine/cli/help.h"
#include "engine/cli/json_writer.h"
#include "engine/cli/standard_output.h"
#include "engine/cli/terminal.h"
#include "engine/publish.h"
#include "kb/knowledge_base.h"
#include "kb/load.h"

namespace guichet::cli {
namespace {

constexpr Message kNothingChanged{"nothing was changed: {0} errors must be corrected first; the live generation stays",
                                  "rien n'a été changé : {0} erreurs doivent d'abord être corrigées; la génération en service reste"};
constexpr Message kPublishing{"building", "construction"};
constexpr Message kPublished{"generation {0} is live: {1} answers, {2} pages in {3} sections",
                             "la génération {0} est en service : {1} réponses, {2} pages en {3} sections"};
constexpr Message kFormats{"Formats of answers and pages", "Formats des réponses et des pages"};

std::string summary_json(const engine::Published& published, const Content& content) {
  std::string out;
  JsonWriter json(out);
  json.open('{').key("schema").number(1);
  json.key("generation").text(published.generation);
  json.key("answers").number(published.answers);
  json.key("pages").number(published.pages);
  json.key("sections").number(published.sections);
  json.key("errors").number(content.count(kb::Severity::kError));
  json.key("warnings").number(content.count(kb::Severity::kWarning));
  json.key("notes").number(content.count(kb::Severity::kNote));
  json.close('}');
  return out += '\n';
}

Result<engine::Published> store_and_publish(const std::string& folder, const Content& content, bool unpaired,
                                            const Session& session) {
  {
    auto store = kb::KnowledgeBase::open(folder);
    if (!store) return failed(std::move(store));
    if (Status replaced = store->replace(content.answers, content.pages); !replaced) return failed(std::move(replaced));
  }
  Progress bar(kPublishing, session.language);
  engine::PublishOptions options;
  options.require_pairs = !unpaired;
  options.progress = [&](std::size_t done, std::size_t total) { bar.update(done, total); };
  return engine::publish(folder, options);
}

int run(const Arguments& arguments, const Session& session) {
  if (arguments.has("--list")) {
    std::string out(kFormats.in(session.language));
    out += '\n';
    for (const std::string_view name : kb::loader_names()) out += "  " + std::string(name) + '\n';
    const Status done = write_stdout(out);
    return done ? 0 : session.fail(done.error());
  }
  const auto folder = workspace_of(arguments);
  if (!folder) return session.fail(folder.error());
  if (const Status known = check_output_format(arguments); !known) return session.fail(known.error());
  if (const Status readable = engine::check_synonyms(*folder); !readable) return session.fail(readable.error());
  const auto content = load_content(arguments, session);
  if (!content) return session.fail(content.error());
  print_findings(content->findings, session);
  if (const std::size_t errors = content->count(kb::Severity::kError); errors > 0) {
    return session.fail(Error(ErrorCode::kInput, kNothingChanged, {std::to_string(errors)}));
  }
  const auto published = store_and_publish(*folder, *content, arguments.has("--unpaired"), session);
  if (!published) return session.fail(published.error());
  std::string out;
  if (session.json) {
    out = summary_json(*published, *content);
  } else {
    out = render(kPublished, session.language,
                 {published->generation, std::to_string(published->answers), std::to_string(published->pages),
                  std::to_string(published->sections)}) +
          '\n' + count_findings(*content, session.language) + '\n';
  }
  const Status done = write_stdout(out);
  return done ? 0 : session.fail(done.error());
}

std::vector<Option> options() {
  std::vector<Option> all{db_option()};
  for (Option& option : content_options()) all.push_back(option);
  all.push_back({"--list", "", Takes::kNothing, kNone, {"print the formats that are read", "afficher les formats lus"}});
  for (Option& option : json_options()) all.push_back(option);
  return all;
}

}  // namespace

const Command& index_command() {
  static const Command kCommand{
      "index",
      {"load answers and pages, check them, and publish a new generation",
       "charger des réponses et des pages, les vérifier et publier une nouvelle génération"},
      kNone,
      options(),
      {
          {{"a new workspace", "un nouvel espace de travail"}, "guichet index --db ws --answers answers/*.jsonl --pages pages"},
          {{"an evaluation set", "un jeu d'évaluation"}, "guichet index --db ws --unpaired --answers faq.jsonl"},
      },
      {"The whole content is replaced. With one error in the files nothing is changed, the live generation stays, and the exit code is 3.\n"
       "A file synonyms.tsv in the workspace adds synonyms: a language (en, fr) and two forms or more, parted by tabs.",
       "Tout le contenu est remplacé. À la moindre erreur dans les fichiers, rien n'est changé, la génération en service reste et le code de sortie est 3.\n"
       "Un fichier synonyms.tsv dans l'espace de travail ajoute des synonymes : une langue (en, fr) et au moins deux formes, séparées par des tabulations."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
