// url: clients click these, so only http and https, with a host and without white space or user names.
#include <algorithm>
#include <string_view>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kNotAbsolute{
    "the field {0} is not an address that begins with https:// or http:// and names a host",
    "le champ {0} n'est pas une adresse qui commence par https:// ou http:// et nomme un hôte"};
constexpr Message kUserInfo{"the address in the field {0} carries a user name or password",
                            "l'adresse du champ {0} porte un nom d'utilisateur ou un mot de passe"};

bool is_host_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
         c == ':' || c == '[' || c == ']' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

// What is wrong with the address; null for a good one.
const Message* fault_of(std::string_view url) {
  std::string_view rest;
  for (const std::string_view scheme : {"https://", "http://"}) {
    if (url.substr(0, scheme.size()) == scheme) rest = url.substr(scheme.size());
  }
  const bool has_space = std::any_of(url.begin(), url.end(), [](char c) {
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F || c == '<' || c == '>' || c == '"';
  });
  const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
  if (host.find('@') != std::string_view::npos) return &kUserInfo;
  if (has_space || host.empty() || host.front() == '.' || host.front() == ':') return &kNotAbsolute;
  return std::all_of(host.begin(), host.end(), is_host_character) ? nullptr : &kNotAbsolute;
}

void check(std::string_view field, std::string_view url, const Location& where, Findings& findings) {
  if (url.empty()) return;
  const Message* fault = fault_of(url);
  if (fault != nullptr) findings.add(Severity::kWarning, *fault, {std::string(field)}, where);
}

}  // namespace

void check_url(const View& view, Findings& findings) {
  for (const Answer& answer : view.answers) check("url", answer.url, answer.source, findings);
  for (const Page& page : view.pages) {
    check("url", page.url, page.source, findings);
    check("alternate_url", page.alternate_url, page.source, findings);
  }
}

}  // namespace guichet::kb::lints
