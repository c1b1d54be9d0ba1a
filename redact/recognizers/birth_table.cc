#include "redact/recognizers/birth_table.h"

#include <algorithm>
#include <string_view>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kSeparators = "\t|;,/ ";  // '/': between blanks; ' ': two or more
constexpr std::size_t kMostCells = 24;
constexpr std::size_t kMostRows = 200;

// The cells of a line, without the blanks around them.
std::vector<Span> cells_of(std::string_view text, const Span& line, char separator) {
  std::vector<Span> cells;
  std::size_t begin = line.begin;
  const auto add = [&](std::size_t end) {
    Span cell{begin, end};
    constexpr std::string_view kAround = " \"\t\r";
    while (cell.begin < cell.end && kAround.find(text[cell.begin]) != std::string_view::npos) ++cell.begin;
    while (cell.end > cell.begin && kAround.find(text[cell.end - 1]) != std::string_view::npos) --cell.end;
    cells.push_back(cell);
  };
  for (std::size_t at = line.begin; at < line.end && cells.size() < kMostCells; ++at) {
    if (separator == ' ' ? !(text[at] == ' ' && at + 1 < line.end && text[at + 1] == ' ') : text[at] != separator) continue;
    if (separator == '/' && (at == line.begin || text[at - 1] != ' ' || at + 1 >= line.end || text[at + 1] != ' ')) continue;
    add(at);
    if (separator == ' ') {
      while (at + 1 < line.end && text[at + 1] == ' ') ++at;
    }
    begin = at + 1;
  }
  add(line.end);
  return cells;
}

Span line_at(std::string_view text, std::size_t byte) {
  const std::size_t before = byte == 0 ? std::string_view::npos : text.rfind('\n', byte - 1);
  return {before == std::string_view::npos ? 0 : before + 1, std::min(text.find('\n', byte), text.size())};
}

// Short names of columns, no values.
bool heads_columns(std::string_view text, const std::vector<Span>& cells) {
  constexpr std::size_t kLongest = 32;
  return std::all_of(cells.begin(), cells.end(), [&](const Span& cell) {
    const std::string_view name = text.substr(cell.begin, cell.size());
    return name.size() <= kLongest && std::none_of(name.begin(), name.end(), is_digit) && name.find_first_of(".!?[=") != 0 && name.find(": ") == std::string_view::npos;
  });
}

}  // namespace

BirthCells birth_cells(const BirthScene& scene, const std::vector<CueHit>& cues) {
  BirthCells table;
  const std::string_view text = scene.view.text();
  constexpr std::size_t kLongestHead = 400;
  std::size_t done = 0;  // rows up to here belong to a table
  Span head{0, 0};
  for (const CueHit& hit : cues) {
    if (hit.begin == hit.end || hit.begin < done) continue;
    if (hit.begin >= head.end || head.end == 0) head = line_at(text, hit.begin);
    if (head.end >= text.size() || head.size() > kLongestHead) continue;
    for (const char separator : kSeparators) {
      const std::vector<Span> names = cells_of(text, head, separator);
      if (names.size() < (separator == ',' || separator == ' ' ? 3U : 2U) || !heads_columns(text, names)) continue;
      const auto own = std::find_if(names.begin(), names.end(), [&](const Span& cell) { return cell.begin <= hit.begin && hit.end <= cell.end + 1; });
      if (own == names.end()) continue;
      const auto column = static_cast<std::size_t>(own - names.begin());
      Span row = line_at(text, head.end + 1);
      for (std::size_t n = 0; n < kMostRows; ++n, row = line_at(text, row.end + 1)) {
        const std::vector<Span> cells = cells_of(text, row, separator);
        if (cells.size() <= column || cells.size() + 1 < names.size()) break;
        done = row.end;
        for (std::size_t c = 0; c < cells.size(); ++c) {
          if (cells[c].size() == 0) continue;
          if (c == column) {
            table.births.push_back(cells[c].begin);
          } else {
            table.others.push_back(cells[c]);
          }
        }
        if (row.end >= text.size()) break;
      }
      break;
    }
  }
  return table;
}

}  // namespace guichet::redact
