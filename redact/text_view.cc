#include "redact/text_view.h"

#include <algorithm>

namespace guichet::redact {
namespace {

constexpr std::string_view kPreviousTurn = "(previous turn)";
constexpr std::uint32_t kPreviousTurnDistance = 1U << 20U;

}  // namespace

// All in locals: what is written to the object would have to be read again after every byte of the text.
Signs::Signs(std::string_view text, const std::vector<Word>& words) noexcept {
  const auto is_blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
  Bits signs{};
  Bits inside{};
  std::size_t stretch = 0;
  std::size_t unbroken = 0;  // begins here
  const auto note = [&](std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    const std::uint64_t bit = std::uint64_t{1} << (byte % 64);
    signs[byte / 64] |= bit;
    if (byte <= ' ') {
      stretch = std::max(stretch, at - unbroken);
      unbroken = at + 1;
    } else if (at > 0 && at + 1 < text.size() && !is_blank(text[at - 1]) && !is_blank(text[at + 1])) {
      inside[byte / 64] |= bit;
    }
  };
  std::size_t sign = 0;
  bool blank = false;
  std::size_t digits = 0;
  std::uint32_t glued = 0;
  std::uint32_t letters = 0;  // of the last word
  std::uint32_t letters_end = UINT32_MAX;
  for (const Word& word : words) {
    if (sign + 1 == word.begin && text[sign] == ' ') {  // between most words
      stretch = std::max(stretch, sign - unbroken);
      unbroken = ++sign;
      blank = true;
    }
    for (; sign < word.begin; ++sign) note(sign);
    sign = word.end;
    if (word.letters) {
      letters = word.end - word.begin;
      letters_end = word.end;
    } else {
      digits += word.end - word.begin;
      if (letters_end == word.begin) glued = std::max(glued, letters);
    }
  }
  for (; sign < text.size(); ++sign) note(sign);
  if (blank) signs[0] |= std::uint64_t{1} << ' ';
  signs_ = signs;
  inside_ = inside;
  digits_ = digits;
  glued_ = glued;
  stretch_ = std::max(stretch, text.size() - unbroken);
}

TextView::TextView(const Folded& folded, std::vector<Word> words, std::vector<CueHit> cues, std::uint64_t pending_cues,
                   std::vector<Span> placeholders)
    : folded_(folded),
      words_(std::move(words)),
      cues_(std::move(cues)),
      signs_(folded_.text(), words_),
      pending_cues_(pending_cues),
      cue_owners_(pending_cues),
      placeholders_(std::move(placeholders)) {
  for (const CueHit& hit : cues_) cue_owners_ |= std::uint64_t{1} << hit.owner;
  WordSums sums;
  date_words_.resize(words_.size());
  std::uint32_t* dated = date_words_.data();
  std::size_t numbers = 0;
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const Word& word = words_[i];
    sums.address |= word.address;
    sums.kinds |= word.kinds;
    sums.dates |= word.dates;
    if (word.letters && word.dates == 0 && word.kinds != 0) continue;
    *dated++ = static_cast<std::uint32_t>(i);
    numbers += word.letters ? 0U : 1U;
  }
  sums_ = sums;
  date_words_.resize(static_cast<std::size_t>(dated - date_words_.data()));
  if (numbers == 0) return;
  numbers_.reserve(numbers);
  for (const std::uint32_t i : date_words_) {
    if (!words_[i].letters) numbers_.push_back(i);
  }
}

std::size_t TextView::word_from(std::size_t byte) const noexcept {
  return static_cast<std::size_t>(
      std::lower_bound(words_.begin(), words_.end(), byte, [](const Word& word, std::size_t at) { return word.begin < at; }) - words_.begin());
}

TextView::Near TextView::nearest_cue(std::uint16_t owner, Span span, std::uint32_t before,
                                     std::uint32_t after) const noexcept {
  Near near;
  // Cues are sorted by where they begin; one that ends within reach began at most its own length earlier.
  const std::size_t from = span.begin > before + kLongestCue ? span.begin - before - kLongestCue : 0;
  auto hit = std::lower_bound(cues_.begin(), cues_.end(), from,
                              [](const CueHit& cue, std::size_t at) { return cue.begin < at; });
  const auto next = std::lower_bound(placeholders_.begin(), placeholders_.end(), span.end,
                                     [](const Span& one, std::size_t at) { return one.begin < at; });
  const std::size_t first = next == placeholders_.begin() ? 0 : std::prev(next)->end;
  const std::size_t last = next == placeholders_.end() ? text().size() : next->begin;
  for (; hit != cues_.end() && hit->begin <= span.end + after; ++hit) {
    if (hit->owner != owner || hit->begin < first || hit->end > last) continue;
    std::uint32_t distance = UINT32_MAX;
    if (hit->end <= span.begin) {
      distance = static_cast<std::uint32_t>(span.begin - hit->end);
      if (distance > before) continue;
    } else if (hit->begin >= span.end) {
      // What follows a value is weaker evidence than what leads to it.
      distance = static_cast<std::uint32_t>(hit->begin - span.end);
      if (distance > after) continue;
      distance += before / 2;
    } else {
      continue;
    }
    if (distance < near.distance) near = {hit->phrase, distance};
  }
  if (near.phrase.empty() && (pending_cues_ >> owner & 1U) != 0) near = {kPreviousTurn, kPreviousTurnDistance};
  return near;
}

}  // namespace guichet::redact
