#!/usr/bin/env python3
"""Prints case_folding.inc: Unicode simple case folding (CaseFolding.txt, statuses C and S) as ranges
{first, last, stride, delta}: the letters first, first + stride … last fold to letter + delta.

    python3 core/base/case_folding.py > core/base/case_folding.inc
"""
import unicodedata


def simple_fold(letter):
    """Full folding where it is one character (C), else the lower case where that is one (S)."""
    for folded in (letter.casefold(), letter.lower()):
        if len(folded) == 1:
            return folded
    return letter


def ranges():
    pairs = [(c, ord(simple_fold(chr(c))) - c) for c in range(0x80, 0x110000)
             if not 0xD800 <= c < 0xE000 and simple_fold(chr(c)) != chr(c)]
    current = None
    for code, delta in pairs:
        if current and delta == current[3]:
            step = code - current[1]
            if step <= 2 and current[2] in (0, step):
                current[1], current[2] = code, step
                continue
        if current:
            yield current
        current = [code, code, 0, delta]
    yield current


print(f"// Unicode {unicodedata.unidata_version}, made by case_folding.py; ASCII is left to the code.")
line = ""
for first, last, stride, delta in ranges():
    cell = f"{{0x{first:X}, 0x{last:X}, {max(stride, 1)}, {delta}}},"
    if len(line) + len(cell) > 98:
        print(line.rstrip())
        line = ""
    line += cell + " "
print(line.rstrip())
