// AnswerDatabase: reads answers.glass back, once, when a generation is opened: documents, and the postings of each
// field. Tested by generation_test.cc.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/index/documents.h"
#include "engine/index/schema.h"
#include "redact/base/result.h"

namespace guichet::engine {

/// A document that holds a term, and how often.
struct Posting {
  std::uint32_t document;  ///< from 0; for Field::kQuestion the number of the question
  std::uint32_t count;
};

/// One thread.
class AnswerDatabase {
 public:
  /// kNotFound, kCorrupt.
  [[nodiscard]] static Result<AnswerDatabase> open(const std::string& file);
  AnswerDatabase(AnswerDatabase&&) noexcept;
  AnswerDatabase& operator=(AnswerDatabase&&) noexcept;
  ~AnswerDatabase();

  const std::vector<AnswerDocument>& answers() const noexcept;
  /// The answer that each question belongs to.
  const std::vector<std::uint32_t>& question_owners() const noexcept;

  /// Every term of a field with its postings, both in increasing order.
  using Visit = std::function<void(std::string_view term, const std::vector<Posting>& postings)>;
  [[nodiscard]] Status for_each_term(Field field, Language language, const Visit& visit) const;

 private:
  class Impl;
  explicit AnswerDatabase(std::unique_ptr<Impl>);
  std::unique_ptr<Impl> impl_;
};

/// Xapian's own check of a database file: B-trees, and tables against one another. kCorrupt.
[[nodiscard]] Status check_database(const std::string& file);

}  // namespace guichet::engine
