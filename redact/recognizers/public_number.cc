// The negative grammar: numbers that are not personal and stay. Form numbers, fees, occupation codes, school
// numbers, statutes, scores, versions, format examples. Cases: public_number.cases.
//
// A government's own bot had to drop passport and long-number rules because they hit its form numbers
// (research notes, section 1); here what is public is known first.
#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

// A row of a table: more digits than any number of a person, or one digit over and over.
Verdict is_row(std::string_view value) {
  constexpr std::size_t kMostOfPerson = 19;
  const std::string digits = digits_of(value);
  std::size_t grouped = 0;  // digits written one by one may be anything
  for (std::size_t i = 1; i < value.size(); ++i) {
    const bool starts = i == 1 || value[i - 2] == ' ';
    if (starts && value[i] != ' ' && value[i - 1] != ' ') ++grouped;
  }
  return (digits.size() > kMostOfPerson && grouped >= 3) || all_same(std::string_view(digits).substr(1)) ? Verdict::kPassed : Verdict::kFailed;
}

// How public_number.statute may begin.
constexpr std::string_view kStatuteWords =
    "section sections subsection subsections paragraph paragraphs subparagraph subparagraphs paragraphe paragraphes "
    "subparagraphe subparagraphes article articles subarticle subarticles alinea alineas subalinea subalineas "
    "regulation regulations subregulation subregulations reglement reglements subreglement subreglements rule rules "
    "subrule subrules bill bills subbill subbills loi lois subloi sublois act acts subact subacts chapter chapters "
    "subchapter subchapters chapitre chapitres subchapitre subchapitres c sor dors si tr";

