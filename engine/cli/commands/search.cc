// guichet search: ranked answers and pages for a query, which is masked first.
#include <utility>

#include "engine/cli/commands/engine_options.h"
#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/messages.h"
#include "engine/cli/reply_text.h"
#include "engine/cli/standard_output.h"

namespace guichet::cli {
namespace {

constexpr Message kWrongKind{"--kind is answer or page", "--kind vaut answer ou page"};
constexpr Message kBoth{"give a query or --batch, not both", "donnez une requête ou --batch, pas les deux"};
constexpr Message kNothing{"nothing was found", "rien n'a été trouvé"};

Status settle(const Arguments& arguments, const Session& session, engine::SearchOptions& options) {
  const auto limit = arguments.number("--limit", 1, 1000, options.limit);
  if (!limit) return failed(Result<std::size_t>(limit));
  options.limit = *limit;
  options.explain = arguments.has("--explain");
  const auto filters = filters_of(arguments);
  if (!filters) return failed(Result<Filters>(filters));
  options.code_prefix = filters->code_prefix;
  options.channel = filters->channel;
  options.audience = filters->audience;
  options.date = filters->date;
  if (arguments.has("--kind")) {
    const std::string kind = arguments.value("--kind");
    if (kind != "answer" && kind != "page") return guichet::fail(ErrorCode::kUsage, kWrongKind);
    options.kind = kind == "page" ? engine::Kind::kPage : engine::Kind::kAnswer;
  }
  if (session.language_given) options.language = session.language;
  return check_output_format(arguments);
}

int run(const Arguments& arguments, const Session& session) {
  const auto folder = workspace_of(arguments);
  if (!folder) return session.fail(folder.error());
  engine::SearchOptions options;
  if (const Status settled = settle(arguments, session, options); !settled) return session.fail(settled.error());
  const auto jobs = arguments.number("--jobs", 1, 256, 0);
  if (!jobs) return session.fail(jobs.error());
  const bool batch = arguments.has("--batch");
  if (batch && !arguments.rest().empty()) return session.fail(Error(ErrorCode::kUsage, kBoth));
  const auto message = batch ? Result<AskedMessage>(AskedMessage{}) : asked_message(arguments);
  if (!message) return session.fail(message.error());
  const auto redactor = make_redactor(arguments, session);
  if (!redactor) return session.fail(redactor.error());
  const auto engine = engine::Engine::open(*folder);
  if (!engine) return session.fail(engine.error());

  const bool json = session.json || batch;
  bool found = false;  // read for a single query only
  const auto ask = [&, batch](const AskedMessage& asked) -> Result<std::string> {
    engine::SearchOptions here = options;
    if (asked.language) here.language = asked.language;
    auto query = redactor->redact(asked.text, {here.language, redact::Role::kClient, nullptr});
    if (!query) return failed(std::move(query));
    auto results = engine->search(query->text, here);
    if (!results) return failed(std::move(results));
    if (!batch) found = !results->empty();
    const Language language = here.language ? *here.language : engine->language_of(query->text);
    const SearchOutput output{asked.id, language, query->text.view(), *results};
    return json ? search_json(output) : search_text(output, session.colour);
  };
  if (batch) return answer_batch(arguments.value("--batch"), *jobs, session, ask);
  const auto answer = ask(*message);
  if (!answer) return session.fail(answer.error());
  if (const Status done = write_stdout(*answer); !done) return session.fail(done.error());
  if (found) return 0;
  if (!json) session.say(kNothing);
  return 1;
}

std::vector<Option> options() {
  std::vector<Option> all{
      db_option(), batch_option(),
      {"--limit", "", Takes::kOne, {"N", "N"}, {"results at most, 1 to 1000; default 10", "résultats au plus, de 1 à 1000; 10 par défaut"}},
      {"--kind", "", Takes::kOne, {"answer|page", "answer|page"}, {"only answers or only pages", "seulement les réponses ou les pages"}},
      {"--explain", "", Takes::kNothing, kNone, {"add the parts of each score", "ajouter les parts de chaque note"}},
      policy_option(), answer_jobs_option()};
  for (Option& option : filter_options()) all.push_back(option);
  for (Option& option : json_options()) all.push_back(option);
  return all;
}

}  // namespace

const Command& search_command() {
  static const Command kCommand{
      "search",
      {"ranked answers and pages for a query", "réponses et pages classées pour une requête"},
      {"QUERY | -", "REQUÊTE | -"},
      options(),
      {
          {{"in both kinds", "dans les deux genres"}, "guichet search --db ws \"renew a study permit\""},
          {{"pages in French only", "les pages en français seulement"}, "guichet search --db ws --kind page --lang fr permis d'études"},
          {{"many queries", "beaucoup de requêtes"}, "guichet search --db ws --limit 3 --batch queries.jsonl > results.jsonl"},
      },
      {"--lang gives results of that language only. Exit code 1 when nothing is found.",
       "--lang ne donne que des résultats dans cette langue. Code de sortie 1 si rien n'est trouvé."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
