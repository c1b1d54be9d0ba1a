#include "redact/recognizers/learned/name_signs.h"

#include <algorithm>
#include <bit>

#include "redact/dictionary/dictionary.h"
#include "redact/recognizers/learned/everyday_slips.h"
#include "redact/recognizers/name_letters.h"
#include "redact/recognizers/person_evidence.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostLine = 20;
constexpr std::size_t kMostWords = 100;
constexpr std::size_t kMostNames = 5;
constexpr std::uint8_t kNoCue = 20;
constexpr std::uint8_t kCueReach = 3;
constexpr float kNowhere = 9;
constexpr int kWays[] = {-1, -1, 1, 1};
constexpr int kDistances[] = {1, 2, 1, 2};

constexpr std::string_view kOwnNames[] = {
    "logit",       "case",       "length",      "dictionary",    "slip",       "likeness",     "given_name",      "surname",
    "place",       "guessed",    "neighbours",  "opens_sentence", "line_words", "from_line_end", "paragraph_words", "unknown_share",
    "capital_share", "cue",      "cue_distance", "found_score",  "found_surely", "found_words", "found_names",    "found_elsewhere",
    "twice",       "small_elsewhere"};
static_assert(std::size(kOwnNames) == static_cast<std::size_t>(NameSign::kOwnSigns));

constexpr std::string_view kNeighbourNames[] = {
    "before.gap",  "before.case",  "before.dictionary",  "before.listed",  "before.place",  "before.logit",  "before.found_score",
    "before2.gap", "before2.case", "before2.dictionary", "before2.listed", "before2.place", "before2.logit", "before2.found_score",
    "behind.gap",  "behind.case",  "behind.dictionary",  "behind.listed",  "behind.place",  "behind.logit",  "behind.found_score",
    "behind2.gap", "behind2.case", "behind2.dictionary", "behind2.listed", "behind2.place", "behind2.logit", "behind2.found_score"};
static_assert(std::size(kNeighbourNames) == 4 * static_cast<std::size_t>(NeighbourSign::kSigns));

float place(const NameWord& word) noexcept { return word.is(kOrganisation) ? 2.0F : word.is(kPlace) ? 1.0F : 0.0F; }
float listed(const NameWord& word) noexcept { return word.guessed ? 1.0F : word.is(kGivenName) ? 3.0F : word.is(kSurname) ? 2.0F : 0.0F; }
float letter_case(const NameSurroundings& around, std::size_t word) noexcept { return static_cast<float>(around.kind(word) & 7U); }

float share(std::size_t some, std::size_t all) noexcept { return all == 0 ? 0 : static_cast<float>(some) / static_cast<float>(all); }

bool plain_word(const NameWord& word) noexcept { return word.letters && word.end - word.begin > 1; }

}  // namespace

std::string_view name_sign_name(std::size_t sign) {
  return sign < std::size(kOwnNames) ? kOwnNames[sign] : sign < kNameSigns ? kNeighbourNames[sign - std::size(kOwnNames)] : std::string_view();
}

bool found_by_cue(const Candidate& candidate) noexcept {
  static constexpr WordSet kByWords({"person.alone", "person.pair", "person.prepositional", "person.pointed", "person.half_capitals", "person.line", "person.last_words", "person.about", "person.related", "person.self"});
  return !kByWords.contains(candidate.rule);
}

