// The text files under engine/*/data, compiled in by engine/CMakeLists.txt (guichet_embed).
#pragma once

#include <string_view>

namespace guichet::engine::data {

extern const std::string_view kEnglishStopWords;
extern const std::string_view kFrenchStopWords;
extern const std::string_view kEnglishVariants;
extern const std::string_view kFrenchVariants;
extern const std::string_view kEnglishSynonyms;
extern const std::string_view kFrenchSynonyms;
extern const std::string_view kLanguageModel;
extern const std::string_view kOtherLanguages;
extern const std::string_view kEnglishHandoff;
extern const std::string_view kFrenchHandoff;
extern const std::string_view kEnglishHandoffWords;
extern const std::string_view kFrenchHandoffWords;
extern const std::string_view kEnglishDetails;
extern const std::string_view kFrenchDetails;
extern const std::string_view kEnglishShortForms;
extern const std::string_view kFrenchShortForms;
extern const std::string_view kHandoffModel;
extern const std::string_view kSmallTalk;

}  // namespace guichet::engine::data
