// guichet suggest: masks a message, then decides what to answer; with --conversation, from message to message.
#include <algorithm>
#include <chrono>
#include <map>
#include <optional>
#include <utility>

#include "engine/cli/commands/engine_options.h"
#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/messages.h"
#include "engine/cli/reply_text.h"
#include "engine/cli/standard_output.h"
#include "engine/conversation.h"

namespace guichet::cli {
namespace {

constexpr Message kWrongPrior{"--prior is en or fr", "--prior vaut en ou fr"};
constexpr Message kWrongFor{"--for is client or agent", "--for vaut client ou agent"};
constexpr Message kBoth{"give a message or --batch, not both", "donnez un message ou --batch, pas les deux"};

constexpr Message kNeedsBatch{"--conversation goes with --batch", "--conversation va avec --batch"};

// An agent sees as many answers as asked for, and these behind them.
constexpr std::size_t kPagesForAgent = 2;

void answers_first(std::vector<engine::Suggestion>& suggestions, std::size_t answers) {
  std::ranges::stable_partition(suggestions, [](const engine::Suggestion& one) { return one.kind == engine::Kind::kAnswer; });
  std::size_t pages = 0;
  std::erase_if(suggestions, [&](const engine::Suggestion& one) {
    if (one.kind == engine::Kind::kPage) return ++pages > kPagesForAgent;
    if (answers == 0) return true;
    --answers;
    return false;
  });
}

// One client's: both sides of the engine remember something of it.
struct Talk {
  redact::Conversation redaction;
  engine::Conversation dialogue;
};
using Talks = std::map<std::string, Talk, std::less<>>;

struct Asker {
  const redact::Redactor& redactor;
  const engine::Engine& engine;
  engine::SuggestOptions options;
  bool json;
  bool colour;
  Talks* talks = nullptr;  // one thread only
  const engine::AgentView* agent = nullptr;

