#include "bench/quality/suggestion/report.h"

#include <functional>
#include <map>
#include <optional>
#include <ostream>

#include "bench/quality/report.h"

namespace guichet::bench {
namespace {

constexpr std::optional<Language> kLanguages[] = {Language::kEnglish, Language::kFrench, std::nullopt};

std::vector<Answered> of(const SuggestionRun& run, const std::function<bool(const corpora::Question&)>& wanted) {
  std::vector<Answered> chosen;
  for (const Answered& one : run.answers) {
    if (wanted(*one.question)) chosen.push_back(one);
  }
  return chosen;
}

std::vector<Answered> in(const SuggestionRun& run, std::optional<Language> language) {
  return of(run, [language](const corpora::Question& question) { return !language || question.language == *language; });
}

/// Groups of questions by `field`, those without one left out.
std::map<std::string, std::vector<Answered>> groups(const SuggestionRun& run, std::string corpora::Question::*field) {
  std::map<std::string, std::vector<Answered>> by;
  for (const Answered& one : run.answers) {
    if (!((*one.question).*field).empty()) by[(*one.question).*field].push_back(one);
  }
  return by;
}

const SuggestionMeasure& measure(std::string_view name) {
  for (const SuggestionMeasure* one : suggestion_measures()) {
    if (one->name == name) return *one;
  }
  return *suggestion_measures().front();
}

void print_details(std::ostream& out, const SuggestionRun& run) {
  const auto styles = groups(run, &corpora::Question::style);
  if (!styles.empty()) out << "\n  by style (answerable)  top_1             hit_3             p_at_72\n";
  for (const auto& [style, answers] : styles) {
    out << "    " << left(style, 20);
    for (const char* name : {"top_1", "hit_3", "p_at_72"}) {
      out << right(describe_short(measure(name).compute(answers)), 17) << ' ';
    }
    out << '\n';
  }
  const auto kinds = groups(run, &corpora::Question::kind);
  if (!kinds.empty()) out << "\n  by kind                    n   answer  clarify    pages  handoff\n";
  for (const auto& [kind, answers] : kinds) {
    std::map<engine::Decision, std::size_t> counts;
    for (const Answered& one : answers) ++counts[one.decision];
    out << "    " << left(kind, 20) << right(std::to_string(answers.size()), 6);
    for (const auto decision : {engine::Decision::kAnswer, engine::Decision::kClarify, engine::Decision::kPages,
                                engine::Decision::kHandoff}) {
      out << right(std::to_string(counts[decision]), 9);
    }
    out << '\n';
  }
}

/// Wrong: a relevant answer is not first, or a hand-over question was answered at once.
bool is_miss(const Answered& one) {
  return one.answerable() ? !one.right() : one.decision == engine::Decision::kAnswer;
}

void print_misses(std::ostream& out, const SuggestionRun& run, bool show_text) {
  out << "\n  misses: id, rank of the right answer (0: none), decision, reason, confidence, first suggestion\n";
  for (const Answered& one : run.answers) {
    if (!is_miss(one)) continue;
    out << "    " << one.question->id << ' ' << one.rank() << ' ' << engine::name(one.decision) << ' '
        << engine::name(one.reason) << ' ' << one.confidence << ' '
        << (one.ranked.empty() ? std::string("-") : one.ranked.front());
    if (show_text) out << " «" << one.question->text << "»";
    out << '\n';
  }
}

}  // namespace

void print_text(std::ostream& out, const SuggestionRun& run, const SuggestionReport& report) {
  out << report.set << ", " << report.split << ", " << name(report.examples) << ": " << run.questions.size()
      << " questions, " << run.published.answers << " answers, " << run.published.sections << " page sections";
  if (run.refused > 0) out << ", " << run.refused << " records refused";
  out << "\n  " << left("", 20) << left("en", 34) << left("fr", 34) << "all\n";
  for (const SuggestionMeasure* one : suggestion_measures()) {
    out << "  " << left(std::string(one->name), 20);
    for (const auto& language : kLanguages) {
      const std::string text = describe(one->compute(in(run, language)));
      out << (language ? left(text, 34) : text);
    }
    out << '\n';
  }
  if (const auto known = well_taught(run, run.answers); !known.empty()) {
    out << "  of questions whose answer has ten train questions or more\n";
    for (const char* name : {"top_1", "hit_3", "p_at_72"}) {
      out << "  " << left(name, 20);
      for (const auto& language : kLanguages) {
        std::vector<Answered> some;
        for (const Answered& one : known) {
          if (!language || one.question->language == *language) some.push_back(one);
        }
        const std::string text = describe(measure(name).compute(some));
        out << (language ? left(text, 34) : text);
      }
      out << '\n';
    }
  }
  if (report.details) print_details(out, run);
  if (report.misses) print_misses(out, run, report.show_text);
  out << '\n';
}

void print_json(std::ostream& out, const SuggestionRun& run, const SuggestionReport& report) {
  nlohmann::ordered_json json{{"set", report.set},
                              {"split", report.split},
                              {"examples", report.examples != Examples::kNone},
                              {"questions", run.questions.size()},
                              {"answers", run.published.answers},
                              {"sections", run.published.sections},
                              {"refused", run.refused}};
  for (const SuggestionMeasure* one : suggestion_measures()) {
    nlohmann::ordered_json& cell = json["measures"][std::string(one->name)];
    for (const auto& language : kLanguages) {
      cell[language ? std::string(code(*language)) : "all"] = to_json(one->compute(in(run, language)));
    }
  }
  if (report.details) {
    for (const auto& [kind, answers] : groups(run, &corpora::Question::kind)) {
      for (const Answered& one : answers) {
        auto& count = json["kinds"][kind][std::string(engine::name(one.decision))];
        count = count.is_null() ? 1 : count.get<int>() + 1;
      }
    }
  }
  if (report.misses) {
    json["misses"] = nlohmann::ordered_json::array();
    for (const Answered& one : run.answers) {
      if (!is_miss(one)) continue;
      json["misses"].push_back({{"id", one.question->id},
                                {"rank", one.rank()},
                                {"decision", engine::name(one.decision)},
                                {"reason", engine::name(one.reason)},
                                {"confidence", one.confidence}});
    }
  }
  out << json.dump() << '\n';
}

}  // namespace guichet::bench
