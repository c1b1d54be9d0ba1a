// PASSWORD and USERNAME by the clause they stand in: "token that leaked: tk_81ff…", "mdp du pdf = sirop2…", "first car = a
// yellow Lada", "on a répondu Zouzou à la question", "my id c la_miss_…", "Maple!42 is my password". credential.cc has the
// narrow shapes; here a cue, a few words, a link ("is", ":", a question and the next line) and the value. Cases: secret.cases.
#include <algorithm>
#include <array>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizers/account_name.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/number_words.h"
#include "redact/recognizers/secret_plain.h"
#include "redact/recognizers/secret_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostBetween = 7;  // words from the cue to the link
constexpr std::size_t kMostReach = 80;   // bytes
constexpr std::size_t kMostAnswer = 6;   // words of an answer
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

constexpr WordSet kLinks({"is", "was", "are", "c", "est", "c'est", "cest", "etait", "its", "it's", "being", "as", "sous", "comme", "equals", "egale", "to", "pour", "sera"});
// "I said Consolación", "on a répondu Zouzou"
constexpr WordSet kSaid({"said", "answered", "put", "wrote", "entered", "typed", "type", "enter", "write", "chose", "reponds", "tape", "ecris", "mets", "inscris", "repondu", "repondais", "ecrit", "tape", "inscrit", "choisi", "mis"});
constexpr std::string_view kSecurity[] = {"secur", "secret", "verif", "identif", "password", "mot de passe", "answer", "reponse", "recover", "recuper"};
constexpr std::string_view kSecretQuestion[] = {"secret question", "security question", "question secrete", "kestion secrete", "question de securite", "recovery question"};
constexpr WordSet kAnswers({"answer", "answers", "ans", "reponse", "reponses", "rep"});
constexpr std::size_t kFarthestAnswer = 140;  // bytes behind the question
constexpr std::size_t kNearestQuestion = 20;  // or before it
constexpr WordSet kEquals({"is", "was", "c", "est", "c'est", "cest", "etait", "its", "it's", "being"});
constexpr WordSet kAdverbs({"always", "toujours", "just", "only", "juste", "seulement", "simplement", "simply"});

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool is_quote(char c) { return c == '"' || c == '\''; }

// No password or account is longer; bounds the look from each cue.
constexpr std::size_t kLongestToken = 256;

// A run without a blank, trimmed of quotes and of what ends a sentence; empty when it is longer than any secret.
Span token_at(std::string_view text, std::size_t begin) {
  const std::size_t limit = std::min(text.size(), begin + kLongestToken);
  while (begin < limit && (is_blank(text[begin]) || is_quote(text[begin]) || text[begin] == '(')) ++begin;
  std::size_t end = begin;
  while (end < limit && !is_blank(text[end]) && text[end] != '\n' && text[end] != '"') ++end;
  if (end == limit && limit < text.size()) return {begin, begin};
  while (end > begin && std::string_view(".,;:!?)'\"").find(text[end - 1]) != std::string_view::npos) --end;
  return {begin, end};
}

