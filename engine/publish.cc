#include "engine/publish.h"

#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <optional>
#include <string>

#include "engine/analysis/tokenizer.h"
#include "engine/index/answer_database.h"
#include "engine/index/build.h"
#include "engine/index/files.h"
#include "engine/index/generation.h"
#include "engine/index/lexicon_file.h"
#include "engine/index/manifest.h"
#include "engine/index/schema.h"
#include "engine/learn/lessons.h"
#include "kb/knowledge_base.h"
#include "redact/base/file_error.h"
#include "redact/base/output_file.h"
#include "redact/base/read_file.h"

namespace guichet::engine {
namespace {

Status make_folder(const std::string& folder) {
  if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) return tl::unexpected(file_error(errno, folder));
  return {};
}

struct Content {
  std::vector<AnswerDocument> answers;
  std::vector<kb::Page> pages;
  Lessons lessons;
  std::vector<SynonymRow> synonyms;
  Lexicon lexicon;
};

// The rows built in, and those of the workspace; a workspace without a file of its own has none.
Result<std::vector<SynonymRow>> read_synonyms_of(const std::filesystem::path& workspace, bool built_in) {
  constexpr std::size_t kMostBytes = std::size_t{16} << 20U;
  std::vector<SynonymRow> rows;
  if (built_in) rows = built_in_synonyms();
  const auto path = (workspace / kSynonymsFile).string();
  const auto text = read_file(path, kMostBytes);
  if (!text && text.error().code() == ErrorCode::kNotFound) return rows;
  if (!text) return failed(Result<std::string>(text));
  auto own = read_synonyms(*text, path);
  if (!own) return own;
  std::move(own->begin(), own->end(), std::back_inserter(rows));
  return rows;
}

Result<Content> read_content(const std::filesystem::path& workspace, const kb::Date& today,
                             const PublishOptions& options) {
  auto knowledge = kb::KnowledgeBase::open_read_only(workspace);
  if (!knowledge) return failed(std::move(knowledge));
  auto answers = knowledge->answers();
  if (!answers) return failed(std::move(answers));
  auto pages = knowledge->pages();
  if (!pages) return failed(std::move(pages));
  auto examples = knowledge->examples();
  if (!examples) return failed(std::move(examples));
  auto precision = knowledge->setting(kPrecisionSetting);
  if (!precision) return failed(std::move(precision));
  auto synonyms = read_synonyms_of(workspace, options.built_in_synonyms);
  if (!synonyms) return failed(std::move(synonyms));
  Content content{standings(*answers, today, options.require_pairs), *std::move(pages), {}, *std::move(synonyms), {}};
  content.lexicon = lexicon_of(content.answers, content.pages, content.synonyms);
  keep_share(*examples, options.examples);
  content.lessons = take_lessons(*examples, content.answers);
  if (*precision) content.lessons.precision = std::strtod((*precision)->c_str(), nullptr);
  return content;
}

Status write_manifest(Manifest manifest, const std::string& folder) {
  for (const auto name : {kAnswersFile, kPagesFile, kLexiconFile, kModelFile}) {
    if (name == kModelFile && manifest.model.empty()) continue;
    auto digest = sha256_of_file(folder + "/" + std::string(name));
    if (!digest) return failed(std::move(digest));
    manifest.files[std::string(name)] = *digest;
  }
  auto file = OutputFile::create(folder + "/" + kManifestFile);
  if (!file) return failed(std::move(file));
  if (auto written = file->write(to_json(manifest)); !written) return written;
  return file->commit();
}

Status write_lexicon(const Content& content, const std::string& path) {
  auto file = OutputFile::create(path);
  if (!file) return failed(std::move(file));
  if (auto written = file->write(to_bytes(content.lexicon, content.synonyms)); !written) return written;
  return file->commit();
}

Status build(const Content& content, Manifest manifest, const std::string& folder, const PublishOptions& options,
             Published& published) {
  if (auto made = make_folder(folder); !made) return made;
  const std::size_t total = content.answers.size() + content.pages.size();
  std::size_t done = 0;
  const Step step = [&] {
    ++done;
    if (options.progress) options.progress(done, total);
  };
  if (auto built = build_answers(content.answers, content.lexicon, folder + "/" + std::string(kAnswersFile), step); !built) return built;
  if (auto built = build_pages(content.pages, content.lexicon, folder + "/" + std::string(kPagesFile), step); !built) return built;
  if (auto written = write_lexicon(content, folder + "/" + std::string(kLexiconFile)); !written) return written;
  if (content.lessons.examples > 0) {
    auto figures = learn_into(folder, content.answers, content.lexicon, content.lessons, options.threads);
    if (!figures) return failed(std::move(figures));
    published.learned = *figures;
    describe_model(content.lessons, *figures, manifest);
  }
  return write_manifest(std::move(manifest), folder);
}

Manifest describe(const Content& content, const std::string& id, const kb::Date& today) {
  Manifest manifest;
  manifest.generation = id;
  manifest.created = today.text();
  for (const auto& document : content.answers) {
    ++(document.standing == Standing::kLive ? manifest.answers : manifest.withheld);
  }
  manifest.pages = content.pages.size();
  for (const auto& page : content.pages) manifest.sections += page.sections.size();
  return manifest;
}

}  // namespace

