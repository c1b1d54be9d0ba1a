// Policy files: TOML, read strictly. Whatever is not known is refused where it stands: a misspelt type or
// operator must not leave a value readable. Tested by tests/redact/policy_test.cc.
#define TOML_EXCEPTIONS 0
#include "redact/policy.h"

#include <toml++/toml.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "redact/fold/fold.h"
#include "redact/operators/operator.h"
#include "redact/recognizers/official_contacts.h"

namespace guichet::redact {
namespace {

constexpr Message kSyntax{"the file is not valid TOML", "le fichier n'est pas du TOML valide"};
constexpr Message kUnknownKey{"unknown key {0}", "clé inconnue {0}"};
constexpr Message kUnknownType{"unknown type {0}; `guichet redact --list` names them",
                               "type inconnu {0}; `guichet redact --list` les nomme"};
constexpr Message kUnknownOperator{"unknown operator {0}; `guichet redact --list` names them",
                                   "opérateur inconnu {0}; `guichet redact --list` les nomme"};
constexpr Message kNotATable{"{0} must be a table", "{0} doit être une table"};
constexpr Message kNotAString{"{0} must be a string", "{0} doit être une chaîne"};
constexpr Message kNotAThreshold{"threshold must be a number from 0 to 1", "threshold doit être un nombre de 0 à 1"};
constexpr Message kNotACount{"keep_last must be a whole number from 0 to 16", "keep_last doit être un entier de 0 à 16"};
constexpr Message kNotStrings{"{0} must be a list of strings", "{0} doit être une liste de chaînes"};

constexpr Message kUnknownPolicy{"there is no bundled policy {0}; `guichet redact --list` names them",
                                 "il n'y a pas de politique fournie {0}; `guichet redact --list` les nomme"};
constexpr Message kEmptyValue{"an empty value would match nothing", "une valeur vide ne correspondrait à rien"};

constexpr std::int64_t kMostKept = 16;

constexpr Language kLanguages[] = {Language::kEnglish, Language::kFrench};

// Reads one policy file; the first thing it cannot take is its error.
class Reader {
 public:
  Reader(const std::string& file, Policy& policy) : file_(file), policy_(policy) {}

  Status read(const toml::table& root) {
    for (const auto& [key, node] : root) {
      if (key == "extends") continue;
      if (key != "default" && key != "types" && key != "allow" && key != "deny") return unknown_key(key);
      if (!node.is_table()) return refuse(node.source(), kNotATable, std::string(key.str()));
    }
    if (auto begun = extend(root); !begun) return begun;
    // The default first, wherever it stands in the file, then what differs from it.
    if (const toml::table* table = root["default"].as_table(); table != nullptr) {
      for (const EntityType type : all_entity_types()) {
        if (auto done = read_type(*table, type, false); !done) return done;
      }
    }
    if (const toml::table* types = root["types"].as_table(); types != nullptr) {
      for (const auto& [key, node] : *types) {
        const auto type = parse_entity_type(key.str());
        if (!type) return refuse(key.source(), kUnknownType, std::string(key.str()));
        const toml::table* table = node.as_table();
        if (table == nullptr) return refuse(node.source(), kNotATable, std::string(key.str()));
        if (auto done = read_type(*table, *type, true); !done) return done;
      }
    }
    if (auto done = read_list(root, "allow", policy_.allow); !done) return done;
    return read_list(root, "deny", policy_.deny);
  }

 private:
  Status refuse(const toml::source_region& at, const Message& message, std::string argument = {}) const {
    return fail(ErrorCode::kInput, message, {std::move(argument)}, {file_, at.begin.line, at.begin.column});
  }
  Status unknown_key(const toml::key& key) const { return refuse(key.source(), kUnknownKey, std::string(key.str())); }

  static std::optional<Language> language_of(const toml::key& key) {
    for (const Language language : kLanguages) {
      if (key == code(language)) return language;
    }
    return std::nullopt;
  }

  Status extend(const toml::table& root) {
    const toml::node* node = root.get("extends");
    if (node == nullptr) return {};
    const auto name = node->value_exact<std::string_view>();
    if (!name) return refuse(node->source(), kNotAString, "extends");
    auto base = Policy::bundled(*name);
    if (!base) return refuse(node->source(), kUnknownPolicy, std::string(*name));
    policy_ = std::move(*base);
    return {};
  }

  // A type's table, or the default's: first what holds in both languages, then what differs in one.
  Status read_type(const toml::table& table, EntityType type, bool lists) {
    for (const auto& [key, node] : table) {
      if (language_of(key)) continue;
      for (const Language language : kLanguages) {
        if (auto done = read_setting(key, node, type, language, lists); !done) return done;
      }
      if (!lists || (key != "allow" && key != "deny")) continue;
      auto& values = key == "allow" ? policy_.allow : policy_.deny;
      if (auto done = read_values(node, key.str(), type, std::nullopt, values); !done) return done;
    }
    for (const auto& [key, node] : table) {
      const auto language = language_of(key);
      if (!language) continue;
      const toml::table* own = node.as_table();
      if (own == nullptr) return refuse(node.source(), kNotATable, std::string(key.str()));
      for (const auto& [inner, value] : *own) {
        if (auto done = read_setting(inner, value, type, *language, lists); !done) return done;
        if (!lists || (inner != "allow" && inner != "deny")) continue;
        auto& values = inner == "allow" ? policy_.allow : policy_.deny;
        if (auto done = read_values(value, inner.str(), type, language, values); !done) return done;
      }
    }
    return {};
  }

