// HandoffModel: a small linear model of what a person must take: one logistic function for "a person must take
// this", and one for each kind of it. Its words are what clients' hand-overs and answerable look-alikes taught
// (guichet_fit_handoff over corpora/guichet/questions); the table is data/handoff_model.tsv. One
// for both languages: the classes of words and the grammar are shared, so each language teaches the other.
// Tested by handoff_model_test.cc.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/analysis/word.h"
#include "engine/decide/handoff_features.h"

namespace guichet::engine {

/// The functions of the model. kPerson is the first decision; the kinds say of what sort.
enum HandoffHead : std::size_t {
  kPersonHead,
  kOwnFileHead,
  kUrgentHead,
  kDistressHead,
  kHumanHead,      ///< asks for a person
  kComplaintHead,
  kOutsideHead,    ///< another department's, too particular, abuse, nonsense
  kHandoffHeads,
};

inline constexpr std::array<std::string_view, kHandoffHeads> kHandoffHeadNames{
    "person", "own_file", "urgent", "distress", "asked_for_human", "complaint", "out_of_scope"};

/// Log-odds, one for each function.
using HandoffScores = std::array<double, kHandoffHeads>;

/// What rules and scores come to. See handoff.h.
HandoffFinding find_handoff(const HandoffRules& rules, const HandoffScores& scores) noexcept;

/// Immutable once read: any number of threads.
class HandoffModel {
 public:
  static const HandoffModel& built_in();

  /// Lines "name<TAB>weight weight …" in hundredths, "bias" one of the names. Lines that cannot be read are counted.
  static HandoffModel read(std::string_view table);

  HandoffScores scores(const std::vector<HandoffFeature>& features) const;

  std::size_t size() const noexcept { return rows_.size(); }
  std::size_t unreadable() const noexcept { return unreadable_; }

 private:
  using Row = std::array<std::int16_t, kHandoffHeads>;
  std::unordered_map<std::uint32_t, Row> rows_;
  Row bias_{};
  std::size_t unreadable_ = 0;
};

}  // namespace guichet::engine
