#include "redact/recognizers/name_words.h"

#include <bit>
#include <vector>

#include "redact/recognizers/word_lists.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kParticles =
    "abd abu al ap ben bin bint da dal de del della den der des di do dos du el ibn la le les mac mc ould saint sainte san "
    "st ste ter van von y zu ";

std::uint32_t hash_of(std::string_view word) {  // FNV-1a
  std::uint32_t hash = 2166136261U;
  for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

// Open addressing; keys are views into the lists.
class KindTable {
 public:
  KindTable() : slots_(std::bit_ceil(std::size_t{20000})) {
    add(kGivenNames, kGivenName);
    add(kSurnames, kSurname);
    add(kParticles, kParticle);
    add(kEverydayWords, kEveryday);
    add(kPlaceWords, kPlace);
    add(kOrganisationWords, kOrganisation);
  }

  WordKinds kinds(std::string_view word) const noexcept { return slots_[slot_of(word)].kinds; }

 private:
  struct Slot {
    std::string_view word;
    WordKinds kinds = 0;
  };

  std::size_t slot_of(std::string_view word) const noexcept {
    std::size_t at = hash_of(word) & (slots_.size() - 1);
    while (!slots_[at].word.empty() && slots_[at].word != word) at = (at + 1) & (slots_.size() - 1);
    return at;
  }

  void add(std::string_view list, WordKinds kind) {
    for (std::size_t begin = 0; begin < list.size();) {
      const std::size_t end = list.find(' ', begin);
      Slot& slot = slots_[slot_of(list.substr(begin, end - begin))];
      slot.word = list.substr(begin, end - begin);
      slot.kinds = static_cast<WordKinds>(slot.kinds | kind);
      begin = end + 1;
    }
  }

  std::vector<Slot> slots_;
};

}  // namespace

WordKinds word_kinds(std::string_view word) noexcept {
  static const KindTable kTable;
  return word.empty() ? WordKinds{0} : kTable.kinds(word);
}

bool is_name_particle(std::string_view word) noexcept { return (word_kinds(word) & kParticle) != 0; }
bool is_everyday_word(std::string_view word) noexcept { return (word_kinds(word) & (kEveryday | kPlace)) != 0; }

}  // namespace guichet::redact
