#include "corpora/dataset.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <system_error>

#include "corpora/formats/formats.h"
#include "redact/base/file_error.h"

namespace guichet::corpora {
namespace {

namespace fs = std::filesystem;

constexpr guichet::Message kNoShared{
    "data set {0} is not here: looked for {1}. Name the folder of shared data with --data or GUICHET_SHARED",
    "le jeu de données {0} est introuvable : cherché à {1}. Indiquez le dossier des données partagées par --data "
    "ou GUICHET_SHARED"};
constexpr guichet::Message kNoFile{"data set {0}: {1} is not here", "jeu de données {0} : {1} est introuvable"};

std::vector<std::string> jsonl_files(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    if (entry->path().extension() == ".jsonl") files.push_back(entry->path().string());
  }
  std::ranges::sort(files);
  return files;
}

template <class T>
Result<std::vector<T>> read_all(const Dataset& set, std::span<const std::string_view> files, const Roots& roots,
                                Status (*read)(const std::string&, std::vector<T>&)) {
  auto found = paths(set, files, roots);
  if (!found) return failed(std::move(found));
  std::vector<T> all;
  for (const std::string& file : *found) {
    if (auto done = read(file, all); !done) return failed(std::move(done));
  }
  return all;
}

}  // namespace

Roots Roots::find(const fs::path& option) {
  const fs::path source = GUICHET_SOURCE_DIR;
  const char* environment = std::getenv("GUICHET_SHARED");
  fs::path shared = source / ".." / "shared";
  if (!option.empty()) {
    shared = option;
  } else if (environment != nullptr && *environment != '\0') {
    shared = environment;
  }
  std::error_code error;
  if (fs::is_directory(shared / "corpora", error)) shared /= "corpora";
  return {source / "corpora", shared.lexically_normal()};
}

const Dataset* find_dataset(std::string_view name) noexcept {
  for (const Dataset* set : all_datasets()) {
    if (set->name == name) return set;
  }
  return nullptr;
}

Result<fs::path> locate(const Dataset& set, const Roots& roots) {
  fs::path folder = roots.of(set.home) / set.folder;
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    return fail(ErrorCode::kNotFound, kNoShared, {std::string(set.name), folder.string()});
  }
  return folder;
}

Result<std::vector<std::string>> paths(const Dataset& set, std::span<const std::string_view> files,
                                       const Roots& roots) {
  auto folder = locate(set, roots);
  if (!folder) return failed(std::move(folder));
  std::vector<std::string> found;
  for (const std::string_view file : files) {
    const fs::path path = *folder / file;
    std::error_code error;
    if (!fs::exists(path, error)) {
      return fail(ErrorCode::kNotFound, kNoFile, {std::string(set.name), path.string()});
    }
    if (file.ends_with('/')) {
      for (std::string& inside : jsonl_files(path)) found.push_back(std::move(inside));
    } else {
      found.push_back(path.string());
    }
  }
  return found;
}

Result<std::vector<Record>> read_answers(const Dataset& set, const Roots& roots) {
  return read_all<Record>(set, set.answers, roots, read_kb_jsonl);
}

Result<std::vector<Record>> read_pages(const Dataset& set, const Roots& roots) {
  std::vector<std::string_view> lines;
  std::ranges::copy_if(set.pages, std::back_inserter(lines), [](std::string_view f) { return f.ends_with(".jsonl"); });
  return read_all<Record>(set, lines, roots, read_kb_jsonl);
}

Result<std::vector<Question>> read_questions(const Dataset& set, const Roots& roots) {
  return read_all<Question>(set, set.questions, roots, read_questions_jsonl);
}

Result<std::vector<Question>> read_questions_file(const std::string& file) {
  std::vector<Question> questions;
  if (Status read = read_questions_jsonl(file, questions); !read) return failed(std::move(read));
  return questions;
}

Result<std::vector<Message>> read_messages(const Dataset& set, const Roots& roots) {
  return read_all<Message>(set, set.messages, roots, read_messages_jsonl);
}

Result<std::vector<Message>> read_messages_file(const std::string& file) {
  std::vector<Message> messages;
  if (Status read = read_messages_jsonl(file, messages); !read) return failed(std::move(read));
  return messages;
}

}  // namespace guichet::corpora
