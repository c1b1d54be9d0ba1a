#include "kb/loaders/json_lines.h"

#include <utility>

#include "kb/loaders/answer_record.h"
#include "redact/base/utf8.h"

namespace guichet::kb::loaders {
namespace {

constexpr Message kTooLong{"the line is longer than {0} bytes and was left out",
                           "la ligne dépasse {0} octets et a été laissée de côté"};
constexpr Message kNotJson{"the line is not valid JSON and was left out",
                           "la ligne n'est pas du JSON valide et a été laissée de côté"};
constexpr Message kTooDeep{"the JSON is nested more than {0} deep; the line was left out",
                           "le JSON est imbriqué à plus de {0} niveaux; la ligne a été laissée de côté"};
constexpr Message kNotObject{"the line is not a JSON object and was left out",
                             "la ligne n'est pas un objet JSON et a été laissée de côté"};
constexpr Message kRawNul{"the line holds a NUL byte and was left out",
                          "la ligne contient un octet NUL et a été laissée de côté"};
constexpr Message kNotUtf8{"{0} ill-formed UTF-8 sequences were replaced",
                           "{0} séquences UTF-8 invalides ont été remplacées"};
constexpr Message kDuplicateKey{"the field {0} comes twice; the record was left out",
                                "le champ {0} figure deux fois; l'enregistrement a été laissé de côté"};
constexpr Message kNoRecord{"the file holds no record", "le fichier ne contient aucun enregistrement"};

}  // namespace

Result<JsonLines> JsonLines::open(const std::string& path, LoadReport& report) {
  auto reader = LineReader::open(path);
  if (!reader) return failed(std::move(reader));
  JsonLines lines(std::move(*reader), report);
  if (lines.parser_.allocate(kMaxLineBytes, kMaxJsonDepth) != simdjson::SUCCESS) throw std::bad_alloc();
  return lines;
}

Result<std::optional<JsonLines::Record>> JsonLines::next() {
  while (true) {
    auto line = reader_.next();
    if (!line) return failed(std::move(line));
    if (!*line) break;
    const Location where{reader_.path(), (*line)->number, 0};
    if ((*line)->too_long) {
      report_->add(Severity::kError, "line-too-long", kTooLong, {std::to_string(kMaxLineBytes)}, where);
      any_ = true;
      continue;
    }
    std::string_view text = (*line)->text;
    const std::size_t bytes = text.size() + 1;
    if ((*line)->number == 1 && text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
    if (is_blank(text)) continue;
    any_ = true;
    report_->advance(bytes);
    if (auto object = parse(text, where)) return std::optional<Record>({*object, where});
  }
  if (!any_) report_->add(Severity::kWarning, "no-record", kNoRecord, {}, {reader_.path(), 0, 0});
  return std::optional<Record>();
}

std::optional<simdjson::dom::object> JsonLines::parse(std::string_view line, const Location& where) {
  const auto left_out = [&](const Message& message, MessageArguments arguments = {}) {
    report_->add(Severity::kError, "json", message, std::move(arguments), where);
    return std::nullopt;
  };
  if (line.find('\0') != std::string_view::npos) return left_out(kRawNul);
  std::size_t replaced = 0;
  if (!utf8::is_valid(line)) {
    repaired_ = utf8::repaired(line, &replaced);
    line = repaired_;
  }
  simdjson::dom::element root;
  const auto failure = parser_.parse(line.data(), line.size(), true).get(root);
  if (failure == simdjson::DEPTH_ERROR) return left_out(kTooDeep, {std::to_string(kMaxJsonDepth)});
  if (failure == simdjson::MEMALLOC) throw std::bad_alloc();
  if (failure != simdjson::SUCCESS) return left_out(kNotJson);
  simdjson::dom::object object;
  if (root.get(object) != simdjson::SUCCESS) return left_out(kNotObject);
  if (replaced != 0) report_->add(Severity::kWarning, "utf-8", kNotUtf8, {std::to_string(replaced)}, where);
  return object;
}

void report_duplicate_key(std::string_view name, const Location& where, LoadReport& report) {
  report.add(Severity::kError, "duplicate-key", kDuplicateKey, {std::string(name)}, where);
}

}  // namespace guichet::kb::loaders
