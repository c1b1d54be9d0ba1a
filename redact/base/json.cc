#include "redact/base/json.h"

#include <charconv>
#include <cstring>

#include "redact/base/utf8.h"

namespace guichet::json {
namespace {

constexpr Message kNotJson{"this is not valid JSON", "ce n'est pas du JSON valide"};
constexpr Message kCutShort{"the JSON text ends too early", "le texte JSON s'arrête trop tôt"};
constexpr Message kTooDeep{"the JSON is nested deeper than {0} levels", "le JSON compte plus de {0} niveaux d'imbrication"};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Bytes before the first quote, backslash or control character, eight at a time.
std::size_t plain_run(std::string_view text, std::size_t at) {
  constexpr std::uint64_t kOnes = 0x0101010101010101U;
  constexpr std::uint64_t kHigh = 0x8080808080808080U;
  const auto zero = [](std::uint64_t x) { return (x - kOnes) & ~x & kHigh; };
  while (at + 8 <= text.size()) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, 8);
    const std::uint64_t control = (word - kOnes * 0x20) & ~word & kHigh;
    if ((zero(word ^ (kOnes * '"')) | zero(word ^ (kOnes * '\\')) | control) != 0) break;
    at += 8;
  }
  while (at < text.size() && text[at] != '"' && text[at] != '\\' && static_cast<unsigned char>(text[at]) >= 0x20) ++at;
  return at;
}

class Scanner {
 public:
  Scanner(std::string_view text, std::size_t max_depth, std::vector<Node>& nodes)
      : text_(text), max_depth_(max_depth), nodes_(nodes) {}

  Status run() {
    nodes_.clear();
    while (true) {  // once for each value
      skip_space();
      if (at_ == text_.size()) return cut_short();
      const char c = text_[at_];
      const auto index = static_cast<std::uint32_t>(nodes_.size());
      nodes_.push_back(Node{Type::kNull, {at_, at_}, pending_key_, pending_named_, index + 1});
      pending_key_ = {};
      pending_named_ = false;
      if (c == '{' || c == '[') {
        if (open_.size() == max_depth_) {
          return fail(ErrorCode::kTooLarge, kTooDeep, {std::to_string(max_depth_)}, here());
        }
        nodes_[index].type = c == '{' ? Type::kObject : Type::kArray;
        open_.push_back(index);
        ++at_;
        skip_space();
        if (at_ < text_.size() && text_[at_] == (c == '{' ? '}' : ']')) {
          close();
        } else {
          if (c == '{') {
            if (auto read = key(); !read) return read;
          }
          continue;
        }
      } else if (auto read = scalar(index); !read) {
        return read;
      }
      // A value has ended: a comma goes on, brackets close, or the text is over.
      while (true) {
        skip_space();
        if (open_.empty()) {
          if (at_ != text_.size()) return wrong();
          return {};
        }
        if (at_ == text_.size()) return cut_short();
        const bool object = nodes_[open_.back()].type == Type::kObject;
        if (text_[at_] == ',') {
          ++at_;
          if (object) {
            if (auto read = key(); !read) return read;
          }
          break;
        }
        if (text_[at_] != (object ? '}' : ']')) return wrong();
        close();
      }
    }
  }

 private:
  Location here() const { return {"", 0, at_ + 1}; }
  tl::unexpected<Error> wrong() const { return fail(ErrorCode::kInput, kNotJson, {}, here()); }
  tl::unexpected<Error> cut_short() const { return fail(ErrorCode::kInput, kCutShort, {}, here()); }

