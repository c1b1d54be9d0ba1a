#include "redact/recognizers/name_shape.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <iterator>

#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kShortest = 6;

// First and last parts that a culture composes its names of: either set alone says little, both together are a name.
// clang-format off
constexpr WordSet kPunjabiFirst({
    "gur", "har", "man", "jas", "jag", "kul", "raj", "sukh", "bal", "dal", "kam", "kan", "kar", "lak", "lakh", "nav", "par", "per", "ran", "sat", "sim", "sur", "tej",
    "amar", "amr", "aman", "amrit", "anmol", "arsh", "arash", "ash", "bhup", "bik", "bikram", "char", "dav", "daman", "dil", "gagan", "gian", "gurm", "gurk", "hardeep", "ind", "jag", "jagdeep",
    "jasp", "jass", "jat", "jit", "jog", "karam", "karan", "kiran", "komal", "kush", "lov", "mal", "mand", "meh", "mehak", "nar", "nirm", "nish", "pawan", "prab", "prabh", "pran",
    "prem", "pun", "rav", "ram", "ramn", "raman", "resh", "rup", "roop", "sand", "sar", "sarab", "sehaj", "sharan", "shub", "simar", "simran", "swar", "tan", "tar", "taran", "tav", "up", "var", "vik",
    "yad", "yash", "jap", "japn", "gurs", "gurt", "gurb", "gurj", "gurp", "gurl", "gurv", "gurn", "gurdeep", "gurpreet", "mann", "bhag", "hir", "sandeep", "mandeep", "sukhm", "sukhw", "sukhj", "sukhd",
    "jasm", "jask", "jasb", "jash", "jasd", "harm", "hark", "hars", "harn", "harb", "harv", "harj", "karm", "kulw", "kulv", "balj", "balw", "balv", "satv", "satw", "manv", "manj", "manm", "navn", "navj", "navd",
    "khush", "ekam", "ek", "avn", "avi", "avneet", "agam", "angad", "ajay", "akash", "jai", "sukhman", "jaskaran"});
constexpr WordSet kPunjabiLast({
    "deep", "preet", "prit", "jit", "jeet", "jot", "jyot", "inder", "indar", "ander", "pal", "want", "vir", "veer", "bir", "meet", "neet", "leen", "noor", "dev", "sharan",
    "kirat", "kiran", "simran", "simrat", "roop", "winder", "vinder", "binder", "jinder", "minder", "mohan", "bhajan", "charan", "chet", "kamal", "mail", "sewak", "baksh", "raj", "nek", "partap", "pinder",
    "deepinder", "preetinder", "arjan", "nandan", "bhinder", "dilraj", "mandeep", "het", "heer"});
constexpr WordSet kYorubaFirst({
    "ade", "ola", "olu", "oluwa", "ayo", "ife", "temi", "baba", "iye", "iya", "folu", "fola", "ibi", "akin", "omo", "ebun", "oye", "ire", "kole", "jesu", "ogun", "ifa",
    "osun", "odun", "abi", "abo", "tolu", "kola", "eni", "ewa", "ara", "anu", "anuolu", "anuoluwa", "titi", "tito", "kehinde", "damilola", "ayode", "adeo", "olas", "oreolu", "oreoluwa", "toluwa", "iree"});
constexpr WordSet kYorubaLast({
    "tunde", "kunle", "wale", "seun", "dayo", "femi", "bunmi", "yinka", "dotun", "layo", "segun", "bukola", "timilehin", "toyin", "funmi", "wunmi", "lola", "mide", "niyi", "dele", "sanmi",
    "jide", "gboyega", "tomi", "dara", "simi", "bayo", "yemi", "bola", "bisi", "leke", "sola", "goke", "tola", "dapo", "motun", "folake", "kemi", "lekan", "damola", "damilola", "pelumi", "tobi", "tobiloba",
    "tosin", "bukunmi", "darasimi", "demilade", "dimeji", "juwon", "muyiwa", "rotimi", "shola", "lowo", "lade", "mola", "nike", "ronke", "sayo", "sunkanmi", "teniola", "toluwani", "fisayo", "fikayo", "deji", "biyi", "bimpe", "bosede"});
constexpr WordSet kIgboFirst({
    "chi", "nne", "ada", "ugo", "ngo", "ife", "obi", "uche", "kele", "onye", "ogo", "ebe", "ikem", "nwa", "amara", "kene", "som", "mma", "udo", "ozi", "eze", "oke", "olu", "ogu", "aku", "nkiru", "oby", "uzo", "ke", "kosi", "kosiso", "tochi", "ijeoma", "nnae", "chinaz"});
constexpr WordSet kIgboLast({
    "emeka", "amaka", "nedu", "dera", "nonso", "gozie", "dinma", "dimma", "kwado", "oma", "zoba", "nazoba", "buike", "buzo", "ebuka", "emerie", "nyere", "ziterem", "kaodi", "chukwu", "chukwuka", "nna", "nnaya", "chi",
    "nwa", "ka", "kachi", "kachukwu", "lum", "lunna", "sochukwu", "tochukwu", "rachukwu", "kanma", "nwanyi", "ekwe", "kwelu", "bueze", "azo", "nazo", "agozie", "somaga", "bundu", "ndu", "mere", "mma", "njideka", "ogonna"});
