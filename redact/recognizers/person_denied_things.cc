// What a word and its neighbours deny: "Grace Fellowship", "restaurant Chez Laurier", the word "Blanche", "le Marcel-Doucet". Tested
// by person.cases.
#include "redact/recognizers/name_ambiguity.h"
#include "redact/recognizers/person_denied.h"
#include "redact/recognizers/person_denied_words.h"
#include "redact/recognizers/person_evidence.h"

namespace guichet::redact {

void Denials::see_thing(std::size_t i) {
  constexpr int kMost = 4;
  const NameWord& word = text_[i];
  const auto joins = [&](std::size_t at) { return text_[at].gap == Gap::kSpace || text_[at].gap == Gap::kHyphen; };
  if (plain_capital(i) && kEndsThing.contains(text_.text(i)) && !word.is(kSurname)) {
    std::size_t at = i;
    for (int n = 0; n < kMost && at > 0 && joins(at - 1) && (plain_capital(at - 1) || text_.text(at - 1) == "and"); ++n) --at;
    if (i - at <= 2 || !text_[at].is(kGivenName)) {
      for (; at < i; ++at) deny(at);
    } else {
      deny(i - 1);
    }
  }
  // "the Jay treaty", "on Maple street"
  if (i > 0 && !word.capital && text_[i - 1].gap == Gap::kSpace && plain_capital(i - 1)) {
    const bool surely = kSurelyNamedAfter.contains(text_.text(i));
    if (surely || (kNamedAfter.contains(text_.text(i)) && !only_a_name(text_, i - 1))) deny(i - 1);
  }
  if (word.shout || !kBeginsThing.contains(text_.text(i))) return;
  const bool always = text_.text(i) != "chez" && text_.text(i) != "cabinet";
  if (!always && !word.capital) return;  // "chez Olivier" is at his home
  // In lower case only directly before the name: "l'école Jean-Talon", but "my school. Amina".
  std::size_t at = i;
  for (int n = 0; n < kMost && at + 1 < text_.size() && joins(at); ++n) {
    const std::size_t next = at + 1;
    const bool particle = text_[next].is(kParticle) && !text_[next].capital && next + 1 < text_.size() && text_[next].gap == Gap::kSpace;
    if (!plain_capital(next) && !(word.capital && particle)) break;
    at = next;
    if (plain_capital(at)) deny(at);
  }
}

// the word "Blanche"; "Anak" means son of; "Naw" is how we say miss
void Denials::see_word_itself(std::size_t i) {
  const NameWord& word = text_[i];
  if (word.end - word.begin < 2 || !(word.listed() || word.capital)) return;
  const auto quoted = [&](std::size_t before) {
    const std::string_view gap = text_.between(text_[before].end, before + 1);
    return gap.size() <= 5 && gap.find('"') != std::string_view::npos;
  };
  if (i > 0 && kSaysWord.contains(text_.text(i - 1)) && (text_[i - 1].gap == Gap::kSpace || quoted(i - 1))) return deny(i);
  if (word.is(kEveryday | kPlace) || may_be_no_person(text_.text(i))) {
    // 'a "Solomon"', "un Breton", "an Anne costume"
    if (i > 0 && word.capital && (quoted(i - 1) || text_[i - 1].gap == Gap::kSpace) && (kAnArticle.contains(text_.text(i - 1)) || english_article(i - 1))) {
      for (std::size_t at = i; at < text_.size() && plain_capital(at) && (at == i || !only_a_name(text_, at)); ++at) {  // "un Renault Clio"
        deny(at);
        if (text_[at].gap != Gap::kSpace) break;
      }
      return;
    }
    // "la Marine canadienne", "the 90 day Grace": people have no article, but "la Rose m'a dit".
    static constexpr WordSet kThe({"the", "la", "le"});
    if (i > 0 && plain_capital(i) && text_[i - 1].gap == Gap::kSpace && kThe.contains(text_.text(i - 1)) && !text_[i - 1].capital && lone(i) && word.gap == Gap::kSpace && points_behind_lone(i) <= 0) return deny(i);
  }
  // "sur l'Olive-Rose"
  if (i > 0 && plain_capital(i) && text_[i - 1].gap == Gap::kApostrophe && text_.text(i - 1) == "l" && (word.listed() || word.kinds == 0)) {
    deny(i);
    if (word.gap == Gap::kHyphen && i + 1 < text_.size()) deny(i + 1);
    return;
  }
  // "le Marcel-Doucet", "aboard the MSC Camille": ships
  if (i > 0 && plain_capital(i) && text_[i - 1].gap == Gap::kSpace && (text_.text(i - 1) == "msc" || text_.text(i - 1) == "mv" || text_.text(i - 1) == "ms")) return deny(i);
  if (i > 0 && plain_capital(i) && word.gap == Gap::kHyphen && text_[i - 1].gap == Gap::kSpace && (text_.text(i - 1) == "le" || text_.text(i - 1) == "the") && i + 1 < text_.size() && plain_capital(i + 1) && points_behind_lone(i + 1) < 5) {
    if (opens_sentence(text_, i - 1)) deny(i - 1);
    deny(i);
    return deny(i + 1);
  }
  if (word.capital && word.gap == Gap::kApostrophe && i + 1 < text_.size() && text_.text(i + 1) == "s" && kOwnThings.contains(text_.text(i))) return deny(i);
  if (kStorms.contains(text_.text(i)) && i + 1 < text_.size() && plain_capital(i + 1) && word.gap == Gap::kSpace) {
    deny(i);
    deny(i + 1);
    nobody_ = no_lady_ = true;  // whoever is named with it is another one: "Fiona took the roof, and Dorian before"
    return;
  }
  if (i + 2 >= text_.size() || !quoted(i)) return;
  const std::string_view next = text_.text(i + 1);
  if (next == "means" || next == "signifie" || (next == "veut" && text_.text(i + 2) == "dire")) deny(i);
  if ((next == "is" || next == "c") && i + 3 < text_.size() && is_called_thing(text_, i)) deny(i);
}

int Denials::points_behind_lone(std::size_t i) const {
  NameRun run;
  run.first = run.last = i;
  run.words = 1;
  return points_behind(text_, run);
}

// Not "à Maria", which is folded to the same.
bool Denials::english_article(std::size_t i) const {
  static constexpr WordSet kBefore({"is", "as", "on", "like", "with", "for", "of", "s", "am", "not", "called", "was", "just", "have", "got", "need"});
  return text_.text(i) == "a" && i > 0 && text_[i - 1].gap != Gap::kLine && kBefore.contains(text_.text(i - 1));
}

}  // namespace guichet::redact
