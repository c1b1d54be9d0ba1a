#include "redact/learn/linear_fitter.h"

#include <linear.h>

#include <cmath>
#include <cstdio>
#include <map>
#include <memory>
#include <unordered_map>

#include "redact/recognizers/name_traits.h"

namespace guichet::redact {
namespace {

constexpr double kCost = 1;
constexpr std::size_t kLeastSeen = 3;  // words that have a trait
constexpr double kSmall = 0.02;        // weights below are left out

struct Trait {
  NameTrait trait;
  std::uint32_t a;
  std::uint32_t b;
};

struct Example {
  std::vector<std::uint32_t> traits;  // hashes
  bool name = false;
  double weight = 1;
};

struct Material {
  std::vector<Example> examples;
  std::unordered_map<std::uint32_t, Trait> traits;
  std::unordered_map<std::uint32_t, std::string> words;  // by stable_hash(): to read the table by
};

void add(const Lesson& lesson, Material& material) {
  const LessonText read(lesson);
  const NameText& text = read.text();
  const NameSurroundings around(text, read.cues());
  for (std::size_t i = 0; i < text.size(); ++i) {
    material.words.emplace(stable_hash(text.text(i)), std::string(text.text(i)));
    if (!around.candidate(i)) continue;
    const LessonText::Teaches teaches = read.teaches(i);
    if (teaches == LessonText::Teaches::kNothing) continue;
    Example example{{}, teaches == LessonText::Teaches::kName, lesson.weight};
    around.visit(i, [&](NameTrait trait, std::uint32_t a, std::uint32_t b) {
      const std::uint32_t hash = trait_hash(trait, a, b);
      material.traits.emplace(hash, Trait{trait, a, b});
      example.traits.push_back(hash);
    });
    const std::string_view word = text.text(i);
    for (std::size_t n = 2; n <= 4 && n <= word.size(); ++n) {
      for (std::size_t at = 0; at + n <= word.size(); ++at) material.words.emplace(stable_hash(word.substr(at, n)), std::string(word.substr(at, n)));
    }
    material.examples.push_back(std::move(example));
  }
}

std::map<std::uint32_t, double> fit(const Material& material) {
  std::unordered_map<std::uint32_t, std::size_t> seen;
  for (const Example& example : material.examples) {
    for (const std::uint32_t trait : example.traits) ++seen[trait];
  }
  std::map<std::uint32_t, int> numbers;
  for (const auto& [hash, count] : seen) {
    if (count >= kLeastSeen) numbers.emplace(hash, 0);
  }
  int number = 0;
  for (auto& [hash, place] : numbers) place = ++number;

  std::vector<std::vector<feature_node>> nodes;
  std::vector<double> labels;
  for (const Example& example : material.examples) {
    std::map<int, double> row;
    for (const std::uint32_t trait : example.traits) {
      if (const auto found = numbers.find(trait); found != numbers.end()) row[found->second] += 1;
    }
    std::vector<feature_node> node;
    for (const auto& [place, value] : row) node.push_back({place, value});
    node.push_back({-1, 0});
    // LIBLINEAR weighs classes, not examples: what counts once stands twice.
    for (double weight = example.weight; weight > 0; weight -= kCopyWeight) {
      nodes.push_back(node);
      labels.push_back(example.name ? 1 : -1);
    }
  }
  std::vector<feature_node*> rows;
  for (auto& row : nodes) rows.push_back(row.data());
  problem data{};
  data.l = static_cast<int>(rows.size());
  data.n = number;
  data.y = labels.data();
  data.x = rows.data();
  data.bias = -1;
  parameter how{};
  how.solver_type = L1R_LR;
  how.eps = 0.005;
  how.C = kCost * kCopyWeight;
  set_print_string_function([](const char*) {});
  struct Free {
    void operator()(model* trained) const noexcept { free_and_destroy_model(&trained); }
  };
  const std::unique_ptr<model, Free> trained(train(&data, &how));
  const double sign = trained->label[0] == 1 ? 1 : -1;
  std::map<std::uint32_t, double> weights;
  for (const auto& [hash, place] : numbers) {
    const double weight = sign * trained->w[place - 1];
    if (std::abs(weight) >= kSmall) weights[hash] = weight;
  }
  std::fprintf(stderr, "linear: %zu words, %zu traits, %zu weights\n", material.examples.size(), numbers.size(), weights.size());
  return weights;
}

// "C.gs": a capital, given name and surname.
std::string kind_text(std::uint32_t kind) {
  if ((kind & 511U) == 511U) return "-";
  constexpr std::string_view kCases = "lCAHI0";
  constexpr std::string_view kKinds = "gsptlo";  // given name, surname, particle, text word, location, organisation
  std::string text(1, kCases[std::min<std::size_t>(kind & 7U, kCases.size() - 1)]);
  for (std::size_t bit = 0; bit < kKinds.size(); ++bit) {
    if ((kind >> (3 + bit) & 1U) != 0) text += kKinds[bit];
  }
  return text;
}

std::string value_text(std::uint32_t value, const Material& material) {
  const auto word = material.words.find(value);
  return word != material.words.end() ? '"' + word->second + '"' : value <= 511 ? kind_text(value) : std::to_string(value);
}

}  // namespace

std::string fit_name_model(const std::vector<Lesson>& lessons, unsigned without) {
  Material material;
  for (const Lesson& lesson : lessons) {
    if (lesson.fold != without) add(lesson, material);
  }
  std::map<std::string, std::string> lines;
  for (const auto& [hash, weight] : fit(material)) {
    const Trait& trait = material.traits.at(hash);
    const std::string name(kNameTraitNames[static_cast<std::size_t>(trait.trait)]);
    char number[64];
    std::snprintf(number, sizeof number, "\t%08x\t%ld\t", hash, std::lround(100 * weight));
    lines[name + '\t' + value_text(trait.a, material) + '\t' + std::to_string(trait.b) + number] =
        name + number + value_text(trait.a, material) + ' ' + kind_text(trait.b & 511U) + (trait.b >> 16U != 0 ? " behind" : "");
  }
  std::string table;
  for (const auto& [order, line] : lines) table += line + '\n';
  return table;
}

}  // namespace guichet::redact
