#include "kb/store/rows.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "redact/base/utf8.h"

namespace guichet::kb::store {
namespace {

using redact::CleanText;

constexpr Message kBadRow{"row {1} of table {0} does not hold what guichet writes there",
                          "la ligne {1} de la table {0} ne contient pas ce que guichet y écrit"};

Error bad_row(const Connection& connection, const char* table, std::int64_t row) {
  return Error(ErrorCode::kCorrupt, kBadRow, {table, std::to_string(row)}, {connection.file(), 0, 0});
}

void bind_date(Statement& statement, int index, const std::optional<Date>& date) {
  if (date) {
    statement.bind(index, date->text());
  } else {
    statement.bind_null(index);
  }
}

// Reads the columns of one row and remembers whether all of them made sense.
class Row {
 public:
  explicit Row(const Statement& statement) : statement_(statement) {}

  std::string text(int column) {
    std::string value = statement_.text(column);
    if (!utf8::is_valid(value)) good_ = false;
    return value;
  }
  CleanText clean(int column) { return CleanText::restored(text(column)); }
  Language language(int column) {
    const auto value = parse_language(statement_.text(column));
    if (!value) good_ = false;
    return value.value_or(Language::kEnglish);
  }
  std::optional<Date> date(int column) {
    if (statement_.is_null(column)) return std::nullopt;
    const auto value = Date::parse(statement_.text(column));
    if (!value) good_ = false;
    return value;
  }
  std::optional<ResponseCode> code(int column) {
    if (statement_.is_null(column)) return std::nullopt;
    const auto value = ResponseCode::parse(statement_.text(column));
    if (value) return *value;
    good_ = false;
    return std::nullopt;
  }
  AnswerStatus status(int column) {
    const auto value = parse_answer_status(statement_.text(column));
    if (!value) good_ = false;
    return value.value_or(AnswerStatus::kDraft);
  }
  Location place(int file, int line) { return {text(file), static_cast<std::uint64_t>(statement_.number(line)), 0}; }
  bool good() const noexcept { return good_; }

