#include "redact/formats/whatsapp.h"

#include <algorithm>
#include <array>

#include "redact/formats/line_source.h"

namespace guichet::redact {
namespace {

// Written around names and messages so that right-to-left text stays in its place, and no-break spaces.
constexpr std::array<std::string_view, 12> kMarks{"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\u202D",
                                                  "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\uFEFF"};
constexpr std::array<std::string_view, 3> kSpaces{" ", "\u00A0", "\u202F"};
constexpr std::size_t kLongestName = 150;  // bytes

// A place in a line that moves over what it recognizes.
class Cursor {
 public:
  explicit Cursor(std::string_view line) : line_(line) {}

  bool take(std::string_view text) {
    if (line_.compare(at_, text.size(), text) != 0) return false;
    at_ += text.size();
    return true;
  }
  template <std::size_t n>
  bool take_any(const std::array<std::string_view, n>& texts) {
    return std::any_of(texts.begin(), texts.end(), [&](std::string_view text) { return take(text); });
  }
  bool spaces() {
    bool any = false;
    while (take_any(kSpaces)) any = true;
    return any;
  }
  void marks() {
    while (take_any(kMarks)) {
    }
  }
  bool digits(std::size_t least, std::size_t most) {
    std::size_t n = 0;
    while (at_ < line_.size() && n < most && line_[at_] >= '0' && line_[at_] <= '9') {
      ++at_;
      ++n;
    }
    return n >= least;
  }
  std::size_t at() const { return at_; }
  void back_to(std::size_t at) { at_ = at; }

