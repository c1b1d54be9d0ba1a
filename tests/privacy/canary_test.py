#!/usr/bin/env python3
"""Nothing personal comes out, and nothing is written elsewhere: runs the program over messages that hold made-up
personal details, and over damaged files that do, then searches every byte it produced.

  canary_test.py GUICHET SOURCE_FOLDER [--count N] [--seed N] [--keep FOLDER]

Exit 0: no canary in any output, workspace file or message on standard error; every file 0600, every folder 0700;
no file outside the workspace and the named outputs. Only the inputs hold canaries. Where the measuring tools are
here (GUICHET_SHARED, or ../shared beside the source), their scanner has the last word.
"""
import argparse
import json
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

import canaries
import scan

LIMIT = 1 << 20  # the longest line a command takes


class Run:
    """The program, run in an empty place of its own; keeps what it says for the search."""

    def __init__(self, program, root):
        self.program = program
        self.root = root
        self.spoken = root / "spoken"   # standard output and error of each run
        self.place = root / "place"     # HOME, TMPDIR and working folder: must stay empty
        self.failures = []
        for folder in (self.spoken, self.place):
            folder.mkdir(mode=0o700)
        self.count = 0

    def __call__(self, *arguments, codes=(0,), stdin=None):
        self.count += 1
        name = f"{self.count:02d}-{arguments[0]}"
        environment = {"HOME": str(self.place), "TMPDIR": str(self.place), "LC_ALL": "C.UTF-8", "PATH": "/nonexistent"}
        with open(self.spoken / (name + ".out"), "wb") as out, open(self.spoken / (name + ".err"), "wb") as err:
            done = subprocess.run([self.program, *map(str, arguments)], cwd=self.place, env=environment, stdout=out, stderr=err,
                                  input=stdin, timeout=120, check=False)
        if done.returncode not in codes:
            text = (self.spoken / (name + ".err")).read_text(errors="replace")[:300]
            self.fail(f"guichet {' '.join(map(str, arguments[:4]))}…: exit {done.returncode}, not {codes}: {text}")
        return (self.spoken / (name + ".out")).read_bytes()

    def fail(self, text):
        self.failures.append(text)


def write_lines(path, records):
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
    return path


def answer(code, lang, text):
    return {"id": f"{code}.{lang}", "code": code, "lang": lang, "title": "Title", "body": text, "questions": ["How?"], "status": "approved"}


def damaged_files(folder, planted):
    """Inputs that are wrong in one way each, every one with canaries in its wrong place."""
    texts = iter([message for _, _, _, message in planted] * 3)
    record = lambda: json.dumps({"id": "x", "text": next(texts)}, ensure_ascii=False).encode()
    files = {
        "truncated": record()[:-2] + b"\n" + record()[:-9],
        "ill_formed_utf8": record().replace(b'"id"', b'"id\xff"') + b"\n" + record()[:-2] + b"\xc3\"}\n",
        "over_long": b'{"id": "x", "text": "' + next(texts).encode() + b" " * LIMIT + next(texts).encode() + b'"}\n' + record() + b"\n",
        "deep": b'{"id": "x", "text": "' + next(texts).encode() + b'", "more": ' + b"[" * 100000 + b"\n" + record() + b"\n",
        "not_an_object": json.dumps([next(texts)], ensure_ascii=False).encode() + b"\n" + json.dumps(next(texts)).encode() + b"\n",
        "text_of_another_kind": json.dumps({"id": "x", "text": [next(texts)]}, ensure_ascii=False).encode() + b"\n" +
                                json.dumps({"id": "x", "text": {"a": next(texts)}}, ensure_ascii=False).encode() + b"\n",
        "no_text": b'{"id": "x", "body": "' + next(texts).replace('"', "").encode() + b'"}\n',
        "nul": b'{"id": "x", "text": "' + next(texts).encode() + b'\0"}\n',
        "bare_text": next(texts).encode() + b"\n",
        "bad_escape": b'{"id": "x", "text": "' + next(texts).encode() + b'\\ud800 \\q"}\n',
        "key_twice": b'{"id": "x", "text": "a", "text": "' + next(texts).encode() + b'"}\n',
    }
    return {name: (folder / f"{name}.jsonl", data) for name, data in files.items()}


