#include "engine/index/page_database.h"

#include <fcntl.h>
#include <unistd.h>
#include <xapian.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <mutex>
#include <set>

#include "engine/index/guard.h"
#include "engine/index/schema.h"
#include "redact/base/file_error.h"

namespace guichet::engine {
namespace {

// k1, k2, k3, b, least normalised length.
const Xapian::BM25Weight& bm25() {
  static const Xapian::BM25Weight weight(1.2, 0, 1, 0.75, 0.3);
  return weight;
}

}  // namespace

class PageDatabase::Impl {
 public:
  Impl(std::string file, int fd) : file_(std::move(file)), fd_(fd) {}
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() { ::close(fd_); }

  Status load() {
    auto handle = take();
    if (!handle) return failed(std::move(handle));
    size_ = (*handle)->get_doccount();
    give(*std::move(handle));
    return {};
  }

  Result<std::vector<PageHit>> search(const std::vector<PageTerm>& terms, Language language, std::size_t limit) {
    if (terms.empty() || limit == 0 || size_ == 0) return std::vector<PageHit>();
    auto handle = take();
    if (!handle) return failed(std::move(handle));
    std::vector<Raw> raw;
    auto found = guarded(file_, [&] { raw = search_with(**handle, terms, language, limit); });
    if (!found) return failed(std::move(found));
    give(*std::move(handle));
    std::vector<PageHit> hits;
    for (auto& [record, score, coverage] : raw) {
      auto section = section_from(record, file_);
      if (!section) return failed(std::move(section));
      hits.push_back({*std::move(section), score, coverage});
    }
    return hits;
  }

  Result<std::optional<PageHit>> by_url(const std::string& key, const std::string& anchor) {
    if (key.empty() || size_ == 0) return std::optional<PageHit>();
    auto handle = take();
    if (!handle) return failed(std::move(handle));
    std::optional<std::string> record;
    auto found = guarded(file_, [&] {
      for (const auto& url : {key + "#" + anchor, key}) {
        const auto term = make_term(kUrlPrefix, url);
        if (!term || (*handle)->get_termfreq(*term) == 0) continue;
        record = (*handle)->get_document(*(*handle)->postlist_begin(*term)).get_data();
        return;
      }
    });
    if (!found) return failed(std::move(found));
    give(*std::move(handle));
    if (!record) return std::optional<PageHit>();
    auto section = section_from(*record, file_);
    if (!section) return failed(std::move(section));
    return std::optional<PageHit>({*std::move(section), 1, 1});
  }

  std::size_t size_ = 0;

 private:
  using Handle = std::unique_ptr<Xapian::Database>;
  struct Raw {
    std::string record;
    double score;
    double coverage;
  };

  // A Xapian handle serves one thread at a time; opening one costs more than a search.
  Result<Handle> take() {
    const std::lock_guard lock(mutex_);
    if (!idle_.empty()) {
      auto handle = std::move(idle_.back());
      idle_.pop_back();
      return handle;
    }
    const int fd = ::dup(fd_);
    if (fd < 0) return tl::unexpected(file_error(errno, file_));
    // Reads the header at the descriptor's position, which the copies share: hence inside the lock.
    ::lseek(fd, 0, SEEK_SET);
    return guarded(file_, [&] { return std::make_unique<Xapian::Database>(fd); });
  }
  void give(Handle handle) {
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(handle));
  }

  static double rarity(const Xapian::Database& database, const std::vector<std::string>& names) {
    double frequency = 0;
    for (const auto& name : names) frequency = std::max(frequency, static_cast<double>(database.get_termfreq(name)));
    return std::log(1 + (database.get_doccount() - frequency + 0.5) / (frequency + 0.5));
  }

  static std::vector<Raw> search_with(const Xapian::Database& database, const std::vector<PageTerm>& terms,
                                      Language language, std::size_t limit) {
    const auto front = page_prefix(language);
    std::vector<Xapian::Query> queries;
    std::vector<std::vector<std::string>> names;
    std::vector<double> rarities;
    double all = 0;
    for (const auto& [term, others] : terms) {
      std::vector<std::string> alternatives;
      if (auto name = make_term(front, term)) alternatives.push_back(*name);
      for (const auto& other : others) {
        if (auto name = make_term(front, other)) alternatives.push_back(*name);
      }
      if (alternatives.empty()) continue;
      // One flat OR of terms: with OP_MAX or OP_SYNONYM under it Xapian 1.4.22 reads freed memory when the matcher
      // prunes (a crash, and seen by valgrind).
      for (const auto& name : alternatives) queries.emplace_back(name);
      rarities.push_back(rarity(database, alternatives));
      all += rarities.back();
      names.push_back(std::move(alternatives));
    }
    if (queries.empty()) return {};
    Xapian::Enquire enquire(database);
    enquire.set_weighting_scheme(bm25());
    enquire.set_query(Xapian::Query(Xapian::Query::OP_OR, queries.begin(), queries.end()));
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    const auto matches = enquire.get_mset(0, static_cast<Xapian::doccount>(limit));
    std::vector<Raw> raw;
    for (auto match = matches.begin(); match != matches.end(); ++match) {
      const std::set<std::string> matched(enquire.get_matching_terms_begin(match), enquire.get_matching_terms_end(match));
      double covered = 0;
      for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::any_of(names[i].begin(), names[i].end(), [&](const auto& name) { return matched.contains(name); })) {
          covered += rarities[i];
        }
      }
      raw.push_back({match.get_document().get_data(), match.get_weight(), all > 0 ? covered / all : 0});
    }
    return raw;
  }

  std::string file_;
  int fd_;
  std::mutex mutex_;
  std::vector<Handle> idle_;
};

PageDatabase::PageDatabase(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PageDatabase::PageDatabase(PageDatabase&&) noexcept = default;
PageDatabase& PageDatabase::operator=(PageDatabase&&) noexcept = default;
PageDatabase::~PageDatabase() = default;

Result<PageDatabase> PageDatabase::open(const std::string& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return tl::unexpected(file_error(errno, file));
  auto impl = std::make_unique<Impl>(file, fd);
  if (auto loaded = impl->load(); !loaded) return failed(std::move(loaded));
  return PageDatabase(std::move(impl));
}

Result<std::optional<PageHit>> PageDatabase::by_url(const std::string& key, const std::string& anchor) const {
  return impl_->by_url(key, anchor);
}

std::size_t PageDatabase::size() const noexcept { return impl_->size_; }

Result<std::vector<PageHit>> PageDatabase::search(const std::vector<PageTerm>& terms, Language language,
                                                  std::size_t limit) const {
  return impl_->search(terms, language, limit);
}

}  // namespace guichet::engine
