#include "redact/recognizers/person_scan.h"

#include <algorithm>

#include "redact/dictionary/dictionary.h"
#include "redact/fold/bytes.h"
#include "redact/recognizers/foreign_letters.h"
#include "redact/recognizers/name_ambiguity.h"
#include "redact/recognizers/name_letters.h"
#include "redact/recognizers/name_shape.h"
#include "redact/recognizers/word_endings.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

Gap gap_of(std::string_view between) {
  if (between == " ") return Gap::kSpace;  // nearly all
  std::size_t signs = 0;  // that are no blanks
  for (const char c : between) {
    if (c == '\n' || c == '\r') return Gap::kLine;
    if (c != ' ' && c != '\t') ++signs;
  }
  if (signs == 0) return between.empty() || between.size() > 3 ? Gap::kOther : Gap::kSpace;
  const char first = between[0];
  if (between.size() == 1 && (first == '-' || first == '\'')) return first == '-' ? Gap::kHyphen : Gap::kApostrophe;
  if (between == ".-") return Gap::kDot;  // "J.-P. Roy"
  if (signs > 1 || first == ' ' || first == '\t' || between.size() > 4) return Gap::kOther;
  if (first == '.') return Gap::kDot;
  return first == ',' ? Gap::kComma : Gap::kOther;
}

// "whats Lakshmis status"
bool owns_without_apostrophe(std::string_view word) noexcept {
  if (word.size() < 6 || word.back() != 's') return false;
  const std::string_view name = word.substr(0, word.size() - 1);
  const WordKinds kinds = word_kinds(name) & kNameKinds;
  return (kinds & kGivenName) != 0 && (kinds & (kEveryday | kPlace | kOrganisation)) == 0 && !may_be_no_person(name);
}

bool enclitic(std::string_view word) {
  static constexpr WordSet kWords({"le", "la", "les", "moi", "toi", "vous", "nous", "lui", "leur", "y", "en", "je", "tu", "il", "ils", "elle", "elles", "on", "ce", "ci", "t"});
  return kWords.contains(word);
}

bool touches(char c) { return c == '@' || c == '_' || c == '[' || c == ']' || c == '/' || c == '\\' || c == '#'; }

// The syllables of Korean given names that are written with a hyphen.
bool syllable(std::string_view word) {
  static constexpr WordSet kWords({"ji", "min", "jun", "hye", "soo", "su", "seo", "yeon", "woo", "ho", "hyun", "young", "jin", "kyung", "eun", "mi", "sun", "hee",
                                         "joon", "jung", "sang", "dong", "tae", "seung", "chul", "sook", "ja", "soon", "kwang", "beom", "bin", "won", "hwan", "seok", "suk", "kyu", "rim", "ra", "na", "ha", "do", "yun", "yoon", "hun", "hoon", "gyu", "in", "ah", "yeong", "hyuk", "gi", "ki", "jae", "joo", "ju", "chan", "min", "seon", "geun", "hwa", "nam", "cheol", "yong", "gun", "mo", "bae", "ryong", "moon", "wook", "han", "byung", "myung"});
  return kWords.contains(word);
}

}  // namespace

