#include "redact/formats/csv.h"

#include <algorithm>
#include <deque>

#include "redact/base/json.h"
#include "redact/formats/line_source.h"
#include "redact/formats/role.h"

namespace guichet::redact {
namespace {

constexpr Message kNoHeader{"the file has no header row", "le fichier n'a pas de ligne d'en-tête"};
constexpr Message kNoColumn{"the header has no column {0}", "l'en-tête n'a pas de colonne {0}"};
constexpr Message kWrongCells{"the row has {0} cells where the header has {1}",
                              "la ligne compte {0} cellules alors que l'en-tête en compte {1}"};
constexpr Message kStrayText{"text follows a closing quote", "du texte suit un guillemet fermant"};
constexpr Message kNeverClosed{"a quoted cell is never closed", "une cellule entre guillemets n'est jamais fermée"};

// Cuts one row, fed line by line: a quoted cell may go on over several.
class RowScanner {
 public:
  explicit RowScanner(char separator) : separator_(separator) {}

  enum class State { kBare, kQuoted, kClosed, kStray };

  /// Takes bytes[from, to), the next line of the row without its ending. Afterwards the row is complete
  /// unless the state is kQuoted (more lines belong to it) or kStray (text follows a closing quote).
  State feed(std::string_view bytes, std::size_t from, std::size_t to) {
    std::size_t at = from;
    while (at < to) {
      if (state_ == State::kQuoted) {
        at = std::min(bytes.find('"', at), to);
        if (at == to) return state_;
        state_ = State::kClosed;
        ++at;
      } else if (bytes[at] == separator_) {
        finish(at++);
      } else if (state_ == State::kClosed && bytes[at] == '"') {  // "" is one quote
        state_ = State::kQuoted;
        ++at;
      } else if (state_ == State::kClosed) {
        return state_ = State::kStray;
      } else if (at == begin_ && bytes[at] == '"') {
        state_ = State::kQuoted;
        ++at;
      } else {
        at = std::min(bytes.find(separator_, at), to);
      }
    }
    return state_;
  }

  /// The cells, quotes included, of a complete row that ends at `end`.
  std::vector<Span> cells(std::size_t end) {
    finish(end);
    return std::move(cells_);
  }

  void start_at(std::size_t begin) { begin_ = begin; }

 private:
  void finish(std::size_t end) {
    cells_.push_back({begin_, end});
    begin_ = end + 1;
    state_ = State::kBare;
  }

  char separator_;
  State state_ = State::kBare;
  std::size_t begin_ = 0;
  std::vector<Span> cells_;
};

bool is_quoted(std::string_view cell) { return cell.size() >= 2 && cell.front() == '"'; }

std::string cell_text(std::string_view cell) {
  if (!is_quoted(cell)) return std::string(cell);
  cell = cell.substr(1, cell.size() - 2);
  std::string out;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    out += cell[i];
    if (cell[i] == '"') ++i;
  }
  return out;
}

std::size_t without_ending(std::string_view text) {
  std::size_t end = text.size();
  if (end > 0 && text[end - 1] == '\n') --end;
  if (end > 0 && text[end - 1] == '\r') --end;
  return end;
}

class CsvSource : public LineSource {
 public:
  CsvSource(LineReader reader, FormatOptions options) : LineSource(std::move(reader)), options_(std::move(options)) {
    if (options_.fields.empty()) options_.fields = {"text"};
  }

  Result<std::optional<Record>> next() override {
    if (!header_.empty()) return next_row();
    auto header = read_header();
    if (!header) return failed(std::move(header));
    return std::optional<Record>(std::move(*header));
  }

  Status resume(std::uint64_t offset, std::uint64_t line, unsigned state) override {
    auto header = read_header();  // the columns are told by the header, wherever we go on
    if (!header) return failed(std::move(header));
    suspect_ = state != 0;
    return LineSource::resume(offset, line, state);
  }

 private:
  std::vector<Span> cells_of_line(const Record& record, std::size_t begin, char separator) const {
    RowScanner scanner(separator);
    scanner.start_at(begin);
    const std::size_t end = without_ending(record.bytes);
    const auto state = scanner.feed(record.bytes, begin, end);
    if (state == RowScanner::State::kQuoted || state == RowScanner::State::kStray) return {};
    return scanner.cells(end);
  }

