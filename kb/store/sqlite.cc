#include "kb/store/sqlite.h"

#include <new>
#include <utility>

namespace guichet::kb::store {
namespace {

// A writer that finds another one waits this long before it says kLocked.
constexpr int kBusyMilliseconds = 2000;

constexpr Message kBusy{"another process is writing to this workspace; try again when it has finished",
                        "un autre processus écrit dans cet espace de travail; réessayez quand il aura terminé"};
constexpr Message kDamaged{"the database is damaged, or is not a guichet database",
                           "la base de données est endommagée ou n'est pas une base de guichet"};
constexpr Message kFull{"no space left for the database", "il n'y a plus d'espace pour la base de données"};
constexpr Message kCannotOpen{"the database cannot be opened", "impossible d'ouvrir la base de données"};
constexpr Message kReadOnly{"the database can only be read", "la base de données est en lecture seule"};
constexpr Message kDevice{"the database could not be read or written",
                          "la base de données n'a pas pu être lue ou écrite"};
constexpr Message kTooLong{"a text is too long for the database", "un texte est trop long pour la base de données"};
constexpr Message kSameId{"two records share an identifier; nothing was stored",
                          "deux enregistrements portent le même identifiant; rien n'a été enregistré"};
constexpr Message kUnexpected{"unexpected result {0} of the database", "résultat inattendu {0} de la base de données"};

}  // namespace

Error sqlite_error(int code, const std::string& file) {
  const auto make = [&](ErrorCode kind, const Message& message) { return Error(kind, message, {}, {file, 0, 0}); };
  switch (code & 0xFF) {
    case SQLITE_NOMEM:
      throw std::bad_alloc();
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return make(ErrorCode::kLocked, kBusy);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
      return make(ErrorCode::kCorrupt, kDamaged);
    case SQLITE_FULL:
      return make(ErrorCode::kIo, kFull);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return make(ErrorCode::kIo, kCannotOpen);
    case SQLITE_READONLY:
      return make(ErrorCode::kIo, kReadOnly);
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
    case SQLITE_NOLFS:
      return make(ErrorCode::kIo, kDevice);
    case SQLITE_TOOBIG:
      return make(ErrorCode::kTooLarge, kTooLong);
    case SQLITE_CONSTRAINT:
      if (code == SQLITE_CONSTRAINT_UNIQUE) return make(ErrorCode::kInput, kSameId);
      break;
    default:
      break;
  }
  return Error(ErrorCode::kInternal, kUnexpected, {std::to_string(code)}, {file, 0, 0});
}

void Statement::bind(int index, std::string_view text) {
  const char* bytes = text.data() == nullptr ? "" : text.data();  // a null pointer would bind NULL
  const int code = sqlite3_bind_text64(handle_.get(), index, bytes, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
  if (code != SQLITE_OK) bind_error_ = code;
}

void Statement::bind(int index, std::int64_t number) {
  const int code = sqlite3_bind_int64(handle_.get(), index, number);
  if (code != SQLITE_OK) bind_error_ = code;
}

void Statement::bind_null(int index) {
  const int code = sqlite3_bind_null(handle_.get(), index);
  if (code != SQLITE_OK) bind_error_ = code;
}

Result<bool> Statement::step() {
  const int code = bind_error_ != SQLITE_OK ? bind_error_ : sqlite3_step(handle_.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  return tl::unexpected(sqlite_error(code, *file_));
}

Status Statement::run() {
  const auto row = step();
  bind_error_ = SQLITE_OK;
  sqlite3_reset(handle_.get());
  if (!row) return failed(Result<bool>(row));
  return {};
}

std::string Statement::text(int column) const {
  const unsigned char* bytes = sqlite3_column_text(handle_.get(), column);
  const int length = sqlite3_column_bytes(handle_.get(), column);
  if (bytes == nullptr) return {};
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(length)};
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(handle_.get(), column); }

bool Statement::is_null(int column) const { return sqlite3_column_type(handle_.get(), column) == SQLITE_NULL; }

Result<Connection> Connection::open(const std::string& name, int flags, const std::string& file) {
  Connection connection;
  connection.file_ = std::make_unique<std::string>(file);
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  connection.handle_.reset(handle);  // to be closed after a failure too
  if (code != SQLITE_OK) return tl::unexpected(sqlite_error(code, file));
  sqlite3_busy_timeout(handle, kBusyMilliseconds);
  return connection;
}

Status Connection::run(const char* sql) {
  const int code = sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) return tl::unexpected(sqlite_error(code, *file_));
  return {};
}

Result<Statement> Connection::prepare(std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v2(handle_.get(), sql.data(), static_cast<int>(sql.size()), &statement, nullptr);
  if (code != SQLITE_OK) return tl::unexpected(sqlite_error(code, *file_));
  return Statement(statement, file_.get());
}

Result<std::int64_t> Connection::number(std::string_view sql) {
  auto statement = prepare(sql);
  if (!statement) return failed(std::move(statement));
  const auto row = statement->step();
  if (!row) return failed(Result<bool>(row));
  return *row ? statement->number(0) : 0;
}

Result<Transaction> Transaction::begin(Connection& connection, const char* begin) {
  if (auto started = connection.run(begin); !started) return failed(std::move(started));
  return Transaction(connection);
}

Transaction::~Transaction() {
  // A failed rollback leaves the transaction open; the next BEGIN then fails aloud.
  if (connection_ != nullptr) static_cast<void>(connection_->run("ROLLBACK"));
}

Status Transaction::commit() {
  auto done = connection_->run("COMMIT");
  if (done) connection_ = nullptr;
  return done;
}

}  // namespace guichet::kb::store
