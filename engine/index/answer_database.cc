#include "engine/index/answer_database.h"

#include <xapian.h>

#include "engine/index/guard.h"

namespace guichet::engine {
namespace {

constexpr Message kBadStructure{"the index contradicts itself; publish a new one with `guichet index`",
                                "l'index se contredit; publiez-en un nouveau avec « guichet index »"};

}  // namespace

class AnswerDatabase::Impl {
 public:
  explicit Impl(std::string file) : file_(std::move(file)) {}

  Status load() {
    std::vector<std::string> records;
    auto read = guarded(file_, [&] {
      database_ = Xapian::Database(file_);
      records.reserve(database_.get_doccount());
      for (Xapian::docid id = 1; id <= database_.get_lastdocid(); ++id) {
        records.push_back(database_.get_document(id).get_data());
      }
    });
    if (!read) return read;
    for (const auto& record : records) {
      if (is_question_record(record)) {
        auto question = question_from(record, file_);
        if (!question) return failed(std::move(question));
        if (question->answer >= answers_.size()) return bad();
        owners_.push_back(question->answer);
      } else {
        auto answer = answer_from(record, file_);
        if (!answer) return failed(std::move(answer));
        if (!owners_.empty()) return bad();  // answers come first: a posting's number depends on it
        answers_.push_back(*std::move(answer));
      }
    }
    return {};
  }

  Status for_each_term(Field field, Language language, const Visit& visit) const {
    const auto front = prefix(field, language);
    const std::size_t base = field == Field::kQuestion ? answers_.size() : 0;
    const std::size_t count = field == Field::kQuestion ? owners_.size() : answers_.size();
    bool good = true;
    auto read = guarded(file_, [&] {
      std::vector<Posting> postings;
      for (auto term = database_.allterms_begin(front); term != database_.allterms_end(front); ++term) {
        postings.clear();
        const auto name = *term;
        for (auto at = database_.postlist_begin(name); at != database_.postlist_end(name); ++at) {
          const std::size_t document = *at - 1;
          if (document < base || document - base >= count) {
            good = false;
            return;
          }
          postings.push_back({static_cast<std::uint32_t>(document - base), at.get_wdf()});
        }
        visit(std::string_view(name).substr(front.size()), postings);
      }
    });
    if (!read) return read;
    return good ? Status() : bad();
  }

  std::vector<AnswerDocument> answers_;
  std::vector<std::uint32_t> owners_;

 private:
  Status bad() const { return fail(ErrorCode::kCorrupt, kBadStructure, {}, {file_}); }

  std::string file_;
  Xapian::Database database_;
};

AnswerDatabase::AnswerDatabase(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
AnswerDatabase::AnswerDatabase(AnswerDatabase&&) noexcept = default;
AnswerDatabase& AnswerDatabase::operator=(AnswerDatabase&&) noexcept = default;
AnswerDatabase::~AnswerDatabase() = default;

Result<AnswerDatabase> AnswerDatabase::open(const std::string& file) {
  auto impl = std::make_unique<Impl>(file);
  if (auto loaded = impl->load(); !loaded) return failed(std::move(loaded));
  return AnswerDatabase(std::move(impl));
}

const std::vector<AnswerDocument>& AnswerDatabase::answers() const noexcept { return impl_->answers_; }
const std::vector<std::uint32_t>& AnswerDatabase::question_owners() const noexcept { return impl_->owners_; }
Status AnswerDatabase::for_each_term(Field field, Language language, const Visit& visit) const {
  return impl_->for_each_term(field, language, visit);
}

Status check_database(const std::string& file) {
  auto errors = guarded(file, [&] { return Xapian::Database::check(file, 0, nullptr); });
  if (!errors) return failed(std::move(errors));
  if (*errors != 0) return fail(ErrorCode::kCorrupt, kBadStructure, {}, {file});
  return {};
}

}  // namespace guichet::engine