Result<Published> publish(const std::filesystem::path& workspace, const PublishOptions& options) {
  if (auto ready = tokenizer_ready(); !ready) return failed(std::move(ready));
  const GenerationPaths paths(workspace.string());
  const auto today = kb::Date::today();
  // Locked before the content is read, or an older content could be published over a newer one.
  auto lock = PublishLock::take(paths);
  if (!lock) return failed(std::move(lock));
  auto content = read_content(workspace, today, options);
  if (!content) return failed(std::move(content));
  if (auto made = make_folder(paths.generations); !made) return failed(std::move(made));

  if (auto removed = remove_unfinished(paths); !removed) return failed(std::move(removed));
  // A CURRENT that is damaged or names nothing is no reason not to publish a good one.
  std::optional<std::string> previous;
  if (auto current = current_generation(paths)) previous = *current;
  auto id = new_generation_id(paths, previous);
  if (!id) return failed(std::move(id));

  const auto manifest = describe(*content, *id, today);
  Published published{*id, manifest.answers, manifest.pages, manifest.sections, content->lessons.examples,
                      content->lessons.unused, {}};
  auto done = build(*content, manifest, paths.building(*id), options, published);
  if (done) done = switch_to(paths, *id);
  if (!done) {
    static_cast<void>(remove_tree(paths.building(*id)));
    // The rename of CURRENT may have happened although its sync failed: then the new one serves, and stays.
    if (const auto current = current_generation(paths); !current || *current != *id) {
      static_cast<void>(remove_tree(paths.folder(*id)));
    }
    return failed(std::move(done));
  }
  // The new one serves: a leftover that cannot be removed now is no failure, and the next publish tries again.
  static_cast<void>(remove_others(paths, *id, previous));
  return published;
}

Status check_synonyms(const std::filesystem::path& workspace) {
  auto rows = read_synonyms_of(workspace, false);
  if (!rows) return failed(std::move(rows));
  return {};
}

Status check_generation(const std::filesystem::path& workspace) {
  const GenerationPaths paths(workspace.string());
  auto id = current_generation(paths);
  if (!id) return failed(std::move(id));
  const auto folder = paths.folder(*id);
  auto manifest = read_manifest(folder);
  if (!manifest) return failed(std::move(manifest));
  if (auto verified = verify_files(*manifest, folder); !verified) return verified;
  // Xapian's check has crashed on damaged files; after the checksums these are the bytes that were published.
  for (const auto name : {kAnswersFile, kPagesFile}) {
    if (auto checked = check_database(folder + "/" + std::string(name)); !checked) return checked;
  }
  return {};
}

}  // namespace guichet::engine
