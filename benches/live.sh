#!/usr/bin/env bash
# Measures the real kiosk in a real window: cold start to the first picture, memory, processor at
# rest and while the mark moves along the way.
#
#   cargo build --release && xvfb-run -a -s "-screen 0 1080x1920x24" benches/live.sh
#
# Needs Xvfb, xdotool and ImageMagick on Linux. Processor figures are shares of one core.
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
program=${1:-target/release/leitsystem}

pixel() { import -window root -crop 1x1+540+60 -depth 8 rgb:- | od -An -tx1 | tr -d ' \n'; }
ticks() { awk '{ print $14 + $15 }' "/proc/$kiosk/stat"; }
memory() { awk '/VmRSS/ { printf "%.0f MB", $2 / 1024 }' "/proc/$kiosk/status"; }
touch_at() {
    xdotool mousemove "$1" "$2" sleep 0.1 mousedown 1 sleep 0.05 mouseup 1
    sleep 1
}
# The share of one core in percent during so many seconds.
share() {
    local before after
    before=$(ticks)
    sleep "$1"
    after=$(ticks)
    awk -v n="$((after - before))" -v s="$1" -v hz="$(getconf CLK_TCK)" \
        'BEGIN { printf "%.1f %%\n", 100 * n / hz / s }'
}

empty=$(pixel)
started=$(date +%s%N)
"$program" kiosk floorplans/musterstadt --kiosk lobby &
kiosk=$!
trap 'kill "$kiosk" 2>/dev/null || true' EXIT
while [ "$(pixel)" = "$empty" ]; do :; done
echo "first picture after $((($(date +%s%N) - started) / 1000000)) ms (a look takes some 30 ms)"
sleep 3
echo "memory on the greeting: $(memory)"
echo "processor on the greeting, which changes its language: $(share 20)"
touch_at 270 690   # Deutsch
touch_at 800 1690  # toilets, exit, machines
touch_at 270 500   # toilet: the way
echo "processor while the mark moves: $(share 8)"
sleep 10
echo "processor on the way when the mark rests: $(share 8)"
echo "memory on the way: $(memory)"
