#include "redact/recognizers/plate_value.h"

#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizers/little_words.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/number_words.h"
#include "redact/recognizers/spelled_letters.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostSigns = 10;  // with the letters of a state: "LA C 884 201", "KA 05 MH 4418"
constexpr std::size_t kLongestGroup = 6;
constexpr std::size_t kMostLetters = 4;  // in a row

// Money, scores, programmes, clocks and measures are written so too.
constexpr WordSet kNoGroups({"cad", "usd", "eur", "am", "pm", "km", "clb", "nclc", "crs", "teer", "feer", "noc", "cnp", "imm", "cit", "hwy", "rte", "jan", "feb",
                             "fev", "mar", "apr", "avr", "may", "mai", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "janv", "mars", "juin", "aout",
                             "tel", "ext", "ans", "min", "type", "trv", "room", "uci", "iuc", "sin", "nas", "dob", "ddn", "dl", "eta", "ave", "lot", "apt",
                             "app", "po", "rr", "unit", "uh", "um", "euh", "heu", "its", "ben", "hum"});
// Of a model, behind its number or year.
constexpr WordSet kTrims({"awd", "fwd", "rwd", "4wd", "lx", "ex", "dx", "se", "sel", "slt", "slx", "xlt", "gls", "glx", "tdi", "sxt", "gxe", "xle", "gt", "gti",
                          "hp", "cc", "kg", "lb", "lbs", "hr", "hrs", "kwh", "mph", "kmh", "pl", "mi", "l", "t", "h", "x", "k", "m", "e", "er", "st", "nd",
                          "rd", "th", "nw", "ne", "sw", "dvd", "cm", "mm", "ft", "ml"});
// Before a number of its own.
constexpr WordSet kOthers({"flight", "vol", "bus", "train", "route", "gate", "room", "bureau", "unit", "unite", "apt", "app", "appt", "highway", "hwy", "autoroute",
                           "exit", "sortie", "lot", "spot", "space", "bay", "zone", "form", "formulaire", "passport", "passeport", "permit", "idp", "licence", "license", "permis",
                           "file", "dossier", "ticket", "constat", "vin", "model", "modele", "serie", "series", "version", "code", "casier", "locker", "door",
                           "porte", "windows", "porte", "etage", "floor", "level", "niveau", "case", "box", "ref", "reference", "visa", "card", "carte", "id"});
// Provinces and states behind a plate: "AMK 071 QC".
constexpr WordSet kProvinces({"qc", "on", "ont", "ab", "bc", "mb", "sk", "ns", "nb", "pei", "nl", "nt", "nwt", "yt", "nu", "usa", "ny", "que"});

bool is_blank_sign(std::string_view gap) {
  return gap.empty() || gap == " " || gap == "-" || gap == "." || gap == " - " || gap == "- " || gap == " -" || gap == "·" || gap == "_";
}
bool is_said_gap(std::string_view gap) { return gap == ", " || gap == "," || gap == " , " || gap == "; " || gap == "  " || gap == ". " || gap == "... "; }

struct Piece {
  std::size_t letters = 0;
  std::size_t digits = 0;
  std::size_t last = 0;
  bool said = false;
};

class Reader {
 public:
  explicit Reader(const TextView& view) : view_(view), words_(view.words()) {}

  std::optional<PlateValue> at(std::size_t first) const {
    PlateValue value;
    std::size_t at = first;
    std::size_t row = 0;  // letters
    while (at < words_.size()) {
      const auto piece = piece_at(at, value);
      if (!piece) break;
      if (at > first) {
        const std::string_view gap = view_.text().substr(words_[at - 1].end, words_[at].begin - words_[at - 1].end);
        const bool single = piece->letters + piece->digits == 1 || piece->said || value.said;
        if (!is_blank_sign(gap) && !(single && is_said_gap(gap))) break;
        if (gap == "." && words_[at].letters && words_[at - 1].letters) break;  // "N.B."
        if (!gap.empty()) ++value.groups;
      } else {
        value.groups = 1;
      }
      row = piece->letters > 0 ? row + piece->letters : 0;
      if (row > kMostLetters || value.letters + value.digits + piece->letters + piece->digits > kMostSigns) break;
      value.letters += piece->letters;
      value.digits += piece->digits;
      value.said = value.said || piece->said;
      value.capitals = value.capitals && (piece->letters == 0 || in_capitals(words_[at]));
      value.last = piece->last;
      at = piece->last + 1;
    }
    if (value.groups == 0 || value.letters == 0 || value.digits == 0) return std::nullopt;
    // "22FV61904": a part of something longer.
    const Word& last = words_[value.last];
    if (value.last + 1 < words_.size() && words_[value.last + 1].begin == last.end) return std::nullopt;
    if (first > 0 && words_[first - 1].end == words_[first].begin) return std::nullopt;
    value.span = {words_[first].begin, last.end};
    return value;
  }

