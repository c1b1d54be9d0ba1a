// Edits: what agents do to an approved answer before they send it, as a table of small functions. The sentences they
// add are data (corpora/guichet/replies/pieces.*.jsonl); which one, and where, is drawn from a seeded generator.
#pragma once

#include <filesystem>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "kb/answer.h"

namespace guichet::bench {

struct Pieces {
  std::vector<std::string> opening;
  std::vector<std::string> closing;
  std::vector<std::string> added;
};
/// Of one language. kNotFound, kInput.
[[nodiscard]] Result<Pieces> read_pieces(const std::filesystem::path& folder, Language language);

/// What an edit is made from. `others` are answers of other topics; `pair` is the same code in the other language.
struct EditSource {
  const kb::Answer* answer = nullptr;
  const kb::Answer* pair = nullptr;  ///< may be null
  std::vector<const kb::Answer*> others;
  const Pieces* pieces = nullptr;
  std::mt19937_64* random = nullptr;
};

struct Edited {
  std::string text;
  std::vector<const kb::Answer*> answers;  ///< that it was made of
};

struct Edit {
  std::string_view name;
  Edited (*apply)(const EditSource& source);
};

/// The table.
std::span<const Edit> edits() noexcept;

/// Sentences with the blank after each, so that joined they are the text.
std::vector<std::string> sentences(std::string_view text);

}  // namespace guichet::bench
