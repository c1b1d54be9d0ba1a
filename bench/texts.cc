#include "bench/texts.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

#include "corpora/dataset.h"

namespace guichet::bench {
namespace {

constexpr std::size_t kEvery = 10;  // of kMixed

double digit_share(const std::string& text) {
  const auto digits = std::ranges::count_if(text, [](char c) { return c >= '0' && c <= '9'; });
  return static_cast<double>(digits) / static_cast<double>(std::max<std::size_t>(1, text.size()));
}

struct Pools {
  std::vector<std::string> clean;
  std::vector<std::string> labelled;
};

Result<Pools> read_pools() {
  const corpora::Roots roots = corpora::Roots::find();
  auto questions = corpora::read_questions(*corpora::find_dataset("guichet"), roots);
  if (!questions) return failed(std::move(questions));
  auto messages = corpora::read_messages(*corpora::find_dataset("guichet_messages"), roots);
  if (!messages) return failed(std::move(messages));
  Pools pools;
  for (corpora::Question& question : *questions) pools.clean.push_back(std::move(question.text));
  for (corpora::Message& message : *messages) {
    (message.labels.empty() ? pools.clean : pools.labelled).push_back(std::move(message.text));
  }
  return pools;
}

}  // namespace

std::string_view name(Mix mix) noexcept {
  return mix == Mix::kClean ? "clean" : mix == Mix::kMixed ? "mixed" : "dense";
}

Result<std::vector<std::string>> chat(Mix mix, std::size_t bytes) {
  auto pools = read_pools();
  if (!pools) return failed(std::move(pools));
  std::ranges::stable_sort(pools->labelled, std::greater<>(), digit_share);
  const std::size_t quarter = (pools->labelled.size() + 3) / 4;
  std::vector<std::string> texts;
  std::size_t size = 0;
  for (std::size_t i = 0; size < bytes; ++i) {
    const bool labelled = mix == Mix::kMixed && i % kEvery == 0;
    const std::string& text = mix == Mix::kDense ? pools->labelled[i % quarter]
                              : labelled         ? pools->labelled[i / kEvery % pools->labelled.size()]
                                                 : pools->clean[i % pools->clean.size()];
    size += text.size();
    texts.push_back(text);
  }
  return texts;
}

std::size_t total_bytes(const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  return bytes;
}

void give_up(const Error& error) {
  std::fprintf(stderr, "%s\n", error.describe(Language::kEnglish).c_str());
  std::exit(1);
}

}  // namespace guichet::bench
