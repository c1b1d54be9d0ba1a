// PASSWORD: the answer to a secret question, wherever it stands: the next turn ("what street did you grow up on?" / "Caller:
// Rue Mouffetard"), behind the question ("« votre plat préféré » thieboudienne"), behind a verb ("i put pokhara-lakeside"), in
// a list ("answers now: pet Bandit, town Moosonee"). secret.cc has what a fixed phrase announces; here the question is told by
// what it asks for (secret_topic.h), in a message that speaks of security and answers. Cases: secret_answer.cases.
#include <algorithm>
#include <iterator>

#include "redact/asked_cues.h"
#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/secret_answer_words.h"
#include "redact/recognizers/secret_topic.h"
#include "redact/recognizers/secret_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {

extern const Recognizer kSecretAnswer;

namespace {

using namespace secret_answer;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }
bool is_article(std::string_view word) { return word == "a" || word == "an" || word == "un" || word == "une" || word == "the" || word == "le" || word == "la" || word == "my" || word == "mon" || word == "ma" || word == "les" || word == "el" || word == "los"; }

enum class Manner {
  kTurn,    // alone in its turn
  kLinked,  // behind a sign, a verb, "is"
  kStated,  // behind "the answer is": not everyday words
  kBare,    // behind the question, with nothing between
};

class Finder {
 public:
  Finder(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found) : view_(view), text_(view.text()), words_(view.words()), found_(found) {
    bool account = false;
    bool answers = false;
    bool questions = false;
    for (const CueHit& hit : view.cues()) {
      if (hit.owner != owner || hit.begin == hit.end) continue;
      if (kAnswerSet.contains(hit.phrase)) {
        answers = true;
        answers_.push_back(hit);
      } else if (kAccountSet.contains(hit.phrase)) {
        account = true;
      } else if (kQuestionSet.contains(hit.phrase)) {
        questions = true;
      } else {
        security_ = true;
        if (hit.phrase.find("answer") == std::string_view::npos && !hit.phrase.starts_with("reponse")) continue;
        answers = true;
        answers_.push_back(hit);
      }
    }
    security_ = security_ || (account && (answers || questions));
    answers_spoken_ = answers;
  }

  void run() {
    if (!security_ && !answers_spoken_) return;
    topics_ = secret_topics(view_);
    if (!topics_.empty()) {
      asked();
      for (std::size_t t = 0; t < topics_.size(); ++t) behind(t);
    }
    if (!security_) return;
    for (const CueHit& hit : answers_) {
      list(hit);
      stated(hit);
    }
  }

 private:
  std::string_view word(std::size_t i) const { return view_.text(words_[i]); }
  std::string_view gap(std::size_t i) const {  // before word i
    return i == 0 || i >= words_.size() ? std::string_view{"\n"} : text_.substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
  }

  // The first topic that begins at a word or behind it.
  std::vector<SecretTopic>::const_iterator topic_from(std::size_t w) const {
    return std::lower_bound(topics_.begin(), topics_.end(), w, [](const SecretTopic& one, std::size_t at) { return one.first < at; });
  }

  void asked() {
    for_each_asked(text_, words_[topics_.front().last].end, [&](const Span& line, std::size_t answer) {
      const auto topic = topic_from(view_.word_from(line.begin));
      const bool about = topic != topics_.end() && words_[topic->last].end <= line.end;
      const std::string_view said = text_.substr(line.begin, line.end - line.begin);
      const bool answers = said.find("answer") != std::string_view::npos || said.find("repon") != std::string_view::npos;
      if (about && (security_ || answers)) take(answer, Manner::kTurn);
    });
  }

  // "…" behind a question: its sign, a link, a verb, or the answer itself.
  void behind(std::size_t t) {
    constexpr std::size_t kFarthest = 90;  // bytes from the question to "i put"
    const SecretTopic& topic = topics_[t];
    const std::size_t next = past_question(topic);
    if (next >= words_.size()) return;
    const std::size_t end = words_[next - 1].end;
    const std::string_view between = gap(next);
    const bool quoted = between.find('"') != std::string_view::npos;
    if (!security_ && !(quoted && answers_spoken_)) return;
    if (between.find_first_of("[]\n") != std::string_view::npos) return;
    if (const std::size_t sign = between.find_first_of(":="); sign != std::string_view::npos) {
      take(end + sign + 1, Manner::kLinked);
      return;
    }
    if (kEquals.contains(word(next))) {
      if (next + 1 < words_.size() && gap(next).find_first_of(".;!") == std::string_view::npos) take(past_links(next), Manner::kLinked);
      return;
    }
    if (between.find('?') != std::string_view::npos || quoted || between == " - " || between == " -> ") {
      if (take(words_[next].begin, Manner::kBare)) return;
    } else if (between == " " || between == ", ") {
      const bool name = words_[next].capital || words_[next].kinds == 0 || (words_[next].kinds & (kGivenName | kSurname | kPlace)) != 0;
      if (name && (words_[next].kinds & kEveryday) == 0 && take(words_[next].begin, Manner::kBare)) return;
    }
    // "…, i put pokhara-lakeside"
    const std::size_t until = t + 1 < topics_.size() ? topics_[t + 1].first : words_.size();
    for (std::size_t w = next; w + 1 < until && words_[w].begin <= end + kFarthest; ++w) {
      if (gap(w).find_first_of("[]\n") != std::string_view::npos) return;
      if (words_[w].letters && kSaid.contains(word(w)) && take(past_links(w), Manner::kLinked)) return;
    }
  }

