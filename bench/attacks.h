// Texts made to make a redactor slow: what the linear benchmark measures, and the tests of redact count.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace guichet::bench {

struct Attack {
  const char* name;
  std::string_view unit;    ///< repeated to the size
  std::string_view before;  ///< once, in front
};

inline constexpr Attack kAttacks[] = {
    {"letters", "a", ""},
    {"digits", "7", ""},
    {"spaces", " ", ""},
    {"parentheses", "(", ""},
    {"at_signs", "@", ""},
    {"brackets", "[", ""},
    {"nested_brackets", "[({", "(([["},
    {"ampersands", "&", ""},
    {"combining_marks", "\u0301", "e"},
    {"marks_on_letters", "e\u0301\u0302\u0303", ""},
    {"ill_formed", "\xFF", ""},
    {"nul", std::string_view("\0", 1), ""},
    {"single_digits", "1 ", ""},
    {"single_digits_cued", "1 ", "my phone, card, passport, UCI, file and SIN: "},
    {"dotted_letters", "a.", ""},
    {"addresses_that_never_end", "a.a.a.a@", ""},
    {"colons", "::::", ""},
    {"hexadecimal", "ab:", ""},
    {"glued_numbers", "613555014a", ""},
    {"glued_solid", "6135550142ab", ""},
    {"glued_solid_cued", "046454286a613555014a", "my SIN and phone: "},
    {"letters_before_numbers", "a", "613-555-0142 046 454 286 "},
    {"glued_groups", "613-555-0142svp", ""},
    {"numbers_with_cue_glued", "sin046454286", ""},
    {"many_sins", "sin 046454286 ", ""},
    {"cues_alone", "my name is my phone is my address ", ""},
    {"kept_numbers", "imm 5257 ", ""},
    {"hyphens", "1-", ""},
    {"plus", "+1", ""},
    {"double_escapes", "&amp;", ""},
    {"capitals", "Dear Mr. A", ""},
    {"one_name_again", "Adeyemi ", "My name is Oluwaseun Adeyemi. "},
    {"addresses", "12 Main Street, ", ""},
    {"dates", "12/03/1987 ", "born "},
    {"postal_codes", "K1A 0B1 ", ""},
    {"urls", "https://a.b/?token=", ""},
    {"lines", "\n", ""},
    {"signatures", "Regards,\nAna\n", ""},
    {"placeholders", "[PHONE:k7f3am2qxw9d] ", ""},
};

inline std::string text_of(const Attack& attack, std::size_t size) {
  std::string text(attack.before);
  while (text.size() + attack.unit.size() <= size) text += attack.unit;
  return text;
}

}  // namespace guichet::bench
