// What the analyzer adds to rules: thresholds, allow and deny lists, the reasons it gives, spans of disguised text.
#include <gtest/gtest.h>

#include "redact/redactor.h"

namespace guichet::redact {
namespace {

Redactor with(const char* toml) {
  auto policy = Policy::parse(toml, "policy");
  EXPECT_TRUE(policy);
  return std::move(*Redactor::make(std::move(*policy)));
}

std::string redacted(const Redactor& redactor, std::string_view raw) {
  const auto redaction = redactor.redact(raw, {.language = Language::kEnglish});
  return redaction ? std::string(redaction->text.view()) : "(error)";
}

TEST(Analyzer, TheExampleOfTheHeader) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  const auto masked = redactor->redact("My SIN is 046 454 286");
  ASSERT_TRUE(masked);
  EXPECT_EQ(masked->text.view(), "My SIN is [SIN]");
  ASSERT_EQ(masked->entities.size(), 1U);
  EXPECT_EQ(masked->entities[0].span, (Span{10, 21}));
}

TEST(Analyzer, GivesItsReasons) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  const auto entities = redactor->detect("My SIN is 046 454 286");
  ASSERT_TRUE(entities);
  ASSERT_EQ(entities->size(), 1U);
  const Entity& sin = entities->front();
  EXPECT_EQ(sin.type, EntityType::kSin);
  EXPECT_EQ(sin.rule, "sin.grouped");
  EXPECT_EQ(sin.cue, "sin");
  EXPECT_EQ(sin.verdict, Verdict::kPassed);
  EXPECT_EQ(sin.number, 1U);
  EXPECT_GT(sin.score, 0.9F);
  const auto mistyped = redactor->detect("My SIN is 046 454 287");
  ASSERT_TRUE(mistyped);
  ASSERT_EQ(mistyped->size(), 1U) << "a strong cue wins over a failed checksum";
  EXPECT_EQ(mistyped->front().verdict, Verdict::kFailed);
}

TEST(Analyzer, MasksTheOriginalOfADisguisedValueWhole) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  EXPECT_EQ(redacted(*redactor, "SIN ０４６\u2009４５４\u2009２８６!"), "SIN [SIN]!");
  EXPECT_EQ(redacted(*redactor, "SIN 0\u200B4\u200B6\u00AD 454&nbsp;286\u0301!"), "SIN [SIN]!");
}

TEST(Analyzer, AThresholdAboveTheScoreLeavesTheValue) {
  const Redactor redactor = with("[types.SIN]\nthreshold = 0.9\n");
  EXPECT_EQ(redacted(redactor, "046 454 286"), "046 454 286") << "bare: 0.85";
  EXPECT_EQ(redacted(redactor, "SIN 046 454 286"), "SIN [SIN]");
}

// A name met again scores 0.8: a policy that asks for more gets no more than it asked for.
TEST(Analyzer, TheThresholdHoldsForNamesMetAgain) {
  Policy policy = Policy::standard();
  for (const Language language : {Language::kEnglish, Language::kFrench}) policy.of(EntityType::kPerson, language).threshold = 0.99F;
  const auto redactor = Redactor::make(std::move(policy));
  ASSERT_TRUE(redactor);
  const auto entities = redactor->detect("My name is Oluwaseun Adeyemi. adeyemi is my surname. I am Oluwaseun.");
  ASSERT_TRUE(entities);
  for (const Entity& entity : *entities) {
    if (entity.type == EntityType::kPerson) {
      EXPECT_GE(entity.score, 0.99F) << entity.rule;
    }
  }
}

TEST(Analyzer, OfficialContactsStay) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  EXPECT_EQ(redacted(*redactor, "Call 204-983-3500 or 613-555-0142"), "Call 204-983-3500 or [PHONE]");
}

TEST(Analyzer, AnAllowedValueStaysInAnySpelling) {
  const Redactor redactor = with("[allow]\nvalues = [\"613-555-0100\"]\n");
  EXPECT_EQ(redacted(redactor, "(613) 555.0100 and 613-555-0142"), "(613) 555.0100 and [PHONE]");
}

TEST(Analyzer, ADeniedValueGoesInAnySpelling) {
  const Redactor redactor = with("[deny]\nvalues = [\"Project Bluebird\"]\n");
  EXPECT_EQ(redacted(redactor, "about PROJECT-bluebird, please"), "about [NUMBER], please");
  const auto entities = redactor.detect("project bluebird");
  ASSERT_TRUE(entities);
  ASSERT_EQ(entities->size(), 1U);
  EXPECT_EQ(entities->front().rule, "policy.deny");
  EXPECT_EQ(entities->front().type, EntityType::kOther);
}

TEST(Analyzer, WhatIsDeniedGoesWhateverElseItIs) {
  EXPECT_EQ(redacted(with("[deny]\nvalues = [\"IMM 5257\"]\n"), "form IMM 5257 and IMM 1294"), "form [NUMBER] and IMM 1294") << "a public number";
  EXPECT_EQ(redacted(with("[allow]\nvalues = [\"Bluebird\"]\n[deny]\nvalues = [\"Bluebird\"]\n"), "bluebird"), "[NUMBER]") << "allowed too";
  EXPECT_EQ(redacted(with("[types.EMAIL]\noperator = \"keep\"\n[deny]\nvalues = [\"bluebird\"]\n"), "bluebird@example.org, me@example.org"),
            "[NUMBER]@example.org, me@example.org") << "a part of what stays readable";
  EXPECT_EQ(redacted(with("[deny]\nvalues = [\"sin\", \"number\"]\n"), "[SIN] sin [NUMBER]"), "[SIN] [NUMBER] [NUMBER]") << "not inside a placeholder";
}

TEST(Analyzer, KeptTypesAreReportedAndStayReadable) {
  const Redactor redactor = with("[types.PHONE]\noperator = \"keep\"\n");
  const auto redaction = redactor.redact("613-555-0142");
  ASSERT_TRUE(redaction);
  EXPECT_EQ(redaction->text.view(), "613-555-0142");
  EXPECT_EQ(redaction->entities.size(), 1U);
}

TEST(Analyzer, TheLanguageOfThePlaceholdersIsTheCallersOrTheTexts) {
  const auto redactor = Redactor::make();
  ASSERT_TRUE(redactor);
  EXPECT_EQ(redactor->redact("Mon NAS est le 046 454 286")->text.view(), "Mon NAS est le [NAS]");
  EXPECT_EQ(redactor->redact("Mon NAS est le 046 454 286", {.language = Language::kEnglish})->text.view(), "Mon NAS est le [SIN]");
}

// One code point may fold to several bytes, of which two matches may take a part each.
TEST(Analyzer, SpansDoNotOverlapWhereOneCharacterFoldsToMany) {
  const Redactor redactor = with("[deny]\nvalues = [\"alpha\", \"beta\", \"1\", \"ab\", \"tel\", \"el\", \"t\"]\n");
  for (const char* raw : {"⑴⑴⑴", "x alpha⑴beta", "℡613-555-0142", "№1№1", "a…b…1", "㏂1㏂", "ﬁ1ﬁ"}) {
    const auto entities = redactor.detect(raw);
    ASSERT_TRUE(entities);
    std::size_t end = 0;
    for (const Entity& entity : *entities) {
      EXPECT_GE(entity.span.begin, end) << raw;
      EXPECT_LT(entity.span.begin, entity.span.end) << raw;
      end = entity.span.end;
    }
    EXPECT_LE(end, std::string_view(raw).size());
  }
}

}  // namespace
}  // namespace guichet::redact
