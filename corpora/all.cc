// The table of data sets, in the order of reports: our own first, then searching, then redacting.
#include "corpora/dataset.h"

namespace guichet::corpora {

extern const Dataset kGuichet;
extern const Dataset kGuichetSiblings;
extern const Dataset kGuichetCodeSwitched;
extern const Dataset kIrccHelpcentre;
extern const Dataset kIrccPages;
extern const Dataset kQuebecCovidFr;
extern const Dataset kQuebecCovidEn;
extern const Dataset kBanking77;
extern const Dataset kBanking77Oos;
extern const Dataset kClinc150;
extern const Dataset kHint3Curekart;
extern const Dataset kHint3Powerplay11;
extern const Dataset kHint3Sofmattress;
extern const Dataset kCranfield;
extern const Dataset kGuichetMessages;
extern const Dataset kGuichetTranscripts;
extern const Dataset kCanadianFormats;
extern const Dataset kPresidioUnit;
extern const Dataset kScrubadubUnit;
extern const Dataset kDatafogCorpus;
extern const Dataset kPresidioResearchSynth;
extern const Dataset kEdsPseudoFr;
extern const Dataset kLibphonenumber;
extern const Dataset kUnicodeMatrix;
extern const Dataset kNegatives;
extern const Dataset kGovernmentProseClean;

namespace {

const Dataset* const kAll[] = {
    &kGuichet,
    &kGuichetSiblings,
    &kGuichetCodeSwitched,
    &kIrccHelpcentre,
    &kIrccPages,
    &kQuebecCovidFr,
    &kQuebecCovidEn,
    &kBanking77,
    &kBanking77Oos,
    &kClinc150,
    &kHint3Curekart,
    &kHint3Powerplay11,
    &kHint3Sofmattress,
    &kCranfield,
    &kGuichetMessages,
    &kGuichetTranscripts,
    &kCanadianFormats,
    &kPresidioUnit,
    &kScrubadubUnit,
    &kDatafogCorpus,
    &kPresidioResearchSynth,
    &kEdsPseudoFr,
    &kLibphonenumber,
    &kUnicodeMatrix,
    &kNegatives,
    &kGovernmentProseClean,
};

}  // namespace

std::span<const Dataset* const> all_datasets() noexcept { return kAll; }

}  // namespace guichet::corpora
