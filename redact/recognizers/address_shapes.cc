// ADDRESS by shapes that need no street type: rooms of named houses, lots and range roads, ranges of the country,
// buildings with their parts ("Maple Court, tower B, unit 1102", "residence Les Flamants, esc. 6, porte 61", "7e rang").
// address.cc reads civic addresses. Cases: address_shapes.cases.
#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "adresse", "address", "habite", "habitons", "habitent", "reste au", "restons au", "demeure", "vit au", "vivons", "maison", "ferme", "courrier", "courr", "farm", "house",
    "live", "lives", "living", "residence", "foyer", "chsld", "resident", "residente", "chambre", "nursing home", "mail", "mailbox", "send", "envoyez", "livrez", "deliver",
};

#define GUICHET_WORD "[a-z\\x80-\\xff][a-z\\x80-\\xff'\\-]{1,20}"
#define GUICHET_LODGING "(?:motel|hotel|auberge|hostel|inn|lodge|residence|residences|foyer|manoir|manor|shelter|refuge|chsld|hall|house|ymca|ywca|camp)"
#define GUICHET_PART "(?:tower|building|bldg|block|wing|bloc|batiment|bat|aile|tour|escalier|esc|entree|entrance|etage|floor|unit|unite|apt|appt|app|apartment|appartement|suite|porte|door|chambre|room|lit|bed|no)\\.? ?#?(?:[a-z]?-?[0-9]{1,4}[a-z]?|[a-z])"
#define GUICHET_PARTS "(?:, ?" GUICHET_PART "\\b){1,3}"

