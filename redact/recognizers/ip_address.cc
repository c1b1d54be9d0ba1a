// IP_ADDRESS: IPv4 and IPv6 addresses, with port, prefix length or zone, and the MAC addresses of devices (OTHER).
// Source: RFC 791, RFC 4291 section 2.2, IEEE 802. Cases: ip_address.cases.
//
// Four numbers of 0 to 255 are an address unless a version stands before them ("version 10.0.19.4").
#include <algorithm>
#include <string>

#include "redact/recognizer.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kCues[] = {"ip", "ip address", "adresse ip", "ipv4", "ipv6", "mac", "mac address", "adresse mac", "hardware address", "physical address", "adresse materielle", "adresse physique", "logged in from", "connecting from", "connected from", "src", "dst", "loopback", "host", "connexion depuis", "connecte depuis"};

// Four numbers of 0 to 255; a port or prefix length may follow.
Verdict ipv4(std::string_view value) {
  int parts = 0;
  int number = -1;
  for (const char c : value) {
    if (c >= '0' && c <= '9') {
      number = (number < 0 ? 0 : number * 10) + (c - '0');
      if (number > 255) return Verdict::kFailed;
    } else if (c == '.') {
      ++parts;
      number = -1;
    } else {
      break;  // port or prefix length
    }
  }
  return parts == 3 ? Verdict::kPassed : Verdict::kFailed;
}

Verdict ipv4_spaced(std::string_view value) {
  std::string compact(value);
  std::erase_if(compact, [](char c) { return c == ' ' || c == '\n'; });
  return ipv4(compact);
}

// RFC 4291: eight groups of up to four hexadecimal digits, or fewer around one "::".
Verdict ipv6(std::string_view value) {
  value = value.substr(0, value.find_first_of("/%"));
  int groups = 0;
  std::size_t digits = 0;
  bool compressed = false;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == ':') {
      if (digits > 0) ++groups;
      digits = 0;
      if (i + 1 < value.size() && value[i + 1] == ':') {
        if (compressed) return Verdict::kFailed;
        compressed = true;
      }
    } else if (value[i] == '.') {  // an IPv4 tail stands for two groups
      if (ipv4(value.substr(value.rfind(':') + 1)) == Verdict::kFailed) return Verdict::kFailed;
      groups += 2;
      digits = 0;
      break;
    } else if (++digits > 4) {
      return Verdict::kFailed;
    }
  }
  if (digits > 0) ++groups;
  // "a::b" is a name in a programming language before it is an address.
  const auto hexadecimal = std::count_if(value.begin(), value.end(), [](char c) { return c != ':' && c != '.'; });
  if (value == "::1" || value == "::") return Verdict::kPassed;
  if (compressed && hexadecimal < 4) return Verdict::kFailed;
  return compressed ? (groups >= 1 && groups <= 7 ? Verdict::kPassed : Verdict::kFailed)
                    : (groups == 8 ? Verdict::kPassed : Verdict::kFailed);
}

// The broadcast address and the empty one are nobody's.
Verdict of_a_device(std::string_view value) {
  return value.find_first_not_of(std::string{value[0], ':', '-'}) == std::string_view::npos ? Verdict::kFailed : Verdict::kPassed;
}

constexpr Rule kRules[] = {
    {.name = "ip_address.v4",
     .type = EntityType::kIpAddress,
     .pattern = R"([0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}(?:/[0-9]{1,2}|:[0-9]{1,5})?)",
     .needs = {.digits = 4, .byte = '.'},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0,
     .check = ipv4},
    // Spaced out or wrapped: "2 0 3 . 0 . 1 1 3 . 5 7".
    {.name = "ip_address.v4_spaced",
     .type = EntityType::kIpAddress,
     .pattern = R"([0-9](?: ?[0-9]){0,2}(?:[ \n]{0,2}\.[ \n]{0,2}[0-9](?: ?[0-9]){0,2}){3})",
     .needs = {.digits = 4, .byte = '.'},
     .edge = Edge::kNumber,
     .bare = 0,
     .cued = 0.85F,
     .failed = 0,
     .check = ipv4_spaced},
    {.name = "ip_address.v6",
     .type = EntityType::kIpAddress,
     .pattern = R"((?:^|[^0-9a-z:.\x80-\xff])([0-9a-f]{0,4}(?::{1,2}[0-9a-f]{1,4}){2,7}(?:::)?(?:\.[0-9]{1,3}){0,3}(?:%[a-z0-9]{1,10})?(?:/[0-9]{1,3})?|[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6}::(?:[0-9a-f]{1,4})?(?:%[a-z0-9]{1,10})?(?:/[0-9]{1,3})?))",
     .needs = {.byte = ':'},
     .edge = Edge::kWord,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0,
     .check = ipv6},
    {.name = "ip_address.mac",
     .type = EntityType::kOther,
     .pattern = R"([0-9a-f]{2}(?::[0-9a-f]{2}){5})",
     .needs = {.byte = ':'},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0,
     .check = of_a_device},
    {.name = "ip_address.mac_dashes",
     .type = EntityType::kOther,
     .pattern = R"([0-9a-f]{2}(?:-[0-9a-f]{2}){5})",
     .needs = {.byte = '-'},
     .edge = Edge::kNumber,
     .bare = 0.9F,
     .cued = 1.0F,
     .failed = 0,
     .check = of_a_device},
    // Cisco: "0012.3456.789a"
    {.name = "ip_address.mac_dots",
     .type = EntityType::kOther,
     .pattern = R"([0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})",
     .needs = {.inside = '.'},
     .edge = Edge::kNumber,
     .bare = 0.6F,
     .cued = 0.95F},
    {.name = "ip_address.loopback",
     .type = EntityType::kIpAddress,
     .pattern = R"((?:^|[ =\[(,])(::1|::1?/[0-9]{1,3})(?:$|[ \]),.\n]))",
     .needs = {.byte = ':'},
     .edge = Edge::kNone,
     .bare = 0.6F,
     .cued = 0.9F},
};

}  // namespace

extern const Recognizer kIpAddress;
const Recognizer kIpAddress = {.name = "ip_address", .cues = kCues, .rules = kRules};

}  // namespace guichet::redact
