#include "engine/cli/commands/redactor_options.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "engine/cli/help.h"
#include "redact/base/read_file.h"
#include "redact/batch.h"

namespace guichet::cli {
namespace {

constexpr Message kReadable{"the policy leaves these readable: {0}", "la politique laisse lisibles : {0}"};
constexpr Message kNotEverything{"the policy may leave these readable: {0}", "la politique peut laisser lisibles : {0}"};
constexpr Message kVaultAlone{"--vault and --vault-key go together", "--vault et --vault-key vont ensemble"};
constexpr Message kNothingForVault{"the policy gives nothing to the vault: no type has the operator vault",
                                   "la politique ne donne rien au coffre : aucun type n'a l'opérateur vault"};
constexpr Message kNothingKeyed{"nothing here uses --key: no type has the operator hash or fake",
                                "rien ici n'utilise --key : aucun type n'a l'opérateur hash ou fake"};
constexpr Message kPolicies{"Policies that come with the program", "Politiques fournies avec le programme"};
constexpr Message kTypes{"Types of personal information (placeholder in English, in French)",
                         "Types de renseignements personnels (marque en anglais, en français)"};
constexpr Message kOperators{"Operators", "Opérateurs"};
constexpr Message kFormats{"Formats of transcripts", "Formats de transcriptions"};
constexpr std::size_t kMaxPolicyBytes = std::size_t{1} << 20U;

Result<redact::Keys> read_keys(const Arguments& arguments) {
  redact::Keys keys;
  if (arguments.has("--vault") != arguments.has("--vault-key")) return fail(ErrorCode::kUsage, kVaultAlone);
  const auto read = [&](const char* option, std::optional<redact::Key>& key) -> Status {
    if (!arguments.has(option)) return {};
    auto secret = redact::Key::read(arguments.value(option));
    if (!secret) return failed(std::move(secret));
    key = std::move(*secret);
    return {};
  };
  if (Status done = read("--key", keys.pseudonyms); !done) return failed(std::move(done));
  if (Status done = read("--vault-key", keys.vault); !done) return failed(std::move(done));
  return keys;
}

void say_what_stays(const redact::Policy& policy, const Session& session) {
  std::string kept;
  std::string doubtful;
  for (const auto& [type, language] : policy.unmasked()) {
    const Language any = language.value_or(Language::kEnglish);
    std::string& names = policy.keeps(type, any) ? kept : doubtful;
    if (!names.empty()) names += ", ";
    names += name(type);
    if (language) names += " (" + std::string(code(*language)) + ')';
  }
  if (!kept.empty()) session.say(kReadable, {kept});
  if (!doubtful.empty()) session.say(kNotEverything, {doubtful});
}

}  // namespace

Option policy_option() {
  return {"--policy", "", Takes::kOne, {"NAME|FILE", "NOM|FICHIER"},
          {"default, strict or analytics (see --list), or a file in TOML: operator and threshold by type and language, what is allowed, what is always masked",
           "default, strict ou analytics (voir --list), ou un fichier TOML : opérateur et seuil par type et langue, ce qui est permis, ce qui est toujours masqué"}};
}

Option key_option() {
  return {"--key", "", Takes::kOne, {"FILE", "FICHIER"},
          {"secret of the operators hash and fake, 16 bytes or more, readable by you alone",
           "secret des opérateurs hash et fake, 16 octets ou plus, lisible par vous seul"}};
}

Option vault_option() {
  return {"--vault", "", Takes::kOne, {"FILE", "FICHIER"},
          {"encrypted file that gets the masked values, for guichet unmask; what it holds stays. Without --policy and --operator, every type goes there",
           "fichier chiffré qui reçoit les valeurs masquées, pour guichet unmask; son contenu reste. Sans --policy ni --operator, tous les types y vont"}};
}

Option vault_key_option() {
  return {"--vault-key", "", Takes::kOne, {"FILE", "FICHIER"},
          {"secret of the vault, 16 bytes or more, readable by you alone", "secret du coffre, 16 octets ou plus, lisible par vous seul"}};
}

Option operator_option() {
  return {"--operator", "", Takes::kOne, {"NAME", "NOM"},
          {"the same operator for every type; see --list", "le même opérateur pour tous les types; voir --list"}};
}

Result<redact::Redactor> make_redactor(const Arguments& arguments, const Session& session) {
  redact::Policy policy = redact::Policy::standard();
  const std::string file = arguments.value("--policy");
  const auto& bundled = redact::bundled_policies();
  if (std::any_of(bundled.begin(), bundled.end(), [&](const auto& one) { return one.name == file; })) {
    auto named = redact::Policy::bundled(file);
    if (!named) return failed(std::move(named));
    policy = std::move(*named);
  } else if (!file.empty()) {
    auto text = read_file(file, kMaxPolicyBytes);
    if (!text) return failed(std::move(text));
    auto parsed = redact::Policy::parse(*text, file);
    if (!parsed) return failed(std::move(parsed));
    policy = std::move(*parsed);
  }
  if (arguments.has("--operator")) {
    if (Status used = policy.use_operator(arguments.value("--operator")); !used) return failed(std::move(used));
  }
  auto keys = read_keys(arguments);
  if (!keys) return failed(std::move(keys));
  if (keys->vault) {
    if (!arguments.has("--policy") && !arguments.has("--operator")) {
      if (Status used = policy.use_operator("vault"); !used) return failed(std::move(used));
    }
    if (!policy.uses("vault")) return fail(ErrorCode::kUsage, kNothingForVault);
  }
  if (keys->pseudonyms && !policy.uses("hash") && !policy.uses("fake")) return fail(ErrorCode::kUsage, kNothingKeyed);
  say_what_stays(policy, session);
  return redact::Redactor::make(std::move(policy), std::move(*keys));
}

std::string redaction_lists(Language language) {
  std::string out;
  const auto heading = [&](const Message& message) {
    if (!out.empty()) out += '\n';
    out += message.in(language);
    out += '\n';
  };
  heading(kTypes);
  for (const redact::EntityType type : redact::all_entity_types()) {
    std::string labels = "[";
    labels += label(type, Language::kEnglish);
    labels += "]  [";
    labels += label(type, Language::kFrench);
    labels += ']';
    append_row(out, name(type), labels, 24);
  }
  heading(kOperators);
  for (const auto& info : redact::operators()) append_row(out, info.name, info.summary.in(language), 24);
  heading(kPolicies);
  for (const auto& info : redact::bundled_policies()) append_row(out, info.name, info.summary.in(language), 24);
  heading(kFormats);
  for (const auto& info : redact::transcript_formats()) append_row(out, info.name, info.summary.in(language), 24);
  return out;
}

}  // namespace guichet::cli