// Looks the word up without the endings that the words of both languages take.
bool inflects_an_everyday_word(std::string_view word) noexcept {
  struct Ending {
    std::string_view cut;
    std::string_view put;
  };
  constexpr std::size_t kShortestStem = 4;
  static constexpr Ending kEndings[] = {{"s", ""},      {"e", ""},     {"es", ""},    {"ed", ""},    {"ing", ""},   {"ly", ""},    {"ing", "e"},  {"d", ""},      {"ies", "y"},   {"ied", "y"},  {"er", ""},    {"ers", ""},
                                 {"er", "e"},    {"est", ""},   {"iest", "y"}, {"ier", "y"},  {"ments", ""}, {"ment", ""},  {"ness", ""},  {"less", ""},   {"ful", ""},    {"able", ""},  {"aux", "al"}, {"ales", "al"},
                                 {"ent", "er"},  {"ons", "er"}, {"ez", "er"},  {"ais", "er"}, {"ait", "er"}, {"aient", "er"}, {"ant", "er"}, {"ante", "er"}, {"era", "er"},  {"eront", "er"}, {"erait", "er"}, {"erai", "er"},
                                 {"e", "er"},    {"ee", "er"},  {"ees", "er"}, {"es", "er"},  {"issent", "ir"}, {"issons", "ir"}, {"issez", "ir"}, {"it", "ir"},  {"is", "ir"},   {"euse", "eur"}, {"euses", "eur"}, {"trice", "teur"},
                                 {"trices", "teur"}, {"ives", "if"}, {"ive", "if"}, {"elle", "el"}, {"elles", "el"}, {"enne", "en"}, {"ennes", "en"}, {"ement", ""},  {"rons", "r"}, {"rez", "r"}};
  return std::any_of(std::begin(kEndings), std::end(kEndings), [&](const Ending& ending) {
    if (word.back() != ending.cut.back() || !word.ends_with(ending.cut) || word.size() < ending.cut.size() + kShortestStem - (ending.put.size() > 1 ? 1U : 0U)) return false;
    constexpr std::size_t kLongest = 24;
    const std::size_t stem = word.size() - ending.cut.size();
    if (stem + ending.put.size() > kLongest) return false;
    char whole[kLongest];
    std::copy(word.begin(), word.begin() + static_cast<std::ptrdiff_t>(stem), whole);
    std::copy(ending.put.begin(), ending.put.end(), whole + stem);
    const WordKinds kinds = word_kinds(std::string_view(whole, stem + ending.put.size()));
    return (kinds & kEveryday) != 0 && (kinds & (kGivenName | kSurname)) == 0;
  });
}

bool ends_like_a_surname(std::string_view word) noexcept {
  static constexpr WordEndings kEndings({
      "ov",   "ova",   "ev",     "eva",   "enko",   "ski",   "ska",  "sky",   "skyy",  "skiy",   "czyk",
      "wicz", "vich",  "vych",   "vic",   "ssen",   "nsen",  "rsen", "dsen",  "sson",  "dottir", "yan",
      "idis", "akis",  "poulos", "escu",  "shvili", "adze",  "oglu", "zadeh", "nejad", "inen",   "anen",
      "onen", "quist", "qvist",  "strom", "gren",   "mann",  "berg", "stein", "feld",  "ullah",  "ovna",
      "avan", "pour",  "wala",   "singh", "uddin",  "evich", "chuk", "yuk",   "iuk",   "monov",  "manov"});
  return word.size() >= 6 && kEndings.end(word);
}

bool ends_like_a_common_word(std::string_view word) noexcept {
  static constexpr WordEndings kEndings({"tion",  "tions", "sion",  "sions", "ment", "ments", "ness", "ity", "ship",
                                           "ships", "able",  "ables", "ible",  "ique", "iques", "isme", "ism", "ally",
                                           "ology", "ogie",  "ances", "ences", "ency", "eurs",  "ives", "ifs", "tives"});
  if (word.size() >= 8 && (word.ends_with("ing") || word.ends_with("ings"))) return true;
  return word.size() >= 7 && kEndings.end(word);
}

