#include "redact/asked_cues.h"

#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLongestQuestion = 160;  // bytes
constexpr std::size_t kLongestSpeaker = 24;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

std::size_t past_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && (is_blank(text[at]) || text[at] == '>')) ++at;
  return at;
}

// "[10:05] ", "[client] ", "- ": before a speaker's words, or instead of a name.
std::size_t behind_mark(std::string_view text, std::size_t at) {
  static constexpr WordSet kSpeakers({"agent", "agente", "client", "cliente", "user", "usager", "visitor", "visiteur", "visiteuse", "bot", "conseiller", "conseillere",
                                      "caller", "me", "moi", "you", "customer", "preposee", "prepose", "officer", "advisor", "citizen", "citoyen", "citoyenne",
                                      "operator", "clerk", "commis", "appelant", "appelante", "guest", "system", "staff"});
  at = past_blanks(text, at);
  if (text.substr(at, 2) == "- ") return past_blanks(text, at + 2);
  if (at >= text.size() || text[at] != '[') return at;
  const std::size_t close = text.substr(at, kLongestSpeaker).find(']');
  if (close == std::string_view::npos) return at;
  const std::string_view said = text.substr(at + 1, close - 1);
  const bool time = !said.empty() && is_digit(said[0]);
  if (!time && !kSpeakers.contains(said)) return at;
  return past_blanks(text, at + close + 1);
}

// Where a line's words begin: behind "> ", "13:01 ", "Client :", "[Client] ".
std::size_t behind_speaker(std::string_view text, std::size_t at) {
  const std::size_t marked = behind_mark(text, at);
  const std::string_view head = text.substr(marked, kLongestSpeaker);
  const std::size_t line = std::min(head.find('\n'), head.size());
  std::size_t begin = marked;
  if (const std::size_t colon = head.substr(0, line).rfind(':'); colon != std::string_view::npos) {
    const std::string_view name = head.substr(0, colon);
    if (!name.empty() && std::any_of(name.begin(), name.end(), is_letter)) begin = marked + colon + 1;
  }
  return past_blanks(text, begin);
}

// What is not asked with a question mark: "please enter …", "donnez-moi votre …".
bool asks(std::string_view sentence) {
  static constexpr WordSet kAsking({"please", "pls", "plz", "enter", "provide", "confirm", "verify", "give", "tell", "need", "what", "what's", "whats", "question", "questions", "can", "could", "may",
                                    "your", "ur", "veuillez", "svp", "entrez", "donnez", "donner", "fournir", "fournissez", "confirmer", "confirmez", "dites", "quel",
                                    "quelle", "quels", "quoi", "puis", "pouvez", "votre", "vos", "besoin", "tapez", "inscrivez", "type"});
  for (std::size_t begin = 0; begin < sentence.size();) {
    while (begin < sentence.size() && !is_letter(sentence[begin])) ++begin;
    std::size_t end = begin;
    while (end < sentence.size() && (is_letter(sentence[end]) || sentence[end] == '\'')) ++end;
    if (end > begin && kAsking.contains(sentence.substr(begin, end - begin))) return true;
    begin = end;
  }
  return false;
}

}  // namespace

void for_each_asked(std::string_view text, std::size_t from, const std::function<void(const Span&, std::size_t)>& visit) {
  std::size_t line = from > 0 ? text.rfind('\n', from - 1) : std::string_view::npos;
  line = line == std::string_view::npos ? 0 : line + 1;
  for (std::size_t end = text.find('\n', from); end != std::string_view::npos; line = end + 1, end = text.find('\n', end + 1)) {
    std::size_t last = end;
    while (last > line && (is_blank(text[last - 1]) || text[last - 1] == '"')) --last;
    if (last == line) continue;
    std::size_t next = end;
    while (next < text.size() && (text[next] == '\n' || is_blank(text[next]))) ++next;
    const bool marked = text[last - 1] == '?';
    std::size_t answer = 0;
    std::size_t words = line;
    if (!marked) {
      // In turns of two speakers.
      words = behind_speaker(text, line);
      if (words == past_blanks(text, line) || words >= last) continue;
      answer = behind_speaker(text, next);
      const std::string_view speaker = text.substr(line, words - line);
      const std::string_view other = text.substr(next, answer - next);
      if (answer == past_blanks(text, next) || (speaker == other && speaker.find_first_not_of(" ->\t") != std::string_view::npos)) continue;
    }
    // The sentence that asks.
    std::size_t begin = last - 1;
    while (begin > words && last - begin < kLongestQuestion && text[begin - 1] != '\n' && text[begin - 1] != '?' &&
           !(text[begin - 1] == '.' && is_blank(text[begin]))) {
      --begin;
    }
    if (!marked && !asks(text.substr(begin, last - begin))) continue;
    visit({begin, last}, answer != 0 ? answer : behind_speaker(text, next));
  }
}

void repeat_asked_cues(std::string_view text, std::vector<CueHit>& cues) {
  if (cues.empty()) return;
  const std::size_t size = cues.size();
  for_each_asked(text, cues.front().end, [&](const Span& asked, std::size_t begin) {
    const auto answer = static_cast<std::uint32_t>(begin);
    auto cue = std::lower_bound(cues.begin(), cues.begin() + static_cast<std::ptrdiff_t>(size), asked.begin,
                                [](const CueHit& one, std::size_t at) { return one.begin < at; });
    for (auto i = static_cast<std::size_t>(cue - cues.begin()); i < size && cues[i].end <= asked.end; ++i) {
      cues.push_back({answer, answer, cues[i].owner, cues[i].phrase, 0});
    }
  });
  if (cues.size() == size) return;
  std::stable_sort(cues.begin(), cues.end(), [](const CueHit& a, const CueHit& b) { return a.begin < b.begin; });
}

}  // namespace guichet::redact
