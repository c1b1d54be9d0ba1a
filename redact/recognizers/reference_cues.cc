// ReferenceCues. Tested by reference.cases.
#include "redact/recognizers/reference_cues.h"

#include <algorithm>

#include "redact/recognizers/reference_words.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLongestCue = 256;  // with all its blanks
constexpr std::size_t kMostBack = 7;       // words between a cue and its value, the words of the cue included
constexpr std::size_t kMostBackBytes = 72;
constexpr std::size_t kMostAhead = 7;
constexpr std::size_t kStraight = 14;      // bytes between a cue and the value it leads to
constexpr float kNumberScore = 0.62F;
constexpr float kSpecificScore = 0.82F;
constexpr float kThingScore = kReferenceThing;

bool ends_sentence(std::string_view between, const Word& word) {
  if (between.find_first_of("!?;[]") != std::string_view::npos) return true;  // a placeholder stops the reach of a cue
  const std::size_t dot = between.find('.');
  // "no. 12345" is an abbreviation, "the office. 12345" an end.
  return dot != std::string_view::npos && word.end - word.begin > 5;
}

std::size_t cue_before(std::size_t end) { return end - std::min(end, kLongestCue); }

}  // namespace

ReferenceCues::ReferenceCues(const TextView& view, std::uint16_t owner) : view_(view) {
  for (const CueHit& hit : view.cues()) {
    if (hit.owner == owner) hits_.push_back(&hit);
  }
  std::stable_sort(hits_.begin(), hits_.end(), [](const CueHit* a, const CueHit* b) { return a->begin < b->begin; });
}

// The cues that begin between the two places; by binary search, or many numbers and many cues would cost a square.
std::span<const CueHit* const> ReferenceCues::hits_from(std::size_t low, std::size_t high) const {
  const auto begins = [](const CueHit* hit, std::size_t at) { return hit->begin < at; };
  const auto first = std::lower_bound(hits_.begin(), hits_.end(), low, begins);
  return {first, std::lower_bound(first, hits_.end(), high, begins)};
}

const CueHit* ReferenceCues::ending_at(std::size_t end) const {
  if (hits_.empty()) return nullptr;
  const CueHit* longest = nullptr;
  for (const CueHit* hit : hits_from(cue_before(end), end)) {
    if (hit->end == end && (longest == nullptr || hit->begin < longest->begin)) longest = hit;
  }
  return longest;
}
const CueHit* ReferenceCues::beginning_at(std::size_t begin) const {
  const CueHit* longest = nullptr;
  for (const CueHit* hit : hits_from(begin, begin + 1)) {
    if (hit->begin == begin && (longest == nullptr || hit->end > longest->end)) longest = hit;
  }
  return longest;
}

std::optional<ReferenceEvidence> ReferenceCues::before(const NumberChain& chain) const {
  const std::vector<Word>& words = view_.words();
  std::size_t at = chain.first;
  std::size_t next_begin = chain.span.begin;
  for (std::size_t step = 0; step < kMostBack && at > 0; ++step) {
    const Word& word = words[--at];
    if (chain.span.begin - word.end > kMostBackBytes || !word.letters) break;
    const std::string_view between = view_.text().substr(word.end, next_begin - word.end);
    const std::string_view bytes = view_.text(word);
    if (ends_sentence(between, word)) break;
    if (const CueHit* hit = ending_at(word.end); hit != nullptr) {
      const bool number = names_a_number(hit->phrase) || numbered_before(*hit);
      // A thing without "number" leads straight to its number.
      if (!number && step > 2 && !numbered_before(*hit) && between.find_first_of(":#=") == std::string_view::npos) break;
      while (at > 0 && words[at].begin > hit->begin) --at;
      if (number && counts(hit->end)) return std::nullopt;
      // "purchase order", "form number": the word before the cue says what it is.
      if (at > 0 && is_public_before(at)) return std::nullopt;
      const auto distance = static_cast<std::uint32_t>(chain.span.begin - hit->end);
      const bool specific = distance <= kStraight && is_specific(*hit);
      return ReferenceEvidence{hit->phrase, specific ? kSpecificScore : number ? kNumberScore : kThingScore, distance, number, specific};
    }
    if (is_public_word(bytes)) return std::nullopt;
    next_begin = word.begin;
  }
  return std::nullopt;
}

