#include "kb/answer.h"

#include <array>

namespace guichet::kb {
namespace {

constexpr std::array<std::string_view, 6> kAudiences = {"client", "representative", "sponsor", "employer", "institution", "agent"};
constexpr std::array<std::string_view, 3> kStatusNames = {"draft", "approved", "retired"};

}  // namespace

std::span<const std::string_view> known_audiences() noexcept { return kAudiences; }

std::string_view name(AnswerStatus status) noexcept { return kStatusNames[static_cast<std::size_t>(status)]; }

std::optional<AnswerStatus> parse_answer_status(std::string_view name) noexcept {
  for (std::size_t i = 0; i < kStatusNames.size(); ++i) {
    if (kStatusNames[i] == name) return static_cast<AnswerStatus>(i);
  }
  return std::nullopt;
}

bool Answer::live_on(const Date& day) const {
  return status == AnswerStatus::kApproved && !(valid_from && day < *valid_from) && !(valid_to && *valid_to < day);
}

}  // namespace guichet::kb
