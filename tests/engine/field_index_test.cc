#include "engine/rank/field_index.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

#include "tests/oracle/bm25_by_scanning.h"

namespace guichet::engine {
namespace {

FieldIndex index_of(const std::vector<oracle::Document>& documents, const Bm25& parameters) {
  std::map<std::string, std::map<std::uint32_t, std::uint32_t>> postings;
  for (std::uint32_t d = 0; d < documents.size(); ++d) {
    for (const auto& word : documents[d]) ++postings[word][d];
  }
  FieldIndex index;
  for (const auto& [word, counts] : postings) {
    std::vector<Posting> list;
    for (const auto& [document, count] : counts) list.push_back({document, count});
    index.add(word, list);
  }
  index.freeze(documents.size(), parameters);
  return index;
}

TEST(FieldIndex, AgreesWithAScanOfTheDocuments) {
  std::mt19937 random(7);
  for (int round = 0; round < 50; ++round) {
    const auto word = [&] { return "w" + std::to_string(random() % 30); };
    std::vector<oracle::Document> documents(1 + random() % 40);
    for (auto& document : documents) {
      for (auto length = random() % 25; length > 0; --length) document.push_back(word());
    }
    std::vector<std::vector<std::string>> query;
    for (auto words = 1 + random() % 6; words > 0; --words) query.push_back({word(), word()});
    const Bm25 parameters{0.5F + 0.1F * static_cast<float>(random() % 12), 0.1F * static_cast<float>(random() % 11)};
    const auto index = index_of(documents, parameters);

    std::vector<double> scores(documents.size(), 0);
    for (const auto& alternatives : query) {
      index.for_each(alternatives[0], std::vector<std::string>{alternatives[1]},
                     [&](auto document, float weight) { scores[document] += static_cast<double>(weight); });
    }
    const auto expected = oracle::bm25_by_scanning(documents, query, static_cast<double>(parameters.k1),
                                                   static_cast<double>(parameters.b));
    for (std::size_t d = 0; d < documents.size(); ++d) EXPECT_NEAR(scores[d], expected[d], 1e-4) << round << " " << d;
  }
}

TEST(FieldIndex, NoWeightPassesTheCeiling) {
  const auto index = index_of({{"a", "a", "a", "a"}, {"a", "b"}, {"b"}, {}}, {1.2F, 0.75F});
  for (const auto* word : {"a", "b"}) {
    index.for_each(word, {}, [&](auto, float weight) {
      EXPECT_LE(static_cast<double>(weight), index.ceiling(word, {}) + 1e-6);
    });
  }
  EXPECT_GT(index.ceiling("unknown", {}), index.ceiling("a", {}));
}

TEST(FieldIndex, AnEmptyFieldIsSilent) {
  FieldIndex index;
  index.freeze(10, {});
  index.for_each("a", std::vector<std::string>{"b"}, [](auto, float) { ADD_FAILURE(); });
  EXPECT_EQ(index.documents(), 0U);
}

}  // namespace
}  // namespace guichet::engine
