// dates: validity that ends before it begins, a review in the future, approved answers out of their time.
#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kOrder{"valid_from {0} is after valid_to {1}: the answer is never live",
                         "valid_from {0} suit valid_to {1} : la réponse n'est jamais en ligne"};
constexpr Message kReviewedLater{"reviewed_on {0} is in the future", "reviewed_on {0} est dans le futur"};
constexpr Message kExpired{"approved, but not live: valid_to {0} has passed",
                           "approuvée, mais pas en ligne : valid_to {0} est passé"};
constexpr Message kNotYet{"approved, and live from valid_from {0} on",
                          "approuvée, et en ligne à partir de valid_from {0}"};
constexpr Message kModifiedLater{"the date of modification {0} is in the future",
                                 "la date de modification {0} est dans le futur"};

}  // namespace

void check_dates(const View& view, Findings& findings) {
  const Date& today = view.options.today;
  for (const Answer& answer : view.answers) {
    const auto& from = answer.valid_from;
    const auto& to = answer.valid_to;
    if (answer.reviewed_on && today < *answer.reviewed_on) {
      findings.add(Severity::kWarning, kReviewedLater, {answer.reviewed_on->text()}, answer.source);
    }
    if (from && to && *to < *from) {
      findings.add(Severity::kError, kOrder, {from->text(), to->text()}, answer.source);
      continue;
    }
    if (answer.status != AnswerStatus::kApproved) continue;
    if (to && *to < today) findings.add(Severity::kWarning, kExpired, {to->text()}, answer.source);
    if (from && today < *from) findings.add(Severity::kNote, kNotYet, {from->text()}, answer.source);
  }
  for (const Page& page : view.pages) {
    if (page.modified_on && today < *page.modified_on) {
      findings.add(Severity::kWarning, kModifiedLater, {page.modified_on->text()}, page.source);
    }
  }
}

}  // namespace guichet::kb::lints
