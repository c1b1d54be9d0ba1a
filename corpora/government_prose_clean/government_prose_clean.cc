// Government prose: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"government_prose_clean.jsonl"};

}  // namespace

extern const Dataset kGovernmentProseClean;
constinit const Dataset kGovernmentProseClean{
    .name = "government_prose_clean",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en fr",
    .licence = "LicenseRef-Canada.ca-non-commercial",
    .folder = "pii",
    .card = "government_prose_clean",
    .messages = kMessages,
};

}  // namespace guichet::corpora
