#include "redact/recognizers/unexplained.h"

#include <algorithm>
#include <array>

#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/reference_words.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kLeastDigits = 7;       // six alone are the code of an answer as well
constexpr std::size_t kLeastDigitsParted = 6;
constexpr std::size_t kLeastDigitsMixed = 4;
constexpr std::size_t kLeastMixed = 6;        // letters and digits
constexpr std::size_t kMostMeasured = 5;      // digits before a unit: "4096x2160", but "856417720V"
constexpr std::size_t kMostLetters = 10;
constexpr std::size_t kMostRounded = 9;  // digits of a count
constexpr std::size_t kUuid = 36;        // bytes: of a request more often than of a person; token.cc has it

// What a number in front of it counts or measures, glued or not.
constexpr WordSet kUnits({"kg", "g", "mg", "lb", "lbs", "oz", "cm", "mm", "m", "km", "ft", "mi", "po", "pi", "ml", "l", "kb", "mb", "gb", "tb", "ko", "mo", "go", "px", "dpi", "ppp", "hz", "ghz", "mhz", "kwh", "w", "v", "ma", "mah",
                          "h", "hr", "hrs", "min", "mins", "s", "sec", "secs", "ms", "j", "k", "c", "f", "p", "x", "th", "st", "nd", "rd", "e", "er", "re", "eme", "ieme", "iemes", "am", "pm", "est", "edt", "pst", "utc", "gmt",
                          "cad", "usd", "eur", "dollars", "dollar", "euros", "fcfa", "xaf", "xof", "inr", "php", "dirhams", "dinars", "naira", "rupees", "roupies", "pesos", "gourdes", "yuan", "rmb", "yen", "livres", "pounds",
                          "people", "personnes", "person", "applications", "demandes", "candidates", "candidats", "invitations", "admissions", "immigrants", "students", "etudiants", "refugees", "refugies", "permits", "permis",
                          "visas", "residents", "workers", "travailleurs", "newcomers", "spots", "places", "spaces", "cases", "dossiers", "files", "pages", "words", "mots", "characters", "caracteres", "chars", "digits", "chiffres",
                          "points", "pts", "hours", "heures", "days", "jours", "months", "mois", "years", "ans", "annees", "weeks", "semaines", "minutes", "seconds", "secondes", "views", "vues", "followers", "abonnes", "km2", "m2",
                          "habitants", "inhabitants", "miles", "steps", "calories", "percent", "pourcent", "pixels", "bytes", "octets", "bits", "times", "fois", "employees", "employes", "jobs", "emplois", "units", "copies", "families", "familles"});

// In front of a count: "about 450000", "plus de 395 000".
constexpr WordSet kAbout({"about", "around", "over", "than", "almost", "nearly", "approximately", "approx", "roughly", "environ", "presque", "maximum", "minimum", "max", "min", "least", "most", "under", "total", "target", "worth",
                          "earn", "earning", "earned", "salary", "savings", "gagne", "salaire", "economies", "cost", "costs", "pay", "paid", "paye", "paying", "coute", "valeur", "value", "amount", "montant", "somme", "sum", "funds", "fonds",
                          "price", "prix", "budget", "revenue", "income", "revenu", "annual", "annuel", "yearly", "envoye", "depose", "showing", "balance", "solde"});

// What a value begins with that is public, or a thing of everyday.
constexpr WordSet kPublicHeads({"imm", "cit", "pptc", "irm", "bsf", "isp", "rc", "adm", "cra", "esdc", "noc", "cnp", "teer", "feer", "clb", "nclc", "crs", "scg", "ielts", "tef", "tcf", "sor", "dors", "iso", "ipv", "mp", "win", "ios", "covid", "cov", "kb", "rtx", "gtx", "http",
                                "https", "www", "utf", "usb", "pdf", "jpg", "jpeg", "png", "img", "dsc", "scan", "doc", "v", "ver", "version", "build", "err", "error", "code", "form", "page", "room", "suite", "route", "rte", "hwy", "bus", "flight", "vol", "gate", "salle", "local",
                                "fy", "q", "cad", "usd", "eur", "ca", "us", "cdn", "bill", "act", "section", "art", "article", "canada", "express", "summer", "winter", "fall", "spring", "class", "year", "version", "chrome", "windows", "android", "firefox", "safari", "edge", "sha", "md", "aes", "rsa", "lol"});

