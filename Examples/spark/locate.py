"""`spheres locate` under Apache Spark: one process for each partition, fed and read through Arrow.

    spark-submit --archives spheres.tar.gz#spheres locate.py IN OUT

IN is a folder of Parquet or CSV files. OUT gets the same rows in the same format, in their order within each
partition, with region, status, power and tenure behind their own columns.
"""
import argparse
import itertools
import os
import queue
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pyarrow
import pyarrow.csv
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import DateType, StringType, StructField, StructType


def located(
    rows: DataFrame, lon: str = "lon", lat: str = "lat", date: str = "date", *,
    columns: tuple[str, ...] = (), prefix: str = "", on_error: str = "keep",
) -> DataFrame:
    """The rows with the answers, as text, after their own columns, which are unchanged.

    The date is text or a date. A row that cannot be read has no answer, or ends the job when on_error is "fail".
    """
    kind = rows.select(lon, lat, date).schema[2].dataType
    if not isinstance(kind, (StringType, DateType)):
        raise ValueError(f"{date}: found {kind.simpleString()}, expected a date or a string; cast it first")
    if on_error not in ("keep", "fail"):
        raise ValueError(f"on_error: found {on_error}, expected keep or fail; to skip, leave out rows without a status")
    names = ["region", "status", "power", "tenure", *columns]
    added = [prefix + name for name in names]
    if taken := [name for name in added if name in rows.columns]:
        raise ValueError(f"the rows have columns called {', '.join(taken)} already; choose a prefix")
    words = ["locate", "--quiet", "--threads=1", "--format=csv", f"--on-error={on_error}"]
    words += [f"--columns={','.join(columns)}"] if columns else []
    schema = StructType(rows.schema.fields + [StructField(name, StringType()) for name in added])
    return rows.mapInArrow(lambda batches: answered(batches, [lon, lat, date], words, names, added), schema)


def answered(
    batches: Iterator[pyarrow.RecordBatch], asked: list[str], words: list[str], names: list[str], added: list[str]
) -> Iterator[pyarrow.RecordBatch]:
    """The batches of a partition with answers: `names` are the program's column names, `added` those of the rows.

    Only what is asked goes through the process; all else waits here.
    """
    first = next(batches, None)
    if first is None:
        return
    waiting: queue.SimpleQueue = queue.SimpleQueue()
    with tempfile.TemporaryFile() as errors, started(words, errors) as process, ThreadPoolExecutor(1) as pool:
        try:
            # A separate thread writes the rows, so that neither pipe waits for the other.
            fed = pool.submit(feed, itertools.chain([first], batches), asked, process.stdin, waiting)
            problem = None
            try:
                yield from joined(waiting, answers(process.stdout, names), added)
            except pyarrow.ArrowInvalid as error:
                problem = error  # mostly what a process leaves behind that ended early
            if process.wait() != 0:
                errors.seek(0)
                said = errors.read().decode(errors="replace").strip()
                raise RuntimeError(f"spheres locate ended with {process.returncode}: {said}")
            fed.result()
            if problem:
                raise problem
        finally:
            process.kill()


def started(words: list[str], errors) -> subprocess.Popen:
    """The program sent with the job, otherwise the one on the node."""
    sent = os.path.join(SparkFiles.getRootDirectory(), "spheres", "bin", "spheres")
    program = sent if os.path.exists(sent) else "spheres"
    try:
        return subprocess.Popen([program, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
    except OSError as error:
        raise RuntimeError(f"{program}: {error.strerror}; send it along: --archives spheres.tar.gz#spheres") from None


def feed(batches: Iterator[pyarrow.RecordBatch], asked: list[str], sink, waiting: queue.SimpleQueue) -> None:
    """Writes positions and dates as CSV."""
    names = ["lon", "lat", "date"]
    writer = None
    with sink:
        for batch in batches:
            waiting.put(batch)
            cells = pyarrow.RecordBatch.from_arrays([batch.column(name) for name in asked], names)
            writer = writer or pyarrow.csv.CSVWriter(sink, cells.schema)
            writer.write_batch(cells)
        writer.close()


def answers(source, names: list[str]) -> Iterator[pyarrow.RecordBatch]:
    """The columns with these names; only an empty cell is null."""
    yield from pyarrow.csv.open_csv(
        source,
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            include_columns=names, column_types={name: pyarrow.string() for name in names},
            strings_can_be_null=True, null_values=[""],
        ),
    )


def joined(
    waiting: queue.SimpleQueue, answers: Iterator[pyarrow.RecordBatch], added: list[str]
) -> Iterator[pyarrow.RecordBatch]:
    """Appends the answers to the waiting rows; both are in the same order, in batches of different sizes."""
    rows = waiting.get()
    for piece in answers:
        while piece.num_rows > 0:
            while rows.num_rows == 0:
                rows = waiting.get()
            count = min(rows.num_rows, piece.num_rows)
            columns = rows.slice(0, count).columns + piece.slice(0, count).columns
            yield pyarrow.RecordBatch.from_arrays(columns, rows.schema.names + added)
            rows, piece = rows.slice(count), piece.slice(count)
    if rows.num_rows > 0 or not waiting.empty():
        raise pyarrow.ArrowInvalid("fewer answers than rows")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", metavar="IN")
    parser.add_argument("target", metavar="OUT", help="a folder that is not there yet")
    parser.add_argument("--format", choices=["parquet", "csv"], default="parquet", help="of IN and OUT")
    for name in ("lon", "lat", "date"):
        parser.add_argument(f"--{name}", default=name, metavar="COLUMN")
    parser.add_argument("--columns", default="", help="more answers, with commas, as in since,until,instrument")
    parser.add_argument("--on-error", choices=["keep", "fail"], default="keep", help="what a bad row does")
    asked = parser.parse_args()
    spark = SparkSession.builder.appName("spheres locate").getOrCreate()
    # In CSV all cells are text: nothing is converted, and no space is lost.
    options = {"header": True, "escape": '"', "ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False}
    options = options if asked.format == "csv" else {}
    rows = spark.read.load(asked.source, asked.format, **options)
    answers = located(
        rows, asked.lon, asked.lat, asked.date,
        columns=tuple(filter(None, asked.columns.split(","))), on_error=asked.on_error,
    )
    answers.write.save(asked.target, asked.format, **options)
    spark.stop()


if __name__ == "__main__":
    main()