  void skip_space() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  }

  void close() {
    Node& node = nodes_[open_.back()];
    open_.pop_back();
    node.raw.end = ++at_;
    node.next = static_cast<std::uint32_t>(nodes_.size());
  }

  Status key() {
    skip_space();
    if (at_ == text_.size()) return cut_short();
    if (text_[at_] != '"') return wrong();
    const std::size_t begin = at_ + 1;
    if (auto read = string(); !read) return read;
    pending_key_ = {begin, at_ - 1};
    pending_named_ = true;
    skip_space();
    if (at_ == text_.size()) return cut_short();
    if (text_[at_] != ':') return wrong();
    ++at_;
    return {};
  }

  Status scalar(std::uint32_t index) {
    Node& node = nodes_[index];
    const char c = text_[at_];
    Status read;
    if (c == '"') {
      node.type = Type::kString;
      read = string();
    } else if (c == '-' || is_digit(c)) {
      node.type = Type::kNumber;
      read = number();
    } else if (c == 't' || c == 'f') {
      node.type = Type::kBoolean;
      read = word(c == 't' ? "true" : "false");
    } else if (c == 'n') {
      read = word("null");
    } else {
      return wrong();
    }
    node.raw.end = at_;
    return read;
  }

  Status word(std::string_view expected) {
    for (const char c : expected) {
      if (at_ == text_.size()) return cut_short();
      if (text_[at_] != c) return wrong();
      ++at_;
    }
    return {};
  }

  Status string() {
    ++at_;
    while (true) {
      at_ = plain_run(text_, at_);
      if (at_ == text_.size()) return cut_short();
      if (text_[at_] == '"') {
        ++at_;
        return {};
      }
      if (text_[at_] != '\\') return wrong();
      if (++at_ == text_.size()) return cut_short();
      if (std::strchr("\"\\/bfnrt", text_[at_]) != nullptr && text_[at_] != '\0') {
        ++at_;
      } else if (text_[at_] == 'u') {
        ++at_;
        for (int i = 0; i < 4; ++i, ++at_) {
          if (at_ == text_.size()) return cut_short();
          if (hex_digit(text_[at_]) < 0) return wrong();
        }
      } else {
        return wrong();
      }
    }
  }

  Status digits() {
    if (at_ == text_.size()) return cut_short();
    if (!is_digit(text_[at_])) return wrong();
    while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
    return {};
  }

  Status number() {
    if (text_[at_] == '-') ++at_;
    if (at_ < text_.size() && text_[at_] == '0') {
      ++at_;
    } else if (auto read = digits(); !read) {
      return read;
    }
    if (at_ < text_.size() && text_[at_] == '.') {
      ++at_;
      if (auto read = digits(); !read) return read;
    }
    if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
      ++at_;
      if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
      if (auto read = digits(); !read) return read;
    }
    return {};
  }

  std::string_view text_;
  std::size_t max_depth_;
  std::vector<Node>& nodes_;
  std::vector<std::uint32_t> open_;
  std::size_t at_ = 0;
  Span pending_key_;
  bool pending_named_ = false;
};

char32_t four_hex(std::string_view raw, std::size_t at) {
  char32_t value = 0;
  for (std::size_t i = at; i < at + 4; ++i) value = value * 16 + static_cast<char32_t>(hex_digit(raw[i]));
  return value;
}

// One step of a pointer, with "~1" and "~0" undone.
std::string pointer_step(std::string_view step) {
  std::string out;
  for (std::size_t i = 0; i < step.size(); ++i) {
    if (step[i] == '~' && i + 1 < step.size() && (step[i + 1] == '0' || step[i + 1] == '1')) {
      out += step[++i] == '0' ? '~' : '/';
    } else {
      out += step[i];
    }
  }
  return out;
}

}  // namespace

Status Document::parse(std::string_view text, std::size_t max_depth) {
  text_ = text;
  return Scanner(text, max_depth, nodes_).run();
}

std::string Document::key(const Node& node) const { return unescaped(text_.substr(node.key.begin, node.key.size())); }

bool Document::key_is(const Node& node, std::string_view name) const {
  if (!node.named) return false;
  const std::string_view raw = text_.substr(node.key.begin, node.key.size());
  return raw == name || (raw.find('\\') != std::string_view::npos && unescaped(raw) == name);
}

std::string Document::text(const Node& node, std::size_t* repaired) const {
  if (repaired != nullptr) *repaired = 0;
  if (node.type == Type::kNumber) return std::string(raw(node));
  if (node.type != Type::kString) return {};
  return unescaped(text_.substr(node.raw.begin + 1, node.raw.size() - 2), repaired);
}

