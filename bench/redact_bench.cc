// Redacting, bytes of message per second, on three mixes of text (bench/texts.h):
//   redact     the whole of Redactor::redact, message by message: fold, cues, rules, names, overlaps, masks
//   detect     the same without replacing
//   fold       the comparable copy alone
//   one_by_one every RE2 pattern of our table over every folded message, nothing else: what a plain list of
//              patterns costs
//   re2_set    one RE2::Set of the same patterns, which says which match and not where
//   alternation one RE2 of the same patterns joined by "|": where, and not which
//   vectorscan one database of the same patterns (Intel's Hyperscan, kept up): which, and where they end. A row that says
//              so where the library was not found at configuring
//   These three are limits for finding by patterns alone: no edges, no cues, no checks, no names, no addresses, no masks.
//   memcpy     a copy of the bytes: the limit of the machine
#include <benchmark/benchmark.h>
#include <re2/re2.h>
#include <re2/set.h>
#ifdef GUICHET_HAVE_VECTORSCAN
#include <hs/hs.h>
#endif

#include <algorithm>
#include <cstring>
#include <memory>
#include <numeric>

#include "bench/texts.h"
#include "redact/fold/fold.h"
#include "redact/recognizers/all.h"
#include "redact/redactor.h"

namespace {

using namespace guichet;         // NOLINT: a program, not a header
using namespace guichet::bench;  // NOLINT

constexpr std::size_t kBytes = std::size_t{128} << 10U;

using Texts = std::vector<std::string>;

re2::RE2::Options pattern_options(std::int64_t memory) {
  re2::RE2::Options options(re2::RE2::Latin1);
  options.set_log_errors(false);
  options.set_max_mem(memory);
  return options;
}

std::vector<std::string> all_patterns() {
  std::vector<std::string> patterns;
  for (const redact::Recognizer* recognizer : redact::all_recognizers()) {
    for (const redact::Rule& rule : recognizer->rules) patterns.emplace_back(rule.pattern);
  }
  return patterns;
}

Texts folded(const Texts& texts) {
  Texts copies;
  for (const std::string& text : texts) copies.push_back(redact::folded_copy(text));
  return copies;
}

/// Counts bytes and messages of `texts` a round.
void count(benchmark::State& state, const Texts& texts) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(total_bytes(texts)));
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(texts.size()));
}

void redact_all(benchmark::State& state, const redact::Redactor& redactor, const Texts& texts) {
  for (auto _ : state) {
    for (const std::string& text : texts) {
      auto clean = redactor.redact(text);
      if (!clean) return state.SkipWithError("redact failed");
      benchmark::DoNotOptimize(clean->text.view().data());
    }
  }
  count(state, texts);
}

void detect_all(benchmark::State& state, const redact::Redactor& redactor, const Texts& texts) {
  for (auto _ : state) {
    for (const std::string& text : texts) {
      auto entities = redactor.detect(text);
      if (!entities) return state.SkipWithError("detect failed");
      benchmark::DoNotOptimize(entities->data());
    }
  }
  count(state, texts);
}

void fold_all(benchmark::State& state, const Texts& texts) {
  for (auto _ : state) {
    for (const std::string& text : texts) benchmark::DoNotOptimize(redact::Folded(text).text().data());
  }
  count(state, texts);
}

void one_by_one(benchmark::State& state, const Texts& texts) {
  std::vector<std::unique_ptr<re2::RE2>> patterns;
  for (const std::string& pattern : all_patterns()) {
    patterns.push_back(std::make_unique<re2::RE2>(pattern, pattern_options(std::int64_t{16} << 20U)));
  }
  std::size_t found = 0;
  for (auto _ : state) {
    for (const std::string& text : texts) {
      for (const auto& pattern : patterns) {
        const re2::StringPiece whole(text);
        re2::StringPiece match;
        std::size_t at = 0;
        while (at < text.size() && pattern->Match(whole, at, text.size(), re2::RE2::UNANCHORED, &match, 1)) {
          ++found;
          at = static_cast<std::size_t>(match.data() - text.data()) + std::max<std::size_t>(1, match.size());
        }
      }
    }
  }
  benchmark::DoNotOptimize(found);
  count(state, texts);
}

void re2_set(benchmark::State& state, const Texts& texts) {
  re2::RE2::Set set(pattern_options(std::int64_t{1} << 30U), re2::RE2::UNANCHORED);
  for (const std::string& pattern : all_patterns()) set.Add(pattern, nullptr);
  if (!set.Compile()) return state.SkipWithError("the set does not compile");
  std::vector<int> hits;
  for (const std::string& text : texts) set.Match(text, &hits);  // its automaton is built as it goes
  for (auto _ : state) {
    for (const std::string& text : texts) {
      re2::RE2::Set::ErrorInfo info{};
      if (!set.Match(text, &hits, &info) && info.kind != re2::RE2::Set::kNoError) {
        return state.SkipWithError("the set ran out of memory");
      }
    }
  }
  count(state, texts);
}

