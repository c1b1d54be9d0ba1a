// pair-parity: the two languages of a code must say the same: numbers and dates, yes or no, links, items of a list; and be
// of like length.
#include <algorithm>
#include <iterator>
#include <map>

#include "kb/lint/check.h"
#include "kb/lint/words.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kNumbers{"numbers or dates differ from the other language, at {0}: only here {1}, only there {2}",
                           "des nombres ou des dates diffèrent de l'autre langue, à {0} : seulement ici {1}, seulement là {2}"};
constexpr Message kYesNo{"one language begins with yes and the other, at {0}, with no", "une langue commence par oui et l'autre, à {0}, par non"};
constexpr Message kLinks{"{1} links here, {2} in the other language, at {0}", "{1} liens ici, {2} dans l'autre langue, à {0}"};
constexpr Message kItems{"{1} items of a list here, {2} in the other language, at {0}", "{1} éléments de liste ici, {2} dans l'autre langue, à {0}"};
constexpr Message kLength{"{1} words here, {2} in the other language, at {0}: one may say less", "{1} mots ici, {2} dans l'autre langue, à {0} : l'une en dit peut-être moins"};

std::string minus(const std::multiset<std::string>& a, const std::multiset<std::string>& b) {
  std::multiset<std::string> only;
  std::ranges::set_difference(a, b, std::inserter(only, only.end()));
  std::string out;
  for (const std::string& number : only) out += (out.empty() ? "" : ", ") + number;
  return out.empty() ? "-" : out;
}

std::multiset<std::string> digits_only(std::string_view text) {
  std::multiset<std::string> all;
  for (std::string& word : words_of(text)) {
    if (word.front() >= '0' && word.front() <= '9') all.insert(std::move(word));
  }
  return all;
}

// Numbers in digits of `a` that `b` has neither in digits nor in words. A small one in words on both sides comes and
// goes in translation.
std::multiset<std::string> missing(const Answer& a, const Answer& b) {
  const auto theirs = numbers_of(b.body.view(), b.language);
  std::multiset<std::string> out;
  for (const std::string& number : digits_only(a.body.view())) {
    if (!theirs.contains(number)) out.insert(number);
  }
  return out;
}

std::multiset<std::string> months(const Answer& answer) {
  auto all = numbers_of(answer.body.view(), answer.language);
  std::erase_if(all, [](const std::string& one) { return !one.starts_with("month-"); });
  return all;
}

void compare(const Answer& first, const Answer& second, Findings& findings) {
  const std::string where = first.source.text();
  const std::string_view here = second.body.view();
  const std::string_view there = first.body.view();
  const auto only_here = missing(second, first);
  const auto only_there = missing(first, second);
  if (!only_here.empty() || !only_there.empty()) {
    findings.add(Severity::kWarning, kNumbers, {where, minus(only_here, {}), minus(only_there, {})}, second.source);
  } else if (months(second) != months(first)) {
    findings.add(Severity::kWarning, kNumbers, {where, minus(months(second), months(first)), minus(months(first), months(second))}, second.source);
  }
  if (yes_or_no(here, second.language) * yes_or_no(there, first.language) < 0) findings.add(Severity::kWarning, kYesNo, {where}, second.source);
  const auto counts = [&](const Message& message, std::size_t a, std::size_t b) {
    findings.add(Severity::kWarning, message, {where, std::to_string(a), std::to_string(b)}, second.source);
  };
  if (count_links(here) != count_links(there)) counts(kLinks, count_links(here), count_links(there));
  if (count_items(here) != count_items(there)) counts(kItems, count_items(here), count_items(there));
  const std::size_t a = words_of(here).size();
  const std::size_t b = words_of(there).size();
  constexpr std::size_t kShort = 12;
  if (std::max(a, b) > kShort && (a > 2 * b || b > 2 * a)) counts(kLength, a, b);
}

}  // namespace

void check_pair_parity(const View& view, Findings& findings) {
  std::map<ResponseCode, const Answer*> first;
  for (const Answer& answer : view.answers) {
    if (!answer.code || answer.status != AnswerStatus::kApproved) continue;
    const auto [found, is_new] = first.try_emplace(*answer.code, &answer);
    if (!is_new && found->second->language != answer.language) compare(*found->second, answer, findings);
  }
}

}  // namespace guichet::kb::lints