// No word of a language, no date, no amount, no form, no page.
bool looks_secret(std::string_view value) {
  if (value.size() < 4 || value.size() > 60 || value.front() == '[' || value.find("://") != std::string_view::npos || value.starts_with("www.")) return false;
  const auto letters = std::count_if(value.begin(), value.end(), is_letter);
  const auto digits = std::count_if(value.begin(), value.end(), is_digit);
  const bool sign = value.find_first_of("!#&*+?^~_@%$") != std::string_view::npos;
  if (letters < 2) return false;
  return digits > 0 ? letters + digits >= 5 : sign && value.find('@') == std::string_view::npos;
}

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
          take_answer(hit.end, '\n', hit);
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
  std::size_t word_from(std::size_t byte) const {
    const auto& words = view_.words();
    return static_cast<std::size_t>(std::lower_bound(words.begin(), words.end(), byte, [](const Word& word, std::size_t at) { return word.begin < at; }) - words.begin());
  }

  // From the cue to a link in the same clause, and the value behind it.
  void forward(const CueHit& hit, EntityType type, bool question) {
    const std::vector<Word>& words = view_.words();
    std::size_t at = hit.end;
    std::size_t w = word_from(hit.end);
    for (std::size_t step = 0; step <= kMostBetween; ++step, ++w) {
      const std::size_t next = w < words.size() ? words[w].begin : text_.size();
      const std::string_view gap = text_.substr(at, next - at);
      if (const std::size_t sign = gap.find_first_of(":="); sign != std::string_view::npos && gap.find_first_of(".;!?[\n") >= sign) {
        return question ? take_answer(at + sign + 1, '.', hit) : take_token(at + sign + 1, type, true, hit);
      }
      if (!question && gap == ". " && w < words.size()) return take_said_next(w, type, hit);
      if (gap.find_first_of(".;!?[]\n") != std::string_view::npos || w >= words.size() || next - hit.end > kMostReach) return;
      // A value that needs no link: "security word mangosteen", "token tk_81ff".
      if (question && step == 0 && hit.phrase.ends_with("word") && gap == " ") return take_answer(next, ' ', hit);
      const bool inside = next > 0 && is_word(text_[next - 1]);  // "0x7f00ff00"
      const Span token = inside ? Span{next, next} : token_at(text_, next);
      if (!question && token.end > next && (type == EntityType::kPassword ? looks_secret(text_.substr(token.begin, token.size())) : is_account(token))) {
        return add(token, type, hit);
      }
      if (const std::string_view word = view_.text(words[w]); kLinks.contains(word) && !(word == "to" && type == EntityType::kUsername) && word != "pour") {
        if (question) return word == "to" || word == "as" ? void() : take_answer(words[w].end, '.', hit);
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
    std::size_t w = word_from(hit.begin);
    bool linked = false;
    for (std::size_t step = 0; step < 3 && w > 0; ++step) {
      const Word& word = words[--w];
      const std::string_view gap = text_.substr(word.end, hit.begin - word.end);
      if (gap.find_first_of(".,;:!?\n") != std::string_view::npos) return;
      const std::string_view bytes = view_.text(word);
      if (linked || !kLinks.contains(bytes)) continue;
      linked = true;
      std::size_t end = word.begin;
      while (end > 0 && is_blank(text_[end - 1])) --end;
      std::size_t begin = end;
      while (begin > 0 && !is_blank(text_[begin - 1]) && text_[begin - 1] != '\n') --begin;
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
      if (near) take_answer(words[at].end, words[at + 1].capital ? '.' : ' ', {words[w].begin, words[w].end, owner_, "security answer"});
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
      while (from < text_.size() && (is_blank(text_[from]) || text_[from] == ':' || text_[from] == '=' || text_[from] == ',')) {
        linked = linked || text_[from] != ' ';
        ++from;
      }
      const std::size_t first = word_from(from);
      if (first >= words.size() || (!linked && !words[first].capital && !is_quote(text_[from]))) continue;
      take_answer(from, '.', cue);
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
      take_answer(words[w + 1].end + sign + 1, '.', {words[w].begin, words[w].end, owner_, "security answer"});
    }
  }

  bool is_account(const Span& span) const {
    const std::string_view value = text_.substr(span.begin, span.size());
    if (value.find_first_of("@/:[]()") != std::string_view::npos || value.size() > 40) return false;
    const std::size_t dash = value.find('-');
    const bool digit = std::any_of(value.begin(), value.end(), is_digit);
    const bool letter = value.size() > 2 && is_letter(value[0]) && is_letter(value[1]);
    if (dash != std::string_view::npos) return letter && digit && value.find('-', dash + 1) != std::string_view::npos;
    return letter && looks_like_account(value) == Verdict::kPassed;
  }

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

  // Any words up to the end of the clause. `until`: '.' also a sign of a clause, '\n' the end of the line, ' ' one word.
  void take_answer(std::size_t from, char until, const CueHit& hit) {
    while (from < text_.size() && (is_blank(text_[from]) || is_quote(text_[from]) || text_[from] == '(')) ++from;
    const std::vector<Word>& words = view_.words();
    const std::size_t first = word_from(from);
    if (first >= words.size() || words[first].begin != from) return;
    const std::string_view head = view_.text(words[first]);
    if (words[first].letters && kNoSecrets.contains(head) && !(until == '.' && (head == "a" || head == "an" || head == "un" || head == "une" || head == "the" || head == "le" || head == "la"))) return;
    if (until == ' ' && (words[first].kinds & kEveryday) != 0 && !words[first].capital) return;
    std::size_t last = first;
    while (last + 1 < words.size() && until != ' ' && last - first < kMostAnswer) {
      const std::string_view gap = text_.substr(words[last].end, words[last + 1].begin - words[last].end);
      if (gap.find_first_of(until == '\n' ? "\n[]?" : "\n[]?.,;!:()\"=") != std::string_view::npos) break;
      const std::string_view next = view_.text(words[last + 1]);
      if (until == '.' && (next == "and" || next == "et" || next == "but" || next == "mais" || next == "is" || next == "est" || next == "for" || next == "pour" || next == "a" || next == "to" || next == "as" || next == "in" || next == "comme" || next == "quand" || next == "when" || next == "then" || next == "puis")) break;
      ++last;
    }
    if (last - first >= kMostAnswer) return;  // a sentence, no answer
    const Span span{words[first].begin, words[last].end};
    if (span.end < text_.size() && text_[span.end] == '?') return;
    // "security question 2: favourite sports team"
    static constexpr WordSet kAsked({"favourite", "favorite", "first", "maiden", "childhood", "prefere", "preferee", "premier", "premiere", "enfance"});
    if (hit.phrase.find("question") != std::string_view::npos && std::any_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last) + 1, [&](const Word& word) { return kAsked.contains(view_.text(word)); })) return;
    // "my best friend is having a baby"
    const bool signed_off = from > 0 && (text_[from - 1] == ':' || text_[from - 1] == '=' || (from > 1 && (text_[from - 2] == ':' || text_[from - 2] == '=')));
    const bool everyday = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(first), words.begin() + static_cast<std::ptrdiff_t>(last) + 1, [](const Word& word) { return word.letters && !word.capital && (word.kinds & kEveryday) != 0; });
    const bool few = hit.phrase == "security answer" && last - first <= 2 && !everyday;
    if (until == '.' && !signed_off && !few && (everyday || (last > first && !words[first].capital && !words[last].capital))) return;
    if (span.size() >= 3) add(span, EntityType::kPassword, hit);
  }

  // "four four nine one", "kaya underscore quatre vingt": a digit or a sign in words at least, four words or so.
  bool take_spoken(std::size_t from, EntityType type, const CueHit& hit) {
    const std::vector<Word>& words = view_.words();
    static constexpr WordSet kSigns({"underscore", "tiret", "dash", "dot", "point", "hashtag", "etoile", "star", "arobas", "plus", "bas", "capital", "majuscule"});
    const std::size_t first = word_from(from);
    std::size_t numbers = 0;
    std::size_t signs = 0;
    std::size_t last = first;
    bool word_before_sign = false;
    for (std::size_t w = first; w < words.size() && w < first + 12; ++w) {
      const std::string_view gap = text_.substr(w == first ? from : words[w - 1].end, words[w].begin - (w == first ? from : words[w - 1].end));
      if (gap.find_first_not_of(" ,.-") != std::string_view::npos || gap.size() > 4) break;
      const std::string_view word = view_.text(words[w]);
      const bool sign = words[w].letters && kSigns.contains(word);
      const bool number = words[w].letters && (number_word(word) >= 0 || word == "oh" || word == "zero" || word == "double");
      if (sign && w > first) word_before_sign = true;
      numbers += number ? 1U : 0U;
      signs += sign ? 1U : 0U;
      const bool after_sign = w > first && kSigns.contains(view_.text(words[w - 1]));
      if (!number && !sign && !after_sign && !(w == first && w + 1 < words.size() && kSigns.contains(view_.text(words[w + 1])))) break;
      last = w;
    }
    const bool code = type == EntityType::kPassword && numbers >= 4;
    if (!code && !(word_before_sign && signs >= 1 && last > first + 1)) return false;
    add({words[first].begin, words[last].end}, type, hit);
    return true;
  }

  const Word* word_at(std::size_t byte) const {
    const std::size_t w = word_from(byte);
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
