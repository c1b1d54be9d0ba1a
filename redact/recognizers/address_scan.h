// AddressScan: the parts of civic addresses, read at a word: "1204-30 Lonsdale Avenue", "4562, rue Cartier, app. 12",
// "Flat 3, 61 Cardigan Lane", "C.P. 214, succ. Bureau-chef", "R.R. #3, Site 12", "Kossuth Lajos utca 5",
// "House 12, Street 5, Sector F-8/2", with the unit before or behind. One file for each kind of part: address_number.cc,
// address_english.cc, address_french.cc, address_abroad.cc, address_untyped.cc, address_unit.cc, address_parts.cc, address_landmark.cc,
// address_described.cc, address_lodging.cc, address_box.cc, address_tail.cc; what stands beside each other is put together in
// address_chain.cc, all in address_scan.cc.
// Each look at a word is O(1): nothing is read farther than some words. Tested by address.cases and address_parts.cases.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/base/span.h"
#include "redact/recognizers/address_words.h"
#include "redact/text_view.h"

namespace guichet::redact {

struct AddressPart {
  Span span;             ///< folded bytes; it may begin before the word asked for
  std::size_t next = 0;  ///< the first word behind it
  float score = 0;
  std::string_view rule;
  bool abroad = false;   ///< written as in another country
};

/// What follows an address abroad: its town and postal code.
struct AddressTail {
  Span code;
  std::size_t town_end = 0;  ///< byte behind the town and country; 0: they stay readable
};

class AddressScan {
 public:
  explicit AddressScan(const TextView& view) : view_(view), words_(view.words()) {}

  /// The best address that begins at word `i`, or whose street type it is. `cued`: an address is announced just before,
  /// so a street needs no type.
  std::optional<AddressPart> address_at(std::size_t i, bool cued) const;

  /// Whether an address that nothing announces may begin at a word of letters. It costs a look or two.
  bool may_begin(std::size_t i) const {
    constexpr AddressKinds kMarks = kBoxStart | kUnitWord | kForeignType | kForeignSuffix | kPremise | kQuarter | kSide | kOpener | kLodging;
    return (words_[i].address & kMarks) != 0 || (i > 0 && view_.text()[words_[i].begin - 1] == '#') ||
           (words_[i].capital && (ends_like_a_street(text(i)) || opens_line(i)));
  }

  /// "livree au 3052.": a house of a street that both know.
  std::optional<AddressPart> number_alone(std::size_t i) const;

  /// A postal code of another country soon behind an address: "Leeds LS4 2LN", "75011 Paris", "TX 77001".
  std::optional<AddressTail> tail(std::size_t word, bool abroad) const;

  /// "basement of ", "3e etage du " before a house that begins at this byte; itself when there is none.
  std::size_t floor_before(std::size_t begin) const;

 private:
  struct Street {
    std::size_t next;
    float score;  // below kSure: a street only with a unit, a postal code or a cue
    std::string_view rule;
    bool abroad = false;
  };
  static constexpr float kSure = 0.5F;

  // Reading words (address_number.cc).
  /// Whether a gap consists of allowed characters.
  static bool only(std::string_view gap, std::string_view allowed) noexcept {
    // A blank, as a rule: it is allowed everywhere.
    return gap == " " || gap.find_first_not_of(allowed) == std::string_view::npos;
  }
  std::string_view text(std::size_t i) const { return i < words_.size() ? view_.text(words_[i]) : std::string_view{}; }
  /// Whether word i may be one of these kinds.
  bool is(std::size_t i, AddressKinds kinds) const { return i < words_.size() && (words_[i].address & kinds) != 0; }
  /// Between word i-1 and word i.
  std::string_view gap(std::size_t i) const {
    if (i == 0 || i >= words_.size()) return "\n\n";
    return {view_.text().data() + words_[i - 1].end, words_[i].begin - words_[i - 1].end};
  }
  /// Whether a comma stands between word i-1 and word i.
  bool comma(std::size_t i) const {
    for (const char c : gap(i)) {
      if (c == ',') return true;
    }
    return false;
  }
  static bool joins_block(std::string_view between);
  bool digits(std::size_t i, std::size_t most) const {
    return i < words_.size() && !words_[i].letters && words_[i].end - words_[i].begin <= most;
  }
  bool is_year(std::size_t i) const;
  bool close(std::size_t i) const;
  bool capital(std::size_t i) const { return i < words_.size() && words_[i].capital; }
  /// Whether the text is typed without capitals, so that names have none either.
  bool plain() const;
  /// A word that may be a name: with a capital, or in a text without any a word that no list knows.
  bool namely(std::size_t i) const;
  bool canadian_code_behind(std::size_t word) const;
  bool closes_line(std::size_t next) const;
  bool opens_line(std::size_t i) const;
  /// A number and its letter or range: "12", "12a", "10/16", "182-II", "45 bis". Its next word; `i`: none.
  std::size_t house_number(std::size_t i) const;
  std::size_t civic_number(std::size_t i) const;

