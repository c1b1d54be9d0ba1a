// LearnedModel: all that `guichet learn` puts into a generation, as it serves. The file `model.bin` of the generation
// is a record (index/record.h); a damaged one is refused. Tested by learned_model_test.cc.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "engine/decide/calibration.h"
#include "engine/decide/handoff_trust.h"
#include "engine/rank/learned_signals.h"
#include "engine/rank/mix.h"
#include "redact/base/language.h"
#include "redact/base/result.h"

namespace guichet::engine {

/// Immutable once learned or read: any number of threads.
struct LearnedModel {
  struct OfLanguage {
    LearnedSignals signals;
    MixWeights mix{};
    Calibration calibration;
  };
  HandoffTrust trust;
  std::array<OfLanguage, 2> languages;

  OfLanguage& of(Language language) { return languages[language == Language::kFrench]; }
  const OfLanguage& of(Language language) const { return languages[language == Language::kFrench]; }
};

std::string to_bytes(const LearnedModel& model);

/// `answers`: how many the generation has; `path` is named in errors. kCorrupt.
[[nodiscard]] Result<LearnedModel> learned_model_from(std::string_view bytes, std::size_t answers,
                                                      const std::string& path);

}  // namespace guichet::engine
