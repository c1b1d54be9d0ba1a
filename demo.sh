#!/usr/bin/env bash
# Installs what is missing, builds, and shows the main job on the shipped corpus, in English and French:
# a message is masked, a question answered, clarified, met with pages, handed over; a transcript is redacted.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
cmake --preset release > /dev/null
cmake --build --preset release --target guichet

guichet=build/release/bin/guichet
workspace=build/demo/workspace
mkdir -p build/demo
bold=$'\e[1m' plain=$'\e[0m'
[ -t 1 ] && [ -z "${NO_COLOR:-}" ] || bold='' plain=''

title() { printf '\n%s== %s%s\n' "$bold" "$1" "$plain"; }
# ask LANG MESSAGE: what the client wrote, then what guichet decides.
ask() {
  printf '\n%s> %s%s\n' "$bold" "$2" "$plain"
  printf '%s' "$2" | "$guichet" suggest --db "$workspace" --lang "$1" --limit 2 - || true
}

title "Index the shipped corpus / Indexer le corpus fourni"
"$guichet" index --db "$workspace" --lang en \
  --answers corpora/guichet/answers/*.jsonl --pages corpora/guichet/pages/en corpora/guichet/pages/fr

title "Learn from tagged past questions / Apprendre des questions étiquetées"
"$guichet" learn --db "$workspace" --lang en --examples \
  corpora/guichet/questions/train.en.jsonl corpora/guichet/questions/train.fr.jsonl \
  corpora/guichet/questions/dev.en.jsonl corpora/guichet/questions/dev.fr.jsonl

title "Mask a message / Masquer un message"
message_en="Hi, I'm Amara Okafor, born 12 May 1991, UCI 11-2233-4455. Call me at 613-555-0142 or write to amara.okafor@example.com. My SIN is 046 454 286."
message_fr="Bonjour, je m'appelle Étienne Côté-Roy, né le 3 août 1988, IUC 1122-3344. J'habite au 1204, rue des Érables, app. 5, Gatineau (Québec) J8X 3Y2."
for text in "$message_en" "$message_fr"; do
  printf '\n%s> %s%s\n' "$bold" "$text" "$plain"
  printf '%s\n' "$text" | "$guichet" redact
done

title "Answer / Répondre"
ask en "My SIN is 046 454 286. my pr card was stolen, how do i get a new one"
ask fr "j'ai perdu ma carte de resident permanent, comment la remplacer?"

title "Clarify / Préciser"
ask en "how long can I work as a student"
ask fr "demande de visa pour mes parents"

title "A conversation: ask back, offer pages, hand over / Une conversation : préciser, proposer des pages, passer à un agent"
talk() {
  printf '{"id":"%s-1","conversation":"%s","lang":"%s","text":"%s"}\n' "$1" "$1" "$1" "$2"
  printf '{"id":"%s-2","conversation":"%s","lang":"%s","text":"%s"}\n' "$1" "$1" "$1" "$3"
  printf '{"id":"%s-3","conversation":"%s","lang":"%s","text":"%s"}\n' "$1" "$1" "$1" "$4"
}
{
  talk en "tables of points for age and education" "none of these" "no"
  talk fr "demande de visa pour mes parents" "rien de cela" "non"
} > build/demo/conversations.jsonl
"$guichet" suggest --db "$workspace" --limit 2 --batch build/demo/conversations.jsonl --conversation conversation |
  while read -r line; do
    printf '%s' "$line" | sed -E 's/.*"message":"([^"]*)".*"decision":"([a-z]+)","reason":"([a-z_]+)".*/> \1\n  \2 (\3)/'
    printf '\n'
  done

title "Hand over / Passer à un agent"
ask en "why was my visa refused? I want to talk to a real person"
ask fr "Je veux parler à un agent, mon dossier est bloqué depuis 8 mois"

title "Redact a transcript / Caviarder une transcription"
"$guichet" redact --format jsonl --field text --conversation conversation --operator number \
  --report build/demo/report.json -o build/demo/sample.en.jsonl corpora/guichet/transcripts/sample.en.jsonl
head -n 5 build/demo/sample.en.jsonl
"$guichet" redact --format jsonl --field text --conversation conversation --operator number \
  -o build/demo/sample.fr.jsonl corpora/guichet/transcripts/sample.fr.jsonl
head -n 5 build/demo/sample.fr.jsonl

title "Try next / À essayer ensuite"
cat <<NEXT
  export PATH="\$PWD/build/release/bin:\$PATH"
  guichet suggest --db $workspace "how do I extend my study permit"
  guichet suggest --db $workspace --json "comment prolonger mon permis d'études"
  guichet search  --db $workspace --kind page "biometrics"
  echo "Je suis Marie Roy, mon NAS est 046 454 286" | guichet redact --operator mask
  guichet detect --explain corpora/guichet/transcripts/sample.txt
  guichet lint    --db $workspace
  guichet --help          guichet suggest --help --lang fr
NEXT
