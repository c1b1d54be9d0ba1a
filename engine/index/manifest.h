// Manifest: what a generation consists of, in manifest.json: versions, counts, and the SHA-256 of every other file.
// Its own last member is the checksum of what stands before it. Tested by generation_test.cc.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "redact/base/result.h"

namespace guichet::engine {

inline constexpr const char* kManifestFile = "manifest.json";

struct Manifest {
  std::string generation;
  std::string created;  ///< the day that decided what is live, YYYY-MM-DD
  std::uint64_t answers = 0;   ///< live ones
  std::uint64_t withheld = 0;  ///< expired or untranslated
  std::uint64_t pages = 0;
  std::uint64_t sections = 0;
  std::map<std::string, std::string> files;  ///< name, SHA-256 in hexadecimal
  /// What the model was learned from, and how good it found itself: "examples", "en.top_1". Empty without a model.
  std::map<std::string, double> model;
  std::string examples;  ///< SHA-256 of the examples; empty without a model
};

std::string to_json(const Manifest& manifest);

/// Reads `<folder>/manifest.json`; kNotFound, kIo; kCorrupt for damage, and for a generation made by a version of
/// guichet that analyses or stores otherwise.
[[nodiscard]] Result<Manifest> read_manifest(const std::string& folder);

/// Every file of the manifest is there and has its checksum, and nothing else is. kCorrupt, kIo.
[[nodiscard]] Status verify_files(const Manifest& manifest, const std::string& folder);

}  // namespace guichet::engine
