// Schema: the tables of guichet.db and how an older file is brought up to date.
// PRAGMA application_id says the file is ours, PRAGMA user_version which steps it has seen.
// Tested by store_test.cc.
#pragma once

#include <span>

#include "kb/store/sqlite.h"
#include "redact/base/result.h"

namespace guichet::kb::store {

/// "guic" in ASCII; `file guichet.db` shows it.
inline constexpr std::int64_t kApplicationId = 0x67756963;

struct Migration {
  int version;      ///< the user_version after this step; 1, 2, 3 … without gaps
  const char* sql;  ///< one or more statements; never changed once released
};

/// In order; the last one's version is the schema version of this program.
std::span<const Migration> migrations();

/// What the header of an opened file says. kCorrupt for a file that is not ours or from a newer guichet.
/// Call within a transaction.
struct SchemaState {
  bool empty = false;  ///< a new file without any table
  int version = 0;
};
[[nodiscard]] Result<SchemaState> schema_state(Connection& connection, std::span<const Migration> steps);

/// Runs the missing steps, all of them or none. kLocked when another process writes.
[[nodiscard]] Status migrate(Connection& connection, std::span<const Migration> steps);

}  // namespace guichet::kb::store
