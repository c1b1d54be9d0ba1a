#include "engine/index/documents.h"

#include <algorithm>

#include "engine/index/record.h"

namespace guichet::engine {
namespace {

using redact::CleanText;

constexpr Message kBadRecord{"a document of the index is damaged", "un document de l'index est endommagé"};

constexpr std::uint64_t kAnswerRecord = 1;
constexpr std::uint64_t kQuestionRecord = 2;
constexpr std::uint64_t kSectionRecord = 3;

Language language_of(std::uint64_t number) { return number == 1 ? Language::kFrench : Language::kEnglish; }

}  // namespace

std::string to_record(const AnswerDocument& document) {
  const auto& answer = document.answer;
  RecordWriter out;
  out.number(kAnswerRecord);
  out.number(static_cast<std::uint64_t>(document.standing));
  out.text(answer.id);
  out.text(answer.code ? answer.code->text() : std::string_view());
  out.number(answer.language == Language::kFrench ? 1 : 0);
  out.text(answer.title.view());
  out.text(document.standing == Standing::kLive ? answer.body.view() : std::string_view());
  out.text(answer.url);
  out.text(answer.topic.view());
  out.text(answer.subtopic.view());
  out.text(answer.valid_from ? answer.valid_from->text() : std::string());
  out.text(answer.valid_to ? answer.valid_to->text() : std::string());
  for (const auto* list : {&answer.channels, &answer.audiences, &document.former}) {
    out.number(list->size());
    for (const auto& text : *list) out.text(text);
  }
  return out.bytes();
}

std::string to_record(const QuestionDocument& document) {
  RecordWriter out;
  out.number(kQuestionRecord);
  out.number(document.answer);
  return out.bytes();
}

std::string to_record(const SectionDocument& document) {
  RecordWriter out;
  out.number(kSectionRecord);
  out.text(document.id);
  out.number(document.language == Language::kFrench ? 1 : 0);
  out.text(document.url);
  out.text(document.title.view());
  out.text(document.heading.view());
  out.text(document.text.view());
  return out.bytes();
}

bool is_question_record(std::string_view record) {
  return !record.empty() && static_cast<unsigned char>(record.front()) == kQuestionRecord;
}

Result<AnswerDocument> answer_from(std::string_view record, const std::string& path) {
  RecordReader in(record);
  AnswerDocument document;
  auto& answer = document.answer;
  bool good = in.number() == kAnswerRecord;
  const auto standing = in.number();
  good = good && standing <= static_cast<std::uint64_t>(Standing::kUntranslated);
  document.standing = static_cast<Standing>(standing);
  answer.id = in.text();
  if (const auto digits = in.text(); !digits.empty()) {
    auto code = kb::ResponseCode::parse(digits);
    if (code) answer.code = *code;
    good = good && code.has_value();
  }
  answer.language = language_of(in.number());
  answer.title = CleanText::restored(in.text());
  answer.body = CleanText::restored(in.text());
  answer.url = in.text();
  answer.topic = CleanText::restored(in.text());
  answer.subtopic = CleanText::restored(in.text());
  for (auto* day : {&answer.valid_from, &answer.valid_to}) {
    const auto text = in.text();
    if (text.empty()) continue;
    *day = kb::Date::parse(text);
    good = good && day->has_value();
  }
  for (auto* list : {&answer.channels, &answer.audiences, &document.former}) {
    // No count can be larger than the bytes that follow it.
    list->resize(std::min<std::uint64_t>(in.number(), record.size()));
    for (auto& text : *list) text = in.text();
  }
  if (!good || !in.whole()) return fail(ErrorCode::kCorrupt, kBadRecord, {}, {path});
  return document;
}

Result<QuestionDocument> question_from(std::string_view record, const std::string& path) {
  RecordReader in(record);
  const bool good = in.number() == kQuestionRecord;
  const auto answer = in.number();
  if (!good || !in.whole() || answer > UINT32_MAX) return fail(ErrorCode::kCorrupt, kBadRecord, {}, {path});
  return QuestionDocument{static_cast<std::uint32_t>(answer)};
}

Result<SectionDocument> section_from(std::string_view record, const std::string& path) {
  RecordReader in(record);
  const bool good = in.number() == kSectionRecord;
  SectionDocument document;
  document.id = in.text();
  document.language = language_of(in.number());
  document.url = in.text();
  document.title = CleanText::restored(in.text());
  document.heading = CleanText::restored(in.text());
  document.text = CleanText::restored(in.text());
  if (!good || !in.whole()) return fail(ErrorCode::kCorrupt, kBadRecord, {}, {path});
  return document;
}

}  // namespace guichet::engine
