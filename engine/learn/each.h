// Each: independent pieces of work on several threads. A piece writes only what is its own, so the result is the same for
// any number of threads. Tested by learn_test.cc.
#pragma once

#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace guichet::engine {

/// work(0) to work(count - 1), each once. `work` throws nothing.
template <class Work>
void for_each_of(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto run = [&] {
    for (auto i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> workers;
  for (unsigned i = 1; i < threads; ++i) workers.emplace_back(run);
  run();
}

}  // namespace guichet::engine
