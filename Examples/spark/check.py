"""Shows on a cluster of two workers that Spark's answers are those of one process, whatever dies on the way.

    python check.py SPHERES DATA

Says "ok" or "not ok" for each thing, as the scripts of .ci/interop do.
"""
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time

import pyarrow
import pyarrow.csv
import pyarrow.parquet
from pyspark.sql import SparkSession

import locate

spheres, data = (os.path.abspath(path) for path in sys.argv[1:3])
ROWS = 400_000


def check(holds: bool, words: str) -> None:
    print("ok" if holds else "not ok", words, flush=True)


def sample(path: str) -> None:
    """Rows of all kinds, every thousandth without a position or a date that can be read."""
    draw = random.Random(20)
    rows = {"id": [], "lon": [], "lat": [], "date": [], "note": []}
    for row in range(ROWS):
        rows["id"].append(row)
        rows["lon"].append(None if row % 1000 == 7 else f"{draw.uniform(87, 140):.6f}")
        rows["lat"].append("north" if row % 1000 == 8 else f"{draw.uniform(33, 54):.6f}")
        day = f"{draw.randint(1894, 1945)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
        rows["date"].append("" if row % 1000 == 9 else day)
        rows["note"].append(draw.choice(["", "plain", "with, comma", 'with "marks"', "奉天", None]))
    os.makedirs(path)
    table = pyarrow.table(rows)
    for part in range(8):
        piece = table.slice(part * ROWS // 8, ROWS // 8)
        pyarrow.parquet.write_table(piece, f"{path}/part-{part}.parquet")


def single(path: str) -> list[tuple]:
    """What one process answers for the rows in their order."""
    table = pyarrow.parquet.read_table(path).sort_by("id").select(["lon", "lat", "date"])
    out = io_bytes(table)
    done = subprocess.run(
        [spheres, "locate", "--quiet", "--format", "csv", "-o", "-"], input=out, capture_output=True, check=True,
        env={**os.environ, "SPHERES_DATA": data},
    )
    options = pyarrow.csv.ConvertOptions(
        include_columns=locate.ADDED, column_types={n: pyarrow.string() for n in locate.ADDED}, strings_can_be_null=True
    )
    found = pyarrow.csv.read_csv(pyarrow.BufferReader(done.stdout), convert_options=options)
    return list(zip(*(found.column(name).to_pylist() for name in locate.ADDED)))


def io_bytes(table: pyarrow.Table) -> bytes:
    sink = pyarrow.BufferOutputStream()
    pyarrow.csv.write_csv(table, sink)
    return sink.getvalue().to_pybytes()


def kill_one_executor(after: float) -> None:
    """Kills one of the executors' machines hard, as a node that loses its power."""
    time.sleep(after)
    pids = subprocess.run(
        ["pgrep", "-f", "CoarseGrainedExecutorBackend"], capture_output=True, text=True
    ).stdout.split()
    if pids:
        os.kill(int(pids[0]), signal.SIGKILL)
        killed.append(pids[0])


killed: list[str] = []
work = tempfile.mkdtemp()
sample(f"{work}/in")
expected = single(f"{work}/in")
os.environ["PYSPARK_PYTHON"] = sys.executable
spark = (
    SparkSession.builder.master("local-cluster[2,1,1024]").appName("check")
    .config("spark.ui.enabled", "false").config("spark.sql.execution.arrow.maxRecordsPerBatch", "20000")
    .config("spark.executorEnv.SPHERES_DATA", data)
    .config("spark.executorEnv.PYTHONPATH", os.path.dirname(os.path.abspath(__file__)))
    .getOrCreate()
)
spark.sparkContext.setLogLevel("OFF")
spark.sparkContext.addFile(spheres)
rows = spark.read.parquet(f"{work}/in").repartition(16)


def answered() -> list:
    return sorted(locate.located(rows).collect(), key=lambda row: row["id"])


start = time.time()
found = answered()
took = time.time() - start
check(len(found) == ROWS, f"{ROWS} rows come back, in {took:.1f} s")
check([tuple(row[name] for name in locate.ADDED) for row in found] == expected, "every answer is that of one process")
before = {row["id"]: row for row in spark.read.parquet(f"{work}/in").collect()}
check(
    all(tuple(row)[:5] == tuple(before[row["id"]]) for row in found), "what was in the rows is in them still, untyped anew"
)
check(sum(row["region"] is None and row["status"] is None for row in found) == 3 * ROWS // 1000, "rows that cannot be read have no answer")

thread = threading.Thread(target=kill_one_executor, args=(max(0.5, took * 0.4),))
thread.start()
again = answered()
thread.join()
check(len(killed) == 1, "an executor was killed in the middle")
check(again == found, "and nothing is lost: the same rows with the same answers")

spark.stop()
