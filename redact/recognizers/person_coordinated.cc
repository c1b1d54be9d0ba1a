// Names beside a name that is known already, in a list of persons: "Ana, Luis and Mateo", "Aroha & Wiremu Ngata", "Tendai 8 ans
// pis Rudo 5 ans", "our boys Sanuka, Thevin and little Oshadi". One sure name tells what its neighbours are.
#include <algorithm>
#include <vector>

#include "redact/fold/bytes.h"
#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"
#include "redact/recognizers/person_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostFillers = 3;

// Behind what is said of a name in parentheses or its age: "Ana (12/05/2014), Luis".
std::size_t past_remark(std::string_view text, std::size_t end) {
  constexpr std::size_t kLongest = 24;
  constexpr std::string_view kDigits = "0123456789";
  const std::string_view behind = text.substr(end, kLongest);
  // "Tendai 8 ans et Rudo 5 ans"
  if (const std::size_t age = behind.substr(0, 4).find_first_of(kDigits); age != std::string_view::npos && age > 0 && behind.find('(') > age) {
    if (behind.substr(0, age).find_first_not_of(" ,") != std::string_view::npos) return end;
    const std::size_t past = behind.find_first_not_of(kDigits, age);
    if (past == std::string_view::npos || past - age > 2) return end;
    for (const std::string_view unit : {" ans", "ans", " mois", " years old", " years", " yrs", "yrs", " yo", "yo", " y/o", " months", "mo"}) {
      if (behind.substr(past, unit.size()) == unit) return end + past + unit.size();
    }
    return end + past;
  }
  const std::size_t open = behind.substr(0, 2).find('(');
  if (open == std::string_view::npos || (open == 1 && behind[0] != ' ')) return end;
  const std::size_t close = behind.find_first_of(")]\n");
  return close != std::string_view::npos && behind[close] == ')' ? end + close + 1 : end;
}

bool joins(std::string_view word) {
  static constexpr WordSet kWords({"and", "et", "pis", "puis", "or", "ou", "plus", "y", "avec", "ak", "n"});
  return kWords.contains(word);
}

// What may stand before the next name of a list: "and little Oshadi", "et ma soeur Ana".
bool filler(std::string_view word) {
  static constexpr WordSet kWords({"little", "baby", "young", "big", "old", "small", "older", "younger", "eldest", "youngest", "petit", "petite", "grand", "grande", "bebe",
                                   "jeune", "vieux", "vieille", "my", "our", "his", "her", "their", "mon", "ma", "mes", "notre", "nos", "sa", "leur", "leurs", "the",
                                   "la", "le", "l", "dear", "also", "aussi", "then", "both", "finally", "enfin", "of", "de"});
  return kWords.contains(word) || is_kinship(word);
}

struct Joint {
  std::size_t word = SIZE_MAX;  // of the next item, or the last of the item before; SIZE_MAX: none
  bool by_word = false;         // "and", "et"
};

// A line's end inside a list is a blank: "Ana,\nLuis".
std::string_view unwrapped(std::string_view gap) {
  if (gap == "\n") return " ";
  if (gap == ",\n" || gap == ", \n") return ", ";
  return gap == " &\n" ? " & " : gap;
}

bool is_list_sign(std::string_view gap) { return gap == ", " || gap == "," || gap == " & " || gap == "&" || gap == "/" || gap == " / " || gap == " + " || gap == "; "; }

// A word at the end of its line, where the next begins with a word.
bool wrapped(const NameText& text, std::size_t word) { return word + 1 < text.size() && unwrapped(text.between(text[word].end, word + 1)) == " "; }

// The item behind `end`.
Joint joint_behind(const NameText& text, std::size_t end) {
  end = past_remark(text.text(), end);
  std::size_t next = text.word_at(end);
  if (next >= text.size()) return {};
  const std::string_view gap = unwrapped(text.between(end, next));
  const bool sign = is_list_sign(gap);
  if (!sign && gap != " ") return {};
  Joint joint{next, false};
  if (joins(text.text(next))) {
    if ((text[next].gap != Gap::kSpace && !wrapped(text, next)) || text[next].capital) return {};
    joint = {next + 1, true};
  } else if (next + 2 < text.size() && ((text.text(next) == "ainsi" && text.text(next + 1) == "que") || (text.text(next) == "as" && text.text(next + 1) == "well"))) {
    joint = {text.text(next) == "as" ? next + 3 : next + 2, true};
  } else if (!sign) {
    return {};
  }
  const std::size_t first = joint.word;
  while (joint.word < text.size() && joint.word < first + kMostFillers && !text[joint.word].capital && text[joint.word].gap == Gap::kSpace && filler(text.text(joint.word))) {
    ++joint.word;
  }
  if (joint.word >= text.size()) return {};
  return joint;
}

