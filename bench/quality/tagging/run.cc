#include "bench/quality/tagging/run.h"

#include <algorithm>
#include <chrono>
#include <random>
#include <set>

#include "bench/quality/tagging/edits.h"
#include "bench/quality/workspace.h"
#include "engine/engine.h"

namespace guichet::bench {
namespace {

constexpr std::uint64_t kSeed = 20261120;

using Keys = std::set<std::string>;

std::string key(const kb::Answer& answer) { return answer.code ? std::string(answer.code->text()) : answer.id; }
std::string key(const engine::TaggedAnswer& answer) { return answer.code ? std::string(answer.code->text()) : answer.id; }

class Judge {
 public:
  Judge(const engine::Engine& engine, const redact::Redactor& redactor, TagRun& run) : engine_(engine), redactor_(redactor), run_(run) {}

  Status judge(const std::string& kind, Language language, const std::string& id, std::string_view text, const Keys& wanted) {
    auto masked = redactor_.redact(text, {std::nullopt, redact::Role::kAgent, nullptr});
    if (!masked) return failed(std::move(masked));
    const auto begin = std::chrono::steady_clock::now();
    auto tag = engine_.tag(masked->text);
    run_.seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (!tag) return failed(std::move(tag));
    TagCounts& counts = run_.kinds[kind][language == Language::kFrench ? 1 : 0];
    ++counts.replies;
    const auto is_wanted = [&](const engine::TaggedAnswer& one) { return wanted.contains(key(one)); };
    if (!tag->automatic) {
      counts.proposed += std::ranges::any_of(tag->candidates, is_wanted) ? 1U : 0U;
      return {};
    }
    ++counts.automatic;
    const bool right = std::ranges::all_of(tag->answers, is_wanted);
    counts.right += right ? 1U : 0U;
    counts.complete += right && tag->answers.size() == wanted.size() ? 1U : 0U;
    if (!right) run_.wrong.push_back(kind + ' ' + id + " -> " + tag->answers.front().id);
    return {};
  }

 private:
  const engine::Engine& engine_;
  const redact::Redactor& redactor_;
  TagRun& run_;
};

// Of other topics, in the same language.
std::vector<const kb::Answer*> two_others(const std::vector<kb::Answer>& answers, const kb::Answer& answer, std::mt19937_64& random) {
  std::vector<const kb::Answer*> others;
  for (int attempt = 0; attempt < 200 && others.size() < 2; ++attempt) {
    const kb::Answer& one = answers[random() % answers.size()];
    const bool other_topic = one.code && answer.code ? one.code->topic() != answer.code->topic() : one.id != answer.id;
    if (one.language == answer.language && other_topic && (others.empty() || others.front()->id != one.id)) others.push_back(&one);
  }
  return others;
}

Status judge_edits(const Content& content, const corpora::Roots& roots, Judge& judge) {
  std::array<Pieces, 2> pieces;
  for (const Language language : {Language::kEnglish, Language::kFrench}) {
    auto read = read_pieces(roots.shipped / "guichet" / "replies", language);
    if (!read) return failed(std::move(read));
    pieces[language == Language::kFrench ? 1 : 0] = std::move(*read);
  }
  std::map<std::pair<std::string, Language>, const kb::Answer*> by_key;
  for (const kb::Answer& answer : content.answers) by_key[{key(answer), answer.language}] = &answer;
  std::mt19937_64 random(kSeed);
  for (const kb::Answer& answer : content.answers) {
    EditSource source{&answer, nullptr, two_others(content.answers, answer, random), &pieces[answer.language == Language::kFrench ? 1 : 0], &random};
    if (const auto pair = by_key.find({key(answer), other(answer.language)}); pair != by_key.end()) source.pair = pair->second;
    for (const Edit& edit : edits()) {
      const Edited edited = edit.apply(source);
      if (edited.answers.empty()) continue;
      Keys wanted;
      for (const kb::Answer* one : edited.answers) wanted.insert(key(*one));
      if (auto done = judge.judge(std::string(edit.name), answer.language, answer.id, edited.text, wanted); !done) return done;
    }
  }
  return {};
}

Status judge_written(const Content& content, const corpora::Roots& roots, std::string_view split, Judge& judge) {
  std::map<std::string, std::string> keys;
  for (const kb::Answer& answer : content.answers) keys[answer.id] = key(answer);
  for (const char* file : {"own_words.en.jsonl", "own_words.fr.jsonl"}) {
    auto replies = corpora::read_questions_file((roots.shipped / "guichet" / "replies" / file).string());
    if (!replies) return failed(std::move(replies));
    for (const corpora::Question& reply : *replies) {
      if (reply.split != split) continue;
      Keys wanted;
      for (const std::string& id : reply.relevant) wanted.insert(keys[id]);
      if (auto done = judge.judge(reply.kind, reply.language, reply.id, reply.text, wanted); !done) return done;
    }
  }
  return {};
}

}  // namespace

Result<TagRun> run_tagging(const corpora::Dataset& set, const corpora::Roots& roots, const redact::Redactor& redactor, std::string_view split) {
  auto content = load_content(set, roots, redactor);
  if (!content) return failed(std::move(content));
  auto workspace = publish_content(*content, set.coded);
  if (!workspace) return failed(std::move(workspace));
  auto engine = engine::Engine::open(workspace->path());
  if (!engine) return failed(std::move(engine));
  TagRun run;
  Judge judge(*engine, redactor, run);
  if (auto done = judge_edits(*content, roots, judge); !done) return failed(std::move(done));
  if (set.name == "guichet") {
    if (auto done = judge_written(*content, roots, split, judge); !done) return failed(std::move(done));
  }
  return run;
}

}  // namespace guichet::bench
