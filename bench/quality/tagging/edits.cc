#include "bench/quality/tagging/edits.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>

namespace guichet::bench {
namespace {

constexpr guichet::Message kNoPieces{"the file of sentences that agents add is missing or malformed",
                                     "le fichier des phrases que les agents ajoutent est absent ou mal formé"};

std::size_t below(const EditSource& source, std::size_t limit) { return limit == 0 ? 0 : (*source.random)() % limit; }

const std::string& one_of(const EditSource& source, const std::vector<std::string>& all) { return all[below(source, all.size())]; }

std::string body(const kb::Answer& answer) { return std::string(answer.body.view()); }

std::string join(const std::vector<std::string>& parts) { return std::accumulate(parts.begin(), parts.end(), std::string()); }

std::string framed(const EditSource& source, const std::string& text) {
  return one_of(source, source.pieces->opening) + "\n\n" + text + "\n\n" + one_of(source, source.pieces->closing);
}

Edited verbatim(const EditSource& source) { return {body(*source.answer), {source.answer}}; }

Edited greeting(const EditSource& source) { return {framed(source, body(*source.answer)), {source.answer}}; }

// Every twelfth word or so, a letter is lost, doubled or swapped with the next; numbers are copied.
Edited typos(const EditSource& source) {
  std::string text = body(*source.answer);
  for (std::size_t i = 1; i + 2 < text.size(); ++i) {
    const auto letter = [&](std::size_t k) { return text[k] >= 'a' && text[k] <= 'z'; };
    if (!(letter(i - 1) && letter(i) && letter(i + 1)) || below(source, 60) != 0) continue;
    switch (below(source, 3)) {
      case 0:
        text.erase(i, 1);
        break;
      case 1:
        text.insert(i, 1, text[i]);
        break;
      default:
        std::swap(text[i], text[i + 1]);
    }
  }
  return {framed(source, text), {source.answer}};
}

Edited dropped_sentence(const EditSource& source) {
  auto parts = sentences(source.answer->body.view());
  if (parts.size() > 1) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(below(source, parts.size())));
  return {framed(source, join(parts)), {source.answer}};
}

Edited added_sentence(const EditSource& source) {
  auto parts = sentences(source.answer->body.view());
  for (int i = 0; i < 2; ++i) {
    parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(below(source, parts.size() + 1)), one_of(source, source.pieces->added) + ' ');
  }
  return {framed(source, join(parts)), {source.answer}};
}

Edited moved_sentence(const EditSource& source) {
  auto parts = sentences(source.answer->body.view());
  std::rotate(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(below(source, parts.size())), parts.end());
  std::string text;
  for (const std::string& part : parts) text += part + ' ';
  return {framed(source, text), {source.answer}};
}

Edited half(const EditSource& source) {
  auto parts = sentences(source.answer->body.view());
  parts.resize((parts.size() + 1) / 2);
  return {framed(source, join(parts)), {source.answer}};
}

// One word in fifteen is another: an agent polishes as they go.
Edited polished(const EditSource& source) {
  std::string text;
  std::size_t words = 0;
  const std::string whole = body(*source.answer);
  const bool french = source.answer->language == Language::kFrench;
  for (std::size_t i = 0; i < whole.size();) {
    const std::size_t end = std::min(whole.find(' ', i), whole.size());
    const std::string word = whole.substr(i, end - i);
    const bool number = word.find_first_of("0123456789") != std::string::npos;
    if (!number && ++words % 15 == 0) {
      text += french ? "vraiment" : "really";
    } else {
      text += word;
    }
    text += ' ';
    i = end + 1;
  }
  return {framed(source, text), {source.answer}};
}

Edited both_languages(const EditSource& source) {
  if (source.pair == nullptr) return {};
  return {framed(source, body(*source.answer) + "\n\n-----\n\n" + body(*source.pair)), {source.answer}};
}

Edited together(const EditSource& source, std::size_t count) {
  Edited edited{body(*source.answer), {source.answer}};
  for (std::size_t i = 0; i + 1 < count && i < source.others.size(); ++i) {
    edited.text += "\n\n" + (i == 0 ? one_of(source, source.pieces->added) + ' ' : std::string()) + body(*source.others[i]);
    edited.answers.push_back(source.others[i]);
  }
  edited.text = framed(source, edited.text);
  return edited;
}
Edited two_answers(const EditSource& source) { return together(source, 2); }
Edited three_answers(const EditSource& source) { return together(source, 3); }

// Greeted, polished, a sentence left out and one put in, with typing errors: all at once.
Edited everything(const EditSource& source) {
  auto parts = sentences(source.answer->body.view());
  if (parts.size() > 2) parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(below(source, parts.size())));
  parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(below(source, parts.size() + 1)), one_of(source, source.pieces->added) + ' ');
  kb::Answer changed = *source.answer;
  changed.body = redact::CleanText::vouched(join(parts));
  EditSource inner = source;
  inner.answer = &changed;
  changed.body = redact::CleanText::vouched(polished(inner).text);
  return {typos(inner).text, {source.answer}};
}

constexpr Edit kEdits[] = {
    {"verbatim", verbatim},
    {"greeting", greeting},
    {"typos", typos},
    {"dropped_sentence", dropped_sentence},
    {"added_sentence", added_sentence},
    {"moved_sentence", moved_sentence},
    {"polished", polished},
    {"half", half},
    {"everything", everything},
    {"both_languages", both_languages},
    {"two_answers", two_answers},
    {"three_answers", three_answers},
};

}  // namespace

std::span<const Edit> edits() noexcept { return kEdits; }

Result<Pieces> read_pieces(const std::filesystem::path& folder, Language language) {
  const std::string file = (folder / ("pieces." + std::string(code(language)) + ".jsonl")).string();
  std::ifstream in(file);
  Pieces pieces;
  for (std::string line; std::getline(in, line);) {
    const auto json = nlohmann::json::parse(line, nullptr, false);
    if (!json.is_object()) return fail(ErrorCode::kInput, kNoPieces, {}, {file, 0, 0});
    auto& list = json.value("kind", "") == "opening" ? pieces.opening : json.value("kind", "") == "closing" ? pieces.closing : pieces.added;
    list.push_back(json.value("text", ""));
  }
  if (pieces.opening.empty() || pieces.closing.empty() || pieces.added.empty()) {
    return fail(ErrorCode::kNotFound, kNoPieces, {}, {file, 0, 0});
  }
  return pieces;
}

std::vector<std::string> sentences(std::string_view text) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool ends = (text[i] == '.' || text[i] == '?' || text[i] == '!') && (text[i + 1] == ' ' || text[i + 1] == '\n');
    if (!ends || i - begin < 20) continue;
    parts.emplace_back(text.substr(begin, i + 2 - begin));
    begin = i + 2;
  }
  if (begin < text.size()) parts.emplace_back(text.substr(begin));
  return parts;
}

}  // namespace guichet::bench
