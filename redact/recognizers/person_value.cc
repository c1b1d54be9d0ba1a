// What is named besides whole names: initials that stand alone, the value behind a cue; and the report of a find.
#include <algorithm>
#include <iterator>
#include <string>

#include "redact/recognizers/person_scan.h"
#include "redact/recognizers/public_figures.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::uint32_t kWidestValueGap = 6;
constexpr std::string_view kValueFillers[] = {
    "is",   "s", "est", "c",        "cest",   "mr",     "mrs", "ms",     "miss",  "mx",      "dr",    "mme",
    "mlle", "m", "me",  "monsieur", "madame", "maitre", "dre", "called", "named", "appelle", "nomme", "nommee"};

}  // namespace

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

std::size_t NameText::value_at(std::size_t byte, std::size_t i) const noexcept {
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

// Whoever everybody knows: "Louis Riel".
bool NameText::public_figure(const NameRun& run) const {
  constexpr std::size_t kMostWords = 6;
  if (run.last - run.first >= kMostWords) return false;
  std::string whole;
  for (std::size_t i = run.first; i <= run.last; ++i) {
    if (i > run.first) whole += ' ';
    whole += text(i);
  }
  if (run.last > run.first && is_public_figure(whole)) return true;
  // "Agnes" of "Agnes Macphail"
  return words_[run.last].gap == Gap::kSpace && run.last + 1 < size() && words_[run.last + 1].capital && is_public_figure(whole.append(" ").append(text(run.last + 1)));
}

// "Pierre-qui-Roule inc.", "Tremblay & Fils Ltée"
bool NameText::names_a_firm(const NameRun& run) const noexcept {
  static constexpr WordSet kForms({"inc", "ltd", "ltee", "llc", "llp", "corp", "enr", "senc", "srl", "gmbh", "sarl", "pty", "plc"});
  const std::size_t next = run.last + 1;
  return next < size() && (words_[run.last].gap == Gap::kSpace || words_[run.last].gap == Gap::kComma) && kForms.contains(text(next));
}

void NameText::report(const NameRun& run, float score, std::string_view rule, std::string_view cue,
                      std::vector<Candidate>& found) const {
  if (public_figure(run) || names_a_firm(run)) return;
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