const Node* Document::member(const Node& parent, std::string_view name) const {
  if (parent.type != Type::kObject) return nullptr;
  const auto first = static_cast<std::uint32_t>(&parent - nodes_.data()) + 1;
  for (std::uint32_t i = first; i < parent.next; i = nodes_[i].next) {
    if (key_is(nodes_[i], name)) return &nodes_[i];
  }
  return nullptr;
}

void Document::find_below(std::uint32_t parent, std::string_view pointer, std::vector<std::uint32_t>& found) const {
  if (pointer.empty()) {
    found.push_back(parent);
    return;
  }
  const Node& node = nodes_[parent];
  if (node.type != Type::kObject && node.type != Type::kArray) return;
  const std::size_t slash = pointer.find('/', 1);
  const std::string step = pointer_step(pointer.substr(1, slash == std::string_view::npos ? slash : slash - 1));
  const std::string_view rest = slash == std::string_view::npos ? std::string_view() : pointer.substr(slash);
  std::size_t wanted = 0;
  const char* const end = step.data() + step.size();
  const auto read = std::from_chars(step.data(), end, wanted);
  const bool is_index = node.type == Type::kArray && !step.empty() && read.ptr == end && read.ec == std::errc();
  std::size_t position = 0;
  for (std::uint32_t i = parent + 1; i < node.next; i = nodes_[i].next, ++position) {
    if (step == "*" || (is_index && position == wanted) || (node.type == Type::kObject && key_is(nodes_[i], step))) {
      find_below(i, rest, found);
    }
  }
}

std::vector<std::uint32_t> Document::find(std::string_view path) const {
  std::vector<std::uint32_t> found;
  if (path.empty() || nodes_.empty()) return found;
  if (path.front() == '/') {
    find_below(0, path, found);
    return found;
  }
  if (root().type != Type::kObject) return found;
  for (std::uint32_t i = 1; i < root().next; i = nodes_[i].next) {
    if (key_is(nodes_[i], path)) found.push_back(i);
  }
  return found;
}

std::string unescaped(std::string_view raw, std::size_t* repaired) {
  if (repaired != nullptr) *repaired = 0;
  std::string out;
  out.reserve(raw.size());
  for (std::size_t i = 0; i < raw.size();) {
    const std::size_t slash = raw.find('\\', i);
    out.append(raw.substr(i, slash == std::string_view::npos ? slash : slash - i));
    if (slash == std::string_view::npos) break;
    const char c = raw[slash + 1];
    i = slash + 2;
    if (c != 'u') {
      constexpr std::string_view kFrom = "bfnrt";
      constexpr std::string_view kTo = "\b\f\n\r\t";
      const std::size_t which = kFrom.find(c);
      out += which == std::string_view::npos ? c : kTo[which];
      continue;
    }
    char32_t value = four_hex(raw, i);
    i += 4;
    const bool high = value >= 0xD800 && value < 0xDC00;
    if (high && i + 6 <= raw.size() && raw[i] == '\\' && raw[i + 1] == 'u') {
      const char32_t low = four_hex(raw, i + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        value = 0x10000 + ((value - 0xD800) << 10U) + (low - 0xDC00);
        i += 6;
      }
    }
    if (value >= 0xD800 && value < 0xE000) {
      value = 0xFFFD;
      if (repaired != nullptr) ++*repaired;
    }
    utf8::append(out, value);
  }
  return out;
}

void append_quoted(std::string& out, std::string_view text) {
  out += '"';
  std::size_t from = 0;
  while (true) {
    const std::size_t at = plain_run(text, from);
    out.append(text.substr(from, at - from));
    if (at == text.size()) break;
    const char c = text[at];
    constexpr std::string_view kFrom = "\"\\\b\f\n\r\t";
    constexpr std::string_view kTo = "\"\\bfnrt";
    const std::size_t which = kFrom.find(c);
    out += '\\';
    if (which != std::string_view::npos) {
      out += kTo[which];
    } else {
      constexpr std::string_view kHex = "0123456789abcdef";
      out += "u00";
      out += kHex[static_cast<unsigned char>(c) >> 4U];
      out += kHex[static_cast<unsigned char>(c) & 15U];
    }
    from = at + 1;
  }
  out += '"';
}

std::string quote(std::string_view text) {
  std::string out;
  append_quoted(out, text);
  return out;
}

}  // namespace guichet::json
