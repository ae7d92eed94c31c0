#!/usr/bin/env python3
"""Times `spheres locate` over a file of plain rows, compared with cat and with Python programs.

usage: .venv/bin/python rows.py SPHERES DATA SCRATCH [ROWS]

The rows are id,lon,lat,date by a fixed seed. Each tool writes a file with the face's region added; the Python peers
know no days, which is less work than `locate` does. Times are the least of three; memory is the peak of one run.
"""
import os
import resource
import subprocess
import sys
import time

import numpy as np

program, data, scratch = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3]
count = int(sys.argv[4]) if len(sys.argv) > 4 else 10_000_000
source, output = f"{scratch}/rows.csv", f"{scratch}/rows-out.csv"

draw = np.random.default_rng(1907)
with open(source, "w", encoding="ascii") as file:
    file.write("id,lon,lat,date\n")
    for start in range(0, count, 1_000_000):
        size = min(1_000_000, count - start)
        longitudes, latitudes = draw.uniform(87, 132, size), draw.uniform(33, 54, size)
        days = (np.datetime64("1895-01-01") + draw.integers(0, 18_500, size)).astype(str)
        file.write(
            "".join(
                f"{start + index},{x:.6f},{y:.6f},{day}\n"
                for index, (x, y, day) in enumerate(zip(longitudes.tolist(), latitudes.tolist(), days.tolist()))
            )
        )

polars = f"""
import numpy as np, polars as pl, shapely, json
features = json.load(open({scratch!r} + '/shipped.geojson'))['features']
faces = [shapely.geometry.shape(f['geometry']) for f in features]
names = np.array([''] + [f['id'] for f in features])
rows = pl.read_csv({source!r}, schema_overrides=dict(date=pl.String))
x, y = rows['lon'].to_numpy(), rows['lat'].to_numpy()
found = np.zeros(len(x), np.uint16)
for i, face in enumerate(faces):
    shapely.prepare(face)
    a, b, c, d = face.bounds
    near = np.flatnonzero((x >= a) & (x <= c) & (y >= b) & (y <= d) & (found == 0))
    found[near[shapely.contains_xy(face, x[near], y[near])]] = i + 1
rows.with_columns(pl.Series('region', names[found])).write_csv({output!r})
"""
geopandas = f"""
import geopandas, pandas
faces = geopandas.read_file({scratch!r} + '/shipped.geojson')
rows = pandas.read_csv({source!r}, nrows={min(count, 1_000_000)})
points = geopandas.GeoDataFrame(rows, geometry=geopandas.points_from_xy(rows.lon, rows.lat, crs=4326))
joined = geopandas.sjoin(points, faces[['id', 'geometry']], predicate='within', how='left', rsuffix='face')
joined.drop(columns='geometry').to_csv({output!r}, index=False)
"""
locate = [program, "locate", "--quiet", "--data", data, source, "--force", "-o", output]
runs = [
    ("cat", ["sh", "-c", f"cat {source} > {output}"], count, 3),
    ("spheres locate, 1 thread", [*locate, "--threads", "1"], count, 3),
    ("spheres locate, 2 threads", [*locate, "--threads", "2"], count, 3),
    ("spheres locate, 1 thread, to nowhere", [*locate[:-1], "/dev/null", "--threads", "1"], count, 3),
    ("spheres locate, 2 threads, to nowhere", [*locate[:-1], "/dev/null", "--threads", "2"], count, 3),
    ("spheres locate with border_km, 2 threads", [*locate, "--columns", "border_km"], count, 1),
    ("polars and shapely", [sys.executable, "-c", polars], count, 1),
    ("geopandas (a million rows)", [sys.executable, "-c", geopandas], min(count, 1_000_000), 1),
]
print(f"{'tool':42s} {'wall s':>7s} {'CPU s':>7s} {'rows/s':>12s} {'rows/CPU s':>12s} {'MB':>6s}")
for name, words, rows, times in runs:
    best = None
    for _ in range(times):
        if os.path.exists(output):
            os.remove(output)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.perf_counter()
        run = subprocess.run(["/usr/bin/time", "-f", "%M", *words], stderr=subprocess.PIPE, text=True)
        wall = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        memory = int(run.stderr.split()[-1]) // 1024
        if run.returncode:
            sys.exit(run.stderr)
        best = min(best or (wall, cpu, memory), (wall, cpu, memory))
    wall, cpu, memory = best
    print(
        f"{name:42s} {wall:7.2f} {cpu:7.2f} {rows / wall:12,.0f} {rows / max(cpu, 0.01):12,.0f} {memory:6d}",
        flush=True,
    )
for path in (source, output):
    os.remove(path)
