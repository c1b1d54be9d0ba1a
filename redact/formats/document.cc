#include "redact/formats/document.h"

#include <algorithm>
#include <array>
#include <deque>

#include "redact/base/read_file.h"
#include "redact/base/utf8.h"
#include "redact/formats/line_source.h"

namespace guichet::redact {
namespace {

constexpr std::array<std::string_view, 5> kTimes{"timestamp_ms", "createdAt", "created_time", "created_at",
                                                 "timestamp"};

// UTF-8 whose bytes were taken for Latin-1 letters, put right; nothing when the text is not like that.
std::optional<std::string> unmangled(std::string_view text) {
  if (utf8::is_ascii(text)) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < text.size();) {
    const utf8::Decoded next = utf8::decode(text, i);
    if (next.code_point > 0xFF) return std::nullopt;
    bytes += static_cast<char>(next.code_point);
    i += next.length;
  }
  if (!utf8::is_valid(bytes)) return std::nullopt;
  return bytes;
}

// Whether the keys of `path` end with those of `rule`, cut at a "/".
bool ends_with_keys(std::string_view path, std::string_view rule) {
  if (path.size() < rule.size() || path.substr(path.size() - rule.size()) != rule) return false;
  return path.size() == rule.size() || path[path.size() - rule.size() - 1] == '/';
}

const PathRule* rule_of(const DocumentShape& shape, std::string_view path) {
  const PathRule* best = nullptr;
  for (const PathRule& rule : shape.rules) {
    if (ends_with_keys(path, rule.path) && (best == nullptr || rule.path.size() > best->path.size())) best = &rule;
  }
  return best;
}

// "window.YTD.direct_messages.part0 = " before the JSON of an archive's .js file.
std::size_t assignment_length(std::string_view bytes) {
  const std::size_t equals = bytes.substr(0, 200).find('=');
  const std::size_t bracket = bytes.find_first_of("[{");
  return equals == std::string_view::npos || equals > bracket ? 0 : equals + 1;
}

// When a message was written, as something that sorts.
std::string time_of(const json::Document& json, const json::Node& holder) {
  for (const std::string_view name : kTimes) {
    if (const json::Node* value = json.member(holder, name); value != nullptr) return json.text(*value);
  }
  return {};
}

// The records of one JSON text.
class Cutter {
 public:
  Cutter(std::string_view bytes, const DocumentShape& shape, std::string path, std::uint64_t line)
      : bytes_(bytes), shape_(shape), path_(std::move(path)), line_(line) {}

  Result<std::deque<Record>> run() {
    prefix_ = shape_.assignment ? assignment_length(bytes_) : 0;
    if (bytes_.compare(0, 3, "\xEF\xBB\xBF") == 0) prefix_ = std::max<std::size_t>(prefix_, 3);
    if (Status read = json_.parse(bytes_.substr(prefix_)); !read) {
      const std::size_t at = prefix_ + read.error().where().column - 1;
      return tl::unexpected(std::move(read).error().at(place(std::min(at, bytes_.size()))));
    }
    std::vector<std::uint32_t> units;
    for (const std::string_view path : shape_.units) {
      if (path == "/*" && json_.root().type != json::Type::kArray) continue;
      units = json_.find(path);
      if (!units.empty()) break;
    }
    if (units.empty()) units.push_back(0);
    const std::string owner = shape_.owner == nullptr ? std::string() : shape_.owner(json_, units);
    std::deque<Record> records;
    std::size_t from = 0;  // in bytes_
    std::uint32_t node = 0;
    for (const std::uint32_t unit : units) {
      const json::Node& at = json_.nodes()[unit];
      // What stands between two conversations; the brackets that hold them begin here too.
      if (at.raw.begin + prefix_ > from) records.push_back(cut(from, at.raw.begin + prefix_, node, unit, nullptr, owner));
      records.push_back(cut(at.raw.begin + prefix_, at.raw.end + prefix_, unit, at.next, &at, owner));
      from = at.raw.end + prefix_;
      node = at.next;
    }
    if (from < bytes_.size()) {
      const auto all = static_cast<std::uint32_t>(json_.nodes().size());
      records.push_back(cut(from, bytes_.size(), node, all, nullptr, owner));
    }
    return records;
  }

