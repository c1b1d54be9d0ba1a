#include "redact/propagation.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/nicknames.h"

namespace guichet::redact {
namespace {

constexpr float kScore = 0.8F;
constexpr float kSure = 0.7F;             // of a name found with less, only capitalised words are found again
constexpr std::size_t kShortestWord = 3;  // in bytes: "li" would hit too much, but for its capital
constexpr std::size_t kWidestSeparator = 3;

// What may stand between two words of one name. Nothing else: "Roy <roy@…" must not swallow the address.
bool joins(std::string_view gap) { return gap == " " || gap == "-" || gap == "'" || gap == "  "; }

struct KnownWord {
  float score = 0;         // how sure we are of it
  std::size_t person = 0;  // the find it comes from; 0: an earlier message
  bool whole = false;      // somebody is called so and nothing else: "Mr Vu"
};

constexpr std::size_t kShortestMisspelled = 5;
constexpr std::size_t kShortestMisspelledLower = 7;  // "rukhsana not rukshana"
constexpr std::size_t kMostMisspelled = 64;  // names compared with: a list of a thousand clients is not looked through

Candidate found_person(Span span, std::string_view rule) {
  Candidate candidate;
  candidate.type = EntityType::kPerson;
  candidate.span = span;
  candidate.score = kScore;
  candidate.rule = rule;
  candidate.priority = UINT16_MAX;
  return candidate;
}

// Whether the first letters agree and at most one letter, of eight or more two, must be put in, left out or changed
// (Levenshtein 1966, within a band).
bool nearly_same(std::string_view a, std::string_view b) {
  const std::size_t most = std::min(a.size(), b.size()) >= 8 ? 2 : 1;
  constexpr std::size_t kLongest = 24;
  if (a.front() != b.front() || a == b || a.size() > kLongest || b.size() > kLongest) return false;
  if ((a.size() > b.size() ? a.size() - b.size() : b.size() - a.size()) > most) return false;
  std::array<std::size_t, kLongest + 1> row{};
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[b.size()] <= most;
}

// "F. R.", "F.R": the dotted initials of a whole name, in its order.
void propagate_initials(const TextView& view, std::vector<std::string> whole, std::vector<Candidate>& candidates) {
  if (whole.empty()) return;
  std::sort(whole.begin(), whole.end());
  const std::string_view text = view.text();
  const std::vector<Word>& words = view.words();
  const auto initial = [&](std::size_t i) { return words[i].letters && words[i].capital && words[i].end - words[i].begin == 1; };
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!initial(i)) continue;
    std::string letters(1, text[words[i].begin]);
    std::size_t last = i;
    while (last + 1 < words.size() && initial(last + 1)) {
      const std::string_view gap = text.substr(words[last].end, words[last + 1].begin - words[last].end);
      if (gap != "." && gap != ". " && gap != ".-") break;
      letters += text[words[++last].begin];
    }
    if (last > i && std::binary_search(whole.begin(), whole.end(), letters)) {
      Span span{words[i].begin, words[last].end};
      if (span.end < text.size() && text[span.end] == '.') ++span.end;
      candidates.push_back(found_person(span, "person.initials"));
    }
    i = last;
  }
}

}  // namespace

