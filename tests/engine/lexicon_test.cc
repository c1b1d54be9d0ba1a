// Lexicon: spelling, glued and split words, form numbers, the file; and, through the real index, words that must find
// each other.
#include "engine/analysis/lexicon.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "engine/analysis/form_numbers.h"
#include "engine/analysis/vocabulary.h"
#include "engine/index/lexicon_file.h"
#include "tests/engine/support.h"

namespace guichet::engine {
namespace {

using testing::Contains;
using testing::ElementsAre;

TEST(Slips, CountsChangesAndSwaps) {
  EXPECT_EQ(slips("permit", "permit", 2), 0U);
  EXPECT_EQ(slips("permit", "premit", 2), 1U);
  EXPECT_EQ(slips("permit", "permitt", 2), 1U);
  EXPECT_EQ(slips("permit", "pemit", 2), 1U);
  EXPECT_EQ(slips("permit", "pernit", 2), 1U);
  EXPECT_EQ(slips("application", "aplicaton", 2), 2U);
  EXPECT_EQ(slips("visa", "sponsor", 2), 3U);
  EXPECT_EQ(slips("", "ab", 2), 2U);
}

TEST(Vocabulary, OneSlipFromFiveLettersTwoFromNineTheFirstLetterRight) {
  Vocabulary words;
  for (const auto* word : {"permit", "application", "visas", "study", "renew", "passport"}) words.add(word, 5);
  EXPECT_EQ(words.meant("pemit"), "permit");
  EXPECT_EQ(words.meant("aplicaton"), "application");
  EXPECT_EQ(words.meant("visaz"), "visas");
  EXPECT_EQ(words.meant("viza"), std::nullopt);       // four letters
  EXPECT_EQ(words.meant("renrw2"), std::nullopt);     // a digit
  EXPECT_EQ(words.meant("kermit"), std::nullopt);     // the first letter
  EXPECT_EQ(words.meant("parmot"), std::nullopt);     // two slips in six letters
  EXPECT_EQ(words.meant("psasprot"), std::nullopt);   // two swaps in eight
  EXPECT_EQ(words.meant("\xC3\xA9tude"), std::nullopt);
}

TEST(Vocabulary, TheMoreFrequentOfTwoNeighbours) {
  Vocabulary words;
  words.add("status", 2);
  words.add("statue", 9);
  EXPECT_EQ(words.meant("statuz"), "statue");
}

TEST(Vocabulary, PartsWordsThatAreBothFrequent) {
  Vocabulary words;
  for (const auto* word : {"study", "permit", "work"}) words.add(word, 5);
  words.add("per", 1);
  words.add("mitwork", 1);
  EXPECT_EQ(words.parted("studypermit"), (std::pair<std::string, std::string>("study", "permit")));
  EXPECT_EQ(words.parted("permitwork"), (std::pair<std::string, std::string>("permit", "work")));
  EXPECT_EQ(words.parted("studyabcdef"), std::nullopt);
}

std::vector<std::string> terms(const std::vector<Word>& words) {
  std::vector<std::string> found;
  for (const auto& word : words) {
    if (word.searchable()) found.push_back(word.term);
  }
  return found;
}

Lexicon lexicon() {
  Lexicon made;
  for (int i = 0; i < 4; ++i) {
    made.learn("How to apply for a study permit: the application form, the passport and the medical examination", Language::kEnglish);
    made.learn("Demander un permis d'études : l'admissibilité, le passeport, la demande et le formulaire", Language::kFrench);
  }
  return made;
}

TEST(Lexicon, ReadsWhatWasMeant) {
  const auto made = lexicon();
  const auto asked = [&](std::string_view text, Language language) { return terms(made.asked(text, language)); };
  EXPECT_THAT(asked("stduy pemit aplicaton", Language::kEnglish), ElementsAre("studi", "permit", "applic"));
  EXPECT_THAT(asked("studypermit", Language::kEnglish), ElementsAre("studi", "permit"));
  EXPECT_THAT(asked("appli cation", Language::kEnglish), ElementsAre("applic"));
  EXPECT_THAT(asked("pass port", Language::kEnglish), ElementsAre("passport"));
  EXPECT_THAT(asked("demende de permi", Language::kFrench), ElementsAre("demand", "perm"));
  EXPECT_THAT(asked("ladmissibilité", Language::kFrench), Contains("admissibilit")) << "the apostrophe left out; the stem without accents";
  // As it was written stays, for questions of clients who wrote it so.
  EXPECT_THAT(made.asked("pemit", Language::kEnglish).at(0).also, ElementsAre("pemit"));
}

TEST(Lexicon, LeavesNumbersCodesAndKnownWordsAlone) {
  const auto made = lexicon();
  for (const auto* text : {"051103", "imm1294x9", "b2c3d4e5f", "passport", "[PERSON_1]"}) {
    EXPECT_EQ(terms(made.asked(text, Language::kEnglish)), terms(made.published(text, Language::kEnglish))) << text;
  }
  const std::string long_one(100000, 'x');
  EXPECT_EQ(made.asked(long_one, Language::kEnglish).size(), 1U);
}

TEST(Lexicon, AFormHasOneNumberHoweverItIsWritten) {
  const Lexicon made;
  const auto form = [&](std::string_view text) { return asked_form(made.asked(text, Language::kEnglish)); };
  for (const auto* text : {"IMM 1294", "imm1294", "IMM-1294E", "form imm 1294 e", "IMM1294E form", "the IMM 1294F"}) {
    EXPECT_EQ(form(text), "=imm1294") << text;
  }
  EXPECT_EQ(form("pptc 054"), "=pptc054");
  for (const auto* text : {"1294", "imm", "imm 12", "imm 1294 study permit", "imm 1294 imm 5257", "immigration 2024", ""}) {
    EXPECT_EQ(form(text), std::nullopt) << text;
  }
}

TEST(Lexicon, ItsFileBringsItBack) {
  const auto synonyms = built_in_synonyms();
  auto made = lexicon();
  made.synonyms = Synonyms(synonyms);
  const auto bytes = to_bytes(made, synonyms);
  const auto back = lexicon_from(bytes, "lexicon.bin");
  ASSERT_TRUE(back);
  EXPECT_EQ(back->of(Language::kEnglish).counts(), made.of(Language::kEnglish).counts());
  EXPECT_EQ(back->asked("my RP card aplicaton", Language::kEnglish).at(1).also, made.asked("my RP card aplicaton", Language::kEnglish).at(1).also);
  EXPECT_EQ(to_bytes(*back, synonyms), bytes);
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, bytes.size() / 2, bytes.size() - 1}) {
    const auto damaged = lexicon_from(bytes.substr(0, size), "lexicon.bin");
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code(), ErrorCode::kCorrupt);
  }
}

