// Names in forms and headers: "Family name: TRAN", "Nom, prénom : BAH, Alpha Oumar", "From: Jun Ilagan <…>",
// "PA = Qiu Junhao". The label decides what the value must look like.
#include <algorithm>
#include <array>

#include "redact/recognizers/person_finders.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLongestLabel = 64;

struct Label {
  std::string_view phrase;  // empty: not one of a name
  bool header = false;
  bool relation = false;
};

// The label that ends before `colon`, on the same line.
Label label_before(const NameClues& clues, std::size_t colon) {
  const std::string_view text = clues.text.text();
  std::size_t begin = colon;
  while (begin > 0 && colon - begin < kLongestLabel && text[begin - 1] != '\n' && text[begin - 1] != ':' &&
         text[begin - 1] != ';' && text[begin - 1] != '|' && text[begin - 1] != '=' && text[begin - 1] != '\t' &&
         text[begin - 1] != '?' && text[begin - 1] != '!' &&
         !(text[begin - 1] == '.' && begin < colon && text[begin] == ' ')) {
    --begin;
  }
  if (colon - begin >= kLongestLabel || text.substr(begin, colon - begin).find(']') != std::string_view::npos)
    return {};
  const std::size_t first_word = clues.text.word_at(begin);
  auto hit = std::lower_bound(clues.cues.begin(), clues.cues.end(), begin,
                              [](const CueHit& h, std::size_t at) { return h.begin < at; });
  Label label;
  for (; hit != clues.cues.end() && hit->begin < colon; ++hit) {
    if (hit->end > colon) continue;
    switch (family(*hit)) {
      case NameCue::kNotAPerson:
        return {};
      case NameCue::kLabel:
        label.phrase = hit->phrase;
        label.relation = false;
        break;
      case NameCue::kKin:
      case NameCue::kRole:
        if (label.phrase.empty()) {
          label.phrase = hit->phrase;
          label.relation = true;
        }
        break;
      case NameCue::kHeader: {
        // Alone before the colon: "De :", "> From:".
        const std::string_view after = text.substr(hit->end, colon - hit->end);
        if (hit->begin == clues.text[first_word].begin && after.find_first_not_of(' ') == std::string_view::npos &&
            label.phrase.empty()) {
          return {hit->phrase, true, false};
        }
        break;
      }
      default:
        break;
    }
  }
  return label;
}

bool is_value_separator(std::string_view gap, bool header) {
  if (header) return gap == ", " || gap == "," || gap == "; " || gap == ";";
  return gap == ", " || gap == "," || gap == "/" || gap == " / ";
}

// A name of one word or more that are everyday words or places ("Surname: Page", "Prénom : Chance"): all of them
// capitalised, few, alone on the line, and not what fills an empty field.
std::optional<NameRun> everyday_value(const NameText& text, std::size_t i) {
  static constexpr std::string_view kEmpty[] = {
      "same",   "none", "not",     "see",      "unknown",  "your",        "my",         "the",      "first",    "last",
      "please", "n",    "na",      "aucun",    "aucune",   "meme",        "voir",       "inconnu",  "votre",    "nom",
      "prenom", "name", "surname", "required", "optional", "obligatoire", "facultatif", "nil",      "yes",      "no",
      "oui",    "non",  "given",   "family",   "middle",   "full",        "enter",      "inscrire", "optionnel"};
  if (i >= text.size() || !text[i].letters || !text[i].capital || text[i].end - text[i].begin < 2) return std::nullopt;
  if (std::find(std::begin(kEmpty), std::end(kEmpty), text.text(i)) != std::end(kEmpty)) return std::nullopt;
  NameRun run;
  run.first = run.last = i;
  run.words = 1;
  // "PARK, Min-seo"
  if (text[i].all_caps && text[i].gap == Gap::kComma && i + 1 < text.size() && text[i + 1].letters && text[i + 1].capital && !text[i + 1].is(kPlace) && !text[i].is(kPlace)) return run;
  return text.extend_to_line_end(run) && run.words <= 4 ? std::optional<NameRun>(run) : std::nullopt;
}

// Everything on the line that reads as names: "BAH, Alpha Oumar", "Ana Cruz; Luis Cruz".
void take_value(const NameText& text, std::size_t i, const Label& label, std::vector<Candidate>& found) {
  for (int n = 0; n < 8 && i < text.size(); ++n) {
    const bool name_field = !label.relation && !label.header;
    auto run = text.name_at(i, name_field ? Case::kAny : Case::kListed);
    if (!run && name_field && n == 0) run = text.initials_at(i);
    if (!run && name_field && n == 0) run = everyday_value(text, i);
    if (!run) return;
    if (name_field && !run->lower) text.extend_to_line_end(*run);
    // "To: Habtom" alone on its line, but not "From: VFS".
    const bool plain = text[run->first].kinds == 0 && !text[run->first].all_caps && text[run->last].gap == Gap::kLine;
    if (label.header && !run->lower && run->listed == 0 && run->words < 2 && !plain) return;
    // "From: VFS notification": the value goes on with an everyday word.
    std::size_t after = run->last + 1;
    const bool goes_on = text[run->last].gap == Gap::kSpace && after < text.size() && !text[run->last].shout;
    const bool next_label = goes_on && name_field && text[after].capital;  // "Nom: ROY Prénom: Luc"
    if (goes_on && !next_label && run->listed == 0 && run->words < 2 && text[after].is(kEveryday | kOrganisation))
      return;
    if (goes_on && text[after].is(kOrganisation) && text[after].capital) return;
    if (run->place && run->words == 1 && (label.relation || label.header)) return;
    if ((label.phrase == "employer" || label.phrase == "employeur") && (run->listed == 0 || goes_on)) return;
    // "DIALLO, Mamadou Oury" is one person, "Children: Ana, Luis" are two.
    if (n == 0 && !label.header && (name_field || text[run->first].all_caps || !text[run->first].is(kGivenName)) &&
        run->words <= 2 && text[run->last].gap == Gap::kComma) {
      if (const auto given = text.name_at(after, name_field ? Case::kAny : Case::kCapital); given && !given->place) {
        run->last = given->last;
        run->words += given->words;
      }
    }
    after = run->last + 1;
    text.report(*run, label.relation || label.header ? 0.85F : 0.95F, label.header ? "person.header" : "person.field",
                label.phrase, found);
    if (after >= text.size() || text[run->last].gap == Gap::kLine) return;
    if (!is_value_separator(text.between(text[run->last].end, after), label.header)) return;
    i = after;
  }
}

