#include "redact/recognizers/birth_presumed.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "redact/fold/bytes.h"
#include "redact/recognizers/date_reader.h"
#include "redact/recognizers/month_names.h"
#include "redact/recognizers/word_table.h"

namespace guichet::redact {
namespace {

constexpr int kEarliest = 1915;
constexpr int kLatest = 2014;

// Right before a date that says when something happened, or how long it took.
constexpr std::string_view kWhen =
    "on since from until till before after by of in dated during between through thru to effective circa "
    "du au des depuis jusqu avant apres entre en des durant pendant date datee dates datees datant a and et ou or "
    "section article paragraph version v no vs rev nr ";

// Events that have dates of their own, as words begin.
constexpr std::string_view kEventStems[] = {
    // Coming and going.
    "arriv", "landed", "landing", "entere", "entry", "entree", "immigr", "emigr", "depart", "deport", "return", "retour", "flight",
    "travel", "voyag", "renvoy", "removed",
    // Papers.
    "issue", "deliv", "emis", "expir", "valid", "renew", "renouv", "sign", "submit", "soumi", "appl", "demand", "receiv", "recep",
    "depos", "lodged", "approv", "approuv", "refus", "rejet", "reject", "grant", "accord", "cancel", "annul", "stamp", "tampon",
    "notari", "registered", "enregistr", "designat", "design", "photo", "scann", "certifi", "attest",
    // Lives.
    "marri", "mariag", "mariee", "marie", "wedding", "divorc", "separat", "separe", "decede", "deceas", "deces", "death", "passed",
    "died", "mort", "buried", "funer", "adopt", "bapti", "retired", "retrait", "graduat", "diplom", "degree", "hired", "embauch", "emplo",
    "worked", "travaill", "study", "studi", "etudi", "school", "ecole", "universi", "naturali", "ceremon", "serment", "became", "lived", "vecu", "resid", "convoc", "offen", "infraction", "crime", "crimin",
    "devenu", "obten", "obtain", "attack", "attent",
    // Beginnings and ends.
    "start", "began", "begin", "commenc", "debut", "finish", "ended", "termin", "complet", "clos", "open", "ouver", "ouvr", "found",
    "fond", "establ", "etabli", "built", "constru", "incorpor", "creat", "cree", "launch", "lanc", "period", "inaug",
    // Law and letters.
    "regul", "regle", "vigueur", "force", "enact", "promulg", "abrog", "repeal", "amend", "modif", "updat", "revis", "version",
    "publi", "paru", "decid", "decis", "hearing", "audienc", "appoint", "rendez", "judg", "juge", "tribun", "court", "convict",
    "condamn", "sentenc", "arrest", "charged", "accus", "treaty", "traite", "convention", "protocol", "accord", "ordinance",
    "decre", "arrete", "election", "census", "recens", "revolu", "guerre", "histor", "tremblem", "earthq", "coup", "tragedy",
    // Money and things.
    "invoice", "factur", "receipt", "recu", "payment", "paiement", "paid", "paye", "bought", "achet", "purchas", "sold", "vendu",
    "transf", "lease", "bail", "rent", "loue", "contrat", "contract", "bank", "policy", "politique", "impot", "season", "deadline",
    "echean",
    // Health.
    "surg", "operat", "chirurg", "hospit", "admis", "admit", "consult", "exam", "bilan", "scanner", "diagnos", "treat", "vaccin",
    "dose", "test", "irm", "radio", "biops", "compte", "hospi", "antecedent", "sorti", "cure", "chimio", "urgenc", "ordonn", "resultat",
    "result", "accident", "injur", "blesse"};
// These only before a date: "2 Feb 96, call me".
constexpr std::string_view kMessageStems[] = {"letter", "lettre", "email", "courriel", "sent", "envoy", "call",
                                              "appel",  "spoke",  "parle", "visit",    "meet", "reunion", "mailed", "poste"};
constexpr std::string_view kEventWords =
    "war act acts loi lois law laws tax came come moved left quitt quitte parti partie vol trip job exp wed weds fee ended end form "
    "file effective deadline event draw ircc cic order oath serment section since depuis par born ne nee rdv started "
    "went met until jusqu ";

bool event(std::string_view word, std::uint32_t hash) {
  static const WordTable kTable = [] {
    WordTable table(150);
    table.add(kEventWords, 1);
    return table;
  }();
  return kTable.kinds(word, hash) != 0 || std::any_of(std::begin(kEventStems), std::end(kEventStems),
                                                      [&](std::string_view stem) { return word.starts_with(stem); });
}

bool message(std::string_view word) {
  return std::any_of(std::begin(kMessageStems), std::end(kMessageStems), [&](std::string_view stem) { return word.starts_with(stem); });
}

bool when(std::string_view word) {
  static const WordTable kTable = [] {
    WordTable table(100);
    table.add(kWhen, 1);
    return table;
  }();
  return kTable.kinds(word) != 0;
}

// Where one sentence, line or turn ends and another begins; a placeholder is not as long as what stood there.
bool parts(std::string_view gap) {
  return gap.find_first_of("\n[]?!") != std::string_view::npos || (gap.starts_with('.') && gap.size() > 1);
}

// Of the parts of a number, a path, a name of a file.
bool stands_alone(std::string_view text, const Span& span) {
  constexpr std::string_view kGlue = "/_-.@#:;$%+=&\\";
  if (span.begin > 0) {
    const char before = text[span.begin - 1];
    if (is_letter(before) || is_digit(before)) return false;
    const bool sign = kGlue.find(before) != std::string_view::npos;
    if (sign && span.begin > 1 && (is_letter(text[span.begin - 2]) || is_digit(text[span.begin - 2])) && before != ':' && before != '=')
      return false;
    if (before == ' ' && span.begin > 1 && is_digit(text[span.begin - 2])) return false;
  }
  if (span.end >= text.size()) return true;
  const char behind = text[span.end];
  if (is_letter(behind) || is_digit(behind)) return false;
  if (span.end + 1 >= text.size()) return true;
  const char next = text[span.end + 1];
  if (behind == ' ' && is_digit(next)) return false;
  return kGlue.find(behind) == std::string_view::npos || !(is_letter(next) || is_digit(next));
}

class Presumption {
 public:
  Presumption(const BirthScene& scene, const WrittenDate& date)
      : scene_(scene), date_(date), words_(scene.view.words()), first_(scene.word_at(date.article)) {}