 private:
  bool in_capitals(const Word& word) const {
    for (std::size_t i = word.begin; i < word.end; ++i) {
      if (!view_.folded().upper(i)) return false;
    }
    return true;
  }
  bool glued(std::size_t i) const {
    return (i > 0 && words_[i - 1].end == words_[i].begin) || (i + 1 < words_.size() && words_[i + 1].begin == words_[i].end);
  }

  std::optional<Piece> piece_at(std::size_t i, const PlateValue& so_far) const {
    const Word& word = words_[i];
    const std::string_view bytes = view_.text(word);
    if (!word.letters) return bytes.size() <= kLongestGroup ? std::optional<Piece>({0, bytes.size(), i, false}) : std::nullopt;
    const bool full = so_far.letters > 0 && so_far.digits > 0 && so_far.letters + so_far.digits >= 5;
    if (full && kProvinces.contains(bytes)) return std::nullopt;
    if (const int number = number_word(bytes); number >= 0 && number < 100 && bytes.size() > 2) return Piece{0, number < 10 ? 1U : 2U, i, true};
    if (bytes == "zero") return Piece{0, 1, i, true};
    const SpelledLetter letter = spelled_letter(bytes);
    if (letter.letter != 0 && bytes.size() > 3 && (letter.sure || so_far.said)) return Piece{1, 0, i, true};
    if (bytes.size() == 1) {
      if (const std::size_t example = behind_example(i)) return Piece{1, 0, example, true};
      // "a 4-door": an article.
      const bool article = (bytes == "a" || bytes == "i" || bytes == "y") && so_far.groups == 0 && !glued(i) && !word.capital;
      // "c KLM 204", "KLM 204 c'est"
      const bool is = (bytes == "c" || bytes == "j") && !word.capital && !glued(i) && (so_far.groups == 0 || full);
      const bool behind = full && !word.capital && !glued(i) && (bytes == "a" || bytes == "y");  // "227 TRK a ete vole"
      return article || is || behind ? std::nullopt : std::optional<Piece>({1, 0, i, false});
    }
    if (bytes.size() > kMostLetters || kNoGroups.contains(bytes)) return std::nullopt;
    const bool capitals = word.all_caps;
    if (!capitals && (is_little_word(bytes) || (word.kinds & kEveryday) != 0 || bytes == "cest" || bytes == "jai")) return std::nullopt;
    if (capitals && is_little_word(bytes) && full) return std::nullopt;
    return Piece{bytes.size(), 0, i, false};
  }

  // "C comme Charlie", "B as in Bob": the last word of it. 0: none.
  std::size_t behind_example(std::size_t i) const {
    if (i + 2 >= words_.size()) return 0;
    const std::string_view join = view_.text(words_[i + 1]);
    if (join == "comme" || join == "for" || join == "like" || join == "pour") return view_.text()[words_[i + 2].begin] == view_.text()[words_[i].begin] ? i + 2 : 0;
    const bool as_in = join == "as" && i + 3 < words_.size() && (view_.text(words_[i + 2]) == "in" || view_.text(words_[i + 2]) == "dans");
    return as_in && view_.text()[words_[i + 3].begin] == view_.text()[words_[i].begin] ? i + 3 : 0;
  }

  const TextView& view_;
  const std::vector<Word>& words_;
};

}  // namespace

std::optional<PlateValue> plate_at(const TextView& view, std::size_t first) { return Reader(view).at(first); }

bool is_other_than_plate(const TextView& view, std::size_t first, const PlateValue& value) {
  const std::vector<Word>& words = view.words();
  std::size_t years = 0;
  std::size_t runs = 0;
  bool alternating = true;
  for (std::size_t i = first; i <= value.last; ++i) {
    const std::string_view bytes = view.text(words[i]);
    ++runs;
    alternating = alternating && bytes.size() == 1;
    if (words[i].letters && !words[i].all_caps && (kTrims.contains(bytes) && (i > first || bytes.size() > 1))) return true;
    if (words[i].letters && words[i].address != 0 && !words[i].all_caps && bytes.size() > 1) return true;
    if (!words[i].letters && bytes.size() == 4 && (bytes.starts_with("19") || bytes.starts_with("20"))) ++years;
    if (i > first && view.text()[words[i].begin - 1] == '.') return true;
  }
  if (years > 0 || (alternating && runs == 6 && words[first].letters)) return true;
  if (words[first].begin > 0 && view.text()[words[first].begin - 1] == '$') return true;
  for (std::size_t back = 1; back <= 2 && back <= first; ++back) {
    if (kOthers.contains(view.text(words[first - back]))) return true;
  }
  return false;
}

}  // namespace guichet::redact
