// The words around an identifier that has no family of its own (reference.cc, reference_cues.cc).
#pragma once

#include <string_view>

namespace guichet::redact {

/// Words for "number" and for things that have one, both languages, folded.
inline constexpr std::string_view kReferenceCues[] = {
    "caq code", "code caq", "code csq", "occ", "occurrence", "occurrence number", "rapport", "police report", "rapport de police", "ecrou", "matr", "matric", "cric", "crcic", "lso", "bar number", "barreau", "unhcr", "hcr", "pal", "lap", "lettre d attestation", "pnr", "locator", "record locator", "card", "carte", "card number", "booking reference", "payment reference", "payment", "paiement", "confirmation de paiement",
    "identity card", "carte d identite", "old cert", "cert", "enr", "no dossier", "compte", "inspection", "mandat", "warrant", "acte", "deed", "registre",
    "no statut", "no de statut", "status number", "status no", "buzz", "buzzer", "buzzer code", "entry code", "door code", "code d entree", "code de porte", "sonnez", "job offer", "offer of employment", "offre d emploi", "offre", "union", "syndicat", "certificate of indian status", "certificat de statut", "status card", "carte de statut", "band number", "notice", "avis de passage", "carte syndicale", "law society", "permit application",
    "client code", "code client", "customer code", "member code", "code membre", "booking code", "code de reservation", "code etudiant", "code d inscription", "file numbers", "case numbers", "reference numbers",
    "application numbers", "numeros de dossier", "numeros de reference", "patient", "patient id", "patient number", "mrn", "medical record", "ipp", "nda", "numero de police", "police d assurance", "account id", "user id", "serial number", "numero de serie",
    "invitation code", "code d invitation", "supporting id", "ircc account", "compte cic", "confirmation code", "code de confirmation", "policy id", "guarantor number", "numero de garant",
    "abonne", "adherent", "affaire", "ainp", "applicant", "appointment", "arrima", "assure", "atip", "attestation",
    "avis", "badge", "bail", "barcode", "bc pnp", "beneficiaire", "billet", "biometric", "biometrics", "biometrie",
    "biometriques", "booking", "bordereau", "candidat", "candidate", "candidature", "caq", "case", "cause",
    "certificat", "certificate", "cisr", "claim", "client", "cliente", "cnt", "code permanent",
    "colis", "commande", "complaint", "confirmation", "contract", "contrat", "control", "controle", "copr",
    "court file", "csq", "customer", "demande", "demandeur", "docket", "document", "dossier", "eca", "eimt", "eleve",
    "employe", "employee", "employer code", "code d employeur", "enquiry", "enregistrement", "enrollment", "enrolment", "envoi", "etd", "etudiant",
    "etudiante", "facture", "fiche", "file", "gckey", "gic", "iad", "id", "identifiant", "identificateur",
    "identifier", "ime", "incident", "inquiry", "inscription", "insurance", "interac",
    "invitation", "invoice", "irb", "ircc portal", "lease", "lmia", "loan", "locataire", "matricule", "matter",
    "member", "membership", "membre", "nbr", "nmbr", "no", "nomination", "nr", "nro", "nuber", "num", "number",
    "numbr", "nume", "numer", "numero", "numro", "oinp", "order", "parcel", "parrain",
    "parrainage", "passport application", "payroll", "permanent code", "plainte", "pnp",
    "policy", "pret", "profil", "profile", "prtd", "rad", "rcic", "receipt", "reclamation", "record", "recu", "ref",
    "reference", "registration", "rendez vous", "requerant", "request", "requete", "reservation", "rpd",
    "sai", "sar", "shipment", "signalement", "sinp", "soumission", "sponsor", "sponsorship", "spr",
    "sspp", "staff", "student", "submission", "subscriber", "suivi", "tax", "test report", "ticket", "tracking",
    "transaction", "trf", "virement", "voucher", "waybill", "web form", "webform", "wes",
};

/// Whether a cue says "number" itself ("case number", "ref no"), not only a thing that has one ("case").
bool names_a_number(std::string_view cue) noexcept;

/// Whether a cue tells no more than that something has a number: "reference", "file", "carte".
bool is_general(std::string_view cue) noexcept;

/// Whether a cue names somebody who has a number: "student", "badge": four digits are one.
bool is_of_person(std::string_view cue) noexcept;

/// Whether a number beside this word is of something public or a mere count: "form", "section", "fee", "points".
bool is_public_word(std::string_view word) noexcept;

/// Whether a word leads from a value back to its name: "is", "est", "as".
bool is_link(std::string_view word) noexcept;

}  // namespace guichet::redact
