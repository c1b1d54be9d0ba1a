// ReferenceCues: what the words around a chain of letters and digits say that it is a number of: "my enrolment number at the college
// is 20-48812", "883 221 is the booking reference", "numero d'employe". Tested by reference.cases.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "redact/recognizers/number_chain.h"
#include "redact/text_view.h"

namespace guichet::redact {

/// Why a chain is a reference.
struct ReferenceEvidence {
  std::string_view phrase;
  float score = 0;
  std::uint32_t distance = 0;
  bool number = false;    ///< "number" is said
  bool specific = false;  ///< a thing of its own leads straight to the value: "receipt no", "student #"
};

/// A thing that has a number without "number" beside it.
inline constexpr float kReferenceThing = 0.58F;

class ReferenceCues {
 public:
  /// The cues of the recognizer `owner` in a text, which is borrowed.
  ReferenceCues(const TextView& view, std::uint16_t owner);

  /// A cue before the chain, in the same sentence, with nothing public in between.
  std::optional<ReferenceEvidence> before(const NumberChain& chain) const;

  /// "… is my case number", "(file no.)", "c'est mon numero de dossier"
  std::optional<ReferenceEvidence> behind(const NumberChain& chain) const;

  /// Whether one of the two words before word `at` is public; a preposition between does not count.
  bool is_public_before(std::size_t at) const;

  /// The longest cue that ends at a byte; null if none.
  const CueHit* ending_at(std::size_t end) const;

 private:
  std::span<const CueHit* const> hits_from(std::size_t low, std::size_t high) const;
  const CueHit* beginning_at(std::size_t begin) const;
  bool numbered_before(const CueHit& hit) const;
  bool is_specific(const CueHit& hit) const;
  bool counts(std::size_t cue_end) const;

  const TextView& view_;
  std::vector<const CueHit*> hits_;  // by their begin
};

}  // namespace guichet::redact
