#include "redact/formats/jsonl.h"

#include <algorithm>
#include <charconv>

#include "redact/base/json.h"
#include "redact/formats/role.h"

namespace guichet::redact {
namespace {

constexpr Message kBadLabel{"a span needs start, end and type, inside the text", "un intervalle exige start, end et type, dans le texte"};
constexpr Message kNotAnObject{"the line is not a JSON object", "la ligne n'est pas un objet JSON"};
constexpr Message kNoField{"the record has no field {0}", "l'enregistrement n'a pas de champ {0}"};
constexpr Message kNotText{"field {0} holds an object where a text should be",
                           "le champ {0} contient un objet là où un texte est attendu"};

class JsonlSource : public LineSource {
 public:
  JsonlSource(LineReader reader, FormatOptions options) : LineSource(std::move(reader)), options_(std::move(options)) {
    if (options_.fields.empty()) options_.fields = {"text"};
  }

  Result<std::optional<Record>> next() override {
    auto line = read_line();
    if (!line || !*line || (*line)->problem) return line;
    if (Status read = parse(**line); !read) {
      (*line)->problem = std::move(read).error();
      (*line)->pieces.clear();
    }
    return line;
  }

 private:
  Status parse(Record& record) {
    const std::size_t begin = byte_order_mark(record);
    std::string_view text = std::string_view(record.bytes).substr(begin);
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    if (text.empty()) return {};  // a blank line passes
    if (Status read = json_.parse(text); !read) {
      return tl::unexpected(located(std::move(read).error(), record, begin));
    }
    found_ = false;
    if (json_.root().type != json::Type::kObject) return fail(ErrorCode::kInput, kNotAnObject, {}, record.where);
    for (const std::string& field : options_.fields) {
      for (const std::uint32_t index : json_.find(field)) {
        if (Status read = add(record, json_.nodes()[index], field, begin); !read) return read;
      }
    }
    if (!found_) return fail(ErrorCode::kInput, kNoField, {options_.fields.front()}, record.where);
    std::sort(record.pieces.begin(), record.pieces.end(),
              [](const Piece& a, const Piece& b) { return a.raw.begin < b.raw.begin; });
    // The same value under two names of fields is one piece.
    const auto same = [](const Piece& a, const Piece& b) { return a.raw == b.raw; };
    record.pieces.erase(std::unique(record.pieces.begin(), record.pieces.end(), same), record.pieces.end());
    describe(record, begin);
    return {};
  }

  // An error of the scanner, at its line and column of the file.
  static Error located(Error error, const Record& record, std::size_t begin) {
    Location where = record.where;
    where.column = begin + error.where().column;
    return std::move(error).at(std::move(where));
  }

  Status add(Record& record, const json::Node& node, const std::string& field, std::size_t begin) {
    found_ = true;
    switch (node.type) {
      case json::Type::kNull:
      case json::Type::kBoolean:
        return {};
      case json::Type::kObject: {
        Location where = record.where;
        where.column = begin + node.raw.begin + 1;
        return fail(ErrorCode::kInput, kNotText, {field}, std::move(where));
      }
      case json::Type::kArray: {
        const auto first = static_cast<std::uint32_t>(&node - json_.nodes().data()) + 1;
        for (std::uint32_t i = first; i < node.next; i = json_.nodes()[i].next) {
          if (Status read = add(record, json_.nodes()[i], field, begin); !read) return read;
        }
        return {};
      }
      case json::Type::kNumber:
      case json::Type::kString:
        break;
    }
    Piece piece;
    std::size_t repaired = 0;
    piece.text = json_.text(node, &repaired);
    piece.raw = {begin + node.raw.begin, begin + node.raw.end};
    piece.encoding = Encoding::kJson;
    piece.field = field;
    piece.rewritten = repaired > 0;
    record.repaired += repaired;
    record.pieces.push_back(std::move(piece));
    return {};
  }

  void describe(Record& record, std::size_t begin) const {
    const json::Node& root = json_.root();
    if (const json::Node* id = json_.member(root, "id"); id != nullptr) {
      const bool is_text = std::any_of(record.pieces.begin(), record.pieces.end(), [&](const Piece& piece) {
        return piece.raw.begin == begin + id->raw.begin;  // an id to be masked is not one to be shown
      });
      const bool is_id = id->type == json::Type::kString || id->type == json::Type::kNumber;
      if (is_id && !is_text) record.id = json_.raw(*id);
    }
    if (const json::Node* language = json_.member(root, "lang"); language != nullptr) {
      record.language = parse_language(json_.text(*language));
    }
    if (const json::Node* role = json_.member(root, "role"); role != nullptr) {
      for (Piece& piece : record.pieces) piece.role = parse_role(json_.text(*role));
    }
    if (options_.labels && record.pieces.size() == 1) read_labels(record, begin);
    if (options_.conversation.empty()) return;
    const auto found = json_.find(options_.conversation);
    if (found.empty()) return;
    const json::Node& value = json_.nodes()[found.front()];
    if (value.type == json::Type::kString || value.type == json::Type::kNumber) {
      record.conversation = json_.text(value);
    }
  }

  // "spans": [{"start", "end", "type"}]; those of types that are not ours are nobody's to find.
  void read_labels(Record& record, std::size_t begin) const {
    const json::Node* spans = json_.member(json_.root(), "spans");
    if (spans == nullptr || spans->type != json::Type::kArray) return;
    Piece& piece = record.pieces.front();
    const auto first = static_cast<std::uint32_t>(spans - json_.nodes().data()) + 1;
    for (std::uint32_t i = first; i < spans->next; i = json_.nodes()[i].next) {
      const json::Node& node = json_.nodes()[i];
      const auto start = offset(node, "start");
      const auto end = offset(node, "end");
      const json::Node* type = node.type == json::Type::kObject ? json_.member(node, "type") : nullptr;
      if (!start || !end || type == nullptr || *start >= *end || *end > piece.text.size()) {
        Location where = record.where;
        where.column = begin + node.raw.begin + 1;
        record.problem = Error(ErrorCode::kInput, kBadLabel, {}, std::move(where));
        return;
      }
      if (const auto known = parse_entity_type(json_.text(*type))) piece.labels.push_back({{*start, *end}, *known});
    }
  }

  std::optional<std::size_t> offset(const json::Node& object, std::string_view key) const {
    const json::Node* node = object.type == json::Type::kObject ? json_.member(object, key) : nullptr;
    if (node == nullptr || node->type != json::Type::kNumber) return std::nullopt;
    const std::string digits = json_.text(*node);
    std::size_t value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc() && read.ptr == digits.data() + digits.size() ? std::optional(value) : std::nullopt;
  }

  FormatOptions options_;
  json::Document json_;
  bool found_ = false;
};

}  // namespace

std::unique_ptr<LineSource> jsonl_source(LineReader reader, const FormatOptions& options) {
  return std::make_unique<JsonlSource>(std::move(reader), options);
}

Result<std::unique_ptr<Source>> open_jsonl(const std::string& path, const FormatOptions& options) {
  auto reader = LineReader::open(path);
  if (!reader) return failed(std::move(reader));
  return jsonl_source(std::move(*reader), options);
}

}  // namespace guichet::redact
