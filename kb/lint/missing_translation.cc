// missing-translation: an answer goes live only when it is approved in both languages under one code.
#include <array>
#include <map>

#include "kb/lint/check.h"

namespace guichet::kb::lints {
namespace {

constexpr Message kMissing{"answer {0} exists only in English", "la réponse {0} n'existe qu'en anglais"};
constexpr Message kMissingEnglish{"answer {0} exists only in French", "la réponse {0} n'existe qu'en français"};
constexpr Message kNotApproved{"the French of answer {0} is not approved",
                               "le français de la réponse {0} n'est pas approuvé"};
constexpr Message kNotApprovedEnglish{"the English of answer {0} is not approved",
                                      "l'anglais de la réponse {0} n'est pas approuvé"};

}  // namespace

void check_missing_translation(const View& view, Findings& findings) {
  // By code: is there an answer, and an approved one, in each language?
  struct Languages {
    std::array<bool, 2> exists{};
    std::array<bool, 2> approved{};
  };
  std::map<ResponseCode, Languages> codes;
  for (const Answer& answer : view.answers) {
    if (!answer.code) continue;
    Languages& languages = codes[*answer.code];
    const auto index = static_cast<std::size_t>(answer.language);
    languages.exists[index] = true;
    languages.approved[index] = languages.approved[index] || answer.status == AnswerStatus::kApproved;
  }
  const Severity severity = view.options.require_pairs ? Severity::kError : Severity::kWarning;
  for (const Answer& answer : view.answers) {
    if (!answer.code || answer.status != AnswerStatus::kApproved) continue;
    const Languages& languages = codes[*answer.code];
    const auto partner = static_cast<std::size_t>(other(answer.language));
    if (languages.approved[partner]) continue;
    const bool english = answer.language == Language::kEnglish;
    const Message& message = languages.exists[partner] ? (english ? kNotApproved : kNotApprovedEnglish)
                                                       : (english ? kMissing : kMissingEnglish);
    findings.add(severity, message, {std::string(answer.code->text())}, answer.source);
  }
}

}  // namespace guichet::kb::lints