  Result<std::string> operator()(const AskedMessage& asked) const {
    const auto begin = std::chrono::steady_clock::now();
    engine::SuggestOptions here = options;
    if (asked.language) here.language = asked.language;
    redact::MessageContext context;
    context.language = here.language;
    Talk* talk = nullptr;
    if (talks != nullptr && !asked.conversation.empty()) {
      talk = &talks->try_emplace(asked.conversation, Talk{{}, engine::Conversation(here.prior)}).first->second;
      context.conversation = &talk->redaction;
    }
    auto message = redactor.redact(asked.text, context);
    if (!message) return failed(std::move(message));
    std::optional<engine::Step> step;
    if (talk != nullptr) {
      auto next = talk->dialogue.next(engine, message->text, here);
      if (!next) return failed(std::move(next));
      step = *std::move(next);
    }
    auto reply = step ? Result<engine::Reply>(step->reply) : engine.suggest(message->text, here);
    if (!reply) return failed(std::move(reply));
    if (agent != nullptr) answers_first(reply->suggestions, options.limit - kPagesForAgent);
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    const SuggestOutput output{asked.id, *message, *reply, engine.generation(),
                               static_cast<std::uint64_t>(took.count()), step ? &*step : nullptr, agent};
    return json ? suggest_json(output) : suggest_text(output, colour);
  }
};

int run(const Arguments& arguments, const Session& session) {
  const auto folder = workspace_of(arguments);
  if (!folder) return session.fail(folder.error());
  if (const Status known = check_output_format(arguments); !known) return session.fail(known.error());
  engine::SuggestOptions options;
  const auto limit = arguments.number("--limit", 1, 100, options.limit);
  if (!limit) return session.fail(limit.error());
  const auto jobs = arguments.number("--jobs", 1, 256, 0);
  if (!jobs) return session.fail(jobs.error());
  const bool for_agent = arguments.value("--for") == "agent";
  if (arguments.has("--for") && !for_agent && arguments.value("--for") != "client") return session.fail(Error(ErrorCode::kUsage, kWrongFor));
  options.limit = std::min<std::size_t>(100, *limit + (for_agent ? kPagesForAgent : 0));
  options.explain = arguments.has("--explain");
  const auto filters = filters_of(arguments);
  if (!filters) return session.fail(filters.error());
  options.code_prefix = filters->code_prefix;
  options.channel = filters->channel;
  options.audience = filters->audience;
  options.date = filters->date;
  if (session.language_given) options.language = session.language;
  if (arguments.has("--prior")) {
    options.prior = parse_language(arguments.value("--prior"));
    if (!options.prior) return session.fail(Error(ErrorCode::kUsage, kWrongPrior));
  }
  const bool batch = arguments.has("--batch");
  if (batch && !arguments.rest().empty()) return session.fail(Error(ErrorCode::kUsage, kBoth));
  const bool grouped = arguments.has("--conversation");
  if (grouped && !batch) return session.fail(Error(ErrorCode::kUsage, kNeedsBatch));
  auto message = batch ? Result<AskedMessage>(AskedMessage{}) : asked_message(arguments);
  if (!message) return session.fail(message.error());
  const auto redactor = make_redactor(arguments, session);
  if (!redactor) return session.fail(redactor.error());
  const auto engine = engine::Engine::open(*folder);
  if (!engine) return session.fail(engine.error());
  std::optional<engine::AgentView> agent;
  if (for_agent) {
    auto view = engine::AgentView::open(*folder);
    if (!view) return session.fail(view.error());
    agent = std::move(*view);
  }
  Talks talks;
  const Asker ask{*redactor, *engine, options, session.json || batch, session.colour, grouped ? &talks : nullptr,
                  agent ? &*agent : nullptr};
  // The messages of a conversation are answered in order.
  if (batch) return answer_batch(arguments.value("--batch"), grouped ? 1 : *jobs, session, ask, arguments.value("--conversation"));
  const auto answer = ask(*message);
  if (!answer) return session.fail(answer.error());
  const Status done = write_stdout(*answer);
  return done ? 0 : session.fail(done.error());
}

std::vector<Option> options() {
  std::vector<Option> all{
      db_option(), batch_option(),
      {"--limit", "", Takes::kOne, {"N", "N"}, {"suggestions at most, 1 to 100; default 5", "propositions au plus, de 1 à 100; 5 par défaut"}},
      {"--prior", "", Takes::kOne, {"en|fr", "en|fr"},
       {"likely language, of the conversation or the page; --lang makes it certain",
        "langue probable, celle de la conversation ou de la page; --lang la rend certaine"}},
      {"--conversation", "", Takes::kOne, {"NAME", "NOM"},
       {"with --batch: the field that groups messages; each is answered as the next of its conversation",
        "avec --batch : le champ qui regroupe les messages; chacun est traité comme la suite de sa conversation"}},
      {"--for", "", Takes::kOne, {"client|agent", "client|agent"},
       {"agent: the best answers whole, in both languages, with what changed since the generation before",
        "agent : les meilleures réponses entières, dans les deux langues, avec ce qui a changé depuis la génération précédente"}},
      {"--explain", "", Takes::kNothing, kNone, {"add the parts of each score", "ajouter les parts de chaque note"}},
      policy_option(), answer_jobs_option()};
  for (Option& option : filter_options()) all.push_back(option);
  for (Option& option : json_options()) all.push_back(option);
  return all;
}

}  // namespace

const Command& suggest_command() {
  static const Command kCommand{
      "suggest",
      {"mask a message, then decide: answer, clarify, show pages or hand over",
       "masquer un message, puis décider : répondre, préciser, montrer des pages ou passer la main"},
      {"MESSAGE | -", "MESSAGE | -"},
      options(),
      {
          {{"a message on standard input, which no process list shows", "un message sur l'entrée standard, qu'aucune liste de processus ne montre"},
           "guichet suggest --db ws - < message.txt"},
          {{"for a program", "pour un programme"}, "guichet suggest --db ws --json \"How do I renew my PR card?\""},
          {{"conversations, message by message", "des conversations, message par message"},
           "guichet suggest --db ws --batch messages.jsonl --conversation conversation"},
          {{"for an agent's desk", "pour le poste d'un agent"}, "guichet suggest --db ws --for agent - < message.txt"},
          {{"many messages", "beaucoup de messages"}, "guichet suggest --db ws --batch messages.jsonl > replies.jsonl"},
      },
      {"The words of a message given as an argument can be seen by other users of the machine while the program runs; prefer -. "
       "Put -- before a message that begins with a dash.",
       "Les mots d'un message donné en argument sont visibles des autres utilisateurs de la machine pendant l'exécution; préférez -. "
       "Mettez -- devant un message qui commence par un tiret."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
