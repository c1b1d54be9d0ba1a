// AddressScan: the parts of civic addresses, read at a word: "1204-30 Lonsdale Avenue", "4562, rue Cartier, app. 12",
// "Flat 3, 61 Cardigan Lane", "C.P. 214, succ. Bureau-chef", "R.R. #3, Site 12", "Hauptstrasse 5".
// Each look at a word is O(1): nothing is read farther than some words. Tested by address.cases.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "redact/base/span.h"
#include "redact/text_view.h"

namespace guichet::redact {

struct AddressPart {
  Span span;             ///< folded bytes
  std::size_t next = 0;  ///< the first word behind it
  float score = 0;
  std::string_view rule;
};

class AddressScan {
 public:
  explicit AddressScan(const TextView& view) : view_(view), words_(view.words()) {}

  /// The best address that begins at word `i`: unit, number, street, direction, unit; or a box or rural route.
  /// `cued`: an address is announced just before, so a street needs no type.
  std::optional<AddressPart> address_at(std::size_t i, bool cued) const;

  /// A postal code of another country soon behind an address: "Leeds LS4 2LN", "75011 Paris", "TX 77001".
  std::optional<Span> foreign_code_behind(std::size_t word) const;

 private:
  struct Street {
    std::size_t next;
    float score;
    std::string_view rule;
  };
  /// Whether a gap consists of allowed characters.
  static bool only(std::string_view gap, std::string_view allowed) noexcept {
    return gap.find_first_not_of(allowed) == std::string_view::npos;
  }
  std::string_view text(std::size_t i) const { return i < words_.size() ? view_.text(words_[i]) : std::string_view{}; }
  /// Between word i-1 and word i.
  std::string_view gap(std::size_t i) const;
  bool digits(std::size_t i, std::size_t most) const;
  bool close(std::size_t i) const;
  bool capital(std::size_t i) const { return i < words_.size() && words_[i].capital; }

  std::size_t civic_number(std::size_t i) const;
  std::size_t street_name_word(std::size_t i) const;
  std::optional<Street> english_street(std::size_t i) const;
  std::optional<Street> numbered_road(std::size_t i) const;
  std::optional<Street> french_street(std::size_t i) const;
  std::optional<Street> untyped_street(std::size_t i) const;
  std::optional<Street> street(std::size_t i, bool cued) const;
  std::size_t direction(std::size_t i) const;
  std::size_t unit(std::size_t i) const;
  std::size_t units_behind(std::size_t i) const;
  std::size_t box(std::size_t i, bool& certain) const;
  std::optional<AddressPart> boxes(std::size_t i, bool cued) const;
  std::optional<AddressPart> street_first(std::size_t i) const;

  const TextView& view_;
  const std::vector<Word>& words_;
};

}  // namespace guichet::redact
