#include "kb/example.h"

namespace guichet::kb {

std::string_view name(ExampleUse use) noexcept { return use == ExampleUse::kDev ? "dev" : "train"; }

std::optional<ExampleUse> parse_example_use(std::string_view text) noexcept {
  if (text == "train") return ExampleUse::kTrain;
  if (text == "dev") return ExampleUse::kDev;
  return std::nullopt;
}

}  // namespace guichet::kb
