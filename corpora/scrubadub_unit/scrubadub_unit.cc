// scrubadub unit cases: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"scrubadub_unit.jsonl"};

}  // namespace

extern const Dataset kScrubadubUnit;
constinit const Dataset kScrubadubUnit{
    .name = "scrubadub_unit",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en",
    .licence = "Apache-2.0",
    .folder = "pii",
    .card = "scrubadub_unit",
    .messages = kMessages,
};

}  // namespace guichet::corpora