  std::size_t street_name_word(std::size_t i) const;
  std::optional<Street> english_street(std::size_t i) const;
  std::optional<Street> numbered_road(std::size_t i) const;
  std::optional<Street> french_street(std::size_t i, bool cued = false) const;
  std::optional<Street> untyped_street(std::size_t i) const;
  std::optional<Street> named_street(std::size_t i) const;
  std::optional<Street> hurried_street(std::size_t i, bool cued) const;
  bool coded_town(std::size_t i) const;
  std::optional<Street> street(std::size_t i, bool cued) const;

  std::size_t direction(std::size_t i) const;
  std::size_t unit_value(std::size_t i) const;
  std::size_t unit(std::size_t i) const;
  std::size_t read_unit(std::size_t i) const;
  std::size_t unit_told(std::size_t i) const;
  std::size_t units_behind(std::size_t i) const;
  std::size_t building_behind(std::size_t i) const;
  std::size_t units_before(std::size_t i) const;

  std::size_t box(std::size_t i, bool& certain) const;
  std::size_t military(std::size_t i) const;
  std::optional<AddressPart> boxes(std::size_t i, bool cued) const;
  std::optional<AddressPart> corner(std::size_t i, bool cued) const;

  /// One of the parts that stand beside each other.
  struct Piece {
    std::size_t next;  // the first word behind it; the word asked for: there is none
    int weight;        // what it tells of an address: 3 all, 2 a dwelling, 1 something, 0 only among others
  };
  std::size_t behind_number_sign(std::size_t i) const;
  Piece counted_piece(std::size_t i) const;
  Piece quarter_piece(std::size_t i) const;
  Piece named_piece(std::size_t i) const;
  Piece side_piece(std::size_t i) const;
  Piece landmark_piece(std::size_t i) const;
  Piece numbered_name_piece(std::size_t i) const;
  Piece care_piece(std::size_t i) const;
  Piece number_piece(std::size_t i) const;
  Piece street_piece(std::size_t i) const;
  Piece piece(std::size_t i) const;
  std::size_t unknown_name(std::size_t i) const;
  std::size_t capital_run(std::size_t i) const;
  std::optional<AddressPart> chain(std::size_t i, bool cued) const;
  bool begins_chain(std::size_t i) const;
  std::optional<AddressPart> chain_around(std::size_t i, bool cued) const;
  bool before_town_line(std::size_t end) const;
  std::size_t districts_behind(std::size_t end) const;
  std::size_t parts_behind(std::size_t end) const;
  std::size_t parts_before(std::size_t first) const;
  bool nobody(std::size_t first, std::size_t next) const;
  std::optional<AddressPart> begun(std::size_t i, bool cued) const;
  std::optional<AddressPart> described(std::size_t i) const;

  std::size_t lodging(std::size_t i) const;
  std::optional<AddressPart> room(std::size_t i) const;

  std::optional<AddressPart> type_first(std::size_t i, bool cued) const;
  std::optional<AddressPart> german(std::size_t i, bool cued) const;
  std::optional<AddressPart> type_behind_name(std::size_t i) const;
  std::optional<AddressPart> house_behind_name(std::size_t i) const;
  std::optional<AddressPart> number_in_words(std::size_t i) const;
  std::optional<AddressPart> announced_in_words(std::size_t i) const;
  AddressPart part(std::size_t first, std::size_t next, float score, std::string_view rule, bool abroad) const;

  std::optional<AddressPart> numbered(std::size_t i, bool cued) const;

  // The unit read last: it is asked for before the number, and again where premises are.
  struct Unit {
    std::size_t at = SIZE_MAX;
    std::size_t next = 0;
  };

  const TextView& view_;
  const std::vector<Word>& words_;
  mutable Unit last_unit_{};
  mutable std::size_t no_number_ = SIZE_MAX;  // the word asked last, where no civic number begins an address
  mutable std::optional<bool> plain_;  // asked for by few texts
};

}  // namespace guichet::redact
