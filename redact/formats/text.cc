#include "redact/formats/text.h"

#include "redact/formats/line_source.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kSoftBlockBytes = std::size_t{8} << 10U;
constexpr std::size_t kHardBlockBytes = std::size_t{16} << 10U;

bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// The text of a record without its last line ending, which is nobody's to change.
Piece body_of(const Record& record) {
  std::size_t begin = byte_order_mark(record);
  std::size_t end = record.bytes.size();
  if (end > begin && record.bytes[end - 1] == '\n') --end;
  if (end > begin && record.bytes[end - 1] == '\r') --end;
  Piece piece;
  piece.text = record.bytes.substr(begin, end - begin);
  piece.raw = {begin, end};
  return piece;
}

class TextSource : public LineSource {
 public:
  TextSource(LineReader reader, bool by_line) : LineSource(std::move(reader)), by_line_(by_line) {}

  Result<std::optional<Record>> next() override {
    std::optional<Record> block;
    while (true) {
      auto line = read_line();
      if (!line) return failed(std::move(line));
      if (!*line) break;
      Record& record = **line;
      if (record.problem) {
        if (!block) return line;
        unread(std::move(record));
        break;
      }
      const bool blank = is_blank(record.bytes);
      if (!block) {
        block = std::move(record);
      } else {
        if (block->repaired == 0) block->repaired_line = record.repaired_line;
        block->repaired += record.repaired;
        block->bytes += record.bytes;
      }
      const std::size_t size = block->bytes.size();
      if (by_line_ || size >= kHardBlockBytes || (blank && size >= kSoftBlockBytes)) break;
    }
    if (block) block->pieces.push_back(body_of(*block));
    return block;
  }

 private:
  bool by_line_;
};

Result<std::unique_ptr<Source>> open(const std::string& path, bool by_line) {
  auto reader = LineReader::open(path);
  if (!reader) return failed(std::move(reader));
  return std::make_unique<TextSource>(std::move(*reader), by_line);
}

}  // namespace

std::unique_ptr<LineSource> text_source(LineReader reader) {
  return std::make_unique<TextSource>(std::move(reader), false);
}

Result<std::unique_ptr<Source>> open_text(const std::string& path, const FormatOptions&) { return open(path, false); }
Result<std::unique_ptr<Source>> open_lines(const std::string& path, const FormatOptions&) { return open(path, true); }

}  // namespace guichet::redact
