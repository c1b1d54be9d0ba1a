// The table of the lists of names by culture, one file each.
#include "redact/recognizers/word_lists.h"

namespace guichet::redact {

extern const NameList kSouthAsianNames;
extern const NameList kWestAsianNames;
extern const NameList kArabicNames;
extern const NameList kWestAfricanNames;
extern const NameList kEastAfricanNames;
extern const NameList kCentralAfricanNames;
extern const NameList kEastAsianNames;
extern const NameList kSoutheastAsianNames;
extern const NameList kSlavicNames;
extern const NameList kRomanceNames;
extern const NameList kGermanicNames;
extern const NameList kBritishNames;
extern const NameList kFrenchNames;
extern const NameList kOthersNames;
extern const NameList kThinCultureNames;
extern const NameList kVirtueNames;
extern const NameList kWestAndSouthAsia;
extern const NameList kAfricaAndIslands;
extern const NameList kEastAsiaAndEurope;
extern const NameList kThinRegions;

namespace {

constexpr const NameList* kAll[] = {&kSouthAsianNames, &kWestAsianNames, &kArabicNames, &kWestAfricanNames, &kEastAfricanNames, &kCentralAfricanNames, &kEastAsianNames, &kSoutheastAsianNames, &kSlavicNames, &kRomanceNames, &kGermanicNames, &kBritishNames, &kFrenchNames, &kOthersNames, &kThinCultureNames, &kVirtueNames, &kWestAndSouthAsia, &kAfricaAndIslands, &kEastAsiaAndEurope, &kThinRegions};

}  // namespace

std::span<const NameList* const> all_name_lists() noexcept { return kAll; }

}  // namespace guichet::redact
