// DateNeighbours: whether a date stands beside a name or a client's number the way a date of birth does where
// people are listed: "KOVALENKO, Dmytro, 17/11/1979", "Ana (12/05/2014), Luis (03/09/2016)", "(M, 1990-05-05)",
// "1968-10-03, UCI 1122-3344", a whole cell of somebody's row. A date in a sentence, of a year in which no client was born, or with a time of
// day is none of these. Tested by date_of_birth.cases.
#pragma once

#include <cstddef>
#include <vector>

#include "redact/base/span.h"
#include "redact/recognizer.h"
#include "redact/recognizers/date_scan.h"
#include "redact/text_view.h"

namespace guichet::redact {

class DateNeighbours {
 public:
  /// `found`: what the recognizers before found; names and numbers are taken from it. O(n log n).
  DateNeighbours(const TextView& view, const std::vector<Candidate>& found);

  bool empty() const noexcept { return people_.empty() && numbers_.empty(); }

  /// `listed`: the date before this one was a date of birth; in a list, children's years count too.
  /// O(log n) and a look at some dozen bytes.
  bool tell_birth(const WrittenDate& date, bool listed) const;

 private:
  bool my_date(const Span& date) const;
  bool kin_before(const Span& date, bool young) const;
  /// `sexed`: with a letter for the sex between.
  bool person_before(const Span& date, bool& sexed) const;
  bool person_behind(const Span& date) const;
  bool number_beside(const Span& date) const;
  bool cell_of_a_row(const Span& date) const;
  bool has_time(const WrittenDate& date) const;
  bool speaks_of_children(std::size_t begin) const;

  const TextView& view_;
  std::vector<Span> people_;   // sorted by begin
  std::vector<Span> numbers_;  // of clients, likewise
};

}  // namespace guichet::redact