 private:
  struct Step {
    std::uint32_t end;         // first node after the container
    std::size_t path_length;   // of path_keys_ before its key
    std::size_t pointer_length;
    std::uint32_t node;
    std::size_t elements = 0;
  };

  Location place(std::size_t at) {
    // Places are asked for in rising order, so lines are counted once.
    line_ += static_cast<std::uint64_t>(
        std::count(bytes_.begin() + static_cast<std::ptrdiff_t>(counted_), bytes_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    counted_ = at;
    const std::size_t line_begin = at == 0 ? std::string_view::npos : bytes_.rfind('\n', at - 1);
    return {path_, line_, line_begin == std::string_view::npos ? at + 1 : at - line_begin};
  }

  Record cut(std::size_t begin, std::size_t end, std::uint32_t first, std::uint32_t last, const json::Node* unit,
             const std::string& owner) {
    Record record;
    record.where = place(begin);
    record.bytes = bytes_.substr(begin, end - begin);
    record.keep_place = true;
    std::vector<std::pair<std::string, std::uint32_t>> messages;  // time, piece
    std::vector<std::uint32_t> others;
    const Unit view{json_, json_.root(), unit == nullptr ? json_.root() : *unit, owner};
    walk(first, last, [&](std::uint32_t index, std::uint32_t holder) {
      const json::Node& node = json_.nodes()[index];
      if (node.type != json::Type::kString && node.type != json::Type::kNumber) return;
      const PathRule* rule = rule_of(shape_, path_keys_);
      const Kind kind = rule != nullptr ? rule->kind : node.type == json::Type::kNumber ? Kind::kKeep : Kind::kOther;
      if (kind == Kind::kKeep) return;
      Piece piece = piece_of(node, begin);
      record.repaired += piece.rewritten ? 1 : 0;
      if (piece.text.empty()) return;
      if (kind == Kind::kWhole) {
        if (piece.text == owner) return;  // the department is no person
        piece.whole = rule->type;
      }
      piece.field = pointer_;
      const auto number = static_cast<std::uint32_t>(record.pieces.size());
      if (kind == Kind::kMessage) {
        const json::Node& object = json_.nodes()[holder];
        piece.role = shape_.role(view, object);
        messages.emplace_back(time_of(json_, object), number);
      } else if (kind == Kind::kWhole) {
        record.order.push_back(number);  // names first: the messages speak of them
      } else {
        others.push_back(number);
      }
      record.pieces.push_back(std::move(piece));
    });
    std::stable_sort(messages.begin(), messages.end(), [](const auto& a, const auto& b) {
      return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    for (const auto& message : messages) record.order.push_back(message.second);
    record.order.insert(record.order.end(), others.begin(), others.end());
    record.repaired_line = record.where.line;
    if (unit != nullptr) describe(record, view);
    return record;
  }

  Piece piece_of(const json::Node& node, std::size_t begin) const {
    Piece piece;
    std::size_t repaired = 0;
    piece.text = json_.text(node, &repaired);
    piece.raw = {node.raw.begin + prefix_ - begin, node.raw.end + prefix_ - begin};
    piece.encoding = Encoding::kJson;
    piece.rewritten = repaired > 0;
    if (shape_.mojibake) {
      if (auto right = unmangled(piece.text)) {
        piece.text = std::move(*right);
        piece.encoding = Encoding::kMojibake;
      }
    }
    return piece;
  }

  void describe(Record& record, const Unit& view) const {
    if (shape_.conversation != nullptr) record.conversation = shape_.conversation(view);
    for (const std::string_view name : {"id", "display_id"}) {
      const json::Node* id = json_.member(view.node, name);
      if (id != nullptr && record.id.empty() && id->type == json::Type::kNumber) record.id = json_.raw(*id);
    }
    const json::Node* language = json_.member(view.node, "lang");
    if (language != nullptr) record.language = parse_language(json_.text(*language));
  }

  // Calls visit(node, index of the object or array it is in) for the nodes of [first, last), with
  // path_keys_ and pointer_ set.
  template <class Visit>
  void walk(std::uint32_t first, std::uint32_t last, const Visit& visit) {
    for (std::uint32_t i = first; i < last; ++i) {
      const json::Node& node = json_.nodes()[i];
      while (!steps_.empty() && i >= steps_.back().end) {
        path_keys_.resize(steps_.back().path_length);
        pointer_.resize(steps_.back().pointer_length);
        steps_.pop_back();
      }
      const std::size_t path_length = path_keys_.size();
      const std::size_t pointer_length = pointer_.size();
      if (node.named) {
        const std::string key = json_.key(node);
        if (!path_keys_.empty()) path_keys_ += '/';
        path_keys_ += key;
        pointer_ += '/' + key;
      } else if (!steps_.empty()) {
        pointer_ += '/' + std::to_string(steps_.back().elements++);
      }
      visit(i, steps_.empty() ? 0 : steps_.back().node);
      if (node.type == json::Type::kObject || node.type == json::Type::kArray) {
        steps_.push_back({node.next, path_length, pointer_length, i});
      } else {
        path_keys_.resize(path_length);
        pointer_.resize(pointer_length);
      }
    }
  }

  std::string_view bytes_;
  const DocumentShape& shape_;
  std::string path_;
  std::uint64_t line_;
  std::size_t counted_ = 0;
  std::size_t prefix_ = 0;
  json::Document json_;
  std::vector<Step> steps_;
  std::string path_keys_;
  std::string pointer_;
};

class DocumentSource : public Source {
 public:
  DocumentSource(std::string path, std::deque<Record> records, std::uint64_t size)
      : path_(std::move(path)), records_(std::move(records)), size_(size) {}

  Result<std::optional<Record>> next() override {
    if (records_.empty()) return std::optional<Record>();
    Record record = std::move(records_.front());
    records_.pop_front();
    return std::optional<Record>(std::move(record));
  }
  Status resume(std::uint64_t, std::uint64_t, unsigned) override { return {}; }
  bool resumable() const override { return false; }
  std::optional<std::uint64_t> size() const override { return size_; }

 private:
  std::string path_;
  std::deque<Record> records_;
  std::uint64_t size_;
};

// One JSON text a line, as webhook logs are kept. A broken line is left out by itself.
std::deque<Record> cut_lines(std::string_view bytes, const DocumentShape& shape, const std::string& path) {
  std::deque<Record> all;
  std::uint64_t number = 0;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find('\n', begin), bytes.size() - 1) + 1;
    const std::string_view line = bytes.substr(begin, end - begin);
    begin = end;
    ++number;
    if (line.find_first_not_of(" \t\r\n") == std::string_view::npos) {
      Record blank;
      blank.bytes = line;
      all.push_back(std::move(blank));
      continue;
    }
    auto records = Cutter(line, shape, path, number).run();
    if (records) {
      std::move(records->begin(), records->end(), std::back_inserter(all));
    } else {
      Record broken;
      broken.where = records.error().where();
      broken.problem = std::move(records).error();
      all.push_back(std::move(broken));
    }
  }
  return all;
}

bool is_json(std::string_view text) {
  json::Document json;
  return json.parse(text).has_value();
}

}  // namespace

Result<std::unique_ptr<Source>> open_document(const std::string& path, const DocumentShape& shape) {
  auto bytes = read_file(path, kMaxDocumentBytes);
  if (!bytes) return failed(std::move(bytes));
  std::uint64_t repaired = 0;
  const std::string text = repaired_text(*bytes, repaired);
  const std::size_t first_end = text.find('\n');
  const bool by_line = first_end != std::string::npos &&
                       text.find_first_not_of(" \t\r\n", first_end) != std::string::npos &&
                       is_json(std::string_view(text).substr(0, first_end));
  std::deque<Record> records;
  if (by_line) {
    records = cut_lines(text, shape, path);
  } else {
    auto cut = Cutter(text, shape, path, 1).run();
    if (!cut) return failed(std::move(cut));
    records = std::move(*cut);
  }
  if (!records.empty() && repaired > 0) {
    records.front().repaired += repaired;
    records.front().repaired_line = 1;
  }
  return std::make_unique<DocumentSource>(path, std::move(records), bytes->size());
}

}  // namespace guichet::redact
