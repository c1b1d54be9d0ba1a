#include "engine/learn/learner.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "engine/analysis/analyzer.h"
#include "engine/analysis/gist.h"
#include "engine/decide/handoff.h"
#include "engine/learn/asked.h"
#include "engine/learn/asked_volume.h"
#include "engine/learn/calibrator.h"
#include "engine/learn/each.h"
#include "engine/learn/handoff_fitter.h"
#include "engine/learn/mix_fitter.h"
#include "engine/learn/signals_trainer.h"
#include "engine/rank/learned_ranker.h"

namespace guichet::engine {
namespace {

constexpr std::size_t kNever = 1000;
// An answer lends a fold one question, or of many a tenth.
constexpr std::size_t kShareOut = 10;
constexpr std::size_t kLimit = 50;
// A dev question counts this often: held-out ones lack one example that serving has.
constexpr double kCheckWeight = 10;

std::size_t place(Language language) { return language == Language::kFrench ? 1 : 0; }

ReadText read_text(std::vector<Word> words, bool letters) {
  auto terms = text_terms(words, letters);
  return {std::move(words), std::move(terms)};
}

// A question that teaches, and the fold that holds it out.
struct Teaching {
  std::uint32_t answer = 0;
  std::size_t fold = kNever;
  ReadText text;
  HandoffFinding handoff;
};

class Learner {
 public:
  Learner(const LearnInput& input, const LearnOptions& options) : input_(input), options_(options) {}

  Learned run() {
    read_all();
    folds_ = folds_for(teaching_.size());
    for (std::size_t fold = 0; fold < folds_; ++fold) ask_fold(fold);
    Learned learned;
    auto signals = train(kNever);
    ask_checks(signals);
    for (const auto language : {Language::kEnglish, Language::kFrench}) {
      learned.model.of(language).signals = std::move(signals[place(language)]);
    }
    fit(learned);
    return learned;
  }

 private:
  void read_all() {
    const auto& documents = *input_.documents;
    texts_.index = input_.index;
    for (std::uint32_t i = 0; i < documents.size(); ++i) {
      const auto& answer = documents[i].answer;
      const auto& lexicon = *input_.lexicon;
      texts_.titles.push_back(read_text(lexicon.published(answer.title.view(), answer.language), true));
      texts_.bodies.push_back(read_text(lexicon.published(answer.body.view(), answer.language), false));
      for (const auto& alias : answer.aliases) teaching_.push_back(teaching(i, kNever, alias.view()));
      const auto folds = folds_of(i);
      for (std::size_t q = 0; q < answer.questions.size(); ++q) {
        const auto fold = folds[q];
        teaching_.push_back(teaching(i, fold, answer.questions[q].view()));
      }
    }
    outside_.reserve(input_.outside.size());
    for (const auto& question : input_.outside) {
      outside_.push_back(read_text(input_.lexicon->asked(gist(question.text.view(), question.language), question.language), true));
    }
  }

  // The detector reads the words as they are written, as it does when serving.
  Teaching teaching(std::uint32_t answer, std::size_t fold, std::string_view text) const {
    const auto language = (*input_.documents)[answer].answer.language;
    const auto handoff = fold == kNever ? HandoffFinding{} : find_handoff(analyze(text, language), language);
    return {answer, fold, read_text(input_.lexicon->asked(gist(text, language), language), true), handoff};
  }

  // The fold of each question of an answer. Tagged ones first: the authors' own are nearer to the title. In an order of
  // chance that depends on the text alone: files come ordered by style, and a fold must hold every style.
  std::vector<std::size_t> folds_of(std::uint32_t document) const {
    const auto& questions = (*input_.documents)[document].answer.questions;
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t q = 0; q < questions.size(); ++q) {
      const bool own = q < input_.own_questions[document];
      order.emplace_back((own ? std::uint64_t{1} << 32U : 0) + text_hash(questions[q].view()), q);
    }
    std::sort(order.begin(), order.end());
    std::vector<std::size_t> folds(questions.size(), kNever);
    const auto at_once = (questions.size() + kShareOut - 1) / kShareOut;
    for (std::size_t place_in_order = 0; questions.size() >= 2 && place_in_order < order.size(); ++place_in_order) {
      folds[order[place_in_order].second] = place_in_order / at_once;
    }
    return folds;
  }

