#include "redact/recognizers/birth_words.h"

#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kOtherMatters =
    "certificate certificat extrait acte lieu place pays country attestation abroad tourism rate parents parent defect "
    "control certificates certificats town city ville plan registration enregistrement mother rights ";
constexpr std::string_view kDatesOfLaw =
    "after before since between until apres avant depuis entre jusqu expired expires issued expire delivre delivree submitted "
    "applied arrived arrive arrivee received married marie mariee landed signed died decede decedee renewed expiry came moved "
    "venu recu recue soumis soumise deposee depose valid valide landing appointment interview entrevue rendez hearing became "
    "devenu devenue by apply register due prevu prevue expected left quitte parti partie entered effective vigueur graduated started commence ";
constexpr std::string_view kDeeds = "demande fait faite application made sent envoye envoyee filed ";
constexpr std::string_view kMoreThanOne =
    "children enfants people those persons personnes ceux celles babies citizens citoyens canadians canadiens anyone program "
    "programme individuals students everyone nes nees if si ";
constexpr std::string_view kDenials = "non not pas entered ";
constexpr std::string_view kCorrections =
    "should right correct actual actually real really instead not rather devrait bonne bon vrai vraie plutot lieu non pas "
    "reads says or ou to but mais corrected corriger vraiment pardon sorry oops desole meant erreur mistake wait lire certificate certificat acte shows indique ";
constexpr std::string_view kAlsoBornWords =
    "and et husband wife son daughter spouse brother sister mother father mari femme fils fille conjoint conjointe blonde chum "
    "frere soeur mere pere epoux epouse enfant child partner me moi mine ex hubby hers his celle celui twin baby bebe kid "
    "cousin niece nephew neveu mom mum dad maman papa copain copine fiance fiancee petit petite aine ainee cadet cadette eldest youngest oldest ";
constexpr std::string_view kLeads =
    "back in en on le is est the year l annee an c of was s abt about vers de around environ month mois a un spring summer fall autumn winter printemps ete automne hiver early late debut fin mid circa ca beginning ";

constexpr std::string_view kRelatives =
    "i he she je il elle husband wife son daughter spouse brother sister mother father mari femme fils fille conjoint conjointe "
    "blonde chum frere soeur mere pere epoux epouse enfant child partner twin baby bebe kid cousin cousine niece nephew neveu "
    "mom mum dad maman papa copain copine fiance fiancee girl boy grandson granddaughter stepson stepdaughter wifey hubby "
    "kids children enfants sons daughters filles twins jumeaux jumelles garcon bf gf applicant requerant requerante demandeur "
    "demanderesse dependant dependent dependants dependents sibling uncle aunt oncle tante grandmother grandfather gars petit petite eldest youngest "
    "oldest aine ainee cadet cadette nourrisson newborn minor mineur mineure ";
constexpr std::string_view kChildren =
    "kid kids child children son sons daughter daughters baby twins boy girl nephew niece grandson granddaughter stepson enfant "
    "minor enfants fils fille filles bebe jumeaux jumelles neveu garcon garcons dependant dependants dependent dependents mineur "
    "mineure stepdaughter twin newborn nourrisson eldest youngest oldest aine ainee cadet cadette gars toddler boys girls ";

enum : std::uint8_t { kRelativeBit = 1, kChildBit = 2 };

}  // namespace

BirthKinds birth_kinds(std::string_view word, std::uint32_t hash) noexcept {
  static const WordTable kTable = [] {
    WordTable table(400);
    table.add(kOtherMatters, kOtherMatter);
    table.add(kDatesOfLaw, kDateOfLaw);
    table.add(kDeeds, kDeed);
    table.add(kMoreThanOne, kMany);
    table.add(kDenials, kDenial);
    table.add(kCorrections, kCorrection);
    table.add(kAlsoBornWords, kAlsoBorn);
    table.add(kLeads, kLead);
    return table;
  }();
  return kTable.kinds(word, hash);
}

bool names_the_date(std::string_view cue) noexcept {
  return cue.find("date") != std::string_view::npos || cue == "dob" || cue == "d o b" || cue == "ddn" || cue == "d d n" ||
         cue.find("day") != std::string_view::npos || cue.find("anniv") != std::string_view::npos || cue == "ma fete" ||
         cue == "sa fete";
}

bool tells_of_birth(std::string_view cue) noexcept {
  return cue == "born" || cue.starts_with("ne") || cue.find(" ne") != std::string_view::npos;
}

namespace {

const WordTable& people() noexcept {
  static const WordTable kTable = [] {
    WordTable table(300);
    table.add(kRelatives, kRelativeBit);
    table.add(kChildren, kChildBit);
    return table;
  }();
  return kTable;
}

}  // namespace

bool is_relative(std::string_view word) noexcept { return (people().kinds(word) & kRelativeBit) != 0; }
bool is_child(std::string_view word) noexcept { return (people().kinds(word) & kChildBit) != 0; }

}  // namespace guichet::redact
