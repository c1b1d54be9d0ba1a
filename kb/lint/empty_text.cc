// empty-text: nothing to show, or a body so short that it is a slip ("x", "TBD").
#include <algorithm>
#include <string_view>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

// Shorter than "Yes, you can." in either language.
constexpr std::size_t kShortBody = 12;  // bytes

constexpr Message kEmptyTitle{"the title is empty", "le titre est vide"};
constexpr Message kEmptyBody{"the body is empty", "le texte est vide"};
constexpr Message kShort{"the body is shorter than {0} characters", "le texte compte moins de {0} caractères"};
constexpr Message kEmptyPage{"the page holds no text", "la page ne contient aucun texte"};

bool is_blank(const redact::CleanText& text) {
  return text.view().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

void check_empty_text(const View& view, Findings& findings) {
  for (const Answer& answer : view.answers) {
    if (is_blank(answer.title)) findings.add(Severity::kError, kEmptyTitle, {}, answer.source);
    if (is_blank(answer.body)) {
      findings.add(Severity::kError, kEmptyBody, {}, answer.source);
    } else if (answer.body.view().size() < kShortBody) {
      findings.add(Severity::kWarning, kShort, {std::to_string(kShortBody)}, answer.source);
    }
  }
  for (const Page& page : view.pages) {
    if (is_blank(page.title)) findings.add(Severity::kError, kEmptyTitle, {}, page.source);
    const bool no_text = std::all_of(page.sections.begin(), page.sections.end(), [](const Section& section) {
      return is_blank(section.heading) && is_blank(section.text);
    });
    if (no_text) findings.add(Severity::kWarning, kEmptyPage, {}, page.source);
  }
}

}  // namespace guichet::kb::lints
