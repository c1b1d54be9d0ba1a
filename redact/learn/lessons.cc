#include "redact/learn/lessons.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "redact/base/stable_hash.h"
#include "redact/split_words.h"
#include "redact/unwrap.h"

namespace guichet::redact {
namespace {

bool inside(const std::vector<Span>& spans, const Span& span) {
  return std::any_of(spans.begin(), spans.end(), [&](const Span& one) { return one.overlaps(span); });
}

// ASCII and the two-byte capitals of Latin-1: the same number of bytes, so that the labels stay where they are.
std::string in_lower_case(std::string text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] >= 'A' && text[i] <= 'Z') text[i] = static_cast<char>(text[i] - 'A' + 'a');
    const auto next = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
    if (text[i] == '\xC3' && next >= 0x80 && next <= 0x9E && next != 0x97) text[i + 1] = static_cast<char>(next + 0x20);
  }
  return text;
}

NameText::Hide hide_half(const Lesson& lesson) {
  if (!lesson.hides) return {};
  return [half = stable_hash(lesson.text) & 1U](std::string_view word, WordKinds kinds) {
    const bool hidden = (stable_hash(word, 0x9747B28CU) >> 7U & 1U) == half;
    return hidden ? static_cast<WordKinds>(kinds & ~(kGivenName | kSurname)) : kinds;
  };
}

std::vector<guichet::redact::Word> words_of(Folded& folded) {
  std::vector<guichet::redact::Word> words = split_words(folded);
  unwrap_lines(folded, words);
  return words;
}

void read_record(const nlohmann::json& record, std::vector<Lesson>& lessons) {
  if (!record.contains("spans")) {
    for (const char* key : {"text", "title", "body"}) {
      if (!record.contains(key)) continue;
      Lesson lesson;
      lesson.text = record[key];
      lesson.fold = stable_hash(lesson.text) % kFolds;
      lessons.push_back(std::move(lesson));
    }
    return;
  }
  Lesson lesson;
  lesson.text = record["text"];
  lesson.fold = stable_hash(lesson.text) % kFolds;
  for (const auto& span : record["spans"]) {
    const bool name = span["type"] == "PERSON" && !span.value("optional", false);
    (name ? lesson.names : lesson.neither).push_back({span["start"], span["end"]});
  }
  lessons.push_back(lesson);
  lesson.hides = true;
  lesson.weight = kCopyWeight;
  lessons.push_back(lesson);
  lesson.text = in_lower_case(std::move(lesson.text));
  lessons.push_back(std::move(lesson));
}

}  // namespace

std::vector<Lesson> read_lessons(const std::vector<std::string>& files) {
  std::vector<Lesson> lessons;
  for (const std::string& file : files) {
    std::ifstream in(file);
    if (!in) std::fprintf(stderr, "cannot read %s\n", file.c_str());
    for (std::string line; std::getline(in, line);) read_record(nlohmann::json::parse(line), lessons);
  }
  return lessons;
}

LessonText::LessonText(const Lesson& lesson)
    : lesson_(lesson), folded_(lesson.text), view_(folded_, words_of(folded_), {}, 0), text_(view_, hide_half(lesson)), cues_(find_name_cues(view_)) {}

LessonText::Teaches LessonText::teaches(std::size_t word) const {
  const Span where = folded_.raw({text_[word].begin, text_[word].end});
  if (inside(lesson_.names, where)) return Teaches::kName;
  return inside(lesson_.neither, where) ? Teaches::kNothing : Teaches::kNoName;
}

}  // namespace guichet::redact
