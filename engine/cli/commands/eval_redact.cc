// eval redact: recall, precision, leaks and false alarms, by type, language and style, with intervals.
#include <cstdio>
#include <set>
#include <utility>

#include "engine/cli/commands/eval.h"
#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/json_writer.h"
#include "engine/cli/standard_output.h"

namespace guichet::cli {
namespace {

using corpora::Figure;
using corpora::RedactionMeasure;
using corpora::RedactionRun;
using corpora::Slice;
using redact::EntityType;

constexpr Message kNoData{"eval redact needs --data FILE or --set NAME", "eval redact exige --data FICHIER ou --set NOM"};
constexpr Message kNoSet{"there is no such data set of messages; see corpora/README.md",
                         "ce jeu de messages n'existe pas; voir corpora/README.md"};
constexpr Message kBadSplit{"--split is train, dev or test", "--split vaut train, dev ou test"};
constexpr Message kBadBy{"--by is style", "--by vaut style"};
constexpr Message kEmpty{"there is no message to measure with", "il n'y a aucun message à mesurer"};
constexpr Message kGateFailed{"{0}: figure {1} is {2}, the gate asks for {3}", "{0} : la mesure {1} est de {2}, le seuil demande {3}"};
constexpr Message kNothingMeasured{"{0}: figure {1} has no case, the gate asks for {2}", "{0} : la mesure {1} n'a aucun cas, le seuil demande {2}"};
constexpr Message kAll{"all", "tous"};
constexpr Message kMessages{"messages", "messages"};
constexpr Message kGap{"gap", "écart"};
constexpr Message kByType{"by type", "par type"};
constexpr Message kByStyle{"by style", "par style"};

constexpr std::optional<Language> kColumns[] = {Language::kEnglish, Language::kFrench, std::nullopt};

struct Measured {
  std::string name;
  RedactionRun run;
  bool by_type = true;  // our own test split is for measuring, not for tuning
};

Result<std::vector<Measured>> measure_all(const Arguments& arguments, const redact::Redactor& redactor) {
  const std::string split = arguments.value("--split");
  if (!split.empty() && split != "train" && split != "dev" && split != "test") return fail(ErrorCode::kUsage, kBadSplit);
  if (arguments.has("--by") && arguments.value("--by") != "style") return fail(ErrorCode::kUsage, kBadBy);
  std::vector<Measured> all;
  for (const std::string& file : arguments.values("--data")) {
    auto messages = corpora::read_messages_file(file);
    if (!messages) return failed(std::move(messages));
    if (!split.empty()) {
      std::erase_if(*messages, [&split](const corpora::Message& message) { return !message.split.empty() && message.split != split; });
    }
    auto run = corpora::run_redaction(std::move(*messages), redactor);
    if (!run) return failed(std::move(run));
    all.push_back({file, std::move(*run), true});
  }
  const corpora::Roots roots = corpora::Roots::find();
  for (const std::string& name : arguments.values("--set")) {
    const corpora::Dataset* set = corpora::find_dataset(name);
    if (set == nullptr || set->task != corpora::Task::kRedaction) return fail(ErrorCode::kUsage, kNoSet);
    auto run = corpora::run_redaction(*set, roots, split.empty() ? "dev" : split, redactor);
    if (!run) return failed(std::move(run));
    all.push_back({name, std::move(*run), !(split == "test" && set->home == corpora::Home::kShipped)});
  }
  if (all.empty()) return fail(ErrorCode::kUsage, kNoData);
  for (const Measured& one : all) {
    if (one.run.messages.empty()) return fail(ErrorCode::kInput, kEmpty, {}, {one.name, 0, 0});
  }
  return all;
}

std::string padded(std::string text, std::size_t width) {
  std::size_t columns = 0;
  for (const char c : text) columns += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1U : 0U;
  return columns < width ? text + std::string(width - columns, ' ') : text + ' ';
}

// "97.0 % [93.6, 98.6] 194/200"; in French with commas.
std::string shown(const Figure& figure, Language language) {
  if (figure.n == 0) return "-";
  char buffer[96];
  std::snprintf(buffer, sizeof buffer, "%.1f%% [%.1f; %.1f] %zu/%zu", 100 * figure.value, 100 * figure.interval->low, 100 * figure.interval->high,
                *figure.hits, figure.n);
  std::string out;
  for (const char* c = buffer; *c != '\0'; ++c) {
    if (*c == '%') {
      out += "\u00A0%";
    } else {
      out += *c == '.' && language == Language::kFrench ? ',' : *c;
    }
  }
  return out;
}

std::string shown(std::optional<double> gap, Language language) {
  if (!gap) return "-";
  std::string text = std::to_string(100 * *gap);
  text.resize(text.find('.') + 2);
  if (language == Language::kFrench) text[text.find('.')] = ',';
  return text + "\u00A0%";
}

constexpr std::size_t kNameWidth = 26;
constexpr std::size_t kFigureWidth = 32;

// The value in each language, in both, and how far the languages are apart.
void append_line(std::string& out, std::string name, const RedactionRun& run, const RedactionMeasure& measure, const Slice& slice, Language language) {
  out += padded(std::move(name), kNameWidth);
  for (const auto& column : kColumns) {
    const Figure figure = corpora::figure(run, measure, {.language = column, .type = slice.type, .style = slice.style});
    out += padded(shown(figure, language), kFigureWidth);
  }
  if (!slice.style) out += shown(corpora::parity_gap(run, measure, slice.type), language);
  while (out.back() == ' ') out.pop_back();
  out += '\n';
}

std::set<std::string> styles_of(const RedactionRun& run) {
  std::set<std::string> styles;
  for (const corpora::Message& message : run.messages) {
    if (!message.style.empty()) styles.insert(message.style);
  }
  return styles;
}

std::vector<EntityType> types_of(const RedactionRun& run, const RedactionMeasure& measure) {
  std::vector<EntityType> types;
  for (const EntityType type : redact::all_entity_types()) {
    if (corpora::figure(run, measure, {.language = {}, .type = type, .style = {}}).n > 0) types.push_back(type);
  }
  return types;
}

std::string text_of(const Measured& one, bool by_style, Language language) {
  const RedactionRun& run = one.run;
  std::string out = one.name + ": " + std::to_string(run.messages.size()) + ' ' + std::string(kMessages.in(language)) + '\n';
  out += padded("", kNameWidth) + padded("en", kFigureWidth) + padded("fr", kFigureWidth) + padded(std::string(kAll.in(language)), kFigureWidth) +
         std::string(kGap.in(language)) + '\n';
  for (const RedactionMeasure* measure : corpora::redaction_measures()) append_line(out, std::string(measure->name), run, *measure, {}, language);
  for (const RedactionMeasure* measure : corpora::redaction_measures()) {
    const std::vector<EntityType> types = types_of(run, *measure);
    if (types.empty() || !one.by_type) continue;
    out += '\n' + std::string(measure->name) + ", " + std::string(kByType.in(language)) + '\n';
    for (const EntityType type : types) {
      append_line(out, "  " + std::string(redact::name(type)), run, *measure, {.language = {}, .type = type, .style = {}}, language);
    }
  }
  if (!by_style) return out;
  for (const RedactionMeasure* measure : corpora::redaction_measures()) {
    out += '\n' + std::string(measure->name) + ", " + std::string(kByStyle.in(language)) + '\n';
    for (const std::string& style : styles_of(run)) append_line(out, "  " + style, run, *measure, {.language = {}, .type = {}, .style = style}, language);
  }
  return out;
}

void write_figure(JsonWriter& json, const Figure& figure) {
  if (figure.n == 0) {
    json.raw("null");
    return;
  }
  json.open('{').key("value").decimal(figure.value).key("low").decimal(figure.interval->low).key("high").decimal(figure.interval->high);
  json.key("hits").number(*figure.hits).key("n").number(figure.n).close('}');
}

void write_columns(JsonWriter& json, const RedactionRun& run, const RedactionMeasure& measure, const Slice& slice) {
  for (const auto& column : kColumns) {
    json.key(column ? code(*column) : "all");
    write_figure(json, corpora::figure(run, measure, {.language = column, .type = slice.type, .style = slice.style}));
  }
  if (const auto gap = corpora::parity_gap(run, measure, slice.type); gap && !slice.style) json.key("gap").decimal(*gap);
}

std::string json_of(const Measured& one, bool by_style) {
  std::string out;
  JsonWriter json(out);
  json.open('{').key("schema").number(1).key("set").text(one.name).key("messages").number(one.run.messages.size()).key("measures").open('{');
  for (const RedactionMeasure* measure : corpora::redaction_measures()) {
    json.key(measure->name).open('{');
    write_columns(json, one.run, *measure, {});
    if (const auto types = types_of(one.run, *measure); !types.empty() && one.by_type) {
      json.key("types").open('{');
      for (const EntityType type : types) {
        json.key(redact::name(type)).open('{');
        write_columns(json, one.run, *measure, {.language = {}, .type = type, .style = {}});
        json.close('}');
      }
      json.close('}');
    }
    if (by_style) {
      json.key("styles").open('{');
      for (const std::string& style : styles_of(one.run)) {
        json.key(style).open('{');
        write_columns(json, one.run, *measure, {.language = {}, .type = {}, .style = style});
        json.close('}');
      }
      json.close('}');
    }
    json.close('}');
  }
  json.close('}').close('}');
  return out + '\n';
}

std::string number(double value) {
  std::string out;
  JsonWriter(out).decimal(value);
  return out;
}

}  // namespace

int eval_redact(const Arguments& arguments, const Session& session) {
  std::vector<GateLine> gate;
  if (arguments.has("--gate")) {
    auto lines = read_gate(arguments.value("--gate"));
    if (!lines) return session.fail(lines.error());
    gate = std::move(*lines);
  }
  auto redactor = make_redactor(arguments, session);
  if (!redactor) return session.fail(redactor.error());
  auto all = measure_all(arguments, *redactor);
  if (!all) return session.fail(all.error());
  std::string out;
  for (const Measured& one : *all) {
    if (!out.empty() && !session.json) out += '\n';
    out += session.json ? json_of(one, arguments.has("--by")) : text_of(one, arguments.has("--by"), session.language);
  }
  if (const Status done = write_stdout(out); !done) return session.fail(done.error());
  int code = 0;
  for (const Measured& one : *all) {
    for (const GateLine& line : gate) {
      if (holds(line, one.run)) continue;
      code = 1;
      const auto value = measured(line, one.run);
      if (value) {
        session.say(kGateFailed, {one.name, line.name, number(*value), number(line.bound)});
      } else {
        session.say(kNothingMeasured, {one.name, line.name, number(line.bound)});
      }
    }
  }
  return code;
}

}  // namespace guichet::cli
