#include "engine/analysis/fold.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "redact/base/utf8.h"

namespace guichet::engine {
namespace {

// A word of one letter and 100,000 combining marks is quadratic to normalise: cut before.
std::string_view cut(std::string_view word, std::size_t limit) {
  if (word.size() <= limit) return word;
  while (limit > 0 && !utf8::is_boundary(word, limit)) --limit;
  return word.substr(0, limit);
}

std::string ascii_lower(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return out;
}

void unify_apostrophes(std::string& word) {
  for (const std::string_view mark : {"\u2019", "\u02BC", "\u2018"}) {
    for (auto at = word.find(mark); at != std::string::npos; at = word.find(mark, at)) word.replace(at, mark.size(), "'");
  }
}

}  // namespace

std::string lower(std::string_view word) {
  word = cut(word, 4 * kMaxWordBytes);
  if (utf8::is_ascii(word)) return std::string(cut(ascii_lower(word), kMaxWordBytes));
  UErrorCode status = U_ZERO_ERROR;
  const auto* casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
  std::string out;
  if (U_SUCCESS(status)) {
    icu::StringByteSink<std::string> sink(&out);
    casefold->normalizeUTF8(0, icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())), sink, nullptr,
                            status);
  }
  if (U_FAILURE(status)) out = ascii_lower(word);
  unify_apostrophes(out);
  out.resize(cut(out, kMaxWordBytes).size());
  return out;
}

std::string fold(std::string_view word) {
  if (utf8::is_ascii(word)) return std::string(word);
  UErrorCode status = U_ZERO_ERROR;
  const auto* decompose = icu::Normalizer2::getNFDInstance(status);
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    const auto [c, length, valid] = utf8::decode(word, i);
    i += length;
    icu::UnicodeString parts;
    if (c == U'œ') {
      out += "oe";
    } else if (c == U'æ') {
      out += "ae";
    } else if (c >= 0x80 && U_SUCCESS(status) && decompose->getDecomposition(static_cast<UChar32>(c), parts)) {
      for (std::int32_t k = 0; k < parts.length(); k = parts.moveIndex32(k, 1)) {
        const UChar32 part = parts.char32At(k);
        if (u_charType(part) != U_NON_SPACING_MARK) utf8::append(out, static_cast<char32_t>(part));
      }
    } else if (c < 0x80 || u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK) {
      utf8::append(out, c);
    }
  }
  return out;
}

}  // namespace guichet::engine
