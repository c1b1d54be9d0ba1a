#include "bench/quality/report.h"

#include <cstdio>

namespace guichet::bench {
namespace {

template <class... T>
std::string format(const char* pattern, T... values) {
  char buffer[128];
  const int length = std::snprintf(buffer, sizeof buffer, pattern, values...);
  return length < 0 ? std::string() : std::string(buffer);
}

}  // namespace

std::string describe(const Figure& figure) {
  if (figure.n == 0) return "-";
  if (!figure.interval) return format("%.3f (%zu)", figure.value, figure.n);
  const std::string base =
      format("%.1f %% [%.1f, %.1f]", 100 * figure.value, 100 * figure.interval->low, 100 * figure.interval->high);
  return figure.hits ? base + format(" %zu/%zu", *figure.hits, figure.n) : base + format(" (%zu)", figure.n);
}

std::string describe_short(const Figure& figure) {
  if (figure.n == 0) return "-";
  if (!figure.hits) return format("%.3f (%zu)", figure.value, figure.n);
  return format("%.1f %5zu/%zu", 100 * figure.value, *figure.hits, figure.n);
}

nlohmann::ordered_json to_json(const Figure& figure) {
  if (figure.n == 0) return nullptr;
  nlohmann::ordered_json json{{"value", figure.value}, {"n", figure.n}};
  if (figure.hits) json["hits"] = *figure.hits;
  if (figure.interval) {
    json["low"] = figure.interval->low;
    json["high"] = figure.interval->high;
  }
  return json;
}

std::string left(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

std::string right(std::string text, std::size_t width) {
  if (text.size() < width) text.insert(0, width - text.size(), ' ');
  return text;
}

}  // namespace guichet::bench