  std::array<LearnedSignals, 2> train(std::size_t without) const {
    std::vector<KnownQuestion> questions;
    for (const auto& question : teaching_) {
      if (without == kNever || question.fold != without) questions.push_back({question.answer, &question.text});
    }
    OutsideTexts outside;
    for (std::size_t i = 0; i < outside_.size(); ++i) {
      if (without == kNever || i % folds_ != without) outside[place(input_.outside[i].language)].push_back(&outside_[i]);
    }
    return train_signals(texts_, questions, outside, options_.threads);
  }

  Asked ask(const AnswerIndex& index, const std::array<LearnedSignals, 2>& signals, const std::vector<Word>& words,
            Language language) const {
    Asked asked;
    asked.language = language;
    const auto query = make_query(words);
    asked.words = query.words.size();
    const LearnedPair pair{signals[place(language)], signals[1 - place(language)]};
    const CandidateFilter filter{{}, false, kb::Date::today()};
    asked.candidates = learned_candidates(index, pair, words, query, language, filter, kLimit);
    return asked;
  }

  // More folds where they are cheap: few questions say little of forty weights.
  static std::size_t folds_for(std::size_t questions) { return questions < 2000 ? 6 : questions < 6000 ? 4 : 2; }

  void ask_fold(std::size_t fold) {
    std::vector<IndexedQuestion> kept;
    bool any = false;
    for (const auto& question : teaching_) {
      if (question.fold == fold)
        any = true;
      else
        kept.push_back({question.answer, &question.text.words});
    }
    if (!any) return;
    const auto index = input_.index->with_questions(kept);
    const auto signals = train(fold);
    std::vector<const Teaching*> held;
    for (const auto& question : teaching_) {
      if (question.fold == fold) held.push_back(&question);
    }
    const auto begin = asked_.size();
    asked_.resize(begin + held.size());
    for_each_of(held.size(), options_.threads, [&](std::size_t i) {
      const auto& question = *held[i];
      auto& asked = asked_[begin + i];
      asked = ask(index, signals, question.text.words, (*input_.documents)[question.answer].answer.language);
      asked.half = fold % kHalves;
      asked.handoff = question.handoff;
      asked.right = {question.answer};
    });
    for (auto i = fold; i < outside_.size(); i += folds_) {
      const auto language = input_.outside[i].language;
      auto asked = ask(index, signals, outside_[i].words, language);
      asked.half = fold % kHalves;
      asked.handoff = find_handoff(analyze(input_.outside[i].text.view(), language), language);
      asked_.push_back(std::move(asked));
    }
  }

  void ask_checks(const std::array<LearnedSignals, 2>& signals) {
    std::size_t number = 0;
    for (const auto& question : input_.check) {
      const auto words = analyze(question.text.view(), question.language);
      auto asked = ask(*input_.index, signals, input_.lexicon->asked(gist(question.text.view(), question.language), question.language), question.language);
      asked.half = number++ % kHalves;
      asked.check = true;
      asked.right = question.right;
      asked.handoff = find_handoff(words, question.language);
      asked_.push_back(std::move(asked));
    }
  }

