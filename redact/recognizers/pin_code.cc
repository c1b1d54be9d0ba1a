// PASSWORD in digits, as one types it in a chat: "pin? / its 2 0 6 6", "the code came its 884210", "NIP : quatre fois le sept",
// "884 K 291", "otp 9 0 4 4 1 7". A PIN is called one; a code counts when it came by text or from an app. What a letter or a
// form calls its code is none. credential.cc and one_time_code.cc have the narrow shapes. Cases: pin_code.cases.
#include <algorithm>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/number_words.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {

extern const Recognizer kPinCode;

namespace {

constexpr std::string_view kCues[] = {"pin", "pins", "pin code", "pin number", "nip", "code nip", "otp", "passcode", "2fa", "mfa", "code", "codes", "kode", "pin no", "le pin", "door code", "code de porte", "code de la porte", "code de maison", "buzzer", "authenticator"};
constexpr WordSet kCodes({"code", "codes", "kode"});

// Where a code came from, or what for, within some words of it.
constexpr WordSet kReceived({"sent", "send", "came", "come", "arrived", "arrives", "got", "received", "text", "texted", "txt", "sms", "app", "authenticator", "recu", "recois", "arrive", "texto", "textos", "envoye", "envoyez", "appli", "2fa", "mfa",
                             "usage", "unique", "verification", "temporaire", "temporary", "whatsapp", "validation", "confirmation", "otp", "vient", "veut"});
constexpr WordSet kNoCodes({"letter", "lettre", "response", "reponse", "refusal", "refus", "noc", "cnp", "postal", "zip", "error", "erreur", "area", "regional", "country", "pays", "swift", "transit", "branch", "promo", "program", "programme", "course",
                            "cours", "tax", "form", "formulaire", "bar", "barre", "qr", "dress", "criminal", "criminel", "penal", "civil", "source", "script", "file", "dossier", "occupation", "office", "bureau", "classification", "institution", "ifsc", "sort", "booking", "reservation"});
constexpr WordSet kLinks({"is", "its", "it's", "it", "s", "was", "c", "est", "cest", "etait", "cetait", "the", "le", "la", "my", "mon", "i", "got", "u", "you", "sent", "said", "says", "dit", "number", "numero", "no", "came", "and", "et", "ok", "uh", "um", "euh", "says", "voici", "here", "heres", "says", "reads", "sur", "de", "au"});
constexpr WordSet kMultiples({"fois", "times", "double", "triple", "x"});
constexpr WordSet kJoints({"le", "la", "les", "the", "puis", "pis", "then", "and", "et", "a"});

struct Code {
  std::size_t last = 0;
  std::size_t signs = 0;
};

class Finder {
 public:
  Finder(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found) : view_(view), words_(view.words()), owner_(owner), found_(found) {}

  void run() {
    for (const CueHit& hit : view_.cues()) {
      if (hit.owner != owner_) continue;
      const bool code = kCodes.contains(hit.phrase);
      if (code && !came(hit)) continue;
      behind(hit, code);
      before(hit);
    }
  }

 private:
  std::string_view gap(std::size_t i) const {
    return i == 0 || i >= words_.size() ? std::string_view{"\n"} : view_.text().substr(words_[i - 1].end, words_[i].begin - words_[i - 1].end);
  }

  // Whether a code came by some way: "code u sent", "the app shows a code".
  bool came(const CueHit& hit) const {
    constexpr std::size_t kReach = 6;
    const std::size_t own = view_.word_from(hit.begin);
    bool received = false;
    for (std::size_t w = own - std::min(own, kReach); w < std::min(words_.size(), own + kReach); ++w) {
      if (w > own && gap(w).find_first_of("[]\n") != std::string_view::npos && hit.begin != hit.end) break;
      const std::string_view word = view_.text(words_[w]);
      if (kNoCodes.contains(word)) return false;
      received = received || kReceived.contains(word);
    }
    return received;
  }

