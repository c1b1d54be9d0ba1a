// Policy files: TOML, read strictly. Whatever is not known is refused where it stands: a misspelt type or
// operator must not leave a value readable. Tested by tests/redact/policy_test.cc.
#define TOML_EXCEPTIONS 0
#include "redact/policy.h"

#include <toml++/toml.h>

#include <optional>
#include <utility>

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

constexpr std::int64_t kMostKept = 16;

// Reads one policy file; the first thing it cannot take is its error.
class Reader {
 public:
  Reader(const std::string& file, Policy& policy) : file_(file), policy_(policy) {}

  Status read(const toml::table& root) {
    for (const auto& [key, node] : root) {
      if (key != "default" && key != "types" && key != "allow" && key != "deny") return unknown_key(key);
      if (!node.is_table()) return refuse(node.source(), kNotATable, std::string(key.str()));
    }
    // The default first, wherever it stands in the file, then what differs from it.
    if (const toml::table* table = root["default"].as_table(); table != nullptr) {
      for (const EntityType type : all_entity_types()) {
        if (auto done = read_type(*table, policy_.of(type)); !done) return done;
      }
    }
    if (const toml::table* types = root["types"].as_table(); types != nullptr) {
      for (const auto& [key, node] : *types) {
        const auto type = parse_entity_type(key.str());
        if (!type) return refuse(key.source(), kUnknownType, std::string(key.str()));
        const toml::table* table = node.as_table();
        if (table == nullptr) return refuse(node.source(), kNotATable, std::string(key.str()));
        if (auto done = read_type(*table, policy_.of(*type)); !done) return done;
      }
    }
    if (auto done = read_values(root, "allow", policy_.allow); !done) return done;
    return read_values(root, "deny", policy_.deny);
  }

 private:
  Status refuse(const toml::source_region& at, const Message& message, std::string argument = {}) const {
    return fail(ErrorCode::kInput, message, {std::move(argument)}, {file_, at.begin.line, at.begin.column});
  }
  Status unknown_key(const toml::key& key) const { return refuse(key.source(), kUnknownKey, std::string(key.str())); }

  Status read_type(const toml::table& table, TypePolicy& settings) const {
    for (const auto& [key, node] : table) {
      if (key == "operator") {
        const auto name = node.value<std::string_view>();
        if (!name) return refuse(node.source(), kNotAString, "operator");
        const Operator* op = find_operator(*name);
        if (op == nullptr) return refuse(node.source(), kUnknownOperator, std::string(*name));
        settings.op = op;
      } else if (key == "threshold") {
        const auto value = node.value<double>();
        if (!value || !(*value >= 0 && *value <= 1)) return refuse(node.source(), kNotAThreshold);
        settings.threshold = static_cast<float>(*value);
      } else if (key == "keep_last") {
        const auto value = node.value_exact<std::int64_t>();
        if (!value || *value < 0 || *value > kMostKept) return refuse(node.source(), kNotACount);
        settings.keep_last = static_cast<unsigned>(*value);
      } else {
        return unknown_key(key);
      }
    }
    return {};
  }

  Status read_values(const toml::table& root, std::string_view section, std::vector<std::string>& values) const {
    const toml::table* table = root[section].as_table();
    if (table == nullptr) return {};
    for (const auto& [key, node] : *table) {
      if (key != "values") return unknown_key(key);
      const toml::array* list = node.as_array();
      if (list == nullptr) return refuse(node.source(), kNotStrings, std::string(section) + ".values");
      for (const toml::node& item : *list) {
        const auto value = item.value<std::string>();
        if (!value) return refuse(item.source(), kNotStrings, std::string(section) + ".values");
        values.push_back(*value);
      }
    }
    return {};
  }

  const std::string& file_;
  Policy& policy_;
};

}  // namespace

Policy Policy::standard() {
  Policy policy;
  policy.types.fill({find_operator("label"), 0.5F, 0});
  for (const std::string_view contact : official_contacts()) policy.allow.emplace_back(contact);
  return policy;
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
  for (TypePolicy& type : types) type.op = op;
  return {};
}

std::vector<EntityType> Policy::unmasked() const {
  std::vector<EntityType> kept;
  for (const EntityType type : all_entity_types()) {
    if (!of(type).op->masks) kept.push_back(type);
  }
  return kept;
}

}  // namespace guichet::redact
