#!/usr/bin/env python3
"""Prints what corpora/<card>/expect.txt must hold: an oracle that does not use guichet's readers.

usage: make_expect.py KIND=PATH...     KIND is answers, pages, questions or messages; PATH a .jsonl file or a
folder of them. Lines: kind split language: count first-id tenth-id last-id, in file order; "-" for none.
"""
import json
import pathlib
import sys

groups = {}
for argument in sys.argv[1:]:
    kind, path = argument.split("=", 1)
    path = pathlib.Path(path)
    for file in sorted(path.glob("*.jsonl")) if path.is_dir() else [path]:
        for line in file.read_text(encoding="utf-8").split("\n"):
            if line.strip():
                record = json.loads(line)
                key = (kind, record.get("split") or "-", record["lang"])
                groups.setdefault(key, []).append(record["id"])
for (kind, split, language), ids in sorted(groups.items()):
    tenth = ids[9] if len(ids) > 9 else "-"
    print(f"{kind} {split} {language}: {len(ids)} {ids[0]} {tenth} {ids[-1]}")
