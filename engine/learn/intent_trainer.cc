#include "engine/learn/intent_trainer.h"

#include <linear.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <memory>
#include <numeric>
#include <thread>

#include "engine/learn/draw.h"

namespace guichet::engine {
namespace {

constexpr double kCost = 1;
constexpr double kPositiveWeight = 2;
constexpr double kStop = 0.2;
constexpr std::size_t kLikes = 12;            // answers most like this one, all of whose questions count against it
constexpr std::size_t kFromEachLike = 100;
constexpr std::size_t kLeastSample = 150;     // and so many of all others, or more where answers are few:
constexpr std::size_t kSampleInAll = 300'000;
constexpr std::size_t kOutsideSample = 150;
constexpr std::size_t kLeastOutside = 20;
constexpr float kSmall = 0.03F;               // weights below this share of the largest are left out

// Terms of one small problem are numbered anew, so that LIBLINEAR's vectors are as short as the problem.
class Problem {
 public:
  explicit Problem(std::size_t terms) : local_(terms, 0) {}

  void clear() {
    for (const auto term : terms_) local_[term] = 0;
    terms_.clear();
    nodes_.clear();
    begins_.clear();
    labels_.clear();
  }

  void add(const SparseVector& vector, bool positive) {
    begins_.push_back(nodes_.size());
    labels_.push_back(positive ? 1 : -1);
    for (const auto& [term, weight] : vector) {
      if (local_[term] == 0) {
        terms_.push_back(term);
        local_[term] = static_cast<std::uint32_t>(terms_.size());
      }
      nodes_.push_back({static_cast<int>(local_[term]), static_cast<double>(weight)});
    }
    nodes_.push_back({0, 1});  // the bias; its number is known in solve()
    nodes_.push_back({-1, 0});
  }

  std::size_t size() const noexcept { return labels_.size(); }

  /// Weights of the terms, in no order; the bias apart.
  std::vector<Entry> solve(float& bias) {
    const int bias_index = static_cast<int>(terms_.size()) + 1;
    std::vector<feature_node*> rows;
    for (const auto begin : begins_) rows.push_back(nodes_.data() + begin);
    for (auto& node : nodes_) {
      if (node.index == 0) node.index = bias_index;
    }
    problem data{};
    data.l = static_cast<int>(rows.size());
    data.n = bias_index;
    data.y = labels_.data();
    data.x = rows.data();
    data.bias = 1;
    int weight_labels[] = {1};
    double weights[] = {kPositiveWeight};
    parameter how{};
    how.solver_type = L2R_L2LOSS_SVC;
    how.eps = kStop;
    how.C = kCost;
    how.nr_weight = 1;
    how.weight_label = weight_labels;
    how.weight = weights;
    set_print_string_function([](const char*) {});
    struct Free {
      void operator()(model* trained) const noexcept { free_and_destroy_model(&trained); }
    };
    const std::unique_ptr<model, Free> trained(train(&data, &how));
    const double sign = trained->label[0] == 1 ? 1 : -1;
    bias = static_cast<float>(sign * trained->w[bias_index - 1]);
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < terms_.size(); ++i) entries.push_back({terms_[i], static_cast<float>(sign * trained->w[i])});
    return entries;
  }

 private:
  std::vector<std::uint32_t> local_;  // number of a term, from 1; 0: not in this problem
  std::vector<std::uint32_t> terms_;
  std::vector<feature_node> nodes_;
  std::vector<std::size_t> begins_;
  std::vector<double> labels_;
};

void leave_out_small(std::vector<Entry>& entries) {
  float most = 0;
  for (const auto& entry : entries) most = std::max(most, std::abs(entry.weight));
  std::erase_if(entries, [&](const Entry& entry) { return std::abs(entry.weight) < kSmall * most; });
}

// By answer, the answers whose texts are most like its own, best first.
std::vector<std::vector<std::uint32_t>> likes_of(const std::vector<std::vector<const IntentText*>>& by_answer,
                                                 std::size_t terms) {
  std::vector<SparseVector> centroids(by_answer.size());
  std::vector<std::vector<Entry>> holders(terms);  // Entry::term is an answer here
  std::vector<float> sum(terms, 0);
  for (std::uint32_t answer = 0; answer < by_answer.size(); ++answer) {
    std::vector<std::uint32_t> touched;
    for (const auto* text : by_answer[answer]) {
      if (text->body) continue;
      for (const auto& [term, weight] : text->vector) {
        if (sum[term] == 0) touched.push_back(term);
        sum[term] += weight;
      }
    }
    for (const auto term : touched) {
      centroids[answer].push_back({term, sum[term]});
      sum[term] = 0;
    }
    normalise(centroids[answer]);
    // The heaviest terms decide; the others only cost.
    constexpr std::size_t kHeaviest = 80;
    std::sort(centroids[answer].begin(), centroids[answer].end(),
              [](const Entry& a, const Entry& b) { return a.weight != b.weight ? a.weight > b.weight : a.term < b.term; });
    if (centroids[answer].size() > kHeaviest) centroids[answer].resize(kHeaviest);
    for (const auto& [term, weight] : centroids[answer]) holders[term].push_back({answer, weight});
  }
  std::vector<std::vector<std::uint32_t>> likes(by_answer.size());
  std::vector<float> scores(by_answer.size(), 0);
  for (std::uint32_t answer = 0; answer < by_answer.size(); ++answer) {
    std::vector<std::uint32_t> touched;
    for (const auto& [term, weight] : centroids[answer]) {
      for (const auto& [holder, other_weight] : holders[term]) {
        if (holder == answer) continue;
        if (scores[holder] == 0) touched.push_back(holder);
        scores[holder] += weight * other_weight;
      }
    }
    std::sort(touched.begin(), touched.end(), [&](auto a, auto b) {
      return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
    });
    for (const auto holder : touched) scores[holder] = 0;
    if (touched.size() > kLikes) touched.resize(kLikes);
    likes[answer] = std::move(touched);
  }
  return likes;
}

}  // namespace

