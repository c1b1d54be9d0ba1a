#include "engine/index/generation.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <ctime>

#include "engine/index/files.h"
#include "redact/base/file_error.h"
#include "redact/base/output_file.h"
#include "redact/base/read_file.h"

namespace guichet::engine {
namespace {

constexpr Message kNothingPublished{"nothing is published here yet; run `guichet index` first",
                                    "rien n'est encore publié ici; lancez d'abord « guichet index »"};
constexpr Message kBadCurrent{"CURRENT does not name a generation", "CURRENT ne nomme pas une génération"};
constexpr Message kPublishing{"another process is publishing to this workspace",
                              "un autre processus publie dans cet espace de travail"};

constexpr std::size_t kMaxCurrentBytes = 256;
constexpr std::string_view kBuildingPrefix = ".new-";

// "20261120T101502Z-1": also what keeps "../.." in CURRENT from being followed.
bool is_id(std::string_view text) {
  constexpr std::string_view kShape = "00000000T000000Z-";
  if (text.size() <= kShape.size() || text.size() > kShape.size() + 9) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i >= kShape.size() || kShape[i] == '0' ? !is_digit(text[i]) : text[i] != kShape[i]) return false;
  }
  return true;
}

std::string now_in_utc() {
  const auto now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  char buffer[32];
  const auto length = std::strftime(buffer, sizeof buffer, "%Y%m%dT%H%M%SZ", &parts);
  return {buffer, length};
}

}  // namespace

GenerationPaths::GenerationPaths(std::string folder_of_workspace)
    : workspace(std::move(folder_of_workspace)),
      current(workspace + "/CURRENT"),
      generations(workspace + "/generations"),
      lock(workspace + "/publish.lock") {}

Result<std::string> current_generation(const GenerationPaths& paths) {
  auto text = read_file(paths.current, kMaxCurrentBytes);
  if (!text && text.error().code() == ErrorCode::kNotFound) {
    return fail(ErrorCode::kNotFound, kNothingPublished, {}, {paths.workspace});
  }
  if (!text) return text;
  while (!text->empty() && text->back() == '\n') text->pop_back();
  if (!is_id(*text)) return fail(ErrorCode::kCorrupt, kBadCurrent, {}, {paths.current});
  return text;
}

Result<PublishLock> PublishLock::take(const GenerationPaths& paths) {
  const int fd = ::open(paths.lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
  if (fd < 0) return tl::unexpected(file_error(errno, paths.lock));
  if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
    const int reason = errno;
    ::close(fd);
    if (reason == EWOULDBLOCK) return fail(ErrorCode::kLocked, kPublishing, {}, {paths.workspace});
    return tl::unexpected(file_error(reason, paths.lock));
  }
  return PublishLock(fd);
}

PublishLock::PublishLock(PublishLock&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
PublishLock::~PublishLock() {
  if (fd_ >= 0) ::close(fd_);
}

Result<std::string> new_generation_id(const GenerationPaths& paths, const std::optional<std::string>& previous) {
  auto names = names_in(paths.generations);
  if (!names) return failed(std::move(names));
  auto time = now_in_utc();
  // A clock set back must not make the new generation look older than the live one.
  if (previous) time = std::max(time, previous->substr(0, time.size()));
  unsigned counter = 1;
  for (const auto& name : *names) {
    if (is_id(name) && name.starts_with(time)) {
      counter = std::max(counter, static_cast<unsigned>(std::stoul(name.substr(time.size() + 1))) + 1);
    }
  }
  return time + "-" + std::to_string(counter);
}

Status switch_to(const GenerationPaths& paths, const std::string& id) {
  if (::rename(paths.building(id).c_str(), paths.folder(id).c_str()) != 0) {
    return tl::unexpected(file_error(errno, paths.folder(id)));
  }
  if (auto synced = sync_folder(paths.generations); !synced) return synced;
  auto file = OutputFile::create(paths.current);
  if (!file) return failed(std::move(file));
  if (auto written = file->write(id + "\n"); !written) return written;
  return file->commit();
}

namespace {

template <class Choose>
Status remove_where(const GenerationPaths& paths, const Choose& choose) {
  auto names = names_in(paths.generations);
  if (!names) return failed(std::move(names));
  for (const auto& name : *names) {
    if (!choose(name)) continue;
    if (auto removed = remove_tree(paths.folder(name)); !removed) return removed;
  }
  return {};
}

}  // namespace

Status remove_unfinished(const GenerationPaths& paths) {
  return remove_where(paths, [](const std::string& name) { return name.starts_with(kBuildingPrefix); });
}

Status remove_others(const GenerationPaths& paths, const std::optional<std::string>& keep,
                     const std::optional<std::string>& keep_too) {
  return remove_where(paths, [&](const std::string& name) { return is_id(name) && name != keep && name != keep_too; });
}

}  // namespace guichet::engine
