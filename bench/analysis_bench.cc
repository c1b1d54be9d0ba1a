// Analysis: words and stems, bytes per second, on answers and on client questions; the language of a message.
#include <benchmark/benchmark.h>

#include "bench/quality/workspace.h"
#include "bench/texts.h"
#include "corpora/dataset.h"
#include "engine/analysis/analyzer.h"
#include "engine/analysis/language_detector.h"

namespace {

using namespace guichet;         // NOLINT: a program, not a header
using namespace guichet::bench;  // NOLINT

using Texts = std::vector<std::string>;

void count(benchmark::State& state, const Texts& texts) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(total_bytes(texts)));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(texts.size()));
}

void analyze_all(benchmark::State& state, const Texts& texts, Language language) {
  for (auto _ : state) {
    for (const std::string& text : texts) benchmark::DoNotOptimize(engine::analyze(text, language).data());
  }
  count(state, texts);
}

void detect_all(benchmark::State& state, const Texts& texts) {
  for (auto _ : state) {
    for (const std::string& text : texts) benchmark::DoNotOptimize(engine::detect_language(text).margin);
  }
  count(state, texts);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  const auto redactor = or_exit(redact::Redactor::make());
  const corpora::Roots roots = corpora::Roots::find();
  const corpora::Dataset& set = *corpora::find_dataset("guichet");
  const Content content = or_exit(load_content(set, roots, redactor));
  const auto questions = or_exit(corpora::read_questions(set, roots));
  for (const Language language : {Language::kEnglish, Language::kFrench}) {
    Texts bodies;
    Texts asked;
    for (const kb::Answer& answer : content.answers) {
      if (answer.language == language) bodies.emplace_back(answer.body.view());
    }
    for (const corpora::Question& question : questions) {
      if (question.language == language) asked.push_back(question.text);
    }
    const std::string suffix = "/" + std::string(code(language));
    const auto add = [](const std::string& what, auto function) {
      benchmark::RegisterBenchmark(what.c_str(), function)->Unit(benchmark::kMicrosecond);
    };
    add("analyze/answers" + suffix, [=](benchmark::State& state) { analyze_all(state, bodies, language); });
    add("analyze/questions" + suffix, [=](benchmark::State& state) { analyze_all(state, asked, language); });
    add("language/questions" + suffix, [=](benchmark::State& state) { detect_all(state, asked); });
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
