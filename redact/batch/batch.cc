// run_batch: reads blocks, gives them to the workers, writes what comes back, notes where it stands.
//
// Going on after a kill. The output is cut to the length the checkpoint names, the input set to its place.
// Where conversations are grouped, what they remember is needed too: the input is read once without
// redacting, to learn which conversations were open at that place and speak again after it, and the
// records of those alone are redacted a second time, into nothing. For files whose conversations stand
// together that is one conversation; for interleaved ones it is the price of the same bytes.
#include "redact/batch.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <thread>
#include <unordered_set>
#include <utility>

#include "redact/base/file_error.h"
#include "redact/batch/checkpoint.h"
#include "redact/batch/conversations.h"
#include "redact/batch/input.h"
#include "redact/batch/sink.h"
#include "redact/batch/workers.h"
#include "redact/operators/operator.h"

namespace guichet::redact {
namespace {

constexpr Message kUnknownFormat{"there is no such format; see --list", "ce format n'existe pas; voir --list"};
constexpr Message kNoFields{"format {0} has no fields to choose: --field and --conversation are for jsonl and csv",
                            "le format {0} n'a pas de champs à choisir : --field et --conversation sont pour jsonl et csv"};
constexpr Message kResumeNeedsFiles{"--resume needs named input files and a named output file",
                                    "--resume exige des fichiers nommés en entrée et en sortie"};
constexpr Message kResumeDiffers{"the input files or the options have changed since the run that was stopped; run again without --resume",
                                 "les fichiers d'entrée ou les options ont changé depuis l'exécution interrompue; relancez sans --resume"};
constexpr Message kPartDiffers{"the part written earlier has changed; run again without --resume",
                               "la partie écrite auparavant a changé; relancez sans --resume"};
constexpr Message kRepaired{"{0} ill-formed UTF-8 sequences were replaced by U+FFFD",
                            "{0} séquences UTF-8 malformées ont été remplacées par U+FFFD"};
constexpr Message kVaultNotResumed{"--resume cannot go on with a vault: run again without it",
                                   "--resume ne peut pas reprendre avec un coffre : relancez sans cette option"};
constexpr std::size_t kBlockRecords = 256;
constexpr std::size_t kBlockBytes = std::size_t{128} << 10U;
constexpr unsigned kMaxJobs = 256;

struct InputFiles {
  bool all_regular = true;
  std::vector<std::uint64_t> sizes;
  std::string description;  // size and time of each, to notice a change
};

Result<InputFiles> inspect(const std::vector<std::string>& files) {
  InputFiles out;
  for (const std::string& file : files) {
    struct stat info{};
    if (file == "-" ? ::fstat(STDIN_FILENO, &info) != 0 : ::stat(file.c_str(), &info) != 0) {
      return tl::unexpected(file_error(errno, file));
    }
    if (S_ISDIR(info.st_mode)) return tl::unexpected(file_error(EISDIR, file));
    if (file != "-" && ::access(file.c_str(), R_OK) != 0) return tl::unexpected(file_error(errno, file));
    out.all_regular = out.all_regular && file != "-" && S_ISREG(info.st_mode);
    out.sizes.push_back(S_ISREG(info.st_mode) ? static_cast<std::uint64_t>(info.st_size) : 0);
    out.description += file + '\0' + std::to_string(info.st_size) + ' ' + std::to_string(info.st_mtim.tv_sec) + '.' +
                       std::to_string(info.st_mtim.tv_nsec) + '\n';
  }
  return out;
}

// Everything the output depends on, as one hash.
std::string parameters_of(const BatchOptions& options, const Policy& policy, const Keys& keys, const InputFiles& files) {
  std::string text = files.description + options.format + '\n' + options.conversation + '\n';
  text += std::to_string(static_cast<int>(options.action)) + ' ' + std::to_string(options.max_conversations) + '\n';
  for (const std::string& field : options.fields) text += field + '\0';
  for (const auto& of_language : policy.types) {
    for (const TypePolicy& type : of_language) {
      text += std::string(type.op->name) + ' ' + std::to_string(type.threshold) + ' ' + std::to_string(type.keep_last) + '\n';
    }
  }
  for (const auto* list : {&policy.allow, &policy.deny}) {
    for (const ListedValue& value : *list) {
      text += value.text + '\0' + std::string(value.type ? name(*value.type) : "") + '\0' + std::string(value.language ? code(*value.language) : "") + '\0';
    }
    text += '\n';
  }
  if (keys.pseudonyms) {
    const Digest known = keys.pseudonyms->digest("resume", {});
    text.append(known.begin(), known.end());
  }
  return hash_of(text);
}

class Run {
 public:
  Run(Process process, std::string parameters, const BatchOptions& options, InputFiles files)
      : options_(options),
        files_(std::move(files)),
        parameters_(std::move(parameters)),
        recent_(options.max_conversations),
        workers_(std::move(process), jobs(options)),
        input_(options) {}