 private:
  std::string_view line_;
  std::size_t at_ = 0;
};

// 12/03/2024, 3.12.24, 2024-03-12
bool date(Cursor& cursor) {
  if (!cursor.digits(1, 4)) return false;
  for (const std::string_view separator : {"/", "-", "."}) {
    const std::size_t begin = cursor.at();
    if (cursor.take(separator) && cursor.digits(1, 2) && cursor.take(separator) && cursor.digits(1, 4)) return true;
    cursor.back_to(begin);
  }
  return false;
}

// 14:05, 2:05:33 PM, 14.05, 14 h 05, 14 h 05 min 33 s
bool time(Cursor& cursor) {
  if (!cursor.digits(1, 2)) return false;
  const std::size_t begin = cursor.at();
  if (cursor.spaces(); cursor.take("h") || cursor.take("H")) {
    cursor.spaces();
    if (!cursor.digits(2, 2)) return false;
    const std::size_t short_end = cursor.at();
    cursor.spaces();
    if (!cursor.take("min")) {
      cursor.back_to(short_end);
      return true;
    }
    cursor.spaces();
    if (cursor.digits(2, 2)) {
      cursor.spaces();
      cursor.take("s");
    }
    return true;
  }
  cursor.back_to(begin);
  if (!(cursor.take(":") || cursor.take(".")) || !cursor.digits(2, 2)) return false;
  const std::size_t minutes = cursor.at();
  if (!((cursor.take(":") || cursor.take(".")) && cursor.digits(2, 2))) cursor.back_to(minutes);
  const std::size_t end = cursor.at();
  constexpr std::array<std::string_view, 8> kHalves{"AM", "PM", "am", "pm", "a.m.", "p.m.", "A.M.", "P.M."};
  cursor.spaces();
  if (!cursor.take_any(kHalves)) cursor.back_to(end);
  return true;
}

bool is_phone(std::string_view name) {
  const auto digits = std::count_if(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
  return digits >= 7 && name.find_first_not_of("+0123456789()-. \xC2\xA0\xE2\x80\x90\x91\xAF\xAA\xAC") == std::string_view::npos;
}

class WhatsappSource : public LineSource {
 public:
  explicit WhatsappSource(LineReader reader) : LineSource(std::move(reader)) {}

  Result<std::optional<Record>> next() override {
    auto first = read_line();
    if (!first || !*first) return first;
    Record record = std::move(**first);
    if (record.problem) return std::optional<Record>(std::move(record));
    while (true) {
      auto line = read_line();
      if (!line) return line;
      if (!*line) break;
      Record& more = **line;
      if (more.problem || parse_whatsapp_head(more.bytes) ||
          record.bytes.size() + more.bytes.size() > kMaxMessagePart) {
        unread(std::move(more));
        break;
      }
      if (record.repaired == 0) record.repaired_line = more.repaired_line;
      record.repaired += more.repaired;
      record.bytes += more.bytes;
    }
    fill(record);
    return std::optional<Record>(std::move(record));
  }

 private:
  // Under the redactor's limit, with room for a line.
  static constexpr std::size_t kMaxMessagePart = std::size_t{256} << 10U;

  void fill(Record& record) const {
    const std::string_view bytes = record.bytes;
    std::size_t end = bytes.size();
    if (end > 0 && bytes[end - 1] == '\n') --end;
    if (end > 0 && bytes[end - 1] == '\r') --end;
    const WhatsappHead head = parse_whatsapp_head(bytes.substr(0, end)).value_or(WhatsappHead{});
    if (head.name.size() > 0) {
      Piece name;
      name.raw = head.name;
      name.text = bytes.substr(name.raw.begin, name.raw.size());
      name.whole = is_phone(name.text) ? EntityType::kPhone : EntityType::kPerson;
      name.field = "sender";
      record.pieces.push_back(std::move(name));
    }
    if (head.text < end) {
      Piece text;
      text.raw = {head.text, end};
      text.text = bytes.substr(head.text, end - head.text);
      text.field = "text";
      record.pieces.push_back(std::move(text));
    }
    record.conversation = record.where.file;
  }
};

}  // namespace

std::optional<WhatsappHead> parse_whatsapp_head(std::string_view line) {
  line = line.substr(0, line.find_first_of("\r\n"));
  Cursor cursor(line);
  cursor.marks();
  const bool bracket = cursor.take("[");
  if (!date(cursor)) return std::nullopt;
  cursor.take(",");
  if (!cursor.spaces()) return std::nullopt;
  if (cursor.take("à") || cursor.take("at")) cursor.spaces();
  if (!time(cursor)) return std::nullopt;
  if (bracket) {
    if (!cursor.take("]")) return std::nullopt;
    cursor.spaces();
  } else {
    if (!cursor.spaces() || !(cursor.take("-") || cursor.take("–")) || !cursor.spaces()) return std::nullopt;
  }
  cursor.marks();
  if (cursor.take("~")) cursor.spaces();  // a sender who is not in the phone's contacts
  cursor.marks();
  const std::size_t begin = cursor.at();
  std::size_t colon = line.find(": ", begin);
  if (colon == std::string_view::npos && line.size() > begin && line.back() == ':') colon = line.size() - 1;
  if (colon == std::string_view::npos || colon == begin || colon - begin > kLongestName) {
    return WhatsappHead{{begin, begin}, begin};
  }
  std::size_t name_end = colon;
  const auto ends_with = [&](std::string_view text) {
    return name_end - begin > text.size() && line.substr(name_end - text.size(), text.size()) == text;
  };
  for (bool trimmed = true; trimmed;) {
    trimmed = false;
    for (const auto& cut : {kSpaces[0], kSpaces[1], kSpaces[2], kMarks[0], kMarks[1], kMarks[4], kMarks[10]}) {
      if (!ends_with(cut)) continue;
      name_end -= cut.size();
      trimmed = true;
    }
  }
  return WhatsappHead{{begin, name_end}, std::min(colon + 2, line.size())};
}

Result<std::unique_ptr<Source>> open_whatsapp(const std::string& path, const FormatOptions&) {
  auto reader = LineReader::open(path);
  if (!reader) return failed(std::move(reader));
  return std::make_unique<WhatsappSource>(std::move(*reader));
}

}  // namespace guichet::redact
