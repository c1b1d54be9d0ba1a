#include <algorithm>
#include <cstdint>

#include "redact/fold/bytes.h"
#include "redact/operators/fake_values.h"
#include "redact/recognizers/checksum.h"

namespace guichet::redact {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_alphanumeric(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'z'); }

// `characters` in the places of the letters and digits of `shape`, with its capitals; as they are when the counts differ.
std::string in_shape(std::string_view shape, std::string_view characters) {
  if (static_cast<std::size_t>(std::count_if(shape.begin(), shape.end(), is_alphanumeric)) != characters.size()) {
    return std::string(characters);
  }
  std::string out;
  for (const char c : shape) {
    if (!is_alphanumeric(c)) {
      out += c;
      continue;
    }
    const char next = characters.front();
    characters.remove_prefix(1);
    out += is_capital(c) && next >= 'a' && next <= 'z' ? static_cast<char>(next - 'a' + 'A') : next;
  }
  return out;
}

// "LLDDDD…" of the letters and digits.
std::string kinds_of(std::string_view shape) {
  std::string kinds;
  for (const char c : shape) {
    if (is_alphanumeric(c)) kinds += is_digit(c) ? 'D' : 'L';
  }
  return kinds;
}

std::string with_luhn(std::string digits) {
  for (char check = '0'; check <= '9'; ++check) {
    if (passes_luhn(digits + check)) return digits + check;
  }
  return digits;
}

void append_digits(Dice& dice, std::string& digits, std::size_t until) {
  while (digits.size() < until) digits += dice.digit();
}

constexpr std::string_view kAreas[] = {"204", "226", "236", "249", "250", "289", "306", "343", "365", "403", "416", "418", "431", "437",
                                       "438", "450", "506", "514", "519", "548", "579", "581", "587", "604", "613", "639", "647", "705",
                                       "709", "778", "780", "782", "807", "819", "825", "867", "873", "902", "905"};
// Numbers for fiction (ARCEP, decision 2018-0881): 01 99 00, 02 61 91, 03 53 01, 04 65 71, 05 36 49, 06 39 98.
constexpr std::string_view kFrench[] = {"19900", "26191", "35301", "46571", "53649", "63998"};

}  // namespace

std::string fake_phone(Dice& dice, std::string_view shape) {
  const std::string digits = digits_of(shape);
  const bool letters = std::any_of(shape.begin(), shape.end(), [](char c) { return is_alphanumeric(c) && !is_digit(c); });
  std::string out;
  if (digits.size() == 7) {
    out = "55501";
  } else if (digits.size() >= 10 && digits[0] == '0') {
    out = '0' + std::string(kFrench[dice.below(std::size(kFrench))]);
  } else if (digits.size() == 11 && digits.starts_with("33")) {
    out = "33" + std::string(kFrench[dice.below(std::size(kFrench))]);
  } else if (digits.size() >= 10 && (digits[0] != '1' || digits.size() >= 11) && !shape.starts_with("+")) {
    if (digits[0] == '1') out = '1';
    out += std::string(kAreas[dice.below(std::size(kAreas))]) + "55501";
  } else if (digits.size() >= 11 && digits[0] == '1') {
    out = '1' + std::string(kAreas[dice.below(std::size(kAreas))]) + "55501";
  } else {
    return "+1 " + std::string(kAreas[dice.below(std::size(kAreas))]) + "-555-01" + dice.digit() + dice.digit();
  }
  append_digits(dice, out, digits.size());
  if (!letters) return in_shape(shape, out);
  // An extension's word stays: only the digits are replaced.
  std::string text;
  std::size_t at = 0;
  for (const char c : shape) text += is_digit(c) ? out[at++] : c;
  return text;
}

std::string fake_sin(Dice& dice, std::string_view shape) {
  std::string digits = "0";
  append_digits(dice, digits, 8);
  digits = with_luhn(digits);
  if (kinds_of(shape) == "DDDDDDDDD") return in_shape(shape, digits);
  return digits.substr(0, 3) + ' ' + digits.substr(3, 3) + ' ' + digits.substr(6);
}

std::string fake_card(Dice& dice, std::string_view shape) {
  const std::string kinds = kinds_of(shape);
  const bool fits = kinds.size() >= 12 && kinds.size() <= 19 && kinds.find('L') == std::string::npos;
  std::string digits = "400000";
  append_digits(dice, digits, (fits ? kinds.size() : 16) - 1);
  digits = with_luhn(digits);
  return fits ? in_shape(shape, digits) : digits;
}

