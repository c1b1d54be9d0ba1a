#include "redact/recognizers/number_words.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

#include "redact/recognizers/month_names.h"
#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

struct NumberWord {
  std::string_view word;
  int value;
};
constexpr NumberWord kNumbers[] = {
    {"one", 1},         {"two", 2},        {"three", 3},      {"four", 4},         {"five", 5},
    {"six", 6},         {"seven", 7},      {"eight", 8},      {"nine", 9},         {"ten", 10},
    {"eleven", 11},     {"twelve", 12},    {"thirteen", 13},  {"fourteen", 14},    {"fifteen", 15},
    {"sixteen", 16},    {"seventeen", 17}, {"eighteen", 18},  {"nineteen", 19},    {"twenty", 20},
    {"thirty", 30},     {"forty", 40},     {"fourty", 40},    {"fifty", 50},       {"sixty", 60},
    {"seventy", 70},    {"eighty", 80},    {"ninety", 90},    {"ninty", 90},       {"first", 1},
    {"second", 2},      {"third", 3},      {"fourth", 4},     {"fifth", 5},        {"sixth", 6},
    {"seventh", 7},     {"eighth", 8},     {"ninth", 9},      {"tenth", 10},       {"eleventh", 11},
    {"twelfth", 12},    {"thirteenth", 13}, {"fourteenth", 14}, {"fifteenth", 15}, {"sixteenth", 16},
    {"seventeenth", 17}, {"eighteenth", 18}, {"nineteenth", 19}, {"twentieth", 20}, {"thirtieth", 30},
    {"oh", 0},          {"o", 0},          {"un", 1},         {"une", 1},          {"deux", 2},
    {"trois", 3},       {"quatre", 4},     {"cinq", 5},       {"sept", 7},         {"huit", 8},
    {"neuf", 9},        {"dix", 10},       {"onze", 11},      {"douze", 12},       {"treize", 13},
    {"quatorze", 14},   {"quinze", 15},    {"seize", 16},     {"vingt", 20},       {"vingts", 20},
    {"trente", 30},     {"quarante", 40},  {"cinquante", 50}, {"soixante", 60},    {"septante", 70},
    {"huitante", 80},   {"octante", 80},   {"nonante", 90},   {"premier", 1},      {"premiere", 1},
    {"deuxieme", 2},    {"troisieme", 3},  {"quatrieme", 4},  {"cinquieme", 5},    {"sixieme", 6},      {"septieme", 7},
    {"huitieme", 8},    {"neuvieme", 9},   {"dixieme", 10},   {"onzieme", 11},     {"douzieme", 12},    {"treizieme", 13},
    {"quatorzieme", 14}, {"quinzieme", 15}, {"seizieme", 16}, {"vingtieme", 20},   {"trentieme", 30},   {"unieme", 1},
    // Mistyped.
    {"ving", 20}, {"vint", 20}, {"quatres", 4}, {"katre", 4}, {"soisante", 60}, {"soissante", 60}, {"soixente", 60}, {"cinquente", 50}, {"cincante", 50},
    {"quarente", 40}, {"trante", 30}, {"cink", 5}, {"douz", 12}, {"treiz", 13}, {"quatorz", 14}, {"quinz", 15}, {"ninteen", 19}, {"nineten", 19},
    {"nintey", 90}, {"eigty", 80}, {"eigthy", 80}, {"sevnty", 70}, {"fivty", 50}, {"thirthy", 30}, {"twelth", 12}, {"twelvth", 12}, {"eigth", 8},
    {"nineth", 9}, {"forteen", 14}, {"forteenth", 14},
    {"hundred", 100},
    {"cent", 100},      {"cents", 100},    {"thousand", 1000}, {"mille", 1000},    {"mil", 1000},
};
static_assert(std::size(kNumbers) < 255);

}  // namespace

void for_each_number_word(const std::function<void(std::string_view)>& visit) {
  for (const NumberWord& number : kNumbers) visit(number.word);
}

int number_word(std::string_view word) noexcept {
  static const WordTable kRows = [] {  // the place of a word in the table, from 1
    WordTable rows(std::size(kNumbers));
    std::uint8_t row = 0;
    for (const NumberWord& number : kNumbers) rows.add(std::string(number.word) + ' ', ++row);
    return rows;
  }();
  const std::uint8_t row = kRows.kinds(word);
  return row == 0 ? -1 : kNumbers[row - 1U].value;
}

int read_number_words(DateReader& reader, std::size_t most) {
  int total = -1;
  int thousands = 0;
  int group = 0;
  for (std::size_t n = 0; n < most && !reader.done(); ++n) {
    const std::string_view word = reader.word();
    if (total >= 0 && (!reader.gap_is_short() || reader.gap().find_first_of(",.") != std::string_view::npos)) break;
    if (total >= 0 && (word == "et" || word == "and") && number_word(reader.word(1)) >= 0 && reader.word(1) != "o") {
      reader.step();
      continue;
    }
    // "sept" is a month too: "le sept mai", "vingt-sept".
    if (month_named(word) > 0 && !(word == "sept" && (total >= 0 || month_named(reader.word(1)) > 0))) break;
    // "quatre-vingt 2": the last in digits.
    const int value = reader.is_number() && total >= 1000 && reader.word().size() == 1 ? number_of(word) : number_word(word);
    if (value < 0) break;
    if (value == 0 && total >= 0 && group != 19 && group != 20) break;  // "the fourth, oh three"
    if (value == 100) {
      group = std::max(group, 1) * 100;
    } else if (value == 1000) {
      thousands = std::max(group, 1) * 1000;
      group = 0;
    } else if (group % 100 == 4 && value == 20) {
      group += 76;  // quatre-vingts
    } else if (thousands == 0 && group >= 10 && group < 100 &&
               (value >= 20 || (value >= 10 && group < 60 && group != 20))) {
      group = group * 100 + value;  // nineteen ninety, nineteen ten, twenty twelve
    } else if (thousands == 0 && group == 20 && value >= 10) {
      group = group * 100 + value;
    } else if (thousands == 0 && (group == 19 || group == 20) && value == 0) {
      group *= 100;  // nineteen oh five
    } else {
      group += value;
    }
    total = thousands + group;
    reader.step();
  }
  return total;
}

}  // namespace guichet::redact