  void fit(Learned& learned) {
    weigh_by_volume(asked_, [&](std::uint32_t answer) {
      return (*input_.documents)[answer].answer.questions.size() - input_.own_questions[answer];
    });
    labelled_outside_ =
        std::any_of(asked_.begin(), asked_.end(), [](const Asked& asked) { return asked.right.empty(); });
    weigh_outside(asked_, kUnanswerable);
    learned.model.trust = fit_handoff_trust(person_cases(asked_));
    const MixFitter mixes(asked_);
    std::array<std::array<MixWeights, 2>, kHalves> of_half;
    {
      std::vector<std::jthread> workers;
      if (options_.threads > 1) workers.emplace_back([&] { of_half[0] = mixes.fit(0); });
      else of_half[0] = mixes.fit(0);
      of_half[1] = mixes.fit(1);
    }
    const auto of_all = mixes.fit();
    std::array<std::vector<Winner>, 2> winners_of;
    for (const auto language : {Language::kEnglish, Language::kFrench}) {
      auto& of = learned.model.of(language);
      of.mix = of_all[place(language)];
      auto& winners = winners_of[place(language)];
      auto& figures = learned.figures[place(language)];
      for (const auto& asked : asked_) {
        if (asked.language != language) continue;
        auto ranked = ranked_by(asked.candidates, of_half[asked.half][place(language)], kLimit);
        const auto is_right = [&](const RankedAnswer& found) {
          return std::find(asked.right.begin(), asked.right.end(), found.answer) != asked.right.end();
        };
        if (!asked.right.empty()) {
          ++figures.held_out;
          figures.top_1 += !ranked.empty() && is_right(ranked.front()) ? 1 : 0;
          figures.hit_3 +=
              std::any_of(ranked.begin(),
                          ranked.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, ranked.size())),
                          is_right)
                  ? 1
                  : 0;
        }
        if (ranked.empty()) continue;
        if (trusted_reason(asked.handoff, person_evidence(asked.handoff, ranked), learned.model.trust)) continue;
        const double weight = (asked.right.empty() ? asked.volume : 1) * (asked.check ? kCheckWeight : 1);
        winners.push_back({evidence_of(ranked, *input_.index, asked.words, asked.handoff.probability),
                           is_right(ranked.front()), weight, !asked.right.empty(), asked.check});
        // Dev questions bring those without an answer themselves, where anybody labelled some.
        if (asked.right.empty() || (asked.check && labelled_outside_)) continue;
        // What would win if the right answer did not exist.
        std::erase_if(ranked, is_right);
        if (!ranked.empty()) {
          winners.push_back({evidence_of(ranked, *input_.index, asked.words, asked.handoff.probability), false,
                             weight * (labelled_outside_ ? kUnanswerableToo : kUnanswerable), false, asked.check});
        }
      }
      if (figures.held_out > 0) {
        figures.top_1 /= static_cast<double>(figures.held_out);
        figures.hit_3 /= static_cast<double>(figures.held_out);
      }
      for (const auto& question : teaching_) {
        if ((*input_.documents)[question.answer].answer.language == language) ++figures.questions;
      }
    }
    auto calibrated = calibrate(winners_of, options_.precision);
    for (std::size_t l = 0; l < 2; ++l) {
      auto& calibration = learned.model.languages[l].calibration = std::move(calibrated[l].calibration);
      learned.figures[l].floor = calibration.limits.floor;
      learned.figures[l].answered = calibrated[l].answered;
      learned.figures[l].precision = calibrated[l].precision;
    }
    count_answers(learned);
  }

  void count_answers(Learned& learned) const {
    for (const auto& document : *input_.documents) {
      if (!document.answer.questions.empty()) ++learned.figures[place(document.answer.language)].answers_with;
    }
  }

  // Of the messages that arrive, about so many have no answer for each that has one.
  static constexpr double kUnanswerable = 0.2;
  static constexpr double kUnanswerableToo = 0.05;  // where some are labelled

  const LearnInput& input_;
  const LearnOptions& options_;
  AnswerTexts texts_;
  std::vector<Teaching> teaching_;
  std::size_t folds_ = 0;
  std::vector<ReadText> outside_;
  std::vector<Asked> asked_;
  bool labelled_outside_ = false;
};

}  // namespace

Learned learn(const LearnInput& input, const LearnOptions& options) { return Learner(input, options).run(); }

}  // namespace guichet::engine
