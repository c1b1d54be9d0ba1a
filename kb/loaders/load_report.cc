#include "kb/loaders/load_report.h"

#include <filesystem>

#include "redact/base/utf8.h"

namespace guichet::kb::loaders {
namespace {

constexpr std::size_t kProgressEvery = 256;  // records
constexpr std::size_t kMaxNameBytes = 200;
constexpr std::size_t kMaxIdBytes = 200;
constexpr std::size_t kMaxUnknownFields = 20;

constexpr Message kUnknownField{"the field {0} is not known and was ignored",
                                "le champ {0} est inconnu et a été ignoré"};
constexpr Message kMoreUnknown{"more unknown fields follow; they are not listed",
                               "d'autres champs inconnus suivent; ils ne sont pas énumérés"};
constexpr Message kBadId{
    "the identifier is longer than {0} bytes or holds control characters; the record was left out",
    "l'identifiant dépasse {0} octets ou contient des caractères de contrôle; l'enregistrement a été laissé de côté"};
constexpr Message kDuplicateId{"this identifier was already used at {0}; the record was left out",
                               "cet identifiant a déjà servi à {0}; l'enregistrement a été laissé de côté"};

}  // namespace

LoadReport::LoadReport(Progress progress, std::size_t total_bytes)
    : progress_(std::move(progress)), total_bytes_(total_bytes) {}

void LoadReport::add(Severity severity, std::string_view check, const Message& message, MessageArguments arguments,
                     Location where) {
  findings_.push_back({severity, check, message, std::move(arguments), std::move(where)});
}

void LoadReport::add(Severity severity, std::string_view check, const Error& error, Location where) {
  findings_.push_back({severity, check, error.message(), error.arguments(), std::move(where)});
}

void LoadReport::unknown_field(std::string_view key, const Location& where) {
  auto& keys = unknown_[where.file];
  if (keys.size() > kMaxUnknownFields || keys.find(key) != keys.end()) return;
  keys.emplace(key);
  if (keys.size() > kMaxUnknownFields) {
    add(Severity::kNote, "unknown-field", kMoreUnknown, {}, where);
  } else {
    add(Severity::kNote, "unknown-field", kUnknownField, {printable(key)}, where);
  }
}

bool LoadReport::take_id(const std::string& id, const Location& where) {
  if (id.size() > kMaxIdBytes || printable(id) != id) {
    add(Severity::kError, "bad-id", kBadId, {std::to_string(kMaxIdBytes)}, where);
    return false;
  }
  const auto [seen, is_new] = ids_.try_emplace(id, where);
  if (is_new) return true;
  const std::filesystem::path first(seen->second.file);
  const bool exported_twice = first.extension() != std::filesystem::path(where.file).extension() &&
                              (first.extension() == ".jsonl" || std::filesystem::path(where.file).extension() == ".jsonl");
  add(exported_twice ? Severity::kWarning : Severity::kError, "duplicate-id", kDuplicateId, {seen->second.text()}, where);
  return false;
}

void LoadReport::advance(std::size_t bytes) {
  ++records_;
  bytes_ += bytes;
  if (progress_ && records_ % kProgressEvery == 0) progress_(records_, bytes_, total_bytes_);
}

void LoadReport::finish() {
  if (progress_) progress_(records_, bytes_, total_bytes_);
}

std::string printable(std::string_view name) {
  std::string out;
  for (const char c : utf8::repaired(name)) {
    const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    out += control ? '?' : c;
  }
  if (out.size() > kMaxNameBytes) {
    std::size_t end = kMaxNameBytes;
    while (!utf8::is_boundary(out, end)) --end;
    out.resize(end);
    out += "…";
  }
  return out;
}

}  // namespace guichet::kb::loaders
