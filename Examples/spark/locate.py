"""`spheres locate` under Apache Spark: one process for each Arrow batch of a partition.

    spark-submit --files spheres --archives share.tar.gz#share locate.py IN OUT

IN is a folder of Parquet or CSV files with the columns lon, lat and date; OUT gets the same rows as Parquet, in
their order within each partition, with region, status, power and tenure behind them.
"""
import io
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator

import pyarrow
import pyarrow.csv
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import StringType, StructField, StructType

ADDED = ["region", "status", "power", "tenure"]


def located(rows: DataFrame, lon: str = "lon", lat: str = "lat", date: str = "date") -> DataFrame:
    """The rows with the columns of ADDED behind their own, which are passed on as they are."""
    schema = StructType(list(rows.schema.fields) + [StructField(name, StringType()) for name in ADDED])

    def answer(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            asked = pyarrow.table([batch.column(name) for name in (lon, lat, date)], names=["lon", "lat", "date"])
            yield pyarrow.RecordBatch.from_arrays(
                batch.columns + answers(asked), names=batch.schema.names + ADDED
            )

    return rows.mapInArrow(answer, schema)


def answers(asked: pyarrow.Table) -> list[pyarrow.Array]:
    """The four columns for a table of lon, lat and date; a row that cannot be read has no answer."""
    words = [program(), "locate", "--quiet", "--threads", "1", "--format", "csv", "-o", "-"]
    with tempfile.TemporaryFile() as errors, subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env={**os.environ, "SPHERES_DATA": data()}
    ) as process:
        # Rows go in from a thread of their own, so that neither pipe waits for the other.
        feeder = threading.Thread(target=feed, args=(process, asked))
        feeder.start()
        out = process.stdout.read()
        feeder.join()
        if process.wait() != 0:
            errors.seek(0)
            raise RuntimeError(f"spheres locate ended with {process.returncode}: {errors.read().decode(errors='replace')}")
    strings = pyarrow.csv.ConvertOptions(
        include_columns=ADDED, column_types={name: pyarrow.string() for name in ADDED}, strings_can_be_null=True
    )
    found = pyarrow.csv.read_csv(io.BytesIO(out), convert_options=strings)
    if found.num_rows != asked.num_rows:
        raise RuntimeError(f"{asked.num_rows} rows went in, {found.num_rows} came out")
    return [found.column(name).combine_chunks() for name in ADDED]


def feed(process: subprocess.Popen, asked: pyarrow.Table) -> None:
    """Writes the rows as CSV; a process that goes away early is told by its exit code."""
    try:
        pyarrow.csv.write_csv(asked, process.stdin)
        process.stdin.close()
    except OSError:
        pass


def program() -> str:
    """The program that was sent with the job, or the one that is installed on the node."""
    sent = SparkFiles.get("spheres")
    if not os.path.exists(sent):
        return "spheres"
    os.chmod(sent, 0o755)
    return sent


def data() -> str:
    """The data that was sent with the job, unpacked by Spark."""
    sent = os.path.join(SparkFiles.getRootDirectory(), "share")
    return sent if os.path.isdir(sent) else os.environ.get("SPHERES_DATA", "/usr/local/share/spheres")


def main() -> None:
    source, target = sys.argv[1:3]
    spark = SparkSession.builder.appName("spheres locate").getOrCreate()
    reader = spark.read
    files = os.listdir(source) if os.path.isdir(source) else [source]
    rows = reader.csv(source, header=True) if any(f.endswith(".csv") for f in files) else reader.parquet(source)
    located(rows).write.mode("errorifexists").parquet(target)
    spark.stop()


if __name__ == "__main__":
    main()
