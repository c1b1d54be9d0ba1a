// Our own corpus, shipped here under CC0-1.0: see README.md and the card.md of each folder.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kAnswers[] = {"answers/"};
constexpr std::string_view kPages[] = {"pages"};
constexpr std::string_view kQuestions[] = {"questions/"};
// The examples are those of the other questions; only these are asked.
constexpr std::string_view kSiblings[] = {"questions/train.en.jsonl", "questions/train.fr.jsonl", "questions/train_handover.en.jsonl",
                                          "questions/train_handover.fr.jsonl", "siblings/"};
constexpr std::string_view kCodeSwitched[] = {"questions/train.en.jsonl", "questions/train.fr.jsonl", "questions/train_handover.en.jsonl",
                                              "questions/train_handover.fr.jsonl", "code_switched/"};
constexpr std::string_view kMessages[] = {"messages/"};
constexpr std::string_view kTranscripts[] = {"transcripts/"};

}  // namespace

extern const Dataset kGuichet;
constinit const Dataset kGuichet{
    .name = "guichet",
    .task = Task::kSearch,
    .home = Home::kShipped,
    .languages = "en fr",
    .licence = "CC0-1.0",
    .folder = "guichet",
    .card = "guichet/answers",
    .answers = kAnswers,
    .pages = kPages,
    .questions = kQuestions,
    .coded = true,
};

extern const Dataset kGuichetSiblings;
constinit const Dataset kGuichetSiblings{
    .name = "guichet_siblings",
    .task = Task::kSearch,
    .home = Home::kShipped,
    .languages = "en fr",
    .licence = "CC0-1.0",
    .folder = "guichet",
    .card = "guichet/siblings",
    .answers = kAnswers,
    .pages = kPages,
    .questions = kSiblings,
    .coded = true,
};

extern const Dataset kGuichetCodeSwitched;
constinit const Dataset kGuichetCodeSwitched{
    .name = "guichet_code_switched",
    .task = Task::kSearch,
    .home = Home::kShipped,
    .languages = "en fr",
    .licence = "CC0-1.0",
    .folder = "guichet",
    .card = "guichet/code_switched",
    .answers = kAnswers,
    .pages = kPages,
    .questions = kCodeSwitched,
    .coded = true,
};

extern const Dataset kGuichetMessages;
constinit const Dataset kGuichetMessages{
    .name = "guichet_messages",
    .task = Task::kRedaction,
    .home = Home::kShipped,
    .languages = "en fr",
    .licence = "CC0-1.0",
    .folder = "guichet",
    .card = "guichet/messages",
    .messages = kMessages,
};

extern const Dataset kGuichetTranscripts;
constinit const Dataset kGuichetTranscripts{
    .name = "guichet_transcripts",
    .task = Task::kRedaction,
    .home = Home::kShipped,
    .languages = "en fr",
    .licence = "CC0-1.0",
    .folder = "guichet",
    .card = "guichet/transcripts",
    .messages = kTranscripts,
};

}  // namespace guichet::corpora