// The last word of the item before a word.
Joint joint_before(const NameText& text, std::size_t first) {
  std::size_t at = first;
  for (std::size_t n = 0; n < kMostFillers && at > 0 && text[at - 1].gap == Gap::kSpace && !text[at - 1].capital && filler(text.text(at - 1)); ++n) --at;
  if (at == 0) return {};
  if ((text[at - 1].gap == Gap::kSpace || wrapped(text, at - 1)) && joins(text.text(at - 1))) {
    if (at < 2) return {};
    const std::string_view gap = unwrapped(text.between(text[at - 2].end, at - 1));
    return gap == " " || gap == ", " ? Joint{at - 2, true} : Joint{};
  }
  return is_list_sign(unwrapped(text.between(text[at - 1].end, at))) ? Joint{at - 1, false} : Joint{};
}

// A given name that is a word too, where its capital can only mean a name: "Ana, Grace and Luis".
std::optional<NameRun> word_name_at(const NameText& text, std::size_t i) {
  const NameWord& word = text[i];
  if (!word.letters || !word.capital || word.all_caps || !word.is(kGivenName) || word.is(kPlace | kOrganisation) || word.end - word.begin < 3 || never_a_name(text.text(i))) return std::nullopt;
  NameRun run;
  run.first = run.last = i;
  run.words = 1;
  return run;
}

bool place_stands(const NameText& text, const NameRun& run) {
  const std::size_t next = run.last + 1;
  return run.place || (next < text.size() && text[run.last].gap == Gap::kSpace && text[next].capital && text[next].is(kOrganisation)) ||
         (run.words == 1 && run.listed == 0 && !text[run.first].listed() && names_a_people(text.text(run.first)));
}

class Lists {
 public:
  Lists(const NameText& text, std::vector<Candidate>& found) : text_(text), found_(found), covered_(text.size()) {
    for (const Candidate& candidate : found) cover(candidate.span);
  }

  void look() {
    constexpr float kSureEnough = 0.6F;
    // Those found here are looked at in turn.
    for (std::size_t n = 0; n < found_.size(); ++n) {
      if (found_[n].score >= kSureEnough) look_before(text_.word_at(found_[n].span.begin));
      look_behind(found_[n].span.end);
      look_below(found_[n].span);
    }
  }

 private:
  void cover(const Span& span) {
    for (std::size_t w = text_.word_at(span.begin); w < text_.size() && text_[w].end <= span.end; ++w) covered_[w] = true;
  }

  void take(const NameRun& run) {
    if (covered_[run.first] && covered_[run.last]) return;
    cover(text_.span(run));
    text_.report(run, 0.6F, "person.coordinated", {}, found_);
  }

  // Whether the list goes on behind a run: with another capitalised word, or an age.
  bool goes_on(const NameRun& run) const {
    const std::size_t end = text_.span(run).end;
    if (past_remark(text_.text(), end) != end) return true;
    const Joint joint = joint_behind(text_, end);
    if (joint.word >= text_.size()) return false;
    const NameWord& next = text_[joint.word];
    return next.capital && next.letters && !next.is(kPlace | kOrganisation) && (!next.everyday() || next.listed());
  }

  void look_behind(std::size_t end) {
    const Joint joint = joint_behind(text_, end);
    if (joint.word >= text_.size()) return;
    auto run = text_.name_at(joint.word, Case::kCapital);
    if (!run) run = word_name_at(text_, joint.word);
    if (!run) {
      const NameWord& word = text_[joint.word];
      if (joint.by_word && word.is(kGivenName) && word.end - word.begin >= 4 && only_a_name(text_, joint.word)) run = text_.name_at(joint.word, Case::kListed);
      if (!run) return;
    }
    if (place_stands(text_, *run)) return;
    if (run->listed == 0 && !text_[run->first].listed() && !joint.by_word && !goes_on(*run)) return;
    if (run->listed == 0 && text_[run->first].all_caps && run->words == 1 && text_[run->first].end - text_[run->first].begin <= 4) return;
    take(*run);
  }

