// guichet_fit_names: makes the two tables by which names without a cue are judged, redact/recognizers/name_model.tsv and
// redact/recognizers/learned/name_trees.tsv. For guichet's developers; not installed.
//
//   guichet_fit_names redact/recognizers corpora/guichet/messages/train.*.jsonl corpora/guichet/messages/dev.*.jsonl
//     corpora/guichet/questions/train*.jsonl corpora/guichet/look_alikes/*.jsonl corpora/guichet/answers/*.jsonl
//
// Messages with spans teach what a name is; questions and answers, which hold none, what is none. Reproducible.
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "redact/learn/lessons.h"
#include "redact/learn/linear_fitter.h"
#include "redact/learn/tree_fitter.h"

namespace guichet::redact {
namespace {

bool write(const std::string& file, const char* what, const std::string& table) {
  std::ofstream out(file);
  out << "# " << what << " Made by guichet_fit_names from corpora/guichet; do not edit.\n" << table;
  if (out.flush()) return true;
  std::fprintf(stderr, "cannot write %s\n", file.c_str());
  return false;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 2) {
    std::fprintf(stderr, "usage: guichet_fit_names FOLDER FILE.jsonl...\n");
    return 2;
  }
  const std::vector<Lesson> lessons = read_lessons({arguments.begin() + 1, arguments.end()});
  const bool written = write(arguments[0] + "/name_model.tsv", "trait, hash, hundredths of log-odds, what it is.", fit_name_model(lessons)) &&
                       write(arguments[0] + "/learned/name_trees.tsv", "tree, node, sign, threshold, node if below, node otherwise, name of the sign; or leaf, log-odds.", fit_name_trees(lessons));
  return written ? 0 : 1;
}

}  // namespace
}  // namespace guichet::redact

int main(int argc, char** argv) { return guichet::redact::run({argv + 1, argv + argc}); }
