// Cranfield: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kCranfield;
constinit const Dataset kCranfield{
    .name = "cranfield",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en",
    .licence = "LicenseRef-free-for-research",
    .folder = "cranfield",
    .card = "cranfield",
    .answers = kAnswers,
    .questions = kQuestions,
};

}  // namespace guichet::corpora
