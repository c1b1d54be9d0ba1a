// Names are told by their build, words of either language are not taken for names.
#include "redact/recognizers/name_shape.h"

#include <gtest/gtest.h>

namespace guichet::redact {
namespace {

TEST(NameShape, ComposedNames) {
  for (const char* name : {"gurvinder", "harsharan", "oluwafisayo", "adebukola", "chiamaka", "chinazoba", "nshimirimana", "gebrekidan"}) {
    EXPECT_NE(name_shape(name), 0) << name;
  }
  for (const char* name : {"kvaratskhelia", "hrytsenko", "zielonowski", "papanikolopoulos", "gudmundsdottir", "wickramaratne", "mcquillan", "rakotomanana"}) {
    EXPECT_EQ(name_shape(name), kSurname) << name;
  }
}

TEST(NameShape, WordsAreNot) {
  for (const char* word : {"remainder", "yugoslav", "mcdonalds", "programme", "indeed", "boisson", "lessen", "nova", "permanent", "residence", "application", "ouvert"}) {
    EXPECT_EQ(name_shape(word), 0) << word;
  }
}

}  // namespace
}  // namespace guichet::redact
