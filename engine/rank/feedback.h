// Feedback: the first answers found say in more words what the message means; other candidates that are about the same
// come up with them. The relevance model of Lavrenko and Croft 2001 ("Relevance-Based Language Models", SIGIR), with which the
// candidates are ranked again: P(term) = sum over the first answers of P(answer) * share of the term in its body.
// Tested by feedback_test.cc.
#pragma once

#include <vector>

#include "engine/rank/field_index.h"
#include "engine/rank/ranker.h"

namespace guichet::engine {

/// Answers that are believed.
inline constexpr std::size_t kFeedbackAnswers = 10;
/// The likeliest of their terms, which are looked for in the candidates.
inline constexpr std::size_t kFeedbackTerms = 20;

/// Sets kFeedback of every candidate: 1 for the one most like the first answers, 0 everywhere when the bodies say
/// nothing. `ranked` is by log-odds, best first. O(terms of the first answers + candidates * log postings).
void add_feedback(const FieldIndex& bodies, std::vector<RankedAnswer>& ranked);

}  // namespace guichet::engine