NameText::NameText(const TextView& view, const Hide& hide) : view_(view) {
  const std::string_view text = view.text();
  const std::vector<Word>& words = view.words();
  words_.resize(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) {
    NameWord& word = words_[i];
    word.begin = words[i].begin;
    word.end = words[i].end;
    word.capital = words[i].capital;
    word.all_caps = words[i].all_caps;
    const char before = word.begin > 0 ? text[word.begin - 1] : ' ';
    const char after = word.end < text.size() ? text[word.end] : ' ';
    word.letters = words[i].letters && !touches(before) && !touches(after) && !is_digit(before) && !is_digit(after);
    if (word.letters) word.kinds = words[i].kinds & kNameKinds;
    if (hide) word.kinds = hide(text.substr(word.begin, word.end - word.begin), word.kinds);
    if (word.letters && word.kinds == 0 && word.end - word.begin > 3) {
      const std::string_view bytes = text.substr(word.begin, word.end - word.begin);
      word.kinds = ends_like_a_common_word(bytes) || inflects_an_everyday_word(bytes) || (!words[i].capital && in_dictionary(bytes)) ? kEveryday : name_shape(bytes);
      if (word.kinds == 0 && owns_without_apostrophe(bytes)) word.kinds = kGivenName;
      if (word.kinds == 0) {
        const float likeness = name_likeness(bytes);
        if (likeness > kSoundsLikeName && bytes.size() > (word.all_caps ? 6U : 4U)) {
          word.kinds = kGivenName | kSurname;
          word.guessed = true;
        }
        word.sound = likeness > kMaySoundLikeName ? 1 : likeness < kSoundsLikeWord ? -1 : 0;
      }
    }
    if (i + 1 < words.size()) word.gap = gap_of(text.substr(word.end, words[i + 1].begin - word.end));
    // "o.adeyemi", "www.example": a dot inside, unless an initial stands before it.
    if (word.gap == Gap::kDot && after == '.' && words[i + 1].begin == word.end + 1 && word.end - word.begin > 3) {
      word.letters = false;
    }
  }
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    if (text.substr(begin, end - begin).find_first_not_of(" \t\r") != std::string_view::npos)
      lines_.push_back({begin, end});
    begin = end + 1;
  }
  mark_foreign_words();
  mark_other_scripts();
  mark_shouted_lines();
  mark_title_lines();
  clear_compounds();
}

namespace {

void take_as_foreign(NameWord& word) {
  word.kinds &= static_cast<WordKinds>(~(kEveryday | kOrganisation));
  if (word.is(kPlace) || word.listed() || !word.capital) return;
  word.kinds = kGivenName | kSurname;
  word.guessed = true;
}

}  // namespace

// "Mỹ", "Şahin", "李伟": of letters that neither language has, so no word of either; a name sooner than anything else, where the text
// is in one of ours.
void NameText::mark_foreign_words() {
  const std::string_view raw = view_.folded().raw_text();
  constexpr std::size_t kMostLower = 3;  // more are a sentence of another language
  if (raw.size() == text().size() || !has_foreign_letter(raw)) return;
  std::vector<std::size_t> lower;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    NameWord& word = words_[i];
    if (!word.letters || word.end - word.begin < 2 || (word.listed() && !word.is(kEveryday))) continue;
    const Span source = view_.folded().raw({word.begin, word.end});
    if (source.size() == word.end - word.begin || !has_foreign_letter(raw.substr(source.begin, source.size()))) continue;
    if (!word.capital) {
      lower.push_back(i);
      continue;
    }
    take_as_foreign(word);
  }
  if (lower.size() > kMostLower) return;
  for (const std::size_t i : lower) take_as_foreign(words_[i]);
}

// Words of another script, which knows no capitals: in a text of ours they stand for what is written so, a name as a rule.
void NameText::mark_other_scripts() {
  constexpr std::size_t kMost = 6;
  const auto other = [&](const NameWord& word) {
    return static_cast<unsigned char>(text()[word.begin]) >= 0x80 && word.letters && begins_in_other_script(text().substr(word.begin, word.end - word.begin));
  };
  const auto count = static_cast<std::size_t>(std::count_if(words_.begin(), words_.end(), other));
  if (count == 0 || count > kMost || count * 2 > words_.size()) return;
  for (NameWord& word : words_) {
    if (!other(word)) continue;
    word.kinds = kGivenName | kSurname;
    word.guessed = word.capital = true;
  }
}

