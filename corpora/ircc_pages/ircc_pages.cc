// Pages of the department’s site: see card.md. Read where the shared data is present; nothing of it is in this repository.
#include "corpora/dataset.h"

namespace guichet::corpora {
namespace {

constexpr std::string_view kPages[] = {"pages.jsonl"};

}  // namespace

extern const Dataset kIrccPages;
constinit const Dataset kIrccPages{
    .name = "ircc_pages",
    .task = Task::kSearch,
    .home = Home::kShared,
    .languages = "en fr",
    .licence = "LicenseRef-Canada.ca-non-commercial",
    .folder = "ircc_pages",
    .card = "ircc_pages",
    .pages = kPages,
};

}  // namespace guichet::corpora
