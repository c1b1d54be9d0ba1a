// near-duplicate: two codes whose bodies are nearly the same. One of them is too many, or a word apart is decisive.
#include <cmath>

#include "kb/lint/check.h"
#include "kb/near_twins.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kNearly{"{0} % of the body is that of the answer at {1}", "{0} % du texte est celui de la réponse à {1}"};
constexpr double kLeast = 0.7;

}  // namespace

void check_near_duplicate(const View& view, Findings& findings) {
  for (const TwinPair& pair : near_twins(view.answers, kLeast)) {
    findings.add(Severity::kWarning, kNearly,
                 {std::to_string(std::lround(100 * pair.similarity)), view.answers[pair.first].source.text()}, view.answers[pair.second].source);
  }
}

}  // namespace guichet::kb::lints