void propagate_names(const TextView& view, const std::vector<std::string>& known, std::vector<Candidate>& candidates,
                     const std::vector<std::string>& initials) {
  std::unordered_map<std::string_view, KnownWord> names;
  std::unordered_map<std::uint16_t, std::vector<std::string_view>> families;  // of the given names among them
  std::vector<std::string> whole = initials;
  const auto remember = [&](std::string_view word, KnownWord how) -> KnownWord& {
    const auto [entry, added] = names.try_emplace(word, how);
    if (added) {
      if (const std::uint16_t family = nickname_family(word); family != 0) families[family].push_back(word);
    }
    return entry->second;
  };
  for (const std::string& word : known) remember(word, KnownWord{kScore, 0, false});
  std::size_t person = 0;
  for (const Candidate& candidate : candidates) {
    ++person;
    if (candidate.type != EntityType::kPerson) continue;
    std::string letters;
    for (auto word = std::lower_bound(view.words().begin(), view.words().end(), candidate.span.begin,
                                      [](const Word&w, std::size_t at) { return w.begin < at; });
         word != view.words().end() && word->end <= candidate.span.end; ++word) {
      KnownWord& known_word = remember(view.text(*word), KnownWord{0, person, false});
      known_word.score = std::max(known_word.score, std::min(candidate.score, kScore));
      known_word.whole = known_word.whole || (word->begin == candidate.span.begin && word->end == candidate.span.end);
      if (!is_name_particle(view.text(*word))) letters += view.text(*word).front();
    }
    if (letters.size() >= 2) whole.push_back(std::move(letters));
  }
  if (names.empty()) return;

  // A known word, or a short form of one: "Bob" of "Robert".
  const auto look_up = [&](std::string_view text) -> const KnownWord* {
    if (const auto found = names.find(text); found != names.end()) return &found->second;
    if (families.empty()) return nullptr;
    const auto family = families.find(nickname_family(text));
    if (family == families.end()) return nullptr;
    for (const std::string_view name : family->second) {
      if (may_be_same_name(name, text)) return &names.find(name)->second;
    }
    return nullptr;
  };
  // "AGBEKOU" where the name is Agbeko: people write to us because their name is misspelled.
  const auto misspelled = [&](const Word& word) {
    const std::size_t shortest = word.capital ? kShortestMisspelled : kShortestMisspelledLower;
    if (!word.letters || (!word.capital && view.text(word).ends_with('s')) || word.end - word.begin < shortest || (word.kinds & (kEveryday | kPlace | kOrganisation)) != 0) return false;
    const std::string_view text = view.text(word);
    return std::any_of(names.begin(), names.end(), [&](const auto& name) {
      return name.second.score >= kSure && name.first.size() >= kShortestMisspelled && !is_everyday_word(name.first) && nearly_same(name.first, text);
    });
  };
  const auto is_name = [&](const Word& word) {
    const std::string_view text = view.text(word);
    if (!word.letters || (text.size() < kShortestWord && (!word.capital || text.size() < 2))) return false;
    if (!word.capital && (word.kinds & (kEveryday | kPlace)) != 0) return false;  // most words
    const KnownWord* const found = look_up(text);
    if (found == nullptr || (found->score < kSure && !word.capital)) return false;
    if (is_name_particle(text)) return false;
    if (text.size() < kShortestWord) return found->whole || !is_everyday_word(text);
    return !is_everyday_word(text) || (word.capital && !word.all_caps);
  };
  const auto known_word = [&](const Word& word) { return *look_up(view.text(word)); };
  // "Rezaei, Farhad" is one person, "Ana, Luis" are two.
  const auto joined = [&](const Word& a, const Word& b) {
    const std::string_view gap = view.text().substr(a.end, b.begin - a.end);
    return joins(gap) || (gap == ", " && view.text(a) != view.text(b) && known_word(a).person == known_word(b).person);
  };
  const std::vector<Word>& words = view.words();
  const bool few = names.size() <= kMostMisspelled;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_name(words[i])) {
      if (few && misspelled(words[i])) candidates.push_back(found_person({words[i].begin, words[i].end}, "person.misspelled"));
      continue;
    }
    std::size_t last = i;
    while (last + 1 < words.size() && is_name(words[last + 1]) && joined(words[last], words[last + 1])) ++last;
    // "May" of "May Chen": a month or a place alone is one.
    if (last == i && (words[i].kinds & kPlace) != 0) continue;
    Candidate candidate;
    candidate.type = EntityType::kPerson;
    candidate.span = {words[i].begin, words[last].end};
    for (std::size_t w = i; w <= last; ++w) candidate.score = std::max(candidate.score, known_word(words[w]).score);
    candidate.rule = "person.known";
    candidate.priority = UINT16_MAX;
    candidates.push_back(candidate);
    i = last;
  }
  propagate_initials(view, std::move(whole), candidates);
}

void propagate_values(const TextView& view, const KnownValues& known, std::vector<Candidate>& candidates) {
  KnownValues values;  // of this message
  for (const Candidate& winner : candidates) values.add(winner.type, view.text().substr(winner.span.begin, winner.span.size()), winner.rule);
  if (known.empty() && values.empty()) return;
  const std::size_t longest = std::max(known.longest(), values.longest());
  const std::string_view text = view.text();
  const std::vector<Word>& words = view.words();
  const auto glued = [&](std::size_t i) { return i > 0 && words[i - 1].end == words[i].begin; };
  std::string value;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view first = view.text(words[i]);
    if (glued(i) || !(values.may_begin(first) || known.may_begin(first))) continue;
    value.clear();
    for (std::size_t last = i; last < words.size(); ++last) {
      if (last > i && words[last].begin - words[last - 1].end > kWidestSeparator) break;
      value += text.substr(words[last].begin, words[last].end - words[last].begin);
      if (value.size() > longest) break;
      if (!(values.has_length(value.size()) || known.has_length(value.size())) || (last + 1 < words.size() && glued(last + 1))) continue;
      const KnownValues::Known* known_value = known.find(value);
      if (known_value == nullptr) known_value = values.find(value);
      if (known_value == nullptr) continue;
      Candidate candidate;
      candidate.type = known_value->type;
      candidate.span = {words[i].begin, words[last].end};
      candidate.score = kScore;
      candidate.rule = known_value->rule;  // of the first finding
      candidate.priority = UINT16_MAX;
      candidates.push_back(candidate);
      i = last;
      break;
    }
  }
}

}  // namespace guichet::redact
