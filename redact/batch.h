// Batch: files of records in, masked records out, in the same order and on as many threads as asked for.
//
//   BatchOptions options;
//   options.files = {"chat.jsonl"};
//   options.output = "masked.jsonl";
//   options.conversation = "ticket";
//   auto report = redact::run_batch(*redactor, options);
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "redact/base/result.h"
#include "redact/entity_type.h"
#include "redact/redactor.h"

namespace guichet::redact {

enum class BatchAction {
  kRedact,   ///< the records, masked
  kDetect,   ///< one JSON line per record: what was found and where, never the value
  kExplain,  ///< the same with rule, cue and verdict; and of denied values and of labels ("spans") not found, the nearest rule
};

/// Something a person should know of the input: where, never what the text was.
struct BatchNotice {
  Error error;
  bool left_out;  ///< the record is not in the output; false: repaired and kept
};

struct BatchOptions {
  std::vector<std::string> files{"-"};  ///< "-" is standard input
  std::string output{"-"};              ///< "-" is standard output
  std::string format;                   ///< a name of transcript_formats(); empty: by each file's name
  std::vector<std::string> fields;      ///< of JSON lines and CSV; empty: "text"
  std::string conversation;             ///< field that groups messages; empty: none
  BatchAction action = BatchAction::kRedact;
  unsigned jobs = 0;                    ///< threads that redact; 0: one per processor
  bool dry_run = false;                 ///< count, write nothing
  /// Go on where an earlier run to the same output was stopped. Every run to a named file from named files
  /// keeps "<output>.part" (masked text only) and "<output>.resume" (a place and counts) for this.
  bool resume = false;
  std::uint64_t checkpoint_bytes = std::uint64_t{8} << 20U;  ///< of input between two checkpoints
  /// Conversations remembered at a time. A conversation that is silent while so many others speak starts
  /// anew; this bounds memory, and does not depend on the number of threads.
  std::size_t max_conversations = 20'000;
  VaultWriter* vault = nullptr;  ///< gets what the operator `vault` takes out, before the output is committed; not owned
  std::function<void(const BatchNotice&)> notice;  ///< may be empty; on the caller's thread
  /// Bytes read and, where known, in all. May be empty; on the caller's thread.
  std::function<void(std::uint64_t done, std::optional<std::uint64_t> total)> progress;
};

/// Counts only.
struct BatchReport {
  struct Key {
    EntityType type;
    Language language;
    std::string rule;
    friend auto operator<=>(const Key&, const Key&) = default;
  };

  std::uint64_t records = 0;   ///< read, malformed ones included
  std::uint64_t texts = 0;     ///< fields looked at
  std::uint64_t left_out = 0;  ///< records that are malformed or could not be redacted: not in the output
  std::uint64_t files_left_out = 0;  ///< not of their format
  std::uint64_t repaired = 0;  ///< ill-formed UTF-8 sequences and lone surrogates replaced by U+FFFD
  std::uint64_t restored = 0;  ///< placeholders that unmask_batch replaced
  std::uint64_t unknown = 0;   ///< placeholders that are not in its vault, left as they are
  std::uint64_t bytes_read = 0;
  std::uint64_t bytes_written = 0;
  std::map<Key, std::uint64_t> entities;

  std::uint64_t total() const;
  /// One object, English keys: totals, "types", and "entities" by type, language and rule.
  std::string json() const;
};

/// Fails closed: a record that is malformed, or that the redactor refuses, is reported and left out (in a
/// JSON document its texts become empty instead), and the rest goes on. kUsage for an unknown format, or a
/// --resume that cannot be (a vault is whole or not at all); kInput when no file could be read as its format; kNotFound, kIo; kLocked when
/// another process writes the same output.
[[nodiscard]] Result<BatchReport> run_batch(const Redactor& redactor, const BatchOptions& options);

/// The way back: the records with every placeholder of the vault replaced by what it stands for. Like run_batch, but knows
/// neither --resume nor a dry run.
[[nodiscard]] Result<BatchReport> unmask_batch(const VaultReader& vault, const BatchOptions& options);

struct TranscriptFormatInfo {
  std::string_view name;
  Message summary;
};
/// The table of formats, for help texts.
std::vector<TranscriptFormatInfo> transcript_formats();

}  // namespace guichet::redact
