#include "redact/batch/workers.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <unordered_map>
#include <utility>

namespace guichet::redact {
namespace {

constexpr Message kFailed{"the record could not be processed; it was left out",
                          "l'enregistrement n'a pas pu être traité; il a été laissé de côté"};

struct Task {
  std::unique_ptr<Block> block;
  unsigned remaining;  // workers that have not passed over it
};

}  // namespace

class Workers::Impl {
 public:
  Impl(Process process, unsigned count) : process_(std::move(process)) {
    queues_.resize(count);
    for (unsigned i = 0; i < count; ++i) threads_.emplace_back([this, i] { work(i); });
  }

  ~Impl() {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    given_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  void give(std::unique_ptr<Block> block) {
    {
      const std::lock_guard lock(mutex_);
      tasks_.push_back(std::make_unique<Task>(Task{std::move(block), count()}));
      for (auto& queue : queues_) queue.push_back(tasks_.back().get());
    }
    given_.notify_all();
  }

  std::size_t pending() const { return tasks_.size(); }  // only the caller's thread changes it
  const Place* next_place() const { return tasks_.empty() ? nullptr : &tasks_.front()->block->begin; }

  std::unique_ptr<Block> take() {
    std::unique_lock lock(mutex_);
    done_.wait(lock, [&] { return tasks_.front()->remaining == 0; });
    std::unique_ptr<Block> block = std::move(tasks_.front()->block);
    tasks_.pop_front();
    return block;
  }

  unsigned count() const { return static_cast<unsigned>(queues_.size()); }

 private:
  void work(unsigned self) {
    std::unordered_map<std::string, Conversation> conversations;
    while (true) {
      Task* task = nullptr;
      {
        std::unique_lock lock(mutex_);
        given_.wait(lock, [&] { return stopping_ || !queues_[self].empty(); });
        if (stopping_) return;
        task = queues_[self].front();
        queues_[self].pop_front();
      }
      for (std::size_t i = 0; i < task->block->items.size(); ++i) {
        Block::Item& item = task->block->items[i];
        if (!item.forget.empty() && share_of(item.forget) == self) conversations.erase(item.forget);
        const std::string& key = item.record.conversation;
        if ((key.empty() ? i % count() : share_of(key)) != self || item.record.problem) continue;
        run(item, key.empty() ? nullptr : &conversations[key]);
      }
      bool last = false;
      {
        const std::lock_guard lock(mutex_);
        last = --task->remaining == 0;
      }
      if (last) done_.notify_one();
    }
  }

  // Fails closed, whatever is thrown below.
  void run(Block::Item& item, Conversation* conversation) const {
    try {
      item.outcome = process_(item.record, conversation);
    } catch (...) {
      item.outcome = {};
      item.outcome.failure = Error(ErrorCode::kInternal, kFailed, {}, item.record.where);
    }
  }

  std::size_t share_of(const std::string& key) const { return std::hash<std::string>{}(key) % count(); }

  const Process process_;
  mutable std::mutex mutex_;
  std::condition_variable given_;
  std::condition_variable done_;
  std::deque<std::unique_ptr<Task>> tasks_;
  std::vector<std::deque<Task*>> queues_;
  std::vector<std::thread> threads_;
  bool stopping_ = false;
};

Workers::Workers(Process process, unsigned count) : impl_(std::make_unique<Impl>(std::move(process), count)) {}
Workers::~Workers() = default;
void Workers::give(std::unique_ptr<Block> block) { impl_->give(std::move(block)); }
std::size_t Workers::pending() const { return impl_->pending(); }
const Place* Workers::next_place() const { return impl_->next_place(); }
std::unique_ptr<Block> Workers::take() { return impl_->take(); }
unsigned Workers::count() const { return impl_->count(); }

}  // namespace guichet::redact
