#include "bench/quality/workspace.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <set>
#include <string>
#include <system_error>
#include <utility>

#include "kb/knowledge_base.h"
#include "kb/load.h"
#include "redact/base/file_error.h"

namespace guichet::bench {
namespace {

/// Records that were refused: one may break the format in several ways.
template <class T>
std::size_t refused_records(const kb::Loaded<T>& loaded) {
  std::set<std::string> places;
  for (const kb::Finding& finding : loaded.findings) {
    const Location& where = finding.where;
    if (finding.severity == kb::Severity::kError) places.insert(where.file + ":" + std::to_string(where.line));
  }
  return places.size();
}

/// Names of intents are published text, as titles are; kb's loaders would refuse them without a body.
Result<std::vector<kb::Answer>> load_intents(const corpora::Dataset& set, const corpora::Roots& roots) {
  auto records = corpora::read_answers(set, roots);
  if (!records) return failed(std::move(records));
  std::vector<kb::Answer> answers;
  for (corpora::Record& record : *records) {
    kb::Answer answer;
    answer.id = std::move(record.id);
    answer.language = record.language;
    answer.title = answer.body = redact::CleanText::vouched(std::move(record.title));
    answers.push_back(std::move(answer));
  }
  return answers;
}

}  // namespace

Result<TempFolder> TempFolder::make() {
  std::error_code error;
  std::string name = (std::filesystem::temp_directory_path(error) / "guichet-bench-XXXXXX").string();
  if (error || ::mkdtemp(name.data()) == nullptr) return tl::unexpected(file_error(error ? error.value() : errno, name));
  return TempFolder(name);
}

TempFolder::TempFolder(TempFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}

TempFolder::~TempFolder() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

Result<Content> load_content(const corpora::Dataset& set, const corpora::Roots& roots,
                             const redact::Redactor& redactor) {
  Content content;
  auto answer_files = corpora::paths(set, set.answers, roots);
  if (!answer_files) return failed(std::move(answer_files));
  auto page_files = corpora::paths(set, set.pages, roots);
  if (!page_files) return failed(std::move(page_files));
  if (set.intents) {
    auto answers = load_intents(set, roots);
    if (!answers) return failed(std::move(answers));
    content.answers = std::move(*answers);
  } else if (!answer_files->empty()) {
    kb::LoadOptions options;
    options.allow_uncoded = !set.coded;
    auto answers = kb::load_answers(*answer_files, redactor, options);
    if (!answers) return failed(std::move(answers));
    content.answers = std::move(answers->items);
    content.refused += refused_records(*answers);
  }
  if (!page_files->empty()) {
    auto pages = kb::load_pages(*page_files);
    if (!pages) return failed(std::move(pages));
    content.pages = std::move(pages->items);
    content.refused += refused_records(*pages);
  }
  return content;
}

Result<std::vector<kb::Example>> examples_of(const std::vector<corpora::Question>& questions,
                                             const redact::Redactor& redactor,
                                             const std::function<bool(const corpora::Question&)>& wanted) {
  std::vector<kb::Example> examples;
  for (const corpora::Question& question : questions) {
    const auto use = kb::parse_example_use(question.split);
    if (!use || !wanted(question)) continue;
    auto clean = redactor.redact(question.text);
    if (!clean) return failed(std::move(clean));
    kb::Example example;
    example.id = question.id;
    example.language = question.language;
    example.text = std::move(clean->text);
    example.relevant = question.relevant;
    example.out_of_scope = question.out_of_scope;
    example.use = *use;
    examples.push_back(std::move(example));
  }
  return examples;
}

Result<Workspace> publish_content(const Content& content, bool paired, const std::vector<kb::Example>& examples) {
  auto folder = TempFolder::make();
  if (!folder) return failed(std::move(folder));
  {
    auto base = kb::KnowledgeBase::open(folder->path());
    if (!base) return failed(std::move(base));
    if (auto stored = base->replace(content.answers, content.pages); !stored) return failed(std::move(stored));
    if (auto merged = base->merge_examples(examples); !merged) return failed(std::move(merged));
  }
  engine::PublishOptions options;
  options.require_pairs = paired;
  auto published = engine::publish(folder->path(), options);
  if (!published) return failed(std::move(published));
  return Workspace{std::move(*folder), std::move(*published)};
}

}  // namespace guichet::bench
