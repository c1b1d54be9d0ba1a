#include "redact/entity_type.h"

#include "redact/entity.h"

namespace guichet::redact {
namespace {

struct Row {
  EntityType type;
  std::string_view name;
  std::string_view label_en;
  std::string_view label_fr;
};

constexpr std::array<Row, kEntityTypeCount> kRows{{
    {EntityType::kPerson, "PERSON", "PERSON", "PERSONNE"},
    {EntityType::kEmail, "EMAIL", "EMAIL", "COURRIEL"},
    {EntityType::kPhone, "PHONE", "PHONE", "TÉLÉPHONE"},
    {EntityType::kAddress, "ADDRESS", "ADDRESS", "ADRESSE"},
    {EntityType::kPostalCode, "POSTAL_CODE", "POSTAL_CODE", "CODE_POSTAL"},
    {EntityType::kDateOfBirth, "DATE_OF_BIRTH", "DATE_OF_BIRTH", "DATE_DE_NAISSANCE"},
    {EntityType::kSin, "SIN", "SIN", "NAS"},
    {EntityType::kUci, "UCI", "UCI", "IUC"},
    {EntityType::kApplicationNumber, "APPLICATION_NUMBER", "APPLICATION_NUMBER", "NUMÉRO_DE_DEMANDE"},
    {EntityType::kPassport, "PASSPORT", "PASSPORT", "PASSEPORT"},
    {EntityType::kHealthCard, "HEALTH_CARD", "HEALTH_CARD", "CARTE_SANTÉ"},
    {EntityType::kDriverLicence, "DRIVER_LICENCE", "DRIVER_LICENCE", "PERMIS_DE_CONDUIRE"},
    {EntityType::kPaymentCard, "PAYMENT_CARD", "PAYMENT_CARD", "CARTE_DE_PAIEMENT"},
    {EntityType::kBankAccount, "BANK_ACCOUNT", "BANK_ACCOUNT", "COMPTE_BANCAIRE"},
    {EntityType::kIban, "IBAN", "IBAN", "IBAN"},
    {EntityType::kIpAddress, "IP_ADDRESS", "IP_ADDRESS", "ADRESSE_IP"},
    {EntityType::kUrl, "URL", "URL", "URL"},
    {EntityType::kUsername, "USERNAME", "USERNAME", "NOM_D'UTILISATEUR"},
    {EntityType::kPassword, "PASSWORD", "PASSWORD", "MOT_DE_PASSE"},
    {EntityType::kPlate, "PLATE", "PLATE", "PLAQUE"},
    {EntityType::kOther, "OTHER", "NUMBER", "NUMÉRO"},
}};

constexpr bool in_enum_order() {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (static_cast<std::size_t>(kRows[i].type) != i) return false;
  }
  return true;
}
static_assert(in_enum_order(), "kRows must follow the order of EntityType");

const Row& row(EntityType type) noexcept { return kRows[static_cast<std::size_t>(type)]; }

}  // namespace

std::string_view name(MissReason reason) noexcept {
  switch (reason) {
    case MissReason::kNoRule:
      return "no_rule";
    case MissReason::kNoCue:
      return "no_cue";
    case MissReason::kCheckFailed:
      return "check_failed";
    case MissReason::kBelowThreshold:
      return "below_threshold";
    case MissReason::kEdge:
      return "edge";
    case MissReason::kKept:
      return "kept";
    case MissReason::kOverlapped:
      return "overlapped";
  }
  return "";
}

const std::array<EntityType, kEntityTypeCount>& all_entity_types() noexcept {
  static constexpr auto kAll = [] {
    std::array<EntityType, kEntityTypeCount> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = kRows[i].type;
    return all;
  }();
  return kAll;
}

std::string_view name(EntityType type) noexcept { return row(type).name; }

std::string_view label(EntityType type, Language language) noexcept {
  return language == Language::kFrench ? row(type).label_fr : row(type).label_en;
}

std::optional<EntityType> parse_entity_type(std::string_view name) noexcept {
  for (const Row& row : kRows) {
    if (row.name == name) return row.type;
  }
  return std::nullopt;
}

}  // namespace guichet::redact
