#include "redact/recognizers/name_words.h"

#include "redact/recognizers/name_cues.h"
#include "redact/recognizers/nicknames.h"
#include "redact/recognizers/word_lists.h"
#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kParticles =
    "abd abou abu af ag ait al ap ar ath av bani ben beni bent bin bint binte binti bou da dal dalla das de degli "
    "dei del dela delas della delle delos den der des di do dos du el ibn la las le les lo los mac mc ni nic oulad "
    "ould oum saint sainte san santa santo sao sidi st ste te ten ter ua um umm van vom von wa y zu zur anak bte uulu kyzy qizi ogly gyzy ";

const WordTable& table() {
  static const WordTable kTable = [] {
    WordTable words(120000);
    words.add(kGivenNames, kGivenName);
    words.add(nickname_words(), kGivenName);
    words.add(kSurnames, kSurname);
    for (const NameList* list : all_name_lists()) {
      words.add(list->given, kGivenName);
      words.add(list->surnames, kSurname);
    }
    words.add(kParticles, kParticle);
    words.add(kEverydayWords, kEveryday);
    words.add(kPlaceWords, kPlace);
    words.add(kMorePlaceWords, kPlace);
    words.add(kOrganisationWords, kOrganisation);
    words.add(announcing_words(), kAnnounces);
    words.add(announcing_capitals(), kAnnouncesCapital);
    return words;
  }();
  return kTable;
}

}  // namespace

void for_each_name_word(const std::function<void(std::string_view)>& visit) { table().for_each(visit); }

WordKinds word_kinds(std::string_view word) noexcept { return table().kinds(word); }
WordKinds word_kinds(std::string_view word, std::uint32_t hash) noexcept { return table().kinds(word, hash); }

bool is_name_particle(std::string_view word) noexcept { return (word_kinds(word) & kParticle) != 0; }
bool is_everyday_word(std::string_view word) noexcept { return (word_kinds(word) & (kEveryday | kPlace)) != 0; }

}  // namespace guichet::redact
