"""Rows of all kinds for the check of Spark, and the answers of one `spheres locate` process for them.

    python spark_rows.py FOLDER     writes pings (Parquet) and pings-csv into the folder
"""
import csv
import datetime
import decimal
import io
import os
import random
import subprocess
import sys

import pyarrow
import pyarrow.csv
import pyarrow.parquet

ROWS, FILES = 400_000, 8
ADDED = ["region", "status", "power", "tenure"]


def sample() -> pyarrow.Table:
    """Of every thousand rows one lacks a longitude, one has an invalid latitude, one an empty date, one quotation marks."""
    draw = random.Random(20)
    rows = {name: [] for name in ["id", "note", "lon", "lat", "date", "seen", "price", "words"]}
    for row in range(ROWS):
        bad = row % 1000
        rows["id"].append(row)
        rows["note"].append(draw.choice(["", "plain", "with, comma", 'with "marks"', "  blanks ", "奉天", "NA", None]))
        rows["lon"].append(None if bad == 7 else f"{draw.uniform(87, 140):.6f}")
        rows["lat"].append({8: "north", 10: '4"6,5', 11: "two\nlines"}.get(bad, f"{draw.uniform(33, 54):.6f}"))
        day = f"{draw.randint(1894, 1945)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        rows["date"].append("" if bad == 9 else draw.choice([day, day, day[:7], day[:4]]))
        rows["seen"].append(datetime.datetime(2020, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(0, row))
        rows["price"].append(None if bad == 12 else decimal.Decimal(row) / 100)
        rows["words"].append(None if bad == 13 else ["a"] * (row % 3))
    table = pyarrow.table(rows)
    kinds = {"seen": pyarrow.timestamp("us", "UTC"), "price": pyarrow.decimal128(12, 2)}
    return table.cast(pyarrow.schema([(f.name, kinds.get(f.name, f.type)) for f in table.schema]))


def plain(table: pyarrow.Table) -> pyarrow.Table:
    """What a CSV file can contain, one row per line."""
    table = table.select(["id", "note", "lon", "lat", "date"])
    return table.filter([id % 1000 != 11 for id in table.column("id").to_pylist()])


def answers(table: pyarrow.Table, spheres: str) -> list[tuple]:
    """The answers of one process, for each row; None without one."""
    text = io.StringIO()
    cells = csv.writer(text)
    cells.writerow(["lon", "lat", "date"])
    cells.writerows(zip(*(table.column(name).to_pylist() for name in ["lon", "lat", "date"])))
    words = [spheres, "locate", "--quiet", "--format", "csv", "-o", "-"]
    found = subprocess.run(words, input=text.getvalue().encode(), capture_output=True, check=True).stdout.decode()
    rows = csv.DictReader(io.StringIO(found, newline=""))
    return [tuple(row[name] or None for name in ADDED) for row in rows]


def main() -> None:
    table = sample()
    for name, rows in {"pings": table, "pings-csv": plain(table)}.items():
        os.makedirs(f"{sys.argv[1]}/{name}")
        each = -(-rows.num_rows // FILES)
        for part in range(FILES):
            piece, path = rows.slice(part * each, each), f"{sys.argv[1]}/{name}/part-{part}"
            if name == "pings":
                pyarrow.parquet.write_table(piece, f"{path}.parquet")
            else:
                pyarrow.csv.write_csv(piece, f"{path}.csv")


if __name__ == "__main__":
    main()
