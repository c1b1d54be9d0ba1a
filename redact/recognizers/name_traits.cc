#include "redact/recognizers/name_traits.h"

namespace guichet::redact {
namespace {

enum LetterCase : std::uint16_t { kLower, kCapital, kCapitals, kShouted, kInitial, kNoLetters };

LetterCase case_of(const NameWord& word) noexcept {
  if (!word.letters) return kNoLetters;
  if (word.end - word.begin == 1) return word.capital ? kInitial : kLower;
  if (word.shout) return kShouted;
  if (word.all_caps) return kCapitals;
  return word.capital ? kCapital : kLower;
}

// The gap and its first sign, in fifteen bits: the NameTrait that joins it to a kind shifts it by sixteen.
std::uint32_t sign_of(const NameText& text, std::size_t i) noexcept {
  if (i == 0) return 0x7F;
  const std::string_view between = text.between(text[i - 1].end, i);
  if (between == " ") return static_cast<std::uint32_t>(text[i - 1].gap) << 8U;  // nearly all
  const std::size_t first = between.find_first_not_of(" \t\r\n");
  const std::uint32_t sign = first == std::string_view::npos ? 0U : static_cast<unsigned char>(between[first]) & 0x7FU;
  return static_cast<std::uint32_t>(text[i - 1].gap) << 8U | sign;
}

constexpr std::size_t kReach = 32;  // bytes behind a placeholder: three words of common length

constexpr WordKinds kListed = kGivenName | kSurname;

bool may_be_named(const NameText& text, std::size_t i, WordKinds kinds) noexcept {
  const NameWord& word = text[i];
  if (!word.letters || word.end - word.begin < 2) return false;
  if ((kinds & (kEveryday | kPlace | kOrganisation | kParticle)) != 0) return word.capital && (kinds & kListed) != 0;
  if ((kinds & kListed) != 0) return true;
  return word.end - word.begin > (word.all_caps ? 3U : 2U);  // "CAQ" is none
}

// Families that a word of the cue itself belongs to, so that it is no name: "Mr", "Nom", "Regards".
bool announces(NameCue family) noexcept { return family != NameCue::kPreposition && family != NameCue::kAbout; }

// An empty line between the word and the one before.
bool begins_paragraph(const NameText& text, std::size_t i) noexcept {
  if (i == 0) return true;
  if (text[i - 1].gap != Gap::kLine) return false;
  const std::string_view between = text.between(text[i - 1].end, i);
  const std::size_t first = between.find('\n');
  const std::size_t second = first == std::string_view::npos ? first : between.find('\n', first + 1);
  return second != std::string_view::npos && between.substr(first, second - first).find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

NameSurroundings::NameSurroundings(const NameText& text, const std::vector<CueHit>& cues) : text_(text) {
  const std::size_t size = text.size();
  place_.resize(size);
  paragraph_.resize(size);
  std::uint32_t paragraph = 0;
  seen_.reserve(size + 3 * kMargin);
  for (std::size_t i = 0; i < size; ++i) {
    if (begins_paragraph(text, i)) {
      seen_.resize(seen_.size() + kMargin);
      if (i > 0) ++paragraph;
    }
    paragraph_[i] = paragraph;
    place_[i] = static_cast<std::uint32_t>(seen_.size());
    const WordKinds kinds = text[i].kinds;
    Seen& seen = seen_.emplace_back();
    seen.word = static_cast<std::uint32_t>(i);
    seen.sign = sign_of(text, i);
    seen.kind = static_cast<std::uint16_t>(case_of(text[i]) | (kinds & kNameKinds) << 3);
    seen.plain = (kinds & (kEveryday | kParticle | kPlace | kOrganisation)) != 0;
    seen.candidate = may_be_named(text, i, kinds);
  }
  seen_.resize(seen_.size() + kMargin);
  see_paragraphs();
  see_lines(cues);
  // What an earlier redaction wrote tells of a value, not of names: a second one must not find what the first did not.
  for (const Span& placeholder : text.view().placeholders()) {
    const std::size_t at = text.word_at(placeholder.begin);
    for (std::size_t i = at > kMargin ? at - kMargin : 0; i < text.size() && text[i].begin < placeholder.end + kReach; ++i) of(i).candidate = false;
  }
}

bool NameSurroundings::may_be_candidate(const NameText& text, std::size_t word) noexcept { return may_be_named(text, word, text[word].kinds); }

void NameSurroundings::see_paragraphs() {
  for (std::size_t first = 0; first < text_.size();) {
    std::size_t end = first + 1;
    while (end < text_.size() && place_[end] == place_[end - 1] + 1) ++end;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    std::size_t shouted = 0;
    for (std::size_t i = first; i < end; ++i) {
      const NameWord& word = text_[i];
      if (!word.letters || word.end - word.begin < 2) continue;
      ++letters;
      if (word.capital) ++capitals;
      if (word.shout || word.all_caps) ++shouted;
    }
    const unsigned written = capitals + shouted == 0 ? 0 : 2 * shouted > letters ? 2 : 1;
    Seen* const seen = &of(first);  // and those of the paragraph behind it
    for (std::size_t i = 0; i < end - first; ++i) seen[i].written = static_cast<std::uint8_t>(written);
    of(first).place = 1;
    of(end - 1).place = static_cast<std::uint8_t>(of(end - 1).place | 2U);
    of(first).sign = 0x7F;
    seen_[place_[end - 1] + 1].sign = 0x7E;
    first = end;
  }
}

void NameSurroundings::see_lines(const std::vector<CueHit>& cues) {
  bool closing = false;  // a cue that closes a letter stands in the line before
  std::size_t cue = 0;
  for (std::size_t first = 0; first < text_.size();) {
    std::size_t last = first;
    while (last + 1 < text_.size() && text_[last].gap != Gap::kLine) ++last;
    const std::size_t words = last - first + 1;
    bool closes = false;
    for (; cue < cues.size() && cues[cue].begin < text_[last].end; ++cue) {
      const auto family = static_cast<NameCue>(cues[cue].owner);
      closes = closes || family == NameCue::kClosing || family == NameCue::kThanks;
      const std::size_t behind = cues[cue].behind;
      if (behind < text_.size()) of(behind).cue = static_cast<std::uint8_t>(cues[cue].owner + 1);
      if (!announces(family)) continue;
      for (std::size_t i = text_.word_at(cues[cue].begin); i < behind; ++i) of(i).candidate = false;
    }
    for (std::size_t i = first; i <= last; ++i) {
      Seen& seen = of(i);
      seen.line_words = static_cast<std::uint8_t>(std::min<std::size_t>(words, 6));
      seen.behind_closing = closing;
      seen.place = static_cast<std::uint8_t>(seen.place | (i == first ? 4U : 0U) | (i == last ? 8U : 0U));
    }
    closing = closes && words < 7;
    first = last + 1;
  }
}

}  // namespace guichet::redact
