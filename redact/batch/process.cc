#include "redact/batch/process.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "redact/anonymizer.h"
#include "redact/base/json.h"
#include "redact/conversation_state.h"
#include "redact/fold/fold.h"
#include "redact/pseudonyms.h"
#include "redact/text_language.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kWholeRule = "format.field";
constexpr std::string_view kDeniedRule = "policy.deny";

// What was found in one piece, and the text that takes its place.
struct Found {
  std::vector<Entity> entities;
  Language language = Language::kEnglish;
  std::string masked;
  bool changed = false;
  std::vector<VaultEntry> sealed;
  std::vector<Miss> misses;  // to explain
};

Result<Found> look_at(const Redactor& redactor, BatchAction action, const Piece& piece, const MessageContext& context) {
  Found found;
  const auto language = [&] { return context.language.value_or(context.conversation->state().language); };
  if (piece.whole) {  // the format knows what it is: no rule is asked
    Entity entity;
    entity.type = *piece.whole;
    entity.span = {0, piece.text.size()};
    entity.score = 1;
    entity.rule = kWholeRule;
    entity.number = context.conversation->state().number_of(*piece.whole, folded_copy(piece.text));
    found.entities.push_back(entity);
    Pseudonyms pseudonyms(redactor.keys(), context.conversation->state(), found.sealed);
    found.masked = anonymize(piece.text, found.entities, redactor.policy(), language(), &pseudonyms);
  } else if (action == BatchAction::kRedact) {
    auto redaction = redactor.redact(piece.text, context);
    if (!redaction) return failed(std::move(redaction));
    found.entities = std::move(redaction->entities);
    found.masked = redaction->text.view();
    found.sealed = std::move(redaction->sealed);
  } else {
    if (action == BatchAction::kExplain) {
      std::vector<Miss> labels;
      for (const Label& label : piece.labels) labels.push_back({label.span, label.type, false, {}});
      auto explained = redactor.explain(piece.text, std::move(labels), context);
      if (!explained) return failed(std::move(explained));
      found.misses = std::move(*explained);
    }
    auto entities = redactor.detect(piece.text, context);
    if (!entities) return failed(std::move(entities));
    found.entities = std::move(*entities);
  }
  found.language = language();
  found.changed = piece.rewritten || found.masked != piece.text;
  return found;
}

void append_number(std::string& out, std::uint64_t value) { out += std::to_string(value); }

void append_score(std::string& out, float score) {
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, score, std::chars_format::fixed, 4).ptr;
  std::string_view text(buffer, static_cast<std::size_t>(end - buffer));
  while (text.size() > 3 && text.back() == '0') text.remove_suffix(1);  // 0.9700 -> 0.97, 1.0000 -> 1.0
  out += text;
}

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kPassed:
      return "passed";
    case Verdict::kFailed:
      return "failed";
    case Verdict::kNone:
      break;
  }
  return "none";
}

void append_nearest(std::string& out, const Nearest& nearest) {
  out += R"("nearest":{"reason":")";
  out += name(nearest.reason);
  out += '"';
  if (nearest.reason != MissReason::kNoRule) {
    out += R"(,"rule":)";
    json::append_quoted(out, nearest.rule);
    out += R"(,"type":")";
    out += name(nearest.type);
    out += '"';
  }
  out += '}';
}

// Labels that nothing masks whole.
void append_misses(std::string& out, const std::vector<Found>& found) {
  out += R"(,"misses":[)";
  bool first = true;
  for (const Found& of_piece : found) {
    for (const Miss& miss : of_piece.misses) {
      const bool masked = std::any_of(of_piece.entities.begin(), of_piece.entities.end(),
                                      [&miss](const Entity& entity) { return entity.span.contains(miss.span); });
      if (miss.denied || masked) continue;
      if (!std::exchange(first, false)) out += ',';
      out += R"({"type":")";
      out += name(*miss.type);
      out += R"(","start":)";
      append_number(out, miss.span.begin);
      out += R"(,"end":)";
      append_number(out, miss.span.end);
      out += ',';
      append_nearest(out, miss.nearest);
      out += '}';
    }
  }
  out += ']';
}

