// guichet check: whether a workspace is whole.
#include "engine/cli/commands/engine_options.h"
#include "engine/cli/standard_output.h"
#include "engine/publish.h"
#include "kb/knowledge_base.h"

namespace guichet::cli {
namespace {

constexpr Message kWhole{"the knowledge base and the live generation are whole", "la base de connaissances et la génération en service sont intactes"};

Status check(const std::string& folder) {
  auto store = kb::KnowledgeBase::open_read_only(folder);
  if (!store) return failed(std::move(store));
  if (Status stored = store->check(); !stored) return stored;
  return engine::check_generation(folder);
}

int run(const Arguments& arguments, const Session& session) {
  const auto folder = workspace_of(arguments);
  if (!folder) return session.fail(folder.error());
  if (const Status known = check_output_format(arguments); !known) return session.fail(known.error());
  if (const Status whole = check(*folder); !whole) return session.fail(whole.error());
  const std::string text(kWhole.in(session.language));
  const Status done = write_stdout(session.json ? "{\"schema\":1,\"whole\":true}\n" : text + '\n');
  return done ? 0 : session.fail(done.error());
}

std::vector<Option> options() {
  std::vector<Option> all{db_option()};
  for (Option& option : json_options()) all.push_back(option);
  return all;
}

}  // namespace

const Command& check_command() {
  static const Command kCommand{
      "check",
      {"check that a workspace is whole", "vérifier qu'un espace de travail est intact"},
      kNone,
      options(),
      {{{"store, checksums and index", "la base, les sommes de contrôle et l'index"}, "guichet check --db ws"}},
      {"Exit code 5 when something is damaged.", "Code de sortie 5 si quelque chose est endommagé."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
