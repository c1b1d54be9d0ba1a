#include "kb/loaders/html_content.h"

#include <algorithm>
#include <utility>

namespace guichet::kb::loaders {
namespace {

enum class Kind { kInline, kBlock, kSkip, kHeading, kItem, kRow, kCell, kBreak };

struct Rule {
  std::string_view name;
  Kind kind;
};

// Sorted by name. An element that is not here is part of its line.
constexpr Rule kRules[] = {
    {"address", Kind::kBlock}, {"applet", Kind::kSkip},      {"article", Kind::kBlock},    {"aside", Kind::kSkip},
    {"audio", Kind::kSkip},    {"blockquote", Kind::kBlock}, {"br", Kind::kBreak},         {"button", Kind::kSkip},
    {"canvas", Kind::kSkip},   {"caption", Kind::kBlock},    {"dd", Kind::kBlock},         {"details", Kind::kBlock},
    {"dialog", Kind::kSkip},   {"div", Kind::kBlock},        {"dl", Kind::kBlock},         {"dt", Kind::kBlock},
    {"embed", Kind::kSkip},    {"fieldset", Kind::kSkip},    {"figcaption", Kind::kBlock}, {"figure", Kind::kBlock},
    {"footer", Kind::kSkip},   {"form", Kind::kSkip},        {"h1", Kind::kHeading},       {"h2", Kind::kHeading},
    {"h3", Kind::kHeading},    {"h4", Kind::kHeading},       {"h5", Kind::kHeading},       {"h6", Kind::kHeading},
    {"head", Kind::kSkip},     {"header", Kind::kBlock},     {"hr", Kind::kBlock},         {"iframe", Kind::kSkip},
    {"input", Kind::kSkip},    {"li", Kind::kItem},          {"main", Kind::kBlock},       {"math", Kind::kSkip},
    {"nav", Kind::kSkip},      {"noscript", Kind::kSkip},    {"object", Kind::kSkip},      {"ol", Kind::kBlock},
    {"p", Kind::kBlock},       {"pre", Kind::kBlock},        {"script", Kind::kSkip},      {"section", Kind::kBlock},
    {"select", Kind::kSkip},   {"style", Kind::kSkip},       {"summary", Kind::kBlock},    {"svg", Kind::kSkip},
    {"table", Kind::kBlock},   {"td", Kind::kCell},          {"template", Kind::kSkip},    {"textarea", Kind::kSkip},
    {"th", Kind::kCell},       {"tr", Kind::kRow},           {"ul", Kind::kBlock},         {"video", Kind::kSkip},
};

Kind kind_of(std::string_view name) {
  const auto* row = std::lower_bound(std::begin(kRules), std::end(kRules), name,
                                     [](const Rule& r, std::string_view n) { return r.name < n; });
  return row != std::end(kRules) && row->name == name ? row->kind : Kind::kInline;
}

// Classes of what is only for screen readers, hidden, or not content: Bootstrap, WET-BOEW and GCWeb.
constexpr std::string_view kLeftOutClasses[] = {
    "hidden",      "visually-hidden", "sr-only", "wb-inv",     "wb-sl", "pagedetails", "page-feedback", "gc-pft",
    "gc-pg-hlpfl", "wb-share",        "fn-rtn",  "breadcrumb", "skip",  "skip-link",   "skiplink",
};
constexpr std::string_view kLeftOutIds[] = {"wb-dtmd", "wb-tphp", "wb-bc", "wb-lng", "wb-srch", "gc-pg-hlpfl"};
constexpr std::string_view kLeftOutRoles[] = {"navigation", "search", "banner", "contentinfo"};
constexpr std::string_view kDateLabels[] = {"Date modified:", "Date de modification"};
constexpr std::string_view kSkipLabels[] = {"Skip to ", "Aller au contenu", "Passer au contenu"};

bool starts_with_any(std::string_view text, const auto& labels) {
  return std::any_of(std::begin(labels), std::end(labels),
                     [&](std::string_view label) { return text.substr(0, label.size()) == label; });
}

bool is_left_out(const xmlNode* node, std::string_view name) {
  if (has_attribute(node, "hidden") || attribute(node, "aria-hidden") == "true") return true;
  const std::string_view classes = attribute(node, "class");
  for (const std::string_view one : kLeftOutClasses) {
    if (has_word(classes, one)) return name != "h1";  // a hidden h1 is still the page's title
  }
  const std::string_view id = attribute(node, "id");
  for (const std::string_view one : kLeftOutIds) {
    if (id == one) return true;
  }
  const std::string_view role = attribute(node, "role");
  for (const std::string_view one : kLeftOutRoles) {
    if (role == one) return true;
  }
  if (name == "p" || name == "dl") return starts_with_any(text_below(node, 64), kDateLabels);
  if (name == "a" && attribute(node, "href").substr(0, 1) == "#") {
    return starts_with_any(text_below(node, 64), kSkipLabels);
  }
  return false;
}

// Collects text with white space collapsed: words parted by one space, blocks by one line end.
class Text {
 public:
  void add(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char c = text[i];
      const bool no_break_space = c == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
      if (no_break_space || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v') {
        if (no_break_space) ++i;
        if (pending_ == Pending::kNothing) pending_ = Pending::kSpace;
        continue;
      }
      flush();
      out_ += c;
    }
  }
  void end_line() {
    if (!in_row_)
      pending_ = Pending::kLine;
    else if (pending_ == Pending::kNothing)
      pending_ = Pending::kSpace;
  }
  /// Stands before the next text, if there is any: a bullet, a number, a cell border.
  void prefix(std::string_view mark) {
    if (!in_row_) mark_.clear();  // in a row, a bullet comes after the cell's border
    mark_ += mark;
  }
  void drop_prefix() { mark_.clear(); }
  /// Within a row of a table every block stays on the row's line.
  bool set_in_row(bool in_row) { return std::exchange(in_row_, in_row); }
  bool empty() const { return out_.empty(); }
  std::string take() {
    pending_ = Pending::kNothing;
    mark_.clear();
    return std::exchange(out_, {});
  }

