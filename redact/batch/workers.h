// Workers: blocks of records, redacted by several threads and handed back in the order they were given.
//
// Every block goes to every worker; a worker takes the records of its share. Records of one conversation
// are always the same worker's, in order, so its Conversation needs no lock.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "redact/batch/process.h"

namespace guichet::redact {

/// Where a run that is stopped goes on: with the first record of a block.
struct Place {
  bool usable = false;
  std::size_t file = 0;
  std::uint64_t offset = 0;
  std::uint64_t line = 0;
  unsigned state = 0;
};

struct Block {
  struct Item {
    Record record;
    Outcome outcome;
    std::string forget;      // conversation to drop before this record; empty: none
  };
  std::vector<Item> items;
  std::size_t bytes = 0;
  Place begin;
};

class Workers {
 public:
  Workers(Process process, unsigned count);
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;
  ~Workers();

  void give(std::unique_ptr<Block> block);
  /// Blocks given and not taken back.
  std::size_t pending() const;
  /// Where the oldest of them begins; nullptr when there is none.
  const Place* next_place() const;
  /// Waits for the oldest block. Only when pending() > 0.
  std::unique_ptr<Block> take();

  unsigned count() const;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace guichet::redact
