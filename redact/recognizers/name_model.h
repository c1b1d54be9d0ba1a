// NameModel: how likely a word is part of a person's name that no cue announces, by a linear (logistic) model over the
// traits of name_traits.h. A table of weights that can be read, made from guichet's own corpus by guichet_fit_names; not a
// neural network, no state, O(traits) a word. One model for both languages: case, signs, builds of names and the families of
// cues are the same, and the little words of each teach nothing wrong of the other's.
// Tested by tests/redact/name_model_test.cc.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "redact/recognizers/name_traits.h"

namespace guichet::redact {

/// Immutable once read: any number of threads.
class NameModel {
 public:
  /// The table name_model.tsv.
  static const NameModel& built_in();

  /// Lines "trait<TAB>hash<TAB>weight[<TAB>what it is, to read]", the hash of trait_hash() in hexadecimal, the weight in
  /// hundredths of log-odds. Lines that cannot be read are counted.
  static NameModel read(std::string_view table);

  /// Log-odds that a word is part of a name: above 0 it is one sooner than not.
  float log_odds(const NameSurroundings& around, std::size_t word) const noexcept;

  std::size_t size() const noexcept { return size_; }
  std::size_t unreadable() const noexcept { return unreadable_; }

 private:
  struct Weight {
    std::uint32_t hash = 0;  // 0: free
    std::int32_t weight = 0;
  };
  std::int32_t weight(std::uint32_t hash) const noexcept {
    for (std::size_t at = hash & mask_;; at = (at + 1) & mask_) {
      if (slots_[at].hash == hash) return slots_[at].weight;
      if (slots_[at].hash == 0) return 0;
    }
  }

  std::vector<Weight> slots_{Weight{}};
  std::size_t mask_ = 0;
  std::size_t size_ = 0;
  std::size_t unreadable_ = 0;
};

}  // namespace guichet::redact