constexpr Rule kRules[] = {
    // "room 14 of the Bluebird Motel", "chambre 8 du motel Le Roitelet"
    {.name = "address_shapes.room",
     .type = EntityType::kAddress,
     .pattern = "\\b((?:la |the )?(?:room|rm|chambre|ch\\.|unit|suite|cabin|chalet|bed|lit) #?[0-9]{1,4}[a-z]?,? (?:of |at |in |du |de |de la |a la |au )(?:the |l'|la )?(?:(?:" GUICHET_WORD " ){1,2}" GUICHET_LODGING "|" GUICHET_LODGING "(?: (?:le|la|les|du|de|des|the))? " GUICHET_WORD "))",
     .needs = {.digits = 1, .words = "room rm chambre ch unit suite cabin chalet bed lit"},
     .edge = Edge::kWord,
     .bare = 0.8F,
     .cued = 0.9F},
    // "chambre 214, aile B", "room 12, wing C"
    {.name = "address_shapes.wing",
     .type = EntityType::kAddress,
     .pattern = "((?:room|rm|chambre|ch\\.|suite|bed|lit) #?[0-9]{1,4}[a-z]?, ?(?:(?:aile|wing|bloc|block|pavillon|tower|tour|batiment|building) [a-z0-9]{1,2}))",
     .needs = {.digits = 1, .byte = ',', .words = "room rm chambre ch suite bed lit"},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.9F},
    // "Range Road 212", "Twp Rd 544, box 9"
    {.name = "address_shapes.range_road",
     .type = EntityType::kAddress,
     .pattern = "((?:lot [0-9]{1,4}[a-z]?,? ?)?(?:range|rge|township|twp) (?:road|rd) ?[0-9]{1,4}[a-z]?(?:, ?(?:box|lot|site|unit) [0-9]{1,4})?)",
     .needs = {.digits = 1, .words = "range rge township twp"},
     .edge = Edge::kWord,
     .bare = 0.85F,
     .cued = 0.9F},
    // "SE 14-32-5 W4", "NW-12-045-10-W5M": a quarter section of the prairies (Dominion Land Survey).
    {.name = "address_shapes.quarter_section",
     .type = EntityType::kAddress,
     .pattern = "((?:ne|nw|se|sw)[ \\-][0-9]{1,2}-[0-9]{1,3}-[0-9]{1,2}[ \\-]?w[ \\-]?[1-6]m?)",
     .needs = {.digits = 4, .byte = '-'},
     .edge = Edge::kWord,
     .bare = 0.85F,
     .cued = 0.9F},
    // "7e rang, la maison jaune", "rang 4 Est": with what speaks of living or mail.
    {.name = "address_shapes.rang",
     .type = EntityType::kAddress,
     .pattern = "((?:[0-9]{1,2}(?:e|er|ieme|eme) rang|rang [0-9]{1,2})(?: (?:est|ouest|nord|sud)\\b)?(?:, (?:la |the )?(?:maison|house|roulotte|trailer|ferme|farm)(?: [a-z]{3,12}){1,2})?)",
     .needs = {.digits = 1, .words = "rang"},
     .edge = Edge::kWord,
     .bare = 0,
     .cued = 0.8F,
     .before = 60,
     .after = 20},
    // "Lot 31, chemin de la Reserve", "lot 12 Reserve Road"
    {.name = "address_shapes.lot",
     .type = EntityType::kAddress,
     .pattern = "((?:lot|terrain|emplacement|site|villa) #?[0-9]{1,5}[a-z]?,? (?:(?:chemin|rang|rue|route|montee|avenue|boul\\.?|boulevard|cite|quartier) (?:de la |de l'|de |du |des |d')?" GUICHET_WORD "(?: [a-z\\x80-\\xff]{4,16})?|(?:" GUICHET_WORD " ){1,3}(?:road|rd|drive|dr|trail|street|st|lane|line|avenue|ave|crescent)))",
     .needs = {.digits = 1, .words = "lot terrain emplacement site villa"},
     .edge = Edge::kWord,
     .bare = 0.86F,
     .cued = 0.95F},
    // "Unit 6, The Alders, 39 Fernhill"
    {.name = "address_shapes.unit_first",
     .type = EntityType::kAddress,
     .pattern = "((?:unit|apt\\.?|suite|flat|app\\.?|appt\\.?|porte|bureau) #?[0-9]{1,4}[a-z]?, (?:the |le |la |les )?" GUICHET_WORD "(?: " GUICHET_WORD ")?, [0-9]{1,5}[a-z]?,? (?:rue |avenue |av\\. |boul\\. |chemin )?" GUICHET_WORD "(?: (?:street|st|road|rd|avenue|ave|drive|dr|lane|court|way|crescent|blvd))?)",
     .needs = {.digits = 2, .byte = ',', .words = "unit apt suite flat app appt porte bureau"},
     .edge = Edge::kWord,
     .bare = 0.86F,
     .cued = 0.95F},
    // "corner of Fraser and 41st"
    {.name = "address_shapes.corner",
     .type = EntityType::kAddress,
     .pattern = "(corner of (?:" GUICHET_WORD " (?:and|&) [0-9]{1,3}(?:st|nd|rd|th)|[0-9]{1,3}(?:st|nd|rd|th) (?:and|&) " GUICHET_WORD ")|coin (?:de la |du |de |des )?(?:[0-9]{1,3}e (?:et|&) (?:de la |du |de |des )?" GUICHET_WORD "|" GUICHET_WORD " (?:et|&) (?:de la |la )?[0-9]{1,3}e)(?: (?:rue|avenue|street|ave))?)",
     .needs = {.digits = 1, .words = "corner coin"},
     .edge = Edge::kWord,
     .bare = 0.75F,
     .cued = 0.86F},
    // "Concession 4, number 889", "la 4e Avenue, au 318"
    {.name = "address_shapes.number_behind",
     .type = EntityType::kAddress,
     .pattern = "((?:(?:concession|line|sideroad|county road|rang|range road|highway|route|chemin) [0-9]{1,4}|(?:la )?[0-9]{1,3}(?:e|re|ieme|st|nd|rd|th) (?:avenue|rue|rang|street|line|concession)|(?:la )?rue " GUICHET_WORD "(?: " GUICHET_WORD ")?), (?:au |at |no\\.? |numero |number |# ?)[0-9]{1,5}[a-z]?)",
     .needs = {.digits = 1, .byte = ',', .words = "concession line sideroad county rang range highway route chemin avenue rue street"},
     .edge = Edge::kWord,
     .bare = 0.75F,
     .cued = 0.9F},
    // "8 lot. Les Acacias, Douala"
    {.name = "address_shapes.estate",
     .type = EntityType::kAddress,
     .pattern = "([0-9]{1,4}(?: bis| ter)?,? (?:lot\\.|lotissement|cite|res\\.|residence|hameau|quartier) (?:les|la|le|des|du|de la|el|al) " GUICHET_WORD "(?: " GUICHET_WORD ")?)",
     .needs = {.digits = 1, .words = "lot lotissement cite res residence hameau quartier"},
     .edge = Edge::kWord,
     .bare = 0.75F,
     .cued = 0.9F},
    // "mail: Box 44"
    {.name = "address_shapes.box",
     .type = EntityType::kAddress,
     .pattern = "(?:mail|address|courrier|adresse)(?: is| est)?(?: ?: ?| )((?:po |p\\.o\\. ?|postal )?(?:box|case|casier|c\\.p\\.) #?[0-9]{1,5})",
     .needs = {.digits = 1, .words = "box case casier c"},
     .edge = Edge::kNone,
     .bare = 0.8F,
     .cued = 0.9F},
    // "Maple Court, tower B, unit 1102"
    {.name = "address_shapes.building",
     .type = EntityType::kAddress,
     .pattern = "(" GUICHET_WORD " (?:court|towers?|place|manor|house|residences?|apartments|gardens|heights|estates|village|lodge|terrace|park)" GUICHET_PARTS ")",
     .needs = {.digits = 1, .byte = ',', .words = "court tower towers place manor house residence residences apartments gardens heights estates village lodge terrace park"},
     .edge = Edge::kWord,
     .bare = 0.75F,
     .cued = 0.86F},
    // "residence Les Flamants, esc. 6, porte 61", "immeuble Bellevue, app. 12"
    {.name = "address_shapes.named_building",
     .type = EntityType::kAddress,
     .pattern = "((?:residence|res\\.|immeuble|imm\\.|cite|tour|pavillon|manoir|domaine|complexe|building|tower) (?:(?:le |la |les |du |de |des |de la |the |d')?" GUICHET_WORD "(?: " GUICHET_WORD ")?)" GUICHET_PARTS ")",
     .needs = {.digits = 1, .byte = ',', .words = "residence res immeuble imm cite tour pavillon manoir domaine complexe building tower"},
     .edge = Edge::kWord,
     .bare = 0.75F,
     .cued = 0.86F},
};

#undef GUICHET_WORD
#undef GUICHET_LODGING
#undef GUICHET_PART
#undef GUICHET_PARTS

}  // namespace

extern const Recognizer kAddressShapes;
const Recognizer kAddressShapes = {.name = "address_shapes", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
