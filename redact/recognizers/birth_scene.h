// BirthScene: a text as the finders of dates of birth see it: its words, what they say about the dates between them, and
// what parts a cue from a date. Tested by date_of_birth.cases and birthday.cases.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "redact/base/span.h"
#include "redact/recognizer.h"
#include "redact/recognizers/birth_words.h"
#include "redact/recognizers/date_scan.h"
#include "redact/text_view.h"

namespace guichet::redact {

struct BirthScene {
  const TextView& view;

  /// The first word that begins at or behind a byte. O(log n).
  std::size_t word_at(std::size_t byte) const;
  BirthKinds kinds(std::size_t word) const;
  std::string_view between(std::size_t begin, std::size_t end) const { return view.text().substr(begin, end - begin); }
  /// Whether a word of these kinds stands in between.
  bool holds(std::size_t begin, std::size_t end, BirthKinds wanted) const;
  /// Whether somebody does something else in between: "born in Iran and I came on".
  bool new_clause(std::size_t begin, std::size_t end) const;
  /// "birth certificate", "lieu de naissance".
  bool of_other_matter(const CueHit& cue) const;
  /// All whole dates, in order.
  std::vector<WrittenDate> dates() const;
};

/// A sentence's end, an empty line, or a placeholder (which is shorter than what stood there).
bool ends_sentence(std::string_view between) noexcept;

void report_birth(const Span& span, float score, std::string_view rule, std::string_view cue, std::uint32_t distance,
                  std::vector<Candidate>& found);

/// What is a date only right behind a cue, and short answers to a question for it (birth_parts.cc).
void find_birth_parts(const BirthScene& scene, const std::vector<CueHit>& cues, bool asked, std::vector<Candidate>& found);

inline constexpr std::string_view kAnswersTurn = "(previous turn)";
inline constexpr std::uint32_t kTurnDistance = UINT32_MAX - 2;

}  // namespace guichet::redact
