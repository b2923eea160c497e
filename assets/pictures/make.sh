#!/usr/bin/env bash
# Makes the pictures of the README from the real screens, smaller and with fewer colours.
#
#   assets/pictures/make.sh [PROGRAM]    PROGRAM is target/release/leitsystem if not given
#
# Needs ImageMagick (`convert`). Exit status: 0 done, 2 could not run.
set -euo pipefail
export LC_ALL=C

folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
project=$(cd -- "$folder/../.." && pwd)
program=$(realpath -m -- "${1:-$project/target/release/leitsystem}")
largest=150000

[ -x "$program" ] || { echo "make.sh: there is no program $program; cargo build --release makes it" >&2; exit 2; }
command -v convert >/dev/null || { echo "make.sh: install the Debian package imagemagick" >&2; exit 2; }

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cd -- "$project"

# Name of the picture, width in pixels, then what `gallery` is asked for.
picture() {
    local name=$1 width=$2
    shift 2
    rm -rf -- "$work/gallery"
    "$program" gallery --out "$work/gallery" "$@" >/dev/null
    convert "$work"/gallery/*.png -filter Lanczos -resize "${width}x" +dither -colors 96 \
        -strip -define png:compression-level=9 -define png:exclude-chunks=date,time "PNG8:$folder/$name.png"
    local bytes
    bytes=$(stat --format %s -- "$folder/$name.png")
    echo "$name.png $bytes bytes"
    [ "$bytes" -le "$largest" ] || { echo "make.sh: $name.png has more than $largest bytes" >&2; exit 2; }
}

picture welcome 540 --kiosk lobby --lang de --screen welcome
picture concerns 540 --kiosk lobby --lang de --screen concerns
picture answer 540 --kiosk lobby --lang de --screen answer
picture way 540 --kiosk lobby --lang de --screen way
picture answer-arabic 540 --kiosk lobby --lang ar --screen answer-partner
picture answer-large 540 --kiosk lobby --lang en --screen answer --text-size largest --contrast dark
picture way-landscape 960 --kiosk first-floor --lang uk --screen way
picture transparency 540 --kiosk lobby --lang de --screen transparency:extend
picture network 540 --kiosk lobby --lang de --screen network-selected
picture search 540 --kiosk lobby --lang ar --screen search-typed
picture say 540 --kiosk lobby --lang uk --screen say
picture reading-aloud 540 --kiosk lobby --lang de --screen reading-aloud
picture way-pictures 540 --kiosk lobby --lang ar --screen way-pictures
picture answer-lower 540 --kiosk lobby --lang uk --screen answer --lower
