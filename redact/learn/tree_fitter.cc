#include "redact/learn/tree_fitter.h"

#include <xgboost/c_api.h>

#include <cstdio>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>

#include "redact/learn/linear_fitter.h"
#include "redact/recognizers/learned/name_signs.h"

namespace guichet::redact {
namespace {

// Chosen by leaving authors out.
constexpr int kTrees = 150;
constexpr const char* kSettings[][2] = {{"objective", "binary:logistic"}, {"eta", "0.1"},        {"max_depth", "4"},  {"min_child_weight", "4"}, {"lambda", "1"},
                                        {"tree_method", "hist"},          {"max_bin", "128"}, {"nthread", "1"}, {"seed", "1"},             {"verbosity", "0"}};

struct Rows {
  std::vector<float> signs;
  std::vector<float> names;
  std::vector<float> weights;
};

void add(const Lesson& lesson, const NameModel& model, Rows& rows) {
  const LessonText read(lesson);
  DenialsOnce denials;
  const NameClues clues{read.text(), read.cues(), denials, false};
  std::vector<Candidate> found;
  find_by_reason(clues, found);
  const NameSignReader signs(clues, found, model);
  for (std::size_t i = 0; i < read.text().size(); ++i) {
    if (!signs.asked(i)) continue;
    const LessonText::Teaches teaches = read.teaches(i);
    if (teaches == LessonText::Teaches::kNothing) continue;
    const NameSigns of = signs.of(i);
    rows.signs.insert(rows.signs.end(), of.begin(), of.end());
    rows.names.push_back(teaches == LessonText::Teaches::kName ? 1 : 0);
    rows.weights.push_back(static_cast<float>(lesson.weight));
  }
}

void check(int result) {
  if (result == 0) return;
  std::fprintf(stderr, "xgboost: %s\n", XGBGetLastError());
  std::exit(1);
}

// In the order of their numbers, which XGBoost gives level by level: each node behind its parent.
void collect(const nlohmann::json& node, std::map<int, nlohmann::json>& nodes) {
  nodes[node["nodeid"]] = node;
  if (!node.contains("children")) return;
  for (const auto& child : node["children"]) collect(child, nodes);
}

// Numbers of nodes without gaps, as those of trees that were pruned have some.
std::string lines_of(const nlohmann::json& root, int tree) {
  std::map<int, nlohmann::json> nodes;
  collect(root, nodes);
  std::map<int, int> numbers;
  for (const auto& [id, node] : nodes) numbers.emplace(id, static_cast<int>(numbers.size()));
  std::string lines;
  for (const auto& [id, node] : nodes) {
    char line[160];
    if (node.contains("leaf")) {
      std::snprintf(line, sizeof line, "%d\t%d\tleaf\t%.4f\n", tree, numbers[id], node["leaf"].get<double>());
    } else {
      const int sign = std::atoi(node["split"].get<std::string>().c_str() + 1);  // "f12"
      std::snprintf(line, sizeof line, "%d\t%d\t%d\t%.5g\t%d\t%d\t%s\n", tree, numbers[id], sign, node["split_condition"].get<double>(), numbers[node["yes"].get<int>()],
                    numbers[node["no"].get<int>()], std::string(name_sign_name(static_cast<std::size_t>(sign))).c_str());
    }
    lines += line;
  }
  return lines;
}

}  // namespace

std::string fit_name_trees(const std::vector<Lesson>& lessons) {
  Rows rows;
  for (unsigned fold = 0; fold < kFolds; ++fold) {
    const NameModel model = NameModel::read(fit_name_model(lessons, fold));
    for (const Lesson& lesson : lessons) {
      if (lesson.fold == fold) add(lesson, model, rows);
    }
  }
  DMatrixHandle data = nullptr;
  const bst_ulong size = rows.names.size();
  check(XGDMatrixCreateFromMat(rows.signs.data(), size, kNameSigns, -1e30F, &data));
  check(XGDMatrixSetFloatInfo(data, "label", rows.names.data(), size));
  check(XGDMatrixSetFloatInfo(data, "weight", rows.weights.data(), size));
  BoosterHandle booster = nullptr;
  check(XGBoosterCreate(&data, 1, &booster));
  for (const auto& [name, value] : kSettings) check(XGBoosterSetParam(booster, name, value));
  for (int i = 0; i < kTrees; ++i) check(XGBoosterUpdateOneIter(booster, i, data));
  bst_ulong count = 0;
  const char** dumped = nullptr;
  check(XGBoosterDumpModelEx(booster, "", 0, "json", &count, &dumped));
  std::string table;
  for (bst_ulong i = 0; i < count; ++i) table += lines_of(nlohmann::json::parse(dumped[i]), static_cast<int>(i));
  check(XGBoosterFree(booster));
  check(XGDMatrixFree(data));
  std::fprintf(stderr, "trees: %zu words, %lu trees\n", rows.names.size(), static_cast<unsigned long>(count));
  return table;
}

}  // namespace guichet::redact
