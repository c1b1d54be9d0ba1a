#include "engine/tagging/sibling_guard.h"

#include <algorithm>

namespace guichet::engine {
namespace {

// A rival that shares less than this part of what speaks for the chosen one is another answer, no twin of it.
constexpr double kRivalShare = 0.3;
// Of the words that only the chosen one has, this part has to be there, and at least one full word.
constexpr double kDecisiveShare = 0.3;
constexpr double kDecisiveLeast = 1;
// Where the rival says all that the chosen one says and more: the chosen one must be there as a whole.
constexpr double kWhole = 0.95;
constexpr double kExtraLeast = 2;

// Weight of the chosen answer's words that the rival does not have.
double decisive(const Contender& chosen, const Contender& rival) {
  const Match shared = match(chosen.tokens, rival.tokens);
  double sum = 0;
  for (std::size_t i = 0; i < chosen.tokens.size(); ++i) {
    if (!shared.reply[i]) sum += static_cast<double>(chosen.tokens[i].weight);
  }
  return sum;
}

}  // namespace

bool tells_apart(const std::vector<TagToken>& reply, const std::vector<bool>& taken, const Contender& chosen,
                 const Contender& rival) {
  double both = 0;
  double own = 0;
  double theirs = 0;
  for (std::size_t i = 0; i < reply.size(); ++i) {
    if (taken[i]) continue;
    const auto weight = static_cast<double>(reply[i].weight);
    const bool mine = chosen.match.reply[i];
    const bool other = rival.match.reply[i];
    if (mine && other) both += weight;
    if (mine && !other) own += weight;
    if (other && !mine) theirs += weight;
  }
  if (both < kRivalShare * (both + own)) return true;
  if (own >= 2 * theirs && own >= kDecisiveLeast && own >= kDecisiveShare * decisive(chosen, rival)) return true;
  const bool whole = chosen.match.containment() >= kWhole && theirs < kDecisiveLeast;
  return whole && rival.match.missing >= chosen.match.missing + kExtraLeast;
}

}  // namespace guichet::engine
