// Lessons: what the models of names are taught with: messages of guichet's own corpus with their names marked, and questions and answers
// that hold none. Each message is taught again with half of all listed names taken for unknown words, as it is and in lower case:
// clients have names that no list holds, and many never touch the shift key.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "redact/base/span.h"
#include "redact/fold/fold.h"
#include "redact/recognizers/person_finders.h"
#include "redact/text_view.h"

namespace guichet::redact {

struct Lesson {
  std::string text;
  std::vector<Span> names;    // in bytes of the text
  std::vector<Span> neither;  // optional names, and what is something else that is masked: teaches nothing
  bool hides = false;         // half of all names are in no list
  double weight = 1;
  unsigned fold = 0;          // of kFolds; the same for all forms of a message
};

inline constexpr unsigned kFolds = 3;
inline constexpr double kCopyWeight = 0.5;  // of a message taught again

/// Of JSON lines. A file that cannot be read is said on standard error.
std::vector<Lesson> read_lessons(const std::vector<std::string>& files);

/// A text as the finders of names see it.
class LessonText {
 public:
  explicit LessonText(const Lesson& lesson);
  LessonText(const LessonText&) = delete;
  LessonText& operator=(const LessonText&) = delete;

  const NameText& text() const noexcept { return text_; }
  const std::vector<CueHit>& cues() const noexcept { return cues_; }

  enum class Teaches { kName, kNoName, kNothing };
  Teaches teaches(std::size_t word) const;

 private:
  const Lesson& lesson_;
  Folded folded_;
  TextView view_;
  NameText text_;
  std::vector<CueHit> cues_;
};

}  // namespace guichet::redact
