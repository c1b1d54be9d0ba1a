// The table of transcript formats, in the order of `--list`.
#include "redact/formats/csv.h"
#include "redact/formats/document.h"
#include "redact/formats/format.h"
#include "redact/formats/guess.h"
#include "redact/formats/jsonl.h"
#include "redact/formats/text.h"
#include "redact/formats/whatsapp.h"

namespace guichet::redact {

const std::vector<Format>& formats() {
  static const std::vector<Format> kFormats{
      {"auto",
       {"JSON lines when the first line is a JSON object, else text",
        "lignes JSON si la première ligne est un objet JSON, sinon texte"},
       {}, true, false, &open_guessed},
      {"text",
       {"plain text, letters and notes; one record is a block of lines",
        "texte brut, lettres et notes; un enregistrement est un bloc de lignes"},
       {".txt", ".text", ".md"}, false, false, &open_text},
      {"lines",
       {"plain text, one message a line", "texte brut, un message par ligne"},
       {}, false, false, &open_lines},
      {"jsonl",
       {"one JSON object a line", "un objet JSON par ligne"},
       {".jsonl", ".ndjson"}, true, false, &open_jsonl},
      {"csv",
       {"CSV with a header row; comma, semicolon or tab", "CSV avec ligne d'en-tête; virgule, point-virgule ou tabulation"},
       {".csv", ".tsv"}, true, false, &open_csv},
      {"freshdesk",
       {"Freshdesk tickets and conversations, JSON", "billets et conversations Freshdesk, JSON"},
       {}, false, true, &open_freshdesk},
      {"messenger",
       {"Messenger webhook events, Graph API conversations or a Facebook archive, JSON",
        "événements webhook de Messenger, conversations de l'API Graph ou archive Facebook, JSON"},
       {}, false, true, &open_messenger},
      {"x",
       {"X (Twitter) archive, .js or JSON", "archive X (Twitter), .js ou JSON"},
       {".js"}, false, true, &open_x_archive},
      {"whatsapp",
       {"WhatsApp chat export, iOS or Android", "conversation WhatsApp exportée d'iOS ou d'Android"},
       {"_chat.txt"}, false, true, &open_whatsapp},
  };
  return kFormats;
}

const Format* find_format(std::string_view name) {
  for (const Format& format : formats()) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

const Format& format_of(std::string_view path) {
  const Format* best = &formats().front();
  std::size_t longest = 0;
  for (const Format& format : formats()) {
    for (const std::string_view suffix : format.suffixes) {
      if (suffix.size() > longest && path.size() >= suffix.size() &&
          path.substr(path.size() - suffix.size()) == suffix) {
        best = &format;
        longest = suffix.size();
      }
    }
  }
  return *best;
}

}  // namespace guichet::redact