def redaction(run, inputs, outputs, planted, damaged):
    records = [{"id": str(i), "lang": lang, "text": text} for i, (_, _, lang, text) in enumerate(planted)]
    messages = write_lines(inputs / "messages.jsonl", records)
    plain = inputs / "messages.txt"
    plain.write_text("".join(r["text"] + "\n" for r in records), encoding="utf-8")
    table = inputs / "messages.csv"
    table.write_text("id,text\n" + "".join('%s,"%s"\n' % (r["id"], r["text"].replace('"', '""')) for r in records), encoding="utf-8")
    latin = inputs / "latin.txt"
    latin.write_bytes(b"\xe9t\xe9 " + "\n\xff ".join(r["text"] for r in records if r["text"].isascii()).encode("latin-1") + b"\xc3\n")

    for operator in ("label", "number", "remove"):
        run("redact", "--operator", operator, "-o", outputs / f"{operator}.jsonl", "--report", outputs / f"{operator}.json", messages)
    run("redact", "--format", "text", "-o", outputs / "masked.txt", plain)
    run("redact", "--format", "text", plain, "-o", "-")
    run("redact", "-o", outputs / "masked.csv", table)
    run("redact", "--format", "text", "-o", outputs / "latin.txt", latin)
    run("redact", "--dry-run", "--json", messages)
    run("redact", "--jobs", "4", "--resume", "-o", outputs / "resumed.jsonl", messages)
    run("detect", messages)
    run("detect", "--explain", "-o", outputs / "found.jsonl", messages)
    whole = (outputs / "label.jsonl").read_text(encoding="utf-8")
    if len(whole.splitlines()) != len(records):
        run.fail(f"redact wrote {len(whole.splitlines())} of {len(records)} records")
    for path, data in damaged.values():
        path.write_bytes(data)
        run("redact", "-o", outputs / path.name, path, codes=(0, 3))
        run("redact", "--format", "jsonl", path, codes=(0, 3))
        run("detect", "--explain", path, codes=(0, 3))
    run("redact", inputs / "gone.jsonl", codes=(4,))
    run("redact", "--operator", "hide", messages, codes=(2,))


def knowledge(run, source, inputs, outputs, workspace, planted, damaged):
    corpus = source / "corpora" / "guichet"
    answers = sorted((corpus / "answers").glob("*.jsonl"))
    run("index", "--db", workspace, "--answers", *answers, "--pages", corpus / "pages" / "en", corpus / "pages" / "fr")
    messages = write_lines(inputs / "batch.jsonl", [{"id": str(i), "lang": lang, "text": text} for i, (_, _, lang, text) in enumerate(planted)])
    out = run("suggest", "--db", workspace, "--batch", messages)
    (outputs / "suggested.jsonl").write_bytes(out)
    if out.count(b"\n") != len(planted):
        run.fail(f"suggest wrote {out.count(10)} of {len(planted)} replies")
    run("suggest", "--db", workspace, "--explain", "--json", "-", stdin=planted[0][3].encode(), codes=(0, 1))
    run("suggest", "--db", workspace, "-", stdin=planted[1][3].encode(), codes=(0, 1))
    run("search", "--db", workspace, "--batch", messages, codes=(0, 1))
    run("tag", "--db", workspace, "--batch", messages, codes=(0, 1))
    # A field that is no text passes through `redact` untouched, but nothing of it gets into a reply.
    language = write_lines(inputs / "bad_language.jsonl", [{"id": "x", "lang": planted[0][3], "text": "hello"}])
    for path in [language] + [path for path, _ in damaged.values()]:
        run("suggest", "--db", workspace, "--batch", path, codes=(0, 1, 3))
    # Answers and pages that are wrong are refused, and leave no trace in the workspace.
    live = (workspace / "CURRENT").read_bytes()
    bad = inputs / "answers.jsonl"
    texts = [message for _, _, _, message in planted]
    good = [json.dumps(answer("010101", lang, "Text."), ensure_ascii=False) for lang in ("en", "fr")]
    for wrong in (good[0][:-2] + texts[0], json.dumps({"id": texts[1]}), json.dumps(answer("010102", texts[2], texts[3]), ensure_ascii=False),
                  json.dumps(answer(texts[4], "en", texts[5]), ensure_ascii=False), '{"body": "' + texts[6] + " " * LIMIT + '"}', texts[7],
                  "[" * 100000 + texts[8], json.dumps(answer("010103", "en", "Text.") | {"status": texts[9]}, ensure_ascii=False),
                  json.dumps(answer("010103", "en", "Text.") | {"valid_from": texts[10]}, ensure_ascii=False)):
        bad.write_text("\n".join(good + [wrong]) + "\n", encoding="utf-8")
        run("index", "--db", workspace, "--answers", bad, codes=(3,))
    bad.write_bytes("\n".join(good).encode() + b"\n" + json.dumps(answer("010104", "en", texts[11])).encode()[:-2] + b"\xff\"}\n")
    run("index", "--db", workspace, "--answers", bad, codes=(3,))
    table = inputs / "answers.csv"
    table.write_text(f'id,code,lang,title,body\n1,010101,en,"{texts[12]}\n', encoding="utf-8")
    run("index", "--db", workspace, "--answers", table, codes=(3,))
    if (workspace / "CURRENT").read_bytes() != live:
        run.fail("a refused index changed the live generation")
    run("lint", "--db", workspace, codes=(0, 1))
    run("check", "--db", workspace)