  void behind(const CueHit& hit, bool code) {
    constexpr std::size_t kMostBetween = 10;
    const bool asked = hit.begin == hit.end;
    const std::size_t first = view_.word_from(hit.end);
    std::size_t others = 0;
    std::size_t at = hit.end;
    for (std::size_t w = first; w < std::min(words_.size(), first + kMostBetween + 1); ++w) {
      const std::string_view between = view_.text().substr(at, words_[w].begin - at);
      if (between.find_first_of("[];") != std::string_view::npos) return;
      // "pin? / its 2066", "is that the code. 4 days"
      const bool parted = between.find_first_of(".!?\n") != std::string_view::npos;
      if (parted && !(w == first && (asked || between.starts_with('?') || between == ":\n" || between == "\n" || between == " :\n"))) return;
      if (const Code value = code_at(w); value.signs != 0 && !is_year(w)) {
        return report(w, value, hit, static_cast<std::uint32_t>(words_[w].begin - hit.end));
      }
      // "a 6 digit code"; not "locked 3x, it was 2066"
      const bool times = w + 1 < words_.size() && words_[w + 1].begin == words_[w].end && view_.text(words_[w + 1]) == "x";
      if (!words_[w].letters && !times) return;
      if (!kLinks.contains(view_.text(words_[w])) && ++others > (code ? 4U : 5U)) return;
      at = words_[w].end;
    }
  }

  // "4417 is my pin", "4417 c'est mon nip"
  void before(const CueHit& hit) {
    static constexpr WordSet kIs({"is", "my", "mon", "the", "le", "our", "c", "est", "cest", "was", "etait", "as", "comme", "a", "our", "notre", "sms", "text", "one", "time"});
    constexpr std::size_t kMostBetween = 4;
    constexpr std::size_t kMostGroups = 6;
    if (hit.begin == hit.end) return;
    std::size_t w = view_.word_from(hit.begin);
    std::size_t next = hit.begin;
    bool linked = false;
    for (std::size_t step = 0; step <= kMostBetween && w > 0; ++step) {
      const Word& word = words_[--w];
      const std::string_view between = view_.text().substr(word.end, next - word.end);
      if (between != " " && between != "'" && between != ", ") return;
      if (!word.letters) {
        if (!linked) return;
        for (std::size_t back = std::min(kMostGroups, w) + 1; back-- > 0;) {
          const Code value = code_at(w - back);
          if (value.signs == 0 || value.last != w || is_year(w - back)) continue;
          report(w - back, value, hit, static_cast<std::uint32_t>(hit.begin - word.end));
          return;
        }
        return;
      }
      const std::string_view bytes = view_.text(word);
      if (!kIs.contains(bytes)) return;
      linked = linked || bytes == "is" || bytes == "est" || bytes == "cest" || bytes == "was" || bytes == "etait" || bytes == "comme" || bytes == "as" || bytes == "c";
      next = word.begin;
    }
  }

  void report(std::size_t w, const Code& value, const CueHit& hit, std::uint32_t distance) {
    Candidate candidate;
    candidate.type = EntityType::kPassword;
    candidate.span = {words_[w].begin, words_[value.last].end};
    candidate.score = 0.8F;
    candidate.rule = "pin_code.told";
    candidate.cue = hit.phrase;
    candidate.cue_distance = distance;
    found_.push_back(candidate);
  }

  bool is_year(std::size_t w) const {
    const std::string_view bytes = view_.text(words_[w]);
    return bytes.size() == 4 && (bytes.starts_with("19") || bytes.starts_with("20")) && gap(w).find_first_of(":=") == std::string_view::npos;
  }

