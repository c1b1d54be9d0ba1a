// The result of an operation that can fail is not dropped by accident.
#include "redact/base/output_file.h"

void close(guichet::OutputFile& file) {
#ifdef BAD
  file.commit();
#else
  if (auto done = file.commit(); !done) return;
#endif
}
