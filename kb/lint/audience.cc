// audience: a name that is none of the known ones (a slip hides an answer from everybody), or that the other language of the
// code does not have.
#include <algorithm>
#include <map>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kUnknown{"the audience {0} is unknown; known are {1}", "le public {0} est inconnu; sont connus {1}"};
constexpr Message kDiffers{"code {0}: the audiences of its two languages differ", "code {0} : les publics de ses deux langues diffèrent"};

std::string all_known() {
  std::string names;
  for (const auto name : known_audiences()) names += (names.empty() ? "" : ", ") + std::string(name);
  return names;
}

std::vector<std::string> sorted(std::vector<std::string> names) {
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace

void check_audience(const View& view, Findings& findings) {
  const auto known = known_audiences();
  std::map<ResponseCode, const Answer*> first;
  for (const Answer& answer : view.answers) {
    for (const auto& name : answer.audiences) {
      if (std::find(known.begin(), known.end(), name) != known.end()) continue;
      findings.add(Severity::kWarning, kUnknown, {name, all_known()}, answer.source);
    }
    if (!answer.code || answer.status != AnswerStatus::kApproved) continue;
    const auto [pair, alone] = first.emplace(*answer.code, &answer);
    if (alone || pair->second->language == answer.language || sorted(pair->second->audiences) == sorted(answer.audiences)) continue;
    findings.add(Severity::kWarning, kDiffers, {std::string(answer.code->text())}, answer.source);
  }
}

}  // namespace guichet::kb::lints
