// Québec public FAQ, French: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kQuebecCovidFr;
constinit const Dataset kQuebecCovidFr{
    .name = "quebec_covid_fr",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "fr",
    .licence = "MIT",
    .folder = "faq/quebec_covid_fr",
    .card = "quebec_covid_fr",
    .answers = kAnswers,
    .questions = kQuestions,
};

}  // namespace guichet::corpora
