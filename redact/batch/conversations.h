// RecentConversations: which conversations are remembered, decided in input order by the one thread that
// reads, so that the output does not depend on how many threads redact.
#pragma once

#include <cstddef>
#include <list>
#include <optional>
#include <string>
#include <unordered_map>

namespace guichet::redact {

class RecentConversations {
 public:
  explicit RecentConversations(std::size_t limit) : limit_(limit == 0 ? 1 : limit) {}

  /// A record of this conversation was read. Returns the one to forget, if any.
  std::optional<std::string> touch(const std::string& key) {
    if (const auto known = places_.find(key); known != places_.end()) {
      order_.splice(order_.end(), order_, known->second);
      return std::nullopt;
    }
    order_.push_back(key);
    places_.emplace(key, std::prev(order_.end()));
    if (places_.size() <= limit_) return std::nullopt;
    std::string oldest = std::move(order_.front());
    order_.pop_front();
    places_.erase(oldest);
    return oldest;
  }

  bool knows(const std::string& key) const { return places_.find(key) != places_.end(); }
  bool empty() const { return places_.empty(); }

 private:
  std::size_t limit_;
  std::list<std::string> order_;  // the one silent for longest first
  std::unordered_map<std::string, std::list<std::string>::iterator> places_;
};

}  // namespace guichet::redact
