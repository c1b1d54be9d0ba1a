#include <algorithm>
#include <vector>

#include "redact/fold/bytes.h"
#include "redact/operators/fake_values.h"

namespace guichet::redact {
namespace {

// Each is a given name and a surname, so that a word keeps its substitute wherever in a name it stands.
constexpr std::string_view kEnglishNames[] = {
    "Alden",  "Ashton",  "Avery",   "Bailey",  "Barrett", "Blaine",  "Blake",   "Bradley", "Brady",  "Brooks",  "Carson",  "Carter",
    "Clark",  "Cooper",  "Curtis",  "Dalton",  "Dawson",  "Dillon",  "Douglas", "Drew",    "Elliot", "Ellis",   "Emerson", "Everett",
    "Finley", "Fletcher", "Garrett", "Gordon", "Graham",  "Grayson", "Griffin", "Harlan",  "Harper", "Harvey",  "Hayden",  "Hudson",
    "Irving", "Keaton",  "Kelly",   "Kendall", "Kennedy", "Lawson",  "Leslie",  "Lincoln", "Logan",  "Madison", "Marlow",  "Mason",
    "Morgan", "Murray",  "Nelson",  "Nolan",   "Norris",  "Parker",  "Preston", "Quincy",  "Reagan", "Riley",   "Rowan",   "Russell",
    "Sawyer", "Shelby",  "Spencer", "Stanley", "Sterling", "Sullivan", "Tanner", "Taylor",  "Tucker", "Wallace", "Walker",  "Warren"};
constexpr std::string_view kFrenchNames[] = {
    "Adrien",  "Albert",   "Amyot",   "Antoine",  "Arnaud",  "Aubin",    "Auguste", "Aurèle",  "Barthélemy", "Basile",  "Bastien",
    "Benoît",  "Bernard",  "Bertrand", "Camille", "Célestin", "Clément", "Colin",   "Constant", "Côme",     "Damien",  "Daniel",
    "Denis",   "Édouard",  "Émile",   "Étienne",  "Fabien",  "Félix",    "Ferdinand", "Firmin", "Florent",  "François", "Gaston",
    "Gauthier", "Germain", "Gervais", "Gilbert",  "Gilles",  "Grégoire", "Guérin",  "Henri",   "Hilaire",   "Honoré",  "Jacques",
    "Joly",    "Lambert",  "Laurent", "Léger",    "Léonard", "Lucas",    "Marcel",  "Marin",   "Martial",   "Mathieu", "Maurice",
    "Michel",  "Nicolas",  "Noël",    "Olivier",  "Pascal",  "Raymond",  "Rémi",    "Robert",  "Roger",     "Roland",  "Simon",
    "Sylvain", "Thibault", "Thomas",  "Urbain",   "Valentin", "Vincent"};

constexpr std::string_view kEnglishStreets[] = {"Example Street", "Sample Avenue", "Specimen Road",  "Model Drive",
                                                "Template Lane",  "Pattern Court", "Fictional Crescent", "Placeholder Way"};
constexpr std::string_view kFrenchStreets[] = {"rue de l'Exemple", "avenue du Modèle",   "boulevard du Spécimen", "chemin de l'Échantillon",
                                               "rue de la Fiction", "place du Gabarit", "rue du Prototype",      "avenue de l'Ébauche"};

// The capitals of a name in a text: ALL, First, none.
std::string with_capitals_of(std::string_view word, std::string_view name) {
  const auto capitals = std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  const auto small = std::count_if(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const bool all = capitals >= 2 && small == 0;
  const bool none = small > 0 && capitals == 0 && static_cast<unsigned char>(word.front()) < 0x80;
  if (!all && !none) return std::string(name);
  std::string out;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const char c = name[i];
    const bool accented = static_cast<unsigned char>(c) == 0xC3 && i + 1 < name.size();  // À to ÿ in UTF-8
    if (accented) {
      const auto second = static_cast<unsigned char>(name[++i]);
      out += c;
      out += static_cast<char>(all ? second & ~0x20U : second | 0x20U);
    } else if (all && c >= 'a' && c <= 'z') {
      out += static_cast<char>(c - 'a' + 'A');
    } else if (none && c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c - 'A' + 'a');
    } else {
      out += c;
    }
  }
  return out;
}

std::string number_of_width(std::size_t number, std::size_t width) {
  std::string out = std::to_string(number);
  return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

struct Run {
  std::size_t begin;
  std::size_t size;
};

std::vector<Run> digit_runs(std::string_view shape) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < shape.size();) {
    std::size_t end = i;
    while (end < shape.size() && is_digit(shape[end])) ++end;
    if (end > i) runs.push_back({i, end - i});
    i = std::max(end, i + 1);
  }
  return runs;
}

}  // namespace

std::string fake_name_word(Dice& dice, std::string_view word, Language language) {
  const bool french = language == Language::kFrench;
  const std::size_t at = dice.below(french ? std::size(kFrenchNames) : std::size(kEnglishNames));
  return with_capitals_of(word, french ? kFrenchNames[at] : kEnglishNames[at]);
}

std::string fake_address(Dice& dice, Language language) {
  const std::string number = std::to_string(1 + dice.below(999));
  if (language == Language::kFrench) return number + ", " + std::string(kFrenchStreets[dice.below(std::size(kFrenchStreets))]);
  return number + ' ' + std::string(kEnglishStreets[dice.below(std::size(kEnglishStreets))]);
}

std::string fake_date(Dice& dice, std::string_view shape) {
  const std::vector<Run> runs = digit_runs(shape);
  const auto iso = [&dice] {
    return std::to_string(1940 + dice.below(65)) + '-' + number_of_width(1 + dice.below(12), 2) + '-' + number_of_width(1 + dice.below(28), 2);
  };
  const bool solid = runs.size() == 1 && runs[0].size == 8;
  if (runs.empty() || (!solid && std::any_of(runs.begin(), runs.end(), [](Run run) { return run.size == 3 || run.size > 4; }))) return iso();
  std::string out(shape);
  const auto year_from = [&dice](std::size_t year) {
    const std::size_t shift = 1 + dice.below(5);
    return year < 1925 ? year + shift : year - shift;
  };
  if (solid) {
    const bool year_first = shape.substr(runs[0].begin, 2) == "19" || shape.substr(runs[0].begin, 2) == "20";
    const std::size_t at = runs[0].begin + (year_first ? 0 : 4);
    const std::string year = std::to_string(year_from(std::stoul(std::string(shape.substr(at, 4)))));
    const std::string rest = number_of_width(1 + dice.below(12), 2) + number_of_width(1 + dice.below(12), 2);
    return out.replace(runs[0].begin, 8, year_first ? year + rest : rest + year);
  }
  const bool has_long_year = std::any_of(runs.begin(), runs.end(), [](Run run) { return run.size == 4; });
  for (std::size_t i = runs.size(); i-- > 0;) {
    const Run run = runs[i];
    const std::size_t number = std::stoul(out.substr(run.begin, run.size));
    const bool short_year = !has_long_year && (number > 31 || i + 1 == runs.size()) && runs.size() == 3;
    std::string next;
    if (run.size == 4) {
      next = number_of_width(year_from(number), 4);
    } else if (short_year) {
      next = number_of_width((number + 95 - dice.below(5)) % 100, run.size);
    } else {
      // A day or a month, one cannot tell which: what is a month may be either.
      next = number_of_width(1 + (number > 12 ? 12 + dice.below(16) : dice.below(run.size == 1 ? 9 : 12)), run.size);
    }
    out.replace(run.begin, run.size, next);
  }
  return out;
}

}  // namespace guichet::redact
