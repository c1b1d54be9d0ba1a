#include "engine/index/guard.h"

#include <xapian.h>

#include <cerrno>
#include <cstring>
#include <new>
#include <stdexcept>

#include "redact/base/file_error.h"

namespace guichet::engine {
namespace {

constexpr Message kIndexLocked{"another process is writing this index", "un autre processus écrit dans cet index"};
constexpr Message kIndexMissing{"this is not an index", "ceci n'est pas un index"};
constexpr Message kIndexDamaged{"the index is damaged; publish a new one with `guichet index`",
                                "l'index est endommagé; publiez-en un nouveau avec « guichet index »"};
constexpr Message kIndexFailed{"the index cannot be read or written", "l'index ne peut être ni lu ni écrit"};
constexpr Message kIndexBroken{"the index broke a promise; this is a defect of guichet",
                               "l'index a manqué à une promesse; c'est un défaut de guichet"};

// Xapian keeps the errno of a failed system call in its error string only.
Error of_system(const char* reason, const std::string& path) {
  for (const int number : {ENOSPC, EACCES, EROFS, EDQUOT, EFBIG, EMFILE, ENFILE}) {
    if (reason != nullptr && std::strcmp(reason, std::strerror(number)) == 0) {
      return file_error(number, path);
    }
  }
  return Error(ErrorCode::kIo, kIndexFailed, {}, {path});
}

}  // namespace

Error error_of_exception(const std::string& path) {
  const auto made = [&](ErrorCode code, const Message& message) { return Error(code, message, {}, {path}); };
  try {
    throw;
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const Xapian::DatabaseLockError&) {
    return made(ErrorCode::kLocked, kIndexLocked);
  } catch (const Xapian::DatabaseCorruptError&) {
    return made(ErrorCode::kCorrupt, kIndexDamaged);
  } catch (const Xapian::DatabaseVersionError&) {
    return made(ErrorCode::kCorrupt, kIndexDamaged);
  } catch (const Xapian::DatabaseNotFoundError&) {
    return made(ErrorCode::kNotFound, kIndexMissing);
  } catch (const Xapian::DatabaseError& error) {
    return of_system(error.get_error_string(), path);
  } catch (const Xapian::Error&) {
    return made(ErrorCode::kInternal, kIndexBroken);
  } catch (const std::exception&) {
    return made(ErrorCode::kInternal, kIndexBroken);
  } catch (...) {
    return made(ErrorCode::kInternal, kIndexBroken);
  }
}

}  // namespace guichet::engine
