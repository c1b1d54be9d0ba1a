// Arguments: what the commands ask of the parsed command line.
#include <charconv>

#include "engine/cli/commands.h"

namespace guichet::cli {
namespace {

constexpr Message kNotANumber{"option {0} needs a whole number from {1} to {2}",
                              "l'option {0} exige un nombre entier de {1} à {2}"};

}  // namespace

std::string Arguments::value(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() || found->second.empty() ? std::string() : found->second.front();
}

std::vector<std::string> Arguments::values(std::string_view name) const {
  const auto found = values_.find(name);
  return found == values_.end() ? std::vector<std::string>() : found->second;
}

Result<std::size_t> Arguments::number(std::string_view name, std::size_t least, std::size_t most,
                                      std::size_t otherwise) const {
  if (!has(name)) return otherwise;
  const std::string text = value(name);
  std::size_t number = 0;
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end || number < least || number > most) {
    return guichet::fail(ErrorCode::kUsage, kNotANumber,
                         {std::string(name), std::to_string(least), std::to_string(most)});
  }
  return number;
}

void Arguments::add(std::string_view name, std::vector<std::string> values) {
  values_.emplace(std::string(name), std::move(values));
}

}  // namespace guichet::cli
