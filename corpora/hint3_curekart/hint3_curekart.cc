// HINT3 Curekart: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kHint3Curekart;
constinit const Dataset kHint3Curekart{
    .name = "hint3_curekart",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en",
    .licence = "ODbL-1.0",
    .folder = "intents/hint3_curekart",
    .card = "hint3_curekart",
    .answers = kAnswers,
    .questions = kQuestions,
    .intents = true,
};

}  // namespace guichet::corpora
