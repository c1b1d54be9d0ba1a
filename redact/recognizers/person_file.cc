// Names in the names of files: "Passport_JohnDoe.pdf", "CV-Marie-Tremblay.docx", "photo amina diop.jpg". What stands glued before the
// ending is taken apart; a part that is nothing but a name, or two names glued, makes its neighbours names too.
#include <algorithm>

#include "redact/recognizers/name_ambiguity.h"
#include "redact/recognizers/name_shape.h"
#include "redact/recognizers/person_finders.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr WordKinds kListed = kGivenName | kSurname;
constexpr WordKinds kOther = kEveryday | kPlace | kOrganisation;
constexpr std::size_t kMostParts = 8;

bool file_ending(std::string_view word) {
  static constexpr WordSet kEndings({"pdf", "doc", "docx", "jpg", "jpeg", "png", "heic", "heif", "zip", "xls", "xlsx", "txt", "tif", "tiff", "gif", "odt", "rtf", "pages", "eml", "msg", "webp", "bmp", "mp4", "mov", "csv"});
  return kEndings.contains(word);
}

WordKinds kinds_of(std::string_view word) {
  const WordKinds kinds = word_kinds(word) & kNameKinds;
  return kinds != 0 ? kinds : name_shape(word);
}

bool name_alone(std::string_view word, WordKinds kinds) { return word.size() >= 3 && (kinds & kListed) != 0 && (kinds & kOther) == 0 && !may_be_no_person(word); }

// "johndoe": a given name and a surname, or the other way round.
bool two_glued(std::string_view word) {
  constexpr std::size_t kShortest = 3;
  constexpr std::size_t kLongest = 28;
  if (word.size() > kLongest || inflects_an_everyday_word(word)) return false;
  for (std::size_t cut = kShortest; cut + kShortest <= word.size(); ++cut) {
    const WordKinds first = kinds_of(word.substr(0, cut));
    if ((first & kListed) == 0) continue;
    const WordKinds second = kinds_of(word.substr(cut));
    if ((second & kListed) == 0 || ((first | second) & kGivenName) == 0 || ((first | second) & kSurname) == 0) continue;
    if ((first & kOther) == 0 || ((second & kOther) == 0 && word.size() >= 8)) return true;
  }
  return false;
}

enum class Part { kSure, kMaybe, kNone };

Part part_of(const TextView& view, std::size_t i) {
  const Word& word = view.words()[i];
  const std::string_view text = view.text(word);
  if (!word.letters) return Part::kNone;
  const WordKinds kinds = kinds_of(text);
  if (name_alone(text, kinds)) return Part::kSure;
  if (kinds == 0 && text.size() >= 6 && two_glued(text)) return Part::kSure;
  // A word of no list beside a name is the rest of it, and so is an initial.
  const bool unknown = kinds == 0 && text.size() >= 3 && !ends_like_a_common_word(text) && !file_ending(text);
  return unknown || (kinds & (kListed | kParticle)) != 0 || (text.size() == 1 && word.capital) ? Part::kMaybe : Part::kNone;
}

bool glues(std::string_view gap) { return gap.size() == 1 && std::string_view("_-.+ ").find(gap[0]) != std::string_view::npos; }

}  // namespace

void find_in_file_names(const NameClues& clues, std::vector<Candidate>& found) {
  const TextView& view = clues.text.view();
  if (!view.signs().hold_inside('.')) return;
  const std::vector<Word>& words = view.words();
  const auto gap = [&](std::size_t i) { return view.text().substr(words[i].end, words[i + 1].begin - words[i].end); };
  for (std::size_t end = 1; end < words.size(); ++end) {
    if (!words[end].letters || gap(end - 1) != "." || !file_ending(view.text(words[end]))) continue;
    std::size_t begin = end;
    bool blank = false;  // behind a blank a word of no list is no part of the file's name
    std::size_t first = SIZE_MAX;
    std::size_t last = SIZE_MAX;
    bool sure = false;
    const auto close = [&] {
      if (sure) {
        NameRun run;
        run.first = first;
        run.last = last;
        run.words = static_cast<unsigned>(last - first + 1);
        clues.text.report(run, 0.7F, "person.file_name", {}, found);
      }
      first = last = SIZE_MAX;
      sure = false;
    };
    for (std::size_t n = 0; n < kMostParts && begin > 0 && glues(gap(begin - 1)); ++n) {
      blank = blank || gap(begin - 1) == " ";
      --begin;
      const Part part = part_of(view, begin);
      if (part == Part::kNone || (blank && part == Part::kMaybe && !words[begin].capital)) {
        close();
        if (blank) break;
        continue;
      }
      sure = sure || part == Part::kSure;
      first = begin;
      if (last == SIZE_MAX) last = begin;
    }
    close();
  }
}

}  // namespace guichet::redact
