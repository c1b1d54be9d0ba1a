// DataFog corpus: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kMessages[] = {"datafog_corpus.jsonl"};

}  // namespace

extern const Dataset kDatafogCorpus;
constinit const Dataset kDatafogCorpus{
    .name = "datafog_corpus",
    .task = Task::kRedaction,
    .home = Home::kShared,
    .languages = "en",
    .licence = "MIT",
    .folder = "pii",
    .card = "datafog_corpus",
    .messages = kMessages,
};

}  // namespace guichet::corpora
