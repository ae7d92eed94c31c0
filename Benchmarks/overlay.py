#!/usr/bin/env python3
"""Times `spheres overlap` beside `geopandas.overlay` on polygons of four kinds and a timeline of many.

usage: .venv/bin/python overlay.py SPHERES DATA SCRATCH

The peer cuts polygons that it has in memory by the layer of what leads, which it has too, and measures nothing. The
command starts, reads the polygons from a file, cuts and measures them, and writes a row for each share. Each run of the
peer is between two of the command; what counts is the ratio. The sums of both are compared on the plane.
"""
import json
import os
import subprocess
import sys
import time

import geopandas
import numpy as np

program, data, scratch = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3]
DAY = "1912-07-09"
draw = np.random.default_rng(1912)
WEST, SOUTH, EAST, NORTH = 90, 33, 142, 54


def centres(count, margin=0.0):
    return zip(
        draw.uniform(WEST + margin, EAST - margin, count), draw.uniform(SOUTH + margin / 3, NORTH - margin / 3, count)
    )


def hexagons(count, width):
    turns = np.arange(6) * np.pi / 3
    return [np.c_[x + width / 2 * np.cos(turns), y + width / 2 * np.sin(turns)] for x, y in centres(count)]


def districts(count, corners, least, most):
    """Outlines with waves of many lengths, as districts and coasts have."""
    turns = np.arange(corners) * 2 * np.pi / corners
    outlines = []
    for x, y in centres(count, most):
        radius = np.full(corners, draw.uniform(least, most))
        for wave in (6, 9, 12, 15, 18):
            radius *= 1 + draw.uniform(0, 0.06) * np.sin(wave * turns + draw.uniform(0, 6))
        radius *= 1 + 0.01 * np.sin(turns * (corners // 6))
        outlines.append(np.c_[x + radius * np.cos(turns), y + 0.8 * radius * np.sin(turns)])
    return outlines


def write(name, outlines):
    path = f"{scratch}/{name}.geojson"
    features = [
        {
            "type": "Feature", "properties": {},
            "geometry": {"type": "Polygon", "coordinates": [[*outline.round(7).tolist(), outline[0].round(7).tolist()]]},
        }
        for outline in outlines
    ]
    with open(path, "w", encoding="ascii") as file:
        file.write(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def command(path, *words):
    question = [program, "overlap", path, "--data", data, "--by", "power", "--csv", "--quiet", "--force", *words]
    start = time.perf_counter()
    subprocess.run([*question, "-o", f"{scratch}/overlay.csv"], check=True)
    return time.perf_counter() - start


layer = f"{scratch}/leads.geojson"
subprocess.run(
    [program, "export", "--layer", "predominant", "--date", DAY, "--data", data, "--quiet", "--force", "-o", layer],
    check=True,
)
leads = geopandas.read_file(layer)

kinds = {
    "2,000 hexagons of 0.3°": (hexagons(2_000, 0.3), 5),
    "20,000 hexagons of 0.05°, most in one face": (hexagons(20_000, 0.05), 20),
    "300 districts of 400 vertices": (districts(300, 400, 0.5, 2), 5),
    "ten polygons of 20,000 vertices": (districts(10, 20_000, 4, 8), 5),
}
print("| polygons | geopandas.overlay, s | spheres overlap, s | ratio | goal |\n|---|---|---|---|---|")
for name, (outlines, goal) in kinds.items():
    path = write("overlay", outlines)
    polygons = geopandas.read_file(path)
    times, ratios = [], []
    for _ in range(3):
        before = command(path, "--date", DAY)
        start = time.perf_counter()
        geopandas.overlay(polygons, leads, how="intersection")
        peer = time.perf_counter() - start
        ours = min(before, command(path, "--date", DAY))
        times.append((peer, ours))
        ratios.append(peer / ours)
    peer, ours = min(time[0] for time in times), min(time[1] for time in times)
    print(f"| {name} | {peer:.2f} | {ours:.3f} | **{sorted(ratios)[1]:.0f}** | {goal} |", flush=True)

print()
for count in (1_250, 2_500, 5_000, 10_000):
    path = write("overlay", districts(count, 60, 0.1, 0.5))
    print(f"{count:,} districts of 60 vertices, --timeline: {command(path, '--timeline'):.2f} s", flush=True)
