#include "kb/loaders/html_document.h"

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <new>
#include <utility>

#include "redact/base/utf8.h"

namespace guichet::kb::loaders {
namespace {

constexpr Message kAttributes{"a tag has more than {0} attributes; the page was left out",
                              "une balise a plus de {0} attributs; la page a été laissée de côté"};
constexpr Message kCut{"elements are nested more than {0} deep; the page is cut at line {1}",
                       "les éléments sont imbriqués à plus de {0} niveaux; la page est coupée à la ligne {1}"};
constexpr Message kNotUtf8{"{0} ill-formed UTF-8 sequences were replaced; save the page as UTF-8",
                           "{0} séquences UTF-8 invalides ont été remplacées; enregistrez la page en UTF-8"};
constexpr Message kNul{"{0} NUL bytes were replaced", "{0} octets NUL ont été remplacés"};
constexpr Message kNoPage{"the file holds no HTML; it was left out",
                          "le fichier ne contient pas de HTML; il a été laissé de côté"};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::string_view view_of(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

const xmlAttr* find_attribute(const xmlNode* element, std::string_view name) {
  if (element == nullptr || element->type != XML_ELEMENT_NODE) return nullptr;
  for (const xmlAttr* attribute = element->properties; attribute != nullptr; attribute = attribute->next) {
    if (view_of(attribute->name) == name) return attribute;
  }
  return nullptr;
}

// Cuts what lies deeper than the limit; the line of the first cut, 0 without one. Without recursion: the
// library's own limit differs from version to version.
unsigned short cut_below(xmlNode* root, std::size_t limit) {
  unsigned short line = 0;
  std::size_t depth = 1;
  xmlNode* node = root;
  while (node != nullptr) {
    if (depth >= limit && node->children != nullptr && node->type == XML_ELEMENT_NODE) {
      for (xmlNode* child = node->children; child != nullptr;) {
        xmlNode* next = child->next;
        if (child->type == XML_ELEMENT_NODE) {
          if (line == 0) line = child->line;
          xmlUnlinkNode(child);
          xmlFreeNode(child);
        }
        child = next;
      }
    }
    if (depth < limit && node->type == XML_ELEMENT_NODE && node->children != nullptr) {
      node = node->children;
      ++depth;
      continue;
    }
    while (node != root && node->next == nullptr) {
      node = node->parent;
      --depth;
    }
    node = node == root ? nullptr : node->next;
  }
  return line;
}

}  // namespace

std::optional<HtmlDocument> HtmlDocument::parse(std::string bytes, const std::string& file, LoadReport& report) {
  if (bytes.compare(0, 3, "\xEF\xBB\xBF") == 0) bytes.erase(0, 3);
  const auto nuls = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\0'));
  if (nuls != 0) {
    std::replace(bytes.begin(), bytes.end(), '\0', ' ');
    report.add(Severity::kWarning, "nul", kNul, {std::to_string(nuls)}, {file, 0, 0});
  }
  std::size_t replaced = 0;
  if (!utf8::is_valid(bytes)) {
    bytes = utf8::repaired(bytes, &replaced);
    report.add(Severity::kWarning, "utf-8", kNotUtf8, {std::to_string(replaced)}, {file, 0, 0});
  }
  if (most_attributes(bytes) > kMaxHtmlAttributes) {
    report.add(Severity::kError, "html", kAttributes, {std::to_string(kMaxHtmlAttributes)}, {file, 0, 0});
    return std::nullopt;
  }
  const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(htmlNewParserCtxt(), htmlFreeParserCtxt);
  if (!context) throw std::bad_alloc();
  // IGNORE_ENC: the bytes are UTF-8 by now, whatever the page says of itself.
  HtmlDocument document(htmlCtxtReadMemory(
      context.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr, "UTF-8",
      HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT));
  const xmlError* error = xmlCtxtGetLastError(context.get());
  if (error != nullptr && error->code == XML_ERR_NO_MEMORY) throw std::bad_alloc();
  xmlNode* root = document.document_ ? xmlDocGetRootElement(document.document_.get()) : nullptr;
  if (root == nullptr) {
    report.add(Severity::kError, "html", kNoPage, {}, {file, 0, 0});
    return std::nullopt;
  }
  // At its own depth limit the library stops and says an internal error.
  const bool stopped = error != nullptr && error->code == XML_ERR_INTERNAL_ERROR;
  const unsigned short cut = cut_below(root, kMaxHtmlDepth);
  if (stopped || cut != 0) {
    const int line = cut != 0 ? cut : error->line;
    report.add(Severity::kWarning, "html", kCut, {std::to_string(kMaxHtmlDepth), std::to_string(line)},
               {file, static_cast<std::uint64_t>(std::max(line, 0)), 0});
  }
  return document;
}

const xmlNode* HtmlDocument::root() const { return xmlDocGetRootElement(document_.get()); }

std::size_t most_attributes(std::string_view html) {
  std::size_t most = 0;
  std::size_t i = 0;
  const auto skip_while = [&](auto wanted) {
    while (i < html.size() && wanted(html[i])) ++i;
  };
  const auto is_name = [](char c) { return !is_space(c) && c != '=' && c != '>' && c != '/'; };
  while ((i = html.find('<', i)) != std::string_view::npos) {
    ++i;
    if (i >= html.size() || !is_letter(html[i])) continue;
    skip_while(is_name);
    std::size_t count = 0;
    while (true) {
      skip_while([](char c) { return is_space(c) || c == '/'; });
      if (i >= html.size() || html[i] == '>') break;
      ++count;
      if (html[i] == '=') ++i;
      skip_while(is_name);
      skip_while(is_space);
      if (i >= html.size() || html[i] != '=') continue;
      ++i;
      skip_while(is_space);
      if (i < html.size() && (html[i] == '"' || html[i] == '\'')) {
        i = std::min(html.find(html[i], i + 1), html.size() - 1) + 1;
      } else {
        skip_while([](char c) { return !is_space(c) && c != '>'; });
      }
    }
    most = std::max(most, count);
  }
  return most;
}

std::string_view element_name(const xmlNode* node) {
  return node != nullptr && node->type == XML_ELEMENT_NODE ? view_of(node->name) : std::string_view();
}

std::string_view attribute(const xmlNode* element, std::string_view name) {
  const xmlAttr* found = find_attribute(element, name);
  return found == nullptr || found->children == nullptr ? std::string_view() : view_of(found->children->content);
}

bool has_attribute(const xmlNode* element, std::string_view name) { return find_attribute(element, name) != nullptr; }

bool has_word(std::string_view value, std::string_view word) {
  std::size_t i = 0;
  while (i < value.size()) {
    while (i < value.size() && is_space(value[i])) ++i;
    std::size_t end = i;
    while (end < value.size() && !is_space(value[end])) ++end;
    if (end > i && value.substr(i, end - i) == word) return true;
    i = end;
  }
  return false;
}

std::string text_below(const xmlNode* node, std::size_t limit) {
  std::string out;
  bool space = false;
  const xmlNode* at = node;
  while (at != nullptr && out.size() < limit) {
    if (at->type == XML_TEXT_NODE || at->type == XML_CDATA_SECTION_NODE) {
      for (const char c : view_of(at->content)) {
        if (is_space(c)) {
          space = true;
        } else {
          if (space && !out.empty()) out += ' ';
          space = false;
          out += c;
          if (out.size() >= limit) break;
        }
      }
    }
    if (at->type == XML_ELEMENT_NODE && at->children != nullptr) {
      at = at->children;
      continue;
    }
    while (at != node && at->next == nullptr) at = at->parent;
    at = at == node ? nullptr : at->next;
  }
  if (out.size() >= limit) {
    std::size_t end = limit;
    while (end > 0 && !utf8::is_boundary(out, end)) --end;
    // The last code point may have been stopped in its middle.
    out.resize(utf8::valid_prefix(std::string_view(out).substr(0, end)));
  }
  return out;
}

}  // namespace guichet::kb::loaders
