// Negatives: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"negatives.jsonl"};

}  // namespace

extern const Dataset kNegatives;
constinit const Dataset kNegatives{
    .name = "negatives",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en fr",
    .licence = "CC0-1.0",
    .folder = "pii",
    .card = "negatives",
    .messages = kMessages,
};

}  // namespace guichet::corpora
