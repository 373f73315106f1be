#!/usr/bin/env python3
"""Takes a font's instructions for small screens away: without_hints.py SOURCE.ttf TARGET.ttf

Papers are drawn without them, and yet each PDF would run them for every glyph that it embeds. Outlines,
widths and characters stay as they are. Needs fontTools (Debian: python3-fonttools).
"""

import sys

from fontTools.ttLib import TTFont

source, target = sys.argv[1:]
font = TTFont(source, recalcTimestamp=False)
for table in ("fpgm", "prep", "cvt "):
    if table in font:
        del font[table]
for name in font["glyf"].keys():
    font["glyf"][name].removeHinting()
sizes = font["maxp"]
sizes.maxZones = 1
for size in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions"):
    setattr(sizes, "max" + size, 0)
font.save(target)
