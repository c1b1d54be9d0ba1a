// Presidio research, synthetic: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"presidio_research_synth.jsonl"};

}  // namespace

extern const Dataset kPresidioResearchSynth;
constinit const Dataset kPresidioResearchSynth{
    .name = "presidio_research_synth",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en",
    .licence = "MIT",
    .folder = "pii",
    .card = "presidio_research_synth",
    .messages = kMessages,
};

}  // namespace guichet::corpora
