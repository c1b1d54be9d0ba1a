// Conversation::State: the numbers given so far, the names found, and the question left open.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "redact/base/language.h"
#include "redact/conversation.h"
#include "redact/entity_type.h"
#include "redact/known_values.h"

namespace guichet::redact {

class Conversation::State {
 public:
  State() = default;
  /// Of a single message, with no other behind it: its values are not kept for one.
  struct Alone {};
  explicit State(Alone) noexcept : keeps_values_(false) {}

  /// The number of a folded value within its type: that of the same value earlier, compared by letters and
  /// digits alone, else the next.
  unsigned number_of(EntityType type, std::string_view folded_value, std::string_view rule = "value.known");

  /// The words of every person found so far, each once ("nguyen", "thi", "hoa").
  const std::vector<std::string>& name_words() const noexcept { return name_words_; }

  /// The initials of every whole name found so far, in its order ("fr"), each once.
  const std::vector<std::string>& initials() const noexcept { return initials_; }

  /// What is masked wherever it stands again; not the names.
  const KnownValues& values() const noexcept { return values_; }

  /// What stands for a value in keyed hashes: of its first spelling the letters and digits, or a person's words in order.
  const std::string& identity_of(EntityType type, unsigned number, std::string_view folded_value);

  /// From 1: the words of names, in the order they were asked for.
  unsigned number_of_name_word(std::string_view folded_word);

  /// Keeps the vault's tokens of two conversations apart; the batch sets it.
  std::string salt;

  /// Of the last message that showed one.
  Language language = Language::kEnglish;

  /// Cues of the last turn whose value has not come yet, a bit per recognizer.
  std::uint64_t pending_cues = 0;

  /// Turns of the client since then without any value.
  unsigned turns_waited = 0;

 private:
  bool keeps_values_ = true;

  unsigned number_of_person(std::string_view folded_name);

  // One map for all types, the type being a value's first byte: most messages have neither, and an empty State is cheap.
  std::unordered_map<std::string, unsigned> numbers_;
  std::array<unsigned, kEntityTypeCount> last_numbers_{};
  std::vector<std::vector<std::string>> persons_;  // words of each, sorted, by number - 1
  std::vector<std::string> name_words_;
  std::unordered_set<std::string> known_words_;  // the same
  std::vector<std::string> initials_;
  std::unordered_map<std::string, std::size_t> by_initials_;  // the last person who has them
  KnownValues values_;
  std::unordered_map<std::uint64_t, std::string> identities_;  // by type and number
  std::unordered_map<std::string, unsigned> name_word_numbers_;
  // So that a thousandth person costs as much as the first: who has a word, and who is looked up under it
  // (each person under one word, the rarest when it was first seen). Ascending. All forms of a given name ("bob",
  // "robert") are one key.
  std::unordered_map<std::string, std::vector<std::size_t>> having_;
  std::unordered_map<std::string, std::vector<std::size_t>> under_;
};

}  // namespace guichet::redact
