// The JSON contracts of `suggest` and `search`, schema 1.
#include "engine/cli/json_writer.h"
#include "engine/cli/reply_text.h"

namespace guichet::cli {
namespace {

std::string_view name(engine::Change::Kind kind) {
  return kind == engine::Change::Kind::kSame ? "same" : kind == engine::Change::Kind::kAdded ? "added" : "removed";
}

// What an agent gets besides: the answer whole, in both languages, and what changed in it.
void write_versions(JsonWriter& json, const engine::AgentView& agent, const engine::Suggestion& suggestion) {
  json.key("versions").open('{');
  for (const engine::AnswerVersion& version : agent.versions(suggestion.id)) {
    json.key(code(version.language)).open('{').key("id").text(version.id).key("title").text(version.title).key("body").text(version.body);
    if (!version.url.empty()) json.key("url").text(version.url);
    if (!version.changes.empty()) {
      json.key("changed_since").text(agent.since()).key("changes").open('[');
      for (const engine::Change& change : version.changes) {
        json.open('{').key("op").text(name(change.kind)).key("text").text(change.text).close('}');
      }
      json.close(']');
    }
    json.close('}');
  }
  json.close('}');
}

void write_suggestions(JsonWriter& json, const std::vector<engine::Suggestion>& suggestions, const engine::AgentView* agent = nullptr) {
  json.open('[');
  std::uint64_t rank = 0;
  for (const engine::Suggestion& one : suggestions) {
    json.open('{');
    json.key("rank").number(++rank);
    json.key("id").text(one.id);
    json.key("kind").text(name(one.kind));
    if (one.code) json.key("code").text(one.code->text());
    json.key("lang").text(code(one.language));
    json.key("title").text(one.title);
    json.key("snippet").text(one.snippet);
    if (!one.url.empty()) json.key("url").text(one.url);
    json.key("score").decimal(one.score, 6);
    json.key("confidence").decimal(one.confidence);
    if (agent != nullptr && one.kind == engine::Kind::kAnswer) write_versions(json, *agent, one);
    if (!one.features.empty()) {
      json.key("features").open('[');
      for (const engine::Feature& feature : one.features) {
        json.open('{').key("name").text(feature.name);
        json.key("value").decimal(feature.value, 6);
        json.key("weight").decimal(feature.weight, 6).close('}');
      }
      json.close(']');
    }
    json.close('}');
  }
  json.close(']');
}

}  // namespace

std::string suggest_json(const SuggestOutput& output) {
  std::string out;
  JsonWriter json(out);
  const engine::Reply& reply = output.reply;
  json.open('{');
  json.key("schema").number(1);
  json.key("id").raw(output.id.empty() ? "null" : output.id);
  json.key("lang").text(code(reply.language));
  json.key("message").text(output.message.text.view());
  json.key("entities").open('[');
  for (const redact::Entity& entity : output.message.entities) {
    json.open('{');
    json.key("type").text(name(entity.type));
    json.key("start").number(entity.span.begin);
    json.key("end").number(entity.span.end);
    json.key("score").decimal(static_cast<double>(entity.score));
    json.key("rule").text(entity.rule);
    json.key("number").number(entity.number);
    json.close('}');
  }
  json.close(']');
  json.key("decision").text(name(reply.decision));
  json.key("reason").text(name(reply.reason));
  json.key("confidence").decimal(reply.confidence);
  json.key("suggestions");
  write_suggestions(json, reply.suggestions, output.agent);
  if (!reply.ask.empty()) {
    json.key("clarify").open('[');
    for (const engine::Clarification& one : reply.clarify) {
      json.open('{').key("id").text(one.id);
      json.key("question").text(one.question).close('}');
    }
    json.close(']');
    json.key("ask").text(reply.ask);
  }
  if (output.step != nullptr) {
    json.key("conversation").open('{');
    json.key("act").text(name(output.step->act));
    json.key("say").text(output.step->say);
    json.key("ask_useful").raw(output.step->ask_useful ? "true" : "false");
    if (output.step->note) json.key("note").raw(to_json(*output.step->note));
    json.close('}');
  }
  json.key("generation").text(output.generation);
  json.key("micros").number(output.micros);
  json.close('}');
  return out += '\n';
}

std::string search_json(const SearchOutput& output) {
  std::string out;
  JsonWriter json(out);
  json.open('{');
  json.key("schema").number(1);
  if (!output.id.empty()) json.key("id").raw(output.id);
  json.key("lang").text(code(output.language));
  json.key("query").text(output.query);
  json.key("results");
  write_suggestions(json, output.results);
  json.close('}');
  return out += '\n';
}

}  // namespace guichet::cli
