// BANKING77 with out-of-scope questions: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kBanking77Oos;
constinit const Dataset kBanking77Oos{
    .name = "banking77_oos",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en",
    .licence = "CC-BY-4.0",
    .folder = "intents/banking77_oos",
    .card = "banking77_oos",
    .answers = kAnswers,
    .questions = kQuestions,
    .intents = true,
};

}  // namespace guichet::corpora
