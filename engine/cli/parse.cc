#include "engine/cli/parse.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <deque>
#include <numeric>

namespace guichet::cli {
namespace {

constexpr Message kUnknownOption{"there is an unknown option; see --help", "une option est inconnue; voir --help"};
constexpr Message kDidYouMean{"there is an unknown option; did you mean {0}?", "une option est inconnue; vouliez-vous dire {0}?"};
constexpr Message kNeedsValue{"option {0} needs a value", "l'option {0} exige une valeur"};
constexpr Message kNoValue{"option {0} takes no value", "l'option {0} ne prend pas de valeur"};
constexpr Message kTwice{"option {0} is given more than once", "l'option {0} est donnée plus d'une fois"};
constexpr Message kNotUnderstood{"the arguments are not understood; see --help", "les arguments ne sont pas compris; voir --help"};
constexpr Message kTooMany{"there are more arguments than {0} takes; see --help", "il y a plus d'arguments que {0} n'en prend; voir --help"};

struct Slot {
  const Option* option;
  std::vector<std::string> values;
  bool flag = false;
};

// What was wrong, found again without the parser's own words: they quote what was typed.
Error explain(const Command& command, const std::deque<Slot>& slots, const std::vector<std::string>& words) {
  const auto slot_of = [&](std::string_view word) -> const Slot* {
    word = word.substr(0, word.find('='));
    for (const Slot& slot : slots) {
      if (word == slot.option->name || (!slot.option->letter.empty() && word == slot.option->letter)) return &slot;
    }
    return nullptr;
  };
  std::vector<std::string_view> names;
  for (const Slot& slot : slots) names.push_back(slot.option->name);
  std::vector<const Slot*> seen;
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const std::string& word = words[i];
    if (word.size() < 2 || word[0] != '-') continue;
    const Slot* slot = slot_of(word);
    if (slot == nullptr) {
      if (word[1] != '-' && slot_of(word.substr(0, 2)) != nullptr) continue;  // -oFILE
      const std::string_view close = nearest(word.substr(0, word.find('=')), names);
      if (close.empty()) return Error(ErrorCode::kUsage, kUnknownOption);
      return Error(ErrorCode::kUsage, kDidYouMean, {std::string(close)});
    }
    const std::string name(slot->option->name);
    const bool inline_value = word.find('=') != std::string::npos;
    if (slot->option->takes == Takes::kNothing) {
      if (inline_value) return Error(ErrorCode::kUsage, kNoValue, {name});
      continue;
    }
    if (!inline_value && (i + 1 == words.size() || slot_of(words[i + 1]) != nullptr)) {
      return Error(ErrorCode::kUsage, kNeedsValue, {name});
    }
    if (slot->option->takes == Takes::kOne && std::find(seen.begin(), seen.end(), slot) != seen.end()) {
      return Error(ErrorCode::kUsage, kTwice, {name});
    }
    seen.push_back(slot);
    if (!inline_value) ++i;
  }
  if (command.operands.en.empty()) return Error(ErrorCode::kUsage, kTooMany, {std::string(command.name)});
  return Error(ErrorCode::kUsage, kNotUnderstood);
}

}  // namespace

std::string_view nearest(std::string_view typed, const std::vector<std::string_view>& known) {
  std::string_view best;
  std::size_t least = 3;  // two slips at most
  for (const std::string_view name : known) {
    std::vector<std::size_t> row(name.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < typed.size(); ++i) {
      std::size_t diagonal = std::exchange(row[0], i + 1);
      for (std::size_t j = 0; j < name.size(); ++j) {
        const std::size_t above = row[j + 1];
        row[j + 1] = std::min({above + 1, row[j] + 1, diagonal + (typed[i] == name[j] ? 0 : 1)});
        diagonal = above;
      }
    }
    if (row.back() < least) {
      least = row.back();
      best = name;
    }
  }
  return best;
}

Result<Arguments> parse(const Command& command, const std::vector<std::string>& words) {
  std::deque<Slot> slots;
  for (const Option& option : command.options) slots.push_back({&option, {}, false});
  for (const Option& option : common_options()) slots.push_back({&option, {}, false});
  std::vector<std::string> rest;
  try {
    CLI::App app;
    app.set_help_flag();
    app.set_config();
    for (Slot& slot : slots) {
      std::string names(slot.option->name);
      if (!slot.option->letter.empty()) names += ',' + std::string(slot.option->letter);
      if (slot.option->takes == Takes::kNothing) {
        app.add_flag_function(names, [&slot](std::int64_t) { slot.flag = true; });
      } else if (slot.option->takes == Takes::kOne) {
        app.add_option(names, slot.values)->expected(1)->allow_extra_args(false)->multi_option_policy(
            CLI::MultiOptionPolicy::Throw);
      } else {
        app.add_option(names, slot.values)->allow_extra_args(slot.option->takes == Takes::kSeveral);
      }
    }
    if (!command.operands.en.empty()) app.add_option("operands", rest);
    std::vector<std::string> reversed(words.rbegin(), words.rend());
    app.parse(std::move(reversed));
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    return tl::unexpected(explain(command, slots, words));
  }
  Arguments arguments;
  for (Slot& slot : slots) {
    if (slot.flag || !slot.values.empty()) arguments.add(slot.option->name, std::move(slot.values));
  }
  arguments.add_rest(std::move(rest));
  return arguments;
}

}  // namespace guichet::cli
