#include "kb/knowledge_base.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include "kb/store/rows.h"
#include "kb/store/schema.h"
#include "kb/store/sqlite.h"
#include "redact/base/file_error.h"

namespace guichet::kb {
namespace {

using store::Connection;
using store::Transaction;

constexpr const char* kFileName = "guichet.db";

constexpr Message kIntegrity{
    "the database fails its integrity check: restore a backup or load it again",
    "la base de données échoue à sa vérification d'intégrité : restaurez une copie ou rechargez-la"};
constexpr Message kOlder{
    "the database has an older schema; open it once for writing to bring it up to date",
    "la base de données a un schéma plus ancien; ouvrez-la une fois en écriture pour la mettre à jour"};
constexpr Message kUnfinished{"the database was never set up; load answers first",
                              "la base de données n'a jamais été préparée; chargez d'abord des réponses"};
constexpr Message kOpenReadOnly{"this knowledge base was opened for reading only",
                                "cette base de connaissances a été ouverte en lecture seule"};

// For every connection. Temporary tables stay in memory: no file outside the workspace, ever.
constexpr const char* kSettings =
    "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;"
    "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;";

Status make_workspace(const std::filesystem::path& folder) {
  std::error_code failure;
  const std::filesystem::path parent = folder.parent_path();
  if (!parent.empty()) std::filesystem::create_directories(parent, failure);
  if (failure) return tl::unexpected(file_error(failure.value(), parent.string()));
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) {
    return tl::unexpected(file_error(errno, folder.string()));
  }
  if (!std::filesystem::is_directory(folder, failure)) return tl::unexpected(file_error(ENOTDIR, folder.string()));
  return {};
}

// Makes the file with mode 0600; SQLite gives the same mode to -wal and -shm. A file that exists is not
// opened here: closing it would drop the locks of every other connection of this process.
Status make_file(const std::string& file) {
  const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd < 0) {
    if (errno == EEXIST) return {};
    return tl::unexpected(file_error(errno, file));
  }
  ::close(fd);
  return {};
}

// What the header says, read at one moment: another process may be setting the file up.
Result<store::SchemaState> read_state(Connection& connection) {
  auto transaction = Transaction::begin(connection, "BEGIN");
  if (!transaction) return failed(std::move(transaction));
  return store::schema_state(connection, store::migrations());
}

// The change to WAL needs the file to itself, and SQLite does not wait for that by the busy timeout.
Status use_log(Connection& connection) {
  constexpr int kAttempts = 100;
  for (int attempt = 1;; ++attempt) {
    auto done = connection.run("PRAGMA journal_mode = WAL");
    if (done || done.error().code() != ErrorCode::kLocked || attempt == kAttempts) return done;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

std::string file_uri(const std::string& file, bool immutable) {
  std::string uri = "file:";
  for (const char c : file) {
    if (c == '%' || c == '?' || c == '#') {
      constexpr char kHex[] = "0123456789ABCDEF";
      const auto byte = static_cast<unsigned char>(c);
      uri += '%';
      uri += kHex[byte >> 4U];
      uri += kHex[byte & 15U];
    } else {
      uri += c;
    }
  }
  return uri + (immutable ? "?mode=ro&immutable=1" : "?mode=ro");
}

// SQLite wants to make a -shm file beside a WAL database even to read it. Where it cannot, and there is
// no log to read, nobody can be writing either: then the file may be read as it lies.
bool may_read_as_it_lies(const std::filesystem::path& folder, const std::string& file) {
  if (::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) == 0) return false;
  struct stat log {};
  return ::stat((file + "-wal").c_str(), &log) != 0 ? errno == ENOENT : log.st_size == 0;
}

}  // namespace

class KnowledgeBase::Impl {
 public:
  Impl(Connection opened, bool may_write) : connection(std::move(opened)), writable(may_write) {}
  Connection connection;
  bool writable;
};

