// PLATE: vehicle registration plates. Their shapes are anybody's: beside a cue any mix of letters and digits counts; in a
// message about vehicles, what is written in capitals and in the groups of a plate. Cases: plate.cases.
#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizer.h"
#include "redact/recognizers/all.h"
#include "redact/recognizers/checksum.h"
#include "redact/recognizers/little_words.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/number_words.h"
#include "redact/recognizers/spelled_letters.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"plate", "plates", "plate number", "licence plate", "license plate", "number plate", "registration plate",
                                      "plaque", "plaques", "plaque d immatriculation", "immatriculation", "immatricule", "immatriculee", "no de plaque", "numero de plaque", "tag number", "vehicle registration", "immatricules", "immatriculees", "matricule du vehicule", "veh"};

// What a message about vehicles speaks of.
constexpr std::string_view kVehicles[] = {"plate", "plates", "plaque", "plaques", "immatriculation", "immatricule", "immatriculee", "immatricules", "car", "cars", "vehicle", "vehicles", "van", "truck", "suv", "sedan", "pickup", "minivan", "motorcycle", "parking", "parked", "kia", "subaru", "chevrolet", "chevy", "dodge", "bmw", "audi", "volkswagen", "vw", "mercedes", "lexus", "acura", "mitsubishi", "volvo", "gmc", "suzuki", "peugeot", "renault", "citroen", "dacia", "elantra", "veh", "toyota", "honda", "corolla", "civic", "camry",
                                          "hyundai", "nissan", "mazda", "ford", "tesla", "jeep", "auto", "voiture", "vehicule", "vehicules", "char", "camion", "camionnette", "fourgonnette", "stationnement", "stationne", "stationnee", "gare", "moto", "drives", "driving", "towed", "remorque", "crv", "rav4", "caravane", "camper", "trailer", "bumper", "garage", "permit sticker", "saaq"};
constexpr std::size_t kScene = 200;  // bytes from such a word to the plate

// Money, scores, programmes and clocks are written so too.
constexpr WordSet kNoPlate({"cad", "usd", "eur", "am", "pm", "km", "clb", "nclc", "crs", "teer", "feer", "noc", "cnp", "imm", "cit", "hwy", "route", "rte", "jan", "feb", "fev", "mar", "apr", "avr", "may", "mai", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "rc", "dl", "no", "ac", "ws", "tel", "ext", "cest", "ans", "min", "type", "trv", "room", "crs"});

bool is_no_plate(std::string_view word) { return kNoPlate.contains(word); }

// Letters and digits both, or the cue leads straight to it.
Verdict mixed(std::string_view value) {
  // "de 45 ans", "is 2024", "le 12": words of a sentence.
  for (std::size_t begin = 0; begin < value.size();) {
    std::size_t end = begin;
    while (end < value.size() && is_letter(value[end])) ++end;
    const std::string_view letters = value.substr(begin, end - begin);
    if (letters.size() > 1 && (is_little_word(letters) || is_everyday_word(letters) || is_no_plate(letters))) return Verdict::kFailed;
    begin = std::max(end, begin + 1);
  }
  const auto digits = digits_of(value).size();
  const auto letters = std::count_if(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  return digits >= 1 && letters >= 1 && digits + static_cast<std::size_t>(letters) >= 5 ? Verdict::kPassed : Verdict::kFailed;
}

constexpr Rule kRules[] = {{.name = "plate.cued",
                            .type = EntityType::kPlate,
                            .pattern = R"([a-z]{1,4}[ \-.]?[0-9]{1,6}(?:[ \-.]?[a-z0-9]{1,4})?|[a-z]{1,3}[ \-]?[0-9]{1,3}[ \-][0-9]{2,4}|[0-9]{1,4}[ \-.]?[a-z]{1,4}(?:[ \-.]?[0-9]{1,4})?|[a-z]{1,4}[ \-][a-z]{0,2}[0-9][a-z0-9]{1,4})",
                            .needs = {.digits = 1},
                            .edge = Edge::kWord,
                            .bare = 0,
                            .cued = 0.85F,
                            .failed = 0,
                            .check = mixed,
                            .before = 36,
                            .after = 0}};

bool is_vehicle(std::string_view word) {
  static constexpr WordSet kWords(kVehicles);
  return kWords.contains(word);
}

// Two or three groups of capitals and digits, five to eight in all: "CKR-4471", "FMB 6L2", "GR-318-XT", "7KLP209".
void find_in_scene(const TextView& view, std::vector<Candidate>& found) {
  const std::vector<Word>& words = view.words();
  std::vector<std::size_t> scenes;
  for (const Word& word : words) {
    if (word.letters && is_vehicle(view.text(word))) scenes.push_back(word.begin);
  }
  if (scenes.empty()) return;
  const std::string_view text = view.text();
  const auto in_capitals = [&](const Word& word) {
    for (std::size_t i = word.begin; i < word.end; ++i) {
      if (!view.folded().upper(i)) return false;
    }
    return true;
  };
  // They are in order: the first that is near enough from the left decides.
  const auto is_near = [&](const Span& span) {
    const auto at = std::upper_bound(scenes.begin(), scenes.end(), span.begin, [](std::size_t begin, std::size_t scene) { return begin < scene + kScene; });
    return at != scenes.end() && *at < span.end + kScene;
  };
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::size_t letters = 0;
    std::size_t digits = 0;
    std::size_t groups = 1;
    std::size_t end = i;
    for (; end < words.size() && end < i + 6; ++end) {
      const Word& word = words[end];
      const std::size_t length = word.end - word.begin;
      if (length > 4 || (word.letters && (!in_capitals(word) || is_no_plate(view.text(word))))) break;
      if (end > i) {
        const std::size_t gap = word.begin - words[end - 1].end;
        if (gap > 1 || (gap == 1 && text[word.begin - 1] != ' ' && text[word.begin - 1] != '-')) break;
        if (gap == 1 && ++groups > 3) break;
      }
      const std::size_t all_letters = letters + (word.letters ? length : 0);
      if (end > i && word.begin > words[end - 1].end && (all_letters > 4 || letters + digits + length > 8)) break;
      (word.letters ? letters : digits) += length;
    }
    if (end == i) continue;
    if (digits == 0) continue;  // "CRV AMK-0R71"
    const Span span{words[i].begin, words[end - 1].end};
    const bool glued = end < words.size() && words[end].begin == span.end;
    const bool postal = letters == 3 && digits == 3 && end - i == 6;
    if (letters >= 1 && letters <= 4 && digits >= 2 && digits <= 6 && letters + digits >= 5 && letters + digits <= 8 && !glued && !postal &&
        is_near(span)) {
      Candidate candidate;
      candidate.type = EntityType::kPlate;
      candidate.span = span;
      candidate.score = 0.6F;
      candidate.rule = "plate.scene";
      found.push_back(candidate);
    }
    i = end - 1;
  }
}

