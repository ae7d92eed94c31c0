"""The processor time of a row under Spark, compared with `spheres locate` alone.

    python Benchmarks/spark.py spheres.tar.gz [MILLIONS]

spheres.tar.gz is made as Examples/spark/README.md says. Rows are drawn by a fixed seed over the box of the shipped
data set, 20 million unless told, into a folder of $TMPDIR that goes away. Two tasks run at a time on this machine.
Each job is run twice, and the lesser time is told, so that what Spark compiles on its way is not counted.
"""
import os
import resource
import shutil
import subprocess
import sys
import tempfile

import numpy
import pyarrow
import pyarrow.csv
import pyarrow.parquet
from pyspark.sql import DataFrame, SparkSession

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Examples", "spark"))
import locate  # noqa: E402

archive = os.path.abspath(sys.argv[1])
millions = int(sys.argv[2]) if len(sys.argv) > 2 else 20
FILES = 8
CSV = {"header": True, "escape": '"', "ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False}


def write_rows(folder: str) -> None:
    """Parquet of numbers and dates, and CSV of the same."""
    draw = numpy.random.default_rng(20)
    for name in ("parquet", "csv"):
        os.makedirs(f"{folder}/{name}")
    each = millions * 1_000_000 // FILES
    for part in range(FILES):
        rows = pyarrow.table({
            "id": numpy.arange(part * each, (part + 1) * each),
            "lon": draw.uniform(87, 132, each).round(6), "lat": draw.uniform(41, 54, each).round(6),
            "date": pyarrow.array(draw.integers(-27500, -8900, each).astype("int32")).cast(pyarrow.date32()),
        })
        pyarrow.parquet.write_table(rows, f"{folder}/parquet/{part}.parquet")
        pyarrow.csv.write_csv(rows, f"{folder}/csv/{part}.csv")


def processor_seconds() -> float:
    """Of all processes of this session, including ended ones."""
    ticks = 0
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == os.getsid(0):
            ticks += sum(map(int, fields[11:15]))
    return ticks / os.sysconf("SC_CLK_TCK")


def told(words: str, seconds: float) -> None:
    """Processor seconds for a million rows, and hours for a billion."""
    print(f"{words:48s} {seconds / millions:7.2f} s a million  {seconds / millions / 3.6:6.2f} h a billion", flush=True)


def measure(words: str, job) -> float:
    times = []
    for _ in range(2):
        shutil.rmtree(f"{folder}/out", ignore_errors=True)
        start = processor_seconds()
        job()
        times.append(processor_seconds() - start)
    told(words, min(times))
    return min(times)


def alone() -> None:
    """One process over the same rows as CSV."""
    with open(f"{folder}/all.csv", "rb") as source, open(f"{folder}/out", "wb") as sink:
        words = [f"{folder}/node/bin/spheres", "locate", "--quiet", "--threads", "1"]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(words, stdin=source, stdout=sink, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    os.remove(f"{folder}/out")
    told("spheres locate alone, CSV", after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def through_python(rows: DataFrame) -> DataFrame:
    return rows.mapInArrow(lambda batches: batches, rows.schema)


if os.getsid(0) != os.getpid():
    os.execvp("setsid", ["setsid", "--wait", sys.executable, *sys.argv])
folder = tempfile.mkdtemp()
try:
    write_rows(folder)
    os.makedirs(f"{folder}/node")
    subprocess.run(["tar", "-C", f"{folder}/node", "-xzf", archive], check=True)
    with open(f"{folder}/all.csv", "wb") as whole:
        for part in range(FILES):
            with open(f"{folder}/csv/{part}.csv", "rb") as file:
                if part:
                    file.readline()
                shutil.copyfileobj(file, whole)
    alone()
    os.remove(f"{folder}/all.csv")
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false").config("spark.driver.memory", "2g")
    builder = builder.config("spark.archives", f"{archive}#spheres").config("spark.submit.pyFiles", locate.__file__)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for name, options in (("parquet", {}), ("csv", CSV)):
        rows = spark.read.load(f"{folder}/{name}", name, **options)
        for words, asked in (
            ("read and written", rows), ("the same through Python", through_python(rows)),
            ("the same with answers", locate.located(rows)),
        ):
            measure(f"{name}: {words}", lambda: asked.write.save(f"{folder}/out", name, **options))
    spark.stop()
finally:
    shutil.rmtree(folder)
