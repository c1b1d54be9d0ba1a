// Names that close or head a text: after "Kind regards", as the last line, as the first line of a letter, or
// on a line of their own beside a telephone number or e-mail address.
#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizers/person_finders.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

// Whether nothing but the name stands on the rest of its line, or only what follows a name in a signature:
// ", owner", " | 450 555 0193", "(Toronto)".
enum class Rest { kNothing, kMore, kProse };
Rest rest_of_line(const NameText& text, const NameRun& run) {
  constexpr std::size_t kLongest = 80;
  std::string_view rest = text.text().substr(text.span(run).end, kLongest + 1);
  const std::size_t stop = rest.find('\n');
  rest = rest.substr(0, stop);
  const std::size_t first = rest.find_first_not_of(" \t\r.");
  if (first == std::string_view::npos) return Rest::kNothing;
  if (rest.size() - first <= 5 && rest.find_first_not_of("xo <3", first) == std::string_view::npos) return Rest::kNothing;  // "Cass xx"
  const char c = rest[first];
  // "Aroha & Wiremu Ngata", "Aroha et Wiremu"
  const std::size_t next = run.last + 1;
  if (next + 1 < text.size() && text[next + 1].capital && rest.find('[') == std::string_view::npos &&
      rest.size() <= kLongest && (text.text(next) == "and" || text.text(next) == "et") && text[next].gap == Gap::kSpace)
    return Rest::kMore;
  const bool separates = c == ',' || c == '|' || c == '(' || c == '<' || c == '-' || c == '+' || c == '/' || c == ';' || c == '&' ||
                         (c >= '0' && c <= '9');
  // A placeholder is shorter than what it stands for: what was too long before it was masked stays too long.
  return separates && rest.size() <= kLongest && rest.find('[') == std::string_view::npos ? Rest::kMore : Rest::kProse;
}

std::size_t line_of(const std::vector<Span>& lines, std::size_t byte) {
  return static_cast<std::size_t>(std::upper_bound(lines.begin(), lines.end(), byte,
                                                   [](std::size_t at, const Span& line) { return at < line.begin; }) -
                                  lines.begin()) -
         1;
}

// A line with a telephone number, an e-mail address or another identifier.
bool carries_contact(std::string_view line) {
  return line.find('@') != std::string_view::npos ||
         std::count_if(line.begin(), line.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 4;
}

}  // namespace

void find_signed(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  const std::string_view bytes = text.text();
  const std::vector<Span>& lines = text.lines();
  for (const CueHit& hit : clues.cues) {
    if (family(hit) != NameCue::kClosing) continue;
    const std::size_t line = line_of(lines, hit.begin);
    const std::string_view behind = bytes.substr(hit.end, lines[line].end - hit.end);
    const bool opens_line = text.word_at(lines[line].begin) == text.word_at(hit.begin);
    const bool closes_line = behind.find_first_not_of(" \t\r,.!-:)") == std::string_view::npos;
    // "Thanks, Maria" at the end of a line or of the text.
    const std::size_t next = text.word_at(hit.end);
    if (!closes_line && next < text.size()) {
      const std::string_view gap = text.between(hit.end, next);
      if (gap.size() <= 4 && gap.find_first_not_of(" ,.!-:") == std::string_view::npos) {
        auto run = text.name_at(next, Case::kListed);
        if (!run) run = text.with_bare_initials(next);
        if (run && rest_of_line(text, *run) == Rest::kNothing && !(run->place && run->words == 1) &&
            (!run->lower || run->given_first)) {
          text.report(*run, run->lower ? 0.65F : run->listed > 0 ? 0.9F : 0.75F, "person.signed", hit.phrase, found);
        }
      }
    }
    // The name on the next line.
    const bool long_line = behind.size() > 60;
    if (line + 1 >= lines.size() || !(closes_line || (opens_line && !long_line))) continue;
    std::size_t first = text.word_at(lines[line + 1].begin);
    if (first >= text.size() || text[first].begin - lines[line + 1].begin > 4) continue;
    first = text.value_at(text[first].begin);
    auto run = text.name_at(first, Case::kAny);
    if (!run) run = text.initials_at(first);
    if (!run) run = text.with_bare_initials(first);
    if (!run) continue;
    if (!run->lower) text.extend_to_line_end(*run);
    const Rest rest = rest_of_line(text, *run);
    if (rest == Rest::kProse) continue;
    if (run->lower && (rest != Rest::kNothing || line + 2 < lines.size()) && run->listed == 0) continue;
    text.report(*run, run->lower ? 0.75F : 0.9F, "person.signed", hit.phrase, found);
  }
}

