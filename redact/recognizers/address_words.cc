#include "redact/recognizers/address_words.h"

#include "redact/recognizers/word_endings.h"
#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kStreetTypes =
    "allee alley aut autoroute av ave aven avenue avn blvd boul boulevard bv bvd byway causeway cir circ circuit "
    "concession cove cr cres crescent cresent crt cul dr drive drv esplanade estates expressway expy freeway fwy gdns "
    "highway hwy lane lanes ln mews parkway pkwy pky pl rang rd road rte rue sideroad sq st str street streets strt "
    "ter terr "
    "terrace townline trail trl turnpike twp wy ";
constexpr std::string_view kWeakStreetTypes =
    "bay bend bluff bridge brook chase circle close common commons corner corners court crossing ct dale dell end "
    "field fields forest garden gardens gate glade glen green grove harbour heath heights hill hills hollow hts "
    "island key knoll lake landing line link lookout loop mall manor meadow meadows mount mountain orchard park pass "
    "passage path pathway pike place plaza point private promenade quay ramp ridge rise route row run shore side "
    "springs spur square station stream summit track vale valley view village villas vista walk way wharf wood woods "
    "wynd yard rdg pt mdw grv pvt cmn gt ldg mnr vw pk ";
constexpr std::string_view kFrenchStreetTypes =
    "allee aut autoroute av ave avenue bd bld blvd boul boulevard bvd ch chem chemin crois croissant faubourg fbg imp "
    "impasse lotissement montee mtee rang rg rue ruelle sente sentier terrasse venelle ";
constexpr std::string_view kWeakFrenchStreetTypes =
    "bourg carre cercle chaussee cite clos cote cour cours descente domaine esplanade galerie hameau jardin mail parc "
    "passage pl place plateau promenade quai quartier residence rond route rte square traverse villa voie ";
constexpr std::string_view kNumberedRoads =
    "autoroute av ave avenue conc concession highway hwy line rang rd road route rr rte rue sideroad street ";
constexpr std::string_view kLoneStreets =
    "broadway crossway danforth esplanade kingsway northway parkside queensway strand westway ";
constexpr std::string_view kDirections =
    "e east est n ne no nord north northeast northwest nw o ouest s se so south southeast southwest sud sw w west ";
constexpr std::string_view kUnitWords = "sous "
    "ap apart apartment app appart appartement appt apt basement bat batiment bldg bloc block bsmt building bur "
    "bureau ch chambre condo entree esc escalier etage fl flat floor level loc local logement lot niveau penthouse ph "
    "porte rm room ste studio suite buzzer kv apto piso depto dpto bl ap sc int interno daire etg bte "
    "upstairs downstairs rdc rez th tour tower townhouse unit unite ";
constexpr std::string_view kFloorWords = "et etage fl floor flr level storey ";
constexpr std::string_view kNoStreetWords =
    "monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche chambre chambres "
    "a adults block blocks bedroom bedrooms feet floors houses metres meters miles rooms roommates after ago am an and annees ans aout application applications apr april are article as at aug august "
    "avec avril before business but by can case ce cents ces cette children class code copies dans day days dec "
    "december decembre did different do documents does dollar dollars each est et etait every feb february fevrier "
    "file files fois for form forms from had has have he heures hour hours hr hrs http https i if il ils in is it jan "
    "articles alinea alineas paragraphs sections january janvier je jour jours juillet juin jul july jun june kg kids km later ma mai march mars may mb mes min "
    "mins minute minutes mois mon month months more my no not nous nov november novembre oct october octobre of on or "
    "other ou page pages paragraph part people per percent person personnes photos pm points pour que questions qui "
    "section semaines sep sept september septembre she should since sont step steps sur than that they this time "
    "times to tu until vous vs was we week weeks were will with working would year years you your ";
constexpr std::string_view kForeignTypes =
    // Italian; Spanish, Catalan; Portuguese.
    "contrada corso largo lungomare piazza piazzale strada via viale vicolo "
    "avda avenida bulevar calle calzada camino carrer carrera carretera cll cra ctra jiron paseo pasaje plaza "
    "rambla ronda alameda beco estrada praca rodovia rua travessa "
    // Polish, Czech, Slovak, Croatian, Serbian, Romanian; Russian, Ukrainian.
    "aleja osiedle plac ul ulica ulice namesti trg bulevardul calea soseaua aleea "
    "kalye bulvar naberezhnaya pereulok prospekt shosse ulitsa vul vulytsia "
    // Greek; Malay, Indonesian.
    "leoforos odos jalan jl jln lorong str bul ";
constexpr std::string_view kForeignSuffixes =
    // Hungarian, Turkish.
    "utca u ut utja ter tere korut koz krt rkp setany sor cad caddesi cd sok sokak sokagi sk bulvari mahallesi "
    // German, Dutch, Nordic, where they stand apart.
    "strasse str weg allee platz gasse prospekt bulvar ufer damm chaussee straat baan dijk laan plein kade vei veien vag vagen gata gatan gade "
    "vej stig torg torget terrasse katu kapu dulo tee tanav tn mnt poik ";
constexpr std::string_view kHomes =
    "house h hse hno d door plot flat villa maison abri shelter tent tente trailer roulotte cabin chalet erf kothi bungalow blk "
    "gali galli gully khasra mahalla mohalla purok brgy barangay sitio kebele woreda quan sokak daire soi gang "
    "rang casa carre parcelle ilot kv kvartira bud budynok korp korpus porte apto manzana mz mza lote oficina cot hangar lot stand pad slip berth caravan stan scala bunkhouse hut hutte zuqaq fire ";