std::string fake_iban(Dice& dice, std::string_view shape) {
  std::string iban;
  for (const char c : shape) {
    if (is_alphanumeric(c)) iban += lower(c);
  }
  const bool fits = iban.size() >= 15 && iban.size() <= 34 && !is_digit(iban[0]) && !is_digit(iban[1]) &&
                    iban.substr(0, 2).find_first_of("0123456789") == std::string::npos;
  if (!fits) return fake_shape(dice, shape);
  for (std::size_t i = 4; i < iban.size(); ++i) {
    if (is_digit(iban[i])) iban[i] = i < 8 ? '0' : dice.digit();
    else iban[i] = dice.of("abcdefghjklmnpqrstvwxyz");
  }
  // The check digits, put behind the country, make the whole ≡ 1 mod 97 when read with both at the end.
  unsigned rest = 0;
  for (const char c : iban.substr(4) + iban.substr(0, 2) + "00") {
    rest = is_digit(c) ? (rest * 10 + static_cast<unsigned>(c - '0')) % 97 : (rest * 100 + static_cast<unsigned>(c - 'a') + 10) % 97;
  }
  const unsigned check = 98 - rest;
  iban[2] = static_cast<char>('0' + check / 10);
  iban[3] = static_cast<char>('0' + check % 10);
  return in_shape(shape, iban);
}

std::string fake_health_card(Dice& dice, std::string_view shape) {
  const std::string kinds = kinds_of(shape);
  if (kinds == "LLLLDDDDDDDD") {
    // Four letters, YYMMDD with 50 added to a woman's month, a sequence digit, a check digit: the letters as numbers
    // (A = 01 … R = 18, S = 20 …), century, date and sequence, weighed and summed modulo 10.
    std::string letters;
    for (int i = 0; i < 4; ++i) letters += dice.of("bcdfghjlmnprstv");
    const auto pair = [](std::size_t n) { return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)}; };
    const std::string digits = pair(40 + dice.below(60)) + pair(1 + dice.below(12) + 50 * dice.below(2)) + pair(1 + dice.below(28)) + dice.digit();
    std::string weighed;
    for (const char c : letters) weighed += pair(static_cast<std::size_t>(c - 'a' + 1 + (c > 'r' ? 1 : 0)));
    weighed += "19" + digits;
    constexpr int kWeights[] = {7, 1, 1, 3, 9, 7, 3, 9, 5, 3, 1, 3, 5, 7, 6, 9, 1};
    int sum = 0;
    for (std::size_t i = 0; i < weighed.size(); ++i) sum += (weighed[i] - '0') * kWeights[i];
    return in_shape(shape, letters + digits + static_cast<char>('0' + sum % 10));
  }
  if (kinds == "DDDDDDDDDD" || kinds == "DDDDDDDDDDLL" || kinds == "DDDDDDDDDDL") {
    std::string digits(1, static_cast<char>('1' + dice.below(8)));  // 9 begins British Columbia's
    append_digits(dice, digits, 9);
    digits = with_luhn(digits);
    while (digits.size() < kinds.size()) digits += dice.of("abcdefghjklmnpqrstvwxyz");
    return in_shape(shape, digits);
  }
  return fake_shape(dice, shape);
}

std::string fake_postal_code(Dice& dice, std::string_view shape) {
  if (kinds_of(shape) != "LDLDLD") return fake_shape(dice, shape);
  std::string code;
  code += dice.of("abceghjklmnprstvxy");
  for (int i = 0; i < 2; ++i) {
    code += dice.digit();
    code += dice.of("abceghjklmnprstvwxyz");
  }
  code += dice.digit();
  if (code.starts_with("k1a") || code == "h0h0h0") code[0] = 'r';  // the government's and Santa Claus's
  return in_shape(shape, code);
}

std::string fake_ip_address(Dice& dice, std::string_view shape) {
  const auto hex = [&dice] { return dice.of("0123456789abcdef"); };
  const auto colons = std::count(shape.begin(), shape.end(), ':');
  const auto hyphens = std::count(shape.begin(), shape.end(), '-');
  if (colons == 0 && hyphens == 0) {
    // 198.18.0.0/15, reserved for benchmarks (RFC 2544): the documentation ranges are so small that two clients would often
    // share an address.
    return "198." + std::to_string(18 + dice.below(2)) + '.' + std::to_string(dice.below(256)) + '.' + std::to_string(1 + dice.below(254));
  }
  if (kinds_of(shape).size() == 12 && (colons == 5 || hyphens == 5)) {
    const char separator = colons == 5 ? ':' : '-';
    std::string out = "00";
    for (const std::string_view pair : {"00", "5e", "00", "53"}) out += separator + std::string(pair);
    return (out += separator) += {hex(), hex()};
  }
  return std::string("2001:db8::") + dice.of("123456789abcdef") + hex() + hex() + hex();
}

std::string fake_shape(Dice& dice, std::string_view shape, std::size_t keep) {
  std::string out;
  for (const char c : shape) {
    if (!is_alphanumeric(c)) {
      out += c;
    } else if (keep > 0) {
      out += c;
      --keep;
    } else if (is_digit(c)) {
      out += dice.digit();
    } else {
      const char letter = dice.of("abcdefghjklmnpqrstvwxyz");
      out += is_capital(c) ? static_cast<char>(letter - 'a' + 'A') : letter;
    }
  }
  return out;
}

}  // namespace guichet::redact
