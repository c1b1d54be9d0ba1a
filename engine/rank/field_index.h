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

#include <array>
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
  /// `documents`: one more than the largest document number that may occur. `rows`: row() will be asked for.
  void freeze(std::size_t documents, const Bm25& parameters, bool rows = false);

  /// Documents that hold `term` or one of `others` (the first kMostTerms - 1 of them), in increasing order, once each with
  /// the best weight.
  template <class Visit>
  void for_each(std::string_view term, std::span<const std::string> others, Visit&& visit) const {
    std::array<std::span<const Weighted>, kMostTerms> lists;
    std::size_t count = 0;
    const auto take = [&](std::string_view one) {
      if (const auto list = postings(one); !list.empty() && count < kMostTerms) lists[count++] = list;
    };
    take(term);
    for (const auto& other : others) take(other);
    while (count > 1) {
      auto document = lists[0].front().document;
      for (std::size_t i = 1; i < count; ++i) document = std::min(document, lists[i].front().document);
      float weight = 0;
      for (std::size_t i = 0; i < count;) {
        if (lists[i].front().document != document) {
          ++i;
          continue;
        }
        weight = std::max(weight, lists[i].front().weight);
        lists[i] = lists[i].subspan(1);
        if (lists[i].empty()) {
          lists[i] = lists[--count];
        } else {
          ++i;
        }
      }
      visit(document, weight);
    }
    if (count == 0) return;
    for (const auto& [document, weight] : lists[0]) visit(document, weight);
  }

  bool holds(std::string_view term, std::uint32_t document) const;
  /// Documents that hold the term; 0 for an unknown one.
  std::size_t frequency(std::string_view term) const;
  std::size_t documents() const noexcept { return with_field_; }  ///< N
  double idf(std::size_t frequency) const;
  /// The most that a word can add to a document, whatever the document: idf * (k1 + 1). An unknown word counts as
  /// the rarest.
  double ceiling(std::string_view term, std::span<const std::string> others) const;

  struct Share {
    std::uint32_t term;  ///< its number here
    float share;         ///< of the document's terms
  };
  /// The terms of a document; empty without rows.
  std::span<const Share> row(std::uint32_t document) const;
  /// Documents that hold the term of this number.
  std::size_t frequency_of(std::uint32_t term) const noexcept { return begins_[term + 1] - begins_[term]; }
  /// The BM25 weight of the term of this number in a document; 0 where it is not.
  float weight_of(std::uint32_t term, std::uint32_t document) const;

  static constexpr std::size_t kMostTerms = 8;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept { return std::hash<std::string_view>()(text); }
  };
  std::span<const Weighted> postings(std::string_view term) const;
  std::span<const Weighted> postings_of(std::uint32_t term) const {
    return std::span(postings_).subspan(begins_[term], frequency_of(term));
  }
  void list_rows(const std::vector<float>& lengths);

  std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> numbers_;
  std::vector<std::size_t> begins_{0};  // of each term's postings, and the end of the last
  std::vector<Weighted> postings_;      // until freeze() the weight is the count
  std::vector<std::size_t> row_begins_;  // of each document's terms, and the end of the last; empty without rows
  std::vector<Share> rows_;
  std::size_t with_field_ = 0;
  Bm25 parameters_;
};

}  // namespace guichet::engine
