// libphonenumber examples: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"libphonenumber.jsonl"};

}  // namespace

extern const Dataset kLibphonenumber;
constinit const Dataset kLibphonenumber{
    .name = "libphonenumber",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en fr",
    .licence = "Apache-2.0",
    .folder = "pii",
    .card = "libphonenumber",
    .messages = kMessages,
};

}  // namespace guichet::corpora
