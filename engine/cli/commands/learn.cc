// guichet learn: labelled past questions into the workspace, and a generation that has learned from them.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

#include "engine/cli/commands/content.h"
#include "engine/cli/commands/engine_options.h"
#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/json_writer.h"
#include "engine/cli/standard_output.h"
#include "engine/cli/terminal.h"
#include "engine/publish.h"
#include "kb/knowledge_base.h"
#include "kb/load.h"

namespace guichet::cli {
namespace {

constexpr Message kReading{"reading examples", "lecture des exemples"};
constexpr Message kNothingChanged{"nothing was changed: {0} errors must be corrected first; the live generation stays",
                                  "rien n'a été changé : {0} erreurs doivent d'abord être corrigées; la génération en service reste"};
constexpr Message kNoExamples{"there is nothing to learn from: give --examples",
                              "il n'y a rien dont apprendre : donnez --examples"};
constexpr Message kBadPrecision{"--precision is a number from 0.5 to 0.999, such as 0.96",
                                "--precision est un nombre de 0.5 à 0.999, par exemple 0.96"};
constexpr Message kBuilding{"learning", "apprentissage"};
constexpr Message kPublished{"generation {0} is live: learned from {1} examples, {2} of them without an answer in the index",
                             "la génération {0} est en service : apprise de {1} exemples, dont {2} sans réponse dans l'index"};
constexpr Message kFigures{
    "{0}: {1} questions for {2} answers; of {3} held-out ones the right answer is first for {4} %, among three for {5} %",
    "{0} : {1} questions pour {2} réponses; sur {3} mises de côté, la bonne réponse est première pour {4} %, parmi trois pour {5} %"};
constexpr Message kThreshold{"    at confidence {0} and above: {1} % answered, {2} % of them right",
                             "    à partir de la confiance {0} : {1} % de réponses données, dont {2} % justes"};
constexpr Message kNeverSure{"    too few are right to answer without asking back: learn from more examples, or lower --precision",
                             "    trop peu sont justes pour répondre sans redemander : apprenez de plus d'exemples ou baissez --precision"};

std::string percent(double share) {
  char text[16];
  std::snprintf(text, sizeof text, "%.1f", 100 * share);
  return text;
}

std::string two_digits(double value) {
  char text[16];
  std::snprintf(text, sizeof text, "%.2f", value);
  return text;
}

std::string summary_text(const engine::Published& published, Language language) {
  std::string out = render(kPublished, language,
                           {published.generation, std::to_string(published.examples), std::to_string(published.unused)}) + '\n';
  for (const Language of : {Language::kEnglish, Language::kFrench}) {
    const engine::LearnedFigures& figures = published.learned[of == Language::kFrench ? 1 : 0];
    if (figures.questions == 0) continue;
    out += "  " + render(kFigures, language,
                         {std::string(code(of)), std::to_string(figures.questions), std::to_string(figures.answers_with),
                          std::to_string(figures.held_out), percent(figures.top_1), percent(figures.hit_3)}) + '\n';
    out += figures.floor > 1 ? std::string(kNeverSure.in(language))
                             : render(kThreshold, language,
                                      {two_digits(figures.floor), percent(figures.answered), percent(figures.precision)});
    out += '\n';
  }
  return out;
}

std::string summary_json(const engine::Published& published) {
  std::string out;
  JsonWriter json(out);
  json.open('{').key("schema").number(1);
  json.key("generation").text(published.generation);
  json.key("examples").number(published.examples);
  json.key("unused").number(published.unused);
  json.key("languages").open('{');
  for (const Language of : {Language::kEnglish, Language::kFrench}) {
    const engine::LearnedFigures& figures = published.learned[of == Language::kFrench ? 1 : 0];
    json.key(code(of)).open('{');
    json.key("questions").number(figures.questions);
    json.key("answers_with").number(figures.answers_with);
    json.key("held_out").number(figures.held_out);
    json.key("top_1").decimal(figures.top_1);
    json.key("hit_3").decimal(figures.hit_3);
    json.key("floor").decimal(figures.floor);
    json.key("answered").decimal(figures.answered);
    json.key("precision").decimal(figures.precision);
    json.close('}');
  }
  json.close('}').close('}');
  return out += '\n';
}

Result<double> precision_of(const Arguments& arguments) {
  const std::string text = arguments.value("--precision");
  if (text.empty()) return engine::kDefaultPrecision;
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (*end != '\0' || !(value >= 0.5 && value <= 0.999)) return guichet::fail(ErrorCode::kUsage, kBadPrecision);
  return value;
}

Result<kb::Loaded<kb::Example>> load(const Arguments& arguments, const Session& session) {
  const auto files = arguments.values("--examples");
  if (files.empty()) return kb::Loaded<kb::Example>{};
  auto redactor = make_redactor(arguments, session);
  if (!redactor) return failed(std::move(redactor));
  Progress bar(kReading, session.language);
  kb::LoadOptions options;
  options.progress = [&](std::size_t records, std::size_t bytes, std::size_t total) {
    bar.update(total > 0 ? bytes : records, total > 0 ? std::optional<std::uint64_t>(total) : std::nullopt);
  };
  return kb::load_examples(files, *redactor, options);
}

Status store(const std::string& folder, const std::vector<kb::Example>& examples, const Arguments& arguments,
             double precision) {
  auto existing = kb::KnowledgeBase::open_read_only(folder);
  if (!existing && existing.error().code() == ErrorCode::kNotFound) return failed(std::move(existing));
  auto base = kb::KnowledgeBase::open(folder);
  if (!base) return failed(std::move(base));
  if (auto merged = base->merge_examples(examples); !merged) return merged;
  auto stored = base->examples();
  if (!stored) return failed(std::move(stored));
  if (stored->empty()) return guichet::fail(ErrorCode::kUsage, kNoExamples);
  if (!arguments.has("--precision")) return {};
  return base->set_setting(engine::kPrecisionSetting, std::to_string(precision));
}

int run(const Arguments& arguments, const Session& session) {
  const auto folder = workspace_of(arguments);
  if (!folder) return session.fail(folder.error());
  if (const Status known = check_output_format(arguments); !known) return session.fail(known.error());
  const auto precision = precision_of(arguments);
  if (!precision) return session.fail(precision.error());
  const auto jobs = arguments.number("--jobs", 1, 256, 0);
  if (!jobs) return session.fail(jobs.error());
  const auto loaded = load(arguments, session);
  if (!loaded) return session.fail(loaded.error());
  print_findings(loaded->findings, session);
  const auto errors = std::count_if(loaded->findings.begin(), loaded->findings.end(), [](const kb::Finding& finding) {
    return finding.severity == kb::Severity::kError;
  });
  if (errors > 0) return session.fail(Error(ErrorCode::kInput, kNothingChanged, {std::to_string(errors)}));
  if (const Status stored = store(*folder, loaded->items, arguments, *precision); !stored) return session.fail(stored.error());

  Progress bar(kBuilding, session.language);
  engine::PublishOptions options;
  options.require_pairs = !arguments.has("--unpaired");
  options.threads = static_cast<unsigned>(*jobs);
  options.progress = [&](std::size_t done, std::size_t total) { bar.update(done, total); };
  const auto published = engine::publish(*folder, options);
  if (!published) return session.fail(published.error());
  const Status done = write_stdout(session.json ? summary_json(*published) : summary_text(*published, session.language));
  return done ? 0 : session.fail(done.error());
}

std::vector<Option> options() {
  std::vector<Option> all{
      db_option(),
      {"--examples", "", Takes::kSeveral, {"FILE", "FICHIER"},
       {"labelled questions, .jsonl; one whose id is known replaces it",
        "questions étiquetées, .jsonl; celle dont l'id est connu la remplace"}},
      {"--precision", "", Takes::kOne, {"SHARE", "PART"},
       {"how often an answer given must be right; default 0.96, kept for the next `index`",
        "part des réponses données qui doivent être justes; par défaut 0.96, gardée pour le prochain « index »"}},
      {"--unpaired", "", Takes::kNothing, kNone,
       {"for evaluation sets: answers may lack a code or the other language",
        "pour les jeux d'évaluation : les réponses peuvent n'avoir ni code ni autre langue"}},
      {"--jobs", "", Takes::kOne, {"N", "N"},
       {"threads; default: one per processor; the model is the same for any number",
        "fils d'exécution; par défaut un par processeur; le modèle est le même pour tout nombre"}},
      policy_option(),
  };
  for (Option& option : json_options()) all.push_back(option);
  return all;
}

}  // namespace

const Command& learn_command() {
  static const Command kCommand{
      "learn",
      {"learn from labelled past questions, and publish a new generation",
       "apprendre de questions passées étiquetées et publier une nouvelle génération"},
      kNone,
      options(),
      {
          {{"what agents tagged last month", "ce que les agents ont étiqueté le mois dernier"},
           "guichet learn --db ws --examples tagged.jsonl"},
          {{"answer only when 98 % of the answers will be right", "ne répondre que si 98 % des réponses seront justes"},
           "guichet learn --db ws --precision 0.98"},
      },
      {"A line is {\"id\", \"lang\", \"text\", \"relevant\": [answer ids or codes]} or {…, \"out_of_scope\": true}. Texts are redacted as they are read and stored masked; every later `index` learns from them again. \"split\": \"dev\" keeps a question for checking: it calibrates and does not teach. Records of a test split are left out.",
       "Une ligne est {\"id\", \"lang\", \"text\", \"relevant\": [id ou codes de réponses]} ou {…, \"out_of_scope\": true}. Les textes sont caviardés à la lecture et conservés masqués; chaque « index » suivant en apprend de nouveau. « \"split\": \"dev\" » réserve une question à la vérification : elle sert à l'étalonnage et n'enseigne pas. Les enregistrements d'une partition test sont laissés de côté."},
      &run,
  };
  return kCommand;
}

}  // namespace guichet::cli
