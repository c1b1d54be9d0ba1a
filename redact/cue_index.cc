#include "redact/cue_index.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <unordered_map>
#include <utility>

#include "redact/cue_misspelling.h"
#include "redact/fold/bytes.h"
#include "redact/recognizers/word_features.h"
#include "redact/word_hash.h"

namespace guichet::redact {
namespace {

constexpr std::uint32_t kMostBetweenWords = 3;
constexpr std::uint32_t kShortestGlued = 5;     // "myuci"
constexpr std::uint32_t kLeastGluedDigits = 6;

// A word shorter than this is no misspelling: those of words of seven letters have six or more.
constexpr std::uint32_t kShortestMisspelt = 6;

// The bit of a hash in a set of so many, by other bits than the slot's.
constexpr std::size_t kFirstWordBits = std::size_t{1} << 15U;
constexpr std::size_t kMisspeltBits = std::size_t{1} << 18U;
template <std::size_t kBits>
bool holds(const std::vector<std::uint64_t>& filter, std::uint32_t hash) {
  const std::size_t bit = (hash >> 8U) & (kBits - 1);
  return (filter[bit / 64] >> (bit % 64) & 1U) != 0;
}
template <std::size_t kBits>
void put(std::vector<std::uint64_t>& filter, std::uint32_t hash) {
  const std::size_t bit = (hash >> 8U) & (kBits - 1);
  filter[bit / 64] |= std::uint64_t{1} << (bit % 64);
}
constexpr std::uint64_t next_bit(std::uint32_t hash) { return std::uint64_t{1} << (hash >> 26U); }

constexpr std::uint64_t key_of(std::uint32_t node, std::uint32_t word) { return (static_cast<std::uint64_t>(node) << 32U) | word; }
constexpr std::size_t slot_of(std::uint64_t key) { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15U) >> 32U); }

std::vector<std::string_view> words_of(std::string_view phrase) {
  std::vector<std::string_view> words;
  for (std::size_t i = 0; i < phrase.size();) {
    std::size_t end = i;
    if (is_letter(phrase[i])) {
      while (end < phrase.size() && is_letter(phrase[end])) ++end;
    } else if (is_digit(phrase[i])) {
      while (end < phrase.size() && is_digit(phrase[end])) ++end;
    }
    if (end > i) words.push_back(phrase.substr(i, end - i));
    i = std::max(end, i + 1);
  }
  return words;
}

// How a word may be meant.
struct Meanings {
  std::uint32_t exact = UINT32_MAX;
  std::vector<std::uint32_t> misspelt;
  bool first = false;  // it may begin a phrase
};

}  // namespace

