// Anonymizer: puts operators' replacements in the place of entities. Everything else stays byte for byte;
// ill-formed bytes become U+FFFD. Tested by tests/redact/anonymizer_test.cc.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "redact/base/language.h"
#include "redact/entity.h"
#include "redact/policy.h"

namespace guichet::redact {

class Pseudonyms;

/// `entities` in text order, not overlapping. The result is valid UTF-8. O(n). Without `pseudonyms` the operators
/// that need them show the kind alone.
std::string anonymize(std::string_view raw, const std::vector<Entity>& entities, const Policy& policy,
                      Language language, Pseudonyms* pseudonyms = nullptr);

}  // namespace guichet::redact
