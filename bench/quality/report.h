// How a figure is written in the reports of guichet_quality.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "bench/quality/figure.h"

namespace guichet::bench {

/// "97.0 % [93.6, 98.6] 194/200", "0.812 (250)", or "-" for no case.
std::string describe(const Figure& figure);
/// "97.0  194/200", or "-".
std::string describe_short(const Figure& figure);
/// {"value", "n", "hits"?, "low"?, "high"?}; null for no case.
nlohmann::ordered_json to_json(const Figure& figure);

/// `text` in a column of that width (ASCII).
std::string left(std::string text, std::size_t width);
std::string right(std::string text, std::size_t width);

}  // namespace guichet::bench