// "numero d'employe", "number of the badge": a thing with "number" a word or two before it.
bool ReferenceCues::numbered_before(const CueHit& hit) const {
  for (const CueHit* other : hits_from(cue_before(hit.begin), hit.begin)) {
    if (other->end < hit.begin && hit.begin - other->end <= 8 && names_a_number(other->phrase)) {
      const std::string_view between = view_.text().substr(other->end, hit.begin - other->end);
      if (between.find_first_of(".,;:!?\n") == std::string_view::npos) return true;
    }
  }
  return false;
}

// "receipt", "receipt no", "le recu porte le numero": not "file", not "number" alone.
bool ReferenceCues::is_specific(const CueHit& hit) const {
  if (!is_general(hit.phrase)) return true;
  for (const CueHit* other : hits_from(cue_before(hit.begin), hit.begin)) {
    if (other->end <= hit.begin && hit.begin - other->end <= kStraight && !is_general(other->phrase) &&
        view_.text().substr(other->end, hit.begin - other->end).find_first_of(".,;:!?\n") == std::string_view::npos) {
      return true;
    }
  }
  return false;
}

// "the number of applications was 395 000": a count, but "the number of my file".
bool ReferenceCues::counts(std::size_t cue_end) const {
  const std::string_view behind = view_.text().substr(cue_end, 14);
  if (!behind.starts_with(" of ") && !behind.starts_with(" des ")) return false;
  const std::string_view owner = behind.substr(4);
  return !owner.starts_with("my ") && !owner.starts_with("the ") && !owner.starts_with("his ") && !owner.starts_with("her ") && !owner.starts_with("our ") && !owner.starts_with("this ");
}

bool ReferenceCues::is_public_before(std::size_t at) const {
  const std::vector<Word>& words = view_.words();
  for (std::size_t back = 1; back <= 2 && back <= at; ++back) {
    const Word& word = words[at - back];
    const std::string_view between = view_.text().substr(word.end, words[at - back + 1].begin - word.end);
    if (between.find_first_of(".,;:!?\n") != std::string_view::npos || !word.letters) return false;
    if (is_public_word(view_.text(word))) return true;
    if (word.end - word.begin > 3) return false;
  }
  return false;
}

std::optional<ReferenceEvidence> ReferenceCues::behind(const NumberChain& chain) const {
  const std::vector<Word>& words = view_.words();
  std::size_t end = chain.span.end;
  bool linked = end < view_.text().size() && (view_.text().substr(end, 3).find_first_of("(=") != std::string_view::npos);
  std::optional<ReferenceEvidence> evidence;
  for (std::size_t step = 0; step < kMostAhead && chain.last + 1 + step < words.size(); ++step) {
    const Word& word = words[chain.last + 1 + step];
    if (!word.letters || word.begin - chain.span.end > kMostBackBytes) break;
    const std::string_view between = view_.text().substr(end, word.begin - end);
    if (between.find_first_of("!?;.[]") != std::string_view::npos) break;
    const std::string_view bytes = view_.text(word);
    if (is_public_word(bytes)) return std::nullopt;
    if (step <= 1 && is_link(bytes)) linked = true;
    if (const CueHit* hit = beginning_at(word.begin); hit != nullptr && linked && !evidence) {
      evidence = ReferenceEvidence{hit->phrase, names_a_number(hit->phrase) ? kNumberScore : kThingScore,
                          static_cast<std::uint32_t>(word.begin - chain.span.end) + 24, names_a_number(hit->phrase)};
    }
    end = word.end;
  }
  return evidence;
}

}  // namespace guichet::redact
