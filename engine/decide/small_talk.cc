#include "engine/decide/small_talk.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/analysis/data.h"
#include "engine/analysis/word_list.h"
#include "engine/decide/pattern.h"
#include "redact/base/message.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kMostWords = 16;
constexpr std::size_t kPlaces = 3;

// In the order they are tried: "no thanks" is a no.
constexpr std::array<std::string_view, 9> kSections{"none", "no", "thanks", "yes", "hello", "1", "2", "3", "last"};
constexpr std::array kTalk{SmallTalk::kNone, SmallTalk::kNo, SmallTalk::kThanks, SmallTalk::kYes, SmallTalk::kHello};
constexpr std::size_t kFirstPlace = kTalk.size();
constexpr std::size_t kLast = kFirstPlace + kPlaces;

constexpr Message kHello{"Hello. What is your question?", "Bonjour. Quelle est votre question?"};
constexpr Message kWelcome{"You are welcome. Ask again any time.", "Je vous en prie. N'hésitez pas à écrire de nouveau."};
constexpr Message kQuestion{"What is your question?", "Quelle est votre question?"};

struct Phrase {
  Pattern pattern;
  std::optional<Language> language;  // of its words
};

struct Table {
  std::array<std::vector<Phrase>, kSections.size()> sections;
  std::vector<std::string_view> unreadable;
};

Table load() {
  Table table;
  WordSets sets;
  std::vector<Phrase>* section = nullptr;
  std::optional<Language> language;
  for (const auto line : entries(data::kSmallTalk)) {
    if (line.size() > 2 && line.starts_with('[') && line.ends_with(']')) {
      auto name = line.substr(1, line.size() - 2);
      language.reset();
      if (name.ends_with(" en")) language = Language::kEnglish;
      if (name.ends_with(" fr")) language = Language::kFrench;
      if (language) name.remove_suffix(3);
      const auto found = std::find(kSections.begin(), kSections.end(), name);
      section = found == kSections.end() ? nullptr : &table.sections[static_cast<std::size_t>(found - kSections.begin())];
      if (section == nullptr) table.unreadable.push_back(line);
    } else if (read_word_set(line, sets)) {
      continue;
    } else if (auto pattern = Pattern::parse(line, sets); pattern && section != nullptr) {
      section->push_back({*std::move(pattern), language});
    } else {
      table.unreadable.push_back(line);
    }
  }
  return table;
}

const Table& table() {
  static const Table kLoaded = load();
  return kLoaded;
}

const Phrase* matching(std::size_t section, const std::vector<Word>& words) {
  const auto& phrases = table().sections[section];
  const auto found = std::find_if(phrases.begin(), phrases.end(), [&](const Phrase& one) { return one.pattern.matches(words); });
  return found == phrases.end() ? nullptr : &*found;
}

struct Found {
  SmallTalk talk;
  const Phrase* phrase;
};

std::optional<Found> find(std::vector<Word> words) {
  std::erase_if(words, [](const Word& word) { return word.kind == WordKind::kPlaceholder; });
  if (words.empty() || words.size() > kMostWords) return std::nullopt;
  for (std::size_t i = 0; i < kTalk.size(); ++i) {
    if (const auto* phrase = matching(i, words)) return Found{kTalk[i], phrase};
  }
  return std::nullopt;
}

}  // namespace

std::optional<SmallTalk> small_talk(const std::vector<Word>& words) {
  const auto found = find(words);
  return found ? std::optional(found->talk) : std::nullopt;
}

std::optional<Language> small_talk_language(const std::vector<Word>& words) {
  const auto found = find(words);
  return found ? found->phrase->language : std::nullopt;
}

std::string_view small_talk_reply(SmallTalk talk, Language language) {
  switch (talk) {
    case SmallTalk::kHello:
      return kHello.in(language);
    case SmallTalk::kThanks:
      return kWelcome.in(language);
    case SmallTalk::kYes:
    case SmallTalk::kNo:
    case SmallTalk::kNone:
      break;
  }
  return kQuestion.in(language);
}

std::optional<std::size_t> chosen_place(const std::vector<Word>& words, std::size_t count) {
  if (count == 0 || words.empty() || words.size() > kMostWords) return std::nullopt;
  for (std::size_t place = 0; place < std::min(count, kPlaces); ++place) {
    if (matching(kFirstPlace + place, words) != nullptr) return place;
  }
  if (matching(kLast, words) != nullptr) return count - 1;
  return std::nullopt;
}

std::vector<std::string_view> unreadable_small_talk_lines() { return table().unreadable; }

}  // namespace guichet::engine
