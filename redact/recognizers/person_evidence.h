// PersonEvidence: how sure are we that a run of words is somebody's name? Evidence is counted in points, for and against:
// what the words are (a given name of the lists, a word of no list, a place), what stands beside them ("Amina is
// waiting", "rue Saint-Denis"), and what a cue before them promises ("my name is" much, "with" little). Two weak
// pieces make a strong one. Every finder of names decides here and nowhere else. Tested by person_evidence_test.cc
// and person.cases.
#pragma once

#include "redact/recognizers/person_scan.h"

namespace guichet::redact {

/// So many points are a name.
inline constexpr int kEnoughPoints = 4;

/// What the words of a run say for themselves: 0 for "xqzzt", 1 for "Xqzzt", 6 for "Amina Diop".
int word_points(const NameText& text, const NameRun& run) noexcept;

/// A listed name that is no everyday word, place, brand or figure as well: it is a person even where it stands alone.
bool only_a_name(const NameText& text, std::size_t word) noexcept;

/// What stands directly before and behind says; negative for "rue", an organisation, a number. Counts both.
int neighbour_points(const NameText& text, const NameRun& run) noexcept;

/// "que", "Elle", "patient": words that are in a list of names and are never written for one in a sentence.
bool never_a_name(std::string_view word) noexcept;

/// Before alone.
int points_before(const NameText& text, const NameRun& run) noexcept;

/// Behind alone: before a name that a cue announces stands the cue.
int points_behind(const NameText& text, const NameRun& run) noexcept;

/// points_behind() gives so many where only a person can be meant: "… is my sister", "… told me".
inline constexpr int kOnlyPeopleDo = 3;

/// False where a noun follows, so that the run names a thing: "Hope clinic", "Jay treaty".
bool ends_as_a_name_does(const NameText& text, const NameRun& run) noexcept;

/// "said", "veut", "was": a name may stand before it.
bool is_verb_of_people(std::string_view word) noexcept;

/// "la rue c'est Marie-Rollet", "our company is called Blue Heron": what stands before says that a thing is called so.
bool names_a_thing(const NameText& text, const NameRun& run) noexcept;

/// "Marguerite, c'est le bateau", "Oyelade & fils": what stands behind says so.
bool is_called_thing(const NameText& text, std::size_t last) noexcept;

/// Below the score that any policy takes when the points are too few; 0.55 for just enough, 0.95 at most.
float score_of(int points) noexcept;

/// Whether the run opens a sentence, where any word has a capital.
bool opens_sentence(const NameText& text, std::size_t word) noexcept;

/// A place stands before a name: "in Saint John", "rue Laurier", "the".
bool follows_place_word(const NameText& text, std::size_t word) noexcept;

/// "Costaricain", "Kazakhstani": ends like the name of a people in one of both languages.
bool names_a_people(std::string_view word) noexcept;

}  // namespace guichet::redact