void append_entity(std::string& out, const Entity& entity, const Found& found, const Piece& piece, bool with_field, bool explain) {
  out += R"({"type":")";
  out += name(entity.type);
  out += R"(","start":)";
  append_number(out, entity.span.begin);
  out += R"(,"end":)";
  append_number(out, entity.span.end);
  out += R"(,"score":)";
  append_score(out, entity.score);
  out += R"(,"rule":)";
  json::append_quoted(out, entity.rule);
  out += R"(,"number":)";
  append_number(out, entity.number);
  if (with_field) {
    out += R"(,"field":)";
    json::append_quoted(out, piece.field);
  }
  if (explain) {
    out += R"(,"cue":)";
    json::append_quoted(out, entity.cue);
    out += R"(,"verdict":")";
    out += name_of(entity.verdict);
    out += '"';
    // Masked only because the policy says so: why did no rule?
    const auto denied = std::find_if(found.misses.begin(), found.misses.end(), [&entity](const Miss& miss) {
      return miss.denied && miss.span == entity.span && entity.rule == kDeniedRule;
    });
    if (denied != found.misses.end()) {
      out += ',';
      append_nearest(out, denied->nearest);
    }
  }
  out += '}';
}

std::string detected(const Record& record, const std::vector<Found>& found, bool explain) {
  if (record.pieces.empty()) return {};  // a header, a blank line, the brackets of a document
  std::string out = R"({"id":)";
  out += record.id.empty() ? '"' + std::to_string(record.where.line) + '"' : record.id;
  out += R"(,"entities":[)";
  bool first = true;
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const Entity& entity : found[i].entities) {
      if (!std::exchange(first, false)) out += ',';
      append_entity(out, entity, found[i], record.pieces[i], record.pieces.size() > 1, explain);
    }
  }
  out += ']';
  const bool labelled = std::any_of(record.pieces.begin(), record.pieces.end(), [](const Piece& piece) { return !piece.labels.empty(); });
  if (explain && labelled) append_misses(out, found);
  return out += "}\n";
}

// The record with each changed piece in its place.
std::string spliced(const Record& record, const std::vector<Found>& found) {
  std::string out;
  out.reserve(record.bytes.size() + 64);
  std::size_t at = 0;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!found[i].changed) continue;
    const Piece& piece = record.pieces[i];
    out.append(record.bytes, at, piece.raw.begin - at);
    out += encoded(piece, found[i].masked);
    at = piece.raw.end;
  }
  return out.append(record.bytes, at);
}

// A sender's name shows no language; the message beside it does, and is read after it.
void learn_language(const Record& record, Conversation& conversation) {
  if (record.pieces.size() < 2 || !record.pieces.front().whole) return;
  for (const Piece& piece : record.pieces) {
    if (piece.whole) continue;
    const auto seen = text_language(piece.text);
    if (!seen) continue;
    conversation.state().language = *seen;
    return;
  }
}

std::string emptied(const Record& record) {
  if (!record.keep_place) return {};
  std::vector<Found> nothing(record.pieces.size());
  for (Found& found : nothing) found.changed = true;
  return spliced(record, nothing);
}

}  // namespace

Outcome process(const Redactor& redactor, BatchAction action, const Record& record, Conversation* conversation) {
  Outcome outcome;
  std::optional<Conversation> own;
  if (conversation == nullptr) conversation = &own.emplace();
  if (conversation->state().salt.empty()) {
    conversation->state().salt = record.conversation.empty() ? record.where.file + '\n' + std::to_string(record.offset) : record.conversation;
  }
  learn_language(record, *conversation);
  std::vector<Found> found(record.pieces.size());
  for (std::size_t step = 0; step < record.pieces.size(); ++step) {
    const std::size_t i = record.order.empty() ? step : record.order[step];
    const Piece& piece = record.pieces[i];
    auto looked = look_at(redactor, action, piece, {record.language, piece.role, conversation});
    if (!looked) {
      outcome.failure = std::move(looked).error().at(record.where);
      outcome.hits.clear();
      outcome.sealed.clear();
      if (action == BatchAction::kRedact) outcome.bytes = emptied(record);
      return outcome;
    }
    for (const Entity& entity : looked->entities) outcome.hits.push_back({entity.type, looked->language, entity.rule});
    outcome.sealed.insert(outcome.sealed.end(), looked->sealed.begin(), looked->sealed.end());
    found[i] = std::move(*looked);
  }
  outcome.bytes = action == BatchAction::kRedact ? spliced(record, found)
                                                 : detected(record, found, action == BatchAction::kExplain);
  return outcome;
}

Outcome unmask(const VaultReader& vault, const Record& record) {
  Outcome outcome;
  std::vector<Found> found(record.pieces.size());
  for (std::size_t i = 0; i < record.pieces.size(); ++i) {
    VaultReader::Unmasked piece = vault.unmask(record.pieces[i].text);
    outcome.restored += piece.restored;
    outcome.unknown += piece.unknown;
    found[i].changed = piece.restored > 0 || record.pieces[i].rewritten;
    found[i].masked = std::move(piece.text);
  }
  outcome.bytes = spliced(record, found);
  return outcome;
}

}  // namespace guichet::redact