NameSignReader::NameSignReader(const NameClues& clues, const std::vector<Candidate>& found, const NameModel& model)
    : clues_(clues), found_(found), around_(clues.text, clues.cues), owner_(clues.text.size(), 0), asked_(clues.text.size(), false),
      logits_(clues.text.size(), 0), line_words_(clues.text.size(), 0), from_line_end_(clues.text.size(), 0),
      cue_(clues.text.size(), kNoCue), cue_distance_(clues.text.size(), kCueReach + 1), dictionary_(clues.text.size(), -1) {
  const NameText& text = clues_.text;
  found_words_.resize(found.size());
  for (std::size_t c = 0; c < found.size(); ++c) {
    for (std::size_t i = text.word_at(found[c].span.begin); i < text.size() && text[i].begin < found[c].span.end; ++i, ++found_words_[c]) {
      if (owner_[i] == 0 || found_score(i) < found[c].score) owner_[i] = static_cast<std::uint32_t>(c + 1);
    }
  }
  ask(model);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (around_.paragraph(i) == paragraphs_.size()) paragraphs_.emplace_back();
    Paragraph& paragraph = paragraphs_.back();
    if (owner_[i] != 0 && (i == 0 || owner_[i] != owner_[i - 1])) ++paragraph.names;
    if (!plain_word(text[i])) continue;
    ++paragraph.words;
    if (text[i].capital) ++paragraph.capitals;
    if ((text[i].kinds == 0 || text[i].guessed) && dictionary(i) == 0) ++paragraph.unknown;
  }
  for (std::size_t first = 0; first < text.size();) {
    std::size_t last = first;
    while (last + 1 < text.size() && text[last].gap != Gap::kLine) ++last;
    for (std::size_t i = first; i <= last; ++i) {
      line_words_[i] = static_cast<std::uint8_t>(std::min(last - first + 1, kMostLine));
      from_line_end_[i] = static_cast<std::uint8_t>(std::min(last - i, kMostLine));
    }
    first = last + 1;
  }
  see_alike();
  for (const CueHit& cue : clues_.cues) {
    const std::size_t behind = text.word_at(cue.end);
    for (std::uint8_t d = 0; d <= kCueReach && behind + d < text.size(); ++d) {
      if (d > cue_distance_[behind + d]) break;
      cue_[behind + d] = static_cast<std::uint8_t>(cue.owner);
      cue_distance_[behind + d] = d;
    }
  }
}

// What may be a name, what was found to be one, and what stands beside either and may belong to it: "Wren Achterberg", "Pictou-Marshall",
// though a wren is a bird.
void NameSignReader::ask(const NameModel& model) {
  const NameText& text = clues_.text;
  const auto may = [&](std::size_t i) { return owner_[i] != 0 || around_.candidate(i); };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto beside = [&](std::size_t other, Gap gap) {
      return may(other) && (gap == Gap::kHyphen || gap == Gap::kApostrophe || (gap == Gap::kSpace && text[i].capital));
    };
    asked_[i] = may(i) || (text[i].letters && ((i > 0 && beside(i - 1, text[i - 1].gap)) || (i + 1 < text.size() && beside(i + 1, text[i].gap))));
    if (asked_[i]) logits_[i] = model.log_odds(around_, i);
  }
}

// By their hashes: two words that share one, one pair in four thousand million, count as alike.
void NameSignReader::see_alike() {
  const NameText& text = clues_.text;
  const std::vector<Word>& words = text.view().words();
  // Open addressing; a slot is an index of alike_, plus one.
  std::vector<std::uint32_t> slots(std::bit_ceil(2 * text.size() + 1), 0);
  alike_of_.resize(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::uint64_t key = std::uint64_t{around_.paragraph(i)} << 32U | words[i].hash;
    std::size_t at = (words[i].hash + around_.paragraph(i)) & (slots.size() - 1);
    while (slots[at] != 0 && alike_[slots[at] - 1].key != key) at = (at + 1) & (slots.size() - 1);
    if (slots[at] == 0) {
      slots[at] = static_cast<std::uint32_t>(alike_.size() + 1);
      alike_.emplace_back().key = key;
    }
    alike_of_[i] = slots[at] - 1;
    Alike& alike = alike_[slots[at] - 1];
    ++alike.times;
    alike.small = alike.small || (!text[i].capital && !text[i].shout);
    if (owner_[i] == 0 || owner_[i] == alike.owner) continue;
    alike.other_owner = alike.owner != 0;
    alike.owner = owner_[i];
  }
}

float NameSignReader::dictionary(std::size_t word) const noexcept {
  const NameWord& it = clues_.text[word];
  if (!it.letters) return 0;
  if (it.everyday()) return 2;
  std::int8_t& known = dictionary_[word];
  if (known < 0) known = in_dictionary(clues_.text.text(word)) ? 1 : 0;
  return known;
}