 private:
  const Statement& statement_;
  bool good_ = true;
};

std::string_view view_of(const CleanText& text) { return text.view(); }
std::string_view view_of(const std::string& text) { return text; }

template <class Text>
Status insert_texts(Statement& statement, std::int64_t answer, std::string_view kind, const std::vector<Text>& texts) {
  for (std::size_t i = 0; i < texts.size(); ++i) {
    statement.bind(1, answer);
    statement.bind(2, kind);
    statement.bind(3, static_cast<std::int64_t>(i));
    statement.bind(4, view_of(texts[i]));
    if (auto done = statement.run(); !done) return done;
  }
  return {};
}

// Calls `take(row number)` for every row of the statement.
template <class Take>
Status each_row(Statement& statement, Take take) {
  for (std::int64_t number = 0;; ++number) {
    const auto row = statement.step();
    if (!row) return failed(Result<bool>(row));
    if (!*row) return {};
    if (auto taken = take(number); !taken) return taken;
  }
}

}  // namespace

Status insert_answers(Connection& connection, const std::vector<Answer>& answers) {
  auto insert = connection.prepare("INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (!insert) return failed(std::move(insert));
  auto insert_text = connection.prepare("INSERT INTO answer_text VALUES (?, ?, ?, ?)");
  if (!insert_text) return failed(std::move(insert_text));
  std::int64_t position = 0;
  for (const Answer& answer : answers) {
    insert->bind(1, position);
    insert->bind(2, answer.id);
    if (answer.code) {
      insert->bind(3, answer.code->text());
    } else {
      insert->bind_null(3);
    }
    insert->bind(4, code(answer.language));
    insert->bind(5, answer.title.view());
    insert->bind(6, answer.body.view());
    insert->bind(7, answer.url);
    insert->bind(8, answer.topic.view());
    insert->bind(9, answer.subtopic.view());
    insert->bind(10, name(answer.status));
    bind_date(*insert, 11, answer.reviewed_on);
    bind_date(*insert, 12, answer.valid_from);
    bind_date(*insert, 13, answer.valid_to);
    insert->bind(14, answer.source.file);
    insert->bind(15, static_cast<std::int64_t>(answer.source.line));
    if (auto done = insert->run(); !done) return done;
    if (auto done = insert_texts(*insert_text, position, "question", answer.questions); !done) return done;
    if (auto done = insert_texts(*insert_text, position, "alias", answer.aliases); !done) return done;
    if (auto done = insert_texts(*insert_text, position, "channel", answer.channels); !done) return done;
    if (auto done = insert_texts(*insert_text, position, "audience", answer.audiences); !done) return done;
    ++position;
  }
  return {};
}

Status insert_pages(Connection& connection, const std::vector<Page>& pages) {
  auto insert = connection.prepare("INSERT INTO page VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (!insert) return failed(std::move(insert));
  auto insert_section = connection.prepare("INSERT INTO section VALUES (?, ?, ?, ?, ?)");
  if (!insert_section) return failed(std::move(insert_section));
  std::int64_t position = 0;
  for (const Page& page : pages) {
    insert->bind(1, position);
    insert->bind(2, page.id);
    insert->bind(3, code(page.language));
    insert->bind(4, page.url);
    insert->bind(5, page.alternate_url);
    insert->bind(6, page.title.view());
    bind_date(*insert, 7, page.modified_on);
    insert->bind(8, page.source.file);
    insert->bind(9, static_cast<std::int64_t>(page.source.line));
    if (auto done = insert->run(); !done) return done;
    for (std::size_t i = 0; i < page.sections.size(); ++i) {
      insert_section->bind(1, position);
      insert_section->bind(2, static_cast<std::int64_t>(i));
      insert_section->bind(3, page.sections[i].heading.view());
      insert_section->bind(4, page.sections[i].text.view());
      insert_section->bind(5, page.sections[i].anchor);
      if (auto done = insert_section->run(); !done) return done;
    }
    ++position;
  }
  return {};
}

Result<std::vector<Answer>> select_answers(Connection& connection) {
  std::vector<Answer> answers;
  auto rows = connection.prepare("SELECT * FROM answer ORDER BY position");
  if (!rows) return failed(std::move(rows));
  auto read = each_row(*rows, [&](std::int64_t number) -> Status {
    Row row(*rows);
    Answer answer;
    answer.id = row.text(1);
    answer.code = row.code(2);
    answer.language = row.language(3);
    answer.title = row.clean(4);
    answer.body = row.clean(5);
    answer.url = row.text(6);
    answer.topic = row.clean(7);
    answer.subtopic = row.clean(8);
    answer.status = row.status(9);
    answer.reviewed_on = row.date(10);
    answer.valid_from = row.date(11);
    answer.valid_to = row.date(12);
    answer.source = row.place(13, 14);
    if (!row.good() || rows->number(0) != number) return tl::unexpected(bad_row(connection, "answer", number));
    answers.push_back(std::move(answer));
    return {};
  });
  if (!read) return failed(std::move(read));

  auto texts = connection.prepare("SELECT answer, kind, text FROM answer_text ORDER BY answer, kind, position");
  if (!texts) return failed(std::move(texts));
  read = each_row(*texts, [&](std::int64_t number) -> Status {
    Row row(*texts);
    const auto owner = static_cast<std::uint64_t>(texts->number(0));
    const std::string kind = texts->text(1);
    std::string text = row.text(2);
    if (!row.good() || owner >= answers.size()) return tl::unexpected(bad_row(connection, "answer_text", number));
    Answer& answer = answers[owner];
    if (kind == "question")
      answer.questions.push_back(CleanText::restored(std::move(text)));
    else if (kind == "alias")
      answer.aliases.push_back(CleanText::restored(std::move(text)));
    else if (kind == "channel")
      answer.channels.push_back(std::move(text));
    else
      answer.audiences.push_back(std::move(text));
    return {};
  });
  if (!read) return failed(std::move(read));
  return answers;
}

Result<std::vector<Page>> select_pages(Connection& connection) {
  std::vector<Page> pages;
  auto rows = connection.prepare("SELECT * FROM page ORDER BY position");
  if (!rows) return failed(std::move(rows));
  auto read = each_row(*rows, [&](std::int64_t number) -> Status {
    Row row(*rows);
    Page page;
    page.id = row.text(1);
    page.language = row.language(2);
    page.url = row.text(3);
    page.alternate_url = row.text(4);
    page.title = row.clean(5);
    page.modified_on = row.date(6);
    page.source = row.place(7, 8);
    if (!row.good() || rows->number(0) != number) return tl::unexpected(bad_row(connection, "page", number));
    pages.push_back(std::move(page));
    return {};
  });
  if (!read) return failed(std::move(read));

  auto sections = connection.prepare("SELECT page, heading, text, anchor FROM section ORDER BY page, position");
  if (!sections) return failed(std::move(sections));
  read = each_row(*sections, [&](std::int64_t number) -> Status {
    Row row(*sections);
    const auto owner = static_cast<std::uint64_t>(sections->number(0));
    Section section{row.clean(1), row.clean(2), row.text(3)};
    if (!row.good() || owner >= pages.size()) return tl::unexpected(bad_row(connection, "section", number));
    pages[owner].sections.push_back(std::move(section));
    return {};
  });
  if (!read) return failed(std::move(read));
  return pages;
}

Status merge_examples(Connection& connection, const std::vector<Example>& examples) {
  // The answers of an example that is replaced go with it: they are written anew below.
  auto forget = connection.prepare(
      "DELETE FROM example_answer WHERE example = (SELECT position FROM example WHERE id = ?)");
  if (!forget) return failed(std::move(forget));
  auto insert = connection.prepare(
      "INSERT INTO example (id, language, text, out_of_scope, use, source_file, source_line) "
      "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET language = excluded.language, "
      "text = excluded.text, out_of_scope = excluded.out_of_scope, use = excluded.use, "
      "source_file = excluded.source_file, source_line = excluded.source_line");
  if (!insert) return failed(std::move(insert));
  auto insert_answer = connection.prepare(
      "INSERT INTO example_answer VALUES ((SELECT position FROM example WHERE id = ?), ?, ?)");
  if (!insert_answer) return failed(std::move(insert_answer));
  for (const Example& example : examples) {
    forget->bind(1, example.id);
    if (auto done = forget->run(); !done) return done;
    insert->bind(1, example.id);
    insert->bind(2, code(example.language));
    insert->bind(3, example.text.view());
    insert->bind(4, static_cast<std::int64_t>(example.out_of_scope ? 1 : 0));
    insert->bind(5, name(example.use));
    insert->bind(6, example.source.file);
    insert->bind(7, static_cast<std::int64_t>(example.source.line));
    if (auto done = insert->run(); !done) return done;
    for (std::size_t i = 0; i < example.relevant.size(); ++i) {
      insert_answer->bind(1, example.id);
      insert_answer->bind(2, static_cast<std::int64_t>(i));
      insert_answer->bind(3, example.relevant[i]);
      if (auto done = insert_answer->run(); !done) return done;
    }
  }
  return {};
}

Result<std::vector<Example>> select_examples(Connection& connection) {
  std::vector<Example> examples;
  std::unordered_map<std::int64_t, std::size_t> places;
  auto rows = connection.prepare("SELECT * FROM example ORDER BY position");
  if (!rows) return failed(std::move(rows));
  auto read = each_row(*rows, [&](std::int64_t number) -> Status {
    Row row(*rows);
    Example example;
    example.id = row.text(1);
    example.language = row.language(2);
    example.text = row.clean(3);
    example.out_of_scope = rows->number(4) != 0;
    const auto use = parse_example_use(rows->text(5));
    example.use = use.value_or(ExampleUse::kTrain);
    example.source = row.place(6, 7);
    if (!row.good() || !use) return tl::unexpected(bad_row(connection, "example", number));
    places.emplace(rows->number(0), examples.size());
    examples.push_back(std::move(example));
    return {};
  });
  if (!read) return failed(std::move(read));

  auto answers = connection.prepare("SELECT example, answer FROM example_answer ORDER BY example, position");
  if (!answers) return failed(std::move(answers));
  read = each_row(*answers, [&](std::int64_t number) -> Status {
    Row row(*answers);
    const auto place = places.find(answers->number(0));
    std::string id = row.text(1);
    if (!row.good() || place == places.end()) return tl::unexpected(bad_row(connection, "example_answer", number));
    examples[place->second].relevant.push_back(std::move(id));
    return {};
  });
  if (!read) return failed(std::move(read));
  return examples;
}

}  // namespace guichet::kb::store
