#include "redact/recognizers/office_address.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

enum : std::uint8_t { kInstitution = 1, kNamed = 2, kPerson = 4, kOf = 8 };

const WordTable& words_table() {
  static const WordTable kTable = [] {
    WordTable table(200);
    // Of themselves.
    table.add(
        "embassy ambassade consulate consulat ministry ministere ircc cbsa asfc secretariat tribunal directorate "
        "archives ",
        kInstitution);
    // With a capital, or as "the office": any of these may be a common word or a unit.
    table.add(
        "office offices bureau centre center branch department division agency agence board commission "
        "council registrar registry headquarters siege processing passport passeports visa visas ",
        kNamed);
    table.add("i my me our we us mine he she his her je j mon ma mes moi nous notre nos m il elle son sa live lives habite ", kPerson);
    table.add("of the de du des d our la le canada ", kOf);
    return table;
  }();
  return kTable;
}

}  // namespace

bool belongs_to_office(const TextView& view, std::size_t begin) {
  constexpr std::size_t kMostWords = 22;
  constexpr std::size_t kReach = 170;
  const auto& words = view.words();
  const std::string_view text = view.text();
  auto at = std::lower_bound(words.begin(), words.end(), begin, [](const Word& w, std::size_t byte) { return w.begin < byte; });
  bool found = false;
  int lines = 0;
  std::size_t from = begin;
  for (std::size_t n = 0; n < kMostWords && at != words.begin(); ++n) {
    --at;
    if (begin - at->begin > kReach) break;
    const std::string_view gap = text.substr(at->end, from - at->end);
    from = at->begin;
    lines += static_cast<int>(std::count(gap.begin(), gap.end(), '\n'));
    if (lines > 1 || gap.find('[') != std::string_view::npos) break;
    if (gap.find(". ") != std::string_view::npos && at->end - at->begin > 3) break;
    if (!at->letters) continue;
    const std::uint8_t kinds = words_table().kinds(view.text(*at), at->hash);
    if ((kinds & kPerson) != 0 && !at->all_caps) return false;
    if ((kinds & kInstitution) != 0) found = true;
    const std::string_view said = view.text(*at);  // "High Commission", "haut-commissariat", not "High Prairie"
    if ((said == "high" || said == "haut") && std::next(at) != words.end() && view.text(*std::next(at)).starts_with("commiss")) found = true;
    if ((kinds & kNamed) == 0) continue;
    // "Service Canada Centre", "Bureau des passeports", "of the office", not "Suite 3, office 12".
    const auto neighbour = [&](auto word) {
      return word->letters && ((words_table().kinds(view.text(*word), word->hash) & kOf) != 0 || word->capital);
    };
    const bool before = at != words.begin() && neighbour(std::prev(at));
    const bool behind = std::next(at) != words.end() && std::next(at)->begin < begin && neighbour(std::next(at));
    const std::string_view name = view.text(*at);
    const std::string_view lead = at != words.begin() ? view.text(*std::prev(at)) : std::string_view{};
    const bool the_office = (name == "office" || name == "bureau") && at != words.begin() &&
                            (words_table().kinds(lead, std::prev(at)->hash) & kOf) != 0;
    const bool the_centre = (name == "centre" || name == "center") && (lead == "processing" || lead == "application" || lead == "intake");
    if ((at->capital && (before || behind)) || the_office || the_centre) found = true;
  }
  return found;
}

}  // namespace guichet::redact
