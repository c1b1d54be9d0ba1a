// AddressFields: addresses that are the value of a field: "Adresse : Edifice Otish, 2e, 22 rue Waconichi", "Adresse : Villa 118, Sicap
// Liberte 6". Tested by address.cases.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "redact/recognizer.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Whether a cue speaks of where somebody lives; not "e-mail address", "adresse courriel", "adresse IP".
bool about_place(const TextView& view, const CueHit& hit);

/// Whether a phrase is the name of a field, whose value is an address however it is written.
bool names_field(std::string_view phrase);

/// Where what a field says before the street at byte `begin` begins, up to a person's name; `begin` itself if it says nothing.
std::size_t field_value_before(const TextView& view, const CueHit& field, std::size_t begin);

/// Reads the fields whose value no grammar knows.
class AddressFields {
 public:
  /// Adds to `found`, which holds what the grammar found.
  AddressFields(const TextView& view, std::vector<Candidate>& found) : view_(view), words_(view.words()), found_(found) {}

  /// The value of one field, up to the line's end.
  void read(const CueHit& hit);

 private:
  // The bytes that candidates cover, and where they begin: many fields ask.
  class KnownBytes {
   public:
    KnownBytes(std::size_t size, const std::vector<Candidate>& found);
    void add(const Candidate& candidate);
    bool meet(const Span& value) const;

   private:
    std::vector<bool> covered_;
    std::vector<bool> begins_;
  };

  const TextView& view_;
  const std::vector<Word>& words_;
  std::vector<Candidate>& found_;
  std::optional<KnownBytes> known_;  // made for the first field
};

}  // namespace guichet::redact
