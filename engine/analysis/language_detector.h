// Language detector: English or French, from a message of any length and what is known beforehand.
//
//   detect_language("permis", Language::kFrench)    // a word of both: the conversation decides
//
// A naive Bayes model of our own over words and letter sequences without accents, plus what accents say. The general
// detectors (CLD2, fastText) are wrong on two-word messages without accents, which is what clients write.
// The model is data/language_model.tsv, made from guichet's own answers and train questions by data/make_language_model.py. Tested by language_detector_test.cc.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "redact/base/language.h"

namespace guichet::engine {

struct DetectedLanguage {
  Language language = Language::kEnglish;
  /// Log-odds of `language`, >= 0, prior included: 0 is a coin toss, 3 is 95 %.
  double margin = 0;
  /// Share of the words, 0..1, that look like either language; low for Spanish or Arabic.
  double known = 0;
  /// Share of the words, 0..1, that are of another language: in another script, or in data/other_languages.txt.
  double foreign = 0;

  /// Words that are plainly the other official language's: "ma PR card".
  std::size_t others = 0;
  std::size_t words = 0;

  bool doubtful() const noexcept { return margin < 3; }
  /// Two languages in one message: two words of the other one, and one in six.
  bool mixed() const noexcept { return others >= 2 && 6 * others >= words; }
};

/// Without a prior and without evidence: English, margin 0. Any thread.
DetectedLanguage detect_language(std::string_view text, std::optional<Language> prior = {});

}  // namespace guichet::engine