// The end of what stands between a label and its value where no colon does: a leader of dots, "]", a tab, " - "; 0: none.
std::size_t loose_end(std::string_view bytes, std::size_t end) {
  const std::size_t at = bytes.find_first_not_of(' ', end);
  if (at == std::string_view::npos) return 0;
  const char c = bytes[at];
  if (c == ']') return at + 1;
  if (c == '\t') return bytes.substr(at + 1, bytes.find('\n', at) - at - 1).find('\t') == std::string_view::npos ? at + 1 : 0;  // with more of them a table's head
  if (c == '-') return at > end && at + 1 < bytes.size() && bytes[at + 1] == ' ' ? at + 1 : 0;
  if ((c != '.' && c != '_') || bytes.substr(at, 3).find_first_not_of(c) != std::string_view::npos || at + 3 > bytes.size()) return 0;
  const std::size_t past = bytes.find_first_not_of(". _", at);
  return past == std::string_view::npos ? 0 : past;
}

// Whether nothing but a number or a bullet stands before on the line: "2. ", "- ".
bool opens_line(std::string_view bytes, std::size_t at) {
  constexpr std::size_t kLongest = 6;
  std::size_t begin = at;
  while (begin > 0 && at - begin <= kLongest && bytes[begin - 1] != '\n') --begin;
  return at - begin <= kLongest && bytes.substr(begin, at - begin).find_first_not_of(" 0123456789.)*-[>") == std::string_view::npos;
}

bool asks_for_name(std::string_view label) {
  return label.find("name") != std::string_view::npos || label.find("nom") != std::string_view::npos;
}

// The value behind a label that ends before `end`.
void take_behind(const NameText& text, std::size_t end, const Label& label, bool question, std::vector<Candidate>& found) {
  const std::size_t value = text.word_at(end);
  if (value >= text.size()) return;
  const std::string_view gap = text.between(end, value);
  if (gap.size() > 12 || (question && gap != " ")) return;
  if (question && !text.name_at(value, Case::kCapital)) return;
  const bool next_line = std::count(gap.begin(), gap.end(), '\n') == 1 && !label.header;
  if (gap.find_first_not_of(next_line ? " \t\r\n\"'*-" : " \t\"'*(-") != std::string_view::npos) return;
  // "Counsel: M. Castellanos": behind a label an initial, not a title.
  const bool initial = text.text(value) == "m" && text[value].capital && text[value].gap == Gap::kDot;
  const std::size_t titled = next_line ? value : text.value_at(end);
  const std::size_t first = titled < text.size() ? titled : value;
  if (first >= text.size()) return;
  const std::size_t before = found.size();
  take_value(text, first, label, found);
  if (initial && found.size() > before && first == value + 1) found[before].span.begin = text[value].begin;
}

}  // namespace

void find_labelled(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  const std::string_view bytes = text.text();
  // "2. PRÉNOM ...... Līga", "[Given] BTSAN", "Name - Ana"
  for (const CueHit& hit : clues.cues) {
    if (family(hit) != NameCue::kLabel || !asks_for_name(hit.phrase)) continue;
    const std::size_t end = loose_end(bytes, hit.end);
    if (end == 0 || (bytes[end - 1] == '-' && !opens_line(bytes, hit.begin))) continue;
    const Label label = label_before(clues, hit.end);
    if (!label.phrase.empty() && !label.relation && !label.header) take_behind(text, end, label, false, found);
  }
  const Signs& signs = text.view().signs();
  if (!signs.hold(':') && !signs.hold('=') && !signs.hold('?')) return;
  constexpr std::string_view kSigns = ":=?";
  std::array<std::size_t, kSigns.size()> next{};  // of each; from here on
  const auto look_on = [&](std::size_t from) {
    for (std::size_t i = 0; i < kSigns.size(); ++i) {
      if (next[i] < from || from == 0) next[i] = signs.hold(kSigns[i]) ? bytes.find(kSigns[i], from) : std::string_view::npos;
    }
    return *std::min_element(next.begin(), next.end());
  };
  for (std::size_t at = look_on(0); at < bytes.size(); at = look_on(at + 1)) {
    const Label label = label_before(clues, at);
    const bool question = bytes[at] == '?';  // "What's your last name? Nielsen"
    if (label.phrase.empty() || (question && (label.relation || label.header || !asks_for_name(label.phrase)))) continue;
    take_behind(text, at + 1, label, question, found);
  }
}

}  // namespace guichet::redact
