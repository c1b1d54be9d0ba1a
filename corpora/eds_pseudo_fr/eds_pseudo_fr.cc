// EDS-Pseudo templates: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"eds_pseudo_fr.jsonl"};

}  // namespace

extern const Dataset kEdsPseudoFr;
constinit const Dataset kEdsPseudoFr{
    .name = "eds_pseudo_fr",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "fr",
    .licence = "BSD-3-Clause",
    .folder = "pii",
    .card = "eds_pseudo_fr",
    .messages = kMessages,
};

}  // namespace guichet::corpora
