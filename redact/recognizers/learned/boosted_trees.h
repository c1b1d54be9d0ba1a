// BoostedTrees: a sum of small decision trees over numbers, read from a table that can be read by people too: gradient boosting
// (Friedman, Greedy function approximation: a gradient boosting machine, 2001). Made by guichet_fit_names with XGBoost, asked here.
// Tested by tests/redact/boosted_trees_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace guichet::redact {

/// Immutable once read: any number of threads.
class BoostedTrees {
 public:
  /// Lines "tree<TAB>node<TAB>feature<TAB>threshold<TAB>node if below<TAB>node otherwise[<TAB>feature's name, to read]" and
  /// "tree<TAB>node<TAB>leaf<TAB>log-odds"; the nodes of a tree from 0 on, each behind its parent, "#" before remarks. A tree that is not so, or
  /// asks for a feature from `features` on, is left out and counted.
  static BoostedTrees read(std::string_view table, std::size_t features);

  /// Log-odds. O(trees times depth); `features` holds as many as read() was told.
  float sum(std::span<const float> features) const noexcept;

  std::size_t size() const noexcept { return roots_.size(); }
  std::size_t unreadable() const noexcept { return unreadable_; }

 private:
  struct Node {
    float value = 0;  // threshold, or log-odds of a leaf
    std::uint16_t feature = kLeaf;
    std::uint16_t below = 0;  // from the root on
    std::uint16_t otherwise = 0;
  };
  static constexpr std::uint16_t kLeaf = UINT16_MAX;

  void add(const std::vector<Node>& tree, bool readable, std::size_t features);

  std::vector<Node> nodes_;
  std::vector<std::uint32_t> roots_;
  std::size_t unreadable_ = 0;
};

}  // namespace guichet::redact
