// Addresses that are the value of a field. Tested by address.cases.
#include "redact/recognizers/address_field.h"

#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"
#include "redact/recognizers/name_words.h"
#include "redact/recognizers/office_address.h"

namespace guichet::redact {
namespace {

// Where the value of a field begins: behind its colon; npos when it is no field.
std::size_t value_of(const TextView& view, const CueHit& hit) {
  constexpr std::size_t kName = 32;
  const std::string_view text = view.text();
  std::size_t begin = hit.end;
  while (begin < text.size() && begin - hit.end < 5 && std::string_view(" \"'>)").find(text[begin]) != std::string_view::npos) ++begin;
  // "Mon adresse a Casablanca :", "Adresse actuelle :"
  if (begin < text.size() && is_letter(text[begin]) && names_field(hit.phrase)) {
    const std::size_t colon = text.substr(begin, kName).find(':');
    const std::string_view name = text.substr(begin, colon == std::string_view::npos ? 0 : colon);
    constexpr std::string_view kVerbs[] = {"is", "est", "was", "were", "are", "has", "have", "not", "n", "a ete", "changed", "says", "dit"};
    const bool told = std::any_of(std::begin(kVerbs), std::end(kVerbs), [&](std::string_view verb) {
      return name.starts_with(verb) && (name.size() == verb.size() || name[verb.size()] == ' ' || name[verb.size()] == '\'');
    });
    if (!told && name.find_first_of(".,;?!\n[") == std::string_view::npos) begin += name.size();
  }
  // "Current address (outside Canada):"
  if (begin < text.size() && text[begin] == '(') {
    const std::size_t close = text.substr(begin, kName + 8).find(')');
    if (close != std::string_view::npos) begin += close + 1;
    if (begin < text.size() && text[begin] == ' ') ++begin;
  }
  return begin < text.size() && (text[begin] == ':' || text[begin] == '=') ? begin + 1 : std::string_view::npos;
}

}  // namespace

bool about_place(const TextView& view, const CueHit& hit) {
  // "street: lot 26, …" is a field; "our street" is not.
  if (hit.phrase == "street" || hit.phrase == "rue") {
    std::size_t sign = hit.end;
    while (sign < view.text().size() && sign < hit.end + 2U && view.text()[sign] == ' ') ++sign;
    return sign < view.text().size() && (view.text()[sign] == ':' || view.text()[sign] == '=');
  }
  // Nor "permanent residence".
  static constexpr std::string_view kNot[] = {"email", "mail", "ip", "courriel", "electronique", "mac", "web", "url", "e", "permanent",
                                       "permanente", "temporary", "temporaire"};
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

bool names_field(std::string_view phrase) {
  return phrase.find("adres") != std::string_view::npos || phrase.find("addres") != std::string_view::npos ||
         phrase.find("adress") != std::string_view::npos || phrase == "residential" || phrase == "domicile" || phrase == "direccion" ||
         phrase == "endereco" || phrase == "indirizzo" || phrase == "street" || phrase == "rue" || phrase == "adr" || phrase == "addr";
}

std::size_t field_value_before(const TextView& view, const CueHit& field, std::size_t begin) {
  const std::vector<Word>& words = view.words();
  constexpr std::size_t kReach = 70;
  if (!names_field(field.phrase)) return begin;
  const std::size_t value = value_of(view, field);
  if (value == std::string_view::npos || value >= begin || begin - value > kReach) return begin;
  const std::string_view between = view.text().substr(value, begin - value);
  if (!between.ends_with(", ") || between.find_first_of("\n[@;?!|") != std::string_view::npos) return begin;
  std::size_t first = view.word_from(value);
  for (std::size_t word = first; word < words.size() && words[word].begin < begin; ++word) {
    if ((words[word].kinds & kGivenName) != 0 && (words[word].kinds & (kEveryday | kPlace)) == 0) return begin;
  }
  return std::min<std::size_t>(words[first].begin, begin);
}

AddressFields::KnownBytes::KnownBytes(std::size_t size, const std::vector<Candidate>& found) : covered_(size), begins_(size) {
  for (const Candidate& candidate : found) add(candidate);
}

void AddressFields::KnownBytes::add(const Candidate& candidate) {
  begins_[candidate.span.begin] = true;
  // A part of a value with neither type nor unit is not known well enough.
  if (candidate.rule == "address.announced" || candidate.rule == "address.named") return;
  for (std::size_t i = candidate.span.begin; i < candidate.span.end; ++i) covered_[i] = true;
}

bool AddressFields::KnownBytes::meet(const Span& value) const {
  for (std::size_t i = value.begin; i < value.end; ++i) {
    if (covered_[i]) return true;
  }
  return begins_[value.begin];
}

void AddressFields::read(const CueHit& hit) {
  constexpr std::size_t kLongest = 90;
  const std::string_view text = view_.text();
  const std::size_t value_begin = value_of(view_, hit);
  if (value_begin == std::string_view::npos) return;
  const std::size_t begin = value_begin - 1;
  std::size_t end = begin + 1;
  while (end < text.size() && text[end] != '\n' && text[end] != '|' && text[end] != ';' && text[end] != '[' && text[end] != '?' &&
         text[end] != '@' && end - begin < kLongest)
    ++end;
  if (end - begin >= kLongest || (end < text.size() && (text[end] == '[' || text[end] == '@'))) return;
  std::size_t first = words_.size();
  std::size_t last = 0;
  bool number = false;
  bool name = false;
  for (auto word = std::lower_bound(words_.begin(), words_.end(), begin, [](const Word& w, std::size_t at) { return w.begin < at; });
       word != words_.end() && word->end <= end; ++word) {
    last = static_cast<std::size_t>(word - words_.begin());
    first = std::min(first, last);
    number = number || (!word->letters && word->end - word->begin <= 5);
    if (!word->letters && word->end - word->begin > 5) return;
    name = name || (word->capital && word->end - word->begin > 2);
  }
  if (!number || !name || first == words_.size() || last < first + 1 || last > first + 12) return;
  const Span value{words_[first].begin, words_[last].end};
  if (!known_) known_.emplace(text.size(), found_);
  if (known_->meet(value) || belongs_to_office(view_, value.begin)) return;
  Candidate candidate;
  candidate.type = EntityType::kAddress;
  candidate.span = value;
  candidate.score = 0.65F;
  candidate.rule = "address.field";
  candidate.cue = hit.phrase;
  candidate.cue_distance = 1;
  found_.push_back(candidate);
  known_->add(candidate);
}

}  // namespace guichet::redact
