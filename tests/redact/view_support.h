// A TextView with everything it borrows, for tests of what looks at one.
#pragma once

#include <string>
#include <string_view>

#include "redact/cue_index.h"
#include "redact/text_view.h"

namespace guichet::redact {

class ViewOf {
 public:
  explicit ViewOf(std::string_view raw) : raw_(raw), folded_(raw_), view_(folded_, split_words(folded_), {}, 0) {}
  ViewOf(const ViewOf&) = delete;
  ViewOf& operator=(const ViewOf&) = delete;

  const TextView& operator*() const noexcept { return view_; }
  const TextView* operator->() const noexcept { return &view_; }
  /// Where a piece of the folded text stands.
  Span where(std::string_view piece) const {
    const std::size_t at = view_.text().find(piece);
    return {at, at + piece.size()};
  }

 private:
  std::string raw_;
  Folded folded_;
  TextView view_;
};

}  // namespace guichet::redact
