// same-text: the French holds the English, or the other way round.
#include <map>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kSame{"the body is the same as that in the other language, at {0}",
                        "le texte est le même que dans l'autre langue, à {0}"};

}  // namespace

void check_same_text(const View& view, Findings& findings) {
  std::multimap<ResponseCode, const Answer*> by_code;
  for (const Answer& answer : view.answers) {
    if (!answer.code) continue;
    const auto [begin, end] = by_code.equal_range(*answer.code);
    for (auto one = begin; one != end; ++one) {
      const Answer& earlier = *one->second;
      if (earlier.language == answer.language || earlier.body != answer.body) continue;
      findings.add(Severity::kWarning, kSame, {earlier.source.text()}, answer.source);
      break;
    }
    by_code.emplace(*answer.code, &answer);
  }
}

}  // namespace guichet::kb::lints
