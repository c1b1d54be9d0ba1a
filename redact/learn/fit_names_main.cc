// guichet_fit_names: makes the table of redact/recognizers/name_model.h. For guichet's developers; not installed.
//
//   guichet_fit_names corpora/guichet/messages/train.*.jsonl corpora/guichet/messages/dev.*.jsonl
//     corpora/guichet/questions/train*.jsonl corpora/guichet/look_alikes/*.jsonl corpora/guichet/answers/*.jsonl
//     > redact/recognizers/name_model.tsv
//
// Messages with spans teach what a name is; questions and answers, which hold none, what is none. Each message is taught
// again with half of all listed names taken for unknown words, as it is and in lower case: clients have names that no list
// holds, and many never touch the shift key. Reproducible: the names hidden are chosen by a hash, and the L1 solver of
// LIBLINEAR is seeded alike each time. L1: most weights are zero, and the table stays small.
#include <linear.h>

#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <unordered_map>
#include <vector>

#include "redact/base/language.h"
#include "redact/cue_index.h"
#include "redact/recognizers/name_cues.h"
#include "redact/recognizers/name_traits.h"
#include "redact/text_view.h"
#include "redact/unwrap.h"

namespace guichet::redact {
namespace {

constexpr double kCost = 1;
constexpr double kCopyWeight = 0.5;     // of a message taught again
constexpr std::size_t kLeastSeen = 3;   // words that have a trait
constexpr double kSmall = 0.02;         // weights below are left out

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

struct Lesson {
  std::vector<Example> examples;
  std::unordered_map<std::uint32_t, Trait> traits;
  std::unordered_map<std::uint32_t, std::string> words;  // by stable_hash(): to read the table by
};

struct Labels {
  std::vector<Span> names;
  std::vector<Span> either;
};

bool inside(const std::vector<Span>& spans, const Span& span) {
  return std::any_of(spans.begin(), spans.end(), [&](const Span& one) { return one.overlaps(span); });
}

// ASCII and the two-byte capitals of Latin-1: the same number of bytes, so that the labels stay where they are.
std::string in_lower_case(std::string text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] >= 'A' && text[i] <= 'Z') text[i] = static_cast<char>(text[i] - 'A' + 'a');
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    if (text[i] == '\xC3' && next >= 0x80 && next <= 0x9E && next != 0x97) text[i + 1] = static_cast<char>(next + 0x20);
  }
  return text;
}

void teach(const std::string& raw, const Labels& labels, const NameSurroundings::Hide& hide, double weight, Lesson& lesson) {
  Folded folded(raw);
  std::vector<Word> words = split_words(folded);
  unwrap_lines(folded, words);
  const TextView view(folded, std::move(words), {}, 0);
  const NameText text(view);
  const NameSurroundings around(text, find_name_cues(view), hide);
  for (std::size_t i = 0; i < text.size(); ++i) {
    lesson.words.emplace(stable_hash(text.text(i)), std::string(text.text(i)));
    if (!around.candidate(i)) continue;
    const Span where = folded.raw({text[i].begin, text[i].end});
    if (inside(labels.either, where)) continue;
    Example example{{}, inside(labels.names, where), weight};
    around.visit(i, [&](NameTrait trait, std::uint32_t a, std::uint32_t b) {
      const std::uint32_t hash = trait_hash(trait, a, b);
      lesson.traits.emplace(hash, Trait{trait, a, b});
      example.traits.push_back(hash);
    });
    const std::string_view word = text.text(i);
    for (std::size_t n = 2; n <= 4 && n <= word.size(); ++n) {
      for (std::size_t at = 0; at + n <= word.size(); ++at) lesson.words.emplace(stable_hash(word.substr(at, n)), std::string(word.substr(at, n)));
    }
    lesson.examples.push_back(std::move(example));
  }
}

WordKinds hide_half(std::string_view word, WordKinds kinds, std::uint32_t half) {
  const bool hidden = (stable_hash(word, 0x9747B28CU) >> 7U & 1U) == half;
  return hidden ? static_cast<WordKinds>(kinds & ~(kGivenName | kSurname)) : kinds;
}

void read(const std::string& file, Lesson& lesson) {
  std::ifstream in(file);
  if (!in) std::fprintf(stderr, "cannot read %s\n", file.c_str());
  for (std::string line; std::getline(in, line);) {
    const auto record = nlohmann::json::parse(line);
    if (!record.contains("spans")) {
      for (const char* key : {"text", "title", "body"}) {
        if (record.contains(key)) teach(record[key], {}, {}, 1, lesson);
      }
      continue;
    }
    Labels labels;
    for (const auto& span : record["spans"]) {
      if (span["type"] != "PERSON") continue;
      (span.value("optional", false) ? labels.either : labels.names).push_back({span["start"], span["end"]});
    }
    const std::string text = record["text"];
    teach(text, labels, {}, 1, lesson);
    const auto hide = [half = stable_hash(text) & 1U](std::string_view word, WordKinds kinds) { return hide_half(word, kinds, half); };
    teach(text, labels, hide, kCopyWeight, lesson);
    teach(in_lower_case(text), labels, hide, kCopyWeight, lesson);
  }
}

std::map<std::uint32_t, double> fit(const Lesson& lesson) {
  std::unordered_map<std::uint32_t, std::size_t> seen;
  for (const Example& example : lesson.examples) {
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
  for (const Example& example : lesson.examples) {
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
  std::fprintf(stderr, "%zu examples, %zu traits, %zu weights\n", lesson.examples.size(), numbers.size(), weights.size());
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

std::string value_text(std::uint32_t value, const Lesson& lesson) {
  const auto word = lesson.words.find(value);
  return word != lesson.words.end() ? '"' + word->second + '"' : value <= 511 ? kind_text(value) : std::to_string(value);
}

int run(const std::vector<std::string>& files) {
  if (files.empty()) return 2;
  Lesson lesson;
  for (const auto& file : files) read(file, lesson);
  std::puts("# trait, hash, hundredths of log-odds, what it is. Made by guichet_fit_names from corpora/guichet; do not edit.");
  std::map<std::string, std::string> lines;
  for (const auto& [hash, weight] : fit(lesson)) {
    const Trait& trait = lesson.traits.at(hash);
    const std::string name(kNameTraitNames[static_cast<std::size_t>(trait.trait)]);
    char number[64];
    std::snprintf(number, sizeof number, "\t%08x\t%ld\t", hash, std::lround(100 * weight));
    lines[name + '\t' + value_text(trait.a, lesson) + '\t' + std::to_string(trait.b) + number] =
        name + number + value_text(trait.a, lesson) + ' ' + kind_text(trait.b & 511U) + (trait.b >> 16U != 0 ? " behind" : "");
  }
  for (const auto& [order, line] : lines) std::puts(line.c_str());
  return 0;
}

}  // namespace
}  // namespace guichet::redact

int main(int argc, char** argv) { return guichet::redact::run({argv + 1, argv + argc}); }
