#include "redact/recognizers/month_names.h"

#include <algorithm>
#include <vector>
#include <cstdint>
#include <iterator>
#include <string>

#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

struct Month {
  std::string_view full_names;  // one blank behind each; slips are looked for in these
  std::string_view others;      // shorter forms, and the names of other languages that people fall back on
};
constexpr Month kMonths[] = {
    {"january janvier ", "jan janv jany enero janeiro janvie janvye gennaio januar januari ene "},
    {"february fevrier ", "feb febr fev fevr fevrie febuary feburary febrero fevereiro fevriye febbraio februar februari pebrero "},
    {"march mars ", "mar marzo marco mas marz maerz maret marso maart "},
    {"april avril ", "apr apl avr avri abril aprile abr "},
    {"may mai ", "mayo maio maggio "},
    {"june juin ", "jun junio junho jen giugno juni hunyo "},
    {"july juillet ", "jul juil juill jly julio julho jiye luglio juli hulyo "},
    {"august aout ", "aug aou agost agosto out agustus augustus agt "},
    {"september septembre ", "sep sept septem septemb septembr setember septiembre setiembre setembro septanm settembre setyembre "},
    {"october octobre ", "oct octob octo octubre outubro oktob ottobre oktober okt oktubre "},
    {"november novembre ", "nov novem novemb noviembre novanm novembro nobyembre nopember "},
    {"december decembre ", "dec decem decemb diciembre dezembro desanm dicembre dezember desember disyembre dic dez "},
};
constexpr std::string_view kRoman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"};

// Whether one insertion, deletion, replacement or swap of neighbours makes `a` into `b`.
bool one_slip_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t front = 0;
  while (front < a.size() && a[front] == b[front]) ++front;
  const std::string_view rest_a = a.substr(front);
  const std::string_view rest_b = b.substr(front);
  if (rest_b.empty()) return false;
  if (a.size() < b.size()) return rest_a == rest_b.substr(1);
  if (rest_a.substr(1) == rest_b.substr(1)) return true;
  return rest_a.size() >= 2 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] && rest_a.substr(2) == rest_b.substr(2);
}

const WordTable& names() {
  static const WordTable kTable = [] {
    WordTable table(128);
    std::uint8_t number = 0;
    for (const Month& month : kMonths) {
      ++number;
      table.add(month.full_names, number);
      table.add(month.others, number);
    }
    return table;
  }();
  return kTable;
}

}  // namespace

void for_each_month_name(const std::function<void(std::string_view)>& visit) { names().for_each(visit); }

int month_named(std::string_view word) noexcept { return names().kinds(word); }

int month_nearly_named(std::string_view word) noexcept {
  constexpr std::size_t kShortest = 5;  // "mars" is one slip from too many words
  struct Name {
    std::string_view letters;
    int number;
  };
  static const std::vector<Name> kNames = [] {
    std::vector<Name> all;
    int number = 0;
    for (const Month& month : kMonths) {
      ++number;
      for (std::string_view names = month.full_names; !names.empty(); names.remove_prefix(names.find(' ') + 1)) {
        const std::string_view name = names.substr(0, names.find(' '));
        if (name.size() >= kShortest) all.push_back({name, number});
      }
    }
    return all;
  }();
  if (word.size() < kShortest || word.size() > 10) return 0;
  for (const Name& name : kNames) {
    // With the slip at the begin, the end is right.
    if (name.letters.front() != word.front() && name.letters.back() != word.back()) continue;
    if (one_slip_apart(word, name.letters)) return name.number;
  }
  return 0;
}

int roman_month(std::string_view word) noexcept {
  const auto* at = std::find(std::begin(kRoman), std::end(kRoman), word);
  return at == std::end(kRoman) ? 0 : static_cast<int>(at - std::begin(kRoman)) + 1;
}

}  // namespace guichet::redact
