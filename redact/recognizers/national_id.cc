// OTHER: identity, social and tax numbers of other countries that newcomers give: United States (SSN, ITIN), United
// Kingdom (NINO, tax references), India (Aadhaar, PAN), France (NIR), Mexico (CURP, RFC), Brazil (CPF, CNPJ), Spain (DNI,
// NIE), Italy (codice fiscale), China, Nigeria, Philippines, Pakistan and others by their cue. Cases: national_id.cases.
//
// A shape with a check character or a date in it is masked bare; mere digits need the name of the number.
// Sources: Social Security Administration; HMRC NIM39110; UIDAI (Verhoeff); Income Tax Department of India; INSEE; RENAPO;
// Receita Federal; Spanish Interior Ministry; Agenzia delle Entrate; GB 11643.
#include <algorithm>
#include <array>
#include <string>

#include "redact/recognizer.h"
#include "redact/recognizers/checksum.h"
#include "redact/recognizers/little_words.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {
    "ssn", "social security", "social security number", "social security no", "securite sociale", "numero de securite sociale", "no de securite sociale", "secu", "itin", "tax id", "tax number", "taxpayer", "tin", "ein", "vat", "tva", "ust idnr",
    "national insurance", "ni number", "ni no", "nino", "paye", "trn", "temporary reference number", "utr", "aadhaar", "aadhar", "adhar", "adhaar", "uidai", "pan", "pan card", "pan number", "pan no", "voter id", "epic",
    "nir", "insee", "numero fiscal", "identifiant fiscal", "curp", "rfc", "cpf", "cnpj", "dni", "nie", "nif", "nuss", "codice fiscale", "cedula", "cedula de ciudadania", "rut", "cuit", "cuil", "dui",
    "national id", "national id number", "national identity", "national identity card", "national identification", "identity card", "identity card number", "identity number", "id card", "id card number", "citizen id", "citizenship number", "id number", "id no",
    "carte d identite", "carte nationale d identite", "carte nationale", "numero d identite", "numero national", "numero d identification", "identite nationale", "cni", "cin", "cnie", "nin", "bvn", "nid", "cnic", "nadra", "emirates id", "iqama",
    "resident id", "residence permit", "titre de sejour", "carte de sejour", "hukou", "shenfenzheng", "chinese id", "jmbg", "pesel", "bsn", "personnummer", "oib", "tc kimlik", "kimlik", "philsys", "umid", "sss", "gsis", "philhealth", "pag ibig", "hkid", "nric",
    "raqam qawmi", "raqm qawmi", "numero qawmi", "teudat zehut", "tz number", "melli code", "code melli", "shenasnameh", "tazkira", "tazkera", "ghana card", "huduma", "huduma card", "omang", "npi", "ifu", "nina", "niu", "nis", "nrc", "nuit", "nui", "ktp", "nik", "kartu keluarga", "cccd", "cmnd",
    "mykad", "my kad", "rrn", "jumin", "resident registration", "my number card", "mynumber", "ahv", "avs", "svnr", "hetu", "egn", "amka", "buletin", "carte d electeur", "voter card", "dpi", "rtn", "rnc", "nui number", "carte consulaire", "carte nina",
    "carte biometrique", "carte de resident", "identity document", "piece d identite", "identity booklet", "south african id", "carnet", "cedula de identidad", "clave unica", "nss", "imss", "numero personnel", "personal number", "personal id", "isikukood",
    "fiscal code", "tax file number", "tfn", "medicare number", "nhs number", "numero national d identification", "nni", "id national", "identifiant national", "voter number", "alien number", "a number", "uscis number", "nic", "old nic", "new nic", "kebele", "fayda", "urssaf", "caf number",
};

