"""Times the Python package: rows on one and two threads beside geopandas.sjoin, one answer, the import.

    python Benchmarks/python.py

Run it with the wheel, geopandas and nothing else at work. Each ratio is of two times taken side by side.
"""

import subprocess
import sys
import time
import timeit

import geopandas
import numpy as np
from spheres_atlas import Atlas

ROWS = 1_000_000
# What geopandas joins: it is slow.
JOINED = 100_000


def best(work, times=7):
    return min(timeit.repeat(work, number=1, repeat=times))


def main():
    atlas = Atlas.shipped()
    random = np.random.default_rng(1)
    faces = atlas.layer("regions", "1912-07-09")
    west, south, east, north = faces.total_bounds
    longitudes, latitudes = random.uniform(west, east, ROWS), random.uniform(south, north, ROWS)
    first, last = (np.datetime64(day).astype(int) for day in (atlas.first_day, atlas.last_day))
    days = random.integers(first, last, ROWS).astype("datetime64[D]")
    atlas.locate(longitudes, latitudes, days)
    for threads in (1, 2):
        took = best(lambda: atlas.locate(longitudes, latitudes, days, threads=threads))
        print(f"locate, a date each, {threads} threads: {took / ROWS * 1e9:.1f} ns a row")
    column = best(lambda: atlas.locate(longitudes, latitudes, days, threads=1).codes("power"))
    print(f"the same with the codes of a column: {column / ROWS * 1e9:.1f} ns a row")

    points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(longitudes[:JOINED], latitudes[:JOINED]), crs=4326)
    ratios = []
    for _ in range(3):
        join = best(lambda: geopandas.sjoin(points, faces, predicate="within"), 1) / JOINED
        ours = best(lambda: atlas.locate(longitudes, latitudes, "1912-07-09", threads=1), 3) / ROWS
        ratios.append(join / ours)
        print(f"one day: geopandas.sjoin {join * 1e9:.0f} ns, locate {ours * 1e9:.1f} ns: {join / ours:.0f} times")

    single = best(lambda: [atlas.at(126.65, 45.75, "1907-07-31") for _ in range(200)]) / 200
    print(f"at: {single * 1e6:.0f} microseconds")
    code = "import time; t = time.perf_counter(); import spheres_atlas{}; print(time.perf_counter() - t)"
    for name, rest in [("import spheres_atlas", ""), ("the same and Atlas.shipped()", "; spheres_atlas.Atlas.shipped()")]:
        times = [float(subprocess.check_output([sys.executable, "-c", code.format(rest)])) for _ in range(9)]
        print(f"{name}: {min(times) * 1e3:.0f} ms, median {sorted(times)[4] * 1e3:.0f} ms")
    start = time.perf_counter()
    atlas.map("1912-07-09")
    print(f"a map: {(time.perf_counter() - start) * 1e3:.0f} ms")


main()
