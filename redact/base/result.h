// Result<T>: a value, or the Error that says why there is none. std::expected of C++23, by its C++11
// twin, so that the move is this one line.
//
//   Result<Page> load(...);
//   auto page = load(...);
//   if (!page) return failed(std::move(page));     // hand the error on, whatever the types
//   return fail(ErrorCode::kNotFound, kNoSuchPage, {path});
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "redact/base/error.h"

namespace guichet {

template <class T>
using Result = tl::expected<T, Error>;

/// A Result that has nothing to say but "done".
using Status = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, Message message, MessageArguments arguments = {},
                                  Location where = {}) {
  return tl::unexpected<Error>(Error(code, message, std::move(arguments), std::move(where)));
}

/// The error of a failed Result, to return from a function of another Result type.
template <class T>
tl::unexpected<Error> failed(Result<T>&& result) {
  return tl::unexpected<Error>(std::move(result).error());
}

}  // namespace guichet