KnowledgeBase::KnowledgeBase(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
KnowledgeBase::KnowledgeBase(KnowledgeBase&&) noexcept = default;
KnowledgeBase& KnowledgeBase::operator=(KnowledgeBase&&) noexcept = default;
KnowledgeBase::~KnowledgeBase() = default;

Result<KnowledgeBase> KnowledgeBase::open(const std::filesystem::path& workspace) {
  if (auto made = make_workspace(workspace); !made) return failed(std::move(made));
  const std::string file = (workspace / kFileName).string();
  if (auto made = make_file(file); !made) return failed(std::move(made));
  auto connection = Connection::open(file, SQLITE_OPEN_READWRITE, file);
  if (!connection) return failed(std::move(connection));
  // Before anything is written: is it ours?
  const auto state = read_state(*connection);
  if (!state) return failed(Result<store::SchemaState>(state));
  if (auto set = connection->run(kSettings); !set) return failed(std::move(set));
  if (auto set = use_log(*connection); !set) return failed(std::move(set));
  if (auto set = connection->run("PRAGMA synchronous = FULL"); !set) return failed(std::move(set));
  if (state->version < store::migrations().back().version) {
    if (auto done = store::migrate(*connection, store::migrations()); !done) return failed(std::move(done));
  }
  return KnowledgeBase(std::make_unique<Impl>(std::move(*connection), true));
}

Result<KnowledgeBase> KnowledgeBase::open_read_only(const std::filesystem::path& workspace) {
  const std::string file = (workspace / kFileName).string();
  struct stat info {};
  if (::stat(file.c_str(), &info) != 0) return tl::unexpected(file_error(errno, file));
  const bool immutable = may_read_as_it_lies(workspace, file);
  auto connection = Connection::open(file_uri(file, immutable), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, file);
  if (!connection) return failed(std::move(connection));
  const auto state = read_state(*connection);
  if (!state) return failed(Result<store::SchemaState>(state));
  if (state->empty) return fail(ErrorCode::kNotFound, kUnfinished, {}, {file, 0, 0});
  if (state->version < store::migrations().back().version) {
    return fail(ErrorCode::kCorrupt, kOlder, {}, {file, 0, 0});
  }
  if (auto set = connection->run(kSettings); !set) return failed(std::move(set));
  return KnowledgeBase(std::make_unique<Impl>(std::move(*connection), false));
}

Status KnowledgeBase::replace(const std::vector<Answer>& answers, const std::vector<Page>& pages) {
  Connection& connection = impl_->connection;
  if (!impl_->writable) return fail(ErrorCode::kUsage, kOpenReadOnly, {}, {connection.file(), 0, 0});
  {
    auto transaction = Transaction::begin(connection, "BEGIN IMMEDIATE");
    if (!transaction) return failed(std::move(transaction));
    if (auto done = connection.run("DELETE FROM answer; DELETE FROM page"); !done) return done;
    if (auto done = store::insert_answers(connection, answers); !done) return done;
    if (auto done = store::insert_pages(connection, pages); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
  }
  // The log still holds the pages that were just overwritten: empty it. A reader may hold it back; then
  // the next writer, or the last one to close, empties it.
  static_cast<void>(connection.run("PRAGMA wal_checkpoint(TRUNCATE)"));
  return {};
}

Status KnowledgeBase::merge_examples(const std::vector<Example>& examples) {
  Connection& connection = impl_->connection;
  if (!impl_->writable) return fail(ErrorCode::kUsage, kOpenReadOnly, {}, {connection.file(), 0, 0});
  {
    auto transaction = Transaction::begin(connection, "BEGIN IMMEDIATE");
    if (!transaction) return failed(std::move(transaction));
    if (auto done = store::merge_examples(connection, examples); !done) return done;
    if (auto done = transaction->commit(); !done) return done;
  }
  static_cast<void>(connection.run("PRAGMA wal_checkpoint(TRUNCATE)"));  // see replace()
  return {};
}

Result<std::vector<Example>> KnowledgeBase::examples() const {
  auto transaction = Transaction::begin(impl_->connection, "BEGIN");
  if (!transaction) return failed(std::move(transaction));
  return store::select_examples(impl_->connection);
}

Status KnowledgeBase::set_setting(std::string_view name, std::string_view value) {
  Connection& connection = impl_->connection;
  if (!impl_->writable) return fail(ErrorCode::kUsage, kOpenReadOnly, {}, {connection.file(), 0, 0});
  auto insert = connection.prepare("INSERT OR REPLACE INTO setting VALUES (?, ?)");
  if (!insert) return failed(std::move(insert));
  insert->bind(1, name);
  insert->bind(2, value);
  return insert->run();
}

Result<std::optional<std::string>> KnowledgeBase::setting(std::string_view name) const {
  auto row = impl_->connection.prepare("SELECT value FROM setting WHERE name = ?");
  if (!row) return failed(std::move(row));
  row->bind(1, name);
  const auto found = row->step();
  if (!found) return failed(Result<bool>(found));
  if (!*found) return std::nullopt;
  return row->text(0);
}

Result<std::vector<Answer>> KnowledgeBase::answers() const {
  auto transaction = Transaction::begin(impl_->connection, "BEGIN");
  if (!transaction) return failed(std::move(transaction));
  return store::select_answers(impl_->connection);
}

Result<std::vector<Page>> KnowledgeBase::pages() const {
  auto transaction = Transaction::begin(impl_->connection, "BEGIN");
  if (!transaction) return failed(std::move(transaction));
  return store::select_pages(impl_->connection);
}

Status KnowledgeBase::check() const {
  Connection& connection = impl_->connection;
  auto damage = connection.number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
  if (!damage) return failed(std::move(damage));
  auto orphans = connection.number("SELECT count(*) FROM pragma_foreign_key_check");
  if (!orphans) return failed(std::move(orphans));
  if (*damage != 0 || *orphans != 0) return fail(ErrorCode::kCorrupt, kIntegrity, {}, {connection.file(), 0, 0});
  if (auto read = answers(); !read) return failed(std::move(read));
  if (auto read = pages(); !read) return failed(std::move(read));
  if (auto read = examples(); !read) return failed(std::move(read));
  return {};
}

}  // namespace guichet::kb