  // Four to eight digits in groups, said too, a letter among them at most: what begins at a word.
  Code code_at(std::size_t first) const {
    constexpr std::size_t kLeast = 4;
    constexpr std::size_t kMost = 8;
    Code code;
    std::size_t digits = 0;
    std::size_t letters = 0;
    std::size_t pending = 1;   // "4 fois", "double"
    bool multiple = false;
    std::size_t last_number = 0;  // what a "fois" multiplies
    for (std::size_t w = first; w < words_.size() && digits <= kMost; ++w) {
      const std::string_view word = view_.text(words_[w]);
      if (w > first) {
        const std::string_view between = gap(w);
        const bool close = between.empty() || between == " " || between == "-" || between == "." || between == " - " || between == "/" || between == "  " || (between == ", " && (words_[w].letters || word.size() == 1));
        if (!close) break;
      }
      if (!words_[w].letters) {
        if (word.size() > kMost) return {};
        digits += word.size() * pending;
        last_number = word.size() == 1 ? static_cast<std::size_t>(word[0] - '0') : 0;
        pending = 1;
        code.last = w;
      } else if (const int number = word == "zero" || word == "oh" ? 0 : number_word(word); number >= 0 && number < 100 && word != "first" && word != "second" && !(w == first && (word == "un" || word == "une" || word == "one") && !follows(w))) {
        digits += (number < 10 ? 1U : 2U) * pending;
        last_number = static_cast<std::size_t>(number);
        pending = 1;
        code.last = w;
      } else if (kMultiples.contains(word) && (w > first || word == "double" || word == "triple") && word != "x") {
        if (word == "double" || word == "triple") {
          pending = word == "double" ? 2 : 3;
        } else {
          if (last_number < 2 || last_number > 8 || digits == 0) break;
          --digits;
          pending = last_number;
        }
        multiple = true;
      } else if (w > first && kJoints.contains(word) && (multiple || may_multiply(w))) {
        continue;
      } else if (word.size() == 1 && w > first && letters == 0 && w + 1 < words_.size() && !words_[w + 1].letters && gap(w + 1).size() <= 1) {
        ++letters;
      } else {
        break;
      }
    }
    if (digits + letters < kLeast || digits + letters > kMost || digits < kLeast || pending != 1) return {};
    const std::size_t next = code.last + 1;
    // "4 000 $", "10:30", "2026-05-12", "1234 Main"; a part of something longer.
    if (next < words_.size()) {
      const std::string_view behind = gap(next);
      if (behind.empty() || behind.starts_with(" $") || (behind.size() == 1 && behind.find_first_of("/:-@") != std::string_view::npos)) return {};
    }
    if (view_.text().substr(words_[code.last].end).starts_with("$") || (words_[first].begin > 0 && std::string_view("$-/:.@#").find(view_.text()[words_[first].begin - 1]) != std::string_view::npos && view_.text()[words_[first].begin - 1] != ':')) return {};
    code.signs = digits + letters;
    return code;
  }
  bool follows(std::size_t w) const { return w + 1 < words_.size() && (number_word(view_.text(words_[w + 1])) >= 0 || !words_[w + 1].letters); }
  // "le 4 puis 3 fois le 0"
  bool may_multiply(std::size_t w) const {
    constexpr std::size_t kReach = 4;
    for (std::size_t next = w + 1; next < std::min(words_.size(), w + kReach); ++next) {
      if (view_.text(words_[next]) == "fois" || view_.text(words_[next]) == "times") return true;
    }
    return false;
  }

  const TextView& view_;
  const std::vector<Word>& words_;
  std::uint16_t owner_;
  std::vector<Candidate>& found_;
};

void find(const TextView& view, std::vector<Candidate>& found) {
  const auto recognizers = all_recognizers();
  static const auto kOwner = static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kPinCode) - recognizers.begin());
  if ((view.cue_owners() >> kOwner & 1U) != 0) Finder(view, kOwner, found).run();
}

}  // namespace

const Recognizer kPinCode = {.name = "pin_code", .cues = kCues, .find = find};

}  // namespace guichet::redact
