#include "engine/index/lexicon_file.h"

#include <algorithm>
#include <map>
#include <utility>

#include "engine/index/record.h"

namespace guichet::engine {
namespace {

constexpr Message kDamaged{"the lexicon of the generation is damaged; publish anew with `guichet index`",
                           "le lexique de la génération est endommagé; publiez de nouveau avec « guichet index »"};
constexpr std::uint64_t kLexiconVersion = 1;

}  // namespace

std::string to_bytes(const Lexicon& lexicon, const std::vector<SynonymRow>& synonyms) {
  RecordWriter out;
  out.number(kLexiconVersion);
  out.number(synonyms.size());
  for (const auto& row : synonyms) {
    out.number(row.language == Language::kFrench ? 1 : 0);
    out.number(row.forms.size());
    for (const auto& form : row.forms) out.text(form);
  }
  for (const auto& vocabulary : lexicon.vocabularies) {
    // Sorted: the file depends on the words, not on the order of a hash table.
    const std::map<std::string_view, std::uint32_t> words(vocabulary.counts().begin(), vocabulary.counts().end());
    out.number(words.size());
    for (const auto& [word, count] : words) {
      out.text(word);
      out.number(count);
    }
  }
  return out.bytes();
}

Result<Lexicon> lexicon_from(std::string_view bytes, const std::string& path) {
  RecordReader in(bytes);
  // No count can be larger than the bytes that follow it: a damaged one must not cost time or memory.
  const auto count = [&] { return std::min<std::uint64_t>(in.number(), bytes.size()); };
  bool good = in.number() == kLexiconVersion;
  std::vector<SynonymRow> synonyms(good ? count() : 0);
  for (auto& row : synonyms) {
    row.language = in.number() == 1 ? Language::kFrench : Language::kEnglish;
    row.forms.resize(count());
    for (auto& form : row.forms) form = in.text();
  }
  Lexicon lexicon;
  for (auto& vocabulary : lexicon.vocabularies) {
    for (auto left = good ? count() : 0; left > 0; --left) {
      const auto word = in.text();
      vocabulary.add(word, static_cast<std::uint32_t>(in.number()));
    }
  }
  if (!good || !in.whole()) return fail(ErrorCode::kCorrupt, kDamaged, {}, {path});
  lexicon.synonyms = Synonyms(synonyms);
  return lexicon;
}

}  // namespace guichet::engine
