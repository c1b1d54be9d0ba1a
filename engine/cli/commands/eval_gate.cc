// The gate of eval redact: figures that must hold, in a file of JSON: {"full_mask_recall": 0.98, "full_mask_recall.SIN.fr": 0.9,
// "clean_messages_touched": 0.01, "parity_gap": 0.02}.
#include <cmath>
#include <cstdlib>

#include "engine/cli/commands/eval.h"
#include "redact/base/json.h"
#include "redact/base/read_file.h"

namespace guichet::cli {
namespace {

constexpr Message kNotAnObject{"a gate is one JSON object of figures and numbers from 0 to 1",
                               "un seuil est un objet JSON de mesures et de nombres de 0 à 1"};
constexpr Message kUnknownFigure{"there is no such figure; they are a measure or parity_gap, then perhaps a type, then perhaps en or fr",
                                 "cette mesure n'existe pas; c'est une mesure ou parity_gap, puis peut-être un type, puis peut-être en ou fr"};
constexpr std::size_t kMaxGateBytes = std::size_t{1} << 20U;
constexpr std::string_view kParityGap = "parity_gap";

std::string_view next_part(std::string_view& name) {
  const std::size_t dot = name.find('.');
  const std::string_view part = name.substr(0, dot);
  name = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
  return part;
}

bool parse_name(GateLine& line) {
  std::string_view rest = line.name;
  const std::string_view first = next_part(rest);
  for (const corpora::RedactionMeasure* measure : corpora::redaction_measures()) {
    if (measure->name == first) line.measure = measure;
  }
  if (line.measure == nullptr && first != kParityGap) return false;
  while (!rest.empty()) {
    const std::string_view part = next_part(rest);
    if (const auto type = redact::parse_entity_type(part); type && !line.type && !line.language) {
      line.type = type;
    } else if ((part == "en" || part == "fr") && !line.language && line.measure != nullptr) {
      line.language = part == "fr" ? Language::kFrench : Language::kEnglish;
    } else {
      return false;
    }
  }
  return !line.name.ends_with('.');
}

}  // namespace

Result<std::vector<GateLine>> read_gate(const std::string& file) {
  auto text = read_file(file, kMaxGateBytes);
  if (!text) return failed(std::move(text));
  json::Document json;
  if (Status parsed = json.parse(*text); !parsed) return tl::unexpected(Error(parsed.error()).at({file, 0, parsed.error().where().column}));
  const auto refuse = [&](const Message& why, const json::Node& node) {
    return fail(ErrorCode::kInput, why, {}, {file, 0, node.raw.begin + 1});
  };
  if (json.root().type != json::Type::kObject) return refuse(kNotAnObject, json.root());
  std::vector<GateLine> lines;
  for (std::uint32_t i = 1; i < json.root().next; i = json.nodes()[i].next) {
    const json::Node& node = json.nodes()[i];
    if (node.type != json::Type::kNumber) return refuse(kNotAnObject, node);
    GateLine line;
    line.name = json.key(node);
    line.bound = std::strtod(std::string(json.raw(node)).c_str(), nullptr);
    if (!(line.bound >= 0 && line.bound <= 1)) return refuse(kNotAnObject, node);
    if (!parse_name(line)) return refuse(kUnknownFigure, node);
    lines.push_back(std::move(line));
  }
  return lines;
}

std::optional<double> measured(const GateLine& line, const corpora::RedactionRun& run) {
  if (line.measure == nullptr) return corpora::parity_gap(run, *corpora::redaction_measures().front(), line.type);
  const corpora::Figure figure = corpora::figure(run, *line.measure, {.language = line.language, .type = line.type, .style = {}});
  return figure.n == 0 ? std::nullopt : std::optional(figure.value);
}

bool holds(const GateLine& line, const corpora::RedactionRun& run) {
  const auto value = measured(line, run);
  if (!value) return false;
  const bool at_least = line.measure != nullptr && line.measure->higher_is_better;
  return at_least ? *value >= line.bound : *value <= line.bound;
}

}  // namespace guichet::cli
