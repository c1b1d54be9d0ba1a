#include "engine/rank/field_index.h"

#include <algorithm>
#include <cmath>

namespace guichet::engine {
namespace {

float weight_in(std::span<const Weighted> list, std::uint32_t document) {
  const auto found = std::lower_bound(list.begin(), list.end(), document, [](const Weighted& one, std::uint32_t wanted) { return one.document < wanted; });
  return found != list.end() && found->document == document ? found->weight : 0;
}

}  // namespace

void FieldIndex::add(std::string_view term, const std::vector<Posting>& postings) {
  numbers_.emplace(term, static_cast<std::uint32_t>(begins_.size() - 1));
  for (const auto& [document, count] : postings) postings_.push_back({document, static_cast<float>(count)});
  begins_.push_back(postings_.size());
}

void FieldIndex::freeze(std::size_t documents, const Bm25& parameters, bool rows) {
  parameters_ = parameters;
  std::vector<float> lengths(documents, 0);
  for (const auto& [document, count] : postings_) lengths[document] += count;
  double total = 0;
  with_field_ = 0;
  for (const float length : lengths) {
    total += static_cast<double>(length);
    if (length > 0) ++with_field_;
  }
  if (rows) list_rows(lengths);
  const auto mean = with_field_ == 0 ? 1.0F : static_cast<float>(total / static_cast<double>(with_field_));
  const auto [k1, b] = parameters;
  for (std::size_t term = 0; term + 1 < begins_.size(); ++term) {
    const auto rarity = static_cast<float>(idf(begins_[term + 1] - begins_[term]));
    for (std::size_t i = begins_[term]; i < begins_[term + 1]; ++i) {
      auto& [document, weight] = postings_[i];
      weight = rarity * (k1 + 1) * weight / (weight + k1 * (1 - b + b * lengths[document] / mean));
    }
  }
  postings_.shrink_to_fit();
}

// Before the counts become weights.
void FieldIndex::list_rows(const std::vector<float>& lengths) {
  row_begins_.assign(lengths.size() + 1, 0);
  for (const auto& posting : postings_) ++row_begins_[posting.document + 1];
  for (std::size_t i = 1; i < row_begins_.size(); ++i) row_begins_[i] += row_begins_[i - 1];
  rows_.resize(postings_.size());
  auto next = row_begins_;
  for (std::uint32_t term = 0; term + 1 < begins_.size(); ++term) {
    for (const auto& [document, count] : postings_of(term)) rows_[next[document]++] = {term, count / lengths[document]};
  }
}

std::span<const FieldIndex::Share> FieldIndex::row(std::uint32_t document) const {
  if (document + std::size_t{1} >= row_begins_.size()) return {};
  return std::span(rows_).subspan(row_begins_[document], row_begins_[document + 1] - row_begins_[document]);
}

std::span<const Weighted> FieldIndex::postings(std::string_view term) const {
  const auto found = numbers_.find(term);
  if (found == numbers_.end()) return {};
  return postings_of(found->second);
}

bool FieldIndex::holds(std::string_view term, std::uint32_t document) const {
  return weight_in(postings(term), document) > 0;
}

float FieldIndex::weight_of(std::uint32_t term, std::uint32_t document) const {
  return weight_in(postings_of(term), document);
}

std::size_t FieldIndex::frequency(std::string_view term) const { return postings(term).size(); }

double FieldIndex::idf(std::size_t frequency) const {
  const auto n = static_cast<double>(with_field_);
  const auto df = static_cast<double>(frequency);
  return std::log(1 + (n - df + 0.5) / (df + 0.5));
}

double FieldIndex::ceiling(std::string_view term, std::span<const std::string> others) const {
  auto known = frequency(term);
  for (const auto& other : others) known = std::max(known, frequency(other));
  return idf(known) * static_cast<double>(parameters_.k1 + 1);
}

}  // namespace guichet::engine
