// CLINC150: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kClinc150;
constinit const Dataset kClinc150{
    .name = "clinc150",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en",
    .licence = "CC-BY-3.0",
    .folder = "intents/clinc150",
    .card = "clinc150",
    .answers = kAnswers,
    .questions = kQuestions,
    .intents = true,
};

}  // namespace guichet::corpora
