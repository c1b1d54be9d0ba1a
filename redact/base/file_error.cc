#include "redact/base/file_error.h"

#include <cerrno>

namespace guichet {
namespace {

struct Row {
  int number;
  ErrorCode code;
  Message message;
};

constexpr Row kRows[] = {
    {ENOENT, ErrorCode::kNotFound, {"no such file or folder", "fichier ou dossier introuvable"}},
    {EACCES, ErrorCode::kIo, {"permission denied", "permission refusée"}},
    {EPERM, ErrorCode::kIo, {"operation not permitted", "opération non permise"}},
    {EROFS, ErrorCode::kIo, {"the file system is read-only", "le système de fichiers est en lecture seule"}},
    {ENOSPC, ErrorCode::kIo, {"no space left on the device", "il n'y a plus d'espace sur le périphérique"}},
    {EDQUOT, ErrorCode::kIo, {"the disk quota is used up", "le quota de disque est épuisé"}},
    {EISDIR, ErrorCode::kIo, {"is a folder, not a file", "est un dossier et non un fichier"}},
    {ENOTDIR, ErrorCode::kIo, {"is not a folder", "n'est pas un dossier"}},
    {EEXIST, ErrorCode::kIo, {"exists already", "existe déjà"}},
    {EMFILE, ErrorCode::kIo, {"too many open files", "trop de fichiers ouverts"}},
    {EPIPE, ErrorCode::kIo, {"the reader of the output has gone", "le lecteur de la sortie est parti"}},
    {EIO, ErrorCode::kIo, {"the device failed to read or write", "le périphérique n'a pas pu lire ou écrire"}},
};

constexpr Message kOther{"system error {0}", "erreur du système {0}"};

}  // namespace

Error file_error(int error_number, const std::string& path) {
  for (const Row& row : kRows) {
    if (row.number == error_number) return Error(row.code, row.message, {}, {path, 0, 0});
  }
  return Error(ErrorCode::kIo, kOther, {std::to_string(error_number)}, {path, 0, 0});
}

}  // namespace guichet