void NameSignReader::read_neighbour(std::size_t word, int way, int distance, float* signs) const noexcept {
  const NameText& text = clues_.text;
  const std::ptrdiff_t at = static_cast<std::ptrdiff_t>(word) + way * distance;
  signs[static_cast<std::size_t>(NeighbourSign::kGap)] = kNowhere;
  if (at < 0 || at >= static_cast<std::ptrdiff_t>(text.size())) return;
  const auto i = static_cast<std::size_t>(at);
  if (around_.paragraph(i) != around_.paragraph(word)) return;
  const NameWord& near = text[i];
  const auto put = [signs](NeighbourSign sign, float value) { signs[static_cast<std::size_t>(sign)] = value; };
  put(NeighbourSign::kGap, static_cast<float>(way < 0 ? near.gap : text[i - 1].gap));
  put(NeighbourSign::kCase, letter_case(around_, i));
  put(NeighbourSign::kDictionary, dictionary(i));
  put(NeighbourSign::kListed, listed(near));
  put(NeighbourSign::kPlaceWord, place(near));
  put(NeighbourSign::kLogit, logits_[i]);
  put(NeighbourSign::kFoundScore, found_score(i));
}

NameSigns NameSignReader::of(std::size_t word) const {
  const NameText& text = clues_.text;
  const NameWord& it = text[word];
  const std::string_view bytes = text.text(word);
  NameSigns signs{};
  const auto put = [&signs](NameSign sign, auto value) { signs[static_cast<std::size_t>(sign)] = static_cast<float>(value); };
  put(NameSign::kLogit, logits_[word]);
  put(NameSign::kCase, letter_case(around_, word));
  put(NameSign::kLength, it.end - it.begin);
  put(NameSign::kDictionary, dictionary(word));
  put(NameSign::kSlip, it.everyday() ? Slip::kNone : slip_of_everyday_word(bytes));
  put(NameSign::kLikeness, name_likeness(bytes));
  put(NameSign::kListedGiven, it.is(kGivenName) && !it.guessed);
  put(NameSign::kListedSurname, it.is(kSurname) && !it.guessed);
  put(NameSign::kPlaceWord, place(it));
  put(NameSign::kGuessed, it.guessed);
  NameRun alone;
  alone.first = alone.last = word;
  alone.words = 1;
  put(NameSign::kNeighbours, neighbour_points(text, alone));
  put(NameSign::kOpensSentence, opens_sentence(text, word));
  put(NameSign::kLineWords, line_words_[word]);
  put(NameSign::kFromLineEnd, from_line_end_[word]);
  const Paragraph& paragraph = paragraphs_[around_.paragraph(word)];
  put(NameSign::kParagraphWords, std::min(paragraph.words, kMostWords));
  put(NameSign::kUnknownShare, share(paragraph.unknown, paragraph.words));
  put(NameSign::kCapitalShare, share(paragraph.capitals, paragraph.words));
  put(NameSign::kCue, cue_[word]);
  put(NameSign::kCueDistance, cue_distance_[word]);
  const std::uint32_t owner = owner_[word];
  put(NameSign::kFoundScore, found_score(word));
  put(NameSign::kFoundSurely, owner != 0 && found_by_cue(found_[owner - 1]));
  put(NameSign::kFoundWords, owner == 0 ? 0 : std::min(found_words_[owner - 1], kMostNames));
  put(NameSign::kFoundNames, std::min(paragraph.names, kMostNames));
  const Alike& alike = alike_[alike_of_[word]];
  put(NameSign::kTwice, alike.times > 1);
  put(NameSign::kFoundElsewhere, (alike.owner != 0 && alike.owner != owner) || alike.other_owner);
  put(NameSign::kSmallElsewhere, it.capital && alike.small);
  for (std::size_t n = 0; n < std::size(kWays); ++n) {
    read_neighbour(word, kWays[n], kDistances[n], &signs[static_cast<std::size_t>(NameSign::kOwnSigns) + n * static_cast<std::size_t>(NeighbourSign::kSigns)]);
  }
  return signs;
}

}  // namespace guichet::redact
