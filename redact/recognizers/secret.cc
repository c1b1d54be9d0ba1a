// PASSWORD and USERNAME by the clause they stand in: "token that leaked: tk_81ff…", "mdp du pdf = sirop2…", "first car = a
// yellow Lada", "on a répondu Zouzou à la question", "my id c la_miss_…", "Maple!42 is my password". credential.cc has the
// narrow shapes; here a cue, a few words, a link ("is", ":", a question and the next line) and the value; what
// values look like is in secret_value.h. Cases: secret.cases.
#include <algorithm>
#include <array>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/secret_clause_words.h"
#include "redact/recognizers/secret_plain.h"
#include "redact/recognizers/secret_value.h"
#include "redact/recognizers/secret_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostBetween = 7;  // words from the cue to the link
constexpr std::size_t kMostReach = 80;   // bytes
constexpr float kScore = 0.7F;
constexpr float kAnswerScore = 0.96F;  // also where it is somebody's name

constexpr auto kCues = [] {
  std::array<std::string_view, std::size(kSecretCues) + std::size(kQuestionCues) + std::size(kTransferCues) + std::size(kAccountCues)> all{};
  std::size_t at = 0;
  for (const std::string_view cue : kSecretCues) all[at++] = cue;
  for (const std::string_view cue : kQuestionCues) all[at++] = cue;
  for (const std::string_view cue : kTransferCues) all[at++] = cue;
  for (const std::string_view cue : kAccountCues) all[at++] = cue;
  return all;
}();
constexpr WordSet kQuestions(kQuestionCues);
constexpr WordSet kTransfers(kTransferCues);
constexpr WordSet kAccounts(kAccountCues);

constexpr std::size_t kFarthestAnswer = 140;  // bytes behind the question
constexpr std::size_t kNearestQuestion = 20;  // or before it

class Finder {
 public:
  Finder(const TextView& view, std::vector<Candidate>& found, std::uint16_t owner) : view_(view), text_(view.text()), found_(found), owner_(owner) {}

  void run() {
    bool questions = false;
    bool transfers = false;
    for_security_ = std::any_of(std::begin(kSecurity), std::end(kSecurity), [&](std::string_view one) { return text_.find(one) != std::string_view::npos; });
    of_transfer_ = std::any_of(view_.cues().begin(), view_.cues().end(), [&](const CueHit& one) { return one.owner == owner_ && kTransfers.contains(one.phrase); });
    for (const CueHit& hit : view_.cues()) {
      if (hit.owner != owner_) continue;
      if (kTransfers.contains(hit.phrase)) {
        transfers = true;
        continue;
      }
      const bool question = kQuestions.contains(hit.phrase);
      const EntityType type = kAccounts.contains(hit.phrase) ? EntityType::kUsername : EntityType::kPassword;
      questions = questions || question;
      if (hit.begin == hit.end) {  // asked on the line before
        if (question) {
          take_answer(hit.end, AnswerEnd::kLine, hit);
        } else {
          take_token(hit.end, type, true, hit);
        }
        continue;
      }
      forward(hit, type, question);
      if (!question) backward(hit, type);
    }
    if (questions) said();
    secret_question_ = std::any_of(std::begin(kSecretQuestion), std::end(kSecretQuestion), [&](std::string_view one) { return text_.find(one) != std::string_view::npos; });
    if (questions || transfers || secret_question_) answered();
    if (for_security_) numbered_questions();
  }

