#!/usr/bin/env python3
"""Checks `spheres locate` on a large file of good and damaged rows: every output byte is as the table says.

usage: damaged-rows.py SPHERES [ROWS] [FOLDER]

The kinds of rows are those of Tests/LocatedTablesTests/Tables/damaged-rows.tsv, drawn by a fixed seed, each with its
own id and a good row behind it. The file and what must come out of it are written side by side; then the program runs with each rule and
with one and all threads, and its output, its count and its memory are compared.
"""
import os
import random
import re
import subprocess
import sys

program = os.path.abspath(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000_000
folder = sys.argv[3] if len(sys.argv) > 3 else "/tmp"
here = os.path.dirname(os.path.abspath(__file__))
reasons = {"no position", "no date", "too many cells", "open quotation"}


def unescaped(text):
    marks = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
    return re.sub(r"\\([nrt0])", lambda match: marks[match.group(1)], text)


kinds = []
with open(f"{here}/../Tests/LocatedTablesTests/Tables/damaged-rows.tsv", encoding="utf-8") as table:
    next(table)
    for line in table:
        outcome, missing, row = line.rstrip("\n").split("\t")
        row = unescaped(row)
        is_return = row.endswith("\r")
        body = row[:-1] if is_return else row
        end = "\r\n" if is_return else "\n"
        if outcome == "empty":
            kept = skipped = row + "\n"
        else:
            added = ",,,," if outcome in reasons else "," + outcome
            kept = body + "," * int(missing) + added + end
            skipped = "" if outcome in reasons else kept
        kinds.append((row + "\n", kept, skipped, outcome))
good = '+,126.65,45.75,1907-07-31,"next, please"'
answered = good + ",north-manchuria,held,russia,sphere\n"

source = f"{folder}/damaged.csv"
wanted = {"keep": f"{folder}/damaged-kept.csv", "skip": f"{folder}/damaged-skipped.csv"}
rows = bad = 0
draw = random.Random(1907)
with open(source, "w", newline="", encoding="utf-8") as file, open(
    wanted["keep"], "w", newline="", encoding="utf-8"
) as keep, open(wanted["skip"], "w", newline="", encoding="utf-8") as skip:
    file.write("id,lon,lat,date,note\n")
    for output in (keep, skip):
        output.write("id,lon,lat,date,note,region,status,power,tenure\n")
    made = 0
    while made < count:
        some = draw.choices(kinds, k=min(50_000, (count - made + 1) // 2))
        numbers = [(str(made + 2 * index), str(made + 2 * index + 1)) for index in range(len(some))]
        for output, part, behind in ((file, 0, good + "\n"), (keep, 1, answered), (skip, 2, answered)):
            pairs = zip(numbers, some)
            output.write("".join(k[part].replace("#", a, 1) + behind.replace("+", b, 1) for (a, b), k in pairs))
        rows += len(some) + sum(kind[3] != "empty" for kind in some)
        bad += sum(kind[3] in reasons for kind in some)
        made += 2 * len(some)

failed = False
for rule in ("keep", "skip"):
    for threads in ("1", str(os.cpu_count())):
        output = f"{folder}/damaged-out.csv"
        run = subprocess.run(
            ["/usr/bin/time", "-o", f"{folder}/damaged-memory", "-f", "%M", program, "locate", source, "-o", output, "--force", "--on-error", rule, "--threads", threads],
            stderr=subprocess.PIPE,
            text=True,
        )
        done = "kept with empty cells" if rule == "keep" else "left out"
        is_counted = f"{rows} rows, of which {bad} {done}" in run.stderr
        is_same = subprocess.run(["cmp", output, wanted[rule]]).returncode == 0
        with open(f"{folder}/damaged-memory", encoding="ascii") as file:
            memory = int(file.read()) // 1024
        failed = failed or run.returncode != 0 or not is_same or not is_counted or memory > 64
        print(
            f"--on-error {rule} --threads {threads}: {rows} rows, {bad} bad of {len(kinds)} kinds; "
            f"output {'as the table says' if is_same else 'DIFFERS'}; "
            f"count {'right' if is_counted else 'WRONG: ' + run.stderr}; {memory} MB"
        )
run = subprocess.run(
    [program, "locate", source, "-o", f"{folder}/damaged-none.csv", "--on-error", "fail"],
    stderr=subprocess.PIPE,
)
left = os.path.exists(f"{folder}/damaged-none.csv")
print(f"--on-error fail: exit code {run.returncode}, {'a file is LEFT' if left else 'no file'}")
for path in filter(os.path.exists, (source, output, f"{folder}/damaged-memory", *wanted.values())):
    os.remove(path)
sys.exit(failed or run.returncode != 65 or left)