// Social Security Administration: no area 000, 666 or 9xx, no group 00, no serial 0000. A taxpayer without one has an
// area 9xx and a group 50-65, 70-88, 90-92 or 94-99.
Verdict united_states(std::string_view value) {
  const std::string digits = digits_of(value);
  if (digits.size() != 9 || all_same(digits)) return Verdict::kFailed;
  const int group = std::stoi(digits.substr(3, 2));
  if (digits[0] == '9') {
    const bool itin = (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group != 93);
    return itin ? Verdict::kPassed : Verdict::kFailed;
  }
  const bool issued = !digits.starts_with("000") && !digits.starts_with("666") && group != 0 && digits.substr(5) != "0000";
  return issued ? Verdict::kPassed : Verdict::kFailed;
}

// Verhoeff, over the dihedral group of order 10: the last digit of an Aadhaar number.
Verdict aadhaar(std::string_view value) {
  static constexpr std::array<std::string_view, 10> kTimes = {"0123456789", "1234067895", "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"};
  static constexpr std::array<std::string_view, 8> kPermuted = {"0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"};
  const std::string digits = digits_of(value);
  if (digits.size() != 12 || digits[0] < '2' || std::equal(digits.begin(), digits.begin() + 6, digits.rbegin())) return Verdict::kFailed;
  std::size_t check = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const auto digit = static_cast<std::size_t>(digits[digits.size() - 1 - i] - '0');
    check = static_cast<std::size_t>(kTimes[check][static_cast<std::size_t>(kPermuted[i % 8][digit] - '0')] - '0');
  }
  return check == 0 ? Verdict::kPassed : Verdict::kFailed;
}

// NIR: sex, year, month, department, commune, order, and 97 minus the rest as key.
Verdict france(std::string_view value) {
  std::string digits = digits_of(value);
  if (digits.size() == 13) return digits.substr(3, 2) <= "12" && digits.substr(3, 2) != "00" ? Verdict::kPassed : Verdict::kFailed;
  if (digits.size() != 15) return Verdict::kFailed;
  const long long number = std::stoll(digits.substr(0, 13));
  return 97 - number % 97 == std::stoll(digits.substr(13)) ? Verdict::kPassed : Verdict::kFailed;
}

// CPF: two digits, each from the sum weighed 10…2 and 11…2, modulo 11.
Verdict brazil(std::string_view value) {
  const std::string digits = digits_of(value);
  if (digits.size() != 11 || all_same(digits)) return Verdict::kFailed;
  for (std::size_t length = 9; length <= 10; ++length) {
    int sum = 0;
    for (std::size_t i = 0; i < length; ++i) sum += (digits[i] - '0') * static_cast<int>(length + 1 - i);
    if (sum * 10 % 11 % 10 != digits[length] - '0') return Verdict::kFailed;
  }
  return Verdict::kPassed;
}

// DNI and NIE: the letter is the number modulo 23; X, Y, Z before it stand for 0, 1, 2.
Verdict spain(std::string_view value) {
  constexpr std::string_view kLetters = "trwagmyfpdxbnjzsqvhlcke";
  std::string digits = digits_of(value);
  if (value[0] >= 'x') digits.insert(0, 1, static_cast<char>('0' + (value[0] - 'x')));
  if (digits.size() != 8) return Verdict::kFailed;
  return kLetters[static_cast<std::size_t>(std::stoul(digits) % 23)] == value.back() ? Verdict::kPassed : Verdict::kFailed;
}

// China: 17 digits with a birth date, the last modulo 11-2 (ISO 7064), "x" for ten.
Verdict china(std::string_view value) {
  constexpr int kWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  int sum = 0;
  for (std::size_t i = 0; i < 17; ++i) sum += (value[i] - '0') * kWeights[i];
  return "10x98765432"[sum % 11] == value[17] ? Verdict::kPassed : Verdict::kFailed;
}

