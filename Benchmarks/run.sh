#!/usr/bin/env bash
# Every benchmark in one run, into Benchmarks/scratch/*.txt; RESULTS.md is written from these. About 20 minutes.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p scratch
make --silent -C .. install DESTDIR="$PWD/scratch/installed" PREFIX=/
measure=../.build/release/measure
bin=scratch/installed/bin
./peers.sh >scratch/versions.txt
"$measure" prepare ../GeoData scratch
"$measure" library ../GeoData | tee scratch/library.txt
"$measure" exact ../GeoData 1000000 | tee scratch/exact.txt
./instructions.sh "$measure" "$bin/spheres" ../GeoData | tee scratch/instructions.txt
./cold-start.sh "$bin" | tee scratch/cold-start.txt
.venv/bin/python rows.py "$bin/spheres" ../GeoData scratch | tee scratch/rows.txt
.venv/bin/python map-peer.py ../GeoData scratch | tee scratch/map-peer.txt
.venv/bin/python overlay.py "$bin/spheres" ../GeoData scratch | tee scratch/overlay.txt
.venv/bin/python peers.py scratch "$measure" ../GeoData | tee scratch/peers.txt
