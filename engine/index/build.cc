#include "engine/index/build.h"

#include <set>
#include <unordered_map>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/index/database_writer.h"
#include "engine/index/schema.h"
#include "engine/rank/named.h"
#include "kb/redirects.h"

namespace guichet::engine {
namespace {

// A page's title and heading say three times as much as its text.
constexpr std::uint32_t kHeadingCount = 3;

void count(TermCounts& terms, const std::string& prefix, std::string_view text, std::uint32_t times = 1) {
  if (auto term = make_term(prefix, text)) terms[*std::move(term)] += times;
}

void count_words(TermCounts& terms, const std::string& prefix, const std::vector<Word>& words,
                 std::uint32_t times = 1) {
  for (const auto& word : words) {
    if (!word.searchable()) continue;
    count(terms, prefix, word.term, times);
    if (!word.variant.empty()) count(terms, prefix, word.variant, times);
    for (const auto& other : word.also) count(terms, prefix, other, times);
  }
}

void count_grams(TermCounts& terms, const std::string& prefix, const std::vector<Word>& words) {
  for (const auto& word : words) {
    if (!word.searchable()) continue;
    for (const auto& gram : grams(word.folded)) count(terms, prefix, gram);
  }
}

std::vector<const redact::CleanText*> questions_of(const kb::Answer& answer) {
  std::vector<const redact::CleanText*> questions;
  for (const auto& alias : answer.aliases) questions.push_back(&alias);
  for (const auto& question : answer.questions) questions.push_back(&question);
  return questions;
}

TermCounts terms_of(const AnswerDocument& document, const Lexicon& lexicon) {
  const auto& answer = document.answer;
  const auto of = [&](Field field) { return prefix(field, answer.language); };
  TermCounts terms;
  const auto title = lexicon.published(answer.title.view(), answer.language);
  count_words(terms, of(Field::kTitle), title);
  count_grams(terms, of(Field::kTitleGrams), title);
  for (const auto* question : questions_of(answer)) {
    const auto words = lexicon.asked(question->view(), answer.language);
    count_words(terms, of(Field::kQuestions), words);
    count_grams(terms, of(Field::kQuestionGrams), words);
  }
  // Of a withheld answer too: it must be able to win before we can say that it is withheld.
  count_words(terms, of(Field::kBody), lexicon.published(answer.body.view(), answer.language));
  count_words(terms, of(Field::kTopic), lexicon.published(answer.topic.view(), answer.language));
  count_words(terms, of(Field::kTopic), lexicon.published(answer.subtopic.view(), answer.language));
  return terms;
}

// What is asked of the one is asked of the other.
void forward(const kb::Answer& from, AnswerDocument& to) {
  to.answer.aliases.push_back(from.title);
  to.answer.aliases.insert(to.answer.aliases.end(), from.aliases.begin(), from.aliases.end());
  to.answer.questions.insert(to.answer.questions.end(), from.questions.begin(), from.questions.end());
  to.former.push_back(from.id);
  if (from.code) to.former.emplace_back(from.code->text());
  if (!from.url.empty()) to.former.push_back(from.url);
}

}  // namespace

std::vector<AnswerDocument> standings(const std::vector<kb::Answer>& answers, const kb::Date& day,
                                      bool require_pairs) {
  std::set<std::pair<kb::ResponseCode, Language>> live;
  for (const auto& answer : answers) {
    if (answer.code && answer.live_on(day)) live.insert({*answer.code, answer.language});
  }
  const auto is_live = [&](const kb::Answer& answer, Language language) {
    return answer.code && live.contains({*answer.code, language});
  };
  const auto forwarded = kb::redirects(answers, day).to;
  std::vector<AnswerDocument> documents;
  std::unordered_map<std::size_t, std::size_t> places;  // of the answers in `documents`
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto& answer = answers[i];
    if (forwarded[i]) continue;
    const bool draft = answer.status == kb::AnswerStatus::kDraft;
    const bool early = answer.valid_from && day < *answer.valid_from;
    if (draft || early) continue;
    if (!answer.live_on(day)) {
      if (is_live(answer, answer.language)) continue;
      documents.push_back({Standing::kExpired, answer});
    } else if (require_pairs && !is_live(answer, other(answer.language))) {
      documents.push_back({Standing::kUntranslated, answer});
    } else {
      documents.push_back({Standing::kLive, answer});
    }
    places.emplace(i, documents.size() - 1);
  }
  for (std::size_t i = 0; i < answers.size(); ++i) {
    const auto place = forwarded[i] ? places.find(*forwarded[i]) : places.end();
    if (place != places.end()) forward(answers[i], documents[place->second]);
  }
  return documents;
}