// HMRC: no D F I Q U V in the first two, no O in the second, and not BG GB NK KN TN NT ZZ.
Verdict united_kingdom(std::string_view value) {
  static constexpr std::string_view kNever[] = {"bg", "gb", "nk", "kn", "tn", "nt", "zz", "no", "re", "is", "in", "at", "my", "we", "me", "he", "as", "by"};
  const std::string_view prefix = value.substr(0, 2);
  const bool issued = prefix.find_first_of("dfiquv") == std::string_view::npos && prefix[1] != 'o' && digits_of(value) != "000000" &&
                      std::find(std::begin(kNever), std::end(kNever), prefix) == std::end(kNever);
  return issued ? Verdict::kPassed : Verdict::kFailed;
}

Verdict five_digits(std::string_view value) {
  const std::string digits = digits_of(value);
  if (const std::size_t gap = value.find(' '); gap < 3 && value[0] >= 'a' && is_little_word(value.substr(0, gap))) return Verdict::kFailed;
  const bool year_first = value.size() == 10 && value[4] == value[7] && (value.starts_with("19") || value.starts_with("20"));
  const bool year_last = value.size() == 10 && digits.size() == 8 && value[2] == value[5] && (value.substr(6, 2) == "19" || value.substr(6, 2) == "20");
  return !year_first && !year_last && digits.size() >= 5 ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {
    {.name = "national_id.united_states",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{3}-[0-9]{2}-[0-9]{4}|[0-9]{3}\.[0-9]{2}\.[0-9]{4}|[0-9]{3}-[0-9]{6}|[0-9]{5}-[0-9]{4})",
     .needs = {.digits = 9, .runs = "3 2 4|3 6|5 4"},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 0.95F,
     .failed = 0,
     .check = united_states},
    {.name = "national_id.united_states_spaced",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{3} [0-9]{2} [0-9]{4}|[0-9]{9})",
     .needs = {.digits = 9, .runs = "3 2 4|9"},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.85F,
     .failed = 0,
     .check = united_states},
    {.name = "national_id.uk_insurance",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{2}[ \-]?[0-9]{2}[ \-]?[0-9]{2}[ \-]?[0-9]{2}[ \-]?[a-d]|[a-z]{2} ?[0-9]{3} ?[0-9]{3} ?[a-d])",
     .needs = {.digits = 6, .runs = "6|2 2 2|3 3|2 4|4 2"},
     .edge = Edge::kNumber,
     .bare = 0.55F,
     .cued = 0.95F,
     .failed = 0.7F,
     .check = united_kingdom},
    // Temporary reference: two digits, a letter, five digits.
    {.name = "national_id.uk_temporary",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{2} ?[a-z] ?(?:[0-9]{5}|[0-9]{3} ?[0-9]{2}|[0-9]{2} ?[0-9]{3}))",
     .needs = {.digits = 7},
     .edge = Edge::kNumber,
     .bare = 0.55F,
     .cued = 0.95F},
    {.name = "national_id.aadhaar",
     .type = EntityType::kOther,
     .pattern = R"([2-9][0-9]{3}[ \-:.]?[0-9]{4}[ \-:.]?[0-9]{4})",
     .needs = {.digits = 12, .runs = "12|4 4 4"},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 0.95F,
     .failed = 0.8F,
     .check = aadhaar},
    {.name = "national_id.india_pan",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{3}[abcfghljpt][a-z][0-9]{4}[a-z])",
     .needs = {.digits = 4, .runs = "4", .glued = 5},
     .edge = Edge::kWord,
     .bare = 0.7F,
     .cued = 0.95F},
    {.name = "national_id.india_pan_any",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{5}[0-9]{4}[a-z])",
     .needs = {.digits = 4, .runs = "4", .glued = 5},
     .edge = Edge::kWord,
     .bare = 0.55F,
     .cued = 0.95F},
    {.name = "national_id.france",
     .type = EntityType::kOther,
     .pattern = R"([12][ .\-]?[0-9]{2}[ .\-]?[0-9]{2}[ .\-]?[0-9][0-9ab][ .\-]?[0-9]{3}[ .\-]?[0-9]{3}(?:[ .\-/]{0,3}[0-9]{2})?)",
     .needs = {.digits = 12},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 0.95F,
     .failed = 0.8F,
     .check = france},
    {.name = "national_id.mexico",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{4}[0-9]{6}[hmx][a-z]{5}[a-z0-9][0-9]|[a-z&]{3,4}[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[a-z0-9]{2}[0-9a])",
     .needs = {.digits = 6, .glued = 3},
     .edge = Edge::kWord,
     .bare = 0.75F,
     .cued = 0.95F},
    {.name = "national_id.brazil",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[0-9]{11})",
     .needs = {.digits = 11, .runs = "3 3 3 2|11"},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 0.95F,
     .failed = 0.8F,
     .check = brazil},
    {.name = "national_id.spain",
     .type = EntityType::kOther,
     .pattern = R"((?:[xyz][ \-]?[0-9]{7}|[0-9]{8})[ \-]?[a-z])",
     .needs = {.digits = 7, .runs = "7|8"},
     .edge = Edge::kNumber,
     .bare = 0.7F,
     .cued = 0.95F,
     .failed = 0,
     .check = [](std::string_view value) {
       std::string compact(value);
       std::erase_if(compact, [](char c) { return c == ' ' || c == '-'; });
       return spain(compact);
     }},
    {.name = "national_id.italy",
     .type = EntityType::kOther,
     .pattern = R"([a-z]{6}[0-9]{2}[abcdehlmprst][0-7][0-9][a-z][0-9]{3}[a-z])",
     .needs = {.digits = 7, .glued = 6},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 0.95F},
    {.name = "national_id.china",
     .type = EntityType::kOther,
     .pattern = R"([1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9x])",
     .needs = {.digits = 17, .runs = "17+"},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 0.95F,
     .failed = 0.7F,
     .check = china},
    // Pakistan 99999-9999999-9, Emirates 784-9999-9999999-9
    {.name = "national_id.dashed",
     .type = EntityType::kOther,
     .pattern = R"([0-9]{5}-[0-9]{7}-[0-9]|784-[0-9]{4}-[0-9]{7}-[0-9])",
     .needs = {.digits = 13, .byte = '-', .runs = "5 7 1|3 4 7 1"},
     .edge = Edge::kNumber,
     .bare = 0.8F,
     .cued = 0.95F},
    // Addresses of wallets: base 58 from 1 or 3, bech32 from bc1, hexadecimal from 0x.
    {.name = "national_id.wallet",
     .type = EntityType::kOther,
     .pattern = R"([13][a-z1-9]{25,33}|bc1[a-z0-9]{38,60}|0x[0-9a-f]{40})",
     .needs = {.digits = 3},
     .edge = Edge::kWord,
     .bare = 0.7F,
     .cued = 0.9F,
     .failed = 0,
     .check = [](std::string_view value) {
       const std::size_t digits = digits_of(value).size();
       return digits >= 3 && digits + 6 <= value.size() ? Verdict::kPassed : Verdict::kFailed;
     }},
    {.name = "national_id.cued",
     .type = EntityType::kOther,
     .pattern = R"((?:[a-z]{1,4}-?|[a-z]{1,2} )?[0-9]{5,18}(?:[\-./]?[0-9a-z]{1,3})?|[a-z]{0,3}[0-9]{1,6}(?:[ \-./][0-9]{1,7}){1,6}(?:[\-/][0-9a-z])?|[a-z]{1,3}[0-9]{2,6}[a-z]{1,3}[0-9]{2,6}[a-z]?)",
     .needs = {.digits = 5},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.81F,
     .failed = 0,
     .check = five_digits,
     .before = 44,
     .after = 0},
    // "1 85 07 46 913 083 37", every digit apart: how French forms are filled in.
    {.name = "national_id.france_spaced",
     .type = EntityType::kOther,
     .pattern = R"([1-9](?: [0-9]){11,14})",
     .needs = {.digits = 12},
     .edge = Edge::kNumber,
     .bare = 0.55F,
     .cued = 0.9F},
};

}  // namespace

extern const Recognizer kNationalId;
const Recognizer kNationalId = {.name = "national_id", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
