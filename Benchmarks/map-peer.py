#!/usr/bin/env python3
"""Times geopandas with matplotlib for the map that `measure` draws: the same land, lakes, rivers and faces, projected
by the same PROJ string into one SVG with a legend, and the faces alone. Prints milliseconds a map and the file's size.

usage: .venv/bin/python map-peer.py DATA SCRATCH
"""
import statistics
import sys
import time

import geopandas
import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as pyplot  # noqa: E402

data, scratch = sys.argv[1:3]
projection = "+proj=aea +lat_1=37 +lat_2=51 +lat_0=43 +lon_0=117 +datum=WGS84"
layers = {name: geopandas.read_file(f"{data}/base/{name}.shp") for name in ("land", "lakes", "rivers")}
faces = geopandas.read_file(f"{scratch}/shipped.geojson")
path = f"{scratch}/map-peer.svg"


def draw(with_ground):
    figure, axes = pyplot.subplots(figsize=(12, 9))
    if with_ground:
        layers["land"].to_crs(projection).plot(ax=axes, color="#eee8dc")
    faces.to_crs(projection).plot(ax=axes, column="id", legend=True, edgecolor="black", linewidth=0.5)
    if with_ground:
        layers["lakes"].to_crs(projection).plot(ax=axes, color="#bcd")
        layers["rivers"].to_crs(projection).plot(ax=axes, color="#68a", linewidth=0.4)
    axes.set_axis_off()
    figure.savefig(path)
    pyplot.close(figure)


for name, with_ground in (("regions, land, lakes and rivers", True), ("regions alone", False)):
    times = []
    for _ in range(6):
        start = time.perf_counter()
        draw(with_ground)
        times.append((time.perf_counter() - start) * 1000)
    with open(path, "rb") as file:
        size = len(file.read())
    print(f"geopandas and matplotlib, {name}: {statistics.median(times[1:]):.0f} ms a map, {size} bytes")
