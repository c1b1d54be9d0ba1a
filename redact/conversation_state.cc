#include "redact/conversation_state.h"

#include <algorithm>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

std::string letters_and_digits(std::string_view folded) {
  std::string out;
  std::copy_if(folded.begin(), folded.end(), std::back_inserter(out), is_word);
  return out;
}

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
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

unsigned Conversation::State::number_of(EntityType type, std::string_view folded_value) {
  if (type == EntityType::kPerson) return number_of_person(folded_value);
  const auto [entry, added] = numbers_.try_emplace(static_cast<char>(type) + letters_and_digits(folded_value));
  if (added) entry->second = ++last_numbers_[static_cast<std::size_t>(type)];
  return entry->second;
}

// "Farhad Rezaei", "farhad", "Mr. Rezaei" are one person: the words of one name are among the other's.
// Of several that fit, the one found last is meant.
unsigned Conversation::State::number_of_person(std::string_view folded_name) {
  std::vector<std::string> words = words_of(folded_name);
  const auto holds = [](const std::vector<std::string>& all, const std::vector<std::string>& some) {
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
  };
  std::size_t found = persons_.size();
  const auto prefer = [&](std::size_t i) { found = found == persons_.size() ? i : std::max(found, i); };
  // A fuller name known already has every word of this one, the rarest too.
  const auto rarest = std::min_element(words.begin(), words.end(), [&](const std::string& a, const std::string& b) {
    return having_[a].size() < having_[b].size();
  });
  if (rarest != words.end()) {
    const std::vector<std::size_t>& fuller = having_[*rarest];
    const auto last = std::find_if(fuller.rbegin(), fuller.rend(), [&](std::size_t i) { return holds(persons_[i], words); });
    if (last != fuller.rend()) prefer(*last);
  }
  // A shorter name known already is looked up under one of these words.
  for (const std::string& word : words) {
    const std::vector<std::size_t>& shorter = under_[word];
    const auto last = std::find_if(shorter.rbegin(), shorter.rend(), [&](std::size_t i) { return holds(words, persons_[i]); });
    if (last != shorter.rend()) prefer(*last);
  }
  const bool is_new = found == persons_.size();
  if (is_new) {
    persons_.emplace_back();
    if (rarest != words.end()) under_[*rarest].push_back(found);
  }
  for (const std::string& word : words) {
    std::vector<std::size_t>& having = having_[word];
    if (having.empty()) name_words_.push_back(word);
    const auto at = std::lower_bound(having.begin(), having.end(), found);
    if (at == having.end() || *at != found) having.insert(at, found);
  }
  if (is_new || holds(words, persons_[found])) persons_[found] = std::move(words);
  return static_cast<unsigned>(found + 1);
}

Conversation::Conversation() : state_(std::make_unique<State>()) {}
Conversation::Conversation(Conversation&&) noexcept = default;
Conversation& Conversation::operator=(Conversation&&) noexcept = default;
Conversation::~Conversation() = default;

}  // namespace guichet::redact