  Result<Record> read_header() {
    auto line = read_line();
    if (!line) return failed(std::move(line));
    if (!*line || (*line)->problem) return fail(ErrorCode::kInput, kNoHeader, {}, {path(), 1, 0});
    Record record = std::move(**line);
    const std::size_t begin = byte_order_mark(record);
    std::vector<Span> cells;
    for (const char candidate : {',', ';', '\t'}) {
      auto cut = cells_of_line(record, begin, candidate);
      if (cut.size() <= cells.size()) continue;
      cells = std::move(cut);
      separator_ = candidate;
    }
    if (cells.empty() || without_ending(record.bytes) == begin) {
      return fail(ErrorCode::kInput, kNoHeader, {}, record.where);
    }
    for (const Span& cell : cells) {
      header_.push_back(cell_text(std::string_view(record.bytes).substr(cell.begin, cell.size())));
    }
    for (const std::string& field : options_.fields) {
      if (column(field) < 0) return fail(ErrorCode::kInput, kNoColumn, {field}, record.where);
    }
    if (!options_.conversation.empty() && column(options_.conversation) < 0) {
      return fail(ErrorCode::kInput, kNoColumn, {options_.conversation}, record.where);
    }
    return record;
  }

  std::ptrdiff_t column(std::string_view name) const {
    const auto found = std::find(header_.begin(), header_.end(), name);
    return found == header_.end() ? -1 : found - header_.begin();
  }

  Result<std::optional<Record>> next_row() {
    auto first = read_line();
    if (!first || !*first) return first;
    Record record = std::move(**first);
    record.state = suspect_ ? 1 : 0;
    if (record.problem || without_ending(record.bytes) == 0) return std::optional<Record>(std::move(record));
    const std::size_t first_size = record.bytes.size();
    RowScanner scanner(separator_);
    std::deque<Record> more;  // the lines of the row after its first
    std::size_t from = 0;
    while (true) {
      const std::size_t end = without_ending(record.bytes);
      const auto state = scanner.feed(record.bytes, from, end);
      if (state == RowScanner::State::kStray) return broken(std::move(record), first_size, more, kStrayText);
      if (state != RowScanner::State::kQuoted) break;
      auto line = read_line();
      if (!line) return failed(std::move(line));
      if (!*line) return broken(std::move(record), first_size, more, kNeverClosed);
      more.push_back(std::move(**line));
      if (more.back().problem || record.bytes.size() + more.back().bytes.size() > kMaxLineBytes) {
        return broken(std::move(record), first_size, more, kNeverClosed);
      }
      from = record.bytes.size();
      record.bytes += more.back().bytes;
    }
    for (const Record& line : more) {
      if (record.repaired == 0) record.repaired_line = line.repaired_line;
      record.repaired += line.repaired;
    }
    fill(record, scanner.cells(without_ending(record.bytes)));
    return std::optional<Record>(std::move(record));
  }

  // The first line is malformed; those after it are read again.
  std::optional<Record> broken(Record record, std::size_t first_size, std::deque<Record>& more, const Message& why) {
    record.bytes.resize(first_size);
    record.problem = Error(ErrorCode::kInput, why, {}, record.where);
    suspect_ = true;
    while (!more.empty()) {
      unread(std::move(more.back()));
      more.pop_back();
    }
    return record;
  }

  void fill(Record& record, const std::vector<Span>& cells) {
    if (cells.size() != header_.size()) {
      record.problem = Error(ErrorCode::kInput, kWrongCells,
                             {std::to_string(cells.size()), std::to_string(header_.size())}, record.where);
      return;
    }
    const auto cell = [&](std::size_t i) {
      return std::string_view(record.bytes).substr(cells[i].begin, cells[i].size());
    };
    const auto value = [&](std::string_view name) {
      const std::ptrdiff_t i = name.empty() ? -1 : column(name);
      return i < 0 ? std::string() : cell_text(cell(static_cast<std::size_t>(i)));
    };
    const Role role = parse_role(value("role"));
    const auto& fields = options_.fields;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool is_text = std::find(fields.begin(), fields.end(), header_[i]) != fields.end();
      if (!is_text && !suspect_) continue;
      Piece piece;
      piece.text = cell_text(cell(i));
      piece.raw = cells[i];
      piece.encoding = is_quoted(cell(i)) ? Encoding::kCsvQuoted : Encoding::kCsv;
      piece.separator = separator_;
      piece.role = role;
      piece.field = header_[i];
      record.pieces.push_back(std::move(piece));
    }
    if (!suspect_ && std::find(fields.begin(), fields.end(), "id") == fields.end()) {
      if (const std::string id = value("id"); !id.empty()) record.id = json::quote(id);
    }
    record.language = parse_language(value("lang"));
    record.conversation = value(options_.conversation);
  }

  FormatOptions options_;
  std::vector<std::string> header_;
  char separator_ = ',';
  bool suspect_ = false;  // quotes were broken: nothing tells any more where a cell begins
};

}  // namespace

Result<std::unique_ptr<Source>> open_csv(const std::string& path, const FormatOptions& options) {
  auto reader = LineReader::open(path);
  if (!reader) return failed(std::move(reader));
  return std::make_unique<CsvSource>(std::move(*reader), options);
}

}  // namespace guichet::redact
