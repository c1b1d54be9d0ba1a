// Format: how one kind of transcript is cut into records, where in a record the texts are, and how a
// masked text is written back. Everything that is not a text keeps its bytes.
//
// A format never decides what is personal; it says which pieces are read by people ("kText"), and which
// pieces are one known thing from end to end, such as the name of a sender or a client's number on a
// platform. The table of formats is in all.cc; each is tested by tests/redact_formats/<name>_test.cc.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/language.h"
#include "redact/base/result.h"
#include "redact/base/span.h"
#include "redact/conversation.h"
#include "redact/entity_type.h"

namespace guichet::redact {

/// The largest file of a format that is read whole.
inline constexpr std::size_t kMaxDocumentBytes = std::size_t{256} << 20U;

/// How a text stands in its record.
enum class Encoding : std::uint8_t {
  kPlain,     ///< as it is
  kJson,      ///< a JSON value, quotes included
  kMojibake,  ///< a JSON string whose escapes are the bytes of UTF-8, as Facebook's archives write
  kCsv,       ///< a bare CSV cell
  kCsvQuoted, ///< a CSV cell with its quotes
};

/// What somebody says stands in a text.
struct Label {
  Span span;  ///< UTF-8 bytes of the text
  EntityType type;
};

/// One text of a record.
struct Piece {
  std::string text;                 ///< decoded; valid UTF-8
  Span raw;                         ///< what it is in Record::bytes
  Encoding encoding = Encoding::kPlain;
  char separator = ',';             ///< of CSV
  std::optional<EntityType> whole;  ///< set: the piece is one value of this type, whatever it looks like
  Role role = Role::kUnknown;
  std::string field;                ///< its name or JSON pointer, for `detect`
  std::vector<Label> labels;        ///< where they were asked for
  bool rewritten = false;           ///< decoding repaired something: write it even when nothing is masked
};

struct Record {
  std::string bytes;          ///< as read, UTF-8 repaired, line ending included
  std::vector<Piece> pieces;  ///< in the order of `raw`, not overlapping
  std::vector<std::uint32_t> order;  ///< pieces in the order they were written by people; empty: as they stand
  std::string id;             ///< as a JSON value: "\"a1\"", "17"; empty: none
  std::string conversation;   ///< key of the conversation; empty: the record stands alone
  std::optional<Language> language;
  Location where;
  std::uint64_t offset = 0;        ///< where it begins in the file, in bytes
  unsigned state = 0;              ///< what resume() must be told to go on with this record
  std::uint64_t repaired = 0;      ///< ill-formed sequences replaced by U+FFFD
  std::uint64_t repaired_line = 0; ///< the first line that had one
  std::optional<Error> problem;  ///< set: malformed; nothing of it may be written
  bool whole_file = false;       ///< the problem is that the file is not of this format
  bool keep_place = false;       ///< part of a larger document: when it fails, its texts become empty instead
};

struct FormatOptions {
  std::vector<std::string> fields;  ///< empty: "text"; for the formats that have fields
  std::string conversation;         ///< field whose value groups records; empty: none
  bool labels = false;              ///< read the "spans" of JSON lines with one text
};

/// The records of one file. One thread.
class Source {
 public:
  virtual ~Source() = default;
  /// The next record, nothing at the end; an error only when no more can be read (kIo), or when the
  /// whole file is not of this format (kInput, kTooLarge).
  [[nodiscard]] virtual Result<std::optional<Record>> next() = 0;
  /// Goes on with the record that has this offset, line (where.line) and state. kIo.
  [[nodiscard]] virtual Status resume(std::uint64_t offset, std::uint64_t line, unsigned state) = 0;
  /// Whether resume() can work: a regular file, read as a stream.
  virtual bool resumable() const = 0;
  virtual std::optional<std::uint64_t> size() const = 0;
};

struct Format {
  std::string_view name;
  Message summary;
  std::vector<std::string_view> suffixes;  ///< of file names that are taken for it: ".jsonl"
  bool has_fields;                         ///< takes --field and --conversation
  bool groups;                             ///< tells conversations apart by itself
  Result<std::unique_ptr<Source>> (*open)(const std::string& path, const FormatOptions& options);
};

/// The table. Static storage.
const std::vector<Format>& formats();

/// By name; null when unknown.
const Format* find_format(std::string_view name);

/// By the end of a file name, `auto` when it says nothing.
const Format& format_of(std::string_view path);

/// What stands in the record for `text` in place of the piece.
std::string encoded(const Piece& piece, std::string_view text);

/// Text repaired as UTF-8, and how often; the fast path copies nothing but the bytes.
std::string repaired_text(std::string_view bytes, std::uint64_t& repaired);

}  // namespace guichet::redact
