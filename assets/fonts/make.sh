#!/usr/bin/env bash
# Makes the font subsets of this folder from Debian's packages.
#
#   assets/fonts/make.sh            write the subsets into this folder
#   assets/fonts/make.sh --check    make them aside and compare with this folder
#
# The output depends only on the versions of the two packages: the dates inside
# the fonts stay those of the originals, and nothing is read from the environment.
# Nothing is installed; what is missing is named.
# Exit status: 0 done, 1 a difference or a missing letter, 2 could not run.
set -euo pipefail
export LC_ALL=C
unset SOURCE_DATE_EPOCH

folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source_folder=/usr/share/fonts/truetype/noto
# Debian's own interpreter, because Debian's fonttools live there and nowhere else.
python=/usr/bin/python3

mode=write
case "${1-}" in
    "") ;;
    --check) mode=check ;;
    *) echo "usage: make.sh [--check]" >&2; exit 2 ;;
esac

# Latin with Vietnamese and Turkish, modifier letters (the Ukrainian and Uzbek
# apostrophes), combining marks, Greek, Cyrillic, punctuation with the invisible
# direction marks and isolates (U+200E, U+200F, U+2066 to U+2069), raised and lowered
# digits, currency, letter-like signs, fractions, the dotted circle.
latin="U+0020-007E,U+00A0-024F,U+0259,U+02B0-02DD,U+0300-036F,U+0370-03FF,U+0400-052F"
latin+=",U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF,U+2100-214F,U+2150-215F"
latin+=",U+25CC,U+FEFF,U+FFFD"

# Arabic with the letters of Persian, Pashto, Sorani and Urdu; of the presentation
# forms only those that people type (ornate brackets, the formulas, the rial sign).
# Latin digits and signs are left to Noto Sans, so that a number looks the same
# in every language; the space stays, it stands for invisible characters.
arabic="U+0020,U+00A0,U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200F,U+2010-2011"
arabic+=",U+204F,U+25CC,U+2E41,U+FD3E-FD3F,U+FDF2,U+FDFA-FDFD"

# Ethiopic for Tigrinya, Amharic, Tigre and Bilen.
ethiopic="U+0020,U+00A0,U+1200-139F,U+2D80-2DDF,U+25CC"

# Signs that Noto Sans has not: arrows, minus and comparison in the one; ticks, boxes,
# shapes, telephone, letter, warning, wheelchair in the other.
math="U+0020,U+2190-2199,U+21A9-21AA,U+21B0-21B3,U+21C4,U+2212,U+221E,U+2248,U+2260,U+2264-2265"
symbols2="U+0020,U+25A0-25A1,U+25B2,U+25B6,U+25BC,U+25C0,U+25CB,U+25CF,U+2605-2606"
symbols2+=",U+260E,U+2610-2612,U+267F,U+26A0,U+2709,U+2713-2714,U+2717-2718"

# What shaping needs; small capitals, old-style figures and other choices of a
# designer are left out, because the program cannot ask for them.
features="ccmp,locl,rlig,liga,calt,init,medi,fina,isol,rtlm,kern,mark,mkmk"

jobs=(
    "NotoSans-Regular $latin"
    "NotoSans-Bold $latin"
    "NotoSansArabic-Regular $arabic"
    "NotoSansArabic-Bold $arabic"
    "NotoSansEthiopic-Regular $ethiopic"
    "NotoSansEthiopic-Bold $ethiopic"
    "NotoSansMath-Regular $math"
    "NotoSansSymbols2-Regular $symbols2"
)

missing=()
"$python" -c "import fontTools.subset" 2>/dev/null || missing+=("fonttools")
for job in "${jobs[@]}"; do
    [ -r "$source_folder/${job%% *}.ttf" ] || { missing+=("fonts-noto-core"); break; }
done
if [ "${#missing[@]}" -gt 0 ]; then
    echo "make.sh: missing Debian packages: ${missing[*]}" >&2
    echo "make.sh: install them with: apt-get install ${missing[*]}" >&2
    exit 2
fi

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

for job in "${jobs[@]}"; do
    name=${job%% *}
    # Name records 0 to 6 hold family, style and copyright, 13 and 14 the licence:
    # they stay, so that fallback by family name works and the licence travels along.
    "$python" -m fontTools.subset "$source_folder/$name.ttf" \
        --unicodes="${job#* }" \
        --layout-features="$features" \
        --layout-scripts='*' \
        --name-IDs=0,1,2,3,4,5,6,13,14,16,17 \
        --notdef-outline \
        --no-hinting \
        --no-recalc-timestamp \
        --output-file="$work/$name.ttf"
done

"$python" "$folder/coverage.py" "$work"

if [ "$mode" = check ]; then
    status=0
    for job in "${jobs[@]}"; do
        name=${job%% *}.ttf
        cmp -s -- "$work/$name" "$folder/$name" || { echo "make.sh: $name differs" >&2; status=1; }
    done
    [ "$status" -ne 0 ] || echo "make.sh: all fonts are as this script makes them"
    exit "$status"
fi

for job in "${jobs[@]}"; do
    install -m 644 -- "$work/${job%% *}.ttf" "$folder/"
done
(cd -- "$folder" && du -b --total -- *.ttf)