// "plate four seven one, november kilo papa": five letters and digits said one after another within reach of a plate's cue.
void find_said(const TextView& view, std::uint16_t owner, std::vector<Candidate>& found) {
  constexpr std::size_t kMostBetween = 7;
  constexpr std::size_t kLeast = 5;
  const std::vector<Word>& words = view.words();
  for (const CueHit& hit : view.cues()) {
    if (hit.owner != owner || hit.begin == hit.end) continue;
    auto w = static_cast<std::size_t>(std::lower_bound(words.begin(), words.end(), hit.end, [](const Word& word, std::size_t at) { return word.begin < at; }) - words.begin());
    const auto said = [&](std::size_t i) -> std::size_t {
      const std::string_view word = view.text(words[i]);
      if (!words[i].letters) return word.size() <= 4 ? word.size() : 0;
      const int number = number_word(word);
      if (number >= 0 && number < 100) return number < 10 ? 1 : 2;
      const SpelledLetter letter = spelled_letter(word);
      return letter.letter != 0 && (letter.sure || word.size() > 3) ? 1 : 0;
    };
    const std::size_t stop = std::min(words.size(), w + kMostBetween);
    while (w < stop && said(w) == 0) ++w;
    std::size_t size = 0;
    std::size_t letters = 0;
    std::size_t end = w;
    for (; end < words.size() && said(end) > 0 && (end == w || words[end].begin - words[end - 1].end <= 4); ++end) {
      size += said(end);
      if (words[end].letters && number_word(view.text(words[end])) < 0) ++letters;
    }
    if (size < kLeast || letters == 0 || letters == size || end <= w + 2) continue;
    Candidate candidate;
    candidate.type = EntityType::kPlate;
    candidate.span = {words[w].begin, words[end - 1].end};
    candidate.score = 0.7F;
    candidate.rule = "plate.said";
    candidate.cue = hit.phrase;
    found.push_back(candidate);
  }
}

// Only where a plate can be: it asks for words that most messages do not have.
void find(const TextView& view, std::vector<Candidate>& found) {
  if (!view.numbers().empty()) find_in_scene(view, found);
  static const std::uint16_t kOwner = [] {
    const auto all = all_recognizers();
    return static_cast<std::uint16_t>(std::find_if(all.begin(), all.end(), [](const Recognizer* one) { return one->name == "plate"; }) - all.begin());
  }();
  if ((view.cue_owners() >> kOwner & 1U) != 0) find_said(view, kOwner, found);
}

}  // namespace

extern const Recognizer kPlate;
const Recognizer kPlate = {.name = "plate", .cues = kCues, .rules = kRules, .find = find};

}  // namespace guichet::redact
