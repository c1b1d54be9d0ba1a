#include "redact/recognizers/learned/boosted_trees.h"

#include "redact/recognizers/learned/table_text.h"

namespace guichet::redact {

BoostedTrees BoostedTrees::read(std::string_view table, std::size_t features) {
  BoostedTrees trees;
  std::vector<Node> tree;
  std::string_view name;  // of the tree
  bool readable = true;
  while (!table.empty()) {
    std::string_view line = take_field(table, '\n');
    if (line.empty() || line.front() == '#') continue;
    const std::string_view of = take_field(line, '\t');
    if (of != name) {
      trees.add(tree, readable, features);
      tree.clear();
      readable = true;
      name = of;
    }
    std::size_t number = 0;
    Node node;
    readable = readable && read_number(take_field(line, '\t'), number) && number == tree.size();
    const std::string_view feature = take_field(line, '\t');
    if (feature == "leaf") {
      readable = readable && read_number(take_field(line, '\t'), node.value);
    } else {
      readable = readable && read_number(feature, node.feature) && read_number(take_field(line, '\t'), node.value) &&
                 read_number(take_field(line, '\t'), node.below) && read_number(take_field(line, '\t'), node.otherwise);
    }
    tree.push_back(node);
  }
  trees.add(tree, readable, features);
  return trees;
}

void BoostedTrees::add(const std::vector<Node>& tree, bool readable, std::size_t features) {
  if (tree.empty()) return;
  for (std::size_t i = 0; i < tree.size() && readable; ++i) {
    const Node& node = tree[i];
    // Behind its parent: no way leads in a circle.
    readable = node.feature == kLeaf || (node.feature < features && node.below > i && node.below < tree.size() && node.otherwise > i && node.otherwise < tree.size());
  }
  if (!readable) {
    ++unreadable_;
    return;
  }
  roots_.push_back(static_cast<std::uint32_t>(nodes_.size()));
  nodes_.insert(nodes_.end(), tree.begin(), tree.end());
}

float BoostedTrees::sum(std::span<const float> features) const noexcept {
  float sum = 0;
  for (const std::uint32_t root : roots_) {
    const Node* node = &nodes_[root];
    while (node->feature != kLeaf) node = &nodes_[root + (features[node->feature] < node->value ? node->below : node->otherwise)];
    sum += node->value;
  }
  return sum;
}

}  // namespace guichet::redact
