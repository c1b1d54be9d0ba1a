// Canadian formats: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"canadian_formats.jsonl"};

}  // namespace

extern const Dataset kCanadianFormats;
constinit const Dataset kCanadianFormats{
    .name = "canadian_formats",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en fr",
    .licence = "MIT AND LGPL-2.1-or-later",
    .folder = "pii",
    .card = "canadian_formats",
    .messages = kMessages,
};

}  // namespace guichet::corpora
