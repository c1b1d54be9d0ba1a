// guichet_quality: how well guichet redacts and suggests, on labelled data. See kUsageText.
#include <algorithm>
#include <iostream>
#include <iterator>
#include <thread>

#include "bench/quality/baselines/baseline.h"
#include "bench/quality/options.h"
#include "bench/quality/redaction/report.h"
#include "corpora/redaction_run.h"
#include "bench/quality/suggestion/report.h"
#include "bench/quality/suggestion/run.h"
#include "bench/quality/tagging/run.h"

namespace {

using namespace guichet;         // NOLINT: a program, not a header
using namespace guichet::bench;  // NOLINT

constexpr Message kNoSet{"there is no such data set: {0}", "ce jeu de données n'existe pas : {0}"};
constexpr Message kBlind{"misses of our own test split are not shown: it measures, and must stay unseen",
                         "les erreurs de notre jeu de test ne sont pas montrées : il mesure et doit rester inconnu"};

int complain(const Error& error) {
  std::cerr << "guichet_quality: " << error.describe(Language::kEnglish) << '\n';
  return exit_code(error.code());
}

/// The sets asked for, or all of the task.
Result<std::vector<const corpora::Dataset*>> chosen(const Options& options, corpora::Task task) {
  std::vector<const corpora::Dataset*> sets;
  if (options.sets.empty()) {
    for (const corpora::Dataset* set : corpora::all_datasets()) {
      if (set->task == task) sets.push_back(set);
    }
  }
  for (const std::string& name : options.sets) {
    const corpora::Dataset* set = corpora::find_dataset(name);
    if (set == nullptr || set->task != task) return fail(ErrorCode::kUsage, kNoSet, {name});
    sets.push_back(set);
  }
  return sets;
}

bool blind(const corpora::Dataset& set, const Options& options) {
  return options.split == "test" && set.home == corpora::Home::kShipped;
}

// The messages that only Unicode disguises, or the others.
Result<corpora::RedactionRun> run_part(const corpora::RedactionRun& whole, bool unicode, const redact::Redactor& redactor) {
  std::vector<corpora::Message> part;
  std::ranges::copy_if(whole.messages, std::back_inserter(part), [unicode](const corpora::Message& message) {
    return unicode != std::ranges::all_of(message.text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  });
  return corpora::run_redaction(std::move(part), redactor);
}

int redact_quality(const Options& options) {
  auto sets = chosen(options, corpora::Task::kRedaction);
  if (!sets) return complain(sets.error());
  auto redactor = redact::Redactor::make();
  if (!redactor) return complain(redactor.error());
  const corpora::Roots roots = corpora::Roots::find(options.data);
  for (const corpora::Dataset* set : *sets) {
    if (options.misses && blind(*set, options)) return complain(Error(ErrorCode::kUsage, kBlind));
    auto run = run_redaction(*set, roots, options.split, *redactor);
    if (!run) {
      const int status = complain(run.error());
      if (options.sets.empty() && run.error().code() == ErrorCode::kNotFound) continue;  // skipped, and said so
      return status;
    }
    const bool split = !run->messages.empty() && !run->messages.front().split.empty();
    const RedactionReport report{.set = set->name,
                                 .split = split ? std::string_view(options.split) : "all",
                                 .by_type = options.details || !blind(*set, options),
                                 .misses = options.misses,
                                 .show_text = options.show_text};
    options.json ? print_json(std::cout, *run, report) : print_text(std::cout, *run, report);
    if (!set->by_script) continue;
    for (const std::string_view part : {"unicode", "ascii"}) {
      auto of_part = run_part(*run, part == "unicode", *redactor);
      if (!of_part) return complain(of_part.error());
      RedactionReport part_report = report;
      part_report.split = part;
      part_report.misses = false;
      options.json ? print_json(std::cout, *of_part, part_report) : print_text(std::cout, *of_part, part_report);
    }
  }
  return std::cout.flush() ? 0 : 4;
}

/// The split asked for; a set without dev questions is asked its test questions instead.
std::string_view split_of(const std::vector<corpora::Question>& questions, const Options& options) {
  const auto has = [&questions](std::string_view split) {
    return std::ranges::any_of(questions, [split](const corpora::Question& one) { return one.split == split; });
  };
  return options.split == "dev" && !has("dev") ? std::string_view("test") : std::string_view(options.split);
}

Status suggest_on(const corpora::Dataset& set, const corpora::Roots& roots, const redact::Redactor& redactor,
                  const Options& options) {
  auto questions = corpora::read_questions(set, roots);
  if (!questions) return failed(std::move(questions));
  if (questions->empty()) return {};  // pages only
  const bool hidden = blind(set, options);
  if (options.misses && hidden) return fail(ErrorCode::kUsage, kBlind);
  for (const Examples examples : {Examples::kNone, Examples::kTrain}) {
    SuggestionTask task{&set, split_of(*questions, options), examples, options.threads};
    if (task.threads == 0) task.threads = std::max(1U, std::thread::hardware_concurrency());
    auto run = run_suggestion(task, roots, redactor);
    if (!run) return failed(std::move(run));
    if (examples == Examples::kTrain && run->examples == 0) continue;  // the set has none: said already
    const SuggestionReport report{.set = set.name,
                                  .split = task.split,
                                  .examples = examples,
                                  .details = options.details || !hidden,
                                  .misses = options.misses,
                                  .show_text = options.show_text};
    options.json ? print_json(std::cout, *run, report) : print_text(std::cout, *run, report);
    if (options.baselines) {
      auto all = run_baselines(task, *run, roots, redactor);
      if (!all) return failed(std::move(all));
      print_baselines(std::cout, *run, *all, options.json, set.name);
    }
    std::cout.flush();
  }
  return {};
}

int suggest_quality(const Options& options) {
  auto sets = chosen(options, corpora::Task::kSearch);
  if (!sets) return complain(sets.error());
  auto redactor = redact::Redactor::make();
  if (!redactor) return complain(redactor.error());
  const corpora::Roots roots = corpora::Roots::find(options.data);
  for (const corpora::Dataset* set : *sets) {
    auto done = suggest_on(*set, roots, *redactor, options);
    if (done) continue;
    const int status = complain(done.error());
    if (!options.sets.empty() || done.error().code() != ErrorCode::kNotFound) return status;
  }
  return std::cout.flush() ? 0 : 4;
}

int tag_quality(const Options& options) {
  const std::vector<std::string> names = options.sets.empty() ? std::vector<std::string>{"guichet", "ircc_helpcentre"} : options.sets;
  auto redactor = redact::Redactor::make();
  if (!redactor) return complain(redactor.error());
  const corpora::Roots roots = corpora::Roots::find(options.data);
  for (const std::string& name : names) {
    const corpora::Dataset* set = corpora::find_dataset(name);
    if (set == nullptr || set->answers.empty()) return complain(Error(ErrorCode::kUsage, kNoSet, {name}));
    auto run = run_tagging(*set, roots, *redactor, options.split);
    if (!run) {
      const int status = complain(run.error());
      if (options.sets.empty() && run.error().code() == ErrorCode::kNotFound) continue;
      return status;
    }
    options.json ? print_json(std::cout, *run, name) : print_text(std::cout, *run, name, options.misses);
  }
  return std::cout.flush() ? 0 : 4;
}

}  // namespace

int main(int argc, char** argv) {
  auto options = parse_options(argc, argv);
  if (!options) return complain(options.error());
  if (options->task == "redact") return redact_quality(*options);
  if (options->task == "suggest") return suggest_quality(*options);
  if (options->task == "tag") return tag_quality(*options);
  std::cerr << kUsageText;
  return 2;
}