  // The word behind the topic, or behind the quotation or question that it stands in.
  std::size_t past_question(const SecretTopic& topic) const {
    constexpr std::size_t kFarthest = 5;
    for (std::size_t w = topic.last + 1; w < words_.size() && w <= topic.last + kFarthest; ++w) {
      const std::string_view between = gap(w);
      if (between.find_first_of("\"?") != std::string_view::npos) return w;
      if (between != " ") break;
    }
    return topic.last + 1;
  }

  // Behind "is", "was", "je crois que c'est".
  std::size_t past_links(std::size_t w) const {
    std::size_t at = words_[w].end;
    for (std::size_t n = 0; n < 4 && w + 1 < words_.size() && (kEquals.contains(word(w + 1)) || (n == 0 && (word(w + 1) == "always" || word(w + 1) == "toujours" || word(w + 1) == "juste" || word(w + 1) == "just"))); ++n) at = words_[++w].end;
    return at;
  }

  // "answers now: pet Bandit, hero Auntie Bea", "les reponses jcrois pho bo et celine dion".
  void list(const CueHit& hit) {
    constexpr std::size_t kMostItems = 5;
    if (hit.phrase == "ans" || !(hit.phrase.ends_with("answers") || hit.phrase.starts_with("reponses"))) return;
    std::size_t w = view_.word_from(hit.end);
    bool linked = false;
    std::size_t at = hit.end;
    for (std::size_t n = 0; n < 4 && w < words_.size(); ++n, ++w) {
      const std::string_view between = text_.substr(at, words_[w].begin - at);
      if (between.find_first_of(".;?!\n[]") != std::string_view::npos) return;
      linked = linked || between.find_first_of(":=") != std::string_view::npos;
      if (!kGuess.contains(word(w))) break;
      linked = true;
      at = words_[w].end;
    }
    if (!linked) return;
    for (std::size_t n = 0; n < kMostItems && w < words_.size(); ++n) {
      const auto topic = topic_from(w);
      if (topic != topics_.end() && topic->first <= w + 1 && topic->first < topic->last) w = topic->last;  // "fav food jollof"
      const bool named = words_[w].letters && names_answer(word(w));
      if (named && w + 1 < words_.size() && (gap(w + 1) == " " || gap(w + 1) == ": " || gap(w + 1) == " = " || gap(w + 1) == "=")) {
        ++w;
      } else if (named) {
        return;
      }
      const std::size_t last = take(words_[w].begin, named || n > 0 ? Manner::kLinked : Manner::kBare);
      if (last == 0 || last >= words_.size()) return;
      w = last;  // the word behind it
      if (word(w) == "and" || word(w) == "et" || word(w) == "n") {
        ++w;
      } else if (gap(w) != ", " && gap(w) != "," && gap(w) != " / " && gap(w) != "; " && gap(w) != " + ") {
        return;
      }
    }
  }

  bool ends(std::size_t w) const {
    if (!words_[w].letters || !kEnds.contains(word(w))) return false;
    return word(w) != "marche" || (w + 1 < words_.size() && (word(w + 1) == "pas" || word(w + 1) == "plus"));  // a market, too
  }

  // "thieboudienne rouge.", "pho bo et celine dion"
  bool closes(std::size_t w) const {
    if (kEnds.contains(word(w)) || kNoAnswers.contains(word(w)) || kNoSecrets.contains(word(w))) return false;
    return w + 1 >= words_.size() || gap(w + 1) != " " || word(w + 1) == "et" || word(w + 1) == "and";
  }

