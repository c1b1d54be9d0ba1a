// Lexicon file: lexicon.bin of a generation: the synonyms that it was built with, and its vocabulary.
// Tested by lexicon_test.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/analysis/lexicon.h"
#include "redact/base/result.h"

namespace guichet::engine {

std::string to_bytes(const Lexicon& lexicon, const std::vector<SynonymRow>& synonyms);

/// `path` is named in errors. kCorrupt.
[[nodiscard]] Result<Lexicon> lexicon_from(std::string_view bytes, const std::string& path);

}  // namespace guichet::engine
