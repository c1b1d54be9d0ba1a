// Synonyms: the format, how rows meet, and that each row of the table built in finds what would not be found without it.
#include "engine/analysis/synonyms.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <map>

#include "engine/analysis/analyzer.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

std::vector<SynonymRow> rows(std::string_view text) {
  auto read = read_synonyms(text, "synonyms.tsv");
  EXPECT_TRUE(read) << read.error().describe(Language::kEnglish);
  return read ? *std::move(read) : std::vector<SynonymRow>{};
}

std::string also(const Synonyms& synonyms, std::string_view text, Language language, bool whole) {
  auto words = analyze(text, language);
  synonyms.mark(words, language, whole);
  std::string all;
  for (const auto& word : words) {
    if (!word.searchable()) continue;
    all += word.term;
    for (const auto& term : word.also) all += term;
    all += ' ';
  }
  return all;
}

TEST(Synonyms, EveryFormGetsTheTermOfItsRow) {
  const Synonyms synonyms(rows("en\tred tape\tRT\n"));
  EXPECT_EQ(also(synonyms, "the red tape ends", Language::kEnglish, false), "red tape=red_tape end ");
  EXPECT_EQ(also(synonyms, "the red tape ends", Language::kEnglish, true), "red=red_tape tape=red_tape end ");
  EXPECT_EQ(also(synonyms, "rt!", Language::kEnglish, true), "rt=red_tape ");
  EXPECT_EQ(also(synonyms, "tape that is red", Language::kEnglish, true), "tape red ");
  EXPECT_EQ(also(synonyms, "rt", Language::kFrench, true), "rt ");
}

TEST(Synonyms, RowsThatShareAFormAreOne) {
  const Synonyms synonyms(rows("fr\tun kiosque\téchoppe\nfr\tbazar\tsouk\nfr\téchoppe\tbazar\n"));
  const auto term = [&](std::string_view text) {
    const auto marked = also(synonyms, text, Language::kFrench, true);
    return marked.substr(marked.find('='));
  };
  for (const auto* form : {"echoppe", "bazars", "souk"}) EXPECT_EQ(term(form), term("kiosque")) << form;
}

TEST(Synonyms, AnErrorNamesFileAndLine) {
  const std::pair<std::string_view, std::uint64_t> kBad[] = {
      {"en\ta\tb\n\n# note\nde\tHaus\tHeim\n", 1},  // "a" is a stop word: nothing to search for
      {"# note\n\nde\tHaus\tHeim\n", 3},
      {"en\talone\n", 1},
      {"en\n", 1},
      {"fr\tpermis\tde la\n", 1},
      {"en\tvisa\tone two three four five six seven eight nine\n", 1},
      {"en\tvisa\t\xff\xfe\n", 1},
  };
  for (const auto& [text, line] : kBad) {
    const auto read = read_synonyms(text, "ws/synonyms.tsv");
    ASSERT_FALSE(read) << text;
    EXPECT_EQ(read.error().code(), ErrorCode::kInput);
    EXPECT_EQ(read.error().where().file, "ws/synonyms.tsv");
    EXPECT_EQ(read.error().where().line, line) << text;
  }
  EXPECT_EQ(rows("\xEF\xBB\xBF# only a note\n\r\n").size(), 0U);
  EXPECT_EQ(rows("en\tvisa \t stamp\t\r\n").at(0).forms, (std::vector<std::string>{"visa", "stamp"}));
}

TEST(Synonyms, TheTableBuiltInIsReadable) {
  std::array<std::size_t, 2> counts{};
  for (const auto& row : built_in_synonyms()) ++counts[row.language == Language::kFrench ? 1 : 0];
  EXPECT_GE(counts[0], 80U);
  EXPECT_GE(counts[1], 80U);
}

// An answer for each form of a row; the one form must find the other's answer with every word covered, and without the
// row must not, or by the words that the forms share only.
class SynonymRows : public WorkspaceTest {
 protected:
  struct Form {
    std::size_t row;
    std::string id;
    std::string text;
    Language language;
  };

