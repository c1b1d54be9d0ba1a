#include "engine/answering/lookup.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/analysis/form_numbers.h"
#include "engine/rank/named.h"

namespace guichet::engine {
namespace {

bool is_live(const Snapshot& snapshot, std::uint32_t answer, const kb::Date& today) {
  return snapshot.answers.standing_on(snapshot.answers.answers()[answer], today) == Standing::kLive;
}

Lookup by_code(const Snapshot& snapshot, const std::string& digits, Language language, const kb::Date& today) {
  Lookup found{true, {}, {}, {}};
  for (const auto version : {language, other(language)}) {
    const auto answer = snapshot.answers.by_code(digits, version);
    if (answer && is_live(snapshot, *answer, today)) {
      found.answer = answer;
      return found;
    }
    const auto gone = answer ? answer : snapshot.answers.withheld_by_code(digits, version);
    if (!gone || found.withheld) continue;
    const auto standing = snapshot.answers.standing_on(snapshot.answers.answers()[*gone], today);
    found.withheld = standing == Standing::kUntranslated ? Reason::kMissingTranslation : Reason::kExpiredAnswer;
  }
  return found;
}

// One answer about a form is the one that is wanted; of several the ranking chooses.
Lookup by_form(const Snapshot& snapshot, const std::string& term, Language language, const kb::Date& today) {
  Lookup found{true, {}, {}, {}};
  for (const auto field : {Field::kTitle, Field::kQuestions, Field::kBody}) {
    auto answers = snapshot.answers.with_term(field, term, language);
    std::erase_if(answers, [&](auto answer) { return !is_live(snapshot, answer, today); });
    if (answers.empty()) continue;
    if (answers.size() == 1) found.answer = answers.front();
    return found;
  }
  return found;
}

}  // namespace

Result<Lookup> look_up(const Snapshot& snapshot, const Reading& reading, std::string_view text, const kb::Date& today) {
  if (const auto code = asked_code(reading.words)) return by_code(snapshot, *code, reading.language, today);
  if (const auto form = asked_form(reading.search)) return by_form(snapshot, *form, reading.language, today);
  const auto url = asked_url(text);
  if (!url) return Lookup{};
  Lookup found;
  for (const auto answer : snapshot.answers.by_url(url->key)) {
    if (!is_live(snapshot, answer, today)) continue;
    found.named = true;
    // An address is of one language, whatever stands beside it; one that serves both has the reading's.
    if (!found.answer || snapshot.answers.answers()[answer].answer.language == reading.language) found.answer = answer;
  }
  auto page = snapshot.pages.by_url(url->key, url->anchor);
  if (!page) return failed(std::move(page));
  found.page = *std::move(page);
  found.named = found.named || found.page;
  return found;
}

}  // namespace guichet::engine
