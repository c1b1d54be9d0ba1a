// Unicode matrix: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"unicode_matrix.jsonl"};

}  // namespace

extern const Dataset kUnicodeMatrix;
constinit const Dataset kUnicodeMatrix{
    .name = "unicode_matrix",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en",
    .licence = "CC0-1.0",
    .folder = "pii",
    .card = "unicode_matrix",
    .messages = kMessages,
    .by_script = true,
};

}  // namespace guichet::corpora
