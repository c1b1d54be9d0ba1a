// What eval suggest found, as text and as JSON. Names of measures and reasons are the same in every language.
#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

#include "engine/cli/commands/eval_suggest.h"
#include "engine/cli/json_writer.h"
#include "engine/cli/measures/resampling.h"

namespace guichet::cli {
namespace {

using corpora::Figure;
using measures::Answered;

constexpr Message kHead{"generation {0}: {1} questions, {2} of them for a person", "génération {0} : {1} questions, dont {2} pour une personne"};
constexpr Message kAll{"all", "toutes"};
constexpr Message kReasons{"hand-over questions by kind: found under that reason, not answered; and how often the reason is right",
                           "questions à transférer par type : trouvées sous cette raison, non répondues; et justesse de la raison"};
constexpr Message kSiblings{"wrong firsts: {0}; of the same topic {1}, near-twins of the right one {2}", "premières fausses : {0}; du même sujet {1}, presque jumelles de la bonne {2}"};
constexpr Message kChanges{"compared with generation {0}: {1} better, {2} worse; p = {3} (top-1), p = {4} (reciprocal rank), paired randomisation",
                           "comparée à la génération {0} : {1} meilleures, {2} moins bonnes; p = {3} (top-1), p = {4} (rang réciproque), permutation appariée"};
constexpr Message kCurve{"learning curve: examples, top-1 and hit@3 in English, in French", "courbe d'apprentissage : exemples, top-1 et hit@3 en anglais, en français"};
constexpr std::optional<Language> kColumns[] = {Language::kEnglish, Language::kFrench, std::nullopt};
constexpr engine::Reason kHandedOver[] = {engine::Reason::kOwnFile, engine::Reason::kUrgent, engine::Reason::kDistress,
                                          engine::Reason::kAskedForHuman, engine::Reason::kOutOfScope};

std::vector<Answered> in(const std::vector<Answered>& answers, std::optional<Language> language) {
  std::vector<Answered> some;
  for (const Answered& one : answers) {
    if (!language || one.question->language == *language) some.push_back(one);
  }
  return some;
}

// With an interval, whatever the figure: Wilson's for a proportion, by bootstrap for the others.
Figure figure_of(const measures::SuggestionMeasure& measure, const std::vector<Answered>& answers) {
  Figure figure = measure.compute(answers);
  if (figure.n > 0 && !figure.interval) figure.interval = measures::bootstrap(measure, answers);
  return figure;
}

bool twins(const AnswerFacts& facts, const Answered& one) {
  return !one.ranked.empty() && std::ranges::any_of(one.question->relevant, [&](const std::string& right) {
    return facts.twins.contains({one.ranked.front(), right});
  });
}

bool same_topic(const AnswerFacts& facts, const Answered& one) {
  if (one.ranked.empty()) return false;
  const auto topic = facts.topics.find(one.ranked.front());
  return topic != facts.topics.end() && std::ranges::any_of(one.question->relevant, [&](const std::string& right) {
    const auto other = facts.topics.find(right);
    return other != facts.topics.end() && other->second == topic->second;
  });
}

struct Siblings {
  std::size_t answerable = 0, right = 0, wrong = 0, topic = 0, twin = 0;
};

Siblings siblings(const SuggestRun& run, const std::vector<Answered>& answers) {
  Siblings counts;
  for (const Answered& one : answers) {
    if (!one.answerable()) continue;
    ++counts.answerable;
    if (one.right()) {
      ++counts.right;
      continue;
    }
    ++counts.wrong;
    counts.topic += same_topic(run.facts, one) ? 1U : 0U;
    counts.twin += twins(run.facts, one) ? 1U : 0U;
  }
  return counts;
}

struct ReasonCounts {
  Figure found;      // of the questions of this kind, those handed over for this reason
  Figure kept;       // of the questions of this kind, those not answered
  Figure precision;  // of the replies with this reason, those to a question for a person
};

ReasonCounts reason_counts(const std::vector<Answered>& answers, engine::Reason reason) {
  std::size_t kind = 0, found = 0, kept = 0, said = 0, right = 0;
  for (const Answered& one : answers) {
    const bool of_kind = one.question->kind == engine::name(reason) && !one.answerable();
    kind += of_kind ? 1U : 0U;
    found += of_kind && one.reason == reason ? 1U : 0U;
    kept += of_kind && one.decision != engine::Decision::kAnswer ? 1U : 0U;
    said += one.reason == reason ? 1U : 0U;
    right += one.reason == reason && !one.answerable() ? 1U : 0U;
  }
  return {Figure::proportion(found, kind), Figure::proportion(kept, kind), Figure::proportion(right, said)};
}

struct Comparison {
  std::vector<std::size_t> better, worse;  // questions whose right answer moved up or down
  double p_top_1 = 1, p_reciprocal = 1;
};

double reciprocal(const Answered& one) { return one.rank() == 0 ? 0 : 1 / static_cast<double>(one.rank()); }

Comparison compare(const SuggestRun& now, const SuggestRun& before) {
  Comparison result;
  std::array<std::vector<double>, 4> values;
  for (std::size_t i = 0; i < now.answers.size(); ++i) {
    const Answered& a = now.answers[i];
    const Answered& b = before.answers[i];
    if (!a.answerable()) continue;
    values[0].push_back(a.right() ? 1 : 0);
    values[1].push_back(b.right() ? 1 : 0);
    values[2].push_back(reciprocal(a));
    values[3].push_back(reciprocal(b));
    if (reciprocal(a) > reciprocal(b)) result.better.push_back(i);
    if (reciprocal(a) < reciprocal(b)) result.worse.push_back(i);
  }
  result.p_top_1 = measures::paired_randomisation(values[0], values[1]);
  result.p_reciprocal = measures::paired_randomisation(values[2], values[3]);
  return result;
}

std::string number(double value, const char* pattern = "%.3f") {
  char buffer[48];
  const int length = std::snprintf(buffer, sizeof buffer, pattern, value);
  return {buffer, static_cast<std::size_t>(std::max(0, length))};
}

std::string shown(const Figure& figure, Language language) {
  if (figure.n == 0) return "-";
  std::string out = number(figure.value);
  if (figure.interval) out += " [" + number(figure.interval->low) + "; " + number(figure.interval->high) + "]";
  if (figure.hits) out += ' ' + std::to_string(*figure.hits) + '/' + std::to_string(figure.n);
  if (language == Language::kFrench) std::ranges::replace(out, '.', ',');
  return out;
}

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text + ' ';
}

void append_changes(std::string& out, const SuggestEval& eval, const std::vector<std::size_t>& changed, char sign) {
  for (const std::size_t i : changed) {
    const Answered& now = eval.run.answers[i];
    const Answered& before = eval.other.front().answers[i];
    out += "  " + std::string(1, sign) + ' ' + padded(now.question->id, 20) + std::to_string(before.rank()) + " -> " + std::to_string(now.rank()) + "  " +
           std::string(engine::name(before.decision)) + " -> " + std::string(engine::name(now.decision));
    if (eval.show_text) out += "  " + now.question->text;
    out += '\n';
  }
}

void write(JsonWriter& json, const Figure& figure) {
  if (figure.n == 0) {
    json.raw("null");
    return;
  }
  json.open('{').key("value").decimal(figure.value);
  if (figure.interval) json.key("low").decimal(figure.interval->low).key("high").decimal(figure.interval->high);
  if (figure.hits) json.key("hits").number(*figure.hits);
  json.key("n").number(figure.n).close('}');
}

std::string_view column_name(std::optional<Language> language) { return language ? code(*language) : "all"; }

const measures::SuggestionMeasure& measure(std::string_view name) {
  const auto all = measures::suggestion_measures();
  const auto found = std::ranges::find(all, name, &measures::SuggestionMeasure::name);
  return found == all.end() ? *all.front() : **found;
}

}  // namespace

