"""Makes the table of dictionary.h: every word of the Hunspell dictionaries of Canadian English and of French.

    make_dictionary.py OUT.cc UNMUNCH DICTIONARY.dic…

Hunspell's `unmunch` writes a dictionary out, every stem with every ending. Taken are words without a capital (names have one
there), folded as redact/fold/ folds them; a compound gives its parts. They become
a Bloom filter (Burton Bloom, Space/time trade-offs in hash coding with allowable errors, CACM 13(7), 1970), made of
FNV-1a, 64 bits, as dictionary.cc asks it. The same dictionaries give the same bytes.
"""
import pathlib
import re
import subprocess
import sys
import unicodedata

BITS = 1 << 23  # 1 MiB: fourteen bits a word, one word in a thousand that is in no dictionary is taken for one that is
PROBES = 6


def folded(word):
    word = word.replace("œ", "oe").replace("æ", "ae")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def written_out(unmunch, dictionary):
    affixes = pathlib.Path(dictionary).with_suffix(".aff")
    lines = subprocess.run([unmunch, dictionary, affixes], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
    # "étudierait", "étudierait/flags"; what has an apostrophe ("l'étude", "student's") stands without it as well.
    for word in set(re.findall(r"(?m)^([a-zà-ÿœæ-]+)(?:/|$)", lines.decode("utf-8", "replace"))):
        yield from folded(word).split("-")


def probes(word):
    value = 0xCBF29CE484222325
    for byte in word.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    low, high = value & 0xFFFFFFFF, value >> 32 | 1
    return ((low + i * high & 0xFFFFFFFF) % BITS for i in range(PROBES))


def main(out, unmunch, *dictionaries):
    words = {word for dictionary in dictionaries for word in written_out(unmunch, dictionary) if re.fullmatch("[a-z]{2,}", word)}
    if len(words) < 300000:
        sys.exit(f"make_dictionary: {len(words)} words only in {' '.join(dictionaries)}")
    table = bytearray(BITS // 8)
    for word in words:
        for bit in probes(word):
            table[bit >> 3] |= 1 << (bit & 7)
    numbers = [f"0x{int.from_bytes(table[i:i + 8], 'little'):x}," for i in range(0, len(table), 8)]
    rows = "\n".join(" ".join(numbers[i:i + 8]) for i in range(0, len(numbers), 8))
    pathlib.Path(out).write_text(f"""// Made by make_dictionary.py: {len(words)} words.
#include "redact/dictionary/dictionary_table.h"

namespace guichet::redact {{

const std::uint64_t kDictionaryTable[kDictionaryBits / 64] = {{
{rows}
}};

}}  // namespace guichet::redact
""")


main(*sys.argv[1:])
