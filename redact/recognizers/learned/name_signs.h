// NameSigns: all that is known of a word when it is asked whether it is part of somebody's name, as numbers: what the linear model
// (name_model.h) says of it and of its neighbours, what the lists and the dictionaries say, how it is written, what announces it, and
// what the finders that know why have found in the message already. The boosted trees (boosted_trees.h) weigh them together: a word of
// no list in small letters is a slip of the keyboard where everything else is one as well, and a name beside names.
//
// One order of numbers for whoever looks: the finder (person_learned.cc), the tool that teaches (redact/learn/).
// Tested by tests/redact/name_signs_test.cc.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "redact/recognizers/name_model.h"
#include "redact/recognizers/name_traits.h"
#include "redact/recognizers/person_finders.h"

namespace guichet::redact {

/// Of the word itself and of its paragraph: what stands in another is out of sight, so that a message says the same alone and within a
/// longer one.
enum class NameSign : std::uint8_t {
  kLogit,         ///< log-odds of the linear model
  kCase,          ///< LetterCase of name_traits.h
  kLength,        ///< bytes
  kDictionary,    ///< 0 in no dictionary, 1 in one, 2 an everyday word
  kSlip,          ///< one letter away from an everyday word: 0 no, 1 yes, 2 it lacks one letter only
  kLikeness,      ///< name_likeness()
  kListedGiven,     ///< of the lists; a guess is none
  kListedSurname,
  kPlaceWord,         ///< 0, 1, or 2 for an organisation's word
  kGuessed,       ///< sounds or is built like a name
  kNeighbours,    ///< neighbour_points() of the word alone
  kOpensSentence,
  kLineWords,     ///< in its line, up to 20
  kFromLineEnd,   ///< words behind it in its line, up to 20
  kParagraphWords,///< of two letters or more in its paragraph, up to 100
  kUnknownShare,  ///< of these, that no list and no dictionary has
  kCapitalShare,  ///< of these, that begin with a capital
  kCue,           ///< family of the last cue that ends up to three words before; 20: none
  kCueDistance,   ///< words between; 4: none
  kFoundScore,    ///< of what the finders made of it; 0: nothing
  kFoundSurely,   ///< 1: by a cue that names people, not by what the words are
  kFoundWords,    ///< of that find
  kFoundNames,    ///< finds in its paragraph, up to 5
  kFoundElsewhere,///< the same word is in another find of its paragraph
  kTwice,         ///< the same word stands more than once in its paragraph
  kSmallElsewhere,///< it has a capital here and stands elsewhere in it without
  kOwnSigns,      ///< how many these are
};

/// Of each of its neighbours, two before and two behind.
enum class NeighbourSign : std::uint8_t {
  kGap,         ///< between the two, or it and the nearer one; 9: no such neighbour
  kCase,
  kDictionary,
  kListed,      ///< 0 no, 1 a guess, 2 a surname, 3 a given name
  kPlaceWord,
  kLogit,       ///< 0 when the linear model was not asked
  kFoundScore,
  kSigns,
};

inline constexpr std::size_t kNameSigns = static_cast<std::size_t>(NameSign::kOwnSigns) + 4 * static_cast<std::size_t>(NeighbourSign::kSigns);
using NameSigns = std::array<float, kNameSigns>;

/// "logit", "before2.case": to read a table by.
std::string_view name_sign_name(std::size_t sign);

/// A text as NameSigns see it. Made once a text, for one thread. O(words).
class NameSignReader {
 public:
  /// `found`: by the finders that know why. What they point to must outlive the reader.
  NameSignReader(const NameClues& clues, const std::vector<Candidate>& found, const NameModel& model);

  /// Whether the word may be a name, or somebody found it in one, or it stands beside one.
  bool asked(std::size_t word) const noexcept { return asked_[word]; }
  /// The find that has the word, plus one; 0: none.
  std::uint32_t owner(std::size_t word) const noexcept { return owner_[word]; }

  NameSigns of(std::size_t word) const;

  const NameSurroundings& around() const noexcept { return around_; }

 private:
  // What all words of the text that are written alike have in common.
  struct Alike {
    std::uint64_t key = 0;  // paragraph and hash
    std::uint32_t times = 0;
    std::uint32_t owner = 0;
    bool other_owner = false;
    bool small = false;  // one has no capital
  };
  struct Paragraph {
    std::size_t words = 0;
    std::size_t unknown = 0;
    std::size_t capitals = 0;
    std::size_t names = 0;
  };
  void ask(const NameModel& model);
  void see_alike();
  float dictionary(std::size_t word) const noexcept;
  float found_score(std::size_t word) const noexcept { return owner_[word] == 0 ? 0 : found_[owner_[word] - 1].score; }
  void read_neighbour(std::size_t word, int way, int distance, float* signs) const noexcept;

  const NameClues& clues_;
  const std::vector<Candidate>& found_;
  NameSurroundings around_;
  std::vector<std::size_t> found_words_;  // of each find
  std::vector<std::uint32_t> owner_;
  std::vector<bool> asked_;
  std::vector<float> logits_;
  std::vector<std::uint8_t> line_words_;
  std::vector<std::uint8_t> from_line_end_;
  std::vector<std::uint8_t> cue_;           // family; kNoCue
  std::vector<std::uint8_t> cue_distance_;
  mutable std::vector<std::int8_t> dictionary_;  // -1: not looked up yet
  std::vector<Paragraph> paragraphs_;
  std::vector<Alike> alike_;
  std::vector<std::uint32_t> alike_of_;
};

/// Whether a cue that names people announced what a finder found, rather than what the words are.
bool found_by_cue(const Candidate& candidate) noexcept;

}  // namespace guichet::redact
