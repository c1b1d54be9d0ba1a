#include "engine/index/database_writer.h"

#include <sys/stat.h>
#include <xapian.h>

#include <cerrno>
#include <filesystem>
#include <optional>

#include "engine/index/files.h"
#include "engine/index/guard.h"
#include "redact/base/file_error.h"

namespace guichet::engine {

class DatabaseWriter::Impl {
 public:
  explicit Impl(std::string folder) : folder_(std::move(folder)) {}

  // A database half written is not worth committing: the transaction is dropped.
  ~Impl() {
    if (database_) static_cast<void>(guarded(folder_, [&] { database_->close(); }));
  }
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  Status open() {
    if (::mkdir(folder_.c_str(), S_IRWXU) != 0) return tl::unexpected(file_error(errno, folder_));
    return guarded(folder_, [&] {
      // Not synced: only the compacted copy is kept, and that one is.
      database_.emplace(folder_, Xapian::DB_CREATE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC);
      database_->begin_transaction();
    });
  }

  Status add(const TermCounts& terms, const std::string& record) {
    return guarded(folder_, [&] {
      Xapian::Document document;
      for (const auto& [term, count] : terms) document.add_term(term, count);
      document.set_data(record);
      database_->add_document(document);
    });
  }

  Status finish(const std::string& file) {
    auto compacted = guarded(folder_, [&] {
      database_->commit_transaction();
      database_->compact(file, Xapian::DBCOMPACT_SINGLE_FILE | Xapian::DBCOMPACT_NO_RENUMBER);
      database_->close();
      database_.reset();
    });
    if (!compacted) return compacted;
    if (::chmod(file.c_str(), S_IRUSR | S_IWUSR) != 0) return tl::unexpected(file_error(errno, file));
    if (auto synced = sync_file(file); !synced) return synced;
    return remove_tree(folder_);
  }

 private:
  std::string folder_;
  std::optional<Xapian::WritableDatabase> database_;
};

DatabaseWriter::DatabaseWriter(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
DatabaseWriter::DatabaseWriter(DatabaseWriter&&) noexcept = default;
DatabaseWriter& DatabaseWriter::operator=(DatabaseWriter&&) noexcept = default;
DatabaseWriter::~DatabaseWriter() = default;

Result<DatabaseWriter> DatabaseWriter::create(const std::string& folder) {
  auto impl = std::make_unique<Impl>(folder);
  if (auto opened = impl->open(); !opened) return failed(std::move(opened));
  return DatabaseWriter(std::move(impl));
}

Status DatabaseWriter::add(const TermCounts& terms, const std::string& record) { return impl_->add(terms, record); }
Status DatabaseWriter::finish(const std::string& file) { return impl_->finish(file); }

}  // namespace guichet::engine
