#include "engine/rank/term_space.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace guichet::engine {
namespace {

constexpr std::size_t kLeastSlots = 16;

std::size_t mixed(std::uint32_t hash) { return static_cast<std::size_t>(hash * 0x9E3779B1U); }

}  // namespace

double dot(std::span<const Entry> a, std::span<const Entry> b) noexcept {
  double sum = 0;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].term == b[j].term) {
      sum += static_cast<double>(a[i++].weight) * static_cast<double>(b[j++].weight);
    } else if (a[i].term < b[j].term) {
      ++i;
    } else {
      ++j;
    }
  }
  return sum;
}

void normalise(SparseVector& vector) noexcept {
  double square = 0;
  for (const auto& entry : vector) square += static_cast<double>(entry.weight) * static_cast<double>(entry.weight);
  if (square <= 0) return;
  const auto scale = static_cast<float>(1 / std::sqrt(square));
  for (auto& entry : vector) entry.weight *= scale;
}

TermSpace::TermSpace(std::vector<Row> rows) : rows_(std::move(rows)) {
  slots_.assign(std::bit_ceil(std::max(kLeastSlots, 2 * rows_.size())), kUnknown);
  const auto mask = slots_.size() - 1;
  for (std::uint32_t i = 0; i < rows_.size(); ++i) {
    auto slot = mixed(rows_[i].hash) & mask;
    while (slots_[slot] != kUnknown) slot = (slot + 1) & mask;
    slots_[slot] = i;
    unknown_idf_ = std::max(unknown_idf_, rows_[i].idf);
    if (rows_[i].kind != TermKind::kLetters) ++words_;
  }
}

TermSpace TermSpace::of(std::span<const std::vector<TextTerm>* const> texts, std::size_t least_pairs,
                        std::size_t least_letters) {
  struct Seen {
    std::size_t texts = 0;
    TermKind kind = TermKind::kWord;
  };
  std::unordered_map<std::uint32_t, Seen> seen;
  for (const auto* text : texts) {
    for (const auto& term : *text) {
      auto& one = seen[term.hash];
      ++one.texts;
      one.kind = term.kind;
    }
  }
  const auto count = static_cast<double>(texts.size());
  std::vector<Row> rows;
  for (const auto& [hash, one] : seen) {
    const bool often = one.kind == TermKind::kWord || one.texts >= (one.kind == TermKind::kPair ? least_pairs : least_letters);
    if (!often) continue;
    const auto idf = 1 + std::log((1 + count) / (1 + static_cast<double>(one.texts)));
    rows.push_back({hash, static_cast<float>(idf), one.kind});
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return std::pair(a.kind == TermKind::kLetters, a.hash) < std::pair(b.kind == TermKind::kLetters, b.hash);
  });
  return TermSpace(std::move(rows));
}

std::uint32_t TermSpace::find(std::uint32_t hash) const noexcept {
  if (slots_.empty()) return kUnknown;
  const auto mask = slots_.size() - 1;
  for (auto slot = mixed(hash) & mask; slots_[slot] != kUnknown; slot = (slot + 1) & mask) {
    if (rows_[slots_[slot]].hash == hash) return slots_[slot];
  }
  return kUnknown;
}

SparseVector TermSpace::vector(std::span<const TextTerm> terms) const {
  SparseVector vector;
  double squares[2] = {0, 0};
  for (const auto& term : terms) {
    const auto number = find(term.hash);
    const bool known = number != kUnknown;
    const bool of_letters = term.kind == TermKind::kLetters;
    if (!known && term.kind != TermKind::kWord) continue;
    const auto weight = (1 + std::log(term.count)) * (known ? rows_[number].idf : unknown_idf_);
    squares[of_letters ? 1 : 0] += static_cast<double>(weight) * static_cast<double>(weight);
    if (!known) continue;
    vector.push_back({number, weight});
  }
  const double halves = squares[0] > 0 && squares[1] > 0 ? 0.5 : 1;
  for (auto& [number, weight] : vector) {
    weight *= static_cast<float>(std::sqrt(halves / squares[number < words_ ? 0 : 1]));
  }
  return vector;  // rows are in the order of the terms: so are the numbers
}

}  // namespace guichet::engine
