"""Searches every byte under some folders for canaries: as written, in any case and without accents, by their
letters and digits alone, and inside SQLite tables, zlib streams of Xapian tables and file names."""
import os
import re
import sqlite3
import unicodedata
import zlib

DIGITS_APART = re.compile(r"(?<=\d)[\s().,:/_\-]{1,3}(?=\d)")


def fold(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).casefold()


def any_of(words, at=0):
    """A pattern for any of some sorted words that shares their beginnings, so that a search for thousands is
    one walk over the text."""
    branches, i = [], 0
    while i < len(words):
        if len(words[i]) == at:
            i += 1
            continue
        j = i
        while j < len(words) and words[j][at] == words[i][at]:
            j += 1
        branches.append(re.escape(words[i][at]) + any_of(words[i:j], at + 1))
        i = j
    if not branches:
        return ""
    return "(?:" + "|".join(branches) + ")" + ("?" if len(words[0]) == at else "")


class Scanner:
    def __init__(self, canaries):
        self.forms = {}  # what to look for -> numbers of canaries
        for number, (kind, value, _, _) in enumerate(canaries):
            forms = {fold(value), "".join(c for c in fold(value) if c.isalnum())}
            if len(re.sub(r"\D", "", value)) >= 8:  # fewer digits are a score or a size by chance
                forms.add(re.sub(r"\D", "", value))
            if kind == "phone":
                forms.add(re.sub(r"\D", "", value)[-10:])
            if kind in ("person", "address"):
                forms = {fold(value.split()[-2 if value.endswith("Street") else -1])}  # the made-up word alone
            if kind == "email":
                forms.add(fold(value.split(".")[0]))
            for form in forms:
                if len(form) >= 6:
                    self.forms.setdefault(form, []).append(number)
        # A form stands alone: not a part of a longer word or number, which would be chance.
        self.pattern = re.compile(r"(?<![0-9a-z])" + any_of(sorted(self.forms)) + r"(?![0-9a-z])")
        self.hits = []
        self.bytes = 0

    def text(self, text, where):
        folded = fold(text)
        for view in (folded, DIGITS_APART.sub("", folded)):
            for match in self.pattern.finditer(view):
                self.hits += [(where, number) for number in self.forms[match.group()]]

    def data(self, data, where):
        self.bytes += len(data)
        self.text(data.decode("utf-8", "replace"), where)
        for codec in ("utf-16-le", "utf-16-be"):
            if b"\0" in data:
                self.text(data.decode(codec, "replace"), where + " as " + codec)

    def file(self, path):
        self.text(os.path.basename(path), "the name of " + path)
        with open(path, "rb") as f:
            data = f.read()
        self.data(data, path)
        if data.startswith(b"SQLite format 3\0"):
            self.sqlite(path)
        if path.endswith(".glass"):
            self.inflate(data, path)

    def sqlite(self, path):
        db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        for (table,) in db.execute("select name from sqlite_master where type = 'table'").fetchall():
            for row in db.execute(f'select * from "{table}"'):
                self.data(b"\n".join(x if isinstance(x, bytes) else str(x).encode() for x in row), f"{path}, table {table}")
        db.close()

    def inflate(self, data, path):
        """Every raw deflate stream that begins anywhere in a block, live or freed."""
        for start in range(0, len(data), 8192):
            block, i = data[start:start + 8192], 11
            while i < len(block) - 8:
                if block[i] & 7 in (2, 3, 4, 5):
                    stream = zlib.decompressobj(-15)
                    try:
                        out = stream.decompress(block[i:], 1 << 16)
                    except zlib.error:
                        i += 1
                        continue
                    if len(out) > 18:
                        self.data(out, path + ", inflated")
                    if stream.eof:
                        i += max(1, len(block) - i - len(stream.unused_data))
                        continue
                i += 1

    def tree(self, folder):
        for parent, _, names in os.walk(folder):
            for name in names:
                self.file(os.path.join(parent, name))