CueIndex::CueIndex(std::span<const Recognizer* const> recognizers) : nodes_(1) {
  std::unordered_map<std::string, Meanings> meanings;
  std::vector<std::string_view> canonical;  // words by number
  std::map<std::uint64_t, std::uint32_t> tree;
  const auto number_of = [&](std::string_view word) {
    Meanings& meaning = meanings[std::string(word)];
    if (meaning.exact == kNone) {
      meaning.exact = static_cast<std::uint32_t>(canonical.size());
      canonical.push_back(word);
    }
    return meaning.exact;
  };
  for (std::size_t owner = 0; owner < recognizers.size(); ++owner) {
    for (const std::string_view cue : recognizers[owner]->cues) {
      const auto words = words_of(cue);
      if (words.empty()) continue;
      std::uint32_t node = 0;
      for (const std::string_view word : words) {
        const std::uint32_t number = number_of(word);
        if (node == 0) meanings.find(std::string(word))->second.first = true;
        nodes_[node].next_words |= next_bit(word_hash(word));
        nodes_[node].long_next = nodes_[node].long_next || word.size() > kShortestMisspelt;
        const auto [entry, added] = tree.try_emplace(key_of(node, number), static_cast<std::uint32_t>(nodes_.size()));
        if (added) nodes_.emplace_back();
        node = entry->second;
      }
      // Names are written with care, or are no cue: only the cues of numbers are taken misspelt.
      const bool misspelt = !recognizers[owner]->rules.empty();
      phrases_.push_back({cue, static_cast<std::uint16_t>(owner), misspelt, kNone});
      // In the order of the table.
      std::uint32_t* last = &nodes_[node].phrase;
      while (*last != kNone) last = &phrases_[*last].next;
      *last = static_cast<std::uint32_t>(phrases_.size() - 1);
      if (!misspelt) continue;
      for (std::size_t i = 0; i < words.size(); ++i) {
        for (const std::string& wrong : misspellings(words[i])) {
          Meanings& meaning = meanings[wrong];
          const std::uint32_t number = meanings.find(std::string(words[i]))->second.exact;
          if (std::find(meaning.misspelt.begin(), meaning.misspelt.end(), number) == meaning.misspelt.end()) meaning.misspelt.push_back(number);
          meaning.first = meaning.first || i == 0;
        }
      }
    }
  }
  edges_.resize(std::bit_ceil(2 * tree.size() + 16));
  for (const auto& [key, node] : tree) {
    std::size_t at = slot_of(key) & (edges_.size() - 1);
    while (edges_[at].from != UINT64_MAX) at = (at + 1) & (edges_.size() - 1);
    edges_[at] = {key, node};
  }
  first_words_.resize(kFirstWordBits / 64);
  misspelt_words_.resize(kMisspeltBits / 64);
  const auto misspelt = static_cast<std::size_t>(
      std::count_if(meanings.begin(), meanings.end(), [](const auto& entry) { return entry.second.exact == kNone; }));
  listed_.resize(WordFeatureTable::of_all_lists().largest_number() + 1);
  by_number_.resize(1);
  spellings_.resize(std::bit_ceil(2 * (meanings.size() - misspelt) + 16));
  misspellings_.resize(std::bit_ceil(2 * misspelt + 16));
  for (const auto& [spelling, meaning] : meanings) {
    const std::uint32_t hash = word_hash(spelling);
    const bool only_misspelt = meaning.exact == kNone;
    if (only_misspelt) {
      put<kMisspeltBits>(misspelt_words_, hash);
    } else if (meaning.first) {
      put<kFirstWordBits>(first_words_, hash);
    }
    std::vector<Spelling>& table = only_misspelt ? misspellings_ : spellings_;
    std::size_t at = hash & (table.size() - 1);
    while (table[at].size != 0) at = (at + 1) & (table.size() - 1);
    table[at] = {first_bytes(spelling.data(), spelling.size(), spelling.size()), static_cast<std::uint32_t>(letters_.size()),
                 static_cast<std::uint32_t>(spelling.size()), meaning.exact,
                 static_cast<std::uint32_t>(meant_.size()), static_cast<std::uint32_t>(meaning.misspelt.size()),
                 only_misspelt ? kNone : child(0, meaning.exact)};
    if (spelling.size() > 8) letters_ += spelling.substr(8);
    meant_.insert(meant_.end(), meaning.misspelt.begin(), meaning.misspelt.end());
    list(table[at], spelling);
  }
}

void CueIndex::list(const Spelling& spelling, std::string_view word) {
  const std::uint32_t number = is_letter(word[0]) ? word_number(word) : 0;
  if (number == 0) return;
  Listed listed;
  listed.spelling = spelling;
  for (std::uint32_t i = 0; i < spelling.meant_count; ++i) listed.alone = listed.alone || child(0, meant_[spelling.meant + i]) != kNone;
  listed.opens = listed.alone || spelling.opens != kNone;
  if (spelling.opens != kNone) {
    const Node& node = nodes_[spelling.opens];
    listed.alone = listed.alone || node.phrase != kNone;
    listed.next_words = node.next_words;
    listed.long_next = node.long_next;
  }
  listed_[number] = static_cast<std::uint32_t>(by_number_.size());
  by_number_.push_back(listed);
}

