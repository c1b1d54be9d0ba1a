// guichet tag: masks a reply that an agent sent, then finds the codes of the answers it was made of.
#include <cmath>
#include <utility>

#include "engine/cli/commands/engine_options.h"
#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/json_writer.h"
#include "engine/cli/messages.h"
#include "engine/cli/standard_output.h"

namespace guichet::cli {
namespace {

constexpr Message kBoth{"give a reply or --batch, not both", "donnez une réponse ou --batch, pas les deux"};
constexpr Message kAutomatic{"{0}  {1}  ({2}, {3} %)", "{0}  {1}  ({2}, {3} %)"};
constexpr Message kUntagged{"no answer for sure; the most likely:", "aucune réponse certaine; les plus probables :"};
constexpr Message kNothing{"no answer is like this reply", "aucune réponse ne ressemble à ce texte"};

void write_answers(JsonWriter& json, const std::vector<engine::TaggedAnswer>& answers) {
  json.open('[');
  for (const engine::TaggedAnswer& one : answers) {
    json.open('{').key("code");
    one.code ? json.text(one.code->text()) : json.raw("null");
    json.key("answer").text(one.id).key("lang").text(code(one.language)).key("confidence").decimal(one.confidence).close('}');
  }
  json.close(']');
}

// The contract: the first code at the top; `codes` when there are several, `candidates` when none is sure.
std::string tag_json(const std::string& id, const engine::Tag& tag) {
  std::string out;
  JsonWriter json(out);
  json.open('{').key("id").raw(id.empty() ? "null" : id);
  const engine::TaggedAnswer* const first = tag.automatic ? &tag.answers.front() : nullptr;
  json.key("code");
  first != nullptr && first->code ? json.text(first->code->text()) : json.raw("null");
  json.key("answer");
  first != nullptr ? json.text(first->id) : json.raw("null");
  json.key("confidence").decimal(tag.confidence);
  json.key("automatic").raw(tag.automatic ? "true" : "false");
  if (tag.answers.size() > 1) write_answers(json.key("codes"), tag.answers);
  if (!tag.automatic) write_answers(json.key("candidates"), tag.candidates);
  json.close('}');
  return out += '\n';
}

std::string tag_text(const engine::Tag& tag, Language language) {
  std::string out;
  const auto& list = tag.automatic ? tag.answers : tag.candidates;
  if (!tag.automatic) out += std::string((list.empty() ? kNothing : kUntagged).in(language)) + '\n';
  for (const engine::TaggedAnswer& one : list) {
    std::string title;
    for (const char c : one.title) title += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
    out += render(kAutomatic, language, {one.code ? std::string(one.code->text()) : "------", title, one.id,
                                         std::to_string(std::lround(100 * one.confidence))}) + '\n';
  }
  return out;
}

int run(const Arguments& arguments, const Session& session) {
  const auto folder = workspace_of(arguments);
  if (!folder) return session.fail(folder.error());
  if (const Status known = check_output_format(arguments); !known) return session.fail(known.error());
  const auto jobs = arguments.number("--jobs", 1, 256, 0);
  if (!jobs) return session.fail(jobs.error());
  const bool batch = arguments.has("--batch");
  if (batch && !arguments.rest().empty()) return session.fail(Error(ErrorCode::kUsage, kBoth));
  const auto reply = batch ? Result<AskedMessage>(AskedMessage{}) : asked_message(arguments);
  if (!reply) return session.fail(reply.error());
  const auto redactor = make_redactor(arguments, session);
  if (!redactor) return session.fail(redactor.error());
  const auto engine = engine::Engine::open(*folder);
  if (!engine) return session.fail(engine.error());

  bool like = false;  // read for a single reply only
  const auto ask = [&, batch](const AskedMessage& asked) -> Result<std::string> {
    auto masked = redactor->redact(asked.text, {asked.language, redact::Role::kAgent, nullptr});
    if (!masked) return failed(std::move(masked));
    auto tag = engine->tag(masked->text);
    if (!tag) return failed(std::move(tag));
    if (!batch) like = tag->automatic || !tag->candidates.empty();
    return session.json || batch ? tag_json(asked.id, *tag) : tag_text(*tag, session.language);
  };
  if (batch) return answer_batch(arguments.value("--batch"), *jobs, session, ask);
  const auto answer = ask(*reply);
  if (!answer) return session.fail(answer.error());
  if (const Status done = write_stdout(*answer); !done) return session.fail(done.error());
  return like ? 0 : 1;
}

std::vector<Option> options() {
  std::vector<Option> all{db_option(), batch_option(), policy_option(), answer_jobs_option()};
  for (Option& option : json_options()) all.push_back(option);
  return all;
}

}  // namespace

const Command& tag_command() {
  static const Command kCommand{
      "tag",
      {"find the codes of the answers that an agent's reply was made of",
       "trouver les codes des réponses dont le texte d'un agent est fait"},
      {"REPLY | -", "TEXTE | -"},
      options(),
      {
          {{"a reply on standard input", "un texte sur l'entrée standard"}, "guichet tag --db ws - < reply.txt"},
          {{"the replies of a day", "les réponses d'une journée"}, "guichet tag --db ws --batch replies.jsonl > codes.jsonl"},
      },
      {"Copied, lightly edited and combined answers are recognised in both languages. Of two near-twin answers the words in which they differ must be there. "
       "What is not sure stays untagged, with the three most likely codes. Exit code 1: no answer is like it.",
       "Les réponses copiées, légèrement modifiées ou réunies sont reconnues dans les deux langues. De deux réponses presque jumelles, les mots qui les distinguent doivent y être. "
       "Ce qui n'est pas certain reste sans code, avec les trois codes les plus probables. Code de sortie 1 : aucune réponse ne lui ressemble."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
