#include "redact/unwrap.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kNarrowest = 20;       // characters: nobody wraps to less
constexpr std::size_t kWide = 36;            // a line of prose rather than of a form
constexpr std::size_t kLongestLabel = 36;    // bytes: "Date de naissance (AAAA-MM-JJ) :"
constexpr std::size_t kLongestSignature = 4; // words

struct Line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t width = 0;   // characters
  std::size_t first = 0;   // of its first word, likewise
  bool prose = false;      // two words or more
};

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    Line line;
    line.begin = begin;
    line.end = std::min(text.find('\n', begin), text.size());
    std::string_view bytes = text.substr(line.begin, line.end - line.begin);
    bytes = bytes.substr(0, bytes.find_last_not_of(' ') + 1);
    if (begin == 0) bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t>"), bytes.size()));  // folded away from the others
    const std::size_t blank = bytes.find(' ');
    line.width = characters(bytes);
    line.first = characters(bytes.substr(0, blank));
    line.prose = blank != std::string_view::npos;
    begin = line.end + 1;
    lines.push_back(line);
  }
  return lines;
}

// "… yesterday. So": not "tel.", not "no. de tel."
bool holds_sentence(std::string_view label) {
  const std::size_t stop = label.find(". ");
  return stop != std::string_view::npos && stop > 5;
}

// "Postal code:", "- ", "2) ", "13:04 ", "a | b": a line of its own whatever stands before it.
bool opens_item(std::string_view line) {
  if (line.find('|') != std::string_view::npos || line.find('\t') != std::string_view::npos) return true;
  const char first = line[0];
  if ((first == '-' || first == '*' || first == '#' || first == '[') && line.size() > 1) return true;
  std::size_t digits = 0;
  while (digits < line.size() && is_digit(line[digits])) ++digits;
  if (digits > 0 && digits <= 2 && line.size() > digits + 1 && (line[digits] == '.' || line[digits] == ')') && line[digits + 1] == ' ') return true;
  if (digits > 0 && digits <= 2 && line.size() > digits + 2 && (line[digits] == ':' || line[digits] == 'h') && is_digit(line[digits + 1])) return true;  // the time of a turn
  const std::size_t colon = line.substr(0, kLongestLabel).find(':');
  if (colon == std::string_view::npos || !(is_letter(first) || is_digit(first))) return false;
  const std::string_view label = line.substr(0, colon);
  return label.find_first_of(",;?!") == std::string_view::npos && !holds_sentence(label) && (colon + 1 == line.size() || line[colon + 1] == ' ');
}

// Words that end no line but a broken one.
constexpr std::string_view kLeads[] = {"a", "an", "and", "au", "aux", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "en", "et", "for", "from", "her",
                                       "his", "in", "is", "l", "la", "le", "les", "leur", "ma", "mes", "mon", "my", "notre", "of", "on", "or", "ou", "our",
                                       "par", "pour", "sa", "ses", "son", "st", "the", "their", "to", "un", "une", "votre", "with", "your"};

// "31/05/2017 10:11: ", "2017-05-31"
bool begins_with_date(std::string_view line) {
  std::size_t parts = 0;
  std::size_t at = 0;
  for (; parts < 3; ++parts) {
    const std::size_t begin = at;
    while (at < line.size() && is_digit(line[at])) ++at;
    if (at == begin || at - begin > 4) return false;
    if (parts < 2 && (at >= line.size() || (line[at] != '/' && line[at] != '-' && line[at] != '.'))) return false;
    ++at;
  }
  return true;
}

// An e-mail or a link, alone.
bool is_address_on_the_net(std::string_view line) {
  return line.find(' ') == std::string_view::npos && (line.find('@') != std::string_view::npos || line.find("://") != std::string_view::npos || line.starts_with("www."));
}

// A bracket or a quotation is not closed.
bool is_open(std::string_view line) {
  const std::size_t bracket = line.rfind('(');
  return (bracket != std::string_view::npos && line.find(')', bracket) == std::string_view::npos && bracket + 1 < line.size()) ||
         std::count(line.begin(), line.end(), '"') % 2 == 1;
}

bool ends_sentence(std::string_view line) { return line.ends_with('.') || line.ends_with('!') || line.ends_with('?'); }

class Unwrapper {
 public:
  Unwrapper(Folded& folded, const std::vector<Word>& words) : folded_(folded), words_(words), lines_(lines_of(folded.text())) {
    for (const Line& line : lines_) {
      if (line.prose) widest_ = std::max(widest_, line.width);
    }
  }

