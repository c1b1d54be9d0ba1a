// Rows: answers and pages to and from the tables of schema.cc. Text that comes back is CleanText again,
// because nothing else was ever stored. Call within a transaction. Tested by store_test.cc.
#pragma once

#include <vector>

#include "kb/answer.h"
#include "kb/example.h"
#include "kb/page.h"
#include "kb/store/sqlite.h"

namespace guichet::kb::store {

/// Into empty tables, in this order.
[[nodiscard]] Status insert_answers(Connection& connection, const std::vector<Answer>& answers);
[[nodiscard]] Status insert_pages(Connection& connection, const std::vector<Page>& pages);

/// Each replaces the one of the same id, in its place; new ones come last.
[[nodiscard]] Status merge_examples(Connection& connection, const std::vector<Example>& examples);
[[nodiscard]] Result<std::vector<Example>> select_examples(Connection& connection);

/// In the order they were inserted. kCorrupt for a row that no program of ours can have written.
[[nodiscard]] Result<std::vector<Answer>> select_answers(Connection& connection);
[[nodiscard]] Result<std::vector<Page>> select_pages(Connection& connection);

}  // namespace guichet::kb::store