namespace {

// Who speaks in a chat without being named.
bool speaks_by_role(std::string_view word) {
  static constexpr WordSet kRoles({"agent", "agente", "client", "cliente", "me", "moi", "you", "vous", "bot", "system", "systeme", "user", "support", "officer", "caller", "appelant", "appelante", "operator", "admin", "rep", "visitor",
                                   "visiteur", "customer", "chat", "note", "notes", "re", "tr", "fwd", "fw", "subject", "objet", "date", "tel", "cell", "email", "courriel", "update", "question", "answer", "reponse", "q", "r", "a", "ps",
                                   "status", "statut", "call", "appel", "voicemail", "message", "msg", "sms", "ticket", "time", "heure", "log", "today", "yesterday", "hier", "lunch", "meeting", "opened", "closed", "start", "end"});
  return kRoles.contains(word);
}

// "Nkiruka: hi is anyone there", "[10:32] nkiruka eze : bonjour", "14/02, 10:32 - Divine: ok": who says the line. Behind a time of day
// any capitalised word is a speaker, as in what a messenger exports.
void find_speaker(const NameText& text, const Span& line, std::vector<Candidate>& found) {
  const std::size_t first = text.word_at(line.begin);
  std::size_t i = first;
  for (std::size_t n = 0; n < 8 && i < text.size() && text[i].begin < line.end && !text[i].letters; ++n) ++i;
  // "10:32 am"
  if (i > first && i < text.size() && (text.text(i) == "am" || text.text(i) == "pm")) ++i;
  if (i >= text.size() || text[i].begin >= line.end) return;
  const std::string_view lead = text.text().substr(line.begin, text[i].begin - line.begin);
  if (lead.size() > 26 || lead.find_first_not_of(" \t>-*[]():/.,0123456789hapm") != std::string_view::npos) return;
  const std::size_t colon = lead.find_first_of(":h");
  const bool timed = colon != std::string_view::npos && colon > 0 && colon + 1 < lead.size() && is_digit(lead[colon - 1]) && is_digit(lead[colon + 1]);
  auto run = text.name_at(i, Case::kListed);
  if (!run && timed && text[i].capital && text[i].is(kGivenName) && !text[i].is(kPlace)) {
    NameRun word;
    word.first = word.last = i;
    word.words = 1;
    run = word;
  }
  if (!run || run->words > 4 || speaks_by_role(text.text(run->first))) return;
  const bool known = run->given_first || run->listed > 0;
  if (timed ? !known && run->lower : run->place || !known) return;
  std::size_t last = run->last;
  if (last + 1 < text.size() && text[last].gap == Gap::kSpace && text[last + 1].letters && run->words == 1) {
    const std::size_t end = text[last + 1].end;
    if (text.text().substr(end, 1) == ":" || text.text().substr(end, 2) == " :") ++last;  // "elodie bonheur:"
  }
  const std::string_view behind = text.text().substr(text[last].end, 2);
  if (!(behind.substr(0, 1) == ":" || behind == " :")) return;
  run->words += static_cast<unsigned>(last - run->last);
  run->last = last;
  // "Kimlik : 44819": a field, also when its number is a placeholder already.
  const std::size_t said = text.text().find_first_not_of(" :", text[last].end);
  if (!timed && (text[run->first].guessed || (said < text.text().size() && (is_digit(text.text()[said]) || text.text()[said] == '[')))) return;
  text.report(*run, 0.65F, "person.speaker", {}, found);
}

}  // namespace

void find_in_lines(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  const std::string_view bytes = text.text();
  const std::vector<Span>& lines = text.lines();
  for (const Span& line : lines) find_speaker(text, line, found);
  if (lines.size() < 2) return;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t first = text.word_at(lines[i].begin);
    if (first >= text.size() || text[first].begin >= lines[i].end) continue;
    const std::string_view lead = text.between(lines[i].begin, first);
    if (lead.size() > 4 || lead.find_first_not_of(" \t>-*~") != std::string_view::npos) continue;
    auto run = text.name_at(first, Case::kListed);
    if (!run || (run->place && run->listed == 0)) continue;
    if (run->listed > 0 && !run->lower) text.extend_to_line_end(*run);
    const Rest rest = rest_of_line(text, *run);
    if (rest == Rest::kProse) continue;
    const bool is_first = i == 0;
    const bool is_last = i + 1 == lines.size();
    const auto line_text = [&](std::size_t n) { return bytes.substr(lines[n].begin, lines[n].size()); };
    const bool beside_contact =
        (i > 0 && carries_contact(line_text(i - 1))) || (!is_last && carries_contact(line_text(i + 1)));
    const bool near_end = i + 3 >= lines.size();
    float score = 0;
    if (run->lower) {
      if (is_last && rest == Rest::kNothing && run->listed >= 2 && run->words <= 3) score = 0.65F;
    } else if (run->words >= 2) {
      if (is_first || is_last || beside_contact) score = run->listed > 0 ? 0.85F : 0.65F;
      if (rest == Rest::kMore && !near_end && !is_first && !beside_contact) score = 0;
    } else if (run->given_first || run->listed > 0) {
      if (is_last && !run->place) score = 0.75F;
      if (is_first && rest == Rest::kMore && run->given_first) score = 0.7F;
    } else if (is_last && rest == Rest::kNothing && i >= 1 && text[run->first].end - text[run->first].begin >= 3) {
      score = 0.55F;
    }
    if (score > 0) text.report(*run, score, "person.line", {}, found);
  }
}

}  // namespace guichet::redact
