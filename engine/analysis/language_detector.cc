#include "engine/analysis/language_detector.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "engine/analysis/data.h"
#include "engine/analysis/fold.h"
#include "engine/analysis/tokenizer.h"
#include "engine/analysis/word_list.h"

namespace guichet::engine {
namespace {

// Neighbouring sequences share letters, so their evidence is not independent: it counts for a quarter.
constexpr double kGramWeight = 0.25;
// One word never says more than this, whatever its letters.
constexpr double kMostOfOneWord = 3.0;
// English keyboards have no é; French words with one are rarely English.
constexpr double kAccent = 1.5;
// What a known conversation or page is worth: three words of ordinary evidence outvote it.
constexpr double kPrior = 2.0;
// From here on a word is plainly of one language.
constexpr double kPlainly = 1.5;
// Enough of a message to know its language.
constexpr std::size_t kMaxBytes = 2000;

class Model {
 public:
  Model() {
    for (const auto line : entries(data::kLanguageModel)) {
      const auto columns = parts(line);
      int hundredths = 0;
      if (columns.size() != 2) continue;
      std::from_chars(columns[1].data(), columns[1].data() + columns[1].size(), hundredths);
      weights_.emplace(columns[0], hundredths / 100.0);
    }
  }

  /// Nothing when the feature says nothing.
  double of(std::string_view feature) const {
    const auto found = weights_.find(feature);
    return found == weights_.end() ? 0 : found->second;
  }
  bool has(std::string_view feature) const { return weights_.contains(feature); }

 private:
  std::unordered_map<std::string_view, double> weights_;
};

const Model& model() {
  static const Model loaded;
  return loaded;
}

// Log-odds of French, from one folded word; counts in `known` the share of its sequences that the model has.
double evidence(const std::string& folded, double& known) {
  const std::string padded = "_" + folded + "_";
  double sum = model().of("=" + folded);
  int seen = 0;
  int all = 0;
  for (const std::size_t size : {std::size_t{2}, std::size_t{3}}) {
    for (std::size_t i = 0; i + size <= padded.size(); ++i) {
      const std::string_view gram = std::string_view(padded).substr(i, size);
      sum += kGramWeight * model().of(gram);
      ++all;
      if (model().has(gram)) ++seen;
    }
  }
  known += model().has("=" + folded) ? 1.0 : static_cast<double>(seen) / std::max(all, 1);
  return std::clamp(sum, -kMostOfOneWord, kMostOfOneWord);
}

const std::unordered_set<std::string_view>& other_languages() {
  static const auto kWords = [] {
    std::unordered_set<std::string_view> words;
    for (const auto line : entries(data::kOtherLanguages)) {
      for (const auto word : parts(line)) words.insert(word);
    }
    return words;
  }();
  return kWords;
}

// fold() leaves plain letters of every word of English and French.
bool is_foreign(const std::string& folded) {
  return std::any_of(folded.begin(), folded.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) ||
         (!model().has("=" + folded) && other_languages().contains(folded));
}

}  // namespace

DetectedLanguage detect_language(std::string_view text, std::optional<Language> prior) {
  text = text.substr(0, kMaxBytes);
  double french = 0;
  if (prior) french = *prior == Language::kFrench ? kPrior : -kPrior;
  double known = 0;
  int foreign = 0;
  int words = 0;
  std::size_t plainly_french = 0;
  std::size_t plainly_english = 0;
  for (const auto& token : tokenize(text)) {
    if (token.kind != WordKind::kWord) continue;
    const auto lowered = lower(text.substr(token.span.begin, token.span.size()));
    const auto folded = fold(lowered);
    double word = 0;
    double word_known = 0;
    int pieces = 0;
    for (std::size_t begin = 0; begin < folded.size();) {  // "l'etudiant", "don't": each side by itself
      const auto end = std::min(folded.find('\'', begin), folded.size());
      if (end > begin) {
        word += evidence(folded.substr(begin, end - begin), word_known);
        ++pieces;
      }
      begin = end + 1;
    }
    if (folded.size() < lowered.size()) word += kAccent;
    french += word;
    plainly_french += word >= kPlainly ? 1U : 0U;
    plainly_english += word <= -kPlainly ? 1U : 0U;
    known += pieces == 0 ? 0 : word_known / pieces;
    foreign += is_foreign(folded) ? 1 : 0;
    ++words;
  }
  DetectedLanguage detected;
  detected.language = french > 0 ? Language::kFrench : Language::kEnglish;
  detected.others = french > 0 ? plainly_english : plainly_french;
  detected.words = static_cast<std::size_t>(words);
  detected.margin = std::abs(french);
  detected.known = words == 0 ? 0 : known / words;
  detected.foreign = words == 0 ? 0 : static_cast<double>(foreign) / words;
  return detected;
}

}  // namespace guichet::engine
