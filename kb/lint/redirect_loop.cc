// redirect-loop: answers that are no longer given and stand for one another only: their questions arrive nowhere.
#include "kb/lint/check.h"
#include "kb/redirects.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kLoop{"answer {0} forwards in a circle: none of the answers that stand for it is given any more",
                        "la réponse {0} renvoie en rond : aucune des réponses qui la remplacent n'est encore donnée"};

}  // namespace

void check_redirect_loop(const View& view, Findings& findings) {
  for (const auto looping : redirects(view.answers, view.options.today).loops) {
    findings.add(Severity::kWarning, kLoop, {view.answers[looping].id}, view.answers[looping].source);
  }
}

}  // namespace guichet::kb::lints