 private:
  // From the cue to a link in the same clause, and the value behind it.
  void forward(const CueHit& hit, EntityType type, bool question) {
    const std::vector<Word>& words = view_.words();
    std::size_t at = hit.end;
    std::size_t w = view_.word_from(hit.end);
    for (std::size_t step = 0; step <= kMostBetween; ++step, ++w) {
      const std::size_t next = w < words.size() ? words[w].begin : text_.size();
      const std::string_view gap = text_.substr(at, next - at);
      if (const std::size_t sign = gap.find_first_of(":="); sign != std::string_view::npos && gap.find_first_of(".;!?[\n") >= sign) {
        return question ? take_answer(at + sign + 1, AnswerEnd::kClause, hit) : take_token(at + sign + 1, type, true, hit);
      }
      if (!question && gap == ". " && w < words.size()) return take_said_next(w, type, hit);
      if (gap.find_first_of(".;!?[]\n") != std::string_view::npos || w >= words.size() || next - hit.end > kMostReach) return;
      // A value that needs no link: "security word mangosteen", "token tk_81ff".
      if (question && step == 0 && hit.phrase.ends_with("word") && gap == " ") return take_answer(next, AnswerEnd::kWord, hit);
      const bool inside = next > 0 && is_word(text_[next - 1]);  // "0x7f00ff00"
      const Span token = inside ? Span{next, next} : token_at(text_, next);
      if (!question && token.end > next && (type == EntityType::kPassword ? looks_secret(text_.substr(token.begin, token.size())) : is_account(token))) {
        return add(token, type, hit);
      }
      if (const std::string_view word = view_.text(words[w]); kLinks.contains(word) && !(word == "to" && type == EntityType::kUsername) && word != "pour") {
        if (question) return word == "to" || word == "as" ? void() : take_answer(words[w].end, AnswerEnd::kClause, hit);
        if (take_spoken(words[w].end, type, hit)) return;
        const Span value = token_at(text_, words[w].end);
        const std::string_view bytes = text_.substr(value.begin, value.size());
        if (type == EntityType::kPassword && bytes.size() >= 4 && bytes.size() <= 10 && std::all_of(bytes.begin(), bytes.end(), is_digit)) return add(value, type, hit);
        if (type == EntityType::kPassword && word != "to" && word != "as" && take_plain(words[w].end, hit)) return;
      }
      at = std::max<std::size_t>(words[w].end, token.end > words[w].end && !words[w].letters ? token.end : words[w].end);
    }
  }

  bool take_plain(std::size_t from, const CueHit& hit) {
    if (hit.phrase == "pin" || hit.phrase == "nip" || hit.phrase.find("code") != std::string_view::npos || hit.phrase == "token" || hit.phrase == "jeton") return false;
    const auto value = plain_secret(view_, from, of_transfer_);
    if (value) add(*value, EntityType::kPassword, hit);
    return value.has_value();
  }

  // "… asks for the PIN. It is 0719"
  void take_said_next(std::size_t w, EntityType type, const CueHit& hit) {
    const std::vector<Word>& words = view_.words();
    const std::string_view first = view_.text(words[w]);
    std::size_t value = w + 1;
    if (first == "it" || first == "c") {
      if (value >= words.size() || !(view_.text(words[value]) == "is" || view_.text(words[value]) == "s" || view_.text(words[value]) == "est")) return;
      ++value;
    } else if (!(first == "it's" || first == "its" || first == "c'est" || first == "cest")) {
      return;
    }
    if (type != EntityType::kPassword || value >= words.size() || words[value].letters) return;
    const Span span = token_at(text_, words[value].begin);
    const std::string_view bytes = text_.substr(span.begin, span.size());
    if (bytes.size() >= 4 && bytes.size() <= 8 && std::all_of(bytes.begin(), bytes.end(), is_digit)) add(span, type, hit);
  }

  // "Maple!42 is my password", "tk_81ff c mon jeton"
  void backward(const CueHit& hit, EntityType type) {
    const std::vector<Word>& words = view_.words();
    std::size_t w = view_.word_from(hit.begin);
    bool linked = false;
    for (std::size_t step = 0; step < 3 && w > 0; ++step) {
      const Word& word = words[--w];
      const std::string_view gap = text_.substr(word.end, hit.begin - word.end);
      if (gap.find_first_of(".,;:!?\n") != std::string_view::npos) return;
      const std::string_view bytes = view_.text(word);
      if (linked || !kLinks.contains(bytes)) continue;
      linked = true;
      std::size_t end = word.begin;
      while (end > 0 && is_secret_blank(text_[end - 1])) --end;
      std::size_t begin = end;
      while (begin > 0 && !is_secret_blank(text_[begin - 1]) && text_[begin - 1] != '\n') --begin;
      const Span value = token_at(text_, begin);
      if (value.end > end || value.size() == 0) return;
      const std::string_view token = text_.substr(value.begin, value.size());
      if (kPronouns.contains(token)) return;
      if (type == EntityType::kPassword ? looks_secret(token) : is_account(value)) add(value, type, hit);
      return;
    }
  }

