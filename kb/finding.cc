#include "kb/finding.h"

namespace guichet::kb {
namespace {

constexpr Message kNames[] = {{"note", "remarque"}, {"warning", "avertissement"}, {"error", "erreur"}};

}  // namespace

std::string Finding::describe(Language language) const {
  std::string out = where.text();
  if (!out.empty()) out += ": ";
  out += render(kNames[static_cast<std::size_t>(severity)], language);
  out += " [";
  out += check;
  out += "]: ";
  return out + render(message, language, arguments);
}

}  // namespace guichet::kb
