// Answers from CSV: a first row with the names of the fields of DESIGN.md section 4, in any order; lists
// (questions, channels, audiences, aliases) in one cell, separated by "|". An empty cell is an absent field.
#include <algorithm>
#include <utility>

#include "kb/loaders/answer_record.h"
#include "kb/loaders/csv_reader.h"
#include "kb/loaders/loader.h"
#include "redact/base/utf8.h"

namespace guichet::kb::loaders {
namespace {

constexpr char kListSeparator = '|';

constexpr Message kTextAfterQuote{"text follows a closing quote; the record was left out",
                                  "du texte suit un guillemet fermant; l'enregistrement a été laissé de côté"};
constexpr Message kOpenQuote{
    "the quote opened in this record is never closed, or more than {0} bytes later; the rest of the file was not read",
    "le guillemet ouvert dans cet enregistrement n'est jamais fermé, ou plus de {0} octets plus loin; le reste du "
    "fichier n'a pas été lu"};
constexpr Message kTooLong{"the line is longer than {0} bytes and was left out",
                           "la ligne dépasse {0} octets et a été laissée de côté"};
constexpr Message kCellCount{
    "the record has {0} cells, the first row {1}; the record was left out",
    "l'enregistrement a {0} cellules, la première ligne {1}; l'enregistrement a été laissé de côté"};
constexpr Message kMissingColumn{"the first row does not name the column {0}; the file was left out",
                                 "la première ligne ne nomme pas la colonne {0}; le fichier a été laissé de côté"};
constexpr Message kDuplicateColumn{"the first row names the column {0} twice; the file was left out",
                                   "la première ligne nomme deux fois la colonne {0}; le fichier a été laissé de côté"};
constexpr Message kBadHeader{"the first row cannot be read; the file was left out",
                             "la première ligne est illisible; le fichier a été laissé de côté"};
constexpr Message kNotUtf8{"{0} ill-formed UTF-8 sequences were replaced",
                           "{0} séquences UTF-8 invalides ont été remplacées"};
constexpr Message kNoRecord{"the file holds no record", "le fichier ne contient aucun enregistrement"};

std::string trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kSpace);
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(kSpace) - begin + 1));
}

std::vector<std::string> split_list(const std::string& cell) {
  std::vector<std::string> items;
  std::size_t begin = 0;
  while (true) {
    const std::size_t end = cell.find(kListSeparator, begin);
    std::string item = trimmed(std::string_view(cell).substr(begin, end - begin));
    if (!item.empty()) items.push_back(std::move(item));
    if (end == std::string::npos) return items;
    begin = end + 1;
  }
}

using Columns = std::vector<std::optional<AnswerField>>;

// The field of each column; nothing when the first row cannot serve, with the reason in the report.
std::optional<Columns> read_header(const CsvRecord& record, const LoadOptions& options, const Location& where,
                                   LoadReport& report) {
  const auto refuse = [&](const Message& message, std::string_view name) -> std::optional<Columns> {
    report.add(Severity::kError, "csv", message, {std::string(name)}, where);
    return std::nullopt;
  };
  if (record.fault != CsvRecord::Fault::kNone) return refuse(kBadHeader, {});
  Columns columns;
  for (const std::string& cell : record.cells) {
    const std::string name = trimmed(cell);
    const auto field = find_answer_field(name);
    if (field && std::find(columns.begin(), columns.end(), field) != columns.end()) {
      return refuse(kDuplicateColumn, name);
    }
    if (!field) report.unknown_field(name, where);
    columns.push_back(field);
  }
  for (const AnswerField field :
       {AnswerField::kId, AnswerField::kCode, AnswerField::kLang, AnswerField::kTitle, AnswerField::kBody}) {
    if (field == AnswerField::kCode && options.allow_uncoded) continue;
    if (std::find(columns.begin(), columns.end(), std::optional(field)) == columns.end()) {
      return refuse(kMissingColumn, kAnswerFields[static_cast<std::size_t>(field)].name);
    }
  }
  return columns;
}

// False for a record that cannot be read, with the reason in the report.
bool is_whole(const CsvRecord& record, std::size_t columns, const Location& where, LoadReport& report) {
  const auto refuse = [&](const Message& message, MessageArguments arguments = {}) {
    report.add(Severity::kError, "csv", message, std::move(arguments), where);
    return false;
  };
  switch (record.fault) {
    case CsvRecord::Fault::kTextAfterQuote:
      return refuse(kTextAfterQuote);
    case CsvRecord::Fault::kOpenQuote:
      return refuse(kOpenQuote, {std::to_string(kMaxLineBytes)});
    case CsvRecord::Fault::kLineTooLong:
      return refuse(kTooLong, {std::to_string(kMaxLineBytes)});
    case CsvRecord::Fault::kNone:
      break;
  }
  if (record.cells.size() == columns) return true;
  return refuse(kCellCount, {std::to_string(record.cells.size()), std::to_string(columns)});
}

AnswerRecord to_fields(CsvRecord record, const Columns& columns, const Location& where, LoadReport& report) {
  AnswerRecord fields;
  fields.where = where;
  std::size_t replaced = 0;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!columns[i] || is_blank(record.cells[i])) continue;
    std::string cell = std::move(record.cells[i]);
    if (!utf8::is_valid(cell)) {
      std::size_t in_cell = 0;
      cell = utf8::repaired(cell, &in_cell);
      replaced += in_cell;
    }
    const bool is_list = kAnswerFields[static_cast<std::size_t>(*columns[i])].is_list;
    fields[*columns[i]] = is_list ? split_list(cell) : std::vector<std::string>{trimmed(cell)};
  }
  if (replaced != 0) report.add(Severity::kWarning, "utf-8", kNotUtf8, {std::to_string(replaced)}, where);
  return fields;
}

}  // namespace

Status load_answers_csv(const std::string& path, const redact::Redactor& redactor, const LoadOptions& options,
                        LoadReport& report, std::vector<Answer>& answers) {
  auto reader = CsvReader::open(path);
  if (!reader) return failed(std::move(reader));
  std::optional<Columns> columns;
  bool any = false;
  while (true) {
    auto record = reader->next();
    if (!record) return failed(std::move(record));
    if (!*record) break;
    const Location where{path, (*record)->line, 0};
    if (!columns) {
      columns = read_header(**record, options, where, report);
      if (!columns) return {};
      continue;
    }
    any = true;
    report.advance((*record)->bytes);
    if (!is_whole(**record, columns->size(), where, report)) continue;
    if (auto answer = make_answer(to_fields(std::move(**record), *columns, where, report), redactor, options, report)) {
      answers.push_back(std::move(*answer));
    }
  }
  if (!any) report.add(Severity::kWarning, "no-record", kNoRecord, {}, {path, 0, 0});
  return {};
}

}  // namespace guichet::kb::loaders