constexpr std::string_view kCounters =
    "hall entrance aly ln sec moo rt rw bay quai dock stall area ext extension res calle avenida carrera ward block bloc bloco bt building bldg street road lane rue avenue av alley ruelle "
    "imm immeuble residence impasse allee route room chambre pavillon tower torre tour district st bed lit locker casier community communaute chalet hwy highway sideroad concession compound terrain unite unit batiment bat zone quarter km mile "
    "local secteur sector village hameau logement camp cluster canton case edificio sokagi line gate ";
constexpr std::string_view kStages = "phase stage section level tranche niveau garden ";
constexpr std::string_view kQuarters =
    "hay cite quartier lotissement residence immeuble imm edifice sicap hlm domaine secteur ilot colonia col barrio urb urbanizacion bairro zone "
    "mohalla mahalla mouza brgy barangay sitio purok douar ksar derb taman kampung kg village maison parcelles "
    "res vill ferme commune lac mosquee camping couvent monastere presbytere chateau abbaye lieu camp tower building bloc carrefour arrondissement ";
constexpr std::string_view kQuarterEnds =
    "colony nagar enclave vihar layout apartments apts apt towers tower residency residences society estate estates subd subdivision homes "
    "village heights gardens market plaza mansion mansions building bldg house court centre center cottage lodge farm manor "
    "rectory vicarage mill forge granary barn villas town city block bagh chowk bazar bazaar gaon pur para ganj store district park marina campground convent monastery mah mahallesi ";
constexpr std::string_view kSides = "lower upper rear front ground garden ";
constexpr std::string_view kOpeners =
    "allee avenue av ave boul boulevard bd chemin chaussee cite impasse place quai route rue passage square "
    "rang rg montee croissant terrasse ruelle sentier promenade broadway danforth esplanade kingsway parkside queensway westway "
    "blvd court crescent drive lane rd road street terrace am im an auf unter zum zur hinter ";
// The first words of boxes, rural routes and the like.
constexpr std::string_view kBoxStarts =
    "apartado b boite box bp c case casier comp gd plan compartment conc concession cp csp general livraison lot p po pobox "
    "post postal poste "
    "apo fpo dpo uss usns uscgc usnv unit corner coin angle intersection "
    "postbox postfach psc r route rpo rr rural site station stn succ succursale ";

constexpr std::string_view kLodgings =
    "house hall lodge hotel motel hostel auberge residence foyer manoir inn lodge shelter refuge pavillon pavilion dorm dormitory ymca ywca "
    "mission resort manor villa immeuble imm tower towers tour maison chsld rpa hospice campus complexe complex ";

struct Tables {
  WordTable streets{1000};
  WordTable others{1000};
  WordTable premises{500};

  Tables() {
    streets.add(kStreetTypes, kStreetType);
    streets.add(kWeakStreetTypes, kWeakStreetType);
    streets.add(kFrenchStreetTypes, kFrenchStreetType);
    streets.add(kWeakFrenchStreetTypes, kWeakFrenchStreetType);
    streets.add(kNumberedRoads, kNumberedRoad);
    streets.add(kLoneStreets, kLoneStreet);
    streets.add(kDirections, kDirection);
    streets.add(kLodgings, kLodging);
    others.add(kUnitWords, kUnitWord >> kOthers);
    others.add(kFloorWords, kFloorWord >> kOthers);
    others.add(kNoStreetWords, kNoStreetWord >> kOthers);
    others.add(kForeignTypes, kForeignType >> kOthers);
    others.add(kBoxStarts, kBoxStart >> kOthers);
    others.add(kForeignSuffixes, kForeignSuffix >> kOthers);
    others.add(kOpeners, kOpener >> kOthers);
    premises.add(kHomes, kHome >> kOfPremises);
    premises.add(kCounters, kCounted >> kOfPremises);
    premises.add(kStages, kStage >> kOfPremises);
    premises.add(kQuarters, kQuarter >> kOfPremises);
    premises.add(kQuarterEnds, kQuarterEnd >> kOfPremises);
    premises.add(kSides, kSide >> kOfPremises);
  }

  static constexpr unsigned kOthers = 8;  // the bits of the second table begin here
  static constexpr unsigned kOfPremises = 16;
};

const Tables& tables() {
  static const Tables kTables;
  return kTables;
}

}  // namespace

void for_each_address_word(const std::function<void(std::string_view)>& visit) {
  tables().streets.for_each(visit);
  tables().others.for_each(visit);
  tables().premises.for_each(visit);
}

AddressKinds address_kinds(std::string_view word) noexcept {
  const Tables& all = tables();
  return all.streets.kinds(word) | static_cast<AddressKinds>(all.others.kinds(word)) << Tables::kOthers |
         static_cast<AddressKinds>(all.premises.kinds(word)) << Tables::kOfPremises;
}

bool ends_like_a_street(std::string_view word) noexcept {
  static constexpr WordEndings kEndings({"strasse", "straat", "gatan",     "gasse",  "gracht", "allee", "laan",
                                           "platz",   "vegen",  "veien",     "vagen",  "katu",   "utca",  "stien",
                                           "dreef",   "plein",  "promenade", "singel", "kade",   "damm",  "weg",
                                           "vej",     "gata",   "gatu",      "gade",   "gate",   "tie",   "str",
                                           "vegur",   "braut",  "straeti",   "kuja",   "kaari",  "polku", "raitti",
                                           "ranta",   "vangen", "vaenget",   "bakken", "lunden", "parken", "puiestee"});
  return word.size() >= 7 && kEndings.end(word);
}

}  // namespace guichet::redact