  // "- Espoir, 11 ans" over "- Dieumerci, 7 ans": the same beginning of the line, and the same sign behind the name.
  void look_below(const Span& span) {
    constexpr std::size_t kLongestBullet = 6;
    const std::string_view bytes = text_.text();
    std::size_t begin = span.begin;
    while (begin > 0 && span.begin - begin <= kLongestBullet && bytes[begin - 1] != '\n') --begin;
    const std::string_view bullet = bytes.substr(begin, span.begin - begin);
    if (bullet.size() > kLongestBullet || bullet.find_first_not_of(" -*>.)0123456789") != std::string_view::npos) return;
    const std::size_t line_end = bytes.find('\n', span.end);
    if (line_end == std::string_view::npos || line_end + 1 >= bytes.size()) return;
    std::size_t next = text_.word_at(line_end + 1);
    while (next < text_.size() && !text_[next].letters && text_[next].end - line_end <= kLongestBullet) ++next;
    if (next >= text_.size()) return;
    const std::string_view lead = text_.between(line_end + 1, next);
    if (lead.size() > kLongestBullet || lead.find_first_not_of(" -*>.)0123456789") != std::string_view::npos || lead.empty() != bullet.empty()) return;
    auto run = text_.name_at(next, Case::kCapital);
    if (!run) run = word_name_at(text_, next);
    if (!run || place_stands(text_, *run) || text_[run->first].sound < 0) return;
    const char here = sign_behind(span.end);
    if (here != sign_behind(text_.span(*run).end) || here == 'a' || (here == '\n' && bullet.empty())) return;
    take(*run);
  }

  // The first sign behind a byte: 'a' for a letter, '0' for a digit, a line's end at the end.
  char sign_behind(std::size_t end) const {
    const std::string_view bytes = text_.text();
    while (end < bytes.size() && bytes[end] == ' ') ++end;
    if (end >= bytes.size()) return '\n';
    const char c = bytes[end];
    return c >= '0' && c <= '9' ? '0' : is_word(c) ? 'a' : c;
  }

  void look_before(std::size_t first) {
    if (first == 0 || first >= text_.size()) return;
    const Joint joint = joint_before(text_, first);
    if (joint.word >= text_.size() || covered_[joint.word]) return;
    const NameWord& last = text_[joint.word];
    if (!last.letters || !last.capital || last.shout || last.end - last.begin < 3 || last.gap == Gap::kLine) return;
    std::size_t begin = joint.word;
    for (int n = 0; n < 3 && begin > 0 && (text_[begin - 1].gap == Gap::kSpace || text_[begin - 1].gap == Gap::kHyphen) && text_[begin - 1].capital && text_[begin - 1].letters && !covered_[begin - 1]; ++n) {
      --begin;
    }
    for (std::size_t i = begin; i <= joint.word; ++i) {
      auto run = text_.name_at(i, Case::kCapital);
      if (!run && i == joint.word && !opens_sentence(text_, i)) run = word_name_at(text_, i);
      if (!run) continue;
      if (run->last != joint.word || place_stands(text_, *run) || follows_place_word(text_, i)) return;
      if (run->listed == 0 && last.all_caps) return;
      // "In Tobermory, Ana …": of what no list knows, only what a word joins, or a list of names that a word closes.
      if (run->listed == 0 && !text_[run->first].listed() && !joint.by_word && !closed_by_word(first)) return;
      take(*run);
      return;
    }
  }

  // "Thevin, Sanuka and Oshadi": from the item at `first` on.
  bool closed_by_word(std::size_t first) const {
    std::size_t last = first;
    while (last + 1 < text_.size() && covered_[last + 1] && text_[last].gap == Gap::kSpace) ++last;
    return joint_behind(text_, text_[last].end).by_word;
  }

  const NameText& text_;
  std::vector<Candidate>& found_;
  std::vector<bool> covered_;
};

}  // namespace

void find_coordinated(const NameClues& clues, std::vector<Candidate>& found) {
  if (!found.empty()) Lists(clues.text, found).look();
}

}  // namespace guichet::redact
