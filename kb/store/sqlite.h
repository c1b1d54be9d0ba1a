// SQLite behind two small classes: a connection and a statement. Result codes become our errors here and
// nowhere else; SQLite's own sentences, which may quote values, stay inside. Tested by store_test.cc.
#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "redact/base/result.h"

namespace guichet::kb::store {

/// Our error for a SQLite result code: kLocked, kCorrupt, kIo, kTooLarge, kNotFound or kInternal; the file becomes its
/// place. Throws std::bad_alloc for SQLITE_NOMEM.
Error sqlite_error(int code, const std::string& file);

/// A prepared statement. Must not outlive its connection. One thread.
class Statement {
 public:
  Statement(sqlite3_stmt* handle, const std::string* file) : handle_(handle), file_(file) {}

  /// Parameters count from 1. The text is copied. An error waits for step().
  void bind(int index, std::string_view text);
  void bind(int index, std::int64_t number);
  void bind_null(int index);

  /// True while there is a row.
  [[nodiscard]] Result<bool> step();
  /// Runs a statement that gives no rows and makes it ready for the next parameters.
  [[nodiscard]] Status run();

  /// Columns count from 0. Text may hold NUL bytes; a null reads as empty.
  std::string text(int column) const;
  std::int64_t number(int column) const;
  bool is_null(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* handle) const noexcept { sqlite3_finalize(handle); }
  };
  std::unique_ptr<sqlite3_stmt, Finalize> handle_;
  const std::string* file_;
  int bind_error_ = SQLITE_OK;
};

/// One open database file. One thread.
class Connection {
 public:
  /// `name` is a path or, with SQLITE_OPEN_URI among the flags, a file: URI; `file` is the path errors name.
  [[nodiscard]] static Result<Connection> open(const std::string& name, int flags, const std::string& file);

  [[nodiscard]] Status run(const char* sql);
  [[nodiscard]] Result<Statement> prepare(std::string_view sql);
  /// The first column of the first row; 0 when there is none.
  [[nodiscard]] Result<std::int64_t> number(std::string_view sql);

  const std::string& file() const noexcept { return *file_; }

 private:
  struct Close {
    void operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }
  };
  std::unique_ptr<std::string> file_;  // on the heap: statements point to it while the connection moves
  std::unique_ptr<sqlite3, Close> handle_;
};

/// Rolls back unless committed.
class Transaction {
 public:
  /// `begin` is "BEGIN" for a consistent view of reads, "BEGIN IMMEDIATE" to write (kLocked at once or
  /// after the busy timeout, with nothing changed).
  [[nodiscard]] static Result<Transaction> begin(Connection& connection, const char* begin);
  Transaction(Transaction&& other) noexcept : connection_(std::exchange(other.connection_, nullptr)) {}
  Transaction& operator=(Transaction&&) = delete;
  ~Transaction();

  [[nodiscard]] Status commit();

 private:
  explicit Transaction(Connection& connection) : connection_(&connection) {}
  Connection* connection_;
};

}  // namespace guichet::kb::store
