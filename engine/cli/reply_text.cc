#include "engine/cli/reply_text.h"

#include <array>
#include <cmath>
#include <utility>

namespace guichet::cli {
namespace {

constexpr Message kMessage{"Message", "Message"};
constexpr Message kDecision{"Decision", "Décision"};
constexpr Message kConfidence{"confidence {0} %", "confiance {0} %"};
constexpr Message kAnswer{"answer with the first suggestion", "répondre avec la première proposition"};
constexpr Message kClarify{"ask which of these is meant", "demander ce qui est voulu"};
constexpr Message kAskWhat{"ask what the question is", "demander quelle est la question"};
constexpr Message kPages{"offer these pages", "proposer ces pages"};
constexpr Message kHandoff{"hand over to an agent", "passer à un agent"};
constexpr Message kNoneOfThese{"none of these", "rien de cela"};

const Message& sentence(const engine::Reply& reply) {
  switch (reply.decision) {
    case engine::Decision::kAnswer:
      return kAnswer;
    case engine::Decision::kClarify:
      return reply.clarify.empty() ? kAskWhat : kClarify;
    case engine::Decision::kPages:
      return kPages;
    case engine::Decision::kHandoff:
      break;
  }
  return kHandoff;
}

Message sentence(engine::Reason reason) {
  using engine::Reason;
  switch (reason) {
    case Reason::kConfident:
      return {"the suggestion is very likely right", "la proposition est très probablement la bonne"};
    case Reason::kAmbiguous:
      return {"several answers fit", "plusieurs réponses conviennent"};
    case Reason::kLowConfidence:
      return {"no answer fits well enough", "aucune réponse ne convient assez bien"};
    case Reason::kOwnFile:
      return {"the question is about the client's own file", "la question porte sur le dossier du client"};
    case Reason::kAskedForHuman:
      return {"the client asks for a person or complains", "le client demande à parler à une personne ou se plaint"};
    case Reason::kUrgent:
      return {"the matter is urgent", "l'affaire est urgente"};
    case Reason::kDistress:
      return {"the client is in distress", "le client est en détresse"};
    case Reason::kOutOfScope:
      return {"no approved answer can settle this: another field, another language, or too particular", "aucune réponse approuvée ne peut régler cette question : autre domaine, autre langue ou cas trop particulier"};
    case Reason::kNoMatch:
      return {"nothing matches", "rien ne correspond"};
    case Reason::kExpiredAnswer:
      return {"the answer has expired", "la réponse est échue"};
    case Reason::kMissingTranslation:
      return {"the answer is missing in this language", "la réponse manque dans cette langue"};
    case Reason::kEmpty:
      return {"the message asks nothing", "le message ne demande rien"};
  }
  return kHandoff;
}

std::string percent(double probability) { return std::to_string(std::lround(100 * probability)); }

std::string bold(std::string_view text, bool colour) {
  return colour ? "\033[1m" + std::string(text) + "\033[0m" : std::string(text);
}

// Control characters of stored text cannot drive the terminal.
std::string printable(std::string_view text) {
  std::string out;
  for (const char c : text) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
  return out;
}

void append_list(std::string& out, const std::vector<engine::Suggestion>& list, bool colour, bool confidence) {
  int rank = 0;
  for (const engine::Suggestion& one : list) {
    out += std::to_string(++rank) + ". ";
    if (one.code) out += '[' + std::string(one.code->text()) + "] ";
    out += bold(printable(one.title), colour) + "  (" + printable(one.id) + ", " + std::string(code(one.language));
    if (confidence) out += ", " + percent(one.confidence) + " %";
    out += ")\n";
    if (!one.snippet.empty()) out += "   " + plain_snippet(one.snippet, colour) + '\n';
    if (!one.url.empty()) out += "   " + printable(one.url) + '\n';
    for (const engine::Feature& feature : one.features) {
      out += "     " + std::string(feature.name) + " = " + std::to_string(feature.value) + " x " +
             std::to_string(feature.weight) + '\n';
    }
  }
}

}  // namespace

std::string plain_snippet(std::string_view html, bool colour) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kEntities{
      {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&#x27;", "'"}}};
  std::string out;
  for (std::size_t i = 0; i < html.size();) {
    const std::string_view rest = html.substr(i);
    if (rest.rfind("<b>", 0) == 0 || rest.rfind("</b>", 0) == 0) {
      if (colour) out += rest[1] == 'b' ? "\033[1m" : "\033[0m";
      i += rest[1] == 'b' ? 3U : 4U;
      continue;
    }
    bool found = false;
    for (const auto& [entity, character] : kEntities) {
      if (rest.rfind(entity, 0) != 0) continue;
      out += character;
      i += entity.size();
      found = true;
      break;
    }
    if (found) continue;
    out += static_cast<unsigned char>(html[i]) < 0x20 || html[i] == 0x7F ? ' ' : html[i];
    ++i;
  }
  return out;
}

// "[051103 fr] title", the body, and what changed in it as "[-removed-] {+added+}".
static void append_version(std::string& out, const engine::Suggestion& suggestion, const engine::AnswerVersion& version, bool colour) {
  out += "\n[" + (suggestion.code ? std::string(suggestion.code->text()) + ' ' : std::string()) + std::string(code(version.language)) + "] " +
         bold(printable(version.title), colour) + '\n';
  if (version.changes.empty()) {
    out += printable(version.body) + '\n';
    return;
  }
  for (const engine::Change& change : version.changes) {
    const std::string words = printable(change.text);
    if (change.kind == engine::Change::Kind::kSame) out += words + ' ';
    if (change.kind == engine::Change::Kind::kRemoved) out += "[-" + words + "-] ";
    if (change.kind == engine::Change::Kind::kAdded) out += "{+" + words + "+} ";
  }
  out.back() = '\n';
}

std::string suggest_text(const SuggestOutput& output, bool colour) {
  const engine::Reply& reply = output.reply;
  const Language language = reply.language;
  const std::string colon = language == Language::kFrench ? " : " : ": ";
  std::string out = std::string(kMessage.in(language)) + colon + printable(output.message.text.view()) + '\n';
  out += std::string(kDecision.in(language)) + colon + bold(sentence(reply).in(language), colour) + " (" +
         std::string(sentence(reply.reason).in(language)) + ", " +
         render(kConfidence, language, {percent(reply.confidence)}) + ")\n";
  if (!reply.ask.empty()) {
    out += '\n';
    out += printable(reply.ask);
    out += '\n';
  }
  if (!reply.clarify.empty()) {
    for (const engine::Clarification& one : reply.clarify) out += "  - " + printable(one.question) + "  (" + printable(one.id) + ")\n";
    out += "  - ";
    out += kNoneOfThese.in(language);
    out += '\n';
  }
  // The approved answer whole: it is what the client gets.
  if (reply.decision == engine::Decision::kAnswer && !reply.suggestions.empty() && !reply.suggestions.front().body.empty()) {
    out += '\n' + printable(reply.suggestions.front().body) + '\n';
  }
  if (!reply.suggestions.empty()) out += '\n';
  append_list(out, reply.suggestions, colour, true);
  if (output.agent == nullptr) return out;
  for (const engine::Suggestion& one : reply.suggestions) {
    for (const engine::AnswerVersion& version : output.agent->versions(one.id)) append_version(out, one, version, colour);
  }
  return out;
}

std::string search_text(const SearchOutput& output, bool colour) {
  std::string out;
  append_list(out, output.results, colour, false);
  return out;
}

}  // namespace guichet::cli
