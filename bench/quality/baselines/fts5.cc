// SQLite FTS5: tokenizer unicode61 without diacritics, English stemmed by its porter filter (there is none for French);
// the question's words joined by OR; bm25 with the title three times as heavy.
#include <sqlite3.h>

#include <cctype>

#include "bench/quality/baselines/baseline.h"

namespace guichet::bench {
namespace {

struct Closer {
  void operator()(sqlite3* database) const { sqlite3_close(database); }
};

// Only letters, digits and bytes of other scripts: FTS5 has a query language of its own.
std::string query_of(std::string_view question) {
  std::string out;
  for (std::size_t i = 0; i < question.size();) {
    std::string word;
    while (i < question.size() && (std::isalnum(static_cast<unsigned char>(question[i])) != 0 || static_cast<unsigned char>(question[i]) >= 0x80)) {
      word += question[i++];
    }
    if (word.empty()) {
      ++i;
      continue;
    }
    out += (out.empty() ? "\"" : " OR \"") + word + '"';
  }
  return out;
}

BaselineAsk make(const std::vector<BaselineAnswer>& answers, Language language) {
  sqlite3* opened = nullptr;
  sqlite3_open(":memory:", &opened);
  const std::shared_ptr<sqlite3> database(opened, Closer());
  const std::string tokenizer = language == Language::kEnglish ? "porter unicode61 remove_diacritics 2" : "unicode61 remove_diacritics 2";
  sqlite3_exec(opened, ("CREATE VIRTUAL TABLE answer USING fts5(title, body, id UNINDEXED, tokenize = '" + tokenizer + "')").c_str(), nullptr, nullptr, nullptr);
  sqlite3_stmt* insert = nullptr;
  sqlite3_prepare_v2(opened, "INSERT INTO answer VALUES (?, ?, ?)", -1, &insert, nullptr);
  for (const BaselineAnswer& answer : answers) {
    std::string body = answer.body;
    for (const std::string& question : answer.questions) body += '\n' + question;
    sqlite3_bind_text(insert, 1, answer.title.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(insert, 2, body.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_text(insert, 3, answer.id.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_step(insert);
    sqlite3_reset(insert);
  }
  sqlite3_finalize(insert);
  return [database](std::string_view question) {
    std::vector<BaselineHit> hits;
    sqlite3_stmt* select = nullptr;
    sqlite3_prepare_v2(database.get(), "SELECT id, -bm25(answer, 3.0, 1.0) FROM answer WHERE answer MATCH ? ORDER BY bm25(answer, 3.0, 1.0) LIMIT ?", -1, &select, nullptr);
    const std::string query = query_of(question);
    sqlite3_bind_text(select, 1, query.c_str(), -1, SQLITE_TRANSIENT);
    sqlite3_bind_int(select, 2, static_cast<int>(kRanked));
    while (sqlite3_step(select) == SQLITE_ROW) {
      hits.push_back({reinterpret_cast<const char*>(sqlite3_column_text(select, 0)), sqlite3_column_double(select, 1)});
    }
    sqlite3_finalize(select);
    return hits;
  };
}

}  // namespace

extern const Baseline kFts5;
constinit const Baseline kFts5{"sqlite_fts5", make};

}  // namespace guichet::bench