  void run() {
    if (widest_ < kNarrowest) return;
    std::vector<std::size_t> may;  // lines whose end may be a wrap
    bool wrapped = false;          // one certainly is
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (!may_wrap(i)) continue;
      may.push_back(i);
      wrapped = wrapped || goes_on(i);
    }
    for (const std::size_t i : may) {
      if (wrapped || value_goes_on(i)) folded_.put_blank(lines_[i].end);
    }
  }

 private:
  std::string_view text(const Line& line) const { return folded_.text().substr(line.begin, line.end - line.begin); }

  // The next line's first word would not have fitted, and nothing says that it begins something.
  bool may_wrap(std::size_t i) const {
    const Line& line = lines_[i];
    const Line& next = lines_[i + 1];
    if (line.width == 0 || next.width == 0 || line.width + 1 + next.first <= widest_) return false;
    const std::string_view here = text(line);
    const std::string_view there = text(next);
    if (begins_with_date(here) && begins_with_date(there)) return false;
    return !opens_item(there) && !is_address_on_the_net(there) && !signs(i + 1);
  }

  // A sentence that goes on: the next line begins small, or this one cannot end so.
  bool goes_on(std::size_t i) const {
    const Line& next = lines_[i + 1];
    if (is_open(text(lines_[i]))) return true;
    if (ends_sentence(text(lines_[i])) || text(lines_[i]).ends_with(':')) return false;
    const char first = folded_.text()[next.begin];
    if ((is_letter(first) && !folded_.upper(next.begin)) || first == '(') return true;
    const Word* last = last_word(i);
    if (last == nullptr || last->end != lines_[i].end) return false;
    // "... OHIP 7740\n218 553 GT and": two numbers on lines of their own are two.
    if (is_digit(first)) return (last->letters && !last->capital) || (lines_[i].width >= kWide && has_letters(i + 1));
    const auto word = folded_.text().substr(last->begin, last->end - last->begin);
    return std::find(std::begin(kLeads), std::end(kLeads), word) != std::end(kLeads);
  }

  // A value goes on: a field's, up to the next field or the end.
  bool value_goes_on(std::size_t i) const {
    if (ends_sentence(text(lines_[i])) || text(lines_[i]).ends_with(':') || text(lines_[i]).ends_with(',')) return false;
    const bool field_follows = i + 2 >= lines_.size() || lines_[i + 2].width == 0 || opens_item(text(lines_[i + 2]));
    return field_follows && opens_item(text(lines_[i])) && text(lines_[i]).find(": ") != std::string_view::npos && !is_town(i + 1);
  }

  // The town of an address, below its street.
  bool is_town(std::size_t i) const {
    const auto word = std::lower_bound(words_.begin(), words_.end(), lines_[i].begin, [](const Word& one, std::size_t at) { return one.begin < at; });
    return word != words_.end() && (word->kinds & kPlace) != 0;
  }

  bool has_letters(std::size_t i) const {
    const std::string_view line = text(lines_[i]);
    return std::any_of(line.begin(), line.end(), is_letter);
  }

  const Word* last_word(std::size_t i) const {
    auto word = std::lower_bound(words_.begin(), words_.end(), lines_[i].end, [](const Word& one, std::size_t at) { return one.begin < at; });
    return word == words_.begin() ? nullptr : &*std::prev(word);
  }

  // A last line of a few words, all of them names: whoever signs.
  bool signs(std::size_t i) const {
    if ((i + 1 < lines_.size() && lines_[i + 1].width > 0) || ends_sentence(text(lines_[i]))) return false;
    auto word = std::lower_bound(words_.begin(), words_.end(), lines_[i].begin, [](const Word& one, std::size_t at) { return one.begin < at; });
    std::size_t count = 0;
    for (; word != words_.end() && word->begin < lines_[i].end; ++word, ++count) {
      if (!word->letters || (word->kinds & (kGivenName | kSurname | kParticle)) == 0) return false;
    }
    return count > 0 && count <= kLongestSignature;
  }

  Folded& folded_;
  const std::vector<Word>& words_;
  std::vector<Line> lines_;
  std::size_t widest_ = 0;
};

}  // namespace

void unwrap_lines(Folded& folded, const std::vector<Word>& words) {
  if (folded.text().find('\n') == std::string_view::npos) return;
  Unwrapper(folded, words).run();
}

}  // namespace guichet::redact