  bool holds() const {
    return date_.year >= kEarliest && date_.year <= kLatest && complete() && stands_alone(scene_.view.text(), date_.whole()) &&
           !of_a_time() && !explained_before() && !explained_behind();
  }

 private:
  std::string_view text(std::size_t i) const { return scene_.view.text(words_[i]); }
  std::string_view gap(std::size_t i) const {
    return i > 0 && i < words_.size() ? scene_.between(words_[i - 1].end, words_[i].begin) : std::string_view{"\n"};
  }

  // Not "March 1987", nor eight digits in a row, nor numbers in words alone; two digits of a year not between blanks.
  bool complete() const {
    const std::size_t begin = scene_.word_at(date_.span.begin);
    if (begin == date_.last) return false;
    const auto part = date_part_at(scene_.view, begin);
    if (part && part->last >= date_.last) return false;
    bool in_digits = true;
    bool month = false;
    for (std::size_t word = begin; word <= date_.last; ++word) {
      in_digits = in_digits && !words_[word].letters;
      month = month || text(word) == "mois" || text(word) == "month" || (words_[word].letters && (month_named(text(word)) > 0 || month_nearly_named(text(word)) > 0));
    }
    const std::string_view written = scene_.between(date_.span.begin, date_.span.end);
    if (written.find(" in ") != std::string_view::npos || written.find(" en ") != std::string_view::npos) return false;  // "it said 9, in March 12"
    // "5.V.2012"
    const bool lone = written.find(' ') != std::string_view::npos && words_[begin + 1].end - words_[begin + 1].begin == 1;  // "5 V 2000"
    const bool roman = date_.last - begin == 2 && !words_[begin].letters && !lone && roman_month(text(begin + 1)) > 0;
    // "17 Mordad 1361": only a date of birth is written so.
    const std::string_view last = text(date_.last);
    const bool other_calendar = !in_digits && last.size() == 4 && number_of(last) != date_.year && is_foreign_year(number_of(last));
    return month || roman || other_calendar || written.find(".(") != std::string_view::npos || written.find("/(") != std::string_view::npos || (in_digits && date_.last - begin == 2 && written.size() >= 6 &&
                          written.find_first_of(" ,:|\n") == std::string_view::npos && (written.size() >= 9 || date_.year < 2000));
  }

  // "12/05/2004 at 10:30"
  bool of_a_time() const {
    std::size_t next = date_.last + 1;
    if (gap(next).find('\n') != std::string_view::npos) return false;
    if (next < words_.size() && (text(next) == "at" || text(next) == "a" || text(next) == "t" || text(next) == "vers")) ++next;
    if (next >= words_.size() || words_[next].letters || words_[next].end - words_[next].begin > 2) return false;
    const std::string_view behind = scene_.view.text().substr(words_[next].end, 3);
    return behind.starts_with(':') || behind.starts_with('h') || behind.starts_with(" h") || behind.starts_with("am") ||
           behind.starts_with("pm") || behind.starts_with(" am") || behind.starts_with(" pm");
  }