  // A verb of answering in a message about secret questions.
  void said() {
    const std::vector<Word>& words = view_.words();
    for (std::size_t w = 0; w + 1 < words.size(); ++w) {
      if (!words[w].letters || !kSaid.contains(view_.text(words[w]))) continue;
      std::size_t at = w;  // "je tape toujours"
      if (w + 2 < words.size() && kAdverbs.contains(view_.text(words[w + 1]))) ++at;
      const bool near = std::any_of(view_.cues().begin(), view_.cues().end(), [&](const CueHit& hit) {
        return hit.owner == owner_ && kQuestions.contains(hit.phrase) && hit.begin < words[w].end + kMostReach && hit.end + kMostReach > words[w].begin;
      });
      if (near) take_answer(words[at].end, words[at + 1].capital ? AnswerEnd::kClause : AnswerEnd::kWord, {words[w].begin, words[w].end, owner_, "security answer"});
    }
  }

  // "…, answer: purplerain", "reponse Mme Okello": behind a secret question or a transfer of money.
  void answered() {
    const std::vector<Word>& words = view_.words();
    std::size_t last_question = 0;  // behind the last one
    auto hit = view_.cues().begin();
    for (std::size_t w = 0; w + 1 < words.size(); ++w) {
      for (; hit != view_.cues().end() && hit->begin <= words[w].end; ++hit) {
        if (hit->owner == owner_ && (kQuestions.contains(hit->phrase) || kTransfers.contains(hit->phrase))) last_question = hit->end;
      }
      if (!words[w].letters || !kAnswers.contains(view_.text(words[w]))) continue;
      std::size_t from = words[w].end;
      bool asked = secret_question_ || (last_question != 0 && words[w].begin <= last_question + kFarthestAnswer);
      // "reponse du virement :", "answer to the secret question:"
      for (auto next = hit; next != view_.cues().end() && next->begin <= words[w].end + kNearestQuestion; ++next) {
        if (next->owner != owner_ || !(kQuestions.contains(next->phrase) || kTransfers.contains(next->phrase))) continue;
        asked = true;
        from = std::max<std::size_t>(from, next->end);
      }
      if (!asked) continue;
      const CueHit cue{words[w].begin, words[w].end, owner_, "security answer"};
      bool linked = false;
      if (from == words[w].end && kEquals.contains(view_.text(words[w + 1])) && text_.substr(from, words[w + 1].begin - from) == " ") {
        from = words[w + 1].end;
        linked = true;
      }
      while (from < text_.size() && (is_secret_blank(text_[from]) || text_[from] == ':' || text_[from] == '=' || text_[from] == ',')) {
        linked = linked || text_[from] != ' ';
        ++from;
      }
      const std::size_t first = view_.word_from(from);
      if (first >= words.size() || (!linked && !words[first].capital && !is_secret_quote(text_[from]))) continue;
      take_answer(from, AnswerEnd::kClause, cue);
    }
  }

  // "Q1 city of birth = Can Tho, Q2 hero: Uncle Tam", where security is spoken of.
  void numbered_questions() {
    const std::vector<Word>& words = view_.words();
    for (std::size_t w = 0; w + 2 < words.size(); ++w) {
      const bool numbered = words[w].letters && (view_.text(words[w]) == "q" || view_.text(words[w]) == "question") && !words[w + 1].letters && words[w + 1].end - words[w + 1].begin == 1;
      if (!numbered) continue;
      const std::size_t sign = text_.substr(words[w + 1].end, kMostReach).find_first_of(":=?\n,;.");
      if (sign == std::string_view::npos || (text_[words[w + 1].end + sign] != '=' && text_[words[w + 1].end + sign] != ':') || sign < 3) continue;
      take_answer(words[w + 1].end + sign + 1, AnswerEnd::kClause, {words[w].begin, words[w].end, owner_, "security answer"});
    }
  }

