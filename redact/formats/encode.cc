// encoded: a masked text in the notation of the place it came from.
#include "redact/base/json.h"
#include "redact/base/utf8.h"
#include "redact/formats/format.h"

namespace guichet::redact {
namespace {

// Facebook's archives write each byte of UTF-8 as if it were a Latin-1 letter.
std::string mojibake(std::string_view text) {
  std::string latin;
  for (const char c : text) utf8::append(latin, static_cast<unsigned char>(c));
  std::string out;
  json::append_quoted(out, latin);
  std::string ascii;
  for (std::size_t i = 0; i < out.size();) {
    const utf8::Decoded next = utf8::decode(out, i);
    if (next.code_point < 0x80) {
      ascii += out[i];
    } else {
      constexpr std::string_view kHex = "0123456789abcdef";
      ascii += "\\u00";
      ascii += kHex[(next.code_point >> 4U) & 15U];
      ascii += kHex[next.code_point & 15U];
    }
    i += next.length;
  }
  return ascii;
}

std::string quoted_cell(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + '"';
}

}  // namespace

std::string encoded(const Piece& piece, std::string_view text) {
  switch (piece.encoding) {
    case Encoding::kPlain:
      return std::string(text);
    case Encoding::kJson:
      return json::quote(text);
    case Encoding::kMojibake:
      return mojibake(text);
    case Encoding::kCsv:
      return text.find_first_of(std::string("\"\r\n") + piece.separator) == std::string_view::npos ? std::string(text)
                                                                                                     : quoted_cell(text);
    case Encoding::kCsvQuoted:
      return quoted_cell(text);
  }
  return {};
}

std::string repaired_text(std::string_view bytes, std::uint64_t& repaired) {
  if (utf8::is_valid(bytes)) return std::string(bytes);
  std::size_t count = 0;
  std::string out = utf8::repaired(bytes, &count);
  repaired += count;
  return out;
}

}  // namespace guichet::redact
