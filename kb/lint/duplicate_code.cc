// duplicate-code: the same code twice in one language; nobody can say which answer an agent meant.
#include <map>
#include <utility>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kTwice{"the code {0} already stands for the answer at {1}",
                         "le code {0} désigne déjà la réponse à {1}"};

}  // namespace

void check_duplicate_code(const View& view, Findings& findings) {
  std::map<std::pair<ResponseCode, Language>, const Answer*> first;
  for (const Answer& answer : view.answers) {
    if (!answer.code || answer.status != AnswerStatus::kApproved) continue;
    const auto [seen, is_new] = first.try_emplace({*answer.code, answer.language}, &answer);
    if (is_new) continue;
    findings.add(Severity::kError, kTwice, {std::string(answer.code->text()), seen->second->source.text()},
                 answer.source);
  }
}

}  // namespace guichet::kb::lints