// "jean marc", "marie-lourdes": each may be an everyday word, both together are a given name.
void NameText::clear_compounds() noexcept {
  static constexpr std::string_view kFirst[] = {"jean", "marie", "anne", "juan", "jose", "maria", "ana", "rose", "pierre", "mary", "luc"};
  constexpr WordKinds kOther = kEveryday | kPlace;
  for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
    NameWord& word = words_[i];
    NameWord& next = words_[i + 1];
    if (word.gap == Gap::kHyphen && syllable(text(i)) && syllable(text(i + 1))) {
      word.kinds = next.kinds = kGivenName;  // "Ji-min"
      continue;
    }
    if (word.gap == Gap::kHyphen && !next.capital && !word.listed() && enclitic(text(i + 1))) {
      word.kinds = kEveryday;  // "Copiez-le", "Puis-je"
      continue;
    }
    if (word.gap == Gap::kHyphen && text(i) == "ti" && next.capital == word.capital && next.end - next.begin >= 2) {
      word.kinds = next.kinds = kGivenName;  // "Ti-Jo"
      continue;
    }
    if (!word.is(kGivenName) || !next.is(kGivenName) || !(word.is(kOther) || next.is(kOther))) continue;
    const bool joined = word.gap == Gap::kHyphen || (word.gap == Gap::kSpace && std::find(std::begin(kFirst), std::end(kFirst), text(i)) != std::end(kFirst));
    if (!joined || word.end - word.begin < 3 || next.end - next.begin < 3 || word.capital != next.capital) continue;
    word.kinds &= static_cast<WordKinds>(~kOther);
    next.kinds &= static_cast<WordKinds>(~kOther);
  }
}

void NameText::mark_shouted_lines() {
  constexpr std::ptrdiff_t kFewest = 4;  // words of two letters or more: "NOM : TRAN" is a label and a surname
  if (std::count_if(words_.begin(), words_.end(), [](const NameWord& word) { return word.all_caps; }) < kFewest) return;
  for (const Span& line : lines_) {
    const std::size_t first = word_at(line.begin);
    std::size_t end = first;
    std::ptrdiff_t shouted = 0;
    std::ptrdiff_t said = 0;
    for (; end < words_.size() && words_[end].begin < line.end; ++end) {
      if (words_[end].end - words_[end].begin < 2 || !view_.words()[end].letters) continue;
      ++said;
      if (words_[end].all_caps) ++shouted;
    }
    if (shouted < kFewest || shouted * 10 < said * 8) continue;
    for (std::size_t i = first; i < end; ++i) {
      words_[i].shout = true;
      words_[i].capital = words_[i].all_caps = false;
    }
  }
}

// "Kindly Update My Ticket Today": where everyday words have capitals, the capital of one says nothing.
void NameText::mark_title_lines() {
  constexpr std::size_t kFewest = 3;
  constexpr WordKinds kOther = kGivenName | kSurname | kPlace | kOrganisation;
  if (std::count_if(words_.begin(), words_.end(), [](const NameWord& word) { return word.capital; }) < static_cast<std::ptrdiff_t>(kFewest)) return;
  for (const Span& line : lines_) {
    const std::size_t first = word_at(line.begin);
    std::size_t end = first;
    std::size_t raised = 0;
    std::size_t plain = 0;
    for (; end < words_.size() && words_[end].begin < line.end; ++end) {
      const NameWord& word = words_[end];
      if (!word.is(kEveryday) || word.is(kOther) || word.end - word.begin < 4) continue;
      const bool inside = end > first && (words_[end - 1].gap == Gap::kSpace || words_[end - 1].gap == Gap::kHyphen);
      if (!word.capital) {
        ++plain;
      } else if (inside && !word.all_caps) {
        ++raised;
      }
    }
    if (raised < kFewest || raised <= plain) continue;
    for (std::size_t i = first; i < end; ++i) {
      if (words_[i].is(kEveryday) && !words_[i].listed() && words_[i].end - words_[i].begin >= 4) words_[i].capital = false;
    }
  }
}

std::size_t NameText::word_at(std::size_t byte) const noexcept {
  return static_cast<std::size_t>(std::lower_bound(words_.begin(), words_.end(), byte,
                                                   [](const NameWord& w, std::size_t at) { return w.begin < at; }) -
                                  words_.begin());
}

}  // namespace guichet::redact
