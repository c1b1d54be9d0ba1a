#include "tests/redact/support.h"

#include <stdlib.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "redact/base/utf8.h"

namespace guichet::testing_support {

namespace fs = std::filesystem;

unsigned mode_of(const std::string& path) {
  struct stat info{};
  return ::stat(path.c_str(), &info) == 0 ? info.st_mode & 07777U : 0;
}

std::string shared(std::string_view name) {
  const char* root = std::getenv("GUICHET_SHARED");
  const fs::path base = root != nullptr ? fs::path(root) : fs::path(GUICHET_SOURCE_DIR).parent_path() / "shared";
  const fs::path place = base / name;
  return fs::exists(place) ? place.string() : std::string();
}

namespace {

char32_t hex4(std::string_view text) { return static_cast<char32_t>(std::stoul(std::string(text), nullptr, 16)); }

// The JSON string whose first character after the quote is at `at`.
std::string unescaped(std::string_view line, std::size_t at) {
  std::string out;
  while (at < line.size() && line[at] != '"') {
    if (line[at] != '\\') {
      out += line[at++];
      continue;
    }
    const char kind = line[at + 1];
    at += 2;
    if (kind == 'u') {
      char32_t c = hex4(line.substr(at, 4));
      at += 4;
      if (c >= 0xD800 && c < 0xDC00 && line.substr(at, 2) == "\\u") {
        c = 0x10000 + ((c - 0xD800) << 10U) + (hex4(line.substr(at + 2, 4)) - 0xDC00);
        at += 6;
      }
      utf8::append(out, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
    } else {
      constexpr std::string_view kFrom = "nrtbf";
      constexpr std::string_view kTo = "\n\r\t\b\f";
      const std::size_t i = kFrom.find(kind);
      out += i == std::string_view::npos ? kind : kTo[i];
    }
  }
  return out;
}

}  // namespace

std::string json_string(std::string_view line, std::string_view key) {
  const std::string quoted = '"' + std::string(key) + '"';
  std::size_t at = line.find(quoted);
  if (at == std::string_view::npos) return {};
  at = line.find_first_not_of(": ", at + quoted.size());
  return at < line.size() && line[at] == '"' ? unescaped(line, at + 1) : std::string();
}

std::vector<Labelled> read_messages(const std::string& file) {
  std::vector<Labelled> messages;
  std::ifstream in(file, std::ios::binary);
  for (std::string line; std::getline(in, line);) {
    messages.push_back({json_string(line, "id"), json_string(line, "text"), json_string(line, "lang")});
  }
  return messages;
}

namespace {

std::vector<Labelled> read_folder(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(folder, ignored)) {
    if (entry.path().extension() == ".jsonl") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<Labelled> all;
  for (const fs::path& file : files) {
    auto messages = read_messages(file.string());
    std::move(messages.begin(), messages.end(), std::back_inserter(all));
  }
  return all;
}

}  // namespace

const std::vector<Labelled>& own_messages() {
  static const std::vector<Labelled> kMessages = read_folder(GUICHET_SOURCE_DIR "/corpora/guichet/messages");
  return kMessages;
}

const std::vector<Labelled>& shared_messages() {
  static const std::vector<Labelled> kMessages = [] {
    const std::string folder = shared("corpora/pii");
    return folder.empty() ? std::vector<Labelled>() : read_folder(folder);
  }();
  return kMessages;
}

}  // namespace guichet::testing_support
