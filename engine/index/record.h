// Record: the fields of a document as bytes, in order: numbers as LEB128, texts as length and bytes. No names, no
// alignment; the schema version says which fields there are.
//
//   RecordWriter out;  out.text(id);  out.number(3);
//   RecordReader in(out.bytes());  in.text();  in.number();  in.whole();
//
// Tested by record_test.cc.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace guichet::engine {

class RecordWriter {
 public:
  void number(std::uint64_t value);
  void text(std::string_view value);
  const std::string& bytes() const noexcept { return bytes_; }

 private:
  std::string bytes_;
};

/// Reads damaged bytes safely: past the end everything is 0 or empty, and whole() is false.
class RecordReader {
 public:
  explicit RecordReader(std::string_view bytes) : rest_(bytes) {}
  std::uint64_t number();
  std::string text();
  /// All was there, and nothing is left over.
  bool whole() const noexcept { return ok_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace guichet::engine
