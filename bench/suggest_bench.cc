// Suggesting and searching, microseconds a message, one after another on one thread, over the questions of a set:
// the mean as Google Benchmark gives it, and the counters p50 and p99 of the single calls.
//   suggest   a redacted message to a decision
//   message   the same from the raw message: redaction included
//   search    ten answers and pages
// On our own corpus and, where the shared data is present, on the 1,042 answers of the real help centre with their
// train questions as examples.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>

#include "bench/quality/workspace.h"
#include "bench/texts.h"
#include "corpora/dataset.h"
#include "engine/engine.h"

namespace {

using namespace guichet;         // NOLINT: a program, not a header
using namespace guichet::bench;  // NOLINT

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxQuestions = 1000;

/// An engine over a set, and its questions, raw and redacted.
struct Counter {
  Workspace workspace;
  engine::Engine engine;
  std::vector<std::string> raw;
  std::vector<redact::CleanText> clean;
};

Result<std::shared_ptr<const Counter>> make_counter(const corpora::Dataset& set, const redact::Redactor& redactor) {
  const corpora::Roots roots = corpora::Roots::find();
  auto questions = corpora::read_questions(set, roots);
  if (!questions) return failed(std::move(questions));
  auto content = load_content(set, roots, redactor);
  if (!content) return failed(std::move(content));
  auto examples = examples_of(*questions, redactor, [](const corpora::Question&) { return true; });
  if (!examples) return failed(std::move(examples));
  auto workspace = publish_content(*content, set.coded, *examples);
  if (!workspace) return failed(std::move(workspace));
  auto engine = engine::Engine::open(workspace->path());
  if (!engine) return failed(std::move(engine));
  auto counter = std::make_shared<Counter>(Counter{std::move(*workspace), std::move(*engine), {}, {}});
  for (corpora::Question& question : *questions) {
    if (question.split == "train" || counter->raw.size() == kMaxQuestions) continue;
    auto clean = redactor.redact(question.text);
    if (!clean) return failed(std::move(clean));
    counter->clean.push_back(std::move(clean->text));
    counter->raw.push_back(std::move(question.text));
  }
  return counter;
}

double percentile(std::vector<double>& micros, double share) {
  if (micros.empty()) return 0;
  const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(micros.size() - 1));
  std::ranges::nth_element(micros, micros.begin() + at);
  return micros[static_cast<std::size_t>(at)];
}

/// `call` takes the number of a question and says whether it went well.
template <class Call>
void time_each(benchmark::State& state, std::size_t questions, const Call& call) {
  std::vector<double> micros;
  std::size_t next = 0;
  for (auto _ : state) {
    const auto start = Clock::now();
    const bool good = call(next);
    micros.push_back(std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    if (!good) return state.SkipWithError("the call failed");
    next = (next + 1) % questions;
  }
  state.counters["p50_us"] = percentile(micros, 0.50);
  state.counters["p99_us"] = percentile(micros, 0.99);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  const auto redactor = or_exit(redact::Redactor::make());
  for (const char* name : {"guichet", "ircc_helpcentre"}) {
    auto made = make_counter(*corpora::find_dataset(name), redactor);
    if (!made) {
      std::cerr << made.error().describe(Language::kEnglish) << '\n';
      continue;
    }
    const auto counter = *made;
    const auto add = [name, counter](const char* what, auto call) {
      const auto run = [counter, call](benchmark::State& state) { time_each(state, counter->raw.size(), call); };
      benchmark::RegisterBenchmark((std::string(what) + "/" + name).c_str(), run)->Unit(benchmark::kMicrosecond);
    };
    add("suggest", [counter](std::size_t i) { return counter->engine.suggest(counter->clean[i]).has_value(); });
    add("message", [counter, &redactor](std::size_t i) {
      const auto clean = redactor.redact(counter->raw[i]);
      return clean && counter->engine.suggest(clean->text).has_value();
    });
    add("search", [counter](std::size_t i) { return counter->engine.search(counter->clean[i]).has_value(); });
    add("open", [counter](std::size_t) { return engine::Engine::open(counter->workspace.path()).has_value(); });
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
