// Labelled questions.
#include "corpora/formats/formats.h"
#include "corpora/formats/json_lines.h"

namespace guichet::corpora {
namespace {

constexpr guichet::Message kNoLabel{"a question must name relevant answers or be out of scope, and not both",
                                    "une question doit nommer des réponses pertinentes ou être hors de portée, "
                                    "et non les deux"};

Status read_grades(const JsonObject& json, const Location& where, Question& question) {
  simdjson::dom::element value;
  if (json["grades"].get(value) != simdjson::SUCCESS) return {};
  JsonObject grades;
  if (value.get(grades) != simdjson::SUCCESS) return bad_field("grades", where);
  for (const auto& field : grades) {
    std::int64_t grade = 0;
    if (field.value.get(grade) != simdjson::SUCCESS || grade < 0 || grade > 100) return bad_field("grades", where);
    question.grades.emplace(field.key, static_cast<int>(grade));
  }
  return {};
}

}  // namespace

Status read_questions_jsonl(const std::string& file, std::vector<Question>& out) {
  return for_each_record(file, [&out](const JsonObject& json, const Location& where) -> Status {
    Question question;
    struct Text {
      const char* field;
      std::string& value;
      bool required;
    };
    const Text texts[] = {{"id", question.id, true},       {"text", question.text, true},
                          {"split", question.split, true}, {"kind", question.kind, false},
                          {"style", question.style, false}, {"sibling", question.sibling, false}};
    for (const Text& text : texts) {
      auto value = text.required ? required_text(json, text.field, where) : optional_text(json, text.field, where);
      if (!value) return failed(std::move(value));
      text.value = std::move(*value);
    }
    auto language = required_language(json, where);
    if (!language) return failed(std::move(language));
    question.language = *language;
    auto relevant = optional_texts(json, "relevant", where);
    if (!relevant) return failed(std::move(relevant));
    question.relevant = std::move(*relevant);
    auto out_of_scope = optional_flag(json, "out_of_scope", where);
    if (!out_of_scope) return failed(std::move(out_of_scope));
    question.out_of_scope = *out_of_scope;
    if (question.out_of_scope != question.relevant.empty()) return fail(ErrorCode::kInput, kNoLabel, {}, where);
    if (auto grades = read_grades(json, where, question); !grades) return grades;
    out.push_back(std::move(question));
    return {};
  });
}

}  // namespace guichet::corpora
