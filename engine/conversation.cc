#include "engine/conversation.h"

#include <algorithm>
#include <utility>

#include "engine/analysis/analyzer.h"
#include "engine/decide/small_talk.h"
#include "redact/base/json.h"
#include "redact/base/message.h"

namespace guichet::engine {
namespace {

// Of a long conversation a person reads the end.
constexpr std::size_t kMostLines = 200;
// Words of an option that a reply must hold to choose it.
constexpr double kChosenShare = 0.5;

constexpr Message kUseful{"Was this useful?", "Est-ce que cela vous a été utile?"};
constexpr Message kNoneOfThese{"none of these", "aucune de ces réponses"};
constexpr Message kPages{"These pages may help.", "Ces pages pourraient vous aider."};
constexpr Message kPerson{"A person will take over; what you wrote is passed on.",
                          "Une personne prend la relève; ce que vous avez écrit lui est transmis."};
constexpr Message kInDistress{"A person will read this right away. If anybody is in danger, call 911 now.",
                              "Une personne va vous lire tout de suite. Si quelqu'un est en danger, appelez le 911."};
constexpr Message kBothLanguages{
    "We serve you in English and in French; a person will take over. Nous vous servons en français et en anglais; une "
    "personne prend la relève.",
    "Nous vous servons en français et en anglais; une personne prend la relève. We serve you in English and in French; a "
    "person will take over."};

std::string tried_name(const Suggestion& suggestion) {
  return suggestion.code ? std::string(suggestion.code->text()) : suggestion.id;
}

// Searchable words that two texts share, of those of the first.
double share_of(const std::vector<Word>& of, const std::vector<Word>& in) {
  double all = 0;
  double found = 0;
  for (const auto& word : of) {
    if (!word.searchable()) continue;
    ++all;
    found += std::any_of(in.begin(), in.end(), [&](const Word& other) { return other.term == word.term; }) ? 1 : 0;
  }
  return all == 0 ? 0 : found / all;
}

bool has_pages(const Reply& reply) {
  return std::any_of(reply.suggestions.begin(), reply.suggestions.end(),
                     [](const Suggestion& one) { return one.kind == Kind::kPage; });
}

}  // namespace

std::string_view name(Act act) noexcept {
  switch (act) {
    case Act::kGreet:
      return "greet";
    case Act::kAnswer:
      return "answer";
    case Act::kAsk:
      return "ask";
    case Act::kPages:
      return "pages";
    case Act::kHandOver:
      return "hand_over";
    case Act::kClose:
      return "close";
  }
  return "hand_over";
}

std::string to_json(const HandoffNote& note) {
  std::string out = "{\"lang\":";
  json::append_quoted(out, code(note.language));
  out += ",\"reason\":";
  json::append_quoted(out, name(note.reason));
  out += ",\"transcript\":[";
  for (const auto& line : note.transcript) {
    if (&line != &note.transcript.front()) out += ',';
    out += line.client ? "{\"role\":\"client\",\"text\":" : "{\"role\":\"bot\",\"text\":";
    json::append_quoted(out, line.text);
    out += '}';
  }
  out += "],\"tried\":[";
  for (const auto& tried : note.tried) {
    if (&tried != &note.tried.front()) out += ',';
    json::append_quoted(out, tried);
  }
  return out += "]}";
}

Result<Step> Conversation::next(const Engine& engine, const redact::CleanText& message, SuggestOptions options) {
  transcript_.push_back({true, std::string(message.view())});
  if (options.language) language_ = options.language;
  if (!options.prior) options.prior = language_;
  // French elisions are parted; English has none of these forms.
  const auto words = analyze(message.view(), Language::kFrench);
  const auto talk = small_talk(words);
  const auto spoken = language_.value_or(small_talk_language(words).value_or(engine.language_of(message, language_)));
  if (!options_.empty()) {
    if (const auto chosen = choice_of(message)) {
      auto reply = std::exchange(last_, {});
      const auto id = options_[*chosen].id;
      const auto found = std::find_if(reply.suggestions.begin(), reply.suggestions.end(),
                                      [&](const Suggestion& one) { return one.id == id; });
      if (found != reply.suggestions.end()) {
        std::rotate(reply.suggestions.begin(), found, found + 1);
        reply.clarify.clear();
        reply.decision = Decision::kAnswer;
        reply.reason = Reason::kConfident;
        reply.confidence = reply.suggestions.front().confidence = 1;  // the client said so
        return show_answer(std::move(reply));
      }
    }
    if (talk == SmallTalk::kNone || talk == SmallTalk::kNo) return climb(Reason::kLowConfidence);
  }
  if (awaits_useful_ && (talk == SmallTalk::kNo || talk == SmallTalk::kNone)) return climb(Reason::kLowConfidence);
  if (talk == SmallTalk::kThanks || (awaits_useful_ && talk == SmallTalk::kYes)) {
    forget_question();
    language_ = spoken;
    return small(Act::kClose, small_talk_reply(SmallTalk::kThanks, spoken));
  }
  if (talk) {
    language_ = spoken;
    return small(Act::kGreet, small_talk_reply(*talk, spoken));
  }
  auto reply = engine.suggest(message, options);
  if (!reply) return failed(std::move(reply));
  if (reply->reason != Reason::kEmpty) language_ = reply->language;
  return take(*std::move(reply));
}

// A decision of the engine, on the rung where the conversation stands.
Step Conversation::take(Reply reply) {
  switch (reply.decision) {
    case Decision::kAnswer:
      return show_answer(std::move(reply));
    case Decision::kClarify:
      if (!asked_) return ask(std::move(reply));
      break;
    case Decision::kPages:
      break;
    case Decision::kHandoff:
      return hand_over(std::move(reply));
  }
  if (!showed_pages_ && has_pages(reply)) return show_pages(std::move(reply));
  reply.reason = Reason::kLowConfidence;
  return hand_over(std::move(reply));
}

// What was offered is not it: one rung up.
Step Conversation::climb(Reason reason) {
  auto reply = std::exchange(last_, {});
  options_.clear();
  reply.reason = reason;
  reply.clarify.clear();
  reply.confidence = 0;
  if (!showed_pages_ && has_pages(reply)) return show_pages(std::move(reply));
  return hand_over(std::move(reply));
}

Step Conversation::show_answer(Reply reply) {
  asked_ = showed_pages_ = false;
  options_.clear();
  awaits_useful_ = true;
  tried_.push_back(tried_name(reply.suggestions.front()));
  last_ = reply;
  Step step{Act::kAnswer, std::move(reply), {}, true, {}};
  step.say = kUseful.in(step.reply.language);
  transcript_.push_back({false, step.reply.suggestions.front().title});
  return said(std::move(step));
}

Step Conversation::ask(Reply reply) {
  asked_ = true;
  awaits_useful_ = false;
  options_ = reply.clarify;
  last_ = reply;
  Step step{Act::kAsk, std::move(reply), {}, false, {}};
  const auto language = step.reply.language;
  step.say = step.reply.ask;
  std::size_t number = 0;
  for (const auto& option : options_) step.say += "\n" + std::to_string(++number) + ". " + option.question;
  step.say += "\n" + std::to_string(++number) + ". " + std::string(kNoneOfThese.in(language));
  return said(std::move(step));
}

Step Conversation::show_pages(Reply reply) {
  showed_pages_ = true;
  awaits_useful_ = true;
  options_.clear();
  reply.decision = Decision::kPages;
  std::stable_partition(reply.suggestions.begin(), reply.suggestions.end(),
                        [](const Suggestion& one) { return one.kind == Kind::kPage; });
  std::string titles;
  for (const auto& one : reply.suggestions) {
    if (one.kind != Kind::kPage) break;
    tried_.push_back(one.id);
    titles += "\n" + one.title;
  }
  last_ = reply;
  Step step{Act::kPages, std::move(reply), {}, true, {}};
  step.say = std::string(kPages.in(step.reply.language)) + titles + "\n" + std::string(kUseful.in(step.reply.language));
  return said(std::move(step));
}

Step Conversation::hand_over(Reply reply) {
  handed_over_ = true;
  reply.decision = Decision::kHandoff;
  if (reply.reason == Reason::kConfident) reply.reason = Reason::kLowConfidence;
  const auto language = language_.value_or(reply.language);
  Step step{Act::kHandOver, std::move(reply), {}, false, {}};
  const auto& sentence = step.reply.reason == Reason::kDistress     ? kInDistress
                         : step.reply.reason == Reason::kOutOfScope ? kBothLanguages
                                                                    : kPerson;
  step.say = sentence.in(language);
  step.note = HandoffNote{language, step.reply.reason, transcript_, tried_};
  forget_question();
  return said(std::move(step));
}

Step Conversation::small(Act act, std::string_view say) {
  Step step{act, {}, std::string(say), false, {}};
  step.reply.language = language_.value_or(Language::kEnglish);
  step.reply.decision = Decision::kClarify;  // nothing was asked yet
  step.reply.reason = Reason::kEmpty;
  step.reply.ask = say;
  return said(std::move(step));
}

Step Conversation::said(Step step) {
  transcript_.push_back({false, step.say});
  if (transcript_.size() > kMostLines) {
    transcript_.erase(transcript_.begin(), transcript_.end() - static_cast<std::ptrdiff_t>(kMostLines));
  }
  return step;
}

// By its place, or by its words: most of the reply's own words are the option's, and no other option has as many.
std::optional<std::size_t> Conversation::choice_of(const redact::CleanText& message) const {
  const auto language = last_.language;
  const auto words = analyze(message.view(), language);
  if (const auto place = chosen_place(analyze(message.view(), Language::kFrench), options_.size())) return place;
  std::optional<std::size_t> best;
  double most = kChosenShare;
  bool alone = true;
  for (std::size_t i = 0; i < options_.size(); ++i) {
    const double share = share_of(words, analyze(options_[i].question, language));
    if (share < most) continue;
    alone = !best || share > most;
    most = share;
    best = i;
  }
  return alone ? best : std::nullopt;
}

void Conversation::forget_question() {
  last_ = {};
  options_.clear();
  asked_ = showed_pages_ = awaits_useful_ = false;
}

}  // namespace guichet::engine