 private:
  enum class Pending { kNothing, kSpace, kLine };

  void flush() {
    if (!out_.empty() && pending_ != Pending::kNothing) out_ += pending_ == Pending::kLine ? '\n' : ' ';
    pending_ = Pending::kNothing;
    if (!mark_.empty()) out_ += std::exchange(mark_, {});
  }

  std::string out_;
  std::string mark_;
  Pending pending_ = Pending::kNothing;
  bool in_row_ = false;
};

const xmlNode* find_element(const xmlNode* node, std::string_view name) {
  if (element_name(node) == name) return node;
  for (const xmlNode* child = node->type == XML_ELEMENT_NODE ? node->children : nullptr; child != nullptr;
       child = child->next) {
    if (const xmlNode* found = find_element(child, name)) return found;
  }
  return nullptr;
}

std::string item_mark(const xmlNode* item) {
  if (element_name(item->parent) != "ol") return "• ";
  std::size_t number = 1;
  for (const xmlNode* before = item->prev; before != nullptr; before = before->prev) {
    if (element_name(before) == "li") ++number;
  }
  return std::to_string(number) + ". ";
}

// Walks the tree; depth is at most kMaxHtmlDepth, so recursion is safe.
class Reader {
 public:
  explicit Reader(bool in_main) : in_main_(in_main) {}

  void read(const xmlNode* node) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      text_.add(reinterpret_cast<const char*>(node->content));
      return;
    }
    if (node->type != XML_ELEMENT_NODE) return;
    const std::string_view name = element_name(node);
    if (is_left_out(node, name)) return;
    switch (kind_of(name)) {
      case Kind::kSkip:
        // Notes are content, whatever element carries them.
        if (name == "aside" && (attribute(node, "role") == "note" || has_word(attribute(node, "class"), "wb-fnote"))) {
          block(node);
        }
        break;
      case Kind::kHeading:
        heading(node, name);
        break;
      case Kind::kBlock:
        if (name == "header" && !in_main_) break;  // the site's, not the article's
        block(node);
        break;
      case Kind::kItem:
        text_.end_line();
        text_.prefix(item_mark(node));
        children(node);
        text_.drop_prefix();
        text_.end_line();
        break;
      case Kind::kRow: {
        text_.end_line();
        const bool outer = text_.set_in_row(true);
        children(node);
        text_.drop_prefix();
        text_.set_in_row(outer);
        text_.end_line();
        break;
      }
      case Kind::kCell:
        text_.end_line();
        if (!is_first_cell(node)) text_.prefix("| ");
        children(node);
        text_.end_line();
        break;
      case Kind::kBreak:
        text_.end_line();
        break;
      case Kind::kInline:
        children(node);
        break;
    }
  }

  HtmlContent finish() {
    close_section();
    return std::move(content_);
  }

 private:
  static bool is_first_cell(const xmlNode* cell) {
    for (const xmlNode* before = cell->prev; before != nullptr; before = before->prev) {
      if (kind_of(element_name(before)) == Kind::kCell) return false;
    }
    return true;
  }

  void children(const xmlNode* node) {
    for (const xmlNode* child = node->children; child != nullptr; child = child->next) read(child);
  }

  void block(const xmlNode* node) {
    text_.end_line();
    children(node);
    text_.end_line();
  }

  void heading(const xmlNode* node, std::string_view name) {
    if (in_heading_) return children(node);  // a heading inside a heading is a slip of the author
    Text body = std::exchange(text_, {});
    text_.set_in_row(true);  // one line, whatever it holds
    in_heading_ = true;
    children(node);
    in_heading_ = false;
    std::string title = text_.take();
    text_ = std::move(body);
    if (title.empty()) {  // a heading of nothing parts nothing
      text_.end_line();
      return;
    }
    close_section();
    if (name == "h1" && content_.first_heading.empty()) content_.first_heading = title;
    current_ = {std::move(title), std::string(attribute(node, "id")), {}};
    if (current_.anchor.empty()) current_.anchor = inner_anchor(node);
  }

  static std::string inner_anchor(const xmlNode* heading) {
    for (const xmlNode* child = heading->children; child != nullptr; child = child->next) {
      for (const std::string_view key : {"id", "name"}) {
        if (const std::string_view value = attribute(child, key); !value.empty()) return std::string(value);
      }
    }
    return {};
  }

  void close_section() {
    current_.text = text_.take();
    if (!current_.heading.empty() || !current_.text.empty()) content_.sections.push_back(std::move(current_));
    current_ = {};
  }

  bool in_main_;
  bool in_heading_ = false;
  Text text_;
  HtmlSection current_;
  HtmlContent content_;
};

}  // namespace

HtmlContent read_content(const HtmlDocument& document) {
  const xmlNode* root = document.root();
  const xmlNode* main = find_element(root, "main");
  const xmlNode* body = main != nullptr ? main : find_element(root, "body");
  Reader reader(main != nullptr);
  reader.read(body != nullptr ? body : root);
  return reader.finish();
}

}  // namespace guichet::kb::loaders
