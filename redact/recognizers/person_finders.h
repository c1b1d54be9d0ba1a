// The finders of names, one idea each. person.cc holds the table of them.
#pragma once

#include <memory>
#include <vector>

#include "redact/recognizer.h"
#include "redact/recognizers/name_cues.h"
#include "redact/recognizers/person_scan.h"

namespace guichet::redact {

class Denials;  ///< what the message itself says is nobody (person_denied.h)

/// Made by the first that asks, for one text.
class DenialsOnce {
 public:
  DenialsOnce();
  ~DenialsOnce();
  const Denials& of(const NameText& text);

 private:
  std::unique_ptr<const Denials> made_;
};

struct NameClues {
  const NameText& text;
  const std::vector<CueHit>& cues;  ///< of find_name_cues()
  DenialsOnce& denials;
  bool asked = false;               ///< the last turn asked for a name
};

using NameFinder = void (*)(const NameClues& clues, std::vector<Candidate>& found);

void find_cued(const NameClues& clues, std::vector<Candidate>& found);
void find_speaking(const NameClues& clues, std::vector<Candidate>& found);
void find_labelled(const NameClues& clues, std::vector<Candidate>& found);
void find_signed(const NameClues& clues, std::vector<Candidate>& found);
void find_in_lines(const NameClues& clues, std::vector<Candidate>& found);
void find_uncued(const NameClues& clues, std::vector<Candidate>& found);
void find_answered(const NameClues& clues, std::vector<Candidate>& found);
void find_in_tables(const NameClues& clues, std::vector<Candidate>& found);
void find_in_file_names(const NameClues& clues, std::vector<Candidate>& found);

/// All of the above, which can say why something is a name.
void find_by_reason(const NameClues& clues, std::vector<Candidate>& found);
/// What learned models add to their finds, and what they take from them.
void judge_by_learning(const NameClues& clues, std::vector<Candidate>& found);
/// Runs last: "Ana" and "Luis" beside a name that the others found.
void find_coordinated(const NameClues& clues, std::vector<Candidate>& found);

/// Takes back what the message itself says is nobody; before the lists and behind them.
void drop_denied(const NameClues& clues, std::vector<Candidate>& found);

inline NameCue family(const CueHit& hit) noexcept { return static_cast<NameCue>(hit.owner); }

}  // namespace guichet::redact