// clang-format on

struct Affix {
  std::string_view part;
  std::size_t shortest;  // of the whole word
};

constexpr Affix kGivenBeginnings[] = {{"oluwa", 8},  {"abdel", 8},  {"abdul", 8},    {"abdou", 9}, {"abder", 9},   {"gebre", 8},   {"tekle", 8},
                                      {"habte", 8},  {"haile", 8},  {"tesfa", 8},    {"wolde", 8}, {"welde", 8},   {"chukwu", 8},  {"tuyise", 8},
                                      {"ishimwe", 8}, {"niyon", 8}, {"iradu", 8},    {"nyira", 8}, {"sylvestr", 9}, {"zamzam", 7}};
constexpr Affix kGivenEndings[] = {{"slav", 6},   {"slava", 7},   {"slaw", 6},   {"slawa", 7},  {"slavka", 8}, {"eddine", 8},   {"uddin", 7},  {"eddin", 7},
                                   {"ollah", 7},  {"ullah", 7},   {"chukwu", 8}, {"chukwuka", 9}, {"mariam", 8}, {"selassie", 9}, {"giorgis", 9}, {"michael", 10},
                                   {"sultan", 9}, {"gul", 7},     {"bek", 6},    {"beg", 7},    {"jaan", 7},   {"soa", 8},      {"nirina", 8}, {"zhan", 7},
                                   {"deep", 7},   {"preet", 7},   {"inder", 9},  {"jeet", 7}};
constexpr Affix kSurnameBeginnings[] = {{"mc", 5},        {"fitz", 7},     {"andria", 9},  {"rakoto", 8},   {"randria", 9}, {"rako", 9},     {"ratsi", 8},    {"razafi", 8},
                                        {"ramana", 9},    {"ranaivo", 8},  {"rasoa", 8},   {"nshimi", 8},   {"ndayi", 8},   {"hategeki", 9}, {"habyari", 9},  {"mukan", 9},
                                        {"mukam", 9},     {"uwima", 8},    {"uwama", 8},   {"nsengi", 8},   {"twagira", 8}, {"hakizi", 8},   {"bigiri", 8},   {"manira", 8},
                                        {"niyi", 8},      {"subrama", 9},  {"balasub", 9}, {"wickrama", 9}, {"jaya", 9},    {"guna", 9},     {"karuna", 9},   {"szcz", 6},
                                        {"brzez", 7},     {"ould", 8},     {"ogbon", 7},   {"okon", 7},     {"nwach", 7},   {"nwa", 7},      {"onye", 7}};
constexpr Affix kSurnameEndings[] = {
    {"chenko", 7},  {"enko", 7},    {"ovych", 7},   {"evych", 7},   {"ovich", 7},    {"evich", 7},   {"ivna", 7},     {"ovna", 7},     {"evna", 7},     {"wicz", 6},     {"wski", 6},
    {"wska", 6},    {"nski", 6},    {"nska", 6},    {"owski", 6},   {"ewska", 7},    {"czyk", 6},    {"czak", 6},     {"shvili", 8},   {"svili", 8},    {"adze", 6},     {"idze", 6},
    {"skhelia", 9}, {"ashia", 7},   {"oglu", 6},    {"zadeh", 7},   {"zade", 7},     {"nejad", 7},   {"poulos", 8},   {"poulou", 8},   {"akis", 6},     {"iadis", 7},    {"idis", 8},
    {"escu", 6},    {"ovic", 6},    {"evic", 6},    {"dottir", 8},  {"lsson", 7},    {"nsson", 7},     {"rsson", 7},     {"tsson", 7},     {"gsen", 7},    {"tsen", 7},     {"dsen", 7},     {"nsen", 6},     {"rsen", 6},     {"ssen", 7},
    {"nen", 8},     {"qvist", 7},   {"quist", 7},   {"ovska", 7},   {"ovsky", 7},    {"evsky", 7},   {"skyi", 6},     {"skiy", 6},     {"skaya", 7},    {"anyan", 6},
    {"enyan", 6},   {"onyan", 6},   {"osyan", 6},   {"sian", 8},    {"nathan", 9},   {"lingam", 8},  {"pillai", 7},   {"murthy", 8},   {"swamy", 7},    {"samy", 8},     {"nayagam", 9},
    {"ratnam", 7},  {"sundaram", 9}, {"krishnan", 9}, {"kumaran", 8}, {"singhe", 8},  {"sinha", 7},   {"wardena", 9},  {"wardene", 9},  {"nayake", 8},   {"ratne", 7},    {"sekara", 8},
    {"sekera", 8},  {"tilaka", 8},  {"arachchi", 9}, {"wala", 7},    {"walla", 8},    {"imana", 7},   {"mungu", 7},    {"nkunda", 8},   {"arivony", 9},  {"arison", 8},   {"manana", 9},
    {"arisoa", 8},  {"bayev", 7},   {"baev", 6},    {"bekov", 7},   {"bekova", 8},   {"baeva", 7},   {"zhanov", 8},   {"djian", 7},    {"opoulos", 8},  {"ashvili", 8},  {"iyev", 6},
    {"yeva", 7},    {"ullin", 7},   {"chuk", 6},    {"shchuk", 7},  {"yshyn", 7},    {"iuk", 6},     {"enkova", 8},   {"ishvili", 9},  {"awardhana", 10}, {"zoglu", 7},   {"quaye", 7},
    {"nkwo", 6},    {"kwere", 7},   {"bhai", 7},    {"lal", 7},      {"appa", 7}};

