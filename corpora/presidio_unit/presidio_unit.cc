// Presidio unit cases: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"presidio_unit.jsonl"};

}  // namespace

extern const Dataset kPresidioUnit;
constinit const Dataset kPresidioUnit{
    .name = "presidio_unit",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en",
    .licence = "MIT",
    .folder = "pii",
    .card = "presidio_unit",
    .messages = kMessages,
};

}  // namespace guichet::corpora
