// Texts to measure speed on, made of our own corpus: no data of anybody, the same in every run.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/result.h"

namespace guichet::bench {

enum class Mix {
  kClean,  ///< client questions and messages without personal information
  kMixed,  ///< every tenth message holds some, as on a busy counter's worst day
  kDense,  ///< the quarter of the labelled messages that is richest in digits: forms, signatures, numbers
};
std::string_view name(Mix mix) noexcept;

/// Messages of at least `bytes` bytes in all; a pool that is smaller is repeated.
[[nodiscard]] Result<std::vector<std::string>> chat(Mix mix, std::size_t bytes);

std::size_t total_bytes(const std::vector<std::string>& texts);

/// For a benchmark program: the value, or the error on standard error and exit code 1.
template <class T>
T or_exit(Result<T>&& result);
[[noreturn]] void give_up(const Error& error);

template <class T>
T or_exit(Result<T>&& result) {
  if (!result) give_up(result.error());
  return std::move(*result);
}

}  // namespace guichet::bench