std::uint32_t CueIndex::child(std::uint32_t node, std::uint32_t word) const {
  const std::uint64_t key = key_of(node, word);
  for (std::size_t at = slot_of(key) & (edges_.size() - 1);; at = (at + 1) & (edges_.size() - 1)) {
    if (edges_[at].from == key) return edges_[at].to;
    if (edges_[at].from == UINT64_MAX) return kNone;
  }
}

const CueIndex::Spelling* CueIndex::spelling(const std::vector<Spelling>& table, std::string_view text, const Word& word) const {
  const std::uint32_t size = word.end - word.begin;
  const char* bytes = text.data() + word.begin;
  const std::uint64_t first = first_bytes(bytes, size, Folded::kReadable);
  for (std::size_t at = word.hash & (table.size() - 1);; at = (at + 1) & (table.size() - 1)) {
    const Spelling& one = table[at];
    if (one.size == 0) return nullptr;
    if (one.first == first && one.size == size && (size <= 8 || same_bytes(letters_.data() + one.rest, bytes + 8, size - 8))) return &one;
  }
}

// The phrases that begin at one word.
class CueIndex::Walk {
 public:
  Walk(const CueIndex& index, std::string_view text, const std::vector<Word>& words, std::vector<CueHit>& hits)
      : index_(index), text_(text), words_(words), hits_(hits) {}

  void from(std::size_t word) {
    first_ = word;
    reported_ = 0;
    on(0, word, 0);
  }
 private:
  const Spelling* spelling_of(const Word& word, unsigned slips) const {
    if (word.number != 0) {
      const std::uint32_t listed = index_.listed_[word.number];
      if (listed == 0) return nullptr;
      const Spelling& spelling = index_.by_number_[listed].spelling;
      return spelling.word == kNone && slips > 0 ? nullptr : &spelling;
    }
    if (const Spelling* exact = index_.spelling(index_.spellings_, text_, word); exact != nullptr) return exact;
    return slips == 0 && index_.may_be_misspelt(word) ? index_.spelling(index_.misspellings_, text_, word) : nullptr;
  }

  // `slips`: misspelt words so far.
  void on(std::uint32_t node, std::size_t word, unsigned slips) {
    const Spelling* spelling = spelling_of(words_[word], slips);
    if (spelling == nullptr) return;
    if (spelling->word != kNone) arrive(node == 0 ? spelling->opens : index_.child(node, spelling->word), word, slips);
    if (slips > 0) return;
    for (std::uint32_t i = 0; i < spelling->meant_count; ++i) {
      arrive(index_.child(node, index_.meant_[spelling->meant + i]), word, slips + 1);
    }
  }

  void arrive(std::uint32_t node, std::size_t word, unsigned slips) {
    if (node == kNone) return;
    const Node& here = index_.nodes_[node];
    for (std::uint32_t phrase = here.phrase; phrase != kNone; phrase = index_.phrases_[phrase].next) report(phrase, word, slips);
    if (here.next_words == 0 || word + 1 >= words_.size()) return;
    const Word& next = words_[word + 1];
    if (next.begin - words_[word].end > kMostBetweenWords) return;
    const bool wrong = here.long_next && slips == 0 && next.end - next.begin >= kShortestMisspelt;
    if (wrong || (here.next_words & next_bit(next.hash)) != 0) on(node, word + 1, slips);
  }

  void report(std::uint32_t phrase, std::size_t word, unsigned slips) {
    const Phrase& said = index_.phrases_[phrase];
    if (slips > 0 && !said.may_be_misspelt) return;
    // Those of one word in the order of the table: there are few.
    std::size_t at = reported_;
    while (at > 0 && order_[at - 1] > phrase) --at;
    const CueHit hit{words_[first_].begin, words_[word].end, said.owner, said.text, static_cast<std::uint32_t>(word + 1)};
    if (at == reported_) {
      hits_.push_back(hit);
    } else {
      hits_.insert(hits_.end() - static_cast<std::ptrdiff_t>(reported_ - at), hit);
    }
    if (reported_ == order_.size()) return;  // so many are never said at once
    for (std::size_t i = reported_; i > at; --i) order_[i] = order_[i - 1];
    order_[at] = phrase;
    ++reported_;
  }