def modes(run, folder, made_by_us):
    for parent, folders, files in os.walk(folder):
        for name in folders + files:
            path = pathlib.Path(parent, name)
            if path in made_by_us:
                continue
            mode = stat.S_IMODE(path.lstat().st_mode)
            if mode != (0o700 if path.is_dir() else 0o600):
                run.fail(f"{path} has mode {mode:o}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("guichet")
    parser.add_argument("source", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=pathlib.Path, help="leave everything here, to look at")
    arguments = parser.parse_args()
    source = arguments.source.resolve()
    os.umask(0o022)  # the program's modes are its own doing
    root = arguments.keep or pathlib.Path(tempfile.mkdtemp(prefix="guichet-privacy-"))
    root.mkdir(exist_ok=True)
    root = root.resolve()
    try:
        inputs, outputs, workspace = root / "inputs", root / "outputs", root / "workspace"
        for folder in (inputs, outputs):
            folder.mkdir(mode=0o700)
        planted = canaries.make(arguments.count, arguments.seed)
        run = Run(os.path.abspath(arguments.guichet), root)
        damaged = damaged_files(inputs, planted)
        redaction(run, inputs, outputs, planted, damaged)
        knowledge(run, source, inputs, outputs, workspace, planted, damaged)

        scanner = scan.Scanner(planted)
        scanner.tree(inputs)
        found = {number for _, number in scanner.hits}
        if len(found) != len(planted):
            run.fail(f"the search itself misses {len(planted) - len(found)} canaries in the inputs")
        scanner.hits.clear()
        for folder in (outputs, workspace, run.spoken):
            scanner.tree(folder)
        for where, number in dict.fromkeys(scanner.hits):
            kind, value, _, message = planted[number]
            run.fail(f"{os.path.relpath(where, root)}: {kind} can be read: canary {number} \"{value}\" of \"{message}\"")
        modes(run, workspace, set())
        modes(run, outputs, {outputs / "suggested.jsonl"})
        strays = sorted(p.relative_to(root) for p in run.place.rglob("*"))
        if strays:
            run.fail(f"written outside the workspace and the outputs: {strays}")
        shared_scan(run, root, planted, source)
        print(f"{len(planted)} canaries, {run.count} runs, {scanner.bytes} bytes searched: {len(run.failures)} failures")
        for failure in run.failures[:40]:
            print("  " + failure)
        return 1 if run.failures else 0
    finally:
        if not arguments.keep:
            shutil.rmtree(root, ignore_errors=True)


def shared_scan(run, root, planted, source):
    """The scanner of the measuring tools knows more disguises (base64, hashes, stems); a second opinion."""
    tool = pathlib.Path(os.environ.get("GUICHET_SHARED", source.parent / "shared")) / "tools" / "canary" / "canary.py"
    if not tool.exists():
        print("the measuring tool canary.py is not here (GUICHET_SHARED names its folder): skipped")
        return
    # It takes a second a file, so everything goes into one; and the names of months for secrets, so those stay out.
    everything = root / "everything"
    with open(everything, "wb") as out:
        for folder in (root / "outputs", root / "workspace", run.spoken):
            for path in sorted(p for p in folder.rglob("*") if p.is_file()):
                out.write(path.read_bytes() + b"\n")
    truth = write_lines(root / "truth.jsonl", [{"id": f"C{i}", "kind": kind, "value": value, "shown": value, "hard": False}
                                               for i, (kind, value, _, _) in enumerate(planted) if kind != "birth"])
    done = subprocess.run([sys.executable, str(tool), "scan", "--truth", str(truth), str(everything)], stdout=subprocess.PIPE,
                          text=True, check=False)
    print("canary.py: " + (done.stdout.splitlines() or ["no answer"])[0])
    if done.returncode != 0:
        run.fail("canary.py: " + " | ".join(done.stdout.splitlines()[:12]))


if __name__ == "__main__":
    sys.exit(main())
