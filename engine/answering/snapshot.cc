#include "engine/answering/snapshot.h"

#include <utility>

#include "engine/index/answer_database.h"
#include "engine/index/generation.h"
#include "engine/index/lexicon_file.h"
#include "engine/index/manifest.h"
#include "engine/index/schema.h"
#include "redact/base/read_file.h"

namespace guichet::engine {

namespace {

constexpr std::size_t kMaxModelBytes = std::size_t{1} << 32U;

}  // namespace

Result<Snapshot> load_snapshot(const std::string& workspace) {
  const GenerationPaths paths(workspace);
  auto id = current_generation(paths);
  if (!id) return failed(std::move(id));
  const auto folder = paths.folder(*id);
  auto manifest = read_manifest(folder);
  if (!manifest) return failed(std::move(manifest));
  if (auto verified = verify_files(*manifest, folder); !verified) return failed(std::move(verified));
  auto database = AnswerDatabase::open(folder + "/" + std::string(kAnswersFile));
  if (!database) return failed(std::move(database));
  auto answers = AnswerIndex::load(*database);
  if (!answers) return failed(std::move(answers));
  auto pages = PageDatabase::open(folder + "/" + std::string(kPagesFile));
  if (!pages) return failed(std::move(pages));
  Snapshot snapshot{*std::move(id), *std::move(answers), *std::move(pages), RankModel::built_in(), {}, {}};
  const auto lexicon_file = folder + "/" + std::string(kLexiconFile);
  auto lexicon_bytes = read_file(lexicon_file, kMaxModelBytes);
  if (!lexicon_bytes) return failed(std::move(lexicon_bytes));
  auto lexicon = lexicon_from(*lexicon_bytes, lexicon_file);
  if (!lexicon) return failed(std::move(lexicon));
  snapshot.lexicon = *std::move(lexicon);
  if (manifest->files.contains(std::string(kModelFile))) {
    const auto file = folder + "/" + std::string(kModelFile);
    auto bytes = read_file(file, kMaxModelBytes);
    if (!bytes) return failed(std::move(bytes));
    auto learned = learned_model_from(*bytes, snapshot.answers.answers().size(), file);
    if (!learned) return failed(std::move(learned));
    snapshot.learned = *std::move(learned);
  }
  return snapshot;
}

}  // namespace guichet::engine
