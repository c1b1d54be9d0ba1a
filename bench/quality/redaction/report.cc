#include "bench/quality/redaction/report.h"

#include <optional>
#include <ostream>
#include <string>

#include "bench/quality/report.h"

namespace guichet::bench {
namespace {

using redact::EntityType;

constexpr std::optional<Language> kLanguages[] = {Language::kEnglish, Language::kFrench, std::nullopt};

std::string column(std::optional<Language> language) { return language ? std::string(code(*language)) : "all"; }

bool has_types(const RedactionRun& run, const RedactionMeasure& measure) {
  for (const JudgedCase& one : run.cases) {
    if (one.measure == &measure && one.judged.type) return true;
  }
  return false;
}

void print_by_type(std::ostream& out, const RedactionRun& run) {
  for (const RedactionMeasure* measure : redaction_measures()) {
    if (!has_types(run, *measure)) continue;
    out << "\n  " << left(std::string(measure->name), 22) << right("en %", 16) << right("fr %", 16)
        << right("all %", 16) << '\n';
    for (const EntityType type : redact::all_entity_types()) {
      if (figure(run, *measure, {.language = {}, .type = type, .style = {}}).n == 0) continue;
      out << "    " << left(std::string(redact::name(type)), 20);
      for (const auto& language : kLanguages) {
        out << right(describe_short(figure(run, *measure, {.language = language, .type = type, .style = {}})), 16);
      }
      out << '\n';
    }
  }
}

bool is_miss(const JudgedCase& one) { return one.judged.counts != one.measure->higher_is_better; }

void print_misses(std::ostream& out, const RedactionRun& run, bool show_text) {
  out << "\n  misses: measure, id, type, bytes, rule" << (show_text ? ", text" : "") << '\n';
  for (const JudgedCase& one : run.cases) {
    if (!is_miss(one) || !one.judged.type) continue;  // the measures of whole messages repeat these
    const Span span = one.judged.span;
    out << "    " << one.measure->name << ' ' << one.message->id << ' ' << redact::name(*one.judged.type) << ' '
        << span.begin << '-' << span.end;
    if (!one.judged.rule.empty()) out << ' ' << one.judged.rule;
    if (show_text) {
      out << " «" << std::string_view(one.message->text).substr(span.begin, span.size()) << "» in «"
          << one.message->text << "»";
    }
    out << '\n';
  }
}

nlohmann::ordered_json by_language(const RedactionRun& run, const RedactionMeasure& measure,
                                   std::optional<EntityType> type) {
  nlohmann::ordered_json json;
  for (const auto& language : kLanguages) json[column(language)] = to_json(figure(run, measure, {.language = language, .type = type, .style = {}}));
  return json;
}

}  // namespace

void print_text(std::ostream& out, const RedactionRun& run, const RedactionReport& report) {
  out << report.set << ", " << report.split << ": " << run.messages.size() << " messages\n  " << left("", 24)
      << left("en", 34) << left("fr", 34) << "all\n";
  for (const RedactionMeasure* measure : redaction_measures()) {
    out << "  " << left(std::string(measure->name), 24);
    for (const auto& language : kLanguages) {
      const std::string text = describe(figure(run, *measure, {.language = language, .type = {}, .style = {}}));
      out << (language ? left(text, 34) : text);
    }
    out << '\n';
  }
  if (report.by_type) print_by_type(out, run);
  if (report.misses) print_misses(out, run, report.show_text);
  out << '\n';
}

void print_json(std::ostream& out, const RedactionRun& run, const RedactionReport& report) {
  nlohmann::ordered_json json{{"set", report.set}, {"split", report.split}, {"messages", run.messages.size()}};
  for (const RedactionMeasure* measure : redaction_measures()) {
    nlohmann::ordered_json& one = json["measures"][std::string(measure->name)];
    one = by_language(run, *measure, std::nullopt);
    if (!report.by_type || !has_types(run, *measure)) continue;
    for (const EntityType type : redact::all_entity_types()) {
      if (figure(run, *measure, {.language = {}, .type = type, .style = {}}).n == 0) continue;
      one["types"][std::string(redact::name(type))] = by_language(run, *measure, type);
    }
  }
  if (report.misses) {
    json["misses"] = nlohmann::ordered_json::array();
    for (const JudgedCase& one : run.cases) {
      if (!is_miss(one) || !one.judged.type) continue;
      json["misses"].push_back({{"measure", one.measure->name},
                                {"id", one.message->id},
                                {"type", redact::name(*one.judged.type)},
                                {"start", one.judged.span.begin},
                                {"end", one.judged.span.end},
                                {"rule", one.judged.rule}});
    }
  }
  out << json.dump() << '\n';
}

}  // namespace guichet::bench
