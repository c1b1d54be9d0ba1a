// StandardOutput: text on standard output whose loss is an error, never silence.
#pragma once

#include <string_view>
#include <utility>

#include "redact/base/output_file.h"

namespace guichet::cli {

/// Writes all of `text` to standard output.
[[nodiscard]] inline Status write_stdout(std::string_view text) {
  auto out = OutputFile::create("-");
  if (!out) return failed(std::move(out));
  if (Status written = out->write(text); !written) return written;
  return out->commit();
}

}  // namespace guichet::cli
