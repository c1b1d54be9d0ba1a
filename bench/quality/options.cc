#include "bench/quality/options.h"

#include <charconv>

namespace guichet::bench {
namespace {

constexpr Message kUnknown{"unknown argument {0}", "argument inconnu {0}"};
constexpr Message kNoValue{"{0} needs a value", "{0} demande une valeur"};
constexpr Message kBadSplit{"--split is train, dev or test", "--split est train, dev ou test"};
constexpr Message kBadThreads{"--threads is a number from 1 to 256", "--threads est un nombre de 1 à 256"};

}  // namespace

const std::string_view kUsageText =
    "usage: guichet_quality redact|suggest|tag [--set NAME]... [--split train|dev|test] [--data ROOT]\n"
    "                       [--json] [--details] [--misses [--show-text]] [--threads N]\n"
    "Quality against labelled data; the measures are defined in bench/quality/*/*.cc.\n"
    "--data ROOT  folder of shared data (else GUICHET_SHARED, else ../shared beside the sources)\n"
    "--details    figures by type also for a test split (it is for measuring, not for tuning)\n"
    "--baselines  suggest: Xapian, BM25 on titles, TF-IDF with a linear SVM and SQLite FTS5 beside ours, same run\n"
    "--misses     id, type, byte offsets of every case that is wrong; not for our own test split\n";

Result<Options> parse_options(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (argument == "redact" || argument == "suggest" || argument == "tag") {
      options.task = argument;
    } else if (argument == "--json") {
      options.json = true;
    } else if (argument == "--details") {
      options.details = true;
    } else if (argument == "--misses") {
      options.misses = true;
    } else if (argument == "--baselines") {
      options.baselines = true;
    } else if (argument == "--show-text") {
      options.show_text = true;
    } else if (argument == "--set" || argument == "--split" || argument == "--data" || argument == "--threads") {
      if (i + 1 == arguments.size()) return fail(ErrorCode::kUsage, kNoValue, {argument});
      const std::string& value = arguments[++i];
      if (argument == "--set") options.sets.push_back(value);
      if (argument == "--split") options.split = value;
      if (argument == "--data") options.data = value;
      if (argument == "--threads") {
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), options.threads);
        const bool whole = error == std::errc() && end == value.data() + value.size();
        if (!whole || options.threads == 0 || options.threads > 256) return fail(ErrorCode::kUsage, kBadThreads);
      }
    } else {
      return fail(ErrorCode::kUsage, kUnknown, {argument});
    }
  }
  if (options.split != "train" && options.split != "dev" && options.split != "test") {
    return fail(ErrorCode::kUsage, kBadSplit);
  }
  return options;
}

}  // namespace guichet::bench
