// FieldIndex: the postings of one field of the answers in one language, in memory, with the BM25 weight of each
// posting computed beforehand:
//
//   idf(t) = ln(1 + (N - df + 0.5) / (df + 0.5))
//   weight(t, d) = idf(t) * (k1 + 1) * tf / (tf + k1 * (1 - b + b * length(d) / mean length))
//
// (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", eq. 3.15, with the never-negative idf of
// Lucene.) N counts the documents that have the field; a length is its number of terms.
// Tested by field_index_test.cc against a scan of the documents (tests/oracle).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/index/answer_database.h"

namespace guichet::engine {

struct Bm25 {
  float k1 = 1.2F;
  float b = 0.75F;
};

struct Weighted {
  std::uint32_t document;
  float weight;
};

/// Filled, then frozen, then read by any number of threads.
class FieldIndex {
 public:
  /// Postings in increasing order of documents; each term once.
  void add(std::string_view term, const std::vector<Posting>& postings);
  /// `documents`: one more than the largest document number that may occur.
  void freeze(std::size_t documents, const Bm25& parameters);

  /// Documents that hold `term`, or `variant` (may be empty), once each with the better weight.
  template <class Visit>
  void for_each(std::string_view term, std::string_view variant, Visit&& visit) const {
    auto a = postings(term);
    auto b = variant.empty() ? std::span<const Weighted>() : postings(variant);
    while (!a.empty() && !b.empty()) {
      const auto document = std::min(a.front().document, b.front().document);
      float weight = 0;
      for (auto* list : {&a, &b}) {
        if (!list->empty() && list->front().document == document) {
          weight = std::max(weight, list->front().weight);
          *list = list->subspan(1);
        }
      }
      visit(document, weight);
    }
    for (const auto& [document, weight] : a.empty() ? b : a) visit(document, weight);
  }

  /// Documents that hold the term; 0 for an unknown one.
  std::size_t frequency(std::string_view term) const;
  std::size_t documents() const noexcept { return with_field_; }  ///< N
  double idf(std::size_t frequency) const;
  /// The most that a word can add to a document, whatever the document: idf * (k1 + 1). An unknown word counts as
  /// the rarest.
  double ceiling(std::string_view term, std::string_view variant) const;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
  };
  std::span<const Weighted> postings(std::string_view term) const;

  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
  std::vector<std::size_t> begins_{0};  // of each term's postings, and the end of the last
  std::vector<Weighted> postings_;      // until freeze() the weight is the count
  std::size_t with_field_ = 0;
  Bm25 parameters_;
};

}  // namespace guichet::engine