constexpr Rule kRules[] = {
    // IMM 5257, IMM1294E, CIT 0002, PPTC 054, IRM 0004, BSF 186, T2202, RC7524-ON, SC ISP-1000
    {.name = "public_number.form",
     .pattern = R"((?:imm|cit|pptc|irm|bsf|isp|gst|adm|cra|esdc|edsc|emp|lmia form|form|formulaire)[ \-#]{0,2}[0-9]{3,5}[ \-]?(?:[a-z]{1,3})?|rc[ \-#]{0,2}[0-9]{2,4}(?:-?[a-z]{1,3})?|t[0-9]{4}|t4a?|(?:i|n|ds|eta|sf|dd|w|g|ar)-[0-9]{1,4}[a-z]?)",
     .needs = {.digits = 1},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    {.name = "public_number.money",
     .pattern = R"((?:cad|ca|us|c|usd|eur|can)? ?(?:\$|€) ?[0-9]{1,3}(?:[ ,.'][0-9]{3}){0,4}(?:[.,][0-9]{2})?|[0-9]{1,3}(?:[ ,.'][0-9]{3}){0,4}(?:[.,][0-9]{1,2})? ?(?:\$|€|dollars?|euros?|cad|usd|eur))",
     .needs = {.digits = 1, .words = "$ dollar dollars euro euros cad usd eur"},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    {.name = "public_number.occupation",
     .pattern = R"((?:noc|cnp|teer|feer|naics|scian)(?: (?:code|codes|number|20[0-9]{2}|no|numero|v?[0-9]))?[ :#]{0,3}[0-9]{2,6}(?:[ ,/&]{1,4}(?:and |et |or |ou )?[0-9]{4,5}){0,4})",
     .needs = {.digits = 2},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    {.name = "public_number.school",
     .pattern = R"(o[0-9]{11,12})",
     .needs = {.digits = 11},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    // "section 25(1)", "subsection 40(1)(a)", "paragraphe 179b)", "A40(1)(a)", "SOR/2002-227", "c. 27"
    {.name = "public_number.statute",
     .pattern = R"((?:sub)?(?:section|paragraph|paragraphe|article|alinea|regulation|reglement|rule|bill|projet de loi|loi|act|chapter|chapitre)s?[ .]{1,2}[a-z]?-?[0-9]{1,4}(?:\.[0-9]{1,3})?(?:\([0-9a-z.]{1,4}\)){0,4}|c\. ?[a-z]?-?[0-9]{1,4}(?:\.[0-9]{1,3})?|(?:sor|dors|si|tr)/[0-9]{2,4}-[0-9]{1,4})",
     .needs = {.digits = 1, .words = kStatuteWords},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    // "2019 FC 1187", "2021 CAF 44": the neutral citation of a judgment.
    {.name = "public_number.judgment",
     .pattern = R"((?:19|20)[0-9]{2} (?:fc|cf|fca|caf|scc|csc|tcc|cci|onca|onsc|oncj|onltb|bcca|bcsc|bcpc|qcca|qccs|qccq|abqb|abkb|abca|abcj|skca|skqb|mbca|mbqb|nsca|nssc|nbca|nbbr|nlca|peca|canlii|chrt|tcdp) [0-9]{1,6})",
     .needs = {.digits = 5},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    {.name = "public_number.score",
     .pattern = R"((?:crs|scg|score|points?|cutoff|cut-off|cut off|pointage|ielts|tef|tcf|clb|nclc|celpip)(?: (?:score|of|de|is|was|est|etait|a|at|cut-?off|minimum|points?)){0,3}[ :=]{1,3}[0-9]{1,4}(?:[.,][0-9])?|[0-9]{2,4} (?:points?|pts))",
     .needs = {.digits = 1},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    // "Part number: 555-123-4567-A", "purchase order 4500012345", "ISBN 978-0-660-12345-6": of a thing, not of a person.
    {.name = "public_number.thing",
     .pattern = R"((?:(?:part|product|model|catalogue|catalog|inventory|item|sku|purchase order|po)(?: (?:number|no|code|id))?|isbn(?:-1[03])?|issn|cat\. no|(?:numero|no|code) de (?:piece|produit|modele|catalogue|article)|bon de commande|bon d'achat)[ :.#]{1,3}[a-z]{0,4}[0-9][a-z0-9\-/]{2,24})",
     .needs = {.digits = 3, .words = "part product model catalogue catalog inventory item sku order po isbn issn cat piece produit modele article commande achat"},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    {.name = "public_number.response_code",
     .pattern = R"((?:error|status|reason|refusal|erreur|motif|refus)(?: (?:code|codes|no|number))?(?: (?:code|de|du))? ?[:#]? ?[0-9]{2,6}|(?:response|reply|answer|country|area|reponse|pays) (?:code|codes|no|number)(?: (?:code|de|du))? ?[:#]? ?[0-9]{2,6}|(?:code|codes) (?:d'|d |de |du )?(?:erreur|reponse|motif|refus|pays|retour) ?[:#]? ?[0-9]{2,6})",
     .needs = {.digits = 2},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    {.name = "public_number.version",
     .pattern = R"((?:version|ver|v|build|release|windows|ios|android|chrome|firefox|safari|edge|acrobat|reader|adobe|kb)[ .]{0,2}[0-9]{1,5}(?:\.[0-9]{1,6}){0,4})",
     .needs = {.digits = 1, .words = "version ver v build release windows ios android chrome firefox safari edge acrobat reader adobe kb"},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    // How a number is written, not a number: 0000-0000, 000 000 000, 12345678, 123-456-7890 as "format".
    {.name = "public_number.format",
     .pattern = R"((?:format|example|exemple|such as|e\.g\.|par ex|p\. ex\.)(?: [a-z']{1,14}){0,3}[ :,.]{1,3}["'(]?(?:[a-z]{0,3}[0-9]{1,4}[ \-]?){1,4})",
     .needs = {.digits = 4},
     .edge = Edge::kWord,
     .bare = 1,
     .cued = 1},
    {.name = "public_number.zeros",
     .pattern = R"([a-z]{0,2}0{2,4}(?:[ \-]?0{2,4}){1,4}|9{3,4}(?:[ \-]?9{3,4}){1,3}|1{3,4}(?:[ \-]?1{3,4}){1,3}|x{3,4}(?:[ \-]?x{3,4}){1,3})",
     .needs = {.digits = 4},
     .edge = Edge::kNumber,
     .bare = 1,
     .cued = 1},
    // Toll-free lines belong to organisations (area codes 800, 833, 844, 855, 866, 877, 888).
    {.name = "public_number.toll_free",
     .pattern = R"((?:\+?1[ .\-]{0,3})?\(?8(?:00|33|44|55|66|77|88)\)?[ .\-]{1,3}[0-9]{3,4}[ .\-]{1,3}[0-9]{3,4})",
     .needs = {.digits = 10},
     .edge = Edge::kNumber,
     .bare = 1,
     .cued = 1},
    // 2023-2024, 2019 - 2025
    {.name = "public_number.years",
     .pattern = R"((?:19|20)[0-9]{2} ?(?:-|/|to|a|and|et) ?(?:19|20)[0-9]{2})",
     .needs = {.digits = 8},
     .edge = Edge::kNumber,
     .bare = 1,
     .cued = 1},
    // Nine numbers or more beside one another: results of a laboratory, scores.
    {.name = "public_number.table_row",
     .pattern = R"([0-9]{1,4}(?:[.,][0-9]{1,3})?(?: {1,2}-?[0-9]{1,4}(?:[.,][0-9]{1,3})?){7,60})",
     .needs = {.digits = 8},
     .edge = Edge::kNone,
     .bare = 1,
     .cued = 1,
     .failed = 0,
     .check = is_row},
    // The department's public site and its sisters.
    {.name = "public_number.site",
     .pattern = R"((?:https?://)?(?:[a-z0-9\-]{1,30}\.){0,4}(?:canada\.ca|gc\.ca|cic\.gc\.ca|gouv\.qc\.ca|ontario\.ca|quebec\.ca)(?:/[a-z0-9\-_./#%]{0,150})?)",
     .needs = {.inside = '.', .bytes = ".ca"},
     .edge = Edge::kNone,
     .bare = 1,
     .cued = 1},
};

}  // namespace

extern const Recognizer kPublicNumber;
const Recognizer kPublicNumber = {.name = "public_number", .cues = {}, .rules = kRules, .find = nullptr, .keeps = true};

}  // namespace guichet::redact
