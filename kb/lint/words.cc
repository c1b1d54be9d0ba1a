#include "kb/lint/words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

namespace guichet::kb::lints {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

// Without addresses of the web, and with every no-break space a space and every curly apostrophe straight.
std::string plain(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size();) {
    const std::string_view rest = text.substr(i);
    const auto is = [&](std::string_view bytes) { return rest.starts_with(bytes); };
    if (is("http://") || is("https://")) {
      while (i < text.size() && text[i] != ' ' && text[i] != '\n' && text[i] != ')') ++i;
      out += ' ';
    } else if (is("\u00A0") || is("«") || is("»")) {
      out += ' ';
      i += 2;
    } else if (is("\u202F") || is("\u2009") || is("\u2013") || is("\u2014") || is("\u2011") || is("…") || is("“") || is("”")) {
      out += is("\u2011") || is("\u2013") ? '-' : ' ';
      i += 3;
    } else if (is("’")) {
      out += '\'';
      i += 3;
    } else {
      const char c = text[i++];
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  return out;
}

struct Named {
  std::string_view word;
  std::string_view number;
};
constexpr Named kEnglishNumbers[] = {{"one", "1"}, {"two", "2"}, {"three", "3"}, {"four", "4"}, {"five", "5"}, {"six", "6"}, {"seven", "7"},
    {"eight", "8"}, {"nine", "9"}, {"ten", "10"}, {"eleven", "11"}, {"twelve", "12"},
    {"january", "month-1"}, {"february", "month-2"}, {"march", "month-3"}, {"april", "month-4"}, {"june", "month-6"}, {"july", "month-7"},
    {"august", "month-8"}, {"september", "month-9"}, {"october", "month-10"}, {"november", "month-11"}, {"december", "month-12"}};
constexpr Named kFrenchNumbers[] = {{"deux", "2"}, {"trois", "3"}, {"quatre", "4"}, {"cinq", "5"}, {"six", "6"}, {"sept", "7"}, {"huit", "8"},
    {"neuf", "9"}, {"dix", "10"}, {"onze", "11"}, {"douze", "12"},
    {"janvier", "month-1"}, {"février", "month-2"}, {"mars", "month-3"}, {"avril", "month-4"}, {"juin", "month-6"}, {"juillet", "month-7"},
    {"août", "month-8"}, {"septembre", "month-9"}, {"octobre", "month-10"}, {"novembre", "month-11"}, {"décembre", "month-12"}};

std::uint64_t mix(std::uint64_t seed, std::uint64_t value) {
  seed ^= value + 0x9E3779B97F4A7C15ULL + (seed << 6U) + (seed >> 2U);
  return seed * 0xBF58476D1CE4E5B9ULL;
}

std::uint64_t hash(std::string_view word) {  // FNV-1a
  std::uint64_t value = 0xCBF29CE484222325ULL;
  for (const char c : word) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return value;
}

}  // namespace

std::vector<std::string> words_of(std::string_view text) {
  const std::string lower = plain(text);
  std::vector<std::string> words;
  for (std::size_t i = 0; i < lower.size();) {
    if (is_digit(lower[i])) {
      std::string number;
      while (i < lower.size()) {
        const bool grouped = (lower[i] == ',' || lower[i] == ' ') && number.size() <= 3 && i + 3 < lower.size() && is_digit(lower[i + 1]) &&
                             is_digit(lower[i + 2]) && is_digit(lower[i + 3]) && (i + 4 >= lower.size() || !is_digit(lower[i + 4]));
        const bool decimal = (lower[i] == '.' || lower[i] == ',') && i + 1 < lower.size() && is_digit(lower[i + 1]);
        if (is_digit(lower[i])) {
          number += lower[i++];
        } else if (grouped) {
          ++i;
        } else if (decimal) {
          number += '.';
          ++i;
        } else {
          break;
        }
      }
      if (number.ends_with(".00")) number.resize(number.size() - 3);
      words.push_back(std::move(number));
    } else if (is_letter(lower[i])) {
      std::string word;
      while (i < lower.size() && (is_letter(lower[i]) || is_digit(lower[i]))) word += lower[i++];
      words.push_back(std::move(word));
    } else {
      ++i;
    }
  }
  return words;
}

std::vector<std::string_view> sentences_of(std::string_view text) {
  std::vector<std::string_view> all;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool blank_follows = i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n';
    const bool ends = text[i] == '\n' || ((text[i] == '.' || text[i] == '?' || text[i] == '!') && blank_follows);
    if (!ends && i + 1 < text.size()) continue;
    if (i + 1 - begin > 2) all.push_back(text.substr(begin, i + 1 - begin));
    begin = i + 1;
  }
  return all;
}

