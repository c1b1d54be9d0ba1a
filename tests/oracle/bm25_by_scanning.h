// The slow twin of rank/field_index: BM25 by going through every document for every word. To be compared with, never
// to be shipped.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace guichet::oracle {

using Document = std::vector<std::string>;

/// The score of each document. A query word is a list of alternatives of which the best counts.
inline std::vector<double> bm25_by_scanning(const std::vector<Document>& documents,
                                            const std::vector<std::vector<std::string>>& query, double k1, double b) {
  double with_field = 0;
  double total = 0;
  for (const auto& document : documents) {
    with_field += document.empty() ? 0 : 1;
    total += static_cast<double>(document.size());
  }
  const double mean = with_field > 0 ? total / with_field : 1;
  const auto occurrences = [](const Document& document, const std::string& word) {
    return static_cast<double>(std::count(document.begin(), document.end(), word));
  };
  std::vector<double> scores;
  for (const auto& document : documents) {
    double score = 0;
    for (const auto& alternatives : query) {
      double best = 0;
      for (const auto& word : alternatives) {
        double df = 0;
        for (const auto& other : documents) df += occurrences(other, word) > 0 ? 1 : 0;
        const double idf = std::log(1 + (with_field - df + 0.5) / (df + 0.5));
        const double tf = occurrences(document, word);
        const double length = 1 - b + b * static_cast<double>(document.size()) / mean;
        if (tf > 0) best = std::max(best, idf * (k1 + 1) * tf / (tf + k1 * length));
      }
      score += best;
    }
    scores.push_back(score);
  }
  return scores;
}

}  // namespace guichet::oracle
