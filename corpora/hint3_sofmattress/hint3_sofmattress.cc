// HINT3 SOFMattress: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kHint3Sofmattress;
constinit const Dataset kHint3Sofmattress{
    .name = "hint3_sofmattress",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en",
    .licence = "ODbL-1.0",
    .folder = "intents/hint3_sofmattress",
    .card = "hint3_sofmattress",
    .answers = kAnswers,
    .questions = kQuestions,
    .intents = true,
};

}  // namespace guichet::corpora
