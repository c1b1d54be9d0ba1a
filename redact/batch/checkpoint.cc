#include "redact/batch/checkpoint.h"

#include <sstream>

#include "redact/base/output_file.h"
#include "redact/base/read_file.h"
#include "redact/batch/sink.h"

namespace guichet::redact {
namespace {

constexpr Message kDamaged{"the checkpoint is damaged; run again without --resume",
                           "le point de reprise est endommagé; relancez sans --resume"};
constexpr std::size_t kMaxBytes = std::size_t{4} << 20U;
constexpr std::string_view kFirstLine = "guichet-resume 1";

}  // namespace

std::string checkpoint_path(const std::string& output) { return output + ".resume"; }

Status write_checkpoint(const std::string& output, const Checkpoint& checkpoint) {
  std::ostringstream text;
  const Place& place = checkpoint.place;
  const BatchReport& report = checkpoint.report;
  text << kFirstLine << '\n'
       << "parameters " << checkpoint.parameters << '\n'
       << "place " << place.file << ' ' << place.offset << ' ' << place.line << ' ' << place.state << '\n'
       << "output " << checkpoint.written << ' ' << checkpoint.output_tail << '\n'
       << "counts " << report.records << ' ' << report.texts << ' ' << report.left_out << ' ' << report.repaired << ' '
       << report.bytes_read << ' ' << report.bytes_written << ' ' << report.files_left_out << '\n';
  for (const auto& [key, count] : report.entities) {
    text << "found " << name(key.type) << ' ' << code(key.language) << ' ' << count << ' ' << key.rule << '\n';
  }
  std::string body = std::move(text).str();
  body += "end " + hash_of(body) + '\n';
  auto file = OutputFile::create(checkpoint_path(output));
  if (!file) return failed(std::move(file));
  if (Status written = file->write(body); !written) return written;
  return file->commit();
}

Result<std::optional<Checkpoint>> read_checkpoint(const std::string& output) {
  const std::string path = checkpoint_path(output);
  auto bytes = read_file(path, kMaxBytes);
  if (!bytes) {
    if (bytes.error().code() == ErrorCode::kNotFound) return std::optional<Checkpoint>();
    return failed(std::move(bytes));
  }
  const auto damaged = [&] { return fail(ErrorCode::kInput, kDamaged, {}, {path, 0, 0}); };
  const std::size_t end = bytes->rfind("end ");
  if (end == std::string::npos || bytes->substr(end) != "end " + hash_of(bytes->substr(0, end)) + '\n') return damaged();
  Checkpoint read;
  std::istringstream lines(bytes->substr(0, end));
  std::string line;
  if (!std::getline(lines, line) || line != kFirstLine) return damaged();
  while (std::getline(lines, line)) {
    std::istringstream words(line);
    std::string what;
    words >> what;
    if (what == "parameters") {
      words >> read.parameters;
    } else if (what == "place") {
      words >> read.place.file >> read.place.offset >> read.place.line >> read.place.state;
      read.place.usable = true;
    } else if (what == "output") {
      words >> read.written >> read.output_tail;
    } else if (what == "counts") {
      BatchReport& report = read.report;
      words >> report.records >> report.texts >> report.left_out >> report.repaired >> report.bytes_read >>
          report.bytes_written >> report.files_left_out;
    } else if (what == "found") {
      std::string type;
      std::string language;
      std::string rule;
      std::uint64_t count = 0;
      words >> type >> language >> count >> rule;
      const auto known = parse_entity_type(type);
      const auto tongue = parse_language(language);
      if (!known || !tongue) return damaged();
      read.report.entities[{*known, *tongue, rule}] = count;
    } else {
      return damaged();
    }
    if (words.fail()) return damaged();
  }
  return std::optional<Checkpoint>(std::move(read));
}

}  // namespace guichet::redact