// A word before the chain that tells what it is though it names no number of a person.
constexpr WordSet kThings({"flight", "vol", "bus", "route", "hwy", "highway", "autoroute", "room", "salle", "local", "gate", "porte", "suite", "class", "classe", "model", "modele", "error", "erreur", "build", "version", "galaxy", "iphone", "boeing", "airbus", "windows", "chrome", "android", "hs",
                           "isbn", "issn", "iso", "sku", "gazette", "bulletin", "tariff", "tarif", "regulation", "reglement", "section", "decision", "naics", "scian", "noc", "cnp", "dli", "eed", "intersection", "kb", "exit", "sortie", "postal", "zip", "table", "tableau", "cip", "catalogue", "keyword", "sc", "csc", "fc", "cf", "fca", "caf", "qccs", "onsc", "uksc"});

struct Around {
  std::string_view text;
  char at(std::size_t i) const { return i < text.size() ? text[i] : ' '; }
};

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// A decimal, an amount with a currency, a share, a clause, a part of something longer.
bool has_sign_beside(const Around& around, const Span& span) {
  constexpr std::string_view kBefore = "/=?&@.[]-_+*^~";
  constexpr std::string_view kAfter = "[@/_%*+^~=";
  const std::string_view text = around.text;
  const char before = span.begin == 0 ? ' ' : around.at(span.begin - 1);
  const char after = around.at(span.end);
  if (kBefore.find(before) != std::string_view::npos || kAfter.find(after) != std::string_view::npos) return true;
  if ((after == ',' || after == '.' || after == ':') && is_digit(around.at(span.end + 1))) return true;
  if ((before == ',' || before == ':') && span.begin >= 2 && is_digit(around.at(span.begin - 2))) return true;
  // A hashtag, but "#INC-0904-417".
  if (before == '#' && is_letter(text[span.begin]) && text.substr(span.begin, span.size()).find('-') == std::string_view::npos) return true;
  if (after == '-' || after == '\'') return true;
  // "25(1)", "A40(1)(a)"
  if (after == '(' && text.substr(span.end, 6).find(')') != std::string_view::npos) return true;
  const std::size_t next = after == ' ' ? span.end + 1 : span.end;
  const std::size_t last = before == ' ' && span.begin >= 2 ? span.begin - 2 : span.begin - 1;
  constexpr std::string_view kMoney = "$%";
  return kMoney.find(around.at(next)) != std::string_view::npos || (span.begin > 0 && kMoney.find(text[last]) != std::string_view::npos);
}

// One key or one row of keys: "111111", "123456789", "987654".
bool is_row_of_keys(std::string_view digits) {
  return std::string_view("12345678901234567890").find(digits) != std::string_view::npos || std::string_view("98765432109876543210").find(digits) != std::string_view::npos ||
         digits.find_first_not_of(digits[0]) == std::string_view::npos;
}

// "393-450": two numbers of the same length, the second larger; or the number of a law.
bool is_range(const TextView& view, const NumberChain& chain) {
  if (chain.last != chain.first + 1) return false;
  const std::string_view low = view.text(view.words()[chain.first]);
  const std::string_view high = view.text(view.words()[chain.last]);
  if (low.size() == 4 && (low.starts_with("19") || low.starts_with("20")) && high.size() <= 4) return true;  // "2013-1066": a law
  return low.size() == high.size() && low.size() <= 4 && (low < high || low.size() <= 3);
}