  const CueIndex& index_;
  std::string_view text_;
  const std::vector<Word>& words_;
  std::vector<CueHit>& hits_;
  std::size_t first_ = 0;
  std::array<std::uint32_t, 64> order_{};  // of the phrases reported from this word
  std::size_t reported_ = 0;
};

// "mysinis046454286": a cue with little words glued to it, and its value glued to all of them.
void CueIndex::find_glued(std::string_view text, const std::vector<Word>& words, std::size_t at, std::vector<CueHit>& hits) const {
  static constexpr std::string_view kHeads[] = {"", "my", "mon", "ma", "le", "the", "your", "votre"};
  static constexpr std::string_view kTails[] = {"", "is", "est", "cest", "number", "numero", "no", "num", "nbr", "numberis", "nois"};
  const Word& word = words[at];
  const std::string_view glued = text.substr(word.begin, word.end - word.begin);
  for (const std::string_view head : kHeads) {
    for (const std::string_view tail : kTails) {
      if (glued.size() <= head.size() + tail.size() || head.size() + tail.size() == 0 || !glued.starts_with(head) || !glued.ends_with(tail)) continue;
      Word core = word;
      core.begin += static_cast<std::uint32_t>(head.size());
      core.end -= static_cast<std::uint32_t>(tail.size());
      core.hash = word_hash(text.substr(core.begin, core.end - core.begin));
      const Spelling* said = spelling(spellings_, text, core);
      const std::uint32_t node = said == nullptr ? kNone : said->opens;
      if (node == kNone) continue;
      for (std::uint32_t phrase = nodes_[node].phrase; phrase != kNone; phrase = phrases_[phrase].next) {
        hits.push_back({word.begin, word.end, phrases_[phrase].owner, phrases_[phrase].text, static_cast<std::uint32_t>(at + 1)});
      }
    }
  }
}

bool CueIndex::may_be_misspelt(const Word& word) const noexcept {
  return word.end - word.begin >= kShortestMisspelt && word.letters && holds<kMisspeltBits>(misspelt_words_, word.hash);
}

// Whether a phrase may begin at a word, before `next` (null: none): a necessary condition.
inline bool CueIndex::may_open(const Word& word, const Word* next) const noexcept {
  if (word.number == 0) return holds<kFirstWordBits>(first_words_, word.hash) || may_be_misspelt(word);
  const std::uint32_t at = listed_[word.number];
  if (at == 0) return false;
  const Listed& listed = by_number_[at];
  if (!listed.opens || listed.alone) return listed.opens;
  return next != nullptr && ((listed.next_words & next_bit(next->hash)) != 0 || (listed.long_next && next->end - next->begin >= kShortestMisspelt));
}

void CueIndex::find(std::string_view text, const std::vector<Word>& words, std::vector<CueHit>& hits) const {
  hits.clear();
  hits.reserve(words.size() / 4 + 8);
  Walk walk(*this, text, words, hits);
  const Word* const all = words.data();
  const std::size_t size = words.size();
  for (std::size_t w = 0; w < size; ++w) {
    const Word* const next = w + 1 < size ? all + w + 1 : nullptr;
    if (next != nullptr && !next->letters && next->begin == all[w].end && all[w].letters && all[w].end - all[w].begin >= kShortestGlued &&
        next->end - next->begin >= kLeastGluedDigits) {
      find_glued(text, words, w, hits);
    }
    if (may_open(all[w], next)) walk.from(w);
  }
}

std::vector<CueHit> CueIndex::find(std::string_view text, const std::vector<Word>& words) const {
  std::vector<CueHit> hits;
  find(text, words, hits);
  return hits;
}

}  // namespace guichet::redact
