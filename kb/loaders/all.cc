#include "kb/loaders/loader.h"

namespace guichet::kb::loaders {
namespace {

constexpr Loader kLoaders[] = {
    {"jsonl", ".jsonl", load_answers_jsonl, load_pages_jsonl},
    {"csv", ".csv", load_answers_csv, nullptr},
    {"html", ".html", nullptr, load_pages_html},
};

}  // namespace

std::span<const Loader> all_loaders() { return kLoaders; }

}  // namespace guichet::kb::loaders