// "32A 32B"
bool are_seats(const TextView& view, const NumberChain& chain) {
  const std::vector<Word>& words = view.words();
  if (chain.groups < 2 || words[chain.first].letters || !words[chain.last].letters) return false;
  for (std::size_t i = chain.first; i <= chain.last; ++i) {
    if (words[i].end - words[i].begin > (words[i].letters ? 1U : 2U)) return false;
  }
  return true;
}

// "395 000", "1 482 117": groups of three parted by blanks, up to word `last`.
bool is_thousands(const TextView& view, const NumberChain& chain, std::size_t last) {
  const std::vector<Word>& words = view.words();
  const std::size_t head = words[chain.first].end - words[chain.first].begin;
  std::size_t digits = head;
  bool thousands = last > chain.first && !chain.dashed && head <= 3 && view.text()[words[chain.first].begin] != '0';
  for (std::size_t i = chain.first + 1; i <= last; ++i) {
    thousands = thousands && words[i].end - words[i].begin == 3;
    digits += 3;
  }
  return thousands && digits < kMostRounded;
}

bool explained_by_words(const TextView& view, const NumberChain& chain) {
  const std::vector<Word>& words = view.words();
  const std::string_view text = view.text();
  if (chain.last + 1 < words.size()) {
    const Word& next = words[chain.last + 1];
    const std::string_view gap = text.substr(chain.span.end, next.begin - chain.span.end);
    if ((gap.empty() || gap == " " || gap == "-") && chain.letters == 0 && kUnits.contains(view.text(next))) return true;
  }
  for (std::size_t back = 1; back <= 3 && back <= chain.first; ++back) {
    const Word& word = words[chain.first - back];
    const std::string_view gap = text.substr(word.end, words[chain.first - back + 1].begin - word.end);
    if (gap.find_first_of(".;!?\n") != std::string_view::npos && !(gap == ". " && word.end - word.begin <= 4)) return false;
    const std::string_view bytes = view.text(word);
    const bool code = bytes == "code" || bytes == "codes";  // of an answer, an error: six digits at most
    if (kThings.contains(bytes) || (is_public_word(bytes) && !(code && (chain.letters > 0 || chain.digits >= kLeastDigits)))) return true;
    if (chain.letters == 0 && chain.digits <= kMostRounded && kAbout.contains(bytes)) return true;
  }
  return false;
}

}  // namespace

bool in_machine_text(std::string_view text, const Span& span) {
  constexpr std::size_t kFarthest = 120;
  std::size_t begin = span.begin;
  while (begin > 0 && span.begin - begin < kFarthest && !is_blank(text[begin - 1])) --begin;
  std::size_t end = span.end;
  while (end < text.size() && end - span.end < kFarthest && !is_blank(text[end])) ++end;
  const std::string_view stretch = text.substr(begin, end - begin);
  if (text.substr(span.begin, 2) == "0x") return true;
  static constexpr auto kMachine = [] {
    std::array<bool, 256> signs{};
    for (const char c : std::string_view("@\\<>{}|~%$^*&")) signs[static_cast<unsigned char>(c)] = true;
    return signs;
  }();
  bool dot = false;
  bool stroke = false;
  for (const char c : stretch) {
    if (kMachine[static_cast<unsigned char>(c)]) return true;
    dot = dot || c == '.';
    stroke = stroke || c == '/';
  }
  if ((stroke && stretch.find("://") != std::string_view::npos) || (dot && stretch.find("www.") != std::string_view::npos)) return true;
  if (!dot) return false;
  static constexpr std::string_view kFiles[] = {".pdf", ".jpg", ".jpeg", ".png", ".doc", ".docx", ".zip", ".xls", ".xlsx", ".txt", ".heic", ".tif", ".csv", ".html", ".php", ".mp4", ".gif", ".ca/", ".com/", ".org/", ".gov"};
  return std::any_of(std::begin(kFiles), std::end(kFiles), [&](std::string_view one) { return stretch.find(one) != std::string_view::npos; });
}

