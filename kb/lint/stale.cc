// stale: an approved answer that nobody has reviewed for long, or that ends soon. Rules change each year.
#include <chrono>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kOld{"last reviewed on {0}, {1} days ago", "dernière révision le {0}, il y a {1} jours"};
constexpr Message kEnds{"valid_to {0} is {1} days away: review it or let it go", "valid_to {0} est dans {1} jours : à réviser ou à laisser échoir"};

long days_between(const Date& from, const Date& to) {
  const auto days = [](const Date& date) {
    return std::chrono::sys_days(std::chrono::year(date.year) / std::chrono::month(date.month) / std::chrono::day(date.day)).time_since_epoch().count();
  };
  return static_cast<long>(days(to) - days(from));
}

}  // namespace

void check_stale(const View& view, Findings& findings) {
  constexpr long kSoon = 30;
  const auto& options = view.options;
  for (const Answer& answer : view.answers) {
    if (answer.status != AnswerStatus::kApproved) continue;
    if (answer.reviewed_on) {
      const long age = days_between(*answer.reviewed_on, options.today);
      if (age > static_cast<long>(options.stale_days)) {
        findings.add(Severity::kWarning, kOld, {answer.reviewed_on->text(), std::to_string(age)}, answer.source);
      }
    }
    if (answer.valid_to) {
      const long left = days_between(options.today, *answer.valid_to);
      if (left >= 0 && left <= kSoon) findings.add(Severity::kNote, kEnds, {answer.valid_to->text(), std::to_string(left)}, answer.source);
    }
  }
}

}  // namespace guichet::kb::lints
