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
#include "redact/recognizers/plate_value.h"
#include "redact/text_view.h"
#include "redact/word_set.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"plate", "plates", "plate number", "licence plate", "license plate", "number plate", "registration plate",
                                      "plaque", "plaques", "plaque d immatriculation", "immatriculation", "immatricule", "immatriculee", "no de plaque", "numero de plaque", "tag number", "vehicle registration", "immatricules", "immatriculees", "matricule du vehicule", "veh", "immat", "tags", "tag no", "rego", "vehicle reg", "car reg", "vehicle registration no", "car registration", "plate no", "no plaque", "plak", "plack", "plaq", "plque", "licence plates", "license plates", "number plates"};

// What a message about vehicles speaks of.
constexpr std::string_view kVehicles[] = {"plate", "plates", "plaque", "plaques", "immatriculation", "immatricule", "immatriculee", "immatricules", "car", "cars", "vehicle", "vehicles", "van", "truck", "suv", "sedan", "pickup", "minivan", "motorcycle", "parking", "parked", "kia", "subaru", "chevrolet", "chevy", "dodge", "bmw", "audi", "volkswagen", "vw", "mercedes", "lexus", "acura", "mitsubishi", "volvo", "gmc", "suzuki", "peugeot", "renault", "citroen", "dacia", "elantra", "veh", "toyota", "honda", "corolla", "civic", "camry",
                                          "hyundai", "nissan", "mazda", "ford", "tesla", "jeep", "auto", "voiture", "vehicule", "vehicules", "char", "camion", "camionnette", "fourgonnette", "stationnement", "stationne", "stationnee", "gare", "moto", "drives", "driving", "towed", "remorque", "crv", "rav4", "caravane", "camper", "trailer", "bumper", "garage", "permit sticker", "saaq", "tacoma", "versa", "sentra", "altima", "sienna", "odyssey", "yaris", "tercel", "prius", "highlander", "tundra", "f150", "silverado", "equinox", "impala", "cruze", "cavalier", "sonata", "tucson", "kona", "sportage", "sorento", "forester", "impreza", "crosstrek", "jetta", "passat", "tiguan", "wrangler", "cherokee", "caravan", "qashqai", "kicks", "micra", "ioniq", "fusion", "fiesta", "explorer", "chrysler", "buick", "cadillac", "pontiac", "fiat", "skoda", "hatchback", "berline", "familiale", "roulotte", "motorbike", "scooter", "towing", "fourriere", "remorquage", "remorqueur", "windshield", "taxi", "uber", "towtruck", "bagnole", "minifourgonnette", "motorhome", "tesla", "rivian", "semi", "lorry"};
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
// `vehicles`: words that speak of one.
void find_in_scene(const TextView& view, const std::vector<std::size_t>& vehicles, std::vector<Candidate>& found) {
  const std::vector<Word>& words = view.words();
  std::vector<std::size_t> scenes;  // where they begin
  scenes.reserve(vehicles.size());
  for (const std::size_t vehicle : vehicles) scenes.push_back(words[vehicle].begin);
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

// Behind what calls it a plate, some words on: "plate ckvr 418", "plaque c KLM 204", "plate: four seven one, november kilo
// papa", the question's answer in the next line. And before: "abd 2290 manitoba plate", "KLM 204 is my plate".
class Called {
 public:
  Called(const TextView& view, std::vector<Candidate>& found) : view_(view), words_(view.words()), found_(found) {}

  void behind(const CueHit& hit) {
    constexpr std::size_t kMostBetween = 7;
    constexpr std::size_t kReach = 60;  // bytes
    const bool asked = hit.begin == hit.end;
    std::size_t at = hit.end;
    std::size_t w = view_.word_from(hit.end);
    const std::size_t stop = std::min(words_.size(), w + kMostBetween);
    for (std::size_t step = 0; w < stop && words_[w].begin - hit.end <= kReach; ++w, ++step) {
      if (ends(view_.text().substr(at, words_[w].begin - at), step == 0, asked)) return;
      const auto value = plate_at(view_, w);
      if (value && fits(*value, step <= 2)) return add(value->span, hit, value->said);
      if (const Span digits = digits_alone(w, step); digits.size() > 0 && !asked) return add(digits, hit, false);
      at = words_[w].end;
    }
  }

  void before(const CueHit& hit) {
    constexpr std::size_t kMostBetween = 3;
    constexpr std::size_t kMostGroups = 5;
    static constexpr WordSet kBetween({"is", "my", "the", "our", "his", "her", "c", "est", "c'est", "cest", "ma", "la", "sa", "notre", "on", "as", "its", "de", "comme",
                                       "qc", "ont", "ab", "bc", "mb", "sk", "ns", "nb", "pei", "nl", "quebec", "ontario", "alberta", "manitoba", "saskatchewan",
                                       "licence", "license", "number", "numero", "state", "province"});
    if (hit.begin == hit.end) return;
    std::size_t w = view_.word_from(hit.begin);
    std::size_t next = hit.begin;
    for (std::size_t step = 0; step <= kMostBetween && w > 0; ++step) {
      const Word& word = words_[--w];
      const std::string_view gap = view_.text().substr(word.end, next - word.end);
      if (gap.size() > 3 || gap.find_first_not_of(" ,()'-") != std::string_view::npos) return;
      // The longest that ends here.
      for (std::size_t back = std::min(kMostGroups, w) + 1; back-- > 0;) {
        const auto value = plate_at(view_, w - back);
        if (value && value->last == w && fits(*value, false) && !is_other_than_plate(view_, w - back, *value)) return add(value->span, hit, value->said);
      }
      const bool place = (word.kinds & kPlace) != 0;
      if (!word.letters || !(kBetween.contains(view_.text(word)) || place)) return;
      next = word.begin;
    }
  }

 private:
  static bool fits(const PlateValue& value, bool beside) {
    const std::size_t size = value.letters + value.digits;
    return size >= 5 || (size == 4 && beside && value.digits >= 2 && value.letters >= 2);
  }
  static bool ends(std::string_view gap, bool first, bool asked) {
    if (gap.find_first_of("[]?!;") != std::string_view::npos) return true;
    if (gap.find('\n') != std::string_view::npos) return !((first || asked) && std::count(gap.begin(), gap.end(), '\n') == 1);
    return gap.starts_with(". ");
  }
  // "plate: 4418 227", "plaque no 77418": as some countries have them, right behind the cue.
  Span digits_alone(std::size_t w, std::size_t step) const {
    constexpr std::size_t kLeast = 5;
    constexpr std::size_t kMost = 7;
    if (step > 1 || words_[w].letters) return {0, 0};
    std::size_t last = w;
    std::size_t size = words_[w].end - words_[w].begin;
    for (; last + 1 < words_.size() && !words_[last + 1].letters; ++last) {
      const std::string_view gap = view_.text().substr(words_[last].end, words_[last + 1].begin - words_[last].end);
      if (gap != " " && gap != "-") break;
      size += words_[last + 1].end - words_[last + 1].begin;
    }
    return size >= kLeast && size <= kMost ? Span{words_[w].begin, words_[last].end} : Span{0, 0};
  }
  void add(const Span& span, const CueHit& hit, bool said) {
    Candidate candidate;
    candidate.type = EntityType::kPlate;
    candidate.span = span;
    candidate.score = said ? 0.7F : 0.8F;
    candidate.rule = said ? "plate.said" : "plate.called";
    candidate.cue = hit.phrase;
    candidate.cue_distance = static_cast<std::uint32_t>(span.begin >= hit.end ? span.begin - hit.end : hit.begin - span.end);
    found_.push_back(candidate);
  }

  const TextView& view_;
  const std::vector<Word>& words_;
  std::vector<Candidate>& found_;
};

// In small letters, right behind a vehicle: "blue corolla abd 2290", "his tacoma, 7 kz 218".
void find_behind_vehicle(const TextView& view, const std::vector<std::size_t>& vehicles, std::vector<Candidate>& found) {
  constexpr std::size_t kMostBetween = 5;
  const std::vector<Word>& words = view.words();
  for (const std::size_t i : vehicles) {
    const std::size_t stop = std::min(words.size(), i + 2 + kMostBetween);
    for (std::size_t w = i + 1; w < stop; ++w) {
      const std::string_view gap = view.text().substr(words[w - 1].end, words[w].begin - words[w - 1].end);
      if (gap.find_first_of(".;?![]\n") != std::string_view::npos) break;
      const auto value = plate_at(view, w);
      if (!value) continue;
      const bool shaped = value->letters + value->digits <= 9 && value->letters >= 1 && value->digits >= 2 && value->letters + value->digits >= 5 && (value->letters >= 2 || value->groups >= 3);
      if (shaped && !value->said && !is_other_than_plate(view, w, *value)) {
        Candidate candidate;
        candidate.type = EntityType::kPlate;
        candidate.span = value->span;
        candidate.score = 0.55F;
        candidate.rule = "plate.vehicle";
        found.push_back(candidate);
      }
      break;
    }
  }
}

// Only where a plate can be: it asks for words that most messages do not have.
void find(const TextView& view, std::vector<Candidate>& found) {
  if (!view.numbers().empty()) {
    std::vector<std::size_t> vehicles;
    for (std::size_t i = 0; i < view.words().size(); ++i) {
      if (view.words()[i].letters && is_vehicle(view.text(view.words()[i]))) vehicles.push_back(i);
    }
    if (!vehicles.empty()) {
      find_in_scene(view, vehicles, found);
      find_behind_vehicle(view, vehicles, found);
    }
  }
  static const std::uint16_t kOwner = [] {
    const auto all = all_recognizers();
    return static_cast<std::uint16_t>(std::find_if(all.begin(), all.end(), [](const Recognizer* one) { return one->name == "plate"; }) - all.begin());
  }();
  if ((view.cue_owners() >> kOwner & 1U) == 0) return;
  Called called(view, found);
  for (const CueHit& hit : view.cues()) {
    if (hit.owner != kOwner) continue;
    called.behind(hit);
    called.before(hit);
  }
}

}  // namespace

extern const Recognizer kPlate;
const Recognizer kPlate = {.name = "plate", .cues = kCues, .rules = kRules, .find = find};

}  // namespace guichet::redact
