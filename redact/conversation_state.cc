#include "redact/conversation_state.h"

#include <algorithm>

namespace guichet::redact {
namespace {

bool is_word_byte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string letters_and_digits(std::string_view folded) {
  std::string out;
  std::copy_if(folded.begin(), folded.end(), std::back_inserter(out), is_word_byte);
  return out;
}

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : folded) {
    if (is_word_byte(c)) {
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
  auto& numbers = numbers_[static_cast<std::size_t>(type)];
  return numbers.try_emplace(letters_and_digits(folded_value), static_cast<unsigned>(numbers.size() + 1)).first->second;
}

// "Farhad Rezaei", "farhad", "Mr. Rezaei" are one person: the words of one name are among the other's.
// Of several that fit, the one found last is meant.
unsigned Conversation::State::number_of_person(std::string_view folded_name) {
  std::vector<std::string> words = words_of(folded_name);
  for (const std::string& word : words) {
    if (std::find(name_words_.begin(), name_words_.end(), word) == name_words_.end()) name_words_.push_back(word);
  }
  for (std::size_t i = persons_.size(); i-- > 0;) {
    std::vector<std::string>& known = persons_[i];
    if (std::includes(known.begin(), known.end(), words.begin(), words.end())) return static_cast<unsigned>(i + 1);
    if (std::includes(words.begin(), words.end(), known.begin(), known.end())) {
      known = std::move(words);
      return static_cast<unsigned>(i + 1);
    }
  }
  persons_.push_back(std::move(words));
  return static_cast<unsigned>(persons_.size());
}

Conversation::Conversation() : state_(std::make_unique<State>()) {}
Conversation::Conversation(Conversation&&) noexcept = default;
Conversation& Conversation::operator=(Conversation&&) noexcept = default;
Conversation::~Conversation() = default;

}  // namespace guichet::redact
