#include "redact/recognizers/person_scan.h"

#include <algorithm>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostParts = 8;       // of a capitalised name, the parts of compounds counted
constexpr std::size_t kMostLowerParts = 6;  // of a lower-case one
constexpr std::uint32_t kWidestValueGap = 6;

Gap gap_of(std::string_view between) {
  if (between == " ") return Gap::kSpace;  // nearly all
  if (between.find('\n') != std::string_view::npos || between.find('\r') != std::string_view::npos) return Gap::kLine;
  if (between == "-") return Gap::kHyphen;
  if (between == "'") return Gap::kApostrophe;
  if (between == ".-") return Gap::kDot;  // "J.-P. Roy"
  const std::size_t first = between.find_first_not_of(" \t");
  if (first == std::string_view::npos) return between.empty() || between.size() > 3 ? Gap::kOther : Gap::kSpace;
  if (first != 0 || between.find_first_not_of(" \t", 1) != std::string_view::npos || between.size() > 4)
    return Gap::kOther;
  if (between[0] == '.') return Gap::kDot;
  return between[0] == ',' ? Gap::kComma : Gap::kOther;
}

// "salespersons", "discutées", "awarded": of a word of the list, with the common endings of both languages.
bool inflects_an_everyday_word(std::string_view word) noexcept {
  constexpr std::string_view kEndings[] = {"s", "e", "es", "ed", "d", "ing", "er", "ly", "nt", "z"};
  return std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) {
    if (!word.ends_with(ending) || word.size() < ending.size() + 4) return false;
    const WordKinds stem = word_kinds(word.substr(0, word.size() - ending.size()));
    return (stem & kEveryday) != 0 && (stem & (kGivenName | kSurname)) == 0;
  });
}

bool touches(char c) { return c == '@' || c == '_' || c == '[' || c == ']' || c == '/' || c == '\\' || c == '#'; }

bool starts_with_article(std::string_view word) {
  return word == "le" || word == "la" || word == "les" || word == "des" || word == "du" || word == "l" ||
         word == "do" || word == "y" || word == "ter" || word == "de" || word == "d";
}