  bool is_account(const Span& span) const { return names_account(text_.substr(span.begin, span.size())); }

  // Behind a sign: one token; no stop word and no plain word that a sentence goes on from.
  void take_token(std::size_t from, EntityType type, bool announced, const CueHit& hit) {
    if (take_spoken(from, type, hit)) return;
    const Span value = token_at(text_, from);
    if (value.size() < 3 || value.size() > 60) return;
    const std::string_view gap = text_.substr(from, value.begin - from);
    if (gap.find('\n') != std::string_view::npos) return;
    const std::string_view token = text_.substr(value.begin, value.size());
    if (token.front() == '[' || token.find("://") != std::string_view::npos || token.starts_with("www.") || token.find('[') != std::string_view::npos) return;
    const bool digits = std::all_of(token.begin(), token.end(), is_digit);
    const bool plain = std::all_of(token.begin(), token.end(), is_letter);
    const Word* const word = word_at(value.begin);
    if (word != nullptr && plain && kNoSecrets.contains(token)) return;
    const bool alone = value.end >= text_.size() || text_[value.end] != ' ';
    if (type == EntityType::kUsername) {
      if (is_account(value) || (announced && alone && !plain && !digits && is_account(value))) add(value, type, hit);
      return;
    }
    const bool year = token.size() == 4 && (token.starts_with("19") || token.starts_with("20"));
    if (looks_secret(token) || (digits && token.size() >= 4 && token.size() <= 10 && !year)) add(value, type, hit);
  }

  void take_answer(std::size_t from, AnswerEnd until, const CueHit& hit) {
    if (const auto answer = secret_answer_at(view_, from, until, hit.phrase)) add(*answer, EntityType::kPassword, hit);
  }

  bool take_spoken(std::size_t from, EntityType type, const CueHit& hit) {
    const auto said = spoken_secret(view_, from, type == EntityType::kPassword);
    if (said) add(*said, type, hit);
    return said.has_value();
  }

  const Word* word_at(std::size_t byte) const {
    const std::size_t w = view_.word_from(byte);
    return w < view_.words().size() && view_.words()[w].begin == byte ? &view_.words()[w] : nullptr;
  }

  void add(const Span& span, EntityType type, const CueHit& hit) {
    Candidate candidate;
    candidate.type = type;
    candidate.span = span;
    candidate.score = kScore;
    candidate.rule = type == EntityType::kUsername ? "secret.account" : kQuestions.contains(hit.phrase) ? "secret.answer" : "secret.value";
    candidate.cue = hit.phrase;
    const bool asked = hit.begin == hit.end && kQuestions.contains(hit.phrase) && for_security_;
    const bool secret = kQuestions.contains(hit.phrase) && (hit.phrase.starts_with("mot ") || hit.phrase.ends_with(" word"));
    if (hit.phrase == "security answer" || asked || secret) {
      candidate.score = kAnswerScore;
      candidate.cue_distance = 0;
    }
    found_.push_back(candidate);
  }

  const TextView& view_;
  std::string_view text_;
  std::vector<Candidate>& found_;
  std::uint16_t owner_;
  bool of_transfer_ = false;  // the text speaks of one
  bool secret_question_ = false;
  bool for_security_ = false;  // a maiden name may be asked for as a name, too
};

void find(const TextView& view, std::vector<Candidate>& found) {
  static const std::uint16_t kOwner = [] {
    const auto all = all_recognizers();
    const auto at = std::find_if(all.begin(), all.end(), [](const Recognizer* one) { return one->name == "secret"; });
    return static_cast<std::uint16_t>(at - all.begin());
  }();
  if ((view.cue_owners() >> kOwner & 1U) != 0) Finder(view, found, kOwner).run();
}

}  // namespace

extern const Recognizer kSecret;
const Recognizer kSecret = {.name = "secret", .cues = kCues, .rules = {}, .find = find};

}  // namespace guichet::redact
