#include "kb/store/schema.h"

#include <string>

namespace guichet::kb::store {
namespace {

constexpr Message kForeign{"this SQLite file is not a guichet database",
                           "ce fichier SQLite n'est pas une base de guichet"};
constexpr Message kNewer{
    "the database has schema {0}; this guichet knows up to {1}: install a newer guichet",
    "la base de données a le schéma {0}; ce guichet connaît jusqu'à {1} : installez un guichet plus récent"};

// position: the order of loading, from 0 without gaps. Dates are ISO 8601 text. Texts are CleanText.
constexpr Migration kMigrations[] = {
    {1, R"sql(
      CREATE TABLE answer (
        position    INTEGER PRIMARY KEY,
        id          TEXT NOT NULL UNIQUE,
        code        TEXT CHECK (length(code) = 6),
        language    TEXT NOT NULL CHECK (language IN ('en', 'fr')),
        title       TEXT NOT NULL,
        body        TEXT NOT NULL,
        url         TEXT NOT NULL,
        topic       TEXT NOT NULL,
        subtopic    TEXT NOT NULL,
        status      TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'retired')),
        reviewed_on TEXT,
        valid_from  TEXT,
        valid_to    TEXT,
        source_file TEXT NOT NULL,
        source_line INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE answer_text (
        answer   INTEGER NOT NULL REFERENCES answer ON DELETE CASCADE,
        kind     TEXT NOT NULL CHECK (kind IN ('question', 'alias', 'channel')),
        position INTEGER NOT NULL,
        text     TEXT NOT NULL,
        PRIMARY KEY (answer, kind, position)
      ) STRICT;
      CREATE TABLE page (
        position      INTEGER PRIMARY KEY,
        id            TEXT NOT NULL UNIQUE,
        language      TEXT NOT NULL CHECK (language IN ('en', 'fr')),
        url           TEXT NOT NULL,
        alternate_url TEXT NOT NULL,
        title         TEXT NOT NULL,
        modified_on   TEXT,
        source_file   TEXT NOT NULL,
        source_line   INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE section (
        page     INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
        position INTEGER NOT NULL,
        heading  TEXT NOT NULL,
        text     TEXT NOT NULL,
        anchor   TEXT NOT NULL,
        PRIMARY KEY (page, position)
      ) STRICT;
    )sql"},
    {2, R"sql(
      CREATE TABLE example (
        position     INTEGER PRIMARY KEY,
        id           TEXT NOT NULL UNIQUE,
        language     TEXT NOT NULL CHECK (language IN ('en', 'fr')),
        text         TEXT NOT NULL,
        out_of_scope INTEGER NOT NULL CHECK (out_of_scope IN (0, 1)),
        use          TEXT NOT NULL CHECK (use IN ('train', 'dev')),
        source_file  TEXT NOT NULL,
        source_line  INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE example_answer (
        example  INTEGER NOT NULL REFERENCES example ON DELETE CASCADE,
        position INTEGER NOT NULL,
        answer   TEXT NOT NULL,
        PRIMARY KEY (example, position)
      ) STRICT;
      CREATE TABLE setting (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT;
    )sql"},
    // A further kind of answer_text: a CHECK cannot be changed in place.
    {3, R"sql(
      CREATE TABLE answer_text_3 (
        answer   INTEGER NOT NULL REFERENCES answer ON DELETE CASCADE,
        kind     TEXT NOT NULL CHECK (kind IN ('question', 'alias', 'channel', 'audience')),
        position INTEGER NOT NULL,
        text     TEXT NOT NULL,
        PRIMARY KEY (answer, kind, position)
      ) STRICT;
      INSERT INTO answer_text_3 SELECT answer, kind, position, text FROM answer_text;
      DROP TABLE answer_text;
      ALTER TABLE answer_text_3 RENAME TO answer_text;
    )sql"},
};

Error at_file(const Message& message, MessageArguments arguments, const Connection& connection) {
  return Error(ErrorCode::kCorrupt, message, std::move(arguments), {connection.file(), 0, 0});
}

}  // namespace

std::span<const Migration> migrations() { return kMigrations; }

Result<SchemaState> schema_state(Connection& connection, std::span<const Migration> steps) {
  const auto id = connection.number("PRAGMA application_id");
  if (!id) return failed(Result<std::int64_t>(id));
  const auto version = connection.number("PRAGMA user_version");
  if (!version) return failed(Result<std::int64_t>(version));
  if (*id == 0 && *version == 0) {
    const auto objects = connection.number("SELECT count(*) FROM sqlite_schema");
    if (!objects) return failed(Result<std::int64_t>(objects));
    if (*objects == 0) return SchemaState{true, 0};
  }
  if (*id != kApplicationId || *version < 1) return tl::unexpected(at_file(kForeign, {}, connection));
  const int newest = steps.back().version;
  if (*version > newest) {
    return tl::unexpected(at_file(kNewer, {std::to_string(*version), std::to_string(newest)}, connection));
  }
  return SchemaState{false, static_cast<int>(*version)};
}

Status migrate(Connection& connection, std::span<const Migration> steps) {
  auto transaction = Transaction::begin(connection, "BEGIN IMMEDIATE");
  if (!transaction) return failed(std::move(transaction));
  const auto state = schema_state(connection, steps);  // again: another process may have been first
  if (!state) return failed(Result<SchemaState>(state));
  for (const Migration& step : steps) {
    if (step.version <= state->version) continue;
    if (auto done = connection.run(step.sql); !done) return done;
  }
  const std::string mark = "PRAGMA application_id = " + std::to_string(kApplicationId) +
                           "; PRAGMA user_version = " + std::to_string(steps.back().version);
  if (auto done = connection.run(mark.c_str()); !done) return done;
  return transaction->commit();
}

}  // namespace guichet::kb::store