Lexicon lexicon_of(const std::vector<AnswerDocument>& answers, const std::vector<kb::Page>& pages,
                   const std::vector<SynonymRow>& synonyms) {
  Lexicon lexicon;
  lexicon.synonyms = Synonyms(synonyms);
  for (const auto& document : answers) {
    const auto& answer = document.answer;
    for (const auto* text : {&answer.title, &answer.body, &answer.topic, &answer.subtopic}) lexicon.learn(text->view(), answer.language);
    for (const auto& alias : answer.aliases) lexicon.learn(alias.view(), answer.language);
  }
  for (const auto& page : pages) {
    lexicon.learn(page.title.view(), page.language);
    for (const auto& section : page.sections) {
      lexicon.learn(section.heading.view(), page.language);
      lexicon.learn(section.text.view(), page.language);
    }
  }
  return lexicon;
}

Status build_answers(const std::vector<AnswerDocument>& answers, const Lexicon& lexicon, const std::string& file,
                     const Step& step) {
  auto writer = DatabaseWriter::create(file + ".build");
  if (!writer) return failed(std::move(writer));
  for (const auto& document : answers) {
    if (auto added = writer->add(terms_of(document, lexicon), to_record(document)); !added) return added;
    if (step) step();
  }
  for (std::uint32_t i = 0; i < answers.size(); ++i) {
    const auto& answer = answers[i].answer;
    for (const auto* question : questions_of(answer)) {
      TermCounts terms;
      count_words(terms, prefix(Field::kQuestion, answer.language), lexicon.asked(question->view(), answer.language));
      if (terms.empty()) continue;
      if (auto added = writer->add(terms, to_record(QuestionDocument{i})); !added) return added;
    }
  }
  return writer->finish(file);
}

SectionDocument section_document(const kb::Page& page, std::size_t index) {
  const auto& section = page.sections[index];
  SectionDocument document;
  document.id = page.id + "#" + std::to_string(index);
  document.language = page.language;
  document.url = page.url;
  if (!section.anchor.empty() && !page.url.empty()) document.url += "#" + section.anchor;
  document.title = page.title;
  document.heading = section.heading;
  document.text = section.text;
  return document;
}

Status build_pages(const std::vector<kb::Page>& pages, const Lexicon& lexicon, const std::string& file, const Step& step) {
  auto writer = DatabaseWriter::create(file + ".build");
  if (!writer) return failed(std::move(writer));
  for (const auto& page : pages) {
    const auto of_page = page_prefix(page.language);
    const auto title = lexicon.published(page.title.view(), page.language);
    for (std::size_t i = 0; i < page.sections.size(); ++i) {
      const auto& section = page.sections[i];
      TermCounts terms;
      count_words(terms, of_page, title, kHeadingCount);
      count_words(terms, of_page, lexicon.published(section.heading.view(), page.language), kHeadingCount);
      count_words(terms, of_page, lexicon.published(section.text.view(), page.language));
      if (const auto key = url_key(page.url); !key.empty()) {
        count(terms, std::string(kUrlPrefix), key);
        if (!section.anchor.empty()) count(terms, std::string(kUrlPrefix), key + "#" + section.anchor);
      }
      if (auto added = writer->add(terms, to_record(section_document(page, i))); !added) return added;
    }
    if (step) step();
  }
  return writer->finish(file);
}

}  // namespace guichet::engine
