#include "engine/rank/named.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "engine/analysis/tokenizer.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kCodeDigits = 6;
constexpr std::size_t kMostWordsBeside = 5;

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// A host has a dot between letters, and nothing strange.
bool is_host(std::string_view text) {
  const auto dot = text.find('.');
  return dot != std::string_view::npos && dot > 0 && dot + 2 < text.size() && text.back() != '.' &&
         std::all_of(text.begin(), text.end(), [](char c) {
           return c == '.' || c == '-' || (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
         });
}

// Scheme and "www." gone; nothing without a scheme, "www." or a path.
std::string_view bare(std::string_view url) {
  bool sure = false;
  for (const std::string_view scheme : {"https://", "http://", "HTTPS://", "HTTP://", "Https://", "Http://"}) {
    if (!url.starts_with(scheme)) continue;
    url.remove_prefix(scheme.size());
    sure = true;
    break;
  }
  for (const std::string_view front : {"www.", "WWW.", "Www."}) {
    if (!url.starts_with(front)) continue;
    url.remove_prefix(front.size());
    sure = true;
    break;
  }
  return sure || url.find('/') != std::string_view::npos ? url : std::string_view();
}

}  // namespace

std::optional<std::string> asked_code(const std::vector<Word>& words) {
  constexpr std::array<std::string_view, 8> kBeside{"code", "codes", "answer", "response", "reponse", "number", "numero", "no"};
  std::string code;
  std::size_t pieces = 0;
  for (const auto& word : words) {
    if (word.stop || std::find(kBeside.begin(), kBeside.end(), word.folded) != kBeside.end()) continue;
    // "05.11.03" is one word.
    std::string digits = word.folded;
    std::erase(digits, '.');
    // In two's, as the tree has them: field, topic, answer.
    const bool fits = is_digits(digits) && (digits.size() == kCodeDigits || digits.size() == 2 || digits.size() == 4);
    if (!fits) return std::nullopt;
    code += digits;
    ++pieces;
  }
  if (code.size() != kCodeDigits || pieces == 0) return std::nullopt;
  return code;
}

std::string url_key(std::string_view url) {
  url = bare(url.substr(0, url.find('#')));
  const auto path = std::min(url.find_first_of("/?"), url.size());
  if (!is_host(url.substr(0, path))) return {};
  std::string key;
  for (const char c : url.substr(0, path)) key += lower(c);
  auto rest = url.substr(path);
  while (!rest.empty() && rest.back() == '/') rest.remove_suffix(1);
  return key += rest;
}

std::optional<NamedUrl> asked_url(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n<>\"()[]«»";
  constexpr std::string_view kEnd = ".,;:!?'";
  std::size_t at = 0;
  while ((at = text.find_first_not_of(kBlanks, at)) != std::string_view::npos) {
    const auto end = std::min(text.find_first_of(kBlanks, at), text.size());
    auto piece = text.substr(at, end - at);
    while (!piece.empty() && kEnd.find(piece.back()) != std::string_view::npos) piece.remove_suffix(1);
    if (auto key = url_key(piece); !key.empty()) {
      const auto beside = tokenize(text.substr(0, at)).size() + tokenize(text.substr(end)).size();
      if (beside > kMostWordsBeside) return std::nullopt;
      const auto mark = piece.find('#');
      return NamedUrl{std::move(key), mark == std::string_view::npos ? std::string() : std::string(piece.substr(mark + 1))};
    }
    at = end;
  }
  return std::nullopt;
}

}  // namespace guichet::engine
