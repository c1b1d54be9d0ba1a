// Replies made from the answers of a data set by scripted edits, and hand-written ones, tagged; and what came of it.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <string_view>

#include "bench/quality/figure.h"
#include "corpora/dataset.h"
#include "redact/redactor.h"

namespace guichet::bench {

/// Counts of one kind of reply.
struct TagCounts {
  std::size_t replies = 0;
  std::size_t automatic = 0;  ///< tagged without a person
  std::size_t right = 0;      ///< of these, those whose every code is right
  std::size_t complete = 0;   ///< of these, those whose every answer was found
  std::size_t proposed = 0;   ///< of the others, those with a right code among the three
};

struct TagRun {
  std::map<std::string, std::array<TagCounts, 2>> kinds;  ///< by edit, by language: English, French
  double seconds = 0;
  std::vector<std::string> wrong;  ///< ids, never texts
};

/// `split`: of hand-written replies. Deterministic. The errors of loading and publishing.
[[nodiscard]] Result<TagRun> run_tagging(const corpora::Dataset& set, const corpora::Roots& roots,
                                         const redact::Redactor& redactor, std::string_view split);

void print_text(std::ostream& out, const TagRun& run, std::string_view set, bool misses);
void print_json(std::ostream& out, const TagRun& run, std::string_view set);

}  // namespace guichet::bench
