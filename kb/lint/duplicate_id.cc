// duplicate-id: results name answers and pages by identifier, so one may not be both.
#include <string_view>
#include <unordered_map>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kTwice{"this identifier was already used at {0}", "cet identifiant a déjà servi à {0}"};

}  // namespace

void check_duplicate_id(const View& view, Findings& findings) {
  std::unordered_map<std::string_view, const Location*> first;
  const auto take = [&](std::string_view id, const Location& where) {
    const auto [seen, is_new] = first.try_emplace(id, &where);
    if (!is_new) findings.add(Severity::kError, kTwice, {seen->second->text()}, where);
  };
  for (const Answer& answer : view.answers) take(answer.id, answer.source);
  for (const Page& page : view.pages) take(page.id, page.source);
}

}  // namespace guichet::kb::lints
