// unused, unreached: codes that no tagged past question has, and answers that no test question is for. Both need to be told what
// was asked (LintOptions); without it they say nothing.
#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kUnused{"code {0}: none of {1} tagged past questions has it", "code {0} : aucune des {1} questions passées étiquetées ne l'a"};
constexpr Message kUnreached{"answer {0}: none of {1} test questions is for it", "réponse {0} : aucune des {1} questions d'essai n'est pour elle"};

bool named(const LabelCounts& counts, const Answer& answer) {
  return counts.answers.contains(answer.id) || (answer.code && counts.answers.contains(std::string(answer.code->text())));
}

}  // namespace

void check_unused_code(const View& view, Findings& findings) {
  const auto& usage = view.options.usage;
  if (!usage || usage->questions == 0) return;
  // Used in one language is used: agents and clients of both share a code.
  std::set<ResponseCode> used;
  for (const Answer& answer : view.answers) {
    if (answer.code && named(*usage, answer)) used.insert(*answer.code);
  }
  for (const Answer& answer : view.answers) {
    if (!answer.code || answer.status != AnswerStatus::kApproved || used.contains(*answer.code)) continue;
    findings.add(Severity::kNote, kUnused, {std::string(answer.code->text()), std::to_string(usage->questions)}, answer.source);
  }
}

void check_unreached_answer(const View& view, Findings& findings) {
  const auto& questions = view.options.questions;
  if (!questions) return;
  for (const Answer& answer : view.answers) {
    if (answer.status != AnswerStatus::kApproved || named(*questions, answer)) continue;
    findings.add(Severity::kNote, kUnreached, {answer.id, std::to_string(questions->questions)}, answer.source);
  }
}

}  // namespace guichet::kb::lints
