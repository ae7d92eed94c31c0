#!/usr/bin/env bash
# Counts the instructions of the hottest paths with callgrind, which gives the same numbers on a busy machine.
#
# usage: instructions.sh MEASURE SPHERES DATA
set -euo pipefail
measure=$1 spheres=$2 data=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
count() {
  valgrind --tool=callgrind --callgrind-out-file="$work/$1" "${@:3}" >/dev/null 2>"$work/log" || { cat "$work/log"; exit 1; }
  awk -v name="$2" '/Collected/ { gsub(",", "", $4); printf "%-52s %12d\n", name, $4 }' "$work/log"
}
positions() { # the instructions within the bulk call, for one position of 100,000
  valgrind --tool=callgrind --callgrind-out-file="$work/$1" --toggle-collect='*7LocatorV6locate*ySRySdG*FaceLabelVGtF' \
    "$measure" hot "$1" "$data" >/dev/null 2>"$work/log"
  awk -v name="locate in bulk, $1, a position" '/Collected/ {
    if ($4 < 100000) { print "the bulk call was not found in the program" > "/dev/stderr"; exit 1 }
    printf "%-52s %12.1f\n", name, $4 / 100000
  }' "$work/log"
}
positions uniform
positions hard
python3 - "$work/rows.csv" <<'PYTHON'
import random, sys
draw = random.Random(3)
with open(sys.argv[1], "w") as file:
    file.write("id,lon,lat,date\n")
    for row in range(100_000):
        day = f"{draw.randint(1895, 1944)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        file.write(f"{row},{draw.uniform(87, 132):.6f},{draw.uniform(33, 54):.6f},{day}\n")
PYTHON
head -1 "$work/rows.csv" >"$work/none.csv"
rows=$(count rows x "$spheres" locate --data "$data" --quiet --threads 1 "$work/rows.csv" | awk '{ print $NF }')
none=$(count none x "$spheres" locate --data "$data" --quiet --threads 1 "$work/none.csv" | awk '{ print $NF }')
awk -v a="$rows" -v b="$none" 'BEGIN { printf "%-52s %12.1f\n", "spheres locate, a row", (a - b) / 100000 }'
count at "spheres at" "$spheres" at 126.65,45.75 --date 1907-07-31 --data "$data"