bool is_measure(const TextView& view, const NumberChain& chain) {
  const std::vector<Word>& words = view.words();
  if (chain.letters == 0 || words[chain.first].letters) return false;
  const Word& unit = words[chain.first + 1];
  const bool few = words[chain.first].end - words[chain.first].begin <= kMostMeasured;
  return few && unit.letters && unit.begin == words[chain.first].end && chain.last <= chain.first + 3 && kUnits.contains(view.text(unit)) &&
         (chain.last == chain.first + 1 || chain.groups == 1);
}

bool is_unexplained(const TextView& view, const NumberChain& chain) {
  const std::string_view text = view.text();
  const std::vector<Word>& words = view.words();
  const std::size_t least = chain.letters != 0 ? kLeastDigitsMixed : chain.dashed || chain.groups > 1 ? kLeastDigitsParted : kLeastDigits;
  if (chain.digits < least || chain.digits + chain.letters < kLeastMixed || chain.letters > kMostLetters || chain.span.size() == kUuid) return false;
  // Beside a placeholder: before the redaction it was a part of something longer.
  const auto beside = std::lower_bound(view.placeholders().begin(), view.placeholders().end(), chain.span.begin,
                                       [](const Span& one, std::size_t begin) { return one.end + 2 < begin; });
  if (beside != view.placeholders().end() && beside->begin <= chain.span.end + 2) return false;
  if (is_measure(view, chain) || has_sign_beside({text}, chain.span) || in_machine_text(text, chain.span)) return false;
  std::string digits;
  bool parts_are_years = true;
  bool dots = false;
  bool slashes = false;
  std::size_t letter_words = 0;
  for (std::size_t i = chain.first; i <= chain.last; ++i) {
    const std::string_view bytes = view.text(words[i]);
    if (i > chain.first && words[i].begin > words[i - 1].end) {
      dots = dots || text[words[i - 1].end] == '.';
      slashes = slashes || text[words[i - 1].end] == '/';
    }
    if (words[i].letters) {
      ++letter_words;
      if (bytes.size() > (words[i].all_caps ? 4U : 2U) && (words[i].kinds & (kEveryday | kPlace)) != 0) return false;
      continue;
    }
    digits += bytes;
    parts_are_years = parts_are_years && bytes.size() == 4 && (bytes.starts_with("19") || bytes.starts_with("20"));
  }
  if (parts_are_years || slashes || (dots && chain.groups > 1) || is_row_of_keys(digits)) return false;
  if (chain.letters == 0) {
    if (dots || is_range(view, chain)) return false;  // a version, an address on the net; "393-450"
    if (digits.size() <= kMostRounded && digits.ends_with("000")) return false;
    if (is_thousands(view, chain, chain.last)) return false;
  } else {
    const Word& head = words[chain.first];
    // "42 800 DA", "XXXX-01-01"
    if (!head.letters && letter_words == 1 && words[chain.last].letters && is_thousands(view, chain, chain.last - 1)) return false;
    if (head.letters && view.text(head).find_first_not_of('x') == std::string_view::npos && head.end - head.begin > 2) return false;
    if (dots && !head.letters) return false;  // "Appendix 1603.D.1"
    if (are_seats(view, chain)) return false;
    if (head.letters && kPublicHeads.contains(view.text(head))) return false;
    if (!head.letters && letter_words == 1 && chain.last == chain.first + 2 && chain.groups == 2 && chain.dashed) return false;  // "150-200 BPM"
    // "R. v. X 2021 FC 1234": a judgment.
    if (!head.letters && digits.size() <= kMostRounded && digits.size() > 4 && (digits.starts_with("20") || digits.starts_with("19")) && chain.groups == 3) return false;
    // Written as a word: no identifier begins with a small letter and ends with a year.
    if (head.letters && !head.all_caps && chain.groups == 1 && digits.size() == 4 && (digits.starts_with("20") || digits.starts_with("19"))) return false;
  }
  return !explained_by_words(view, chain);
}

}  // namespace guichet::redact
