// guichet_fit_handoff: makes the tables of engine/decide/handoff_model.h. For guichet's developers; not installed.
//
//   guichet_fit_handoff corpora/guichet/questions/train*.jsonl corpora/guichet/look_alikes/train*.jsonl
//     corpora/guichet/answers/*.jsonl
//     > engine/decide/data/handoff_model.tsv
//   guichet_fit_handoff --check FILE… [-- FILE…]     five folds; or: taught by the first, asked of the second
//
// One model for both languages: they share the classes of words and the grammar, so each teaches the other.
// From guichet's own corpus only: hand-overs and look-alikes written for this, the train questions of the answers, and
// the answers' own questions. Reproducible: LIBLINEAR's primal solver draws no random numbers.
#include <linear.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/analysis/analyzer.h"
#include "engine/decide/handoff.h"
#include "engine/decide/handoff_features.h"
#include "engine/decide/handoff_model.h"

namespace guichet::engine {
namespace {

constexpr double kCost = 4;
constexpr std::size_t kLookAlikeWeight = 3;
constexpr std::size_t kFolds = 5;
constexpr std::size_t kLeastSeen = 3;   // messages that have a feature
constexpr double kSmall = 0.25;         // weights below are left out

struct Example {
  std::string text;
  std::string kind;
  Language language = Language::kEnglish;
  std::vector<Word> words;
  HandoffRules rules;
  std::vector<HandoffFeature> features;
  bool person = false;
  bool alike = false;  // answerable, in the words of hand-overs
};

HandoffHead head_of(std::string_view kind) {
  for (std::size_t head = kOwnFileHead; head < kHandoffHeads; ++head) {
    if (kHandoffHeadNames[head] == kind) return static_cast<HandoffHead>(head);
  }
  return kOutsideHead;  // no_answer, abuse_or_spam
}

void add(const std::string& text, const std::string& kind, Language language, bool alike,
         std::vector<Example>& examples) {
  Example example{text, kind, language, {}, {}, {}, kind != "answerable", alike};
  auto reading = read_for_handoff(analyze(text, language), language);
  example.words = std::move(reading.plain);
  example.rules = reading.rules;
  example.features = handoff_features(example.words, language, example.rules);
  examples.push_back(std::move(example));
}

std::vector<Example> read(const std::vector<std::string>& files) {
  std::vector<Example> examples;
  for (const auto& file : files) {
    std::ifstream in(file);
    if (!in) std::fprintf(stderr, "cannot read %s\n", file.c_str());
    for (std::string line; std::getline(in, line);) {
      const auto record = nlohmann::json::parse(line);
      const auto language = record["lang"] == "fr" ? Language::kFrench : Language::kEnglish;
      if (record.contains("body")) {
        add(record["title"], "answerable", language, false, examples);
        for (const auto& question : record["questions"]) add(question, "answerable", language, false, examples);
      } else if (const auto kind = record.value("kind", "answerable"); kind != "other_language") {
        const bool alike = kind == "answerable" && record["relevant"].empty();
        add(record["text"], kind, language, alike, examples);
      }
    }
  }
  return examples;
}

using Weights = std::map<std::uint32_t, std::array<double, kHandoffHeads>>;  // 0: the bias

void solve(const std::vector<const Example*>& examples, HandoffHead head, Weights& weights,
           const std::map<std::uint32_t, int>& numbers) {
  std::vector<std::vector<feature_node>> nodes;
  std::vector<double> labels;
  const int bias = static_cast<int>(numbers.size()) + 1;
  double positive = 0;
  for (const auto* example : examples) {
    const bool yes = example->person && (head == kPersonHead || head_of(example->kind) == head);
    std::vector<feature_node> row;
    for (const auto& feature : example->features) {
      const auto number = numbers.find(feature.hash);
      if (number != numbers.end()) row.push_back({number->second, static_cast<double>(feature.value)});
    }
    std::sort(row.begin(), row.end(), [](const auto& a, const auto& b) { return a.index < b.index; });
    row.push_back({bias, 1});
    row.push_back({-1, 0});
    for (std::size_t i = 0; i < (example->alike ? kLookAlikeWeight : 1); ++i) {
      nodes.push_back(row);
      labels.push_back(yes ? 1 : -1);
      positive += yes ? 1 : 0;
    }
  }
  std::vector<feature_node*> rows;
  for (auto& row : nodes) rows.push_back(row.data());
  problem data{};
  data.l = static_cast<int>(rows.size());
  data.n = bias;
  data.y = labels.data();
  data.x = rows.data();
  data.bias = 1;
  int label = 1;
  double weight = std::sqrt((static_cast<double>(labels.size()) - positive) / positive);
  parameter how{};
  how.solver_type = L2R_LR;
  how.eps = 0.001;
  how.C = kCost;
  how.nr_weight = 1;
  how.weight_label = &label;
  how.weight = &weight;
  set_print_string_function([](const char*) {});
  struct Free {
    void operator()(model* trained) const noexcept { free_and_destroy_model(&trained); }
  };
  const std::unique_ptr<model, Free> trained(train(&data, &how));
  const double sign = trained->label[0] == 1 ? 1 : -1;
  for (const auto& [hash, number] : numbers) weights[hash][head] = sign * trained->w[number - 1];
  weights[0][head] = sign * trained->w[bias - 1];
}

Weights fit(const std::vector<const Example*>& examples) {
  std::map<std::uint32_t, std::size_t> seen;
  for (const auto* example : examples) {
    for (const auto& feature : example->features) ++seen[feature.hash];
  }
  std::map<std::uint32_t, int> numbers;
  for (const auto& [hash, count] : seen) {
    if (count >= kLeastSeen) numbers.emplace(hash, static_cast<int>(numbers.size()) + 1);
  }
  Weights weights;
  for (std::size_t head = 0; head < kHandoffHeads; ++head) {
    solve(examples, static_cast<HandoffHead>(head), weights, numbers);
  }
  return weights;
}

std::string table_of(const Weights& weights, const std::vector<const Example*>& examples) {
  std::map<std::string, std::array<double, kHandoffHeads>> named{{"bias", weights.at(0)}};
  for (const auto* example : examples) {
    for (const auto& name : handoff_feature_names(example->words, example->language, example->rules)) {
      const auto found = weights.find(handoff_hash(name));
      if (found == weights.end()) continue;
      if (std::any_of(found->second.begin(), found->second.end(), [](double w) { return std::abs(w) >= kSmall; })) {
        named[name] = found->second;
      }
    }
  }
  std::string table;
  for (const auto& [name, row] : named) {
    table += name + '\t';
    for (std::size_t head = 0; head < kHandoffHeads; ++head) {
      if (head > 0) table += ' ';
      table += std::to_string(std::lround(std::clamp(100 * row[head], -32000.0, 32000.0)));
    }
    table += '\n';
  }
  return table;
}

// What the model said of a message it had not seen.
struct Asked {
  const Example* example = nullptr;
  double person = 0;  // probability
  bool rules = false;
  bool same_kind = false;
  bool handed = false;  // what is done in the end
};

void ask(const HandoffModel& model, const std::vector<const Example*>& examples, std::vector<Asked>& asked) {
  for (const auto* example : examples) {
    const auto scores = model.scores(example->features);
    const auto best = std::max_element(scores.begin() + 1, scores.end()) - scores.begin();
    asked.push_back({example, 1 / (1 + std::exp(-scores[kPersonHead])),
                     reason_of(example->rules).has_value(),
                     static_cast<std::size_t>(best) == head_of(example->kind),
                     find_handoff(example->rules, scores).reason.has_value()});
  }
}

// By kind, the share taken as a person's, where so many of a thousand answerable ones are taken wrongly.
void print(const std::vector<Asked>& everything, Language language) {
  std::vector<Asked> asked;
  std::copy_if(everything.begin(), everything.end(), std::back_inserter(asked),
               [&](const Asked& one) { return one.example->language == language; });
  constexpr std::array<std::size_t, 5> kWrong{10, 20, 40, 80, 150};
  std::vector<double> wrong;
  for (const auto& one : asked) {
    if (!one.example->person) wrong.push_back(one.person);
  }
  std::sort(wrong.rbegin(), wrong.rend());
  std::array<double, kWrong.size()> levels{};
  std::printf("%-16s %5s", std::string(code(language)).c_str(), "n");
  for (std::size_t i = 0; i < kWrong.size(); ++i) {
    levels[i] = wrong.empty() ? 0.5 : wrong[wrong.size() * kWrong[i] / 1000];
    std::printf("  p>%.3f", levels[i]);
  }
  std::printf("   rules    kind  handed\n");
  std::map<std::string, std::vector<const Asked*>> by_kind;
  for (const auto& one : asked) {
    by_kind[one.example->kind].push_back(&one);
    if (one.example->person) by_kind["~all"].push_back(&one);
    if (one.example->alike) by_kind["answerable alike"].push_back(&one);
  }
  for (const auto& [kind, group] : by_kind) {
    const auto share = [&](const auto& is) {
      return 100.0 * static_cast<double>(std::count_if(group.begin(), group.end(), is)) / static_cast<double>(group.size());
    };
    std::printf("%-16s %5zu", kind.c_str(), group.size());
    for (const auto level : levels) std::printf("  %7.1f", share([&](const Asked* one) { return one->person > level; }));
    std::printf(" %7.1f %7.1f %7.1f\n", share([](const Asked* one) { return one->rules; }),
                share([](const Asked* one) { return one->same_kind; }),
                share([](const Asked* one) { return one->handed; }));
  }
}

int run(std::vector<std::string> arguments) {
  bool check = false;
  bool show = false;
  while (!arguments.empty() && arguments.front().starts_with("--")) {
    check = check || arguments.front() == "--check";
    show = show || arguments.front() == "--show-text";
    arguments.erase(arguments.begin());
  }
  if (arguments.empty()) return 2;
  const auto split = std::find(arguments.begin(), arguments.end(), "--");
  const auto teaching = read({arguments.begin(), split});
  std::vector<const Example*> all;
  for (const auto& example : teaching) all.push_back(&example);
  if (!check) {
    std::fputs(table_of(fit(all), all).c_str(), stdout);
    return 0;
  }
  std::vector<Asked> asked;
  std::vector<Example> others;
  if (split != arguments.end()) {
    others = read({split + 1, arguments.end()});
    std::vector<const Example*> questions;
    for (const auto& example : others) questions.push_back(&example);
    ask(HandoffModel::read(table_of(fit(all), all)), questions, asked);
  } else {
    for (std::size_t fold = 0; fold < kFolds; ++fold) {
      std::vector<const Example*> kept;
      std::vector<const Example*> held_out;
      for (std::size_t i = 0; i < all.size(); ++i) (i % kFolds == fold ? held_out : kept).push_back(all[i]);
      ask(HandoffModel::read(table_of(fit(kept), kept)), held_out, asked);
    }
  }
  for (const auto language : {Language::kEnglish, Language::kFrench}) print(asked, language);
  if (show) {
    for (const auto& [example, person, rules, same, handed] : asked) {
      if (handed != example->person) {
        std::printf("  %.2f %s%s: %s\n", person, example->kind.c_str(), rules ? " (rules)" : "", example->text.c_str());
      }
    }
  }
  return 0;
}

}  // namespace
}  // namespace guichet::engine

int main(int argc, char** argv) { return guichet::engine::run({argv + 1, argv + argc}); }
