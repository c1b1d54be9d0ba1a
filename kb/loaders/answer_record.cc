#include "kb/loaders/answer_record.h"

#include <utility>

namespace guichet::kb::loaders {

using redact::CleanText;

const Message kMissingField{"the field {0} is missing; the record was left out",
                            "le champ {0} est absent; l'enregistrement a été laissé de côté"};
const Message kEmptyField{"the field {0} is empty; the record was left out",
                          "le champ {0} est vide; l'enregistrement a été laissé de côté"};
const Message kBadLanguage{"the language must be en or fr; the record was left out",
                           "la langue doit être en ou fr; l'enregistrement a été laissé de côté"};
const Message kBadDate{"the field {0} must be a date such as 2026-09-15; the record was left out",
                       "le champ {0} doit être une date comme 2026-09-15; l'enregistrement a été laissé de côté"};
const Message kWrongType{"the field {0} has the wrong type of value; the record was left out",
                         "le champ {0} a une valeur du mauvais type; l'enregistrement a été laissé de côté"};

namespace {

constexpr Message kBadStatus{"the status must be draft, approved or retired; the record was left out",
                             "le statut doit être draft, approved ou retired; l'enregistrement a été laissé de côté"};
constexpr Message kNul{"the field {0} holds {1} NUL characters; they were replaced",
                       "le champ {0} contient {1} caractères NUL; ils ont été remplacés"};
constexpr Message kQuestionNotClean{"question {0} could not be redacted and was left out",
                                    "la question {0} n'a pas pu être caviardée et a été laissée de côté"};
constexpr Message kBlankItem{"item {1} of the field {0} is empty and was left out",
                             "l'élément {1} du champ {0} est vide et a été laissé de côté"};

// Reads the fields of one record; `broken` after any error.
class Reader {
 public:
  Reader(AnswerRecord& record, LoadReport& report) : record_(record), report_(report) {
    for (std::size_t i = 0; i < record_.fields.size(); ++i) {
      if (!record_.fields[i]) continue;
      for (std::string& text : *record_.fields[i]) {
        text = without_nul(std::move(text), kAnswerFields[i].name, record_.where, report_);
      }
    }
  }

  bool broken() const noexcept { return broken_; }

  void error(std::string_view check, const Message& message, AnswerField field) {
    report_.add(Severity::kError, check, message, {std::string(name_of(field))}, record_.where);
    broken_ = true;
  }
  void error(std::string_view check, const Error& error) {
    report_.add(Severity::kError, check, error, record_.where);
    broken_ = true;
  }

  std::string required(AnswerField field) {
    auto& value = record_[field];
    if (!value) {
      error("missing-field", kMissingField, field);
      return {};
    }
    if (is_blank(value->front())) error("empty-field", kEmptyField, field);
    return std::move(value->front());
  }

  std::string optional(AnswerField field) {
    auto& value = record_[field];
    return value && !is_blank(value->front()) ? std::move(value->front()) : std::string();
  }

  std::optional<Date> date(AnswerField field) {
    const std::string text = optional(field);
    if (text.empty()) return std::nullopt;
    const auto value = Date::parse(text);
    if (!value) error("bad-date", kBadDate, field);
    return value;
  }

  // The items that are not blank, with their numbers from 1.
  std::vector<std::pair<std::size_t, std::string>> list(AnswerField field) {
    std::vector<std::pair<std::size_t, std::string>> items;
    auto& value = record_[field];
    if (!value) return items;
    for (std::size_t i = 0; i < value->size(); ++i) {
      if (is_blank((*value)[i])) {
        report_.add(Severity::kWarning, "empty-item", kBlankItem, {std::string(name_of(field)), std::to_string(i + 1)},
                    record_.where);
      } else {
        items.emplace_back(i + 1, std::move((*value)[i]));
      }
    }
    return items;
  }

 private:
  static std::string_view name_of(AnswerField field) { return kAnswerFields[static_cast<std::size_t>(field)].name; }

  AnswerRecord& record_;
  LoadReport& report_;
  bool broken_ = false;
};

}  // namespace

std::optional<AnswerField> find_answer_field(std::string_view name) {
  for (std::size_t i = 0; i < kAnswerFields.size(); ++i) {
    if (kAnswerFields[i].name == name) return static_cast<AnswerField>(i);
  }
  return std::nullopt;
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos; }

std::string without_nul(std::string text, std::string_view field, const Location& where, LoadReport& report) {
  if (text.find('\0') == std::string::npos) return text;
  std::string out;
  std::size_t replaced = 0;
  for (const char c : text) {
    if (c == '\0') {
      out += "\xEF\xBF\xBD";
      ++replaced;
    } else {
      out += c;
    }
  }
  report.add(Severity::kWarning, "nul", kNul, {std::string(field), std::to_string(replaced)}, where);
  return out;
}

std::optional<Answer> make_answer(AnswerRecord record, const redact::Redactor& redactor, const LoadOptions& options,
                                  LoadReport& report) {
  Answer answer;
  answer.source = record.where;
  Reader read(record, report);
  answer.id = read.required(AnswerField::kId);
  if (record[AnswerField::kCode] || !options.allow_uncoded) {
    const std::string text = read.required(AnswerField::kCode);
    if (!is_blank(text)) {
      auto code = ResponseCode::parse(text);
      if (code) {
        answer.code = *code;
      } else {
        read.error("bad-code", code.error());
      }
    }
  }
  const std::string tag = read.required(AnswerField::kLang);
  if (const auto language = parse_language(tag)) {
    answer.language = *language;
  } else if (!is_blank(tag)) {
    read.error("bad-language", kBadLanguage, AnswerField::kLang);
  }
  answer.title = CleanText::vouched(read.required(AnswerField::kTitle));
  answer.body = CleanText::vouched(read.required(AnswerField::kBody));
  answer.url = read.optional(AnswerField::kUrl);
  answer.topic = CleanText::vouched(read.optional(AnswerField::kTopic));
  answer.subtopic = CleanText::vouched(read.optional(AnswerField::kSubtopic));
  for (auto& [number, channel] : read.list(AnswerField::kChannels)) answer.channels.push_back(std::move(channel));
  for (auto& [number, audience] : read.list(AnswerField::kAudiences)) answer.audiences.push_back(std::move(audience));
  for (auto& [number, alias] : read.list(AnswerField::kAliases)) {
    answer.aliases.push_back(CleanText::vouched(std::move(alias)));
  }
  const std::string status = read.optional(AnswerField::kStatus);
  if (const auto known = parse_answer_status(status)) {
    answer.status = *known;
  } else if (!status.empty()) {
    read.error("bad-status", kBadStatus, AnswerField::kStatus);
  }
  answer.reviewed_on = read.date(AnswerField::kReviewedOn);
  answer.valid_from = read.date(AnswerField::kValidFrom);
  answer.valid_to = read.date(AnswerField::kValidTo);
  if (read.broken() || !report.take_id(answer.id, record.where)) return std::nullopt;

  // Last: a record that is left out costs no redaction.
  for (const auto& [number, question] : read.list(AnswerField::kQuestions)) {
    auto masked = redactor.redact(question, {.language = answer.language});
    if (masked) {
      answer.questions.push_back(std::move(masked->text));
    } else {
      report.add(Severity::kWarning, "redaction", kQuestionNotClean, {std::to_string(number)}, record.where);
    }
  }
  return answer;
}

}  // namespace guichet::kb::loaders
