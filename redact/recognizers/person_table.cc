// Names in tables that were pasted as text: a line of labels, "Prénom;Nom;Naissance", "Name | DOB | Relation", and under each label of a name a
// name in every line with the same sign between its cells.
#include <algorithm>
#include <vector>

#include "redact/recognizers/person_evidence.h"
#include "redact/recognizers/person_finders.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kMostColumns = 16;
constexpr std::size_t kMostWords = 6;

std::string_view trimmed(std::string_view cell) {
  const std::size_t first = cell.find_first_not_of(" \t\r\"'*");
  if (first == std::string_view::npos) return {};
  return cell.substr(first, cell.find_last_not_of(" \t\r\"'*") - first + 1);
}

bool heads_names(std::string_view label) {
  static constexpr WordSet kLabels({"nom", "noms", "prenom", "prenoms", "name", "names", "first name", "last name", "given name", "given names", "surname", "family name", "full name", "nom complet", "nom de famille", "nom et prenom", "nom, prenom",
                                    "nom usuel", "nom de naissance", "applicant", "client", "passenger", "passager", "passagere", "demandeur", "employee", "employe", "student", "eleve", "etudiant", "child", "enfant", "spouse", "conjoint", "contact",
                                    "person", "personne", "member", "membre", "worker", "travailleur", "guest", "invite", "father", "mother", "pere", "mere", "sponsor", "garant", "middle name", "second prenom", "witness", "temoin", "tenant", "locataire"});
  return kLabels.contains(label);
}

// The sign that parts the cells of a line; 0: none.
char sign_of(std::string_view line) {
  for (const char sign : {'\t', ';', '|'}) {
    if (line.find(sign) != std::string_view::npos) return sign;
  }
  return std::count(line.begin(), line.end(), ',') >= 2 ? ',' : '\0';
}

template <class Visit>
void for_each_cell(std::string_view line, char sign, const Visit& visit) {
  for (std::size_t column = 0, begin = 0; column < kMostColumns && begin <= line.size(); ++column) {
    const std::size_t end = std::min(line.find(sign, begin), line.size());
    visit(column, begin, line.substr(begin, end - begin));
    begin = end + 1;
  }
}

// All of a cell, if it reads as a name: words of letters, one of them at least no everyday word.
void take_cell(const NameText& text, std::size_t begin, std::size_t end, std::vector<Candidate>& found) {
  NameRun run;
  run.first = text.word_at(begin);
  bool telling = false;
  std::size_t i = run.first;
  for (; i < text.size() && text[i].begin < end; ++i) {
    const NameWord& word = text[i];
    if (!text.view().words()[i].letters || i - run.first >= kMostWords) return;
    telling = telling || (word.end - word.begin >= 2 && (!word.everyday() || (word.listed() && word.capital)) && !(word.is(kPlace) && !word.listed()));
  }
  static constexpr WordSet kAnimals({"cat", "dog", "parrot", "bird", "hamster", "rabbit", "horse", "chat", "chatte", "chien", "chienne", "perroquet", "oiseau", "lapin", "cheval", "n", "none", "aucun", "aucune", "total"});
  if (!telling || kAnimals.contains(text.text(run.first))) return;
  run.last = i - 1;
  run.words = static_cast<unsigned>(i - run.first);
  text.report(run, 0.7F, "person.table", {}, found);
}

}  // namespace

void find_in_tables(const NameClues& clues, std::vector<Candidate>& found) {
  const NameText& text = clues.text;
  const std::vector<Span>& lines = text.lines();
  const auto line_at = [&](std::size_t n) { return text.text().substr(lines[n].begin, lines[n].size()); };
  for (std::size_t head = 0; head + 1 < lines.size(); ++head) {
    const char sign = sign_of(line_at(head));
    if (sign == '\0') continue;
    std::vector<bool> named(kMostColumns);
    bool any = false;
    for_each_cell(line_at(head), sign, [&](std::size_t column, std::size_t, std::string_view cell) { any = (named[column] = heads_names(trimmed(cell))) || any; });
    if (!any) continue;
    std::size_t row = head + 1;
    for (; row < lines.size() && line_at(row).find(sign) != std::string_view::npos; ++row) {
      for_each_cell(line_at(row), sign, [&](std::size_t column, std::size_t begin, std::string_view cell) {
        if (named[column] && !trimmed(cell).empty()) take_cell(text, lines[row].begin + begin, lines[row].begin + begin + cell.size(), found);
      });
    }
    head = row - 1;
  }
}

}  // namespace guichet::redact
