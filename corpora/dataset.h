// Dataset: one set of data to measure with: where it is, whose it is, and what it holds.
//
//   auto roots = corpora::Roots::find();
//   const corpora::Dataset* set = corpora::find_dataset("guichet_messages");
//   auto messages = corpora::read_messages(*set, roots);
//
// Our own sets are shipped in this folder. Foreign ones are never copied into the repository: they are read
// from a shared folder where it is present, and a clear error says where we looked where it is not.
// Tested by tests/corpora, against the counts and ids in each set's expect.txt.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpora/record.h"
#include "redact/base/result.h"

namespace guichet::corpora {

enum class Task {
  kSearch,     ///< answers or pages, and labelled questions
  kRedaction,  ///< messages with labelled spans
};

enum class Home {
  kShipped,  ///< in this repository, under corpora/
  kShared,   ///< under the shared root, outside of it
};

/// Static data; a row of the table in all.cc. Files are relative to `folder`; one that ends in "/" is every
/// .jsonl file in that folder, by name.
struct Dataset {
  std::string_view name{};
  Task task = Task::kSearch;
  Home home = Home::kShared;
  std::string_view languages{};  ///< "en", "fr" or "en fr"
  std::string_view licence{};    ///< SPDX where there is one
  std::string_view folder{};     ///< relative to the root of its home
  std::string_view card{};       ///< the folder under corpora/ with card.md and expect.txt
  std::span<const std::string_view> answers{};
  std::span<const std::string_view> pages{};      ///< files or folders, as kb::load_pages takes them
  std::span<const std::string_view> questions{};
  std::span<const std::string_view> messages{};
  bool coded = false;    ///< its answers have six-digit codes, in pairs of languages
  bool by_script = false;  ///< reported also by whether a message holds a byte beyond ASCII
  bool intents = false;  ///< its answers are names of intents, without a body
};

/// The table, in the order of reports.
std::span<const Dataset* const> all_datasets() noexcept;

/// nullptr for a name that is not in the table.
const Dataset* find_dataset(std::string_view name) noexcept;

/// Where data is looked for.
struct Roots {
  std::filesystem::path shipped;  ///< `<source>/corpora`
  std::filesystem::path shared;

  /// The shared root is `option` when not empty, else the environment's GUICHET_SHARED, else
  /// `<source>/../shared`; a `corpora` folder inside it is taken when there is one. Nothing is checked yet.
  static Roots find(const std::filesystem::path& option = {});

  const std::filesystem::path& of(Home home) const { return home == Home::kShipped ? shipped : shared; }
};

/// The folder of a set; kNotFound, with where it looked and how to say otherwise.
[[nodiscard]] Result<std::filesystem::path> locate(const Dataset& set, const Roots& roots);

/// The paths of `files` (one of the lists of `set`), each checked to exist. kNotFound.
[[nodiscard]] Result<std::vector<std::string>> paths(const Dataset& set, std::span<const std::string_view> files,
                                                     const Roots& roots);

/// Everything of a kind, in file order. kNotFound, kIo, or kInput with file and line at the first record
/// that breaks the format: a measure over half a set would be a wrong figure. Memory: the whole set.
[[nodiscard]] Result<std::vector<Record>> read_answers(const Dataset& set, const Roots& roots);
/// Of .jsonl files only; folders of HTML are for kb::load_pages.
[[nodiscard]] Result<std::vector<Record>> read_pages(const Dataset& set, const Roots& roots);
[[nodiscard]] Result<std::vector<Question>> read_questions(const Dataset& set, const Roots& roots);
/// The questions of one .jsonl file in the format of formats/questions_jsonl.cc. kNotFound, kIo, kInput.
[[nodiscard]] Result<std::vector<Question>> read_questions_file(const std::string& file);
[[nodiscard]] Result<std::vector<Message>> read_messages(const Dataset& set, const Roots& roots);

/// The messages of one .jsonl file in the format of our own sets (formats/messages_jsonl.cc). kNotFound, kIo, kInput.
[[nodiscard]] Result<std::vector<Message>> read_messages_file(const std::string& file);

}  // namespace guichet::corpora