std::string eval_suggest_text(const SuggestEval& eval, Language language) {
  const auto& answers = eval.run.answers;
  const auto for_person = std::ranges::count_if(answers, [](const Answered& one) { return !one.answerable(); });
  std::string out = render(kHead, language, {eval.run.generation, std::to_string(answers.size()), std::to_string(for_person)}) + '\n';
  constexpr std::size_t kName = 20, kFigure = 32;
  out += padded("", kName) + padded("en", kFigure) + padded("fr", kFigure) + std::string(kAll.in(language)) + '\n';
  for (const auto* one : measures::suggestion_measures()) {
    out += padded(std::string(one->name), kName);
    for (const auto& column : kColumns) out += padded(shown(figure_of(*one, in(answers, column)), language), kFigure);
    out += '\n';
  }
  out += padded("top_1_twins_as_one", kName);
  for (const auto& column : kColumns) {
    const Siblings counts = siblings(eval.run, in(answers, column));
    out += padded(shown(Figure::proportion(counts.right + counts.twin, counts.answerable), language), kFigure);
  }
  const Siblings counts = siblings(eval.run, answers);
  out += "\n\n" + render(kSiblings, language, {std::to_string(counts.wrong), std::to_string(counts.topic), std::to_string(counts.twin)}) + '\n';
  out += '\n' + std::string(kReasons.in(language)) + '\n';
  for (const engine::Reason reason : kHandedOver) {
    const ReasonCounts one = reason_counts(answers, reason);
    out += "  " + padded(std::string(engine::name(reason)), kName) + padded(shown(one.found, language), kFigure) + padded(shown(one.kept, language), kFigure) +
           shown(one.precision, language) + '\n';
  }
  if (!eval.other.empty()) {
    const Comparison compared = compare(eval.run, eval.other.front());
    out += '\n' + render(kChanges, language, {eval.other.front().generation, std::to_string(compared.better.size()), std::to_string(compared.worse.size()),
                                              number(compared.p_top_1, "%.4f"), number(compared.p_reciprocal, "%.4f")}) + '\n';
    append_changes(out, eval, compared.better, '+');
    append_changes(out, eval, compared.worse, '-');
  }
  if (!eval.curve.empty()) {
    out += '\n' + std::string(kCurve.in(language)) + '\n';
    for (const CurveStep& step : eval.curve) {
      out += "  " + padded(std::to_string(step.examples), 8);
      for (const Language one : {Language::kEnglish, Language::kFrench}) {
        const auto some = in(step.answers, one);
        out += padded(shown(measure("top_1").compute(some), language), kFigure) + padded(shown(measure("hit_3").compute(some), language), kFigure);
      }
      out += '\n';
    }
  }
  return out;
}

