#include "redact/recognizers/birth_alone.h"

#include <algorithm>
#include <string_view>

#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr int kFirstAlone = 1920;
constexpr int kLatestAlone = 2010;

constexpr std::size_t kLongestLine = 60;

// As it was written: a blank may have been the break of a line (redact/unwrap.h).
bool breaks(const BirthScene& scene, std::size_t byte) {
  const char c = scene.view.text()[byte];
  if (c != ' ') return c == '\n';
  const Span raw = scene.view.folded().raw({byte, byte + 1});
  return raw.size() > 0 && scene.view.folded().raw_text()[raw.begin] == '\n';
}
// No further than the longest line of a name.
std::size_t line_begin(const BirthScene& scene, std::size_t byte) {
  std::size_t begin = byte;
  while (begin > 0 && byte - begin <= kLongestLine && !breaks(scene, begin - 1)) --begin;
  return begin;
}
std::size_t line_end(const BirthScene& scene, std::size_t byte) {
  std::size_t end = byte;
  while (end < scene.view.text().size() && end - byte <= kLongestLine && !breaks(scene, end)) ++end;
  return end;
}

// Two to five words, not everyday ones; or eight to ten digits in groups.
bool says_who(const BirthScene& scene, std::size_t begin, std::size_t end) {
  if (end - begin > kLongestLine) return false;
  const auto& words = scene.view.words();
  std::size_t names = 0;
  std::size_t others = 0;
  std::size_t digits = 0;
  for (std::size_t w = scene.word_at(begin); w < words.size() && words[w].end <= end; ++w) {
    if (!words[w].letters) {
      digits += words[w].end - words[w].begin;
    } else if ((words[w].kinds & kEveryday) != 0 && (words[w].kinds & (kGivenName | kSurname | kParticle)) == 0) {
      ++others;
    } else {
      ++names;
    }
  }
  if (scene.between(begin, end).find_first_of("?!:[$%") != std::string_view::npos) return false;
  return digits == 0 ? names >= 2 && names <= 5 && others == 0 : names == 0 && others == 0 && digits >= 8 && digits <= 10;
}

}  // namespace

bool birth_alone(const BirthScene& scene, const WrittenDate& date) {
  constexpr std::string_view kAround = " \t.,;-*>";
  if (date.year < kFirstAlone || date.year > kLatestAlone) return false;
  const std::string_view text = scene.view.text();
  const std::size_t begin = line_begin(scene, date.span.begin);
  const std::size_t end = line_end(scene, date.span.end);
  if (scene.between(begin, date.span.begin).find_first_not_of(kAround) != std::string_view::npos ||
      scene.between(date.span.end, end).find_first_not_of(kAround) != std::string_view::npos)
    return false;
  if (begin > 0 && says_who(scene, line_begin(scene, begin - 1), begin - 1)) return true;
  return end < text.size() && says_who(scene, end + 1, line_end(scene, end + 1));
}

std::size_t from_night(const BirthScene& scene, const WrittenDate& date, std::size_t begin) {
  static constexpr WordSet kTo({"au", "to", "ou", "or", "et", "and"});
  static constexpr WordSet kNight({"nuit", "night", "du", "of", "the", "la", "le"});
  const auto& words = scene.view.words();
  std::size_t w = scene.word_at(date.span.begin);
  if (w < 2 || w >= words.size() || words[w].letters || !kTo.contains(scene.view.text(words[w - 1])) || words[w - 2].letters || words[w - 2].end - words[w - 2].begin > 2) return begin;
  if (scene.between(words[w - 2].end, words[w].begin).size() > 6) return begin;
  w -= 2;
  bool night = false;
  while (w > 0 && kNight.contains(scene.view.text(words[w - 1])) && words[w].begin - words[w - 1].end == 1) {
    --w;
    night = night || scene.view.text(words[w]) == "nuit" || scene.view.text(words[w]) == "night";
  }
  return night ? words[w].begin : begin;
}

}  // namespace guichet::redact
