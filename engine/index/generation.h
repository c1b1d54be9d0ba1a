// Generation: where the generations of a workspace lie, which one is live, and how a new one takes over.
//
//   <workspace>/CURRENT                      the id of the live one, one line
//   <workspace>/generations/<id>/            immutable: answers.glass, pages.glass, model.bin, manifest.json
//   <workspace>/generations/.new-<id>/       one being built, or what a crash left of it
//   <workspace>/publish.lock                 held by the publisher, empty
//
// An id is the UTC time of its making and a counter: 20261120T101502Z-1. Tested by generation_test.cc.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "redact/base/result.h"

namespace guichet::engine {

/// The paths of a workspace.
struct GenerationPaths {
  explicit GenerationPaths(std::string workspace);
  std::string workspace;
  std::string current;      ///< the file
  std::string generations;  ///< the folder
  std::string lock;

  std::string folder(const std::string& id) const { return generations + "/" + id; }
  std::string building(const std::string& id) const { return generations + "/.new-" + id; }
};

/// The id in CURRENT. kNotFound when nothing was published; kCorrupt when it is no id.
[[nodiscard]] Result<std::string> current_generation(const GenerationPaths& paths);

/// Held while one process publishes; the system lets go of it when the process ends, however it ends.
class PublishLock {
 public:
  /// kLocked when another holds it; kIo.
  [[nodiscard]] static Result<PublishLock> take(const GenerationPaths& paths);
  PublishLock(PublishLock&& other) noexcept;
  PublishLock& operator=(PublishLock&&) = delete;
  ~PublishLock();

 private:
  explicit PublishLock(int fd) : fd_(fd) {}
  int fd_;
};

/// An id that no folder has. `previous` is the live one, which the new one must sort after.
[[nodiscard]] Result<std::string> new_generation_id(const GenerationPaths& paths,
                                                    const std::optional<std::string>& previous);

/// Names the built folder, syncs the folders, and replaces CURRENT: the moment of change.
[[nodiscard]] Status switch_to(const GenerationPaths& paths, const std::string& id);

/// Removes what crashed publishers were building. Under the lock: nobody builds. kIo.
[[nodiscard]] Status remove_unfinished(const GenerationPaths& paths);

/// Removes all generations but the two named. kIo.
[[nodiscard]] Status remove_others(const GenerationPaths& paths, const std::optional<std::string>& keep,
                                   const std::optional<std::string>& keep_too);

}  // namespace guichet::engine