  Status read_setting(const toml::key& key, const toml::node& node, EntityType type, Language language, bool lists) {
    TypePolicy& settings = policy_.of(type, language);
    if (key == "operator") {
      const auto name = node.value_exact<std::string_view>();
      if (!name) return refuse(node.source(), kNotAString, "operator");
      const Operator* op = find_operator(*name);
      if (op == nullptr) return refuse(node.source(), kUnknownOperator, std::string(*name));
      settings.op = op;
    } else if (key == "threshold") {
      const auto value = node.is_boolean() ? std::nullopt : node.value<double>();
      if (!value || !(*value >= 0 && *value <= 1)) return refuse(node.source(), kNotAThreshold);
      settings.threshold = static_cast<float>(*value);
    } else if (key == "keep_last") {
      const auto value = node.value_exact<std::int64_t>();
      if (!value || *value < 0 || *value > kMostKept) return refuse(node.source(), kNotACount);
      settings.keep_last = static_cast<unsigned>(*value);
    } else if (!lists || (key != "allow" && key != "deny")) {
      return unknown_key(key);
    }
    return {};
  }

  Status read_list(const toml::table& root, std::string_view section, std::vector<ListedValue>& values) const {
    const toml::table* table = root[section].as_table();
    if (table == nullptr) return {};
    for (const auto& [key, node] : *table) {
      const auto language = language_of(key);
      if (!language) {
        if (key != "values") return unknown_key(key);
        if (auto done = read_values(node, "values", std::nullopt, std::nullopt, values); !done) return done;
        continue;
      }
      const toml::table* own = node.as_table();
      if (own == nullptr) return refuse(node.source(), kNotATable, std::string(key.str()));
      for (const auto& [inner, value] : *own) {
        if (inner != "values") return unknown_key(inner);
        if (auto done = read_values(value, "values", std::nullopt, language, values); !done) return done;
      }
    }
    return {};
  }

  Status read_values(const toml::node& node, std::string_view name, std::optional<EntityType> type,
                     std::optional<Language> language, std::vector<ListedValue>& values) const {
    const toml::array* list = node.as_array();
    if (list == nullptr) return refuse(node.source(), kNotStrings, std::string(name));
    for (const toml::node& item : *list) {
      auto value = item.value_exact<std::string>();
      if (!value) return refuse(item.source(), kNotStrings, std::string(name));
      if (folded_copy(*value).find_first_not_of(" \t\n") == std::string::npos) return refuse(item.source(), kEmptyValue);
      values.emplace_back(std::move(*value), type, language);
    }
    return {};
  }

  const std::string& file_;
  Policy& policy_;
};

}  // namespace

Policy Policy::standard() {
  Policy policy;
  for (auto& types : policy.types) types.fill({find_operator("label"), 0.5F, 0});
  for (const std::string_view contact : official_contacts()) policy.allow.emplace_back(std::string(contact));
  return policy;
}

Result<Policy> Policy::bundled(std::string_view name) {
  for (const BundledPolicy& one : bundled_policies()) {
    if (one.name == name) return parse(one.toml, std::string(name));
  }
  return fail(ErrorCode::kUsage, kUnknownPolicy, {std::string(name)});
}

Result<Policy> Policy::parse(std::string_view toml, const std::string& file) {
  const toml::parse_result parsed = toml::parse(toml);
  if (!parsed) {
    const auto& at = parsed.error().source().begin;
    return fail(ErrorCode::kInput, kSyntax, {}, {file, at.line, at.column});
  }
  Policy policy = standard();
  if (auto read = Reader(file, policy).read(parsed.table()); !read) return failed(std::move(read));
  return policy;
}

Status Policy::use_operator(std::string_view name) {
  const Operator* op = find_operator(name);
  if (op == nullptr) return fail(ErrorCode::kUsage, kUnknownOperator, {std::string(name)});
  for (auto& of_language : types) {
    for (TypePolicy& type : of_language) type.op = op;
  }
  return {};
}

bool Policy::differs_by_language() const {
  const auto has_language = [](const ListedValue& value) { return value.language.has_value(); };
  return types[0] != types[1] || std::any_of(allow.begin(), allow.end(), has_language) ||
         std::any_of(deny.begin(), deny.end(), has_language);
}

bool Policy::uses(std::string_view operator_name) const {
  for (const auto& of_language : types) {
    for (const TypePolicy& type : of_language) {
      if (type.op->name == operator_name) return true;
    }
  }
  return false;
}

bool Policy::needs_key() const {
  for (const auto& of_language : types) {
    for (const TypePolicy& type : of_language) {
      if (type.op->needs_key) return true;
    }
  }
  return false;
}

float Policy::lowest_threshold() const {
  float lowest = 1;
  for (const auto& of_language : types) {
    for (const TypePolicy& type : of_language) lowest = std::min(lowest, type.threshold);
  }
  return lowest;
}

bool Policy::keeps(EntityType type, Language language) const { return !of(type, language).op->masks; }

std::vector<Policy::Unmasked> Policy::unmasked() const {
  constexpr float kOutOfReach = 0.95F;  // only a few rules, with a cue and a checksum, score above
  const auto readable = [this](EntityType type, Language language) {
    return keeps(type, language) || of(type, language).threshold > kOutOfReach;
  };
  std::vector<Unmasked> kept;
  for (const EntityType type : all_entity_types()) {
    const bool english = readable(type, Language::kEnglish);
    const bool french = readable(type, Language::kFrench);
    if (english && french) {
      kept.push_back({type, std::nullopt});
    } else if (english || french) {
      kept.push_back({type, english ? Language::kEnglish : Language::kFrench});
    }
  }
  return kept;
}

}  // namespace guichet::redact
