// Source: the public contact pages of Immigration, Refugees and Citizenship Canada, Service Canada and the
// Canada Border Services Agency.
#include "redact/recognizers/official_contacts.h"

namespace guichet::redact {
namespace {

constexpr std::string_view kContacts[] = {
    "1-888-242-2100",  // IRCC client support centre
    "888-242-2100",
    "1-888-576-8502",  // its TTY
    "888-576-8502",
    "1-800-622-6232",  // 1 800 O-Canada
    "800-622-6232",
    "1-800-567-6868",  // passport program
    "800-567-6868",
    "1-800-206-7218",  // Service Canada, SIN
    "800-206-7218",
    "1-800-461-9999",  // CBSA border information service
    "800-461-9999",
    "204-983-3500",    // CBSA, from outside Canada
    "1-204-983-3500",
    "506-636-5064",
    "1-506-636-5064",
    "613-944-4000",    // IRCC switchboard, outside Canada
    "1-800-959-8281",  // Canada Revenue Agency
    "1-800-959-7383",
    "1-800-277-9914",  // Service Canada, pensions
    "1-800-206-7218",
    "1-514-864-9191",  // Quebec, immigration
    "514-864-9191",
    "1-877-864-9191",
    "514-864-3411",    // Quebec, health insurance
    "418-646-4636",
    "1-866-532-3161",  // Ontario, health insurance
    "416-326-1234",    // ServiceOntario
    "1-800-267-8097",
    "604-683-7151",    // British Columbia, medical services plan
    "780-427-1432",    // Alberta, health insurance
    "204-786-7101",    // Manitoba Health
    "306-787-3251",    // eHealth Saskatchewan
    "902-496-7008",    // Nova Scotia, health insurance
    "506-684-7901",    // New Brunswick, health insurance
    "300 Slater Street",
    "300, rue Slater",
    "140 Promenade du Portage",
    "140, promenade du Portage",
    "K1A 0L1",
    "J8X 2L1",
    "@CitImmCan",
    "@CitImmCanada",
    "@CitImmCanFR",
    "@CanBorder",
    "@FrontiereCan",
    "@PassportCan",
    "@PasseportCan",
    "@IRCC_CA",
    "@ircc_ca",
    "@ESDC_GC",
    "@EDSC_GC",
    "@CanRevAgency",
    "@AgenceRevCan",
    "@canimmigrant",
    "@Immigration_Qc",
    "@MIFI_QC",
    "@RAMQ",
    "@servicecanada",
    "@GCDigital",
    "@Canada",
    "@AgenceServicesFrontaliers",
    "@ServiceCanada_E",
    "@ServiceCanada_F",
    "365 Laurier Avenue West",
    "365, avenue Laurier Ouest",
    "1010 St-Antoine Street West",
    "1010, rue Saint-Antoine Ouest",
    "2200 Walkley Road",
    "P.O. Box 10000",  // case processing centre, Sydney
    "C.P. 10000",
    "B1P 7C1",
    "K1A 1L1",         // headquarters, Ottawa
    "K1A 0G3",         // passport program, Gatineau
    "70 Crémazie",
    "70, rue Crémazie",
};

}  // namespace

std::span<const std::string_view> official_contacts() noexcept { return kContacts; }

}  // namespace guichet::redact