// Words of either language, products and places that are built like those.
constexpr WordSet kNot({"yugoslav", "mcdonald", "mcdonalds", "mcgill", "mcmaster", "mcmurray", "mcintosh", "coleslaw", "outlaw", "interslav", "czechoslovak", "unseen", "foreseen", "overseen", "nova",
                        "casanova", "supernova", "bossanova", "kaufmann", "disney", "hackathon", "uzbek", "mohammedan", "kleenex", "fitzroy", "hyundai", "catamaran", "foreign", "steep", "asleep", "remainder",
                        "jayawalk", "gunasonic", "jayhawk", "marathon", "indeep", "knesset", "mississauga", "panamanian", "ukrainian"});

// Which lengths the first parts of a culture have that begin with two letters, a bit each: for most words none.
class Lengths {
 public:
  template <std::size_t N>
  constexpr explicit Lengths(const WordSet<N>& parts) {
    for (const std::string_view part : parts.words()) {
      bits_[place(part)] = static_cast<std::uint16_t>(bits_[place(part)] | 1U << part.size());
    }
  }
  constexpr unsigned of(std::string_view word) const noexcept { return is_plain(word) ? bits_[place(word)] : 0U; }

 private:
  static constexpr bool is_plain(std::string_view word) noexcept { return word[0] >= 'a' && word[0] <= 'z' && word[1] >= 'a' && word[1] <= 'z'; }
  static constexpr std::size_t place(std::string_view word) noexcept {
    return static_cast<std::size_t>(word[0] - 'a') * 26 + static_cast<std::size_t>(word[1] - 'a');
  }
  std::array<std::uint16_t, 26 * 26> bits_{};
};
constexpr Lengths kPunjabiLengths(kPunjabiFirst);
constexpr Lengths kYorubaLengths(kYorubaFirst);
constexpr Lengths kIgboLengths(kIgboFirst);

bool composed(std::string_view word, const Lengths& lengths, const auto& first, const auto& last) noexcept {
  for (unsigned cuts = lengths.of(word); cuts != 0; cuts &= cuts - 1) {
    const auto cut = static_cast<std::size_t>(std::countr_zero(cuts));
    if (cut + 2 <= word.size() && first.contains(word.substr(0, cut)) && last.contains(word.substr(cut))) return true;
  }
  return false;
}

template <std::size_t kSize>
bool begins(std::string_view word, const Affix (&affixes)[kSize]) noexcept {
  return std::any_of(std::begin(affixes), std::end(affixes), [&](const Affix& a) {
    return word[0] == a.part[0] && word.size() >= a.shortest && word.starts_with(a.part);
  });
}

// The endings in tables by their last letter, 64 in each.
template <std::size_t kSize>
class Ends {
 public:
  constexpr explicit Ends(const Affix (&affixes)[kSize]) : affixes_(affixes) {
    for (std::size_t i = 0; i < kSize; ++i) by_last_[static_cast<unsigned char>(affixes[i].part.back())][i / 64] |= std::uint64_t{1} << (i % 64);
  }
  bool end(std::string_view word) const noexcept {
    const auto& rows = by_last_[static_cast<unsigned char>(word.back())];
    for (std::size_t row = 0; row < rows.size(); ++row) {
      for (std::uint64_t left = rows[row]; left != 0; left &= left - 1) {
        const Affix& affix = affixes_[row * 64 + static_cast<std::size_t>(std::countr_zero(left))];
        if (word.size() >= affix.shortest && word.ends_with(affix.part)) return true;
      }
    }
    return false;
  }

 private:
  const Affix (&affixes_)[kSize];
  std::array<std::array<std::uint64_t, (kSize + 63) / 64>, 256> by_last_{};
};
constexpr Ends kGivenEnds(kGivenEndings);
constexpr Ends kSurnameEnds(kSurnameEndings);

}  // namespace

WordKinds name_shape(std::string_view word) noexcept {
  if (word.size() < kShortest || kNot.contains(word)) return 0;
  if (composed(word, kPunjabiLengths, kPunjabiFirst, kPunjabiLast) || composed(word, kYorubaLengths, kYorubaFirst, kYorubaLast) ||
      composed(word, kIgboLengths, kIgboFirst, kIgboLast) || begins(word, kGivenBeginnings) || kGivenEnds.end(word)) {
    return kGivenName;
  }
  return begins(word, kSurnameBeginnings) || kSurnameEnds.end(word) ? kSurname : WordKinds{0};
}

}  // namespace guichet::redact
