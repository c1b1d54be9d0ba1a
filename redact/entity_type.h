// EntityType: the kinds of personal information guichet finds, and what they are called.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "redact/base/language.h"

namespace guichet::redact {

/// In the order of reports and of `--list`.
enum class EntityType : std::uint8_t {
  kPerson,
  kEmail,
  kPhone,
  kAddress,      ///< civic number, street, unit, floor, PO box, rural route
  kPostalCode,
  kDateOfBirth,
  kSin,          ///< social insurance number / numéro d'assurance sociale
  kUci,          ///< unique client identifier / identificateur unique de client
  kApplicationNumber,  ///< application, file, permit, COPR and PR card numbers
  kPassport,
  kHealthCard,
  kDriverLicence,
  kPaymentCard,
  kBankAccount,
  kIban,
  kIpAddress,    ///< and MAC addresses
  kUrl,          ///< a URL that carries a person: user info, token, e-mail
  kUsername,
  kPassword,
  kPlate,
  kOther,        ///< an identifying number without a type of its own: CAQ, LMIA, IME, business, reference
};

inline constexpr std::size_t kEntityTypeCount = 21;

/// Every type, in order.
const std::array<EntityType, kEntityTypeCount>& all_entity_types() noexcept;

/// The stable name of JSON and policies: "DATE_OF_BIRTH".
std::string_view name(EntityType type) noexcept;

/// The word of placeholders in a text of that language: "PHONE", "TÉLÉPHONE".
std::string_view label(EntityType type, Language language) noexcept;

/// By its stable name, exactly as written there.
std::optional<EntityType> parse_entity_type(std::string_view name) noexcept;

}  // namespace guichet::redact
