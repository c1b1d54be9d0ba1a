#include "engine/cli/commands/content.h"

#include <algorithm>
#include <utility>

#include "engine/cli/commands/redactor_options.h"
#include "engine/cli/terminal.h"
#include "kb/lint.h"
#include "kb/load.h"

namespace guichet::cli {
namespace {

constexpr Message kNoFiles{"there is nothing to load: give --answers or --pages", "il n'y a rien à charger : donnez --answers ou --pages"};
constexpr Message kLoading{"loading", "chargement"};
constexpr Message kCounts{"findings: {0} errors, {1} warnings, {2} notes", "constats : {0} erreurs, {1} avertissements, {2} remarques"};

template <class T>
void take(Content& content, kb::Loaded<T> loaded, std::vector<T>& items) {
  items = std::move(loaded.items);
  std::move(loaded.findings.begin(), loaded.findings.end(), std::back_inserter(content.findings));
}

}  // namespace

std::size_t Content::count(kb::Severity severity) const {
  return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                [&](const kb::Finding& finding) { return finding.severity == severity; }));
}

std::vector<Option> content_options() {
  return {
      {"--answers", "", Takes::kSeveral, {"FILE", "FICHIER"},
       {"answers, .jsonl or .csv; a code once in each language", "réponses, .jsonl ou .csv; un code une fois par langue"}},
      {"--pages", "", Takes::kSeveral, {"PATH", "CHEMIN"},
       {"pages: .jsonl, .html, or a folder of HTML files", "pages : .jsonl, .html, ou un dossier de fichiers HTML"}},
      {"--unpaired", "", Takes::kNothing, kNone,
       {"for evaluation sets: answers may lack a code or the other language",
        "pour les jeux d'évaluation : les réponses peuvent n'avoir ni code ni autre langue"}},
      policy_option(),
  };
}

Result<Content> load_content(const Arguments& arguments, const Session& session, kb::LintOptions lint_options) {
  const auto answer_files = arguments.values("--answers");
  const auto page_paths = arguments.values("--pages");
  if (answer_files.empty() && page_paths.empty()) return guichet::fail(ErrorCode::kUsage, kNoFiles);
  Content content;
  Progress bar(kLoading, session.language);
  kb::LoadOptions options;
  options.allow_uncoded = arguments.has("--unpaired");
  options.progress = [&](std::size_t records, std::size_t bytes, std::size_t total) {
    bar.update(total > 0 ? bytes : records, total > 0 ? std::optional<std::uint64_t>(total) : std::nullopt);
  };
  if (!answer_files.empty()) {
    auto redactor = make_redactor(arguments, session);
    if (!redactor) return failed(std::move(redactor));
    auto loaded = kb::load_answers(answer_files, *redactor, options);
    if (!loaded) return failed(std::move(loaded));
    take(content, std::move(*loaded), content.answers);
  }
  if (!page_paths.empty()) {
    auto loaded = kb::load_pages(page_paths, options);
    if (!loaded) return failed(std::move(loaded));
    take(content, std::move(*loaded), content.pages);
  }
  lint_options.require_pairs = !arguments.has("--unpaired");
  auto findings = kb::lint(content.answers, content.pages, lint_options);
  std::move(findings.begin(), findings.end(), std::back_inserter(content.findings));
  return content;
}

void print_findings(const std::vector<kb::Finding>& findings, const Session& session) {
  for (const kb::Severity severity : {kb::Severity::kNote, kb::Severity::kWarning, kb::Severity::kError}) {
    for (const kb::Finding& finding : findings) {
      if (finding.severity == severity) write_stderr(finding.describe(session.language) + '\n');
    }
  }
}

std::string count_findings(const Content& content, Language language) {
  return render(kCounts, language,
                {std::to_string(content.count(kb::Severity::kError)), std::to_string(content.count(kb::Severity::kWarning)),
                 std::to_string(content.count(kb::Severity::kNote))});
}

}  // namespace guichet::cli
