// The department’s help centre: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"kb.jsonl"};
constexpr std::string_view kQuestions[] = {"questions.jsonl", "handoff.jsonl", "queries_redirect_titles.jsonl"};

}  // namespace

extern const Dataset kIrccHelpcentre;
constinit const Dataset kIrccHelpcentre{
    .name = "ircc_helpcentre",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en fr",
    .licence = "LicenseRef-Canada.ca-non-commercial AND CC0-1.0",
    .folder = "ircc_helpcentre",
    .card = "ircc_helpcentre",
    .answers = kAnswers,
    .questions = kQuestions,
    .coded = true,
};

}  // namespace guichet::corpora
