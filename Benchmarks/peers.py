#!/usr/bin/env python3
"""Runs the peers and the library side by side and prints the table of ratios.

usage: .venv/bin/python peers.py SCRATCH MEASURE DATA

SCRATCH holds what `measure prepare` wrote; MEASURE is that program and DATA the data set. Every peer is timed
between two runs of the library, so that a noisy minute falls on both; what counts is the ratio.
"""
import glob
import json
import os
import statistics
import struct
import subprocess
import sys
import tempfile
import time

import numpy as np
import shapely

scratch, measure, data = sys.argv[1:4]
goals = {
    "GEOS prepared from C": {"uniform": 25, "real": 20, "hard": 10},
    "ClickHouse polygon dictionary": {"uniform": 15, "real": 15, "hard": 7},
    "geopandas.sjoin": {"uniform": 250, "real": 250, "hard": 50},
}


def library(ground, name):
    run = subprocess.run([measure, "bulk", data, ground, name], capture_output=True, text=True, check=True)
    return json.loads(run.stdout)["min"]


def geos_library():
    folder = os.path.join(os.path.dirname(os.path.dirname(shapely.__file__)), "shapely.libs")
    return glob.glob(f"{folder}/libgeos_c*")[0]


class GEOS:
    name, count = "GEOS prepared from C", 200_000

    def __init__(self, ground, faces):
        self.ground = ground
        self.program = f"{scratch}/geos-prepared"
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "geos-prepared.c")
        subprocess.run(["cc", "-O2", "-o", self.program, source, "-ldl"], check=True)
        with open(f"{scratch}/{ground}.wkb", "wb") as file:
            for face in faces:
                binary = shapely.to_wkb(face)
                file.write(struct.pack("<I", len(binary)) + binary)

    def run(self, name, x, y):
        base = f"{scratch}/{self.ground}"
        words = [self.program, geos_library(), f"{base}.wkb", f"{base}-{name}-x.f64", f"{base}-{name}-y.f64"]
        folder = os.path.dirname(geos_library())
        run = subprocess.run(
            words + [str(len(x))],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "LD_LIBRARY_PATH": folder},
        )
        return float(run.stdout.split()[0]), None


def timed(work, count):
    start = time.perf_counter()
    result = work()
    return (time.perf_counter() - start) / count * 1e9, result


class Shapely:
    name, count = "shapely contains_xy, prepared, with boxes", 200_000

    def __init__(self, ground, faces):
        self.faces = [(face, face.bounds) for face in faces]
        for face in faces:
            shapely.prepare(face)
            shapely.contains_xy(face, [0.0], [0.0])

    def run(self, name, x, y):
        def work():
            found = np.zeros(len(x), np.uint16)
            for index, (face, box) in enumerate(self.faces):
                near = (x >= box[0]) & (x <= box[2]) & (y >= box[1]) & (y <= box[3]) & (found == 0)
                near = np.flatnonzero(near)
                found[near[shapely.contains_xy(face, x[near], y[near])]] = index + 1
            return found

        return timed(work, len(x))


class GeoPandas:
    name, count = "geopandas.sjoin", 50_000

    def __init__(self, ground, faces):
        import geopandas

        self.geopandas = geopandas
        numbers = np.arange(1, len(faces) + 1)
        self.faces = geopandas.GeoDataFrame({"face": numbers}, geometry=faces, crs=4326)

    def run(self, name, x, y):
        def work():
            points = self.geopandas.GeoDataFrame(
                geometry=self.geopandas.points_from_xy(x, y, crs=4326)
            )
            joined = self.geopandas.sjoin(points, self.faces, predicate="within", how="left")
            return joined.face.fillna(0).to_numpy()

        return timed(work, len(x))


