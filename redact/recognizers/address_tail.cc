// What AddressScan reads behind an address abroad: its town and its postal code.
#include "redact/fold/bytes.h"
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {

// "X0A 0H0", perhaps behind a town.
bool AddressScan::canadian_code_behind(std::size_t word) const {
  constexpr std::size_t kMostWords = 5;
  for (std::size_t w = word; w < word + kMostWords && w + 5 < words_.size(); ++w) {
    if (gap(w).size() > 3 || !only(gap(w), " ,.\n()")) return false;
    const bool half = text(w).size() == 1 && words_[w].letters && digits(w + 1, 1) && gap(w + 1).empty() && gap(w + 2).empty() &&
                      text(w + 2).size() == 1 && words_[w + 2].letters;
    if (half && digits(w + 3, 1) && gap(w + 4).empty() && digits(w + 5, 1)) return true;
    if (!words_[w].letters) return false;
  }
  return false;
}

std::optional<AddressTail> AddressScan::tail(std::size_t word, bool abroad) const {
  constexpr std::size_t kMostWords = 10;
  const std::string_view all = view_.text();
  bool lines = false;
  bool country = false;  // the word before is a place
  std::size_t towns = 0;
  for (std::size_t n = 0; n < kMostWords && word + n < words_.size(); ++n) {
    const std::size_t w = word + n;
    const std::string_view between = gap(w);
    // An empty line may stand before the country.
    const bool skips_line = towns > 0 && lines && between.size() <= 4 && between.starts_with("\n\n") && (word_kinds(text(w)) & kPlace) != 0;
    if (between == ". " || !(skips_line || joins_block(between))) return std::nullopt;
    const bool apart = between.find_first_of(" \n,>") != std::string_view::npos;
    lines = lines || between.find('\n') != std::string_view::npos;
    const auto ends_at = [&](std::size_t last) {
      // The town of a block, or one that its country's name stands behind, goes with it.
      const bool whole = (towns > 0 && lines) || (towns > 1 && country);
      return AddressTail{{words_[w].begin, words_[last].end}, whole ? words_[w - 1].end : 0};
    };
    if (digits(w, 6) && apart) {
      const std::size_t size = text(w).size();
      // "77001-1234", "01310-100"
      if (size == 5) return ends_at(gap(w + 1) == "-" && (digits(w + 1, 4) && text(w + 1).size() >= 3) ? w + 1 : w);
      if (size == 6 && towns > 0) return ends_at(w);  // "Pune 411001"
      // "92 100 Boulogne", "111 21 Stockholm", "00-590 Warszawa"
      if (size == 2 && (gap(w + 1) == " " || gap(w + 1) == "-") && digits(w + 1, 3) && text(w + 1).size() == 3) return ends_at(w + 1);
      if (size == 3 && gap(w + 1) == " " && digits(w + 1, 2) && text(w + 1).size() == 2 && abroad) return ends_at(w + 1);
      if (size == 4) {
        // "1016 DW Amsterdam"
        if (gap(w + 1) == " " && w + 1 < words_.size() && words_[w + 1].all_caps && text(w + 1).size() == 2 &&
            (word_kinds(text(w + 1)) & kEveryday) == 0 && (abroad || capital(w + 2)))
          return ends_at(w + 1);
        // "1053 Budapest", "Aalborg 9100"
        if (abroad && ((capital(w + 1) && gap(w + 1) == " ") || (towns > 0 && closes_line(w + 1)))) return ends_at(w);
      }
    }
    // "LS4 2LN", "SW1A 1AA": letters, digit(s), letter?; digit, two letters.
    if (words_[w].letters && text(w).size() <= 2 && capital(w) && gap(w + 1).empty() && digits(w + 1, 2)) {
      std::size_t inward = w + 2;
      if (inward < words_.size() && gap(inward).empty() && words_[inward].letters && text(inward).size() == 1) ++inward;
      if (digits(inward, 1) && gap(inward) == " " && gap(inward + 1).empty() && inward + 1 < words_.size() &&
          text(inward + 1).size() == 2) {
        return AddressTail{{words_[w].begin, words_[inward + 1].end}, 0};
      }
    }
    if (!words_[w].letters) return std::nullopt;
    const bool place = (word_kinds(text(w)) & kPlace) != 0;
    const bool state = text(w).size() <= 3 && gap(w).find(',') != std::string_view::npos;
    const bool particle = towns > 0 && is_name_particle(text(w));
    if (!capital(w) && all[words_[w].begin] < 'a') return std::nullopt;
    if (!capital(w) && !place && !state && !particle) return std::nullopt;
    country = place;
    ++towns;
  }
  return std::nullopt;
}

}  // namespace guichet::redact