  bool explained_before() const {
    constexpr std::size_t kReach = 7;
    constexpr std::size_t kBracketed = 4;
    static constexpr std::string_view kStates[] = {"est", "etait", "c", "soit", "ecrire", "lire", "moi"};
    if (first_ == 0) return false;
    const std::string_view beside = gap(first_);
    const bool apart = beside.find_first_of(":=(,;\"") != std::string_view::npos;
    const std::string_view previous = text(first_ - 1);
    if (beside.size() <= 2 && !apart && when(previous)) return true;
    if (ends_range() || names_another()) return true;
    // "PR date: 2010-06-05"; a date of birth would be called one.
    if (previous == "date" || previous == "dated" || previous == "datee") return true;
    // "le 5 mai 1999" says when, "c'est le 5 mai 1999" what.
    if (scene_.between(date_.article, date_.span.begin).starts_with("le ") && !apart &&
        std::find(std::begin(kStates), std::end(kStates), previous) == std::end(kStates))
      return true;
    const std::size_t reach = beside.ends_with('(') ? kBracketed : kReach;
    for (std::size_t back = 1; back <= std::min(reach, first_); ++back) {
      const std::string_view between = gap(first_ - back + 1);
      if (between.find('[') != std::string_view::npos || between.find(']') != std::string_view::npos) return true;
      if (parts(between)) return false;
      const Word& word = words_[first_ - back];
      if (scene_.view.text(word) == "law" && first_ > back && text(first_ - back - 1) == "in") continue;  // "my brother-in-law"
      if (word.letters && (event(scene_.view.text(word), word.hash) || message(scene_.view.text(word)))) return true;
    }
    return false;
  }

  // "visa 12/05/2009 - 12/05/2014"
  bool ends_range() const {
    constexpr std::size_t kMostWords = 5;
    if (gap(first_).find('-') == std::string_view::npos) return false;
    for (std::size_t back = 1; back <= std::min(kMostWords, first_); ++back) {
      if (const auto before = date_at(scene_.view, first_ - back); before && before->last + 1 == first_) return true;
    }
    return false;
  }

  // "visa: 12.05.2009", "COPR date is 12 June 2010", not "my date is"; "Montreal, le 12 juin 2008", a letter's.
  bool names_another() const {
    static constexpr std::string_view kThings[] = {"visa", "visas", "permit", "permis", "pr", "rp", "copr", "sin", "nas"};
    static constexpr std::string_view kWhose[] = {"my", "the", "her", "his", "ma", "la", "sa", "our", "notre"};
    const std::string_view previous = text(first_ - 1);
    if (std::find(std::begin(kThings), std::end(kThings), previous) != std::end(kThings)) return true;
    const bool is = previous == "is" || previous == "was" || previous == "est" || previous == "etait";
    if (is && first_ > 2 && text(first_ - 2) == "date")
      return std::find(std::begin(kWhose), std::end(kWhose), text(first_ - 3)) == std::end(kWhose);
    return gap(first_) == ", " && scene_.between(date_.article, date_.span.begin) == "le " && words_[first_ - 1].capital;
  }

  bool explained_behind() const {
    if (gap(first_).ends_with('(') && gap(date_.last + 1).starts_with(')')) return false;
    constexpr std::size_t kReach = 5;
    static constexpr std::string_view kTo[] = {"to", "au", "until", "till", "a", "jusqu", "through"};
    std::size_t next = date_.last + 1;
    for (std::size_t n = 0; n < kReach && next < words_.size(); ++n, ++next) {
      const std::string_view between = gap(next);
      if (between.find('[') != std::string_view::npos) return true;
      if (parts(between)) return false;
      const Word& word = words_[next];
      if (!word.letters) {
        // "1999-05-12 - 2001-06-30"
        if (n == 0 && between.find('-') != std::string_view::npos && date_at(scene_.view, next)) return true;
        continue;
      }
      if (n == 0 && std::find(std::begin(kTo), std::end(kTo), text(next)) != std::end(kTo) && date_at(scene_.view, next + 1)) return true;
      if (event(scene_.view.text(word), word.hash)) return true;
    }
    return false;
  }

  const BirthScene& scene_;
  const WrittenDate& date_;
  const std::vector<Word>& words_;
  std::size_t first_;  // the word that the date or its article begins with
};

}  // namespace

bool presumed_birth(const BirthScene& scene, const WrittenDate& date) { return Presumption(scene, date).holds(); }

}  // namespace guichet::redact
