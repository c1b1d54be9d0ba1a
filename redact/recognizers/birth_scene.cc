#include "redact/recognizers/birth_scene.h"

#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/word_set.h"

namespace guichet::redact {
std::size_t BirthScene::word_at(std::size_t byte) const {
  const auto& words = view.words();
  return static_cast<std::size_t>(
      std::lower_bound(words.begin(), words.end(), byte, [](const Word& w, std::size_t at) { return w.begin < at; }) -
      words.begin());
}

BirthKinds BirthScene::kinds(std::size_t word) const {
  const Word& at = view.words()[word];
  return at.letters ? birth_kinds(view.text(at), at.hash) : BirthKinds{0};
}

bool BirthScene::holds(std::size_t begin, std::size_t end, BirthKinds wanted) const {
  for (std::size_t w = word_at(begin); w < view.words().size() && view.words()[w].end <= end; ++w) {
    if ((kinds(w) & wanted) != 0) return true;
  }
  return false;
}

bool BirthScene::new_clause(std::size_t begin, std::size_t end) const {
  static constexpr std::string_view kJoins[] = {"and", "but", "then", "so", "et", "mais", "puis", "donc", "que", "that"};
  static constexpr std::string_view kDoers[] = {"i", "we", "they", "j", "je", "nous", "on", "have", "ai"};
  const auto& words = view.words();
  for (std::size_t w = word_at(begin); w + 1 < words.size() && words[w + 1].end <= end; ++w) {
    if (among(kJoins, view.text(words[w])) && among(kDoers, view.text(words[w + 1]))) return true;
  }
  return false;
}

bool BirthScene::of_other_matter(const CueHit& cue) const {
  const auto& words = view.words();
  const std::size_t first = word_at(cue.begin);
  const std::size_t next = word_at(cue.end);
  if (next < words.size() && words[next].begin - cue.end <= 2 && (kinds(next) & kOtherMatter) != 0) {
    // "my birth certificate says"
    static constexpr std::string_view kSays[] = {"says", "shows", "states", "reads", "indique", "dit", "montre", "mentionne"};
    return !(next + 1 < words.size() && among(kSays, view.text(words[next + 1])));
  }
  for (std::size_t back = 1; back <= 2 && back <= first; ++back) {
    if ((kinds(first - back) & kOtherMatter) == 0 || cue.begin - words[first - back].end > 6) continue;
    // "Date et lieu de naissance", "Date/Place of birth", "Place and date of birth"
    for (std::size_t lead = first > 4 ? first - 4 : 0; lead < next; ++lead) {
      if (view.text(words[lead]) == "date") return false;
    }
    return true;
  }
  return false;
}

std::vector<WrittenDate> BirthScene::dates() const {
  std::vector<WrittenDate> dates;
  std::size_t next = 0;
  for (const std::uint32_t i : view.date_words()) {
    if (i < next) continue;
    if (const auto date = date_at(view, i)) {
      dates.push_back(*date);
      next = date->last + 1;
    }
  }
  return dates;
}

// "born Tues. 5 March": weekdays abbreviated to four letters or more.
static bool names_a_day(std::string_view head) noexcept {
  return head.ends_with(" tues") || head.ends_with(" thur") || head.ends_with(" thurs") || head.ends_with(" mercr") || head.ends_with(" vendr");
}

bool ends_sentence(std::string_view between) noexcept {
  if (between.find('[') != std::string_view::npos) return true;
  for (std::size_t i = 5; i + 1 < between.size(); ++i) {
    if (between[i + 1] != ' ') continue;
    if (between[i] == '?' || between[i] == '!') return true;
    // "St. Paul's", "Ste. Foy": a short word is abbreviated.
    const bool abbreviated = !is_letter(between[i - 2]) || !is_letter(between[i - 3]);
    if (between[i] == '.' && !abbreviated && !names_a_day(between.substr(0, i))) return true;
  }
  // An empty line; the name of a field may stand above one.
  const std::size_t empty_line = between.find("\n\n");
  return empty_line != std::string_view::npos && between.find_first_not_of(" \t\n:-") != std::string_view::npos;
}

void report_birth(const Span& span, float score, std::string_view rule, std::string_view cue, std::uint32_t distance,
                  std::vector<Candidate>& found) {
  Candidate candidate;
  candidate.type = EntityType::kDateOfBirth;
  candidate.span = span;
  candidate.score = score;
  candidate.rule = rule;
  candidate.cue = cue;
  candidate.cue_distance = distance;
  found.push_back(candidate);
}

}  // namespace guichet::redact
