#include "engine/analysis/gist.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "engine/analysis/analyzer.h"

namespace guichet::engine {
namespace {

// How a sentence without a question mark asks, from its first words; folded, French clitics parted.
constexpr std::array<std::string_view, 36> kEnglishOpenings{
    "how", "what", "when", "where", "which", "who", "why", "can i", "can we", "can my", "can he", "can she", "can they", "could i",
    "do i", "do we", "does", "did", "is it", "is there", "are there", "am i", "are we", "should i", "should we", "will i", "will my",
    "would i", "may i", "must i", "have i", "is my", "are my", "what s", "whats", "hows"};
constexpr std::array<std::string_view, 34> kFrenchOpenings{
    "comment", "combien", "quand", "quel", "quelle", "quels", "quelles", "qui", "pourquoi", "est ce", "puis je", "peut on", "peut il",
    "peut elle", "pouvons nous", "dois je", "doit on", "doit il", "doit elle", "devons nous", "faut il", "y a t il", "ai je", "suis je",
    "qu est", "que faire", "que dois", "a t il", "a quel", "de quel", "dans quel", "est il", "ou puis", "c est quoi"};
// Anywhere: it announces what is wanted.
constexpr std::array<std::string_view, 16> kEnglishWants{
    "want to know", "like to know", "need to know", "wondering", "wonder if", "question is", "not sure if", "not sure whether", "not sure how",
    "don t know if", "don t know how", "do not know if", "tell me", "let me know", "is it possible", "do i need"};
constexpr std::array<std::string_view, 16> kFrenchWants{
    "voudrais savoir", "aimerais savoir", "voulais savoir", "veux savoir", "demande si", "demandais si", "question est", "question c est",
    "ne sais pas si", "sais pas comment", "sais pas si", "dites moi", "pouvez vous me dire", "est ce que", "est il possible", "besoin de savoir"};

struct Sentence {
  std::string_view text;
  bool asks = false;
};

bool asks(const std::vector<Word>& words, std::string_view text, Language language) {
  if (text.find('?') != std::string_view::npos) return true;
  std::string folded = " ";
  for (const auto& word : words) {
    for (const char c : word.folded) folded += c == '\'' || c == '-' ? ' ' : c;
    if (folded.back() != ' ') folded += ' ';
  }
  const bool french = language == Language::kFrench;
  const auto opens = [&](std::string_view phrase) { return folded.compare(1, phrase.size() + 1, std::string(phrase) + " ") == 0; };
  const auto holds = [&](std::string_view phrase) { return folded.find(" " + std::string(phrase) + " ") != std::string::npos; };
  return french ? std::any_of(kFrenchOpenings.begin(), kFrenchOpenings.end(), opens) || std::any_of(kFrenchWants.begin(), kFrenchWants.end(), holds)
                : std::any_of(kEnglishOpenings.begin(), kEnglishOpenings.end(), opens) || std::any_of(kEnglishWants.begin(), kEnglishWants.end(), holds);
}

// At a stop, a question mark or the end of a line, with a blank behind it: "i.e. 3.5" stays whole.
std::vector<Sentence> sentences(std::string_view text, Language language, std::size_t& words) {
  std::vector<Sentence> found;
  for (std::size_t begin = 0; begin < text.size();) {
    auto end = begin;
    while (end < text.size() && text[end] != '\n' &&
           !((text[end] == '.' || text[end] == '?' || text[end] == '!') && (end + 1 == text.size() || text[end + 1] == ' ' || text[end + 1] == '\n'))) {
      ++end;
    }
    while (end < text.size() && std::string_view(".?!\n").find(text[end]) != std::string_view::npos) ++end;
    while (begin < end && text[begin] == ' ') ++begin;
    Sentence one{text.substr(begin, end - begin)};
    const auto read = analyze(one.text, language);
    words += read.size();
    one.asks = asks(read, one.text, language);
    if (!read.empty()) found.push_back(one);
    begin = end;
  }
  return found;
}

}  // namespace

std::string gist(std::string_view text, Language language) {
  // Thirty words are longer than this.
  if (text.size() <= 2 * kLongMessage) return std::string(text);
  std::size_t words = 0;
  const auto all = sentences(text, language, words);
  if (words <= kLongMessage || std::none_of(all.begin(), all.end(), [](const Sentence& one) { return one.asks; })) return std::string(text);
  std::string asked;
  std::string told;
  for (const auto& one : all) (one.asks ? asked : told) += std::string(one.text) + ' ';
  return asked + told;
}

Question question_of(std::string_view text, Language language) {
  Question question;
  if (text.size() <= 2 * kLongMessage) return question;
  const auto all = sentences(text, language, question.words);
  if (question.words <= kLongMessage) return {};
  for (const auto& one : all) {
    if (one.asks) question.text += std::string(one.text) + ' ';
  }
  return question;
}

}  // namespace guichet::engine
