#include "redact/recognizers/birth_alone.h"

#include <algorithm>
#include <string_view>

#include "redact/recognizers/name_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr int kFirstAlone = 1920;
constexpr int kLatestAlone = 2010;

std::size_t line_begin(std::string_view text, std::size_t byte) {
  const std::size_t before = byte == 0 ? std::string_view::npos : text.rfind('\n', byte - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

// Two to five words, not everyday ones; or eight to ten digits in groups.
bool says_who(const BirthScene& scene, std::size_t begin, std::size_t end) {
  constexpr std::size_t kLongest = 60;
  if (end - begin > kLongest) return false;
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
  const std::size_t begin = line_begin(text, date.article);
  const std::size_t end = std::min(text.find('\n', date.span.end), text.size());
  if (scene.between(begin, date.article).find_first_not_of(kAround) != std::string_view::npos ||
      scene.between(date.span.end, end).find_first_not_of(kAround) != std::string_view::npos)
    return false;
  if (begin > 0 && says_who(scene, line_begin(text, begin - 1), begin - 1)) return true;
  return end < text.size() && says_who(scene, end + 1, std::min(text.find('\n', end + 1), text.size()));
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
