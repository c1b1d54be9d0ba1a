// Labelled questions from JSON Lines: DESIGN.md section 4. Tested by examples_test.cc.
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "kb/loaders/answer_record.h"
#include "kb/loaders/json_lines.h"
#include "kb/loaders/loader.h"

namespace guichet::kb::loaders {
namespace {

constexpr Message kBadSplit{"the split must be train, dev or test; the record was left out",
                            "la partition doit être train, dev ou test; l'enregistrement a été laissé de côté"};
constexpr Message kTestSplit{"{0} records of the test split were left out: nothing is learned from them",
                             "{0} enregistrements de la partition test ont été laissés de côté : rien n'en est appris"};
constexpr Message kNoAnswer{"neither an answer in relevant nor out_of_scope; the record was left out",
                            "ni réponse dans relevant ni out_of_scope; l'enregistrement a été laissé de côté"};
constexpr Message kNotClean{"the text could not be redacted; the record was left out",
                            "le texte n'a pas pu être caviardé; l'enregistrement a été laissé de côté"};

enum class Key : std::size_t { kId, kLang, kText, kRelevant, kOutOfScope, kSplit, kKind, kStyle, kCount };
constexpr auto kKeyCount = static_cast<std::size_t>(Key::kCount);
constexpr std::array<std::string_view, kKeyCount> kKeys{"id",           "lang",  "text", "relevant",
                                                        "out_of_scope", "split", "kind", "style"};

struct Fields {
  std::optional<std::string> id, lang, text, split;
  std::vector<std::string> relevant;
  bool out_of_scope = false;
};

// Relevant answers are a list of ids, or an object of ids and grades.
bool read_relevant(const simdjson::dom::element& value, std::vector<std::string>& relevant) {
  simdjson::dom::object graded;
  if (value.get(graded) == simdjson::SUCCESS) {
    for (const auto& [id, grade] : graded) relevant.emplace_back(id);
    return true;
  }
  simdjson::dom::array list;
  if (value.get(list) != simdjson::SUCCESS) return false;
  for (const simdjson::dom::element item : list) {
    std::string_view id;
    if (item.get(id) != simdjson::SUCCESS) return false;
    if (std::find(relevant.begin(), relevant.end(), id) == relevant.end()) relevant.emplace_back(id);
  }
  return true;
}

bool read_text(const simdjson::dom::element& value, std::optional<std::string>& text) {
  std::string_view found;
  if (value.get(found) != simdjson::SUCCESS) return false;
  text = std::string(found);
  return true;
}

bool read_field(Key key, const simdjson::dom::element& value, Fields& fields) {
  switch (key) {
    case Key::kId:
      return read_text(value, fields.id);
    case Key::kLang:
      return read_text(value, fields.lang);
    case Key::kText:
      return read_text(value, fields.text);
    case Key::kSplit:
      return read_text(value, fields.split);
    case Key::kRelevant:
      return read_relevant(value, fields.relevant);
    case Key::kOutOfScope:
      return value.get(fields.out_of_scope) == simdjson::SUCCESS;
    default:
      return true;  // kind and style are for reports
  }
}

bool read_fields(const JsonLines::Record& line, Fields& fields, LoadReport& report) {
  SeenKeys<kKeyCount> seen;
  bool good = true;
  for (const auto& [key, value] : line.object) {
    const auto found = std::find(kKeys.begin(), kKeys.end(), key);
    if (found == kKeys.end()) {
      report.unknown_field(key, line.where);
      continue;
    }
    const auto number = static_cast<std::size_t>(found - kKeys.begin());
    good = seen.first(number, key, line.where, report) && good;
    if (value.is_null() || read_field(static_cast<Key>(number), value, fields)) continue;
    report.add(Severity::kError, "wrong-type", kWrongType, {std::string(key)}, line.where);
    good = false;
  }
  return good;
}

class Reader {
 public:
  Reader(const redact::Redactor& redactor, LoadReport& report) : redactor_(redactor), report_(report) {}

  std::optional<Example> make(Fields fields, const Location& where) {
    const std::string split = fields.split.value_or("train");
    if (split == "test") {
      ++test_;
      return std::nullopt;
    }
    Example example;
    example.source = where;
    const auto use = parse_example_use(split);
    if (!use) return refuse("bad-split", kBadSplit, {}, where);
    example.use = *use;
    for (const auto& [name, value] : {std::pair{"id", &fields.id}, {"lang", &fields.lang}, {"text", &fields.text}}) {
      if (!*value) return refuse("missing-field", kMissingField, {name}, where);
      if (is_blank(**value)) return refuse("empty-field", kEmptyField, {name}, where);
    }
    const auto language = parse_language(*fields.lang);
    if (!language) return refuse("bad-language", kBadLanguage, {}, where);
    example.language = *language;
    if (fields.relevant.empty() != fields.out_of_scope) return refuse("no-answer", kNoAnswer, {}, where);
    example.relevant = std::move(fields.relevant);
    example.out_of_scope = fields.out_of_scope;
    example.id = *std::move(fields.id);
    if (!report_.take_id(example.id, where)) return std::nullopt;
    auto masked = redactor_.redact(without_nul(*std::move(fields.text), "text", where, report_),
                                   {.language = example.language});
    if (!masked) return refuse("redaction", kNotClean, {}, where);
    example.text = std::move(masked->text);
    return example;
  }

  void tell_left_out(const std::string& path) {
    if (test_ > 0) report_.add(Severity::kNote, "test-split", kTestSplit, {std::to_string(test_)}, {path, 0, 0});
    test_ = 0;
  }

 private:
  std::optional<Example> refuse(std::string_view check, const Message& message, MessageArguments arguments,
                                const Location& where) {
    report_.add(Severity::kError, check, message, std::move(arguments), where);
    return std::nullopt;
  }

  const redact::Redactor& redactor_;
  LoadReport& report_;
  std::size_t test_ = 0;
};

}  // namespace

Status load_examples_jsonl(const std::string& path, const redact::Redactor& redactor, LoadReport& report,
                           std::vector<Example>& examples) {
  auto lines = JsonLines::open(path, report);
  if (!lines) return failed(std::move(lines));
  Reader reader(redactor, report);
  while (true) {
    auto line = lines->next();
    if (!line) return failed(std::move(line));
    if (!*line) break;
    Fields fields;
    if (!read_fields(**line, fields, report)) continue;
    if (auto example = reader.make(std::move(fields), (*line)->where)) examples.push_back(std::move(*example));
  }
  reader.tell_left_out(path);
  return {};
}

}  // namespace guichet::kb::loaders
