"""Columns as people write them: years, dates in words, degrees with minutes, names of places; read by the command."""

import csv
import io
import json
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ._command import output
from ._errors import InputError
from ._locate import ALL, Answers, Located

if TYPE_CHECKING:
    import pandas

# The names of the columns that are passed, and of those that are added.
_PLACES, _POINTS, _EAST, _NORTH, _DATE = "place", "point", "lon", "lat", "date"
_ADDED = "answer_"


class NotADay(InputError):
    """A date is a longer period than a day."""


def cell(value: Any) -> str:
    """A value as a cell of a table; empty for none."""
    kind = type(value).__name__
    if value is None or kind in ("NAType", "NaTType") or value != value:
        return ""
    if kind.startswith("datetime64"):
        return "" if str(value) == "NaT" else str(value).replace("T", " ")
    return str(value)


def has_texts(values: Any) -> bool:
    """Whether a column has texts in place of numbers."""
    return any(isinstance(value, str) for value in plain(values))


def plain(values: Any) -> Sequence[Any]:
    """The values of a column as objects of Python."""
    for name in ("to_pylist", "to_list", "tolist"):
        if hasattr(values, name):
            listed: Sequence[Any] = getattr(values, name)()
            return listed
    return list(values)


def located(columns: Mapping[str, Any], options: Sequence[str], on_error: str, index: Any = None) -> Located:
    """The answers for columns by their roles, as the command reads them."""
    texts = {name: [cell(value) for value in plain(values)] for name, values in columns.items()}
    counts = {name: len(values) for name, values in texts.items()}
    if len(set(counts.values())) > 1:
        raise InputError("columns of " + ", ".join(f"{count} {name}" for name, count in counts.items()) + " rows")
    table = io.StringIO()
    writer = csv.writer(table, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(texts)
    writer.writerows(zip(*texts.values(), strict=True))
    read = {_PLACES: ["--place-field", _PLACES], _POINTS: ["--point-field", _POINTS]}
    words = [word for name in texts for word in read.get(name, [])]
    others = ",".join(column for column in ALL[4:])
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "problems.csv"
        question = ["locate", "-", "--format=csv", "--quiet", f"--prefix={_ADDED}", f"--columns={others}"]
        answer = output([*question, f"--problems={listed}", *words, *options], table.getvalue().encode(errors="replace"))
        problems = list(csv.DictReader(io.StringIO(listed.read_text(encoding="utf-8"))))
    if on_error == "raise":
        for problem in problems:
            if problem["value"]:
                raise InputError(f"row {int(problem['row']) - 1}: {problem['reason']}")
    return _numbered(csv.DictReader(io.StringIO(answer.decode())), index)


def _numbered(rows: Iterable[dict[str, str]], index: Any) -> Located:
    import numpy as np

    # The first answer is that of what cannot be read.
    known: dict[tuple[str | None, ...], int] = {(None,) * len(ALL): 0}
    numbers = [
        known.setdefault(tuple(row[_ADDED + column] or None for column in ALL), len(known)) for row in rows
    ]
    cells = {column: [answer[place] for answer in known] for place, column in enumerate(ALL)}
    return Located(np.array(numbers, np.int32), Answers(json.dumps(cells)), index)


def problems(path: str, output_path: str | None, options: Sequence[str]) -> "pandas.DataFrame":
    """Locates a file into another, or only reads it; a row for each of its rows without an answer."""
    import pandas

    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "problems.csv"
        target = ["--dry-run"] if output_path is None else ["-o", output_path]
        output(["locate", path, "--quiet", f"--problems={listed}", *target, *options])
        return pandas.read_csv(listed, dtype={"value": str})