  Result<BatchReport> run() {
    if (Status begun = begin(); !begun) return failed(std::move(begun));
    while (true) {
      auto block = read_block();
      if (!block) return failed(std::move(block));
      if (*block == nullptr) break;
      workers_.give(std::move(*block));
      while (workers_.pending() > 2 * workers_.count() + 2) {
        if (Status settled = settle(*workers_.take()); !settled) return failed(std::move(settled));
      }
    }
    while (workers_.pending() > 0) {
      if (Status settled = settle(*workers_.take()); !settled) return failed(std::move(settled));
    }
    if (report_.records == 0 && first_refusal_ && report_.files_left_out == options_.files.size()) {
      return tl::unexpected(*first_refusal_);
    }
    // The way back first: masked text without it could not be undone.
    if (options_.vault != nullptr && sink_) {
      if (Status done = options_.vault->commit(); !done) return failed(std::move(done));
    }
    if (sink_) {
      if (Status done = sink_->commit(); !done) return failed(std::move(done));
      if (checkpoints_) ::unlink(checkpoint_path(options_.output).c_str());
    }
    return std::move(report_);
  }

 private:
  static unsigned jobs(const BatchOptions& options) {
    const unsigned wanted = options.jobs == 0 ? std::thread::hardware_concurrency() : options.jobs;
    return std::clamp(wanted, 1U, kMaxJobs);
  }

  Status begin() {
    if (options_.dry_run) return {};
    std::uint64_t keep = 0;
    std::optional<Checkpoint> earlier;
    if (options_.resume) {
      auto found = find_checkpoint();
      if (!found) return failed(std::move(found));
      earlier = std::move(*found);
      if (earlier) keep = earlier->written;
    }
    auto sink = Sink::open(options_.output, keep);
    if (!sink) return failed(std::move(sink));
    sink_.emplace(std::move(*sink));
    struct stat info{};
    const bool named = options_.output != "-" && ::stat(part_path(options_.output).c_str(), &info) == 0;
    checkpoints_ = named && files_.all_regular && options_.vault == nullptr;
    if (!earlier) {
      if (checkpoints_) ::unlink(checkpoint_path(options_.output).c_str());
      return {};
    }
    sink_->keep_part();
    auto tail = sink_->tail_hash();
    if (!tail) return failed(std::move(tail));
    if (*tail != earlier->output_tail) return fail(ErrorCode::kInput, kPartDiffers, {}, {options_.output, 0, 0});
    if (Status replayed = remember(earlier->place); !replayed) return replayed;
    report_ = std::move(earlier->report);
    return {};
  }

  Result<std::optional<Checkpoint>> find_checkpoint() const {
    struct stat info{};
    if (::stat(part_path(options_.output).c_str(), &info) != 0) return std::optional<Checkpoint>();
    auto found = read_checkpoint(options_.output);
    if (!found || !*found) return found;
    if ((*found)->parameters != parameters_) return fail(ErrorCode::kUsage, kResumeDiffers);
    return found;
  }

  bool groups() const {
    return !options_.conversation.empty() ||
           std::any_of(options_.files.begin(), options_.files.end(),
                       [&](const std::string& file) { return format_for(options_, file)->groups; });
  }

  static bool reached(const Place& at, const Place& place) {
    return at.file > place.file || (at.file == place.file && at.offset >= place.offset);
  }

  // Brings input, recent conversations and the workers' memories to where they were at `place`.
  Status remember(const Place& place) {
    if (!groups()) return input_.resume(place);
    RecentConversations open(options_.max_conversations);
    std::unordered_set<std::string> needed;
    Input scan(options_);
    while (true) {
      auto record = scan.next();
      if (!record) return failed(std::move(record));
      if (!*record) break;
      const std::string& key = (*record)->conversation;
      if (reached(scan.place(), place)) {
        if (open.empty()) break;
        if (!key.empty() && open.knows(key)) needed.insert(key);
      } else if (!key.empty()) {
        static_cast<void>(open.touch(key));
      }
    }
    auto block = std::make_unique<Block>();
    while (true) {
      auto record = input_.next();
      if (!record) return failed(std::move(record));
      if (!*record) break;
      if (reached(input_.place(), place)) {
        held_ = std::move(**record);
        held_place_ = input_.place();
        break;
      }
      if ((*record)->conversation.empty()) continue;
      const bool wanted = needed.count((*record)->conversation) != 0;
      add(*block, std::move(**record));
      if (!wanted) {
        block->items.back().record.pieces.clear();
        block->items.back().record.conversation.clear();
      }
      if (block->items.size() < kBlockRecords && block->bytes < kBlockBytes) continue;
      workers_.give(std::exchange(block, std::make_unique<Block>()));
      while (workers_.pending() > 2 * workers_.count() + 2) workers_.take();
    }
    workers_.give(std::move(block));
    while (workers_.pending() > 0) workers_.take();
    return {};
  }

  void add(Block& block, Record record) {
    Block::Item item;
    if (!record.conversation.empty()) item.forget = recent_.touch(record.conversation).value_or("");
    block.bytes += record.bytes.size();
    item.record = std::move(record);
    block.items.push_back(std::move(item));
  }

