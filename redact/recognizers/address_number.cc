// How AddressScan reads words, and the numbers of houses.
#include "redact/fold/bytes.h"
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/number_words.h"
#include "redact/recognizers/word_features.h"
#include "redact/word_set.h"

namespace guichet::redact {

bool AddressScan::is_year(std::size_t i) const {
  const std::string_view number = text(i);
  return number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
}

// Blanks, one comma or dot, a hyphen: what may stand between the words of an address.
bool AddressScan::close(std::size_t i) const {
  const std::string_view between = gap(i);
  return between.size() <= 3 && only(between, " ,.-'\t");
}

// Between the parts of one address, which may stand on lines of their own, quoted ("\n> ", "\n??? ").
bool AddressScan::joins_block(std::string_view between) {
  if (between.size() > 9 || between.find("\n\n") != std::string_view::npos) return false;
  const bool line = between.find('\n') != std::string_view::npos;
  return only(between, line ? " ,.-#(\t\n\r>?)" : " ,.-#()\t");
}

// Whether nothing stands behind word `next`-1 on its line but a dot or comma.
bool AddressScan::closes_line(std::size_t next) const {
  if (next >= words_.size()) return true;
  const std::string_view behind = gap(next);
  return behind.find('\n') != std::string_view::npos && behind.find('[') > behind.find('\n');
}

bool AddressScan::opens_line(std::size_t i) const {
  if (i == 0) return words_[0].begin == 0 || gap(0).find('[') == std::string_view::npos;
  return gap(i).find('\n') != std::string_view::npos && gap(i).find('[') == std::string_view::npos;
}

bool AddressScan::plain() const {
  constexpr std::size_t kSeldom = 8;  // words for each capital
  if (!plain_) {
    std::size_t letters = 0;
    std::size_t capitals = 0;
    for (const Word& word : words_) {
      letters += word.letters ? 1U : 0U;
      capitals += word.capital && word.end - word.begin > 1 ? 1U : 0U;
    }
    plain_ = capitals * kSeldom < letters;
  }
  return *plain_;
}

bool AddressScan::namely(std::size_t i) const {
  if (i >= words_.size() || !words_[i].letters) return false;
  if (words_[i].capital) return true;
  return text(i).size() > 2 && (words_[i].kinds & (kEveryday | kPlace | kOrganisation | kAnnounces)) == 0 &&
         !is(i, kNoStreetWord | kUnitWord | kPremise) && number_word(text(i)) < 0 && plain();
}

std::size_t AddressScan::house_number(std::size_t i) const {
  if (!digits(i, 5)) return i;
  std::size_t next = i + 1;
  const auto letter_suffix = [&] {
    if (next < words_.size() && gap(next).empty() && words_[next].letters && text(next).size() == 1) ++next;
  };
  letter_suffix();
  // "10/16", "71-21", "182-II", "15 A 4"
  if ((gap(next) == "/" || gap(next) == "-") && (digits(next, 4) || (capital(next) && text(next).size() <= 3))) {
    ++next;
    letter_suffix();
  } else if (gap(next) == " " && capital(next) && text(next).size() == 1 && gap(next + 1) == " " && digits(next + 1, 3)) {
    next += 2;
  }
  if (text(next) == "bis" || text(next) == "ter" || text(next) == "quater") ++next;
  return next;
}

// The word behind a civic number that begins at i ("1204-30", "12 bis", "55A", "225-A", "10 1/2"); i when there is none.
std::size_t AddressScan::civic_number(std::size_t i) const {
  if (!digits(i, 6)) return i;
  const std::string_view all = view_.text();
  const std::size_t begin = words_[i].begin;
  if (begin > 0) {
    const char before = all[begin - 1];
    const bool behind_digit = begin > 1 && is_digit(all[begin - 2]);
    // "Dedoncker76 rue Haute": a slip of the keyboard, behind a word.
    const bool glued = is_letter(before) && words_[i - 1].end - words_[i - 1].begin >= 3 && text(i).size() <= 4;
    if ((is_letter(before) && !glued) || before == '$' || before == '@' || before == '+' || before == '_' ||
        ((before == '/' || before == ':') && behind_digit))
      return i;
    if (begin > 1 && (before == '.' || before == ',' || before == '-' || before == '/') &&
        (behind_digit || is_letter(all[begin - 2])))
      return i;
  }
  // "box 5, Line 12", "bus 45": the number is theirs.
  static constexpr WordSet kOwners({"box",  "block", "line",    "part",  "section", "page",   "item",   "question", "step",
                                          "case", "field", "chapter", "level", "grade",   "annex",  "bus",    "autobus",  "article",
                                          "ligne", "partie", "etape", "point", "niveau",  "chapitre", "schedule", "stream", "version"});
  if (i > 0 && gap(i) == " " && words_[i - 1].letters && kOwners.contains(text(i - 1))) return i;
  // "April 1, 2026"
  if (i > 0 && gap(i) == " " && words_[i - 1].letters && (words_[i - 1].dates & kMonthName) != 0) return i;
  // "April 1, 2027 These changes"
  if (i > 1 && gap(i) == ", " && is_year(i) && digits(i - 1, 2) && (words_[i - 2].dates & kMonthName) != 0) return i;
  std::size_t next = i + 1;
  if (next >= words_.size()) return i;
  const auto letter_suffix = [&] {
    if (next < words_.size() && gap(next).empty() && words_[next].letters && words_[next].end - words_[next].begin == 1)
      ++next;
  };
  letter_suffix();
  if (gap(next) == "-" && (text(next) == "dong" || text(next) == "ho" || text(next) == "chome")) return i;  // "101-dong 1503-ho"
  if (gap(next) == "-" && digits(next, 2) && gap(next + 1).empty() && text(next + 1).size() >= 2) {
    // "450-1re Avenue": the second is the street's
  } else if (gap(next) == "-" && digits(next, 6)) {  // unit-number
    ++next;
    letter_suffix();
  } else if (gap(next) == "-" && next == i + 1 && text(next).size() == 1 && words_[next].letters && gap(next + 1) != "'" &&
             gap(next + 1) != "-") {
    ++next;
  } else if (gap(next) == " " && digits(next, 1) && gap(next + 1) == "/" && digits(next + 1, 1)) {
    next += 2;
  } else if (gap(next) == "/" && digits(next, 3) && next == i + 1) {  // "123/4 Le Loi"
    ++next;
  }
  if (text(next) == "bis" || text(next) == "ter" || text(next) == "quater") ++next;
  // "1187 and a half Pembina Hwy", "12 et demi, rue …"
  if (text(next) == "and" && text(next + 1) == "a" && text(next + 2) == "half") next += 3;
  if (text(next) == "et" && text(next + 1) == "demi") next += 2;
  // "1200 A, rue Fleury"
  if (next == i + 1 && gap(next) == " " && capital(next) && text(next).size() == 1 && gap(next + 1).starts_with(", ")) ++next;
  if (next >= words_.size()) return i;
  // "le 62\nrue des Bouleaux"
  if (gap(next) == "\n" && is(next, kFrenchStreetType) && capital(next + 1) + capital(next + 2) + capital(next + 3) > 0 &&
      (opens_line(i) || text(i - 1) == "le" || text(i - 1) == "au" || text(i - 1) == "no"))
    return next;
  // "88boul. Greber"
  if (gap(next).empty() && is(next, kFrenchStreetType) && text(next).size() > 2) return next;
  const std::string_view behind = gap(next);
  // "1,525 …", "12.5", "3%", "8:30"
  if (behind.empty() || behind.size() > 4 || !only(behind, " ,-\t") ||
      (behind.size() == 1 && behind[0] == ',' && digits(next, 6)))
    return i;
  return next;
}

}  // namespace guichet::redact
