// load_answers, load_pages: each file to the loader of its extension.
#include "kb/load.h"

#include <sys/stat.h>

#include <algorithm>
#include <utility>

#include "kb/loaders/loader.h"

namespace guichet::kb {
namespace {

using loaders::Loader;
using loaders::LoadReport;

constexpr Message kNoLoader{"no loader reads this file; known: {0}", "aucun chargeur ne lit ce fichier; connus : {0}"};

bool ends_with(std::string_view path, std::string_view extension) {
  if (path.size() < extension.size()) return false;
  return std::equal(
      extension.begin(), extension.end(), path.end() - static_cast<std::ptrdiff_t>(extension.size()),
      [](char e, char p) { return e == (p >= 'A' && p <= 'Z' ? static_cast<char>(p + ('a' - 'A')) : p); });
}

std::optional<struct stat> stat_of(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return std::nullopt;
  return info;
}

std::size_t total_bytes(const std::vector<std::string>& paths) {
  std::size_t total = 0;
  for (const std::string& path : paths) {
    const auto info = stat_of(path);
    if (info && S_ISDIR(info->st_mode)) return 0;  // not known before it is walked
    if (info && S_ISREG(info->st_mode)) total += static_cast<std::size_t>(info->st_size);
  }
  return total;
}

// The loader of a path that can do what is asked; `wanted` picks that from the row.
template <class Wanted>
Result<const Loader*> loader_of(const std::string& path, Wanted wanted) {
  std::string known;
  for (const Loader& loader : loaders::all_loaders()) {
    if (!wanted(loader)) continue;
    if (ends_with(path, loader.extension)) return &loader;
    known += (known.empty() ? "" : " ") + std::string(loader.extension);
  }
  return fail(ErrorCode::kUsage, kNoLoader, {known}, {path, 0, 0});
}

const Loader* loader_named(std::string_view name) {
  const auto all = loaders::all_loaders();
  return &*std::find_if(all.begin(), all.end(), [&](const Loader& loader) { return loader.name == name; });
}

}  // namespace

Result<Loaded<Answer>> load_answers(const std::vector<std::string>& files, const redact::Redactor& redactor,
                                    const LoadOptions& options) {
  Loaded<Answer> loaded;
  LoadReport report(options.progress, total_bytes(files));
  for (const std::string& file : files) {
    const Loader* loader = loader_named("jsonl");
    if (file != "-") {
      auto found = loader_of(file, [](const Loader& row) { return row.answers != nullptr; });
      if (!found) return failed(std::move(found));
      loader = *found;
    }
    if (auto done = loader->answers(file, redactor, options, report, loaded.items); !done) {
      return failed(std::move(done));
    }
  }
  report.finish();
  loaded.findings = report.take_findings();
  return loaded;
}

Result<Loaded<Page>> load_pages(const std::vector<std::string>& paths, const LoadOptions& options) {
  // Together by format; formats in the order in which they first come.
  std::vector<std::pair<const Loader*, std::vector<std::string>>> groups;
  for (const std::string& path : paths) {
    const auto info = stat_of(path);
    const Loader* loader = loader_named("html");
    const bool is_html = (info && S_ISDIR(info->st_mode)) || ends_with(path, ".htm");
    if (!is_html) {
      auto found = loader_of(path, [](const Loader& row) { return row.pages != nullptr; });
      if (!found) return failed(std::move(found));
      loader = *found;
    }
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& g) { return g.first == loader; });
    if (group == groups.end()) {
      groups.push_back({loader, {path}});
    } else {
      group->second.push_back(path);
    }
  }
  Loaded<Page> loaded;
  LoadReport report(options.progress, total_bytes(paths));
  for (const auto& [loader, members] : groups) {
    if (auto done = loader->pages(members, report, loaded.items); !done) return failed(std::move(done));
  }
  report.finish();
  loaded.findings = report.take_findings();
  return loaded;
}

Result<Loaded<Example>> load_examples(const std::vector<std::string>& files, const redact::Redactor& redactor,
                                      const LoadOptions& options) {
  Loaded<Example> loaded;
  LoadReport report(options.progress, total_bytes(files));
  for (const std::string& file : files) {
    if (file != "-" && !ends_with(file, ".jsonl")) return fail(ErrorCode::kUsage, kNoLoader, {".jsonl"}, {file, 0, 0});
    if (auto done = loaders::load_examples_jsonl(file, redactor, report, loaded.items); !done) {
      return failed(std::move(done));
    }
  }
  report.finish();
  loaded.findings = report.take_findings();
  return loaded;
}

std::vector<std::string_view> loader_names() {
  std::vector<std::string_view> names;
  for (const Loader& loader : loaders::all_loaders()) names.push_back(loader.name);
  return names;
}

}  // namespace guichet::kb
