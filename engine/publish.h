// Publishing: a new generation of the index, built beside the old one and switched to at once.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "redact/base/result.h"

namespace guichet::engine {

struct PublishOptions {
  bool require_pairs = true;  ///< an answer goes live only when its code exists in both languages
  std::function<void(std::size_t done, std::size_t total)> progress;  ///< may be empty
};

struct Published {
  std::string generation;     ///< its id, the name of its folder
  std::size_t answers = 0;    ///< live answers in the index, both languages
  std::size_t pages = 0;
  std::size_t sections = 0;
};

/// Builds generations/<id>/ from the workspace's knowledge base, writes its manifest (SHA-256 of every
/// file), syncs it, and renames CURRENT. Until that rename the old generation serves; on any error the
/// new folder is removed and the old one stays. Keeps the one before, removes older ones.
/// kLocked when another process is publishing.
[[nodiscard]] Result<Published> publish(const std::filesystem::path& workspace, const PublishOptions& options = {});

/// Whether the live generation is whole: manifest, checksums, and Xapian's own check. kCorrupt.
[[nodiscard]] Status check_generation(const std::filesystem::path& workspace);

}  // namespace guichet::engine