void alternation(benchmark::State& state, const Texts& texts) {
  std::string joined;
  for (const std::string& pattern : all_patterns()) joined += (joined.empty() ? "(?:" : "|(?:") + pattern + ")";
  const re2::RE2 pattern(joined, pattern_options(std::int64_t{1} << 30U));
  if (!pattern.ok()) return state.SkipWithError("the alternation does not compile");
  std::size_t found = 0;
  const auto pass = [&] {
    for (const std::string& text : texts) {
      const re2::StringPiece whole(text);
      re2::StringPiece match;
      std::size_t at = 0;
      while (at < text.size() && pattern.Match(whole, at, text.size(), re2::RE2::UNANCHORED, &match, 1)) {
        ++found;
        at = static_cast<std::size_t>(match.data() - text.data()) + std::max<std::size_t>(1, match.size());
      }
    }
  };
  pass();  // its automaton is built as it goes
  for (auto _ : state) pass();
  benchmark::DoNotOptimize(found);
  count(state, texts);
}

#ifdef GUICHET_HAVE_VECTORSCAN
struct FreeDatabase {
  void operator()(hs_database_t* database) const { hs_free_database(database); }
};
struct FreeScratch {
  void operator()(hs_scratch_t* scratch) const { hs_free_scratch(scratch); }
};

// Our patterns in one database. Those it refuses (too large) are left out, and counted: to its advantage.
struct Vectorscan {
  std::unique_ptr<hs_database_t, FreeDatabase> database;
  std::size_t patterns = 0;

  Vectorscan() {
    std::vector<std::string> taken;
    for (const std::string& pattern : all_patterns()) {
      if (compile({pattern})) taken.push_back(pattern);
    }
    database = compile(taken);
    patterns = taken.size();
  }
  static std::unique_ptr<hs_database_t, FreeDatabase> compile(const std::vector<std::string>& patterns) {
    std::vector<const char*> expressions;
    for (const std::string& pattern : patterns) expressions.push_back(pattern.c_str());
    std::vector<unsigned> ids(patterns.size());
    std::iota(ids.begin(), ids.end(), 0U);
    const std::vector<unsigned> flags(patterns.size(), HS_FLAG_ALLOWEMPTY);
    hs_database_t* compiled = nullptr;
    hs_compile_error_t* error = nullptr;
    hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(patterns.size()), HS_MODE_BLOCK, nullptr, &compiled,
                     &error);
    hs_free_compile_error(error);
    return std::unique_ptr<hs_database_t, FreeDatabase>(compiled);
  }
};

void vectorscan(benchmark::State& state, const Texts& texts) {
  static const Vectorscan kAll;
  if (!kAll.database) return state.SkipWithError("the database does not compile");
  hs_scratch_t* allocated = nullptr;
  if (hs_alloc_scratch(kAll.database.get(), &allocated) != HS_SUCCESS) return state.SkipWithError("no scratch space");
  const std::unique_ptr<hs_scratch_t, FreeScratch> scratch(allocated);
  std::size_t found = 0;
  const auto on_match = [](unsigned, unsigned long long, unsigned long long, unsigned, void* context) {
    ++*static_cast<std::size_t*>(context);
    return 0;
  };
  for (auto _ : state) {
    for (const std::string& text : texts) {
      hs_scan(kAll.database.get(), text.data(), static_cast<unsigned>(text.size()), 0, scratch.get(), on_match, &found);
    }
  }
  benchmark::DoNotOptimize(found);
  state.counters["patterns"] = static_cast<double>(kAll.patterns);
  count(state, texts);
}
#else
void vectorscan(benchmark::State& state, const Texts&) { state.SkipWithError("libhs was not found at configuring"); }
#endif

void copy_all(benchmark::State& state, const Texts& texts) {
  std::string target(std::size_t{64} << 10U, ' ');
  for (auto _ : state) {
    for (const std::string& text : texts) {
      std::memcpy(target.data(), text.data(), std::min(text.size(), target.size()));
      benchmark::ClobberMemory();
    }
  }
  count(state, texts);
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  const auto redactor = or_exit(redact::Redactor::make());
  for (const Mix mix : {Mix::kClean, Mix::kMixed, Mix::kDense}) {
    const Texts texts = or_exit(chat(mix, kBytes));
    const Texts copies = folded(texts);
    const std::string suffix = "/" + std::string(name(mix));
    const auto add = [&suffix](const char* what, auto function) {
      return benchmark::RegisterBenchmark((what + suffix).c_str(), function)->Unit(benchmark::kMillisecond);
    };
    add("redact", [&redactor, texts](benchmark::State& state) { redact_all(state, redactor, texts); })
        ->Threads(1)
        ->Threads(2)
        ->UseRealTime();
    add("detect", [&redactor, texts](benchmark::State& state) { detect_all(state, redactor, texts); });
    add("fold", [texts](benchmark::State& state) { fold_all(state, texts); });
    add("one_by_one", [copies](benchmark::State& state) { one_by_one(state, copies); });
    add("re2_set", [copies](benchmark::State& state) { re2_set(state, copies); });
    add("alternation", [copies](benchmark::State& state) { alternation(state, copies); });
    add("vectorscan", [copies](benchmark::State& state) { vectorscan(state, copies); });
    add("memcpy", [texts](benchmark::State& state) { copy_all(state, texts); });
  }
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