// Words that open a clause behind a name, whatever their case: "Ahmed Please call".
bool opens_clause(std::string_view word) {
  constexpr std::string_view kWords[] = {"please", "thanks", "thank", "merci", "my", "the", "what", "when", "where", "how", "why", "can", "could", "would",
                                         "i", "we", "you", "is", "and", "et", "je", "mon", "ma", "mes", "nous", "vous", "est", "pouvez", "svp", "le", "la",
                                         "les", "un", "une", "a", "it", "he", "she", "his", "her", "il", "elle", "qui", "que", "hi", "hello", "bonjour", "from", "to", "sent", "envoye", "re", "du", "des", "this", "that", "these", "your", "our", "votre", "notre", "if", "si", "but", "mais", "or", "ou", "for", "pour", "at", "in", "on", "no", "not", "yes", "oui", "non", "dear", "cher", "chere", "as", "are", "was", "will", "do", "did", "does", "has", "have"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

// The syllables of Korean given names that are written with a hyphen.
bool syllable(std::string_view word) {
  constexpr std::string_view kWords[] = {"ji", "min", "jun", "hye", "soo", "su", "seo", "yeon", "woo", "ho", "hyun", "young", "jin", "kyung", "eun", "mi", "sun", "hee",
                                         "joon", "jung", "sang", "dong", "tae", "seung", "chul", "sook", "ja", "soon", "kwang", "beom", "bin", "won", "hwan", "seok", "suk", "kyu", "rim", "ra", "na", "ha", "do", "yun", "yoon", "hun", "hoon", "gyu", "in", "ah", "yeong", "hyuk", "gi", "ki", "jae", "joo", "ju", "chan", "min", "seon", "geun", "hwa", "nam", "cheol", "yong", "gun", "mo", "bae", "ryong", "moon", "wook", "han", "byung", "myung"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

constexpr std::string_view kValueFillers[] = {
    "is",   "s", "est", "c",        "cest",   "mr",     "mrs", "ms",     "miss",  "mx",      "dr",    "mme",
    "mlle", "m", "me",  "monsieur", "madame", "maitre", "dre", "called", "named", "appelle", "nomme", "nommee"};

}  // namespace

bool ends_like_a_surname(std::string_view word) noexcept {
  constexpr std::string_view kEndings[] = {
      "ov",   "ova",   "ev",     "eva",   "enko",   "ski",   "ska",  "sky",   "skyy",  "skiy",   "czyk",
      "wicz", "vich",  "vych",   "vic",   "ssen",   "nsen",  "rsen", "dsen",  "sson",  "dottir", "yan",
      "idis", "akis",  "poulos", "escu",  "shvili", "adze",  "oglu", "zadeh", "nejad", "inen",   "anen",
      "onen", "quist", "qvist",  "strom", "gren",   "mann",  "berg", "stein", "feld",  "ullah",  "ovna",
      "avan", "pour",  "wala",   "singh", "uddin",  "evich", "chuk", "yuk",   "iuk",   "monov",  "manov"};
  return word.size() >= 6 && std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) {
           return word.back() == ending.back() && word.ends_with(ending);
         });
}

bool ends_like_a_common_word(std::string_view word) noexcept {
  constexpr std::string_view kEndings[] = {"tion",  "tions", "sion",  "sions", "ment", "ments", "ness", "ity", "ship",
                                           "ships", "able",  "ables", "ible",  "ique", "iques", "isme", "ism", "ally",
                                           "ology", "ogie",  "ances", "ences", "ency", "eurs",  "ives", "ifs", "tives"};
  if (word.size() >= 8 && (word.ends_with("ing") || word.ends_with("ings"))) return true;
  return word.size() >= 7 && std::any_of(std::begin(kEndings), std::end(kEndings), [&](std::string_view ending) {
           return word.back() == ending.back() && word.ends_with(ending);  // the last letter tells most apart
         });
}

NameText::NameText(const TextView& view) : view_(view) {
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
    if (word.letters && word.kinds == 0 && word.end - word.begin > 3) {
      const std::string_view bytes = text.substr(word.begin, word.end - word.begin);
      if (ends_like_a_common_word(bytes) || inflects_an_everyday_word(bytes)) word.kinds = kEveryday;
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
  mark_shouted_lines();
  clear_compounds();
}

// "jean marc", "marie-lourdes": each may be an everyday word, both together are a given name.
void NameText::clear_compounds() noexcept {
  constexpr std::string_view kFirst[] = {"jean", "marie", "anne", "juan", "jose", "maria", "ana", "rose", "pierre", "mary", "luc"};
  constexpr WordKinds kOther = kEveryday | kPlace;
  for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
    NameWord& word = words_[i];
    NameWord& next = words_[i + 1];
    if (word.gap == Gap::kHyphen && syllable(text(i)) && syllable(text(i + 1))) {
      word.kinds = next.kinds = kGivenName;  // "Ji-min"
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
  constexpr std::size_t kFewest = 4;  // words of two letters or more: "NOM : TRAN" is a label and a surname
  for (const Span& line : lines_) {
    const std::size_t first = word_at(line.begin);
    std::size_t end = first;
    std::size_t shouted = 0;
    std::size_t said = 0;
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

std::size_t NameText::word_at(std::size_t byte) const noexcept {
  return static_cast<std::size_t>(std::lower_bound(words_.begin(), words_.end(), byte,
                                                   [](const NameWord& w, std::size_t at) { return w.begin < at; }) -
                                  words_.begin());
}

bool NameText::initial(std::size_t i) const noexcept {
  const NameWord& word = words_[i];
  return word.letters && word.capital && word.end - word.begin == 1 && word.end < text().size() &&
         text()[word.end] == '.';
}

bool NameText::capital_part(std::size_t i) const noexcept {
  const NameWord& word = words_[i];
  if (!word.letters || !word.capital || word.end - word.begin < 2) return false;
  return word.listed() || !word.is(kEveryday | kPlace | kOrganisation);
}

// "Thi Bich Lien", "Park Grace Chance": in a line that is a name and nothing else, every capitalised word is part of
// it.
bool NameText::extend_to_line_end(NameRun& run) const noexcept {
  constexpr std::size_t kMostWords = 4;
  std::size_t last = run.last;
  for (std::size_t n = 0; words_[last].gap != Gap::kLine; ++n) {
    const Gap gap = words_[last].gap;
    const std::size_t next = last + 1;
    if (n == kMostWords || next >= words_.size() || !words_[next].letters || !words_[next].capital ||
        (gap != Gap::kSpace && gap != Gap::kHyphen && gap != Gap::kApostrophe)) {
      return false;
    }
    last = next;
  }
  run.words += static_cast<unsigned>(last - run.last);
  run.last = last;
  return true;
}

// Behind a cue that promises a name, every capitalised word belongs to it: "Mlle Océane Fontaine".
void NameText::extend_over_capitals(NameRun& run) const noexcept {
  while (run.words < kMostParts && run.last + 1 < words_.size()) {
    const NameWord& next = words_[run.last + 1];
    const Gap gap = words_[run.last].gap;
    if ((gap != Gap::kSpace && gap != Gap::kHyphen) || !next.letters || !next.capital || next.end - next.begin < 2) return;
    if (next.is(kOrganisation | kPlace) || opens_clause(text(run.last + 1)) || words_[run.last].capital != next.capital) return;
    ++run.last;
    ++run.words;
  }
}

// "Dr D SAMCHA", "M-C Dubé": initials without dots, where a name stands for certain.
std::optional<NameRun> NameText::with_bare_initials(std::size_t first) const {
  const auto single = [&](std::size_t i) {
    const Gap gap = words_[i].gap;
    return words_[i].letters && words_[i].capital && words_[i].end - words_[i].begin == 1 && (gap == Gap::kSpace || gap == Gap::kHyphen || gap == Gap::kDot);
  };
  std::size_t name = first;
  while (name < size() && name < first + 3 && single(name)) ++name;
  if (name == first || name >= size()) return std::nullopt;
  auto run = name_at(name, Case::kCapital);
  if (run) {
    run->first = first;
    run->words += static_cast<unsigned>(name - first);
  }
  return run;
}

bool NameText::lower_part(std::size_t i) const noexcept {
  const NameWord& word = words_[i];
  return word.letters && word.end - word.begin >= 2 && !word.is(kEveryday | kPlace | kOrganisation);
}

// Behind up to three particles ("van der", "de la", "d'"), or the word itself.
std::size_t NameText::over_particles(std::size_t i) const noexcept {
  for (int n = 0; n < 3 && i + 1 < words_.size(); ++n) {
    const NameWord& word = words_[i];
    const bool elided =
        word.end - word.begin == 1 && word.gap == Gap::kApostrophe && (text(i) == "d" || text(i) == "l");
    if (!word.letters || !(elided || (word.is(kParticle) && (word.gap == Gap::kSpace || word.gap == Gap::kHyphen ||
                                                             word.gap == Gap::kApostrophe || word.gap == Gap::kDot)))) {
      break;
    }
    ++i;
  }
  return i;
}

// The next part of the name after word i; i itself when the name ends there.
std::size_t NameText::next_part(std::size_t i, bool lower) const noexcept {
  const NameWord& word = words_[i];
  const std::size_t n = i + 1;
  if (n >= words_.size() || !words_[n].letters) return i;
  const NameWord& next = words_[n];
  const bool fits = capital_part(n) || (lower && lower_part(n));
  switch (word.gap) {
    case Gap::kHyphen:  // "Ji-min", "Two-Axe": whatever is joined to a name is part of it
      return next.end - next.begin >= 2 && (fits || next.capital || !lower || !next.is(kEveryday | kPlace)) ? n : i;
    case Gap::kApostrophe: {
      const std::size_t length = word.end - word.begin;
      if (length == 2 && text(i) == "ng") return n;                                                 // Ng'ang'a
      if (length <= 2 && (fits || next.capital || (next.listed() && !next.is(kEveryday | kPlace)))) return n;                                          // O'Dwyer, N'Diaye
      return next.end - next.begin == 1 && text(n) != "s" && next.gap != Gap::kApostrophe ? n : i;  // Floc'h
    }
    case Gap::kOther: {  // 'Gordon "Gord" McPhee'
      const std::string_view opening = text().substr(word.end, next.begin - word.end);
      if (opening.size() != 2 || (opening != " \"" && opening != " (" && opening != " '") || n + 1 >= words_.size()) return i;
      const std::string_view closing = text().substr(next.end, words_[n + 1].begin - next.end);
      return (closing == "\" " || closing == ") " || closing == "' ") && !lower && next.capital && capital_part(n + 1) ? n + 1 : i;
    }
    case Gap::kLine:
      if (lower || !wraps(i)) return i;
      return fits && !next.is(kEveryday | kPlace) && next.capital ? n : i;
    case Gap::kDot:
      if (word.end - word.begin > 3 || !(initial(i) || word.is(kParticle))) return i;
      break;
    case Gap::kSpace:
      break;
    default:
      return i;
  }
  if (fits || initial(n)) return n;
  // "ghislaine toussaint": in lower case a surname that is a word too, where nothing follows.
  if (lower && word.gap == Gap::kSpace && next.gap != Gap::kSpace && next.is(kSurname) && word.listed() && !word.is(kEveryday) &&
      next.end - next.begin >= 4) {
    return n;
  }
  if (lower && next.end - next.begin == 1 && next.gap == Gap::kLine && ((text(n) != "i" && text(n) != "a") || (next.end < text().size() && text()[next.end] == '.'))) return n;  // "shanice b."
  // "Wassim T", "Shane M Culp", "O'": one capital letter that closes the name, stands in it or is glued to the next
  // part.
  if (next.capital && next.end - next.begin == 1) {
    if (next.gap == Gap::kApostrophe) return n;
    const bool pronoun = text(n) == "i" || text(n) == "a";
    const bool within = next.gap == Gap::kSpace && n + 1 < words_.size() && capital_part(n + 1) &&
                        (!pronoun || !words_[n + 1].is(kEveryday | kPlace));
    if (within || (!pronoun && (next.gap == Gap::kLine || next.gap == Gap::kComma))) return n;
  }
  // "hyuuma t. maida", "emidio p lombardo"
  if (lower && next.end - next.begin == 1 && n + 1 < words_.size() && lower_part(n + 1) &&
      (next.gap == Gap::kDot ? words_[n + 1].begin <= next.end + 2 : next.gap == Gap::kSpace && words_[n + 1].is(kSurname))) {
    return n;
  }
  const std::size_t past = over_particles(n);
  if (past != n && (capital_part(past) || (lower && lower_part(past)))) return past;
  return i;
}

// A line of prose that goes on in the next: "… Yonas and Filmon\nTekleab, claims …".
bool NameText::wraps(std::size_t i) const noexcept {
  constexpr std::size_t kFull = 40;
  const std::string_view gap = text().substr(words_[i].end, words_[i + 1].begin - words_[i].end);
  if (gap != "\n" && gap != "\r\n" && gap != " \n") return false;
  const std::size_t before = text().rfind('\n', words_[i].begin);
  return words_[i].end - (before == std::string_view::npos ? 0 : before + 1) >= kFull;
}

// "Thu Trang", "MODESTE KAYEMBE": a word that is an everyday one too, but here it leads a name.
bool NameText::leads_name(std::size_t i) const noexcept {
  const NameWord& word = words_[i];
  if (i + 1 >= words_.size() || !word.letters || !word.is(kEveryday) || word.is(kPlace | kOrganisation) || word.gap != Gap::kSpace) return false;
  if (word.end - word.begin < 3 || opens_clause(text(i)) || (view_.words()[i].kinds & (kAnnounces | kAnnouncesCapital)) != 0) return false;
  const NameWord& next = words_[i + 1];
  if (!next.letters || next.end - next.begin < 3 || next.is(kEveryday | kPlace | kOrganisation)) return false;
  if (!word.listed()) return false;
  if (word.shout) return next.shout;
  const bool begins = i == 0 || words_[i - 1].gap == Gap::kLine || words_[i - 1].gap == Gap::kDot;
  return word.capital && next.capital && !begins && next.listed() && word.all_caps == next.all_caps;
}

// "Elodie Bonheur", "Anna Bell": behind a given name alone, a capitalised word is the surname even when it is an everyday
// word; not "Marie Immigration Services".
std::size_t NameText::over_word_surname(std::size_t head, std::size_t last) const noexcept {
  const std::size_t next = last + 1;
  if (next >= words_.size() || words_[last].gap != Gap::kSpace) return last;
  bool given = false;
  for (std::size_t i = head; i <= last; ++i) given = given || (words_[i].is(kGivenName) && !words_[i].is(kEveryday | kPlace | kParticle));
  if (!given) return last;
  const NameWord& word = words_[next];
  const bool closes = word.gap == Gap::kComma || word.gap == Gap::kLine;
  if (!word.letters || !word.capital || word.all_caps != words_[head].all_caps || word.end - word.begin < (closes ? 2U : 3U) ||
      word.is(kOrganisation | kPlace) || opens_clause(text(next))) {
    return last;
  }
  if (word.gap == Gap::kSpace && next + 1 < words_.size() && words_[next + 1].capital) return last;
  if (head > 0 && words_[head - 1].gap == Gap::kSpace && words_[head - 1].capital) return last;
  if (word.gap == Gap::kHyphen && next + 1 < words_.size() && words_[next + 1].letters) return next + 1;  // "Philippa Wren-Anstruther"
  return next;
}

std::optional<NameRun> NameText::name_at(std::size_t i, Case letter_case) const {
  if (i >= words_.size() || !words_[i].letters) return std::nullopt;
  NameRun run;
  run.first = i;
  std::size_t head = over_particles(i);
  const bool particled = head != i;
  // In prose an article is not the beginning of a name: "le Dr Roy", "des Canadiens".
  if (particled && !words_[i].capital && letter_case != Case::kAny && starts_with_article(text(i))) return std::nullopt;
  if (head >= words_.size()) return std::nullopt;
  // "O'Dwyer", "M'hamed"
  const bool single_capital = words_[head].letters && words_[head].capital &&
                              words_[head].end - words_[head].begin == 1 && words_[head].gap == Gap::kApostrophe &&
                              head + 1 < words_.size() &&
                              (words_[head + 1].capital || (words_[head + 1].listed() && !words_[head + 1].is(kEveryday | kPlace)));
  // "M. Roy": a title, not an initial.
  if (initial(head) && text(head) == "m" && words_[head].gap == Gap::kDot && head + 1 < words_.size() &&
      words_[head + 1].begin > words_[head].end + 1 && !initial(head + 1)) {
    return std::nullopt;
  }
  if (capital_part(head) || initial(head) || single_capital) {
    run.lower = false;
  } else if (letter_case != Case::kCapital && !particled && lower_part(head) &&
             (letter_case == Case::kAny || words_[head].listed())) {
    run.lower = true;
  } else if (letter_case == Case::kAny && words_[head].letters && words_[head].gap == Gap::kDot &&
             words_[head].end - words_[head].begin == 1 && head + 1 < words_.size() &&
             words_[head + 1].begin - words_[head].end <= 2 && lower_part(head + 1)) {
    run.lower = true;  // "k. boudreault"
    ++head;
  } else if (leads_name(head)) {
    run.lower = !words_[head].capital;
  } else if (particled && words_[i].listed() && !words_[i].everyday() && capital_part(i)) {
    head = i;  // "Ben", "Ali Ben": a particle that is a name
  } else {
    return std::nullopt;
  }
  std::size_t last = head;
  std::size_t parts = 1;
  const std::size_t most = run.lower ? kMostLowerParts : kMostParts;
  while (parts < most) {
    const std::size_t next = next_part(last, run.lower);
    if (next == last) break;
    last = next;
    ++parts;
  }
  run.last = last;
  unsigned telling = 0;  // words that are nothing but a name
  for (std::size_t k = run.first; k <= run.last; ++k) {
    const NameWord& word = words_[k];
    if (word.is(kParticle) && !word.listed()) continue;
    ++run.words;
    if (!word.is(kEveryday | kPlace)) ++telling;
    if (word.listed() ? !word.is(kEveryday | kPlace)
                      : word.kinds == 0 && word.capital && run.words > 1 && ends_like_a_surname(text(k))) {
      ++run.listed;
    }
  }
  if (!run.lower) last = run.last = over_word_surname(head, last);
  if (run.last != run.first && words_[run.last].is(kEveryday) && !words_[run.last].listed()) ++run.words;
  const NameWord& first = words_[head];
  run.given_first = first.is(kGivenName) && !first.is(kEveryday | kPlace);
  run.place = first.is(kPlace);
  if (run.words == 1 && initial(head)) return std::nullopt;
  // "Good", "Will", "May" begin a name in prose only when the rest of it is one: "Will Smith".
  if (letter_case != Case::kAny && first.everyday() && first.end - first.begin > 1 && telling == 0) return std::nullopt;
  return run;
}

std::optional<NameRun> NameText::initials_at(std::size_t i) const {
  NameRun run;
  run.first = i;
  for (; i < words_.size() && words_[i].end - words_[i].begin == 1 && view_.words()[i].letters && words_[i].end < text().size() &&
         text()[words_[i].end] == '.';
       ++i) {
    run.last = i;
    ++run.words;
    if (words_[i].gap != Gap::kDot) {
      ++i;
      break;
    }
  }
  if (run.words < 2 || run.words > 4) return std::nullopt;
  run.lower = !words_[run.first].capital;
  return run;
}

std::size_t NameText::value_at(std::size_t byte) const noexcept {
  std::size_t i = word_at(byte);
  for (int fillers = 0; i < words_.size(); ++fillers, ++i) {
    const std::string_view gap = between(byte, i);
    // A dot only behind the short form of a title.
    const std::string_view allowed = fillers > 0 ? " :,-\"'(.*=>\t" : " :,-\"'(*=>\t";
    if (gap.size() > kWidestValueGap || gap.find_first_not_of(allowed) != std::string_view::npos) return size();
    byte = words_[i].end;
    if (fillers >= 4 ||
        std::find(std::begin(kValueFillers), std::end(kValueFillers), text(i)) == std::end(kValueFillers))
      return i;
    // "Me Roy" is a title, "me" alone may be one too; a listed name is never skipped.
    if (words_[i].listed() && !words_[i].everyday()) return i;
  }
  return size();
}

Span NameText::span(const NameRun& run) const noexcept {
  Span span{words_[run.first].begin, words_[run.last].end};
  if (words_[run.last].end - words_[run.last].begin == 1 && span.end < text().size() && text()[span.end] == '.')
    ++span.end;
  return span;
}

void NameText::report(const NameRun& run, float score, std::string_view rule, std::string_view cue,
                      std::vector<Candidate>& found) const {
  Candidate candidate;
  candidate.type = EntityType::kPerson;
  candidate.span = span(run);
  candidate.score = score;
  candidate.rule = rule;
  candidate.cue = cue;
  candidate.cue_distance = cue.empty() ? UINT32_MAX : 0;
  found.push_back(candidate);
}

}  // namespace guichet::redact
