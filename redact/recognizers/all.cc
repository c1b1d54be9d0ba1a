// The table of recognizers: the order is the priority where two claim the same bytes with equal right.
#include "redact/recognizers/all.h"

namespace guichet::redact {

extern const Recognizer kPlaceholder;
extern const Recognizer kEmail;
extern const Recognizer kEmailSpelled;
extern const Recognizer kPublicNumber;
extern const Recognizer kSin;
extern const Recognizer kPaymentCard;
extern const Recognizer kUci;
extern const Recognizer kApplicationNumber;
extern const Recognizer kPassport;
extern const Recognizer kIpAddress;
extern const Recognizer kPhone;
extern const Recognizer kHealthCard;
extern const Recognizer kHealthCardQuebec;
extern const Recognizer kCardCalled;
extern const Recognizer kDriverLicence;
extern const Recognizer kBankAccount;
extern const Recognizer kIban;
extern const Recognizer kUrl;
extern const Recognizer kUrlPrivate;
extern const Recognizer kCredential;
extern const Recognizer kSecret;
extern const Recognizer kSecretQuestion;
extern const Recognizer kSecretAnswer;
extern const Recognizer kSocialHandle;
extern const Recognizer kToken;
extern const Recognizer kOneTimeCode;
extern const Recognizer kPinCode;
extern const Recognizer kNationalId;
extern const Recognizer kPlate;
extern const Recognizer kOtherNumber;
extern const Recognizer kReference;
extern const Recognizer kSpokenNumber;
extern const Recognizer kPerson;
extern const Recognizer kAddress;
extern const Recognizer kAddressShapes;
extern const Recognizer kBirthTold;
extern const Recognizer kPostalExample;
extern const Recognizer kPostalCode;
extern const Recognizer kBirthday;
extern const Recognizer kDateOfBirth;

namespace {

constexpr const Recognizer* kAll[] = {
    // What stays.
    &kPlaceholder,
    &kPublicNumber,
    // What is masked.
    &kEmail,
    &kEmailSpelled,
    &kSin,
    &kPaymentCard,
    &kUci,
    &kApplicationNumber,
    &kPassport,
    &kIpAddress,
    &kPhone,
    &kHealthCard,
    &kHealthCardQuebec,
    &kDriverLicence,
    &kCardCalled,
    &kBankAccount,
    &kIban,
    &kUrl,
    &kUrlPrivate,
    &kCredential,
    &kSecret,
    &kSecretQuestion,
    &kSecretAnswer,
    &kSocialHandle,
    &kToken,
    &kOneTimeCode,
    &kPinCode,
    &kPlate,
    &kNationalId,
    &kOtherNumber,
    &kSpokenNumber,
    &kReference,  // looks at what the rules found before
    &kAddress,
    &kAddressShapes,
    &kPostalExample,
    &kPostalCode,
    &kPerson,
    &kBirthTold,
    &kBirthday,
    &kDateOfBirth,  // looks at the names and numbers found before
};
static_assert(std::size(kAll) <= 64, "cue owners are kept in a 64-bit set");

}  // namespace

std::span<const Recognizer* const> all_recognizers() noexcept { return kAll; }

}  // namespace guichet::redact
