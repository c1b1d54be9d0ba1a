// BM25 on titles, and TF-IDF with a linear support vector machine over titles, bodies and example questions; both over the
// engine's own stems, so that only the method differs.
#include <linear.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "bench/quality/baselines/baseline.h"
#include "engine/analysis/analyzer.h"

namespace guichet::bench {
namespace {

std::vector<std::string> stems(std::string_view text, Language language) {
  std::vector<std::string> all;
  for (engine::Word& word : engine::analyze(text, language)) {
    if (word.searchable()) all.push_back(std::move(word.term));
  }
  return all;
}

std::vector<BaselineHit> best(std::vector<BaselineHit> hits) {
  std::ranges::stable_sort(hits, [](const BaselineHit& a, const BaselineHit& b) { return a.score > b.score; });
  if (hits.size() > kRanked) hits.resize(kRanked);
  return hits;
}

BaselineAsk make_bm25(const std::vector<BaselineAnswer>& answers, Language language) {
  struct Index {
    std::unordered_map<std::string, std::vector<std::pair<std::size_t, double>>> postings;
    std::vector<std::string> ids;
    std::vector<double> lengths;
    double mean = 0;
  };
  auto index = std::make_shared<Index>();
  for (const BaselineAnswer& answer : answers) {
    std::map<std::string, double> counts;
    const auto words = stems(answer.title, language);
    for (const std::string& word : words) ++counts[word];
    for (const auto& [word, count] : counts) index->postings[word].emplace_back(index->ids.size(), count);
    index->ids.push_back(answer.id);
    index->lengths.push_back(static_cast<double>(words.size()));
    index->mean += static_cast<double>(words.size()) / static_cast<double>(answers.size());
  }
  return [index, language](std::string_view question) {
    constexpr double kK1 = 1.2, kB = 0.75;
    std::map<std::size_t, double> scores;
    const auto n = static_cast<double>(index->ids.size());
    for (const std::string& word : stems(question, language)) {
      const auto found = index->postings.find(word);
      if (found == index->postings.end()) continue;
      const auto df = static_cast<double>(found->second.size());
      const double idf = std::log(1 + (n - df + 0.5) / (df + 0.5));
      for (const auto& [document, count] : found->second) {
        scores[document] += idf * count * (kK1 + 1) / (count + kK1 * (1 - kB + kB * index->lengths[document] / index->mean));
      }
    }
    std::vector<BaselineHit> hits;
    for (const auto& [document, score] : scores) hits.push_back({index->ids[document], score});
    return best(std::move(hits));
  };
}

// Stems, pairs of stems, and the sequences of four letters of each word.
struct Vectorizer {
  Language language = Language::kEnglish;
  std::unordered_map<std::string, int> numbers;  // from 1
  std::vector<double> idf;                       // by number - 1

  std::map<std::string, double> count(std::string_view text) const {
    std::map<std::string, double> counts;
    std::string before;
    for (const engine::Word& word : engine::analyze(text, language)) {
      if (!word.searchable()) continue;
      ++counts["w" + word.term];
      if (!before.empty()) ++counts["p" + before + ' ' + word.term];
      for (const std::string& gram : engine::grams(word.folded)) ++counts["g" + gram];
      before = word.term;
    }
    return counts;
  }

  // TF-IDF with logarithmic counts, length 1; ends with LIBLINEAR's terminator.
  std::vector<feature_node> vector(std::string_view text) const {
    std::vector<feature_node> nodes;
    double norm = 0;
    for (const auto& [term, times] : count(text)) {
      const auto found = numbers.find(term);
      if (found == numbers.end()) continue;
      const double value = (1 + std::log(times)) * idf[static_cast<std::size_t>(found->second - 1)];
      nodes.push_back({found->second, value});
      norm += value * value;
    }
    std::ranges::sort(nodes, {}, &feature_node::index);
    for (feature_node& node : nodes) node.value /= std::sqrt(norm);
    nodes.push_back({-1, 0});
    return nodes;
  }
};

BaselineAsk make_svm(const std::vector<BaselineAnswer>& answers, Language language) {
  auto vectorizer = std::make_shared<Vectorizer>();
  vectorizer->language = language;
  std::vector<std::pair<int, std::string_view>> texts;  // class, text
  for (std::size_t i = 0; i < answers.size(); ++i) {
    texts.emplace_back(static_cast<int>(i), answers[i].title);
    if (answers[i].body != answers[i].title) texts.emplace_back(static_cast<int>(i), answers[i].body);
    for (const std::string& question : answers[i].questions) texts.emplace_back(static_cast<int>(i), question);
  }
  std::vector<double> frequency;
  for (const auto& [label, text] : texts) {
    for (const auto& [term, times] : vectorizer->count(text)) {
      const auto [found, is_new] = vectorizer->numbers.try_emplace(term, static_cast<int>(frequency.size()) + 1);
      if (is_new) frequency.push_back(0);
      ++frequency[static_cast<std::size_t>(found->second - 1)];
    }
  }
  for (const double df : frequency) vectorizer->idf.push_back(1 + std::log((1 + static_cast<double>(texts.size())) / (1 + df)));
  std::vector<std::vector<feature_node>> rows;
  std::vector<feature_node*> pointers;
  std::vector<double> labels;
  for (const auto& [label, text] : texts) {
    rows.push_back(vectorizer->vector(text));
    labels.push_back(label);
  }
  for (auto& row : rows) pointers.push_back(row.data());
  problem task{};
  task.l = static_cast<int>(rows.size());
  task.n = static_cast<int>(frequency.size());
  task.y = labels.data();
  task.x = pointers.data();
  task.bias = -1;
  parameter settings{};
  settings.solver_type = L2R_L2LOSS_SVC_DUAL;
  settings.C = 1;
  settings.eps = 0.1;
  settings.p = 0.1;
  set_print_string_function([](const char*) {});
  const std::shared_ptr<model> trained(train(&task, &settings), [](model* one) { free_and_destroy_model(&one); });
  std::vector<std::string> ids;
  for (const BaselineAnswer& answer : answers) ids.push_back(answer.id);
  return [vectorizer, trained, ids](std::string_view question) {
    const auto row = vectorizer->vector(question);
    std::vector<double> values(static_cast<std::size_t>(trained->nr_class));
    predict_values(trained.get(), row.data(), values.data());
    std::vector<BaselineHit> hits;
    for (std::size_t i = 0; i < values.size(); ++i) hits.push_back({ids[static_cast<std::size_t>(trained->label[i])], values[i]});
    return best(std::move(hits));
  };
}

}  // namespace

extern const Baseline kBm25Titles;
constinit const Baseline kBm25Titles{"bm25_titles", make_bm25};
extern const Baseline kLinearSvm;
constinit const Baseline kLinearSvm{"tfidf_svm", make_svm};

}  // namespace guichet::bench