// Each of a pair finds an answer that has only the other, in both directions.
class Pairs : public WorkspaceTest {
 protected:
  void expect_meet(Language language, const std::vector<std::vector<std::string>>& groups) {
    std::vector<kb::Answer> answers;
    for (std::size_t g = 0; g < groups.size(); ++g) {
      for (std::size_t f = 0; f < groups[g].size(); ++f) {
        answers.push_back(answer(std::to_string(g) + "." + std::to_string(f), "", language, groups[g][f], "wxyz"));
      }
    }
    const auto engine = engine_of(answers, {}, false);
    for (std::size_t g = 0; g < groups.size(); ++g) {
      for (const auto& query : groups[g]) {
        std::vector<std::string> found;
        const auto results = engine.search(clean(query), {language, {}, "", 6, false});
        for (const auto& one : *results) found.push_back(one.id);
        for (std::size_t f = 0; f < groups[g].size(); ++f) {
          EXPECT_THAT(found, Contains(std::to_string(g) + "." + std::to_string(f))) << query << " / " << groups[g][f];
        }
      }
    }
  }
};

TEST_F(Pairs, FindEachOtherInFrench) {
  expect_meet(Language::kFrench, {{"étudiant", "l'étudiant", "etudiants"},
                                  {"instructions", "d’instructions"},
                                  {"admissibilité", "admissibilite"},
                                  {"employée", "employee", "employés"},
                                  {"œuvre", "oeuvre"},
                                  {"canaux", "canal"},
                                  {"PR", "permanent resident", "RP", "résident permanent"},
                                  {"PGWP", "PTPD", "permis de travail postdiplôme"},
                                  {"LMIA", "EIMT"}});
}

TEST_F(Pairs, FindEachOtherInEnglish) {
  expect_meet(Language::kEnglish, {{"permit", "permits"},
                                   {"colour", "color"},
                                   {"PR", "permanent resident", "RP", "permanent residents"},
                                   {"PGWP", "PTPD", "post-graduation work permit"},
                                   {"LMIA", "EIMT", "labor market impact assessment"},
                                   {"study-permit", "study permit"}});
}

// As they are typed on a telephone: the words that ask nothing are gone, the others are what they stand for.
TEST(Messages, OfATelephone) {
  const Lexicon plain;
  constexpr std::pair<std::string_view, std::string_view> kEnglish[] = {
      {"hi plz can u tell me y ur permit takes so long cuz idk thx", "why permit take long"},
      {"do i need docs b4 my appt 2morrow", "documents before appointment tomorrow"},
      {"pls r ppl w 2 kids ok 4 months idk bc no info tho", "people 2 kids 4 months no information"},
  };
  constexpr std::pair<std::string_view, std::string_view> kFrench[] = {
      {"slt jsuis etudiant c koi les doc pr le permis svp", "étudiant document permis"},
      {"stp kel formulaire pcq jé besoin mtn", "formulaire besoin maintenant"},
      {"pk ma carte pr", "pourquoi carte RP"},
      {"bjr koman jpeux pr mon visa, letudiant di koi", "jpeux visa étudiant di"},
  };
  const auto same = [&](std::string_view typed, std::string_view meant, Language language) {
    Lexicon known;
    known.learn("étudiant", language);
    known.synonyms = Synonyms(built_in_synonyms());
    const auto read = known.asked(typed, language);
    const auto plainly = known.asked(meant, language);
    std::vector<std::string> a = terms(read);
    std::vector<std::string> b = terms(plainly);
    // "PR" and "RP" are two words of one meaning.
    for (auto* words : {&a, &b}) std::replace(words->begin(), words->end(), std::string("pr"), std::string("rp"));
    EXPECT_EQ(a, b) << typed;
  };
  for (const auto& [typed, meant] : kEnglish) same(typed, meant, Language::kEnglish);
  for (const auto& [typed, meant] : kFrench) same(typed, meant, Language::kFrench);
}

}  // namespace
}  // namespace guichet::engine
