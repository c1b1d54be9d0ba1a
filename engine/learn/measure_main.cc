// guichet_measure: the figures of DESIGN section 7 for suggestions, over labelled questions, while the weights are
// being fitted. For guichet's developers; not installed. (`guichet eval suggest` is the one for users.)
//
//   guichet_measure WORKSPACE ANSWERS.jsonl QUESTIONS.jsonl[,…] SPLIT [with-train]
//
// The workspace is made anew. "with-train" adds the train questions to their answers as tagged questions.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "engine/engine.h"
#include "engine/publish.h"
#include "kb/knowledge_base.h"
#include "kb/load.h"
#include "redact/redactor.h"

namespace guichet::engine {
namespace {

struct Question {
  std::string text;
  Language language;
  std::vector<std::string> relevant;
  std::string kind;
  std::string split;
};

struct Judged {
  bool right;
  double confidence;
};

std::vector<Question> read_questions(const std::string& list) {
  std::vector<Question> questions;
  std::string files = list;
  while (!files.empty()) {
    const auto comma = std::min(files.find(','), files.size());
    std::ifstream in(files.substr(0, comma));
    files.erase(0, comma + 1);
    for (std::string line; std::getline(in, line);) {
      const auto json = nlohmann::json::parse(line);
      const bool out = json.value("out_of_scope", false);
      questions.push_back({json["text"], *parse_language(json["lang"].get<std::string>()),
                           json.value("relevant", std::vector<std::string>()),
                           json.value("kind", out ? "out_of_scope" : "answerable"), json.value("split", "")});
    }
  }
  return questions;
}

void print_curve(const char* label, std::vector<Judged> judged) {
  std::stable_sort(judged.begin(), judged.end(), [](auto& a, auto& b) { return a.confidence > b.confidence; });
  std::size_t right = 0;
  double at72 = 0;
  double coverage = 0;
  for (std::size_t i = 0; i < judged.size(); ++i) {
    right += judged[i].right ? 1U : 0U;
    const double share = static_cast<double>(i + 1) / static_cast<double>(judged.size());
    const double precision = static_cast<double>(right) / static_cast<double>(i + 1);
    if (share <= 0.72) at72 = precision;
    if (precision >= 0.96) coverage = share;
  }
  double error = 0;
  for (int bin = 0; bin < 10; ++bin) {
    double sum = 0;
    double hits = 0;
    std::size_t n = 0;
    for (const auto& [ok, confidence] : judged) {
      if (std::min(static_cast<int>(confidence * 10), 9) != bin) continue;
      sum += confidence;
      hits += ok ? 1 : 0;
      ++n;
    }
    if (n > 0) error += std::abs(sum - hits);
  }
  std::printf("  %-9s p@72 %.3f  cov@96 %.3f  ece %.3f\n", label, at72, coverage,
              error / static_cast<double>(std::max<std::size_t>(judged.size(), 1)));
}

template <class T>
int give_up(const Result<T>& result) {
  std::fprintf(stderr, "%s\n", result.error().describe(Language::kEnglish).c_str());
  return exit_code(result.error().code());
}

int run(int argc, char** argv) {
  if (argc < 5) return 2;
  const std::string workspace = argv[1];
  const std::string split = argv[4];
  auto redactor = redact::Redactor::make();
  if (!redactor) return give_up(redactor);
  auto loaded = kb::load_answers({argv[2]}, *redactor, {true, {}});
  if (!loaded) return give_up(loaded);
  const auto questions = read_questions(argv[3]);
  if (argc > 5) {
    std::map<std::string, kb::Answer*> by_id;
    for (auto& answer : loaded->items) by_id[answer.id] = &answer;
    for (const auto& question : questions) {
      if (question.split != "train" || question.relevant.empty() || !by_id.contains(question.relevant[0])) continue;
      auto masked = redactor->redact(question.text);
      if (masked) by_id[question.relevant[0]]->questions.push_back(masked->text);
    }
  }
  std::filesystem::remove_all(workspace);
  auto knowledge = kb::KnowledgeBase::open(workspace);
  if (!knowledge) return give_up(knowledge);
  if (auto stored = knowledge->replace(loaded->items, {}); !stored) return give_up(stored);
  auto published = publish(workspace, {false, {}});
  if (!published) return give_up(published);
  auto engine = Engine::open(workspace);
  if (!engine) return give_up(engine);

  for (const auto language : {Language::kEnglish, Language::kFrench}) {
    std::vector<Judged> in;
    std::vector<Judged> all;
    std::size_t n = 0, top1 = 0, top3 = 0, wrong_language = 0;
    double reciprocal = 0;
    std::map<std::string, std::map<std::string, int>> decisions;
    double answered = 0, answered_right = 0, clarified = 0, clarified_right = 0;
    std::vector<double> micros;
    for (const auto& question : questions) {
      if (question.split != split || question.language != language) continue;
      auto masked = redactor->redact(question.text);
      if (!masked) return give_up(masked);
      const auto start = std::chrono::steady_clock::now();
      auto reply = engine->suggest(masked->text, {{}, {}, 10, false});
      micros.push_back(std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count());
      if (!reply) return give_up(reply);
      std::size_t rank = 0;
      std::size_t at = 0;
      for (const auto& suggestion : reply->suggestions) {
        if (suggestion.kind != Kind::kAnswer) continue;
        ++at;
        const bool hit = std::find(question.relevant.begin(), question.relevant.end(), suggestion.id) != question.relevant.end();
        if (hit && rank == 0) rank = at;
      }
      const bool handed = reply->decision == Decision::kHandoff && reply->reason != Reason::kLowConfidence;
      const Judged judged{rank == 1, handed ? 0 : reply->confidence};
      all.push_back(judged);
      decisions[question.kind][std::string(name(reply->decision)) + ":" + std::string(name(reply->reason))]++;
      if (reply->decision == Decision::kAnswer) {
        ++answered;
        answered_right += rank == 1 ? 1 : 0;
      }
      if (reply->decision == Decision::kClarify) {
        ++clarified;
        clarified_right += std::any_of(reply->clarify.begin(), reply->clarify.end(), [&](const Clarification& choice) {
          return std::find(question.relevant.begin(), question.relevant.end(), choice.id) != question.relevant.end();
        });
      }
      if (argc > 6 && question.kind == argv[6]) std::printf("%s:%s\t%s\n", name(reply->decision).data(), name(reply->reason).data(), question.text.c_str());
      if (question.kind != "answerable" || question.relevant.empty()) continue;
      in.push_back(judged);
      ++n;
      top1 += rank == 1 ? 1U : 0U;
      top3 += rank >= 1 && rank <= 3 ? 1U : 0U;
      reciprocal += rank > 0 ? 1.0 / static_cast<double>(rank) : 0;
      wrong_language += reply->language != language ? 1U : 0U;
    }
    if (all.empty()) continue;
    const auto share = [&](double x) { return x / static_cast<double>(std::max<std::size_t>(n, 1)); };
    std::printf("%s n=%zu top-1 %.3f hit@3 %.3f MRR@10 %.3f wrong language %.3f\n", code(language).data(), n, share(static_cast<double>(top1)),
                share(static_cast<double>(top3)), share(reciprocal), share(static_cast<double>(wrong_language)));
    print_curve("in scope", in);
    print_curve("all", all);
    const auto part = [](double a, double b) { return b > 0 ? a / b : 0; };
    std::printf("  answered %.3f of all, right %.3f; clarified %.3f, right one offered %.3f\n",
                part(answered, static_cast<double>(all.size())), part(answered_right, answered),
                part(clarified, static_cast<double>(all.size())), part(clarified_right, clarified));
    for (const auto& [kind, counts] : decisions) {
      std::printf("  %-16s", kind.c_str());
      for (const auto& [decision, count] : counts) std::printf(" %s=%d", decision.c_str(), count);
      std::printf("\n");
    }
    std::sort(micros.begin(), micros.end());
    std::printf("  micros p50 %.0f p99 %.0f\n", micros[micros.size() / 2], micros[micros.size() * 99 / 100]);
  }
  return 0;
}

}  // namespace
}  // namespace guichet::engine

int main(int argc, char** argv) { return guichet::engine::run(argc, argv); }
