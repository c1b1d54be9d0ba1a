#include "engine/cli/commands/redactor_options.h"

#include <utility>

#include "engine/cli/help.h"
#include "redact/base/read_file.h"
#include "redact/batch.h"

namespace guichet::cli {
namespace {

constexpr Message kReadable{"the policy leaves these readable: {0}", "la politique laisse lisibles : {0}"};
constexpr Message kTypes{"Types of personal information (placeholder in English, in French)",
                         "Types de renseignements personnels (marque en anglais, en français)"};
constexpr Message kOperators{"Operators", "Opérateurs"};
constexpr Message kFormats{"Formats of transcripts", "Formats de transcriptions"};
constexpr std::size_t kMaxPolicyBytes = std::size_t{1} << 20U;

}  // namespace

Option policy_option() {
  return {"--policy", "", Takes::kOne, {"FILE", "FICHIER"},
          {"policy in TOML: operator and threshold by type, what is allowed, what is always masked",
           "politique en TOML : opérateur et seuil par type, ce qui est permis, ce qui est toujours masqué"}};
}

Option operator_option() {
  return {"--operator", "", Takes::kOne, {"NAME", "NOM"},
          {"the same operator for every type; see --list", "le même opérateur pour tous les types; voir --list"}};
}

Result<redact::Redactor> make_redactor(const Arguments& arguments, const Session& session) {
  redact::Policy policy = redact::Policy::standard();
  if (const std::string file = arguments.value("--policy"); !file.empty()) {
    auto text = read_file(file, kMaxPolicyBytes);
    if (!text) return failed(std::move(text));
    auto parsed = redact::Policy::parse(*text, file);
    if (!parsed) return failed(std::move(parsed));
    policy = std::move(*parsed);
  }
  if (arguments.has("--operator")) {
    if (Status used = policy.use_operator(arguments.value("--operator")); !used) return failed(std::move(used));
  }
  if (const auto readable = policy.unmasked(); !readable.empty()) {
    std::string names;
    for (const redact::EntityType type : readable) {
      if (!names.empty()) names += ", ";
      names += name(type);
    }
    session.say(kReadable, {names});
  }
  return redact::Redactor::make(std::move(policy));
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
  heading(kFormats);
  for (const auto& info : redact::transcript_formats()) append_row(out, info.name, info.summary.in(language), 24);
  return out;
}

}  // namespace guichet::cli
