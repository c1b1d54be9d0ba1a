// AccountName: whether a word looks like the name of an account on some service. Tested through credential.cases and
// social_handle.cases.
#pragma once

#include <string_view>

#include "redact/recognizer.h"

namespace guichet::redact {

/// Passes letters with digits ("fatou91") and parts joined by "." or "_" ("noor.haddad"), but no file name, site or
/// form. `value`: folded, no blanks.
Verdict looks_like_account(std::string_view value);

}  // namespace guichet::redact