class DuckDB:
    name, count = "DuckDB spatial join", 3_000

    def __init__(self, ground, faces):
        import duckdb
        import duckdb_extension_spatial

        folder = os.path.dirname(duckdb_extension_spatial.__file__)
        path = glob.glob(f"{folder}/extensions/*/spatial.duckdb_extension")[0]
        self.connection = duckdb.connect(config={"allow_unsigned_extensions": True})
        self.connection.execute(f"load '{path}'")
        self.connection.execute("set threads=1")
        self.connection.execute("create table faces (face integer, shape geometry)")
        for index, face in enumerate(faces):
            self.connection.execute(
                "insert into faces values (?, ST_GeomFromWKB(?))", [index + 1, shapely.to_wkb(face)]
            )

    def run(self, name, x, y):
        import pyarrow

        points = pyarrow.table({"k": np.arange(len(x)), "x": x, "y": y})
        self.connection.register("points", points)
        query = "select k, face from points join faces on ST_Within(ST_Point(x, y), shape)"
        spent, rows = timed(lambda: self.connection.execute(query).fetchnumpy(), len(x))
        found = np.zeros(len(x))
        found[rows["k"]] = rows["face"]
        return spent, found


class ClickHouse:
    name, count = "ClickHouse polygon dictionary", 500_000

    def __init__(self, ground, faces):
        from chdb import session

        self.session = session.Session(tempfile.mkdtemp())
        self.session.query("create database if not exists b engine=Atomic")
        self.session.query(
            "create table b.faces (shape Array(Array(Array(Tuple(Float64, Float64)))), face UInt16) engine=Memory"
        )
        for index, face in enumerate(faces):
            parts = [
                [[tuple(c) for c in part.exterior.coords], *[[tuple(c) for c in h.coords] for h in part.interiors]]
                for part in shapely.get_parts(face)
            ]
            text = json.dumps({"shape": parts, "face": index + 1})
            path = f"{scratch}/face.json"
            with open(path, "w", encoding="ascii") as file:
                file.write(text)
            self.session.query(
                f"insert into b.faces select * from file('{path}', JSONEachRow, "
                "'shape Array(Array(Array(Tuple(Float64, Float64)))), face UInt16')"
            )
        self.session.query(
            "create dictionary b.lookup (shape Array(Array(Array(Tuple(Float64, Float64)))), face UInt16 default 0)"
            " primary key shape source(clickhouse(query 'select shape, face from b.faces'))"
            " layout(polygon_index_each) lifetime(0)"
        )
        self.session.query("select dictGet('b.lookup', 'face', tuple(120., 45.))")

    def run(self, name, x, y):
        base = f"{scratch}/points"
        np.column_stack([x, y]).tofile(f"{base}.bin")
        self.session.query("drop table if exists b.points")
        self.session.query("create table b.points (x Float64, y Float64) engine=Memory")
        self.session.query(
            f"insert into b.points select * from file('{base}.bin', RowBinary, 'x Float64, y Float64')"
        )
        query = "select sum(dictGet('b.lookup', 'face', tuple(x, y))) from b.points settings max_threads=1"
        spent, _ = timed(lambda: self.session.query(query), len(x))
        return spent, None


print(f"{'positions':24s} {'peer':42s} {'peer ns':>12s} {'library ns':>11s} {'ratio':>8s}  goal   agree")
for ground in ("shipped", "dense"):
    with open(f"{scratch}/{ground}.geojson", encoding="utf-8") as file:
        features = json.load(file)["features"]
    faces = [shapely.geometry.shape(feature["geometry"]) for feature in features]
    for kind in (GEOS, Shapely, GeoPandas, ClickHouse, DuckDB):
        try:
            peer = kind(ground, faces)
        except Exception as problem:
            print(f"{ground:24s} {kind.name:42s} left out: {type(problem).__name__}: {str(problem)[:80]}")
            continue
        for name in ("uniform", "hard", "real"):
            x = np.fromfile(f"{scratch}/{ground}-{name}-x.f64", count=kind.count)
            y = np.fromfile(f"{scratch}/{ground}-{name}-y.f64", count=kind.count)
            wanted = np.fromfile(f"{scratch}/{ground}-{name}-face.u16", np.uint16, count=kind.count)
            times, ours = [], []
            ours.append(library(ground, name))
            for _ in range(3):
                spent, found = peer.run(name, x, y)
                times.append(spent)
            ours.append(library(ground, name))
            ratio = statistics.median(times) / statistics.median(ours)
            goal = goals.get(kind.name, {}).get(name)
            agree = "" if found is None else f"{np.mean(np.asarray(found) == wanted) * 100:.3f} %"
            print(
                f"{ground + ' ' + name:24s} {kind.name:42s} {statistics.median(times):12.1f} "
                f"{statistics.median(ours):11.2f} {ratio:8.0f}  {goal or '':>4}   {agree}",
                flush=True,
            )
