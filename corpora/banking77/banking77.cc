// BANKING77: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kBanking77;
constinit const Dataset kBanking77{
    .name = "banking77",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en",
    .licence = "CC-BY-4.0",
    .folder = "intents/banking77",
    .card = "banking77",
    .answers = kAnswers,
    .questions = kQuestions,
    .intents = true,
};

}  // namespace guichet::corpora
