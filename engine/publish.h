// Publishing: a new generation of the index, built beside the old one and switched to at once.
#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>

#include "redact/base/result.h"

namespace guichet::engine {

struct PublishOptions {
  bool require_pairs = true;  ///< an answer goes live only when its code exists in both languages
  std::function<void(std::size_t done, std::size_t total)> progress;  ///< may be empty
  double examples = 1;        ///< share of the train examples to learn from, the same ones each time: for learning curves
  unsigned threads = 0;       ///< of learning; 0: one a processor. The model is the same for any number
  bool built_in_synonyms = true;  ///< beside those of the workspace; false: to see what they are worth
};

/// What was learned from the examples of the workspace, in one language.
struct LearnedFigures {
  std::size_t questions = 0;     ///< that teach: examples, and the questions of the answers themselves
  std::size_t answers_with = 0;  ///< answers that have any
  std::size_t held_out = 0;      ///< questions behind the figures below, each ranked by a model that did not know it
  double top_1 = 0;              ///< share of them with the right answer first
  double hit_3 = 0;
  double floor = 0;              ///< least confidence for an answer; above 1: no answer is ever sure enough
  double answered = 0;           ///< share of the held-out questions at or above it
  double precision = 0;          ///< and how many of those were right
};

struct Published {
  std::string generation;     ///< its id, the name of its folder
  std::size_t answers = 0;    ///< live answers in the index, both languages
  std::size_t pages = 0;
  std::size_t sections = 0;
  std::size_t examples = 0;   ///< in the workspace; 0: no model was learned
  std::size_t unused = 0;     ///< of them, those whose answers are not in the index
  std::array<LearnedFigures, 2> learned;  ///< English, French
};

/// A file that a workspace may have: its own synonyms, rows of a language and two forms or more, parted by tabs.
inline constexpr const char* kSynonymsFile = "synonyms.tsv";

/// Builds generations/<id>/ from the workspace's knowledge base, writes its manifest (SHA-256 of every
/// file), syncs it, and renames CURRENT. Until that rename the old generation serves; on any error the
/// new folder is removed and the old one stays. With examples in the knowledge base a model is learned on the way. Keeps the one before, removes older ones.
/// kLocked when another process is publishing; kInput for a row of synonyms.tsv that cannot be read.
[[nodiscard]] Result<Published> publish(const std::filesystem::path& workspace, const PublishOptions& options = {});

/// The setting of the knowledge base that says how often an answer given must be right: "0.96".
inline constexpr const char* kPrecisionSetting = "precision";
inline constexpr double kDefaultPrecision = 0.96;

/// Whether publish() could read the synonyms of a workspace; a workspace without any is fine. kInput with the line; kIo.
[[nodiscard]] Status check_synonyms(const std::filesystem::path& workspace);

/// Whether the live generation is whole: manifest, checksums, and Xapian's own check. kCorrupt.
[[nodiscard]] Status check_generation(const std::filesystem::path& workspace);

}  // namespace guichet::engine
