// Lessons: the examples of a workspace brought to the answers of a generation, and the model that comes of it.
// Tested by learn_test.cc.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "engine/analysis/lexicon.h"
#include "engine/index/manifest.h"
#include "engine/learn/learner.h"
#include "kb/example.h"

namespace guichet::engine {

struct Lessons {
  std::size_t examples = 0;
  std::size_t unused = 0;  ///< those whose answers are not in the index
  double precision = kDefaultPrecision;
  std::string digest;      ///< SHA-256 of the examples
  std::vector<std::size_t> own_questions;  ///< by document: how many questions it had before
  std::vector<CheckQuestion> check;
  std::vector<CheckQuestion> outside;
};

/// Leaves out train examples, by their ids, until about `share` of them are there; a smaller share is a part of a larger.
void keep_share(std::vector<kb::Example>& examples, double share);

/// A train example becomes a question of its answers, unless an answer has it already; the others are kept apart. An
/// example names answers by id or code; it teaches the version in its own language where there is one.
Lessons take_lessons(const std::vector<kb::Example>& examples, std::vector<AnswerDocument>& documents);

/// Learns from the documents, whose index lies in `folder`, and writes the model beside it. kIo, kCorrupt.
[[nodiscard]] Result<std::array<LearnedFigures, 2>> learn_into(const std::string& folder,
                                                               const std::vector<AnswerDocument>& documents,
                                                               const Lexicon& lexicon, const Lessons& lessons, unsigned threads);

void describe_model(const Lessons& lessons, const std::array<LearnedFigures, 2>& figures, Manifest& manifest);

}  // namespace guichet::engine
