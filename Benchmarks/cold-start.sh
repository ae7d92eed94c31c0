#!/usr/bin/env bash
# Times one answer from process start to exit, beside the floor and the peers.
#
# usage: cold-start.sh BIN [RUNS]     BIN has the three programs, as `make install` puts them
set -euo pipefail
cd "$(dirname "$0")"
bin=$1
runs=${2:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '@main struct Hello { static func main() { print("hello") } }\n' >"$work/hello.swift"
swiftc -O -parse-as-library -static-executable -o "$work/hello" "$work/hello.swift" 2>/dev/null
words=("/bin/true" "$work/hello" "$bin/spheres --version"
  "$bin/spheres at 126.65,45.75 --date 1907-07-31"
  "$bin/spheres at 126.65,45.75 --date 1907-07-31 --known-to public"
  "$bin/spheres-gis --version"
  "$bin/spheres-build --version"
  "$bin/spheres map --date 1912-07-09 --force --quiet -o $work/map.svg")
if command -v ogrinfo >/dev/null && [ -f scratch/shipped.geojson ]; then
  ogr2ogr "$work/faces.shp" scratch/shipped.geojson -select face 2>/dev/null
  words+=("ogrinfo -q -spat 126.65 45.75 126.65 45.75 $work/faces.shp faces")
fi
if [ -x .venv/bin/python ] && [ -f scratch/shipped.geojson ]; then
  words+=(".venv/bin/python -c 'import json,shapely.geometry as s; f=json.load(open(\"scratch/shipped.geojson\"))[\"features\"]; print([x[\"id\"] for x in f if s.shape(x[\"geometry\"]).contains(s.Point(126.65,45.75))])'")
  words+=(".venv/bin/python -c 'import geopandas as g, shapely; f=g.read_file(\"scratch/shipped.geojson\"); print(f[f.contains(shapely.Point(126.65,45.75))])'")
fi
hyperfine -N --warmup 3 --runs "$runs" --export-csv "$work/times.csv" "${words[@]}" >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
python3 - "$work/times.csv" "$work" <<'PYTHON'
import csv, sys
print(f"{'least ms':>9} {'median ms':>10}  command")
for row in csv.DictReader(open(sys.argv[1])):
    print(f"{float(row['min']) * 1000:9.1f} {float(row['median']) * 1000:10.1f}  {row['command'].replace(sys.argv[2], '')[:70]}")
PYTHON
