// Indexing, records per second: loading files, storing them, publishing a generation (sync of the disk included).
// On our own corpus (143 answers in both languages, 80 pages) and, where the shared data is present, on the 1,042
// answers of the real help centre in both languages, and on 538 real pages.
#include <benchmark/benchmark.h>

#include <iostream>

#include "bench/quality/workspace.h"
#include "bench/texts.h"
#include "corpora/dataset.h"
#include "kb/knowledge_base.h"

namespace {

using namespace guichet;         // NOLINT: a program, not a header
using namespace guichet::bench;  // NOLINT

std::size_t sections(const Content& content) {
  std::size_t count = 0;
  for (const kb::Page& page : content.pages) count += page.sections.size();
  return count;
}

void count(benchmark::State& state, std::size_t records) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(records));
}

void load(benchmark::State& state, const corpora::Dataset& set, const redact::Redactor& redactor) {
  std::size_t records = 0;
  for (auto _ : state) {
    auto content = load_content(set, corpora::Roots::find(), redactor);
    if (!content) return state.SkipWithError("load failed");
    records = content->answers.size() + content->pages.size();
  }
  count(state, records);
}

void store(benchmark::State& state, const Content& content) {
  const TempFolder folder = or_exit(TempFolder::make());
  auto base = or_exit(kb::KnowledgeBase::open(folder.path()));
  for (auto _ : state) {
    if (!base.replace(content.answers, content.pages)) return state.SkipWithError("store failed");
  }
  count(state, content.answers.size() + content.pages.size());
}

void publish(benchmark::State& state, const Content& content, bool paired) {
  const Workspace workspace = or_exit(publish_content(content, paired));
  engine::PublishOptions options;
  options.require_pairs = paired;
  for (auto _ : state) {
    if (!engine::publish(workspace.path(), options)) return state.SkipWithError("publish failed");
  }
  count(state, content.answers.size() + sections(content));
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  const auto redactor = or_exit(redact::Redactor::make());
  for (const char* name : {"guichet", "ircc_helpcentre", "ircc_pages"}) {
    const corpora::Dataset& set = *corpora::find_dataset(name);
    auto content = load_content(set, corpora::Roots::find(), redactor);
    if (!content) {
      std::cerr << content.error().describe(Language::kEnglish) << '\n';
      continue;
    }
    const auto add = [name](const char* what, auto function) {
      benchmark::RegisterBenchmark((std::string(what) + "/" + name).c_str(), function)
          ->Unit(benchmark::kMillisecond)
          ->UseRealTime();
    };
    add("load", [&set, &redactor](benchmark::State& state) { load(state, set, redactor); });
    add("store", [content = *content](benchmark::State& state) { store(state, content); });
    add("publish", [content = *content, &set](benchmark::State& state) { publish(state, content, set.coded); });
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
