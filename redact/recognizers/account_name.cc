#include "redact/recognizers/account_name.h"

#include <algorithm>
#include <iterator>

#include "redact/fold/bytes.h"

namespace guichet::redact {
namespace {

// What ends a file or a site, or begins the name of a form.
constexpr std::string_view kEndings[] = {"pdf", "jpg", "jpeg", "png", "doc", "docx", "zip", "xls", "xlsx", "txt", "heic", "com", "ca", "org", "net", "html", "php", "asp", "aspx", "exe", "app"};
constexpr std::string_view kForms[] = {"imm", "cit", "pptc", "version", "chrome", "windows", "ios", "covid", "ipv", "mp", "win", "pdf", "html"};

}  // namespace

Verdict looks_like_account(std::string_view value) {
  const std::size_t join = value.find_first_of("._");
  const bool digit = std::any_of(value.begin(), value.end(), is_digit);
  const bool letter = std::any_of(value.begin(), value.end(), is_letter);
  if (!letter || value.size() < 4 || (!digit && (join == std::string_view::npos || join + 1 >= value.size()))) return Verdict::kFailed;
  // "s.v.p", "a.m": an abbreviation.
  if (!digit && join < 3 && value.find_first_of("._", join + 1) != std::string_view::npos && value.size() <= 2 * 4) return Verdict::kFailed;
  if (const std::size_t dot = value.rfind('.'); dot != std::string_view::npos) {
    const std::string_view last = value.substr(dot + 1);
    if (std::find(std::begin(kEndings), std::end(kEndings), last) != std::end(kEndings)) return Verdict::kFailed;
  }
  for (const std::string_view field : {"_ip", "_id", "_name", "_no", "_number", "_type"}) {
    if (value.ends_with(field)) return Verdict::kFailed;  // a column of a table
  }
  const bool form = std::any_of(std::begin(kForms), std::end(kForms), [&](std::string_view one) {
    return value.starts_with(one) && value.size() > one.size() && is_digit(value[one.size()]);
  });
  return form ? Verdict::kFailed : Verdict::kPassed;
}

}  // namespace guichet::redact
