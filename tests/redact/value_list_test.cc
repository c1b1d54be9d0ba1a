#include "redact/value_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/redact/view_support.h"

namespace guichet::redact {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> matches(const std::vector<std::string>& values, std::string_view raw) {
  const ValueList list(std::vector<ListedValue>(values.begin(), values.end()));
  const ViewOf view(raw);
  std::vector<std::string> out;
  for (const auto& [span, type] : list.find(*view, Language::kEnglish)) out.emplace_back(view->text().substr(span.begin, span.size()));
  return out;
}

TEST(ValueList, FindsAValueInAnySpelling) {
  const std::vector<std::string> values{"1-888-242-2100"};
  EXPECT_THAT(matches(values, "call 1 (888) 242.2100 now"), ElementsAre("1 (888) 242.2100"));
  EXPECT_THAT(matches(values, "1-888-242-2100"), ElementsAre("1-888-242-2100"));
  EXPECT_THAT(matches(values, "１ ８８８ ２４２ ２１００"), ElementsAre("1 888 242 2100"));
  EXPECT_THAT(matches({"Rue Cr\u00E9mazie"}, "RUE CREMAZIE"), ElementsAre("rue cremazie"));
}

TEST(ValueList, WholeWordsOnly) {
  EXPECT_THAT(matches({"242-2100"}, "1242-2100, 242-21000"), IsEmpty());
  EXPECT_THAT(matches({"bluebird"}, "bluebirds"), IsEmpty());
}

TEST(ValueList, ItsWordsMustStandTogether) {
  EXPECT_THAT(matches({"project bluebird"}, "project - - bluebird, project the bluebird"), IsEmpty());
}

TEST(ValueList, AHandleTakesItsSignAlong) {
  EXPECT_THAT(matches({"@CitImmCanada"}, "ask @citimmcanada or citimmcanada"), ElementsAre("@citimmcanada", "citimmcanada"));
  EXPECT_THAT(matches({"@ServiceCanada_E"}, "ask @ServiceCanada_E"), ElementsAre("@servicecanada_e"));
}

TEST(ValueList, SeveralValuesMayBeginAlike) {
  EXPECT_THAT(matches({"70 Cremazie", "70 Laurier", "70"}, "70 Laurier"), testing::UnorderedElementsAre("70", "70 laurier"));
}

TEST(ValueList, EmptyValuesMatchNothing) {
  EXPECT_THAT(matches({}, "anything"), IsEmpty());
  EXPECT_THAT(matches({"", " - "}, "anything - at all"), IsEmpty());
}

}  // namespace
}  // namespace guichet::redact
