// Guard: the one door where Xapian's exceptions become our errors. Their messages quote terms and paths, so they
// never pass; std::bad_alloc does.
//
//   return guarded(path, [&] { database.commit(); return Committed{}; });
//
// Tested by generation_test.cc.
#pragma once

#include <string>
#include <type_traits>
#include <utility>

#include "redact/base/result.h"

namespace guichet::engine {

/// The exception being handled as an Error at `path`: kLocked, kNotFound, kCorrupt, kIo or kInternal.
/// Rethrows std::bad_alloc.
Error error_of_exception(const std::string& path);

/// Runs `work` and gives its value.
template <class Work>
auto guarded(const std::string& path, Work&& work) -> Result<std::invoke_result_t<Work>> {
  try {
    if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
      std::forward<Work>(work)();
      return {};
    } else {
      return std::forward<Work>(work)();
    }
  } catch (...) {
    return tl::unexpected<Error>(error_of_exception(path));
  }
}

}  // namespace guichet::engine
