// ReferenceMatcher: what RuleMatcher finds, found in the plainest way: every rule by RE2 over the whole text, no gate,
// no automaton of our own. Slow, and the oracle of the fast one. Of a rule's needs only those that are a part of the rule
// count here: how many digits, and a cue.
#pragma once

#include <re2/re2.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "redact/recognizer.h"
#include "redact/rule_edges.h"
#include "redact/text_view.h"

namespace guichet::redact {

class ReferenceMatcher {
 public:
  explicit ReferenceMatcher(std::span<const Recognizer* const> recognizers) {
    for (std::size_t owner = 0; owner < recognizers.size(); ++owner) {
      for (const Rule& rule : recognizers[owner]->rules) {
        rules_.push_back({&rule, static_cast<std::uint16_t>(owner), compile(rule.pattern)});
      }
    }
  }

  static std::unique_ptr<re2::RE2> compile(std::string_view pattern) {
    re2::RE2::Options options(re2::RE2::Latin1);
    options.set_longest_match(true);
    options.set_max_mem(std::int64_t{64} << 20U);
    return std::make_unique<re2::RE2>(re2::StringPiece(pattern.data(), pattern.size()), options);
  }

  /// "rule@begin-end:score of hundredths cue" of everything found, rule by rule.
  std::vector<std::string> find(const TextView& view) const {
    std::vector<std::string> found;
    const std::string_view text = view.text();
    const auto digits = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
    for (const One& one : rules_) {
      if (digits < one.rule->needs.digits) continue;
      if (one.rule->needs.cue && (view.cue_owners() >> one.owner & 1U) == 0) continue;
      find_all(one, view, found);
    }
    return found;
  }
  static std::string describe(std::string_view rule, const Span& span, float score, std::string_view cue) {
    return std::string(rule) + "@" + std::to_string(span.begin) + "-" + std::to_string(span.end) + ":" +
           std::to_string(static_cast<int>(score * 100 + 0.5F)) + " " + std::string(cue);
  }

 private:
  struct One {
    const Rule* rule;
    std::uint16_t owner;
    std::unique_ptr<re2::RE2> pattern;
  };

  static void find_all(const One& one, const TextView& view, std::vector<std::string>& found) {
    const Rule& rule = *one.rule;
    const std::string_view text = view.text();
    const int groups = one.pattern->NumberOfCapturingGroups() > 0 ? 2 : 1;
    re2::StringPiece match[2];
    std::size_t from = 0;
    while (from <= text.size() && one.pattern->Match(re2::StringPiece(text.data(), text.size()), from, text.size(),
                                                     re2::RE2::UNANCHORED, match, groups)) {
      const re2::StringPiece& value = match[groups - 1];
      if (value.data() == nullptr || value.empty()) {
        from = static_cast<std::size_t>(match[0].data() - text.data()) + std::max<std::size_t>(1, match[0].size());
        continue;
      }
      const auto begin = static_cast<std::size_t>(value.data() - text.data());
      const Span span{begin, begin + value.size()};
      from = begin + 1;
      const TextView::Near near = view.nearest_cue(one.owner, span, rule.before, rule.after);
      if (!edges_hold(rule.edge, text, span, near.distance == 0)) continue;
      const bool failed = rule.check != nullptr && rule.check(text.substr(begin, value.size())) == Verdict::kFailed;
      const bool cued = !near.phrase.empty();
      const float score = failed ? (cued ? rule.failed : 0) : cued ? rule.cued : rule.bare;
      if (score <= 0) continue;
      found.push_back(describe(rule.name, span, score, near.phrase));
      from = span.end;
    }
  }

  std::vector<One> rules_;
};

}  // namespace guichet::redact
