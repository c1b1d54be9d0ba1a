#include "redact/recognizers/name_words.h"

#include "redact/recognizers/name_cues.h"
#include "redact/recognizers/nicknames.h"
#include "redact/recognizers/word_lists.h"
#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kParticles =
    "abd abu al ap ben bin bint da dal de del della den der des di do dos du el ibn la le les mac mc ould saint sainte "
    "san "
    "st ste ter van von y zu ";

const WordTable& table() {
  static const WordTable kTable = [] {
    WordTable words(40000);
    words.add(kGivenNames, kGivenName);
    words.add(nickname_words(), kGivenName);
    words.add(kSurnames, kSurname);
    words.add(kParticles, kParticle);
    words.add(kEverydayWords, kEveryday);
    words.add(kPlaceWords, kPlace);
    words.add(kOrganisationWords, kOrganisation);
    words.add(announcing_words(), kAnnounces);
    words.add(announcing_capitals(), kAnnouncesCapital);
    return words;
  }();
  return kTable;
}

}  // namespace

WordKinds word_kinds(std::string_view word) noexcept { return table().kinds(word); }
WordKinds word_kinds(std::string_view word, std::uint32_t hash) noexcept { return table().kinds(word, hash); }

bool is_name_particle(std::string_view word) noexcept { return (word_kinds(word) & kParticle) != 0; }
bool is_everyday_word(std::string_view word) noexcept { return (word_kinds(word) & (kEveryday | kPlace)) != 0; }

}  // namespace guichet::redact
