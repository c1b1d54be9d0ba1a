#include "engine/decide/quantity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

namespace guichet::engine {
namespace {

constexpr double kMonth = 30.4;
constexpr double kYear = 365;
constexpr double kMostAlone = 120;  // an age, not a form
constexpr double kEndless = std::numeric_limits<double>::max();

using Named = std::pair<std::string_view, double>;
constexpr std::array<Named, 44> kNumbers{{
    {"one", 1}, {"two", 2}, {"three", 3}, {"four", 4}, {"five", 5}, {"six", 6}, {"seven", 7}, {"eight", 8}, {"nine", 9},
    {"ten", 10}, {"eleven", 11}, {"twelve", 12}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"eighteen", 18},
    {"twenty", 20}, {"thirty", 30}, {"forty", 40}, {"fifty", 50}, {"sixty", 60}, {"seventy", 70}, {"eighty", 80},
    {"deux", 2}, {"trois", 3}, {"quatre", 4}, {"cinq", 5}, {"sept", 7}, {"huit", 8}, {"neuf", 9}, {"dix", 10}, {"onze", 11},
    {"douze", 12}, {"quatorze", 14}, {"quinze", 15}, {"seize", 16}, {"vingt", 20}, {"trente", 30}, {"quarante", 40},
    {"cinquante", 50}, {"soixante", 60}, {"ninety", 90}, {"seventeen", 17}, {"nineteen", 19}}};
constexpr std::array<std::string_view, 4> kOne{"a", "an", "un", "une"};  // only before a unit

struct Unit {
  std::string_view name;
  Measure measure;
  double size;
};
constexpr std::array<Unit, 28> kUnits{{
    {"day", Measure::kDays, 1}, {"days", Measure::kDays, 1}, {"jour", Measure::kDays, 1}, {"jours", Measure::kDays, 1},
    {"week", Measure::kDays, 7}, {"weeks", Measure::kDays, 7}, {"wk", Measure::kDays, 7}, {"wks", Measure::kDays, 7},
    {"semaine", Measure::kDays, 7}, {"semaines", Measure::kDays, 7}, {"sem", Measure::kDays, 7},
    {"month", Measure::kDays, kMonth}, {"months", Measure::kDays, kMonth}, {"mth", Measure::kDays, kMonth},
    {"mths", Measure::kDays, kMonth}, {"mois", Measure::kDays, kMonth},
    {"year", Measure::kDays, kYear}, {"years", Measure::kDays, kYear}, {"yr", Measure::kDays, kYear},
    {"yrs", Measure::kDays, kYear}, {"yo", Measure::kDays, kYear}, {"an", Measure::kDays, kYear},
    {"ans", Measure::kDays, kYear}, {"annee", Measure::kDays, kYear}, {"annees", Measure::kDays, kYear},
    {"hour", Measure::kHours, 1}, {"hours", Measure::kHours, 1}, {"heures", Measure::kHours, 1}}};

constexpr std::array<std::string_view, 9> kLess{"less", "under", "below", "within", "moins", "younger", "shorter", "fewer", "maximum"};
constexpr std::array<std::string_view, 10> kMore{"more", "over", "above", "longer", "older", "plus", "exceeding", "beyond", "minimum", "depasse"};
constexpr std::array<std::string_view, 4> kLink{"than", "de", "que", "d'"};
constexpr std::array<std::string_view, 5> kOr{"or", "and", "ou", "et", "&"};
constexpr std::array<std::string_view, 4> kTo{"to", "a", "et", "and"};

template <std::size_t N>
bool among(const std::array<std::string_view, N>& all, std::string_view word) {
  return std::find(all.begin(), all.end(), word) != all.end();
}

const Unit* unit_of(std::string_view word) {
  const auto found = std::find_if(kUnits.begin(), kUnits.end(), [&](const Unit& unit) { return unit.name == word; });
  return found == kUnits.end() ? nullptr : &*found;
}

struct Number {
  double value = 0;
  const Unit* unit = nullptr;  // glued: "4month"
};

std::optional<Number> number_of(std::string_view word) {
  for (const auto& [name, value] : kNumbers) {
    if (name == word) return Number{value, nullptr};
  }
  double value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value, std::chars_format::fixed);
  if (error != std::errc() || value < 0) return std::nullopt;
  const auto rest = word.substr(static_cast<std::size_t>(end - word.data()));
  const auto* unit = unit_of(rest);
  if (!rest.empty() && unit == nullptr) return std::nullopt;
  return Number{value, unit};
}

