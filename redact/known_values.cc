#include "redact/known_values.h"

#include <algorithm>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

constexpr std::size_t kShortest = 6;   // "K1A 0B1"; a shorter one would hit prices and years
constexpr std::size_t kLongest = 120;  // longer ones (tokens, links) are found again by their own shape

}  // namespace

std::string letters_and_digits(std::string_view folded) {
  std::string out(folded);
  out.erase(std::remove_if(out.begin(), out.end(), [](char c) { return !is_word(c); }), out.end());
  return out;
}

void KnownValues::add(EntityType type, std::string_view folded_value, std::string_view rule) {
  if (type == EntityType::kPerson) return;
  std::string value = letters_and_digits(folded_value);
  if (value.size() < kShortest || value.size() > kLongest) return;
  if (std::none_of(value.begin(), value.end(), is_digit)) return;
  if (value.size() < 64) lengths_ |= std::uint64_t{1} << value.size();
  longest_ = std::max(longest_, value.size());
  const auto first = static_cast<unsigned char>(value[0]);
  first_[first / 64] |= std::uint64_t{1} << (first % 64);
  pairs_[pair(value) / 64] |= std::uint64_t{1} << (pair(value) % 64);
  values_.try_emplace(std::move(value), Known{type, rule});
}

const KnownValues::Known* KnownValues::find(const std::string& value) const {
  const auto found = values_.find(value);
  return found == values_.end() ? nullptr : &found->second;
}

}  // namespace guichet::redact
