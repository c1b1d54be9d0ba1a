#include "redact/recognizers/earlier_finds.h"

#include <algorithm>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kStraight = 14;  // bytes between a cue and the value it leads to
constexpr float kSurePhone = 0.85F;

// A shape of several things, which no cue names.
bool is_by_shape(const Candidate& one) {
  const bool shape = one.type == EntityType::kPhone || one.type == EntityType::kPassport || one.type == EntityType::kDriverLicence ||
                     one.type == EntityType::kPaymentCard || one.type == EntityType::kOther;
  const bool unsure = one.type == EntityType::kPhone || one.type == EntityType::kOther ? one.score < kSurePhone : one.verdict != Verdict::kPassed;
  return shape && unsure && (one.cue.empty() || one.cue_distance > kStraight);
}

}  // namespace

EarlierFinds::EarlierFinds(std::string_view text, const std::vector<Candidate>& found) : text_(text), found_(found) {
  std::size_t reach = 0;
  reach_.reserve(found_.size());
  for (const Candidate& one : found_) reach_.push_back(reach = std::max<std::size_t>(reach, one.span.end));
}

std::size_t EarlierFinds::first_from(std::size_t at) const {
  const auto first = std::lower_bound(found_.begin(), found_.end(), at, [](const Candidate& one, std::size_t place) { return one.span.begin < place; });
  return static_cast<std::size_t>(first - found_.begin());
}

// Parted by a sign from the rest: "772041" of "MSS-ON-772041", but not the number of "sin046454286".
bool EarlierFinds::is_part(const Span& part, const Span& all) const {
  const bool head = part.begin == all.begin || !is_word(text_[part.begin - 1]);
  const bool tail = part.end == all.end || !is_word(text_[part.end]);
  return all.contains(part) && part != all && head && tail;
}

bool EarlierFinds::met(const Span& span, bool specific, bool whole) const {
  // Backward from the last that begins before the end, as long as anything reaches into the span.
  for (std::size_t i = first_from(span.end); i > 0 && reach_[i - 1] > span.begin; --i) {
    const Candidate& one = found_[i - 1];
    if (specific && one.span.size() <= span.size() && is_by_shape(one)) continue;
    if (one.span.overlaps(span) && one.score >= 0.5F && one.span.size() + 2 >= span.size() / 2 && !(whole && is_part(one.span, span))) return true;
  }
  return false;
}

EntityType EarlierFinds::type_of_part(const Span& span) const {
  const auto begin = found_.begin() + static_cast<std::ptrdiff_t>(first_from(span.begin));
  const auto end = found_.begin() + static_cast<std::ptrdiff_t>(first_from(span.end));
  const auto part = std::find_if(begin, end, [&](const Candidate& one) { return span.contains(one.span) && one.score >= 0.5F; });
  const bool none = part == end;
  return none || part->type == EntityType::kPhone ? EntityType::kOther : part->type;
}

std::optional<Candidate> EarlierFinds::called_part(const Span& span) const {
  for (std::size_t i = first_from(span.begin); i < found_.size() && found_[i].span.begin < span.end; ++i) {
    if (!found_[i].cue.empty() && found_[i].score >= 0.7F && is_part(found_[i].span, span)) return found_[i];
  }
  return std::nullopt;
}

std::optional<Candidate> EarlierFinds::same_shape(const Span& before, const Span& span) const {
  if (before.size() != span.size()) return std::nullopt;
  for (std::size_t i = 0; i < span.size(); ++i) {
    const char a = text_[before.begin + i];
    const char b = text_[span.begin + i];
    if (is_digit(a) != is_digit(b) || is_letter(a) != is_letter(b)) return std::nullopt;
  }
  const Candidate* best = nullptr;
  for (std::size_t i = first_from(before.begin); i < found_.size() && found_[i].span.begin == before.begin; ++i) {
    const Candidate& one = found_[i];
    if (one.span.end == before.end && !one.cue.empty() && one.score >= 0.7F && (best == nullptr || one.score > best->score)) best = &one;
  }
  return best == nullptr ? std::nullopt : std::optional(*best);
}

}  // namespace guichet::redact
