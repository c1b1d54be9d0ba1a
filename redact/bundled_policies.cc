// The policies that come with the program, written as anybody would write theirs.
// Tested by tests/redact/policy_test.cc.
#include "redact/policy.h"

namespace guichet::redact {

const std::vector<BundledPolicy>& bundled_policies() {
  static const std::vector<BundledPolicy> kAll{
      {"default",
       {"the kind in brackets for everything that is personal beyond reasonable doubt",
        "le genre entre crochets pour tout ce qui est personnel sans doute raisonnable"},
       R"([default]
operator = "label"
threshold = 0.5
)"},
      {"strict",
       {"whatever is doubtful is masked too: a number of six digits or more that could be somebody's, without any word that says so",
        "ce qui est douteux est masqué aussi : un nombre de six chiffres ou plus qui pourrait être à quelqu'un, sans mot qui le dise"},
       R"([default]
operator = "label"
threshold = 0.2
)"},
      {"analytics",
       {"for statistics: the year of a birth and the first half of a postal code stay; city and province always do",
        "pour la statistique : l'année de naissance et la première moitié du code postal restent; la ville et la province restent toujours"},
       R"([default]
operator = "label"
threshold = 0.5

[types.DATE_OF_BIRTH]
operator = "generalize"

[types.POSTAL_CODE]
operator = "generalize"
)"},
  };
  return kAll;
}

}  // namespace guichet::redact
