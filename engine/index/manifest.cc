#include "engine/index/manifest.h"

#include <nlohmann/json.hpp>

#include "engine/analysis/analyzer.h"
#include "engine/index/files.h"
#include "engine/index/schema.h"
#include "redact/base/read_file.h"

namespace guichet::engine {
namespace {

using Json = nlohmann::ordered_json;

constexpr Message kDamagedManifest{"the manifest is damaged", "le manifeste est endommagé"};
constexpr Message kOtherVersion{"this generation was made by another version of guichet; publish anew with `guichet index`",
                                "cette génération vient d'une autre version de guichet; publiez de nouveau avec « guichet index »"};
constexpr Message kMissingFile{"file {0} of the generation is missing", "le fichier {0} de la génération est absent"};
constexpr Message kChangedFile{"file {0} is not what was published: its checksum differs",
                               "le fichier {0} n'est pas celui qui a été publié : sa somme de contrôle diffère"};
constexpr Message kStrangeFile{"file {0} does not belong to the generation",
                               "le fichier {0} n'appartient pas à la génération"};

constexpr std::size_t kMaxManifestBytes = std::size_t{1} << 20U;
constexpr int kMaxDepth = 3;
constexpr const char* kChecksum = "sha256";

Json without_checksum(const Manifest& manifest) {
  Json json;
  json["guichet"] = GUICHET_VERSION;
  json["schema"] = kSchemaVersion;
  json["analyzer"] = kAnalyzerVersion;
  json["generation"] = manifest.generation;
  json["created"] = manifest.created;
  json["answers"] = manifest.answers;
  json["withheld"] = manifest.withheld;
  json["pages"] = manifest.pages;
  json["sections"] = manifest.sections;
  if (!manifest.model.empty()) {
    json["examples"] = manifest.examples;
    json["model"] = Json::object();
    for (const auto& [name, value] : manifest.model) json["model"][name] = value;
  }
  json["files"] = Json::object();
  for (const auto& [name, digest] : manifest.files) json["files"][name] = digest;
  return json;
}

}  // namespace

std::string to_json(const Manifest& manifest) {
  auto json = without_checksum(manifest);
  json[kChecksum] = sha256(json.dump());
  return json.dump(2) + "\n";
}

Result<Manifest> read_manifest(const std::string& folder) {
  const auto file = folder + "/" + kManifestFile;
  auto text = read_file(file, kMaxManifestBytes);
  if (!text) return failed(std::move(text));
  const auto damaged = [&] { return fail(ErrorCode::kCorrupt, kDamagedManifest, {}, {file}); };
  // Deep nesting is cut while parsing: dump() would recurse into it.
  auto json = Json::parse(*text, [](int depth, Json::parse_event_t, const Json&) { return depth <= kMaxDepth; }, false);
  if (!json.is_object() || !json.contains(kChecksum) || !json[kChecksum].is_string()) return damaged();
  const auto checksum = json[kChecksum].get<std::string>();
  json.erase(kChecksum);
  if (checksum != sha256(json.dump(-1, ' ', false, Json::error_handler_t::replace))) return damaged();
  // From here on the text is what guichet wrote; the types still are checked, since versions differ.
  const auto number = [&](const char* key) { return json.value(key, std::uint64_t{0}); };
  try {
    if (number("schema") != kSchemaVersion || number("analyzer") != kAnalyzerVersion) {
      return fail(ErrorCode::kCorrupt, kOtherVersion, {}, {file});
    }
    Manifest manifest;
    manifest.generation = json.at("generation").get<std::string>();
    manifest.created = json.at("created").get<std::string>();
    manifest.answers = number("answers");
    manifest.withheld = number("withheld");
    manifest.pages = number("pages");
    manifest.sections = number("sections");
    if (json.contains("model")) {
      manifest.examples = json.at("examples").get<std::string>();
      for (const auto& [name, value] : json.at("model").items()) manifest.model[name] = value.get<double>();
    }
    for (const auto& [name, digest] : json.at("files").items()) manifest.files[name] = digest.get<std::string>();
    return manifest;
  } catch (const Json::exception&) {
    return damaged();
  }
}

Status verify_files(const Manifest& manifest, const std::string& folder) {
  for (const auto& [name, digest] : manifest.files) {
    auto actual = sha256_of_file(folder + "/" + name);
    if (!actual && actual.error().code() == ErrorCode::kNotFound) {
      return fail(ErrorCode::kCorrupt, kMissingFile, {name}, {folder});
    }
    if (!actual) return failed(std::move(actual));
    if (*actual != digest) return fail(ErrorCode::kCorrupt, kChangedFile, {name}, {folder});
  }
  auto names = names_in(folder);
  if (!names) return failed(std::move(names));
  for (const auto& name : *names) {
    if (name != kManifestFile && !manifest.files.contains(name)) {
      return fail(ErrorCode::kCorrupt, kStrangeFile, {name}, {folder});
    }
  }
  return {};
}

}  // namespace guichet::engine