  Result<std::unique_ptr<Block>> read_block() {
    auto block = std::make_unique<Block>();
    while (block->items.size() < kBlockRecords && block->bytes < kBlockBytes) {
      if (held_) {
        block->begin = held_place_;
        add(*block, *std::exchange(held_, std::nullopt));
        continue;
      }
      auto record = input_.next();
      if (!record) return failed(std::move(record));
      if (!*record) break;
      if (block->items.empty()) block->begin = input_.place();
      add(*block, std::move(**record));
    }
    if (block->items.empty()) block.reset();
    return block;
  }

  void tell(Error error, bool left_out) const {
    if (options_.notice) options_.notice({std::move(error), left_out});
  }

  Status settle(const Block& block) {
    for (const Block::Item& item : block.items) {
      if (Status counted = settle(item); !counted) return counted;
    }
    since_checkpoint_ += block.bytes;
    const Place* next = workers_.next_place();
    if (next != nullptr && options_.progress) {
      std::uint64_t done = next->offset;
      for (std::size_t i = 0; i < next->file; ++i) done += files_.sizes[i];
      std::uint64_t total = 0;
      for (const std::uint64_t size : files_.sizes) total += size;
      options_.progress(done, files_.all_regular ? std::optional(total) : std::nullopt);
    }
    if (!checkpoints_ || next == nullptr || !next->usable || since_checkpoint_ < options_.checkpoint_bytes) return {};
    since_checkpoint_ = 0;
    if (Status synced = sink_->sync(); !synced) return synced;
    auto tail = sink_->tail_hash();
    if (!tail) return failed(std::move(tail));
    if (Status noted = write_checkpoint(options_.output, {parameters_, *next, sink_->size(), *tail, report_}); !noted) {
      return noted;
    }
    sink_->keep_part();
    return {};
  }

  Status settle(const Block::Item& item) {
    const Record& record = item.record;
    if (record.whole_file) {
      ++report_.files_left_out;
      if (!first_refusal_) first_refusal_ = record.problem;
      tell(*record.problem, true);
      return {};
    }
    ++report_.records;
    report_.texts += record.pieces.size();
    report_.bytes_read += record.bytes.size();
    report_.repaired += record.repaired;
    if (record.repaired > 0) {
      tell(Error(ErrorCode::kInput, kRepaired, {std::to_string(record.repaired)},
                 {record.where.file, record.repaired_line, 0}),
           false);
    }
    const std::optional<Error>& problem = record.problem ? record.problem : item.outcome.failure;
    if (problem) {
      ++report_.left_out;
      tell(*problem, true);
    }
    for (const Hit& hit : item.outcome.hits) ++report_.entities[{hit.type, hit.language, std::string(hit.rule)}];
    report_.bytes_written += item.outcome.bytes.size();
    report_.restored += item.outcome.restored;
    report_.unknown += item.outcome.unknown;
    if (options_.vault != nullptr && sink_) {
      if (Status kept = options_.vault->add(item.outcome.sealed); !kept) return kept;
    }
    return sink_ ? sink_->write(item.outcome.bytes) : Status();
  }

  const BatchOptions& options_;
  InputFiles files_;
  std::string parameters_;
  BatchReport report_;
  RecentConversations recent_;
  Workers workers_;
  Input input_;
  std::optional<Sink> sink_;
  std::optional<Record> held_;  // read while remembering, first to be redacted
  Place held_place_;
  bool checkpoints_ = false;
  std::uint64_t since_checkpoint_ = 0;
  std::optional<Error> first_refusal_;
};

Status check(const BatchOptions& options) {
  for (const std::string& file : options.files) {
    const Format* format = format_for(options, file);
    if (format == nullptr) return fail(ErrorCode::kUsage, kUnknownFormat);
    if (!format->has_fields && !(options.fields.empty() && options.conversation.empty())) {
      return fail(ErrorCode::kUsage, kNoFields, {std::string(format->name)});
    }
  }
  return {};
}

}  // namespace

Result<BatchReport> run_batch(const Redactor& redactor, const BatchOptions& options) {
  if (Status checked = check(options); !checked) return failed(std::move(checked));
  auto files = inspect(options.files);
  if (!files) return failed(std::move(files));
  if (options.resume && (options.dry_run || options.output == "-" || !files->all_regular)) {
    return fail(ErrorCode::kUsage, kResumeNeedsFiles);
  }
  if (options.resume && options.vault != nullptr) return fail(ErrorCode::kUsage, kVaultNotResumed);
  const auto work = [&redactor, action = options.action](const Record& record, Conversation* conversation) {
    return process(redactor, action, record, conversation);
  };
  std::string parameters = parameters_of(options, redactor.policy(), redactor.keys(), *files);
  return Run(work, std::move(parameters), options, std::move(*files)).run();
}

Result<BatchReport> unmask_batch(const VaultReader& vault, const BatchOptions& options) {
  if (Status checked = check(options); !checked) return failed(std::move(checked));
  auto files = inspect(options.files);
  if (!files) return failed(std::move(files));
  const auto work = [&vault](const Record& record, Conversation*) { return unmask(vault, record); };
  return Run(work, {}, options, std::move(*files)).run();
}

}  // namespace guichet::redact
