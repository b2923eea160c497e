#!/usr/bin/python3
"""Checks that every letter of letters.txt has a glyph in both weights.

    coverage.py [FOLDER]

FOLDER holds the fonts and defaults to this script's folder. Exit status: 0 all
letters are there, 1 some are missing, 2 could not run.
"""

import sys
from pathlib import Path

try:
    from fontTools.ttLib import TTFont
except ImportError:
    print("coverage.py: missing Debian package: fonttools", file=sys.stderr)
    sys.exit(2)

HERE = Path(__file__).resolve().parent
FAMILIES = ("NotoSans", "NotoSansArabic", "NotoSansEthiopic")
# These exist in one weight only and serve bold text as well.
SINGLE_WEIGHT = ("NotoSansMath-Regular", "NotoSansSymbols2-Regular")


def characters(path):
    """The characters of a font."""
    with TTFont(path, lazy=True) as font:
        return set(font.getBestCmap())


def wanted(text):
    """The characters of one entry; `U+200E` and `U+1200-1248` are understood too."""
    found = set()
    for word in text.split():
        if word.startswith("U+"):
            first, _, last = word[2:].partition("-")
            found.update(range(int(first, 16), int(last or first, 16) + 1))
        else:
            for character in word:
                found.add(ord(character))
                for variant in (character.upper(), character.lower()):
                    # A capital of two letters, such as that of the Turkish
                    # dotted i, is text of its own and not a letter to check.
                    if len(variant) == 1:
                        found.add(ord(variant))
    return found


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    try:
        single = set().union(*(characters(folder / f"{name}.ttf") for name in SINGLE_WEIGHT))
        weights = {
            weight: single.union(*(characters(folder / f"{name}-{weight}.ttf") for name in FAMILIES))
            for weight in ("Regular", "Bold")
        }
        lines = (HERE / "letters.txt").read_text(encoding="utf-8").splitlines()
    except OSError as error:
        print(f"coverage.py: {error}", file=sys.stderr)
        return 2

    failed = False
    count = 0
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        tag, _, text = line.partition(":")
        letters = wanted(text)
        count += 1
        for weight, available in weights.items():
            absent = sorted(letters - available)
            if absent:
                failed = True
                named = " ".join(f"U+{code:04X}" for code in absent)
                print(f"coverage.py: {tag}: no glyph in {weight} for {named}", file=sys.stderr)
    if not failed:
        print(f"coverage.py: all letters of {count} entries have glyphs in both weights")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