std::string eval_suggest_json(const SuggestEval& eval) {
  std::string out;
  JsonWriter json(out);
  const auto& answers = eval.run.answers;
  json.open('{').key("schema").number(1).key("generation").text(eval.run.generation).key("questions").number(answers.size());
  json.key("measures").open('{');
  for (const auto* one : measures::suggestion_measures()) {
    json.key(one->name).open('{');
    for (const auto& column : kColumns) write(json.key(column_name(column)), figure_of(*one, in(answers, column)));
    json.close('}');
  }
  json.key("top_1_twins_as_one").open('{');
  for (const auto& column : kColumns) {
    const Siblings counts = siblings(eval.run, in(answers, column));
    write(json.key(column_name(column)), Figure::proportion(counts.right + counts.twin, counts.answerable));
  }
  json.close('}').close('}');
  json.key("siblings").open('{');
  for (const auto& column : kColumns) {
    const Siblings counts = siblings(eval.run, in(answers, column));
    json.key(column_name(column)).open('{').key("wrong").number(counts.wrong).key("same_topic").number(counts.topic).key("near_twin").number(counts.twin).close('}');
  }
  json.close('}').key("reasons").open('{');
  for (const engine::Reason reason : kHandedOver) {
    json.key(engine::name(reason)).open('{');
    for (const auto& column : kColumns) {
      const ReasonCounts one = reason_counts(in(answers, column), reason);
      json.key(column_name(column)).open('{');
      write(json.key("found"), one.found);
      write(json.key("not_answered"), one.kept);
      write(json.key("precision"), one.precision);
      json.close('}');
    }
    json.close('}');
  }
  json.close('}').key("risk_coverage").open('{');
  for (const auto& column : kColumns) {
    json.key(column_name(column)).open('[');
    for (const auto& point : measures::risk_coverage(in(answers, column))) {
      json.open('{').key("coverage").decimal(point.coverage).key("precision").decimal(point.precision).close('}');
    }
    json.close(']');
  }
  json.close('}');
  if (!eval.other.empty()) {
    const SuggestRun& before = eval.other.front();
    const Comparison compared = compare(eval.run, before);
    json.key("diff").open('{').key("generation").text(before.generation).key("better").number(compared.better.size()).key("worse").number(compared.worse.size());
    json.key("p_top_1").decimal(compared.p_top_1, 6).key("p_reciprocal_rank").decimal(compared.p_reciprocal, 6).key("changed").open('[');
    for (std::size_t i = 0; i < answers.size(); ++i) {
      const Answered& a = answers[i];
      const Answered& b = before.answers[i];
      if (a.rank() == b.rank() && a.decision == b.decision && a.reason == b.reason) continue;
      json.open('{').key("id").text(a.question->id).key("rank").number(a.rank()).key("rank_before").number(b.rank());
      json.key("decision").text(engine::name(a.decision)).key("decision_before").text(engine::name(b.decision));
      json.key("reason").text(engine::name(a.reason)).key("reason_before").text(engine::name(b.reason));
      if (eval.show_text) json.key("text").text(a.question->text);
      json.close('}');
    }
    json.close(']').close('}');
  }
  if (!eval.curve.empty()) {
    json.key("learning_curve").open('[');
    for (const CurveStep& step : eval.curve) {
      json.open('{').key("examples").number(step.examples);
      for (const auto& column : kColumns) {
        const auto some = in(step.answers, column);
        json.key(column_name(column)).open('{');
        for (const char* name : {"top_1", "hit_3", "p_at_72"}) write(json.key(name), measure(name).compute(some));
        json.close('}');
      }
      json.close('}');
    }
    json.close(']');
  }
  json.close('}');
  return out += '\n';
}

}  // namespace guichet::cli
