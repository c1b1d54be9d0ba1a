#include "redact/conversation_state.h"

#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/nicknames.h"

namespace guichet::redact {
namespace {

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : folded) {
    if (is_word(c)) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

// One key for all forms of a given name.
std::string key_of(const std::string& word) {
  const std::uint16_t family = nickname_family(word);
  return family == 0 ? word : ' ' + std::to_string(family);
}

bool may_mean(const std::string& word, const std::string& name) {
  return may_be_same_name(word, name) || (word.size() == 1 && name.front() == word.front());
}

// Under what a person is looked up.
std::vector<std::string> keys_of(const std::vector<std::string>& words) {
  std::vector<std::string> keys;
  for (const std::string& word : words) {
    if (word.size() > 1 || words.size() == 1) keys.push_back(key_of(word));
  }
  return keys.empty() ? words : keys;
}

// Whether each word of one name is among the other's: as it is, as a short form, as an initial.
bool holds(const std::vector<std::string>& all, const std::vector<std::string>& some) {
  return std::all_of(some.begin(), some.end(), [&](const std::string& word) {
    return std::any_of(all.begin(), all.end(), [&](const std::string& name) { return may_mean(word, name); });
  });
}

// "fr" for "Farhad Rezaei"; empty for a name of one word.
std::string initials_of(const std::vector<std::string>& words) {
  std::string initials;
  std::size_t whole = 0;
  for (const std::string& word : words) {
    if (is_name_particle(word)) continue;
    initials += word.front();
    if (word.size() > 1) ++whole;
  }
  return whole >= 2 ? initials : std::string();
}

}  // namespace

unsigned Conversation::State::number_of(EntityType type, std::string_view folded_value, std::string_view rule) {
  if (type == EntityType::kPerson) return number_of_person(folded_value);
  if (keeps_values_) values_.add(type, folded_value, rule);
  const auto [entry, added] = numbers_.try_emplace(static_cast<char>(type) + letters_and_digits(folded_value));
  if (added) entry->second = ++last_numbers_[static_cast<std::size_t>(type)];
  return entry->second;
}

const std::string& Conversation::State::identity_of(EntityType type, unsigned number, std::string_view folded_value) {
  const auto [entry, added] = identities_.try_emplace(static_cast<std::uint64_t>(type) << 32U | number);
  if (!added) return entry->second;
  if (type == EntityType::kPerson) {
    for (const std::string& word : words_of(folded_value)) entry->second += word + ' ';
  } else {
    entry->second = letters_and_digits(folded_value);
  }
  return entry->second;
}

unsigned Conversation::State::number_of_name_word(std::string_view folded_word) {
  const auto next = static_cast<unsigned>(name_word_numbers_.size()) + 1;
  return name_word_numbers_.try_emplace(std::string(folded_word), next).first->second;
}

// "Farhad Rezaei", "farhad", "Mr. Rezaei", "F. R." are one person: the words of one name are among the other's.
// Of several that fit, the one found last is meant.
unsigned Conversation::State::number_of_person(std::string_view folded_name) {
  std::vector<std::string> words = words_of(folded_name);
  std::string initials = initials_of(words);
  if (initials.empty()) {
    std::string letters;
    for (const std::string& word : words) letters += word;
    const auto whole = letters.size() == words.size() && words.size() > 1 ? by_initials_.find(letters) : by_initials_.end();
    if (whole != by_initials_.end()) return static_cast<unsigned>(whole->second + 1);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  const auto remember = [&](std::size_t person) {
    for (const std::string& word : words) {
      if (known_words_.insert(word).second) name_words_.push_back(word);
    }
    if (initials.empty()) return;
    const auto [entry, added] = by_initials_.insert_or_assign(initials, person);
    if (added) initials_.push_back(std::move(initials));
  };
  // Most messages name one person, whom nobody looks up.
  if (persons_.empty()) {
    remember(0);
    persons_.push_back(std::move(words));
    return 1;
  }
  if (having_.empty()) {
    const std::vector<std::string> first = keys_of(persons_.front());
    if (!first.empty()) under_[first.front()].push_back(0);
    for (const std::string& key : first) having_[key] = {0};
  }
  const std::vector<std::string> keys = keys_of(words);
  std::size_t found = persons_.size();
  const auto prefer = [&](std::size_t i) { found = found == persons_.size() ? i : std::max(found, i); };
  // A fuller name known already has every word of this one, the rarest too.
  const auto rarest = std::min_element(keys.begin(), keys.end(), [&](const std::string& a, const std::string& b) {
    return having_[a].size() < having_[b].size();
  });
  if (rarest != keys.end()) {
    const std::vector<std::size_t>& fuller = having_[*rarest];
    const auto last = std::find_if(fuller.rbegin(), fuller.rend(), [&](std::size_t i) { return holds(persons_[i], words); });
    if (last != fuller.rend()) prefer(*last);
  }
  // A shorter name known already is looked up under one of these words.
  for (const std::string& key : keys) {
    const std::vector<std::size_t>& shorter = under_[key];
    const auto last = std::find_if(shorter.rbegin(), shorter.rend(), [&](std::size_t i) { return holds(words, persons_[i]); });
    if (last != shorter.rend()) prefer(*last);
  }
  const bool is_new = found == persons_.size();
  if (is_new) {
    persons_.emplace_back();
    if (rarest != keys.end()) under_[*rarest].push_back(found);
  }
  for (const std::string& key : keys) {
    std::vector<std::size_t>& having = having_[key];
    const auto at = std::lower_bound(having.begin(), having.end(), found);
    if (at == having.end() || *at != found) having.insert(at, found);
  }
  remember(found);
  if (is_new || (words.size() > persons_[found].size() && holds(words, persons_[found]))) persons_[found] = std::move(words);
  return static_cast<unsigned>(found + 1);
}

Conversation::Conversation() : state_(std::make_unique<State>()) {}
Conversation::Conversation(Conversation&&) noexcept = default;
Conversation& Conversation::operator=(Conversation&&) noexcept = default;
Conversation::~Conversation() = default;

}  // namespace guichet::redact