std::multiset<std::string> numbers_of(std::string_view text, Language language) {
  std::multiset<std::string> numbers;
  const auto add_named = [&](const std::string& word, const auto& table) {
    const auto named = std::ranges::find(table, std::string_view(word), &Named::word);
    if (named != std::end(table)) numbers.insert(std::string(named->number));
  };
  for (const std::string& word : words_of(text)) {
    if (is_digit(word.front())) {
      numbers.insert(word);
    } else if (language == Language::kEnglish) {
      add_named(word, kEnglishNumbers);
    } else {
      add_named(word, kFrenchNumbers);
    }
  }
  return numbers;
}

std::vector<std::uint64_t> runs_of(const std::vector<std::string>& words) {
  std::vector<std::uint64_t> runs;
  const std::size_t length = std::min<std::size_t>(3, words.size());
  for (std::size_t i = 0; length > 0 && i + length <= words.size(); ++i) {
    std::uint64_t run = 0;
    for (std::size_t k = 0; k < length; ++k) run = mix(run, hash(words[i + k]));
    runs.push_back(run);
  }
  std::ranges::sort(runs);
  runs.erase(std::ranges::unique(runs).begin(), runs.end());
  return runs;
}

double jaccard(const std::vector<std::uint64_t>& a, const std::vector<std::uint64_t>& b) {
  std::vector<std::uint64_t> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  const std::size_t any = a.size() + b.size() - both.size();
  return any == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(any);
}

bool denies(std::string_view sentence, Language language) {
  constexpr std::string_view kEnglish[] = {"not", "cannot", "never", "no", "t", "neither", "without"};
  constexpr std::string_view kFrench[] = {"ne", "n", "jamais", "aucun", "aucune", "sans", "ni"};
  return std::ranges::any_of(words_of(sentence), [&](const std::string& word) {
    return language == Language::kEnglish ? std::ranges::find(kEnglish, std::string_view(word)) != std::end(kEnglish)
                                          : std::ranges::find(kFrench, std::string_view(word)) != std::end(kFrench);
  });
}

int yes_or_no(std::string_view text, Language language) {
  const auto words = words_of(text.substr(0, 24));
  if (words.empty()) return 0;
  const bool english = language == Language::kEnglish;
  if (words.front() == (english ? "yes" : "oui")) return 1;
  return words.front() == (english ? "no" : "non") ? -1 : 0;
}

std::size_t count_links(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = text.find("http"); at != std::string_view::npos; at = text.find("http", at + 4)) {
    const std::string_view rest = text.substr(at);
    count += rest.starts_with("http://") || rest.starts_with("https://") ? 1U : 0U;
  }
  return count;
}

std::size_t count_items(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    std::string_view line = text.substr(begin, end - begin);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const bool bullet = line.starts_with("- ") || line.starts_with("* ") || line.starts_with("•");
    const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
    const bool numbered = digits > 0 && digits <= 2 && line.substr(digits).starts_with(". ");
    count += bullet || numbered ? 1U : 0U;
    begin = end + 1;
  }
  return count;
}

}  // namespace guichet::kb::lints