IntentModels train_intents(const std::vector<IntentText>& texts, const std::vector<SparseVector>& outside,
                           const IntentOptions& options) {
  std::vector<std::vector<const IntentText*>> by_answer(options.answers);
  std::vector<const IntentText*> asked;  // what may be drawn as a counter-example
  for (const auto& text : texts) {
    by_answer[text.answer].push_back(&text);
    if (!text.body) asked.push_back(&text);
  }
  const auto likes = likes_of(by_answer, options.terms);
  const auto trained = static_cast<std::size_t>(
      std::count_if(by_answer.begin(), by_answer.end(), [](const auto& of) { return !of.empty(); }));
  const auto sample = std::max(kLeastSample, kSampleInAll / std::max<std::size_t>(trained, 1));
  IntentModels models{std::vector<std::vector<Entry>>(options.answers), std::vector<float>(options.answers, 0)};

  const auto train_one = [&](std::uint32_t answer, Problem& problem) {
    problem.clear();
    Draw draw(answer + 1);
    for (const auto* text : by_answer[answer]) problem.add(text->vector, true);
    std::vector<bool> taken(options.answers, false);
    taken[answer] = true;
    for (const auto like : likes[answer]) {
      taken[like] = true;
      std::size_t left = kFromEachLike;
      for (const auto* text : by_answer[like]) {
        if (left-- == 0) break;
        problem.add(text->vector, false);
      }
    }
    for (std::size_t i = 0; i < std::min(sample, asked.size()); ++i) {
      const auto* text = asked[sample < asked.size() ? draw.below(asked.size()) : i];
      if (!taken[text->answer]) problem.add(text->vector, false);
    }
    for (std::size_t i = 0; i < std::min(outside.size(), kOutsideSample); ++i) {
      problem.add(outside[outside.size() <= kOutsideSample ? i : draw.below(outside.size())], false);
    }
    models.weights[answer] = problem.solve(models.bias[answer]);
    leave_out_small(models.weights[answer]);
  };

  std::atomic<std::uint32_t> next = 0;
  const auto work = [&] {
    Problem problem(options.terms);
    for (auto answer = next++; answer < options.answers; answer = next++) {
      if (!by_answer[answer].empty()) train_one(answer, problem);
    }
  };
  std::vector<std::jthread> workers;
  for (unsigned i = 1; i < options.threads; ++i) workers.emplace_back(work);
  work();
  workers.clear();
  return models;
}

OutsideModel train_outside(const std::vector<IntentText>& texts, const std::vector<SparseVector>& outside,
                           std::size_t terms) {
  OutsideModel trained;
  if (outside.size() < kLeastOutside) return trained;
  Problem problem(terms);
  for (const auto& vector : outside) problem.add(vector, true);
  constexpr std::size_t kMost = 3000;
  Draw draw(1);
  std::vector<const IntentText*> asked;
  for (const auto& text : texts) {
    if (!text.body) asked.push_back(&text);
  }
  for (std::size_t i = 0; i < std::min(kMost, asked.size()); ++i) {
    problem.add(asked[asked.size() <= kMost ? i : draw.below(asked.size())]->vector, false);
  }
  trained.weights.assign(terms, 0);
  for (const auto& [term, weight] : problem.solve(trained.bias)) trained.weights[term] = weight;
  return trained;
}

}  // namespace guichet::engine
