#include "kb/loaders/html_folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "redact/base/file_error.h"
#include "redact/base/utf8.h"

namespace guichet::kb::loaders {
namespace {

constexpr std::size_t kMaxFolderDepth = 64;

constexpr Message kLink{"a symbolic link; links are not followed", "un lien symbolique; les liens ne sont pas suivis"};
constexpr Message kSpecial{"a pipe, socket or device; passed over",
                           "un tube, une prise ou un périphérique; laissé de côté"};
constexpr Message kBadName{"the name is not valid UTF-8 or holds control characters; passed over",
                           "le nom n'est pas de l'UTF-8 valide ou contient des caractères de contrôle; laissé de côté"};
constexpr Message kTooDeep{"folders are nested more than {0} deep; passed over",
                           "les dossiers sont imbriqués à plus de {0} niveaux; laissé de côté"};
constexpr Message kTooLarge{"the page is larger than {0} bytes and was left out",
                            "la page dépasse {0} octets et a été laissée de côté"};
constexpr Message kOthers{"files that are not HTML, passed over: {0}",
                          "fichiers qui ne sont pas du HTML, laissés de côté : {0}"};
constexpr Message kNoPage{"the folder holds no HTML file", "le dossier ne contient aucun fichier HTML"};

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  int get() const noexcept { return fd_; }

 private:
  int fd_;
};

// The length of ".html" or ".htm" at the end of a name; 0 for any other.
std::size_t html_extension(std::string_view name) {
  for (const std::string_view extension : {".html", ".htm"}) {
    if (name.size() <= extension.size()) continue;
    const std::string_view end = name.substr(name.size() - extension.size());
    const bool same = std::equal(end.begin(), end.end(), extension.begin(), [](char a, char b) {
      return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + ('a' - 'A')) : a) == b;
    });
    if (same) return extension.size();
  }
  return 0;
}

bool is_text(std::string_view name) {
  return utf8::is_valid(name) && std::none_of(name.begin(), name.end(),
                                              [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

// The bytes of an open regular file; nothing, with a finding, when it is too large or the device fails.
std::optional<std::string> read_all(int fd, const std::string& file, LoadReport& report) {
  std::string bytes;
  std::array<char, 65536> block;
  while (true) {
    const ssize_t got = ::read(fd, block.data(), block.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      report.add(Severity::kError, "unreadable", file_error(errno, file), {file, 0, 0});
      return std::nullopt;
    }
    if (got == 0) return bytes;
    bytes.append(block.data(), static_cast<std::size_t>(got));
    if (bytes.size() > kMaxHtmlBytes) {
      report.add(Severity::kError, "too-large", kTooLarge, {std::to_string(kMaxHtmlBytes)}, {file, 0, 0});
      return std::nullopt;
    }
  }
}

// Every entry is looked at without following it, opened below the folder that is already open, and looked
// at again: nothing that changes in between leads outside.
class Walk {
 public:
  Walk(LoadReport& report, const TakeHtml& take) : report_(report), take_(take) {}

  void folder(int fd, const std::string& shown, const std::string& below, std::size_t depth) {
    for (const std::string& name : names_in(fd, shown)) {
      const std::string file = shown + "/" + name;
      struct stat info {};
      if (!is_text(name)) {
        pass_over(Severity::kWarning, "file-name", kBadName, shown + "/" + printable(name));
      } else if (::fstatat(fd, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0) {
        unreadable(file);
      } else if (S_ISLNK(info.st_mode)) {
        pass_over(Severity::kWarning, "link", kLink, file);
      } else if (S_ISDIR(info.st_mode)) {
        sub_folder(fd, name, file, below + name + "/", depth + 1);
      } else if (!S_ISREG(info.st_mode)) {
        pass_over(Severity::kWarning, "special-file", kSpecial, file);
      } else if (const std::size_t extension = html_extension(name); extension != 0) {
        html_file(fd, name, file, below + name.substr(0, name.size() - extension));
      } else {
        ++others_;
      }
    }
  }

  void finish(const std::string& root) {
    if (others_ != 0) report_.add(Severity::kNote, "not-html", kOthers, {std::to_string(others_)}, {root, 0, 0});
    if (pages_ == 0) report_.add(Severity::kWarning, "no-record", kNoPage, {}, {root, 0, 0});
  }

 private:
  void pass_over(Severity severity, std::string_view check, const Message& message, const std::string& file) {
    report_.add(severity, check, message, {}, {file, 0, 0});
  }
  void unreadable(const std::string& file) {
    report_.add(Severity::kError, "unreadable", file_error(errno, file), {file, 0, 0});
  }

  std::vector<std::string> names_in(int fd, const std::string& shown) {
    std::vector<std::string> names;
    const int again = ::openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* stream = again < 0 ? nullptr : ::fdopendir(again);
    if (stream == nullptr) {
      unreadable(shown);
      if (again >= 0) ::close(again);
      return names;
    }
    errno = 0;
    while (const dirent* entry = ::readdir(stream)) {
      const std::string_view name = entry->d_name;
      if (name != "." && name != "..") names.emplace_back(name);
      errno = 0;
    }
    if (errno != 0) unreadable(shown);
    ::closedir(stream);
    std::sort(names.begin(), names.end());
    return names;
  }

  void sub_folder(int fd, const std::string& name, const std::string& file, const std::string& below,
                  std::size_t depth) {
    if (depth > kMaxFolderDepth) {
      report_.add(Severity::kError, "too-deep", kTooDeep, {std::to_string(kMaxFolderDepth)}, {file, 0, 0});
      return;
    }
    const Descriptor inner(::openat(fd, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (inner.get() < 0) return unreadable(file);
    folder(inner.get(), file, below, depth);
  }

  void html_file(int fd, const std::string& name, const std::string& file, const std::string& page_name) {
    const Descriptor opened(::openat(fd, name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (opened.get() < 0) return unreadable(file);
    struct stat info {};
    if (::fstat(opened.get(), &info) != 0) return unreadable(file);
    if (!S_ISREG(info.st_mode)) return pass_over(Severity::kWarning, "special-file", kSpecial, file);
    ++pages_;
    if (auto bytes = read_all(opened.get(), file, report_)) take_(page_name, file, std::move(*bytes));
  }

  LoadReport& report_;
  const TakeHtml& take_;
  std::size_t others_ = 0;
  std::size_t pages_ = 0;
};

}  // namespace

Status read_html_files(const std::string& path, LoadReport& report, const TakeHtml& take) {
  // A path that was given by hand may be a link: its owner chose it. O_NONBLOCK: a pipe must not hold us.
  const Descriptor opened(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  if (opened.get() < 0) return tl::unexpected(file_error(errno, path));
  struct stat info {};
  if (::fstat(opened.get(), &info) != 0) return tl::unexpected(file_error(errno, path));
  if (S_ISDIR(info.st_mode)) {
    std::string root = path;
    while (root.size() > 1 && root.back() == '/') root.pop_back();
    Walk walk(report, take);
    walk.folder(opened.get(), root, "", 0);
    walk.finish(root);
  } else if (!S_ISREG(info.st_mode)) {
    report.add(Severity::kWarning, "special-file", kSpecial, {}, {path, 0, 0});
  } else if (auto bytes = read_all(opened.get(), path, report)) {
    const std::size_t slash = path.rfind('/');
    const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
    take(name.substr(0, name.size() - html_extension(name)), path, std::move(*bytes));
  }
  return {};
}

}  // namespace guichet::kb::loaders