  void make() {
    std::size_t number = 0;
    for (const auto& row : built_in_synonyms()) {
      for (const auto& form : row.forms) {
        forms_.push_back({number, "f" + std::to_string(forms_.size()), form, row.language});
      }
      ++number;
    }
    std::vector<kb::Answer> answers;
    for (const auto& form : forms_) {
      answers.push_back(answer(form.id, "", form.language, "zq " + form.text, "zq " + form.id));
    }
    store(answers);
  }

  Engine published(bool with_rows) {
    PublishOptions options;
    options.require_pairs = false;
    options.built_in_synonyms = with_rows;
    EXPECT_TRUE(publish(folder_, options));
    return std::move(*Engine::open(folder_));
  }

  // Share of the query's words, by rarity, that the answer's title has; 0 when it is not found.
  static std::map<std::string, double> found_by(const Engine& engine, const Form& form) {
    SearchOptions options;
    options.language = form.language;
    options.limit = 1000;
    options.explain = true;
    std::map<std::string, double> covered;
    const auto results = engine.search(clean(form.text), options);
    for (const auto& one : *results) {
      const auto feature = std::find_if(one.features.begin(), one.features.end(), [](const Feature& f) { return f.name == "asked_coverage"; });
      covered[one.id] = feature->value;
    }
    return covered;
  }

  std::vector<Form> forms_;
};

TEST_F(SynonymRows, EachFormFindsTheOthersAndOnlyByTheRow) {
  make();
  const auto with = published(true);
  std::vector<std::map<std::string, double>> found;
  for (const auto& form : forms_) found.push_back(found_by(with, form));
  const auto without = published(false);
  std::map<std::size_t, bool> helps;
  for (std::size_t i = 0; i < forms_.size(); ++i) {
    auto plain = found_by(without, forms_[i]);
    for (std::size_t j = 0; j < forms_.size(); ++j) {
      if (i == j || forms_[i].row != forms_[j].row) continue;
      const double covered = found[i][forms_[j].id];
      EXPECT_GT(covered, 0.99) << forms_[i].text << " does not find " << forms_[j].text;
      helps[forms_[i].row] = helps[forms_[i].row] || covered > plain[forms_[j].id] + 0.05;
    }
  }
  for (const auto& [row, does] : helps) EXPECT_TRUE(does) << built_in_synonyms()[row].forms.front();
}

TEST_F(SynonymRows, AWorkspaceAddsItsOwn) {
  store({answer("a", "", Language::kEnglish, "Parking vignette", "Where to buy it."),
         answer("b", "", Language::kFrench, "Vignette de stationnement", "Où l'acheter."),
         answer("c", "", Language::kEnglish, "Library hours", "Nine to five."),
         answer("d", "", Language::kFrench, "Heures de la bibliothèque", "De neuf à cinq.")});
  const auto first = [&](std::string_view query, Language language) {
    const auto found = published(true).search(clean(query), {language, {}, "", 5, false}).value();
    return found.empty() ? std::string() : found.front().id;
  };
  EXPECT_EQ(first("sticker", Language::kEnglish), "");
  std::ofstream(folder_ / kSynonymsFile) << "# ours\nen\tparking vignette\tsticker\nfr\tvignette\tautocollant\nen\tPRs\tpermanent resident\n";
  EXPECT_EQ(first("sticker", Language::kEnglish), "a");
  EXPECT_EQ(first("autocollants", Language::kFrench), "b");
  std::ofstream(folder_ / kSynonymsFile) << "en\tparking vignette\tsticker\nxx\tone\ttwo\n";
  PublishOptions options;
  options.require_pairs = false;
  const auto refused = publish(folder_, options);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code(), ErrorCode::kInput);
  EXPECT_EQ(refused.error().where().line, 2U);
  EXPECT_NE(refused.error().where().file.find("synonyms.tsv"), std::string::npos);
  EXPECT_TRUE(Engine::open(folder_)) << "the generation before stays";
}

}  // namespace
}  // namespace guichet::engine
