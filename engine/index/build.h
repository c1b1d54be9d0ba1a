// Build: answers and pages into the two databases of a generation. Tested by generation_test.cc.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "engine/analysis/lexicon.h"
#include "engine/index/documents.h"
#include "kb/answer.h"
#include "kb/date.h"
#include "kb/page.h"
#include "redact/base/result.h"

namespace guichet::engine {

/// Called after each record with how many are done.
using Step = std::function<void()>;

/// Which answers go live on a day, in the order given. Drafts, answers of a later day, and old versions of a live
/// answer (same code and language) are left out; the rest that is not live is kept to say so. One that a live answer stands for becomes names and questions of it.
std::vector<AnswerDocument> standings(const std::vector<kb::Answer>& answers, const kb::Date& day, bool require_pairs);

/// Writes `file`, working in `file`.build beside it.
[[nodiscard]] Status build_answers(const std::vector<AnswerDocument>& answers, const Lexicon& lexicon,
                                   const std::string& file, const Step& step);
[[nodiscard]] Status build_pages(const std::vector<kb::Page>& pages, const Lexicon& lexicon, const std::string& file,
                                 const Step& step);

/// The synonyms, and every word of the published texts: titles, bodies and topics of answers, and pages.
Lexicon lexicon_of(const std::vector<AnswerDocument>& answers, const std::vector<kb::Page>& pages,
                   const std::vector<SynonymRow>& synonyms);

/// The section `index` of a page as a document; heading and text may be empty.
SectionDocument section_document(const kb::Page& page, std::size_t index);

}  // namespace guichet::engine
