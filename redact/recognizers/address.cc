// ADDRESS: civic number and street with direction and unit, boxes, rural routes, general delivery; both languages
// and the commonest forms of other countries. City and province stay readable: they tell an office which rules apply.
// The department's own addresses stay by the allow list. Cases: address.cases.
#include <algorithm>

#include "redact/recognizer.h"
#include "redact/recognizers/address_scan.h"
#include "redact/recognizers/all.h"
#include "redact/text_view.h"

namespace guichet::redact {

extern const Recognizer kAddress;

namespace {

constexpr std::string_view kCues[] = {
    "address",
    "my address",
    "home address",
    "mailing address",
    "new address",
    "old address",
    "address is",
    "live at",
    "living at",
    "lives at",
    "im at",
    "i m at",
    "i am at",
    "reside at",
    "residing at",
    "resides at",
    "moved to",
    "located at",
    "staying at",
    "stay at",
    "domiciled at",
    "mail it to",
    "send it to",
    "ship to",
    "deliver to",
    "adresse",
    "mon adresse",
    "adresse postale",
    "nouvelle adresse",
    "ancienne adresse",
    "adresse est",
    "habite au",
    "habite a",
    "habite",
    "habitons au",
    "demeure au",
    "demeure a",
    "demeurant au",
    "reste au",
    "restons au",
    "domicilie au",
    "domicilie",
    "domiciliee",
    "residant au",
    "reside au",
    "loge au",
    "situe au",
    "sis au",
    "demenage au",
    "chez moi au",
    "je suis au",
    "livrer au",
    "envoyer au",
    "street address",
    "adress",
    "addresse",
    "adr",
    "addr",
    "shelter",
    "residence",
    "i live",
    "we live",
    "i stay",
    "we stay",
    "stays at",
    "je reste",
    "nous restons",
    "j habite",
    "on habite",
    "on reste",
    "je demeure",
    "elle demeure",
    "il demeure",
    "residing",
    "adrese",
    "adres",
    "adrss",
    "adrress",
    "loge a",
    "where do you live",
    "ou habitez vous",
    "ou demeurez vous",
    "ou logez vous",
};

// "e-mail address", "adresse courriel", "adresse IP": not where somebody lives.
bool about_place(const TextView& view, const CueHit& hit) {
  constexpr std::string_view kNot[] = {"email", "mail", "ip", "courriel", "electronique", "mac", "web", "url", "e"};
  const auto& words = view.words();
  const auto first = std::lower_bound(words.begin(), words.end(), hit.begin,
                                      [](const Word& w, std::size_t at) { return w.begin < at; });
  const auto is_not = [&](auto word) {
    return std::find(std::begin(kNot), std::end(kNot), view.text(*word)) != std::end(kNot);
  };
  if (first != words.begin() && is_not(std::prev(first))) return false;
  const auto next =
      std::lower_bound(words.begin(), words.end(), hit.end, [](const Word& w, std::size_t at) { return w.begin < at; });
  return next == words.end() || !is_not(next);
}

// "Case Processing Centre, P.O. Box …": an office's own address, said shortly before it on the same line.
bool of_an_office(std::string_view text, std::size_t begin) {
  constexpr std::size_t kReach = 64;
  constexpr std::string_view kOffices[] = {"processing cent",
                                           "application centre",
                                           "application center",
                                           "centre de traitement",
                                           "centre de reception",
                                           "visa office",
                                           "visas du canada",
                                           "service canada",
                                           "embassy",
                                           "high commission",
                                           "ambassade",
                                           "haut-commissariat",
                                           "consulate",
                                           "consulat",
                                           "citizenship canada",
                                           "citoyennete canada",
                                           "passport office",
                                           "bureau des passeports",
                                           "ircc office",
                                           "bureau d'ircc",
                                           "agence des services frontaliers",
                                           "border services agency",
                                           "case processing",
                                           "digitization cent",
                                           "bureau des visas"};
  std::string_view lead = text.substr(begin > kReach ? begin - kReach : 0, std::min(begin, kReach));
  if (const std::size_t line = lead.rfind('\n'); line != std::string_view::npos) lead.remove_prefix(line + 1);
  if (const std::size_t sentence = lead.rfind(". "); sentence != std::string_view::npos)
    lead.remove_prefix(sentence + 2);
  return std::any_of(std::begin(kOffices), std::end(kOffices),
                     [&](std::string_view office) { return lead.find(office) != std::string_view::npos; });
}

// The one address that needs no number. Few words call for the search of the whole text.
bool says_general_delivery(const TextView& view) {
  constexpr std::string_view kPhrases[] = {"general delivery", "poste restante", "livraison generale"};
  constexpr std::string_view kTelling[] = {"delivery", "restante", "generale"};
  const auto tells = [&](const Word& word) {
    const std::string_view text = view.text(word);
    return text.size() >= 8 && std::any_of(std::begin(kTelling), std::end(kTelling),
                                           [&](std::string_view telling) { return text.starts_with(telling); });
  };
  return std::any_of(view.words().begin(), view.words().end(), tells) &&
         std::any_of(std::begin(kPhrases), std::end(kPhrases),
                     [&](std::string_view phrase) { return view.text().find(phrase) != std::string_view::npos; });
}

// "i live 56 elm grove", not "i live with my 2 sisters": the number is the next word.
bool says_who_lives(std::string_view phrase) {
  constexpr std::string_view kPhrases[] = {"i live",    "we live",   "i stay",     "we stay",      "je reste", "nous restons",
                                           "j habite",  "on habite", "on reste",   "je demeure",   "residing", "elle demeure",
                                           "il demeure"};
  return std::find(std::begin(kPhrases), std::end(kPhrases), phrase) != std::end(kPhrases);
}

void find(const TextView& view, std::vector<Candidate>& found) {
  constexpr std::uint32_t kNextWord = 3;
  constexpr std::uint32_t kCueReach = 24;  // "my new address is now: "
  const bool numbered = std::any_of(view.words().begin(), view.words().end(), [](const Word& w) { return !w.letters; });
  if (!numbered && !says_general_delivery(view)) return;
  const AddressScan scan(view);
  const auto recognizers = all_recognizers();
  static const auto kOwner =
      static_cast<std::uint16_t>(std::find(recognizers.begin(), recognizers.end(), &kAddress) - recognizers.begin());
  const auto& words = view.words();
  const auto& cues = view.cues();
  const bool asked = (view.pending_cues() >> kOwner & 1U) != 0;
  std::size_t cue = 0;
  std::uint32_t announced = 0;  // end of the last cue + 1; 0: none yet
  std::string_view phrase;
  for (std::size_t i = 0; i < words.size();) {
    // A cue of several words waits until all of them are past.
    for (; cue < cues.size() && cues[cue].end <= words[i].begin; ++cue) {
      if (cues[cue].owner != kOwner || !about_place(view, cues[cue])) continue;
      announced = cues[cue].end + 1;
      phrase = cues[cue].phrase;
    }
    const bool cued =
        (announced != 0 && words[i].begin + 1 - announced <= (says_who_lives(phrase) ? kNextWord : kCueReach) &&
         view.text().substr(announced - 1, words[i].begin + 1 - announced).find('[') == std::string_view::npos) ||
        (asked && i == 0);
    const auto part = scan.address_at(i, cued);
    if (!part) {
      ++i;
      continue;
    }
    if (!cued && of_an_office(view.text(), part->span.begin)) {
      i = std::max(part->next, i + 1);
      continue;
    }
    Candidate candidate;
    candidate.type = EntityType::kAddress;
    candidate.span = part->span;
    candidate.score = cued ? std::max(part->score, 0.7F) : part->score;
    candidate.rule = part->rule;
    if (cued) {
      candidate.cue = announced != 0 ? phrase : "(previous turn)";
      candidate.cue_distance =
          announced != 0 ? static_cast<std::uint32_t>(words[i].begin + 1 - announced) : UINT32_MAX - 2;
    }
    found.push_back(candidate);
    if (const auto tail = scan.tail(part->next, part->abroad)) {
      if (tail->town_end != 0) found.back().span.end = tail->town_end;
      Candidate postal;
      postal.type = EntityType::kPostalCode;
      postal.span = tail->code;
      postal.score = 0.75F;
      postal.rule = "postal_code.behind_address";
      found.push_back(postal);
    }
    i = std::max(part->next, i + 1);
  }
}

}  // namespace

const Recognizer kAddress = {.name = "address", .cues = kCues, .find = find};

}  // namespace guichet::redact
