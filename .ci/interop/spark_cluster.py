"""Spark's answers on a cluster of two workers equal those of one process, whatever is killed on the way.

    python spark_cluster.py MASTER WORKER SPHERES

Runs in a folder that has spheres.tar.gz and what the commands of Examples/spark/README.md made of the rows there.
MASTER is the address of the cluster, WORKER the process that leads the group of one of its workers.
"""
import csv
import glob
import os
import signal
import subprocess
import sys
import threading
import time

import pyarrow.parquet
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, to_date

import locate
import spark_rows

master, worker, spheres = sys.argv[1], int(sys.argv[2]), sys.argv[3]
here = os.getcwd()
table = spark_rows.sample()
expected = spark_rows.answers(table, spheres)


def check(holds: bool, words: str) -> None:
    print("ok" if holds else "not ok", words, flush=True)


def session(**settings: str) -> SparkSession:
    builder = SparkSession.builder.master(master).appName("check").config("spark.ui.enabled", "false")
    for name, value in settings.items():
        builder = builder.config(f"spark.{name.replace('_', '.')}", value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    return spark


def answered(rows) -> list:
    return [tuple(row[name] for name in spark_rows.ADDED) for row in sorted(rows, key=lambda row: row["id"])]


def failure(job) -> str:
    try:
        job()
    except Exception as error:
        return str(error)
    return "no error"


# What the commands of the README wrote.
files = [pyarrow.parquet.read_table(path) for path in sorted(glob.glob("located/*.parquet"))]
found = pyarrow.concat_tables(files).sort_by("id")
check(found.num_rows == table.num_rows, f"Parquet: {table.num_rows} rows come back")
check(answered(found.to_pylist()) == expected, "Parquet: every answer is that of one process")
# Spark writes timestamps in its own unit.
check(found.select(table.column_names).cast(table.schema).equals(table),
      f"Parquet: {', '.join(table.column_names)} are as they were")
each = table.num_rows // spark_rows.FILES
runs = [[id for id in file.column("id").to_pylist()] for file in files]
check(all(b == a + 1 or b % each == 0 for ids in runs for a, b in zip(ids, ids[1:])), "Parquet: rows keep their order")
lines = [row for path in glob.glob("located-csv/*.csv") for row in csv.DictReader(open(path, newline=""))]
lines.sort(key=lambda row: int(row["id"]))
plain = spark_rows.plain(table)
check([tuple(row[n] or None for n in spark_rows.ADDED) for row in lines] == spark_rows.answers(plain, spheres),
      f"CSV: every answer of {plain.num_rows} rows is that of one process")
cells = [[str(row[n]) if row[n] is not None else "" for n in plain.column_names] for row in plain.to_pylist()]
check([[row[n] for n in plain.column_names] for row in lines] == cells, "CSV: every cell is as it was")

# A program that records when it starts, in place of the one sent along.
os.makedirs("starts")
os.makedirs("told/bin")
os.symlink(os.path.abspath("staged/share"), "told/share")
with open("told/bin/spheres", "w") as file:
    file.write(f'#!/bin/sh\n: >{here}/starts/$$\nexec {here}/staged/bin/spheres "$@"\n')
os.chmod("told/bin/spheres", 0o755)
subprocess.run(["tar", "-C", "told", "-czhf", "told.tar.gz", "bin", "share"], check=True)
spark = session(archives=f"{here}/told.tar.gz#spheres", submit_pyFiles=locate.__file__)
pings = spark.read.parquet("pings").repartitionByRange(16, "id")

check(answered(locate.located(pings).collect()) == expected, "16 partitions: the same answers")
check(len(os.listdir("starts")) == 16, f"16 partitions: {len(os.listdir('starts'))} processes")

good = pings.where("lat not in ('north', '4\"6,5', 'two\\nlines') and lon is not null and length(date) = 10")
typed = good.select("id", col("lon").cast("double").alias("x"), col("lat").cast("decimal(9,6)").alias("y"),
                    to_date("date").alias("day"))
rows = locate.located(typed, "x", "y", "day", columns=("instrument", "since"), prefix="held_", on_error="fail")
rows = sorted(rows.collect(), key=lambda row: row["id"])
check([(row["held_region"], row["held_power"]) for row in rows]
      == [(expected[row["id"]][0], expected[row["id"]][2]) for row in good.select("id").orderBy("id").collect()],
      "numbers and dates are asked as well as text")
since = {row["held_since"][:4] for row in rows if row["held_instrument"] == "korea-annexation-1910" and row["held_since"]}
check(since == {"1910"}, "more columns are the ones that were asked for")
check(locate.located(pings.where("id < 0")).collect() == [], "no rows: no answers")
check("no position: expected degrees" in (words := failure(lambda: locate.located(pings, on_error="fail").count()))
      and "ended with 65" in words, "on_error=fail: the job ends and says why")
check("found int, expected a date" in failure(lambda: locate.located(pings.withColumn("date", col("id").cast("int")))),
      "a column that is no date is refused before anything runs")


def when_some_are_done(kill) -> threading.Thread:
    """Calls `kill` when three tasks of a job are done and others are not."""

    def watch() -> None:
        tracker = spark.sparkContext.statusTracker()
        while True:
            for stage in tracker.getActiveStageIds():
                info = tracker.getStageInfo(stage)
                if info and info.numTasks == 16 and 3 <= info.numCompletedTasks <= 14:
                    return kill()
            time.sleep(0.01)

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    return thread


def kill_newest() -> None:
    """Kills the program that started last, or the next one."""
    for _ in range(1000):
        for pid in sorted(os.listdir("starts"), key=lambda pid: -os.stat(f"starts/{pid}").st_mtime_ns):
            try:
                return os.kill(int(pid), signal.SIGKILL)
            except ProcessLookupError:
                time.sleep(0.005)


before = len(os.listdir("starts"))
killer = when_some_are_done(kill_newest)
again = answered(locate.located(pings).collect())
killer.join(1)
check(not killer.is_alive() and len(os.listdir("starts")) > before + 16, "a process of spheres is killed, and another starts")
check(again == expected, "and nothing is lost")

killer = when_some_are_done(lambda: os.killpg(worker, signal.SIGKILL))
again = answered(locate.located(pings).collect())
killer.join(1)
check(not killer.is_alive(), "one of the two workers is killed in the middle")
check(again == expected, "and nothing is lost: the same rows with the same answers")
spark.stop()

spark = session(archives="", submit_pyFiles=locate.__file__)
words = failure(lambda: locate.located(spark.read.parquet("pings")).count())
check("send it along: --archives spheres.tar.gz#spheres" in words, "a node without the program says what to do")
spark.stop()
