#!/usr/bin/env python3
"""Makes language_model.tsv: how much each short letter sequence and each frequent word speaks for French.

    make_language_model.py corpora/guichet > language_model.tsv

Reads guichet's own answers (titles, bodies, client questions), train questions and look-alikes, which are CC0. A feature is a word ("=the"), or a
sequence of two or three letters of "_word_", all without case and accents, as engine/analysis/fold.cc leaves them.
The value is the log-likelihood ratio ln P(feature|fr) / P(feature|en), add-one smoothed, in hundredths; only
features seen often enough, and that say something, are kept.
"""
import collections
import json
import math
import pathlib
import re
import sys
import unicodedata

KEEP = {"word": 6000, "gram": 2500}
SEEN = 3


def folded(text):
    text = text.lower().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def features(text):
    for word in re.findall(r"[a-z]+", folded(text)):
        yield "word", "=" + word
        padded = "_" + word + "_"
        for size in (2, 3):
            for i in range(len(padded) - size + 1):
                yield "gram", padded[i:i + size]


def texts(corpus):
    for path in sorted((corpus / "answers").glob("*.jsonl")):
        for line in path.open(encoding="utf-8"):
            record = json.loads(line)
            for text in [record["title"], record["body"], *record["questions"]]:
                yield record["lang"], text
    for path in [*sorted((corpus / "questions").glob("train*.jsonl")), *sorted((corpus / "look_alikes").glob("*.jsonl"))]:
        for line in path.open(encoding="utf-8"):
            record = json.loads(line)
            if record["kind"] != "other_language":
                yield record["lang"], record["text"]


def main():
    counts = {"en": collections.Counter(), "fr": collections.Counter()}
    for language, text in texts(pathlib.Path(sys.argv[1])):
        counts[language].update(features(text))
    for kind, limit in KEEP.items():
        totals = {lang: sum(n for (k, _), n in c.items() if k == kind) for lang, c in counts.items()}
        names = {name for c in counts.values() for (k, name), n in c.items() if k == kind}
        scored = []
        for name in names:
            en, fr = counts["en"][kind, name], counts["fr"][kind, name]
            if en + fr < SEEN:
                continue
            ratio = math.log((fr + 1) / (totals["fr"] + len(names))) - math.log((en + 1) / (totals["en"] + len(names)))
            scored.append((abs(ratio) * math.log(en + fr), name, round(100 * ratio)))
        scored.sort(key=lambda item: (-item[0], item[1]))
        for _, name, ratio in sorted(scored[:limit], key=lambda item: item[1]):
            print(f"{name}\t{ratio}")


if __name__ == "__main__":
    main()