class Reader {
 public:
  explicit Reader(const std::vector<Word>& words) : words_(words) {}

  std::vector<Quantity> read() {
    std::vector<Quantity> found;
    for (at_ = 0; at_ < words_.size();) {
      const auto begin = at_;
      if (const auto one = quantity()) found.push_back(*one);
      at_ = std::max(at_, begin + 1);
    }
    return found;
  }

 private:
  std::string_view word(std::size_t at) const {
    return at < words_.size() && words_[at].kind != WordKind::kPlaceholder ? std::string_view(words_[at].folded) : std::string_view();
  }

  // Before the number: "less than", « plus de », "up to".
  int compared_before(std::size_t number) const {
    if (number == 0) return 0;
    std::size_t at = number - 1;
    if (among(kLink, word(at)) && at > 0) --at;
    if (among(kLess, word(at))) return -1;
    if (among(kMore, word(at))) return 1;
    return 0;
  }

  // Behind it: "or older", « ou moins ».
  int compared_after(std::size_t at) const {
    if (!among(kOr, word(at))) return 0;
    if (among(kLess, word(at + 1))) return -1;
    if (among(kMore, word(at + 1))) return 1;
    return 0;
  }

  // The number at at_, which goes behind it: "twenty-six", « quatre-vingt-trois », « dix-huit ».
  std::optional<Number> spelled() {
    auto number = number_of(word(at_));
    if (!number) return number;
    const bool digits = words_[at_].kind == WordKind::kNumber;
    ++at_;
    if (digits) return number;
    if (number->value == 4 && word(at_).starts_with("vingt")) {
      number->value = 80;
      ++at_;
    }
    const auto behind = among(kOr, word(at_)) ? at_ + 1 : at_;  // « vingt et un »
    const auto rest = among(kOne, word(behind)) && behind > at_ ? std::optional(Number{1, nullptr}) : number_of(word(behind));
    const double room = number->value == 60 || number->value == 80 ? 20 : 10;  // « soixante-quinze »
    const bool tens = number->value >= 20 && static_cast<int>(number->value) % 10 == 0;
    const bool teens = number->value == 10 && word(behind - 1) == "dix";
    if (rest && rest->unit == nullptr && rest->value < room && words_[behind].kind != WordKind::kNumber && (tens || teens)) {
      number->value += rest->value;
      at_ = behind + 1;
    }
    return number;
  }

  std::optional<Quantity> quantity() {
    const auto start = at_;
    auto number = spelled();
    if (!number && among(kOne, word(at_)) && unit_of(word(at_ + 1)) != nullptr) {
      number = Number{1, nullptr};
      ++at_;
    }
    if (!number) return std::nullopt;
    auto upper = number;
    if (number->unit == nullptr && among(kTo, word(at_)) && number_of(word(at_ + 1))) {
      ++at_;
      upper = spelled();
    } else if (number->unit == nullptr && at_ < words_.size() && words_[at_].kind == WordKind::kNumber && number_of(word(at_))) {
      upper = number_of(word(at_));  // "18-54"
      ++at_;
    }
    const auto* unit = upper->unit;
    if (unit == nullptr && (unit = unit_of(word(at_))) != nullptr) ++at_;
    Quantity quantity{unit == nullptr ? Measure::kAlone : unit->measure, number->value, upper->value};
    if (unit == nullptr && quantity.most > kMostAlone) return std::nullopt;
    if (quantity.least > quantity.most) return std::nullopt;
    const double size = unit == nullptr ? 1 : unit->size;
    quantity.least *= size;
    quantity.most *= size;
    if (compared_before(start) < 0) quantity = {quantity.measure, 0, std::nextafter(quantity.most, 0.0)};
    else if (compared_before(start) > 0) quantity = {quantity.measure, std::nextafter(quantity.least, kEndless), kEndless};
    else if (compared_after(at_) < 0) quantity.least = 0;
    else if (compared_after(at_) > 0) quantity.most = kEndless;
    return quantity;
  }

  const std::vector<Word>& words_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Quantity> quantities_of(const std::vector<Word>& words) { return Reader(words).read(); }

}  // namespace guichet::engine
