#include "redact/recognizers/name_words.h"

#include <algorithm>

namespace guichet::redact {
namespace {

constexpr std::string_view kParticles[] = {"al", "ap", "bin", "bint", "da", "de", "del", "della", "den", "der", "des",
                                           "di", "do", "dos", "du", "el", "ibn", "la", "le", "les", "ould", "san",
                                           "st", "ste", "van", "von", "y"};

// Sorted. Words of everyday messages that are also names, and the commonest words of both languages.
constexpr std::string_view kEveryday[] = {
    "april", "august", "bell", "bill", "bonjour", "brown", "canada", "chance", "claire", "dawn", "dear", "faith", "france",
    "frank", "grace", "grant", "green", "guy", "hello", "hope", "joy", "june", "king", "law", "long", "love", "mai", "mark",
    "martin", "may", "mercy", "merci", "noel", "page", "paris", "park", "penny", "pierre", "price", "rich", "rose", "sandy",
    "sue", "sunny", "summer", "thanks", "victoria", "white", "will", "young",
};

template <std::size_t N>
bool among(const std::string_view (&words)[N], std::string_view word) noexcept {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

}  // namespace

bool is_name_particle(std::string_view word) noexcept { return among(kParticles, word); }
bool is_everyday_word(std::string_view word) noexcept { return among(kEveryday, word); }

}  // namespace guichet::redact