  // "the ans is quisumbing", "avec reponse la mecanique", "reponse poutine2"
  void stated(const CueHit& hit) {
    std::size_t w = view_.word_from(hit.end);
    const std::size_t own = view_.word_from(hit.begin);
    if (w >= words_.size()) return;
    const std::string_view between = text_.substr(hit.end, words_[w].begin - hit.end);
    if (between.find_first_of("[]\n.;!?") != std::string_view::npos) return;
    const bool with = own > 0 && (word(own - 1) == "avec" || word(own - 1) == "with");
    const bool signed_ = between.find_first_of(":=") != std::string_view::npos;
    const bool equals = kEquals.contains(word(w)) && word(w) != "s" && word(w) != "r";
    const std::size_t digits = w + 1 < words_.size() && words_[w + 1].begin == words_[w].end ? w + 1 : w;
    if (signed_ && names_answer(word(w))) return;  // list() has it
    if (signed_ || with) {
      take(words_[w].begin, Manner::kLinked);
    } else if (equals && w + 1 < words_.size()) {
      take(past_links(w), Manner::kStated);
    } else if (digits > w && words_[w].letters && !words_[digits].letters) {
      take(words_[w].begin, Manner::kBare);
    }
  }

  // Takes the answer that begins at a byte. Returns the word behind it; 0: there is none.
  std::size_t take(std::size_t from, Manner manner) {
    constexpr std::size_t kMostTurn = 6;
    constexpr std::size_t kMost = 4;
    while (from < text_.size() && (is_blank(text_[from]) || text_[from] == '"' || text_[from] == '\'' || text_[from] == '(' || text_[from] == ':' || text_[from] == '=')) ++from;
    std::size_t first = view_.word_from(from);
    if (first >= words_.size() || words_[first].begin != from) return 0;
    // "Ben, Les Escoumins"
    static constexpr WordSet kFillers({"ben", "bin", "euh", "heu", "uh", "um", "well", "bah", "hmm", "hum", "ok", "oh", "ah", "eh"});
    if (manner == Manner::kTurn && kFillers.contains(word(first)) && first + 1 < words_.size() && gap(first + 1).find_first_of("\n.?!") == std::string_view::npos) ++first;
    const std::size_t most = manner == Manner::kTurn ? kMostTurn : kMost;
    std::size_t last = first;
    bool everyday = true;
    bool digits = true;
    for (std::size_t w = first;; ++w) {
      const bool known = words_[w].letters && (words_[w].kinds & kEveryday) != 0 && !words_[w].capital;
      if (manner == Manner::kBare && w > first && known && !(w == first + 1 && closes(w))) break;
      everyday = everyday && (known || (is_article(word(w)) && words_[w].letters));
      digits = digits && !words_[w].letters;
      last = w;
      if (w + 1 >= words_.size()) break;
      const std::string_view next = gap(w + 1);
      const bool title = next == ". " && words_[w].letters && words_[w].end - words_[w].begin <= 3 && words_[w + 1].capital;
      if (!title && next.find_first_of("\n[]?.,;!()=\"/:") != std::string_view::npos) break;
      if (manner != Manner::kTurn && ends(w + 1) && next == " ") break;
      if (w + 1 - first >= most) return 0;  // a sentence
    }
    const std::string_view head = word(first);
    if (head == "a" && view_.folded().raw({words_[first].begin, words_[first].end}).size() > 1) return 0;  // "est à Québec"
    if (last + 1 < words_.size() && gap(last + 1).find('[') != std::string_view::npos) return 0;
    const std::size_t size = words_[last].end - words_[first].begin;
    if (size < 2 || digits || (words_[first].letters && (kNoAnswers.contains(head) || (kNoSecrets.contains(head) && !(is_article(head) && last > first))))) return 0;
    if ((manner == Manner::kBare || manner == Manner::kStated) && everyday) return 0;
    if (manner == Manner::kLinked && everyday && last > first + 1) return 0;
    if (words_[last].end < text_.size() && text_[words_[last].end] == '?') return 0;
    // The question once more.
    const auto behind = topic_from(last + 1);
    if (behind != topics_.begin() && std::prev(behind)->last >= first) return 0;
    Candidate candidate;
    candidate.type = EntityType::kPassword;
    candidate.span = {words_[first].begin, words_[last].end};
    candidate.score = manner == Manner::kBare ? 0.8F : 0.96F;
    candidate.rule = "secret_answer.told";
    candidate.cue = "security answer";
    candidate.cue_distance = 0;
    found_.push_back(candidate);
    return last + 1;
  }

  const TextView& view_;
  std::string_view text_;
  const std::vector<Word>& words_;
  std::vector<Candidate>& found_;
  std::vector<SecretTopic> topics_;
  std::vector<CueHit> answers_;
  bool security_ = false;
  bool answers_spoken_ = false;
};

void find(const TextView& view, std::vector<Candidate>& found) {
  const auto recognizers = all_recognizers();
  static const auto kOwner = static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kSecretAnswer) - recognizers.begin());
  if ((view.cue_owners() >> kOwner & 1U) != 0) Finder(view, kOwner, found).run();
}

}  // namespace

const Recognizer kSecretAnswer = {.name = "secret_answer", .cues = kCues, .rules = {}, .find = find};

}  // namespace guichet::redact
