// JsonWriter: objects with keys in the order they are written.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "redact/base/json.h"

namespace guichet::cli {

/// The caller opens and closes in pairs. Texts are valid UTF-8.
class JsonWriter {
 public:
  explicit JsonWriter(std::string& out) : out_(out) {}

  JsonWriter& open(char bracket) {
    separate();
    out_ += bracket;
    first_ = true;
    return *this;
  }
  JsonWriter& close(char bracket) {
    out_ += bracket;
    first_ = false;
    return *this;
  }
  JsonWriter& key(std::string_view name) {
    separate();
    json::append_quoted(out_, name);
    out_ += ':';
    first_ = true;
    return *this;
  }
  JsonWriter& text(std::string_view value) {
    separate();
    json::append_quoted(out_, value);
    return *this;
  }
  JsonWriter& raw(std::string_view json) {
    separate();
    out_ += json;
    return *this;
  }
  JsonWriter& number(std::uint64_t value) { return raw(std::to_string(value)); }
  /// Shortest form of a value rounded to so many decimals; 0 for what is not a number.
  JsonWriter& decimal(double value, int decimals = 4) {
    char buffer[64];
    if (!(value > -1e15 && value < 1e15)) return raw("0");
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed, decimals).ptr;
    std::string_view shortest(buffer, static_cast<std::size_t>(end - buffer));
    while (shortest.back() == '0' && shortest[shortest.size() - 2] != '.') shortest.remove_suffix(1);
    return raw(shortest == "-0.0" ? "0.0" : shortest);
  }

 private:
  void separate() {
    if (!first_) out_ += ',';
    first_ = false;
  }

  std::string& out_;
  bool first_ = true;
};

}  // namespace guichet::cli
