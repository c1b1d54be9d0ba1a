// PageDatabase: searches pages.glass with Xapian's BM25. Tested by engine_test.cc.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/index/documents.h"
#include "redact/base/result.h"

namespace guichet::engine {

/// A word to look for: its alternatives count as one.
struct PageTerm {
  std::string term;
  std::vector<std::string> others;
};

struct PageHit {
  SectionDocument section;
  double score = 0;     ///< Xapian's weight
  double coverage = 0;  ///< 0..1: share of the query's words, weighted by rarity, that the section holds
};

/// Immutable, any number of threads: each takes a Xapian handle of its own from a pool. The file is held open, so
/// a generation that is removed meanwhile goes on serving.
class PageDatabase {
 public:
  /// kNotFound, kCorrupt.
  [[nodiscard]] static Result<PageDatabase> open(const std::string& file);
  PageDatabase(PageDatabase&&) noexcept;
  PageDatabase& operator=(PageDatabase&&) noexcept;
  ~PageDatabase();

  std::size_t size() const noexcept;  ///< sections

  /// Best first; ties in the order of the input. Cost grows with the square of the number of terms in Xapian 1.4:
  /// pass a few dozen at most.
  [[nodiscard]] Result<std::vector<PageHit>> search(const std::vector<PageTerm>& terms, Language language,
                                                    std::size_t limit) const;

  /// The section with this address, else the first of the page; `key` as url_key() gives it. Score and coverage are 1.
  [[nodiscard]] Result<std::optional<PageHit>> by_url(const std::string& key, const std::string& anchor) const;

 private:
  class Impl;
  explicit PageDatabase(std::unique_ptr<Impl>);
  std::unique_ptr<Impl> impl_;
};

}  // namespace guichet::engine
