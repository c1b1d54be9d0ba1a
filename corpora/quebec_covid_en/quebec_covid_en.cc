// Québec public FAQ, English: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"queries.jsonl"};

}  // namespace

extern const Dataset kQuebecCovidEn;
constinit const Dataset kQuebecCovidEn{
    .name = "quebec_covid_en",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en",
    .licence = "MIT",
    .folder = "faq/quebec_covid_en",
    .card = "quebec_covid_en",
    .answers = kAnswers,
    .questions = kQuestions,
};

}  // namespace guichet::corpora
