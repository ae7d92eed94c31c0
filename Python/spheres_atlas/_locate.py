"""Answers for columns: numbers from the library, columns of numpy, pandas, polars and Arrow from them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._errors import InputError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas
    import polars
    import pyarrow

    Numbers = npt.NDArray[np.int32]

ALWAYS = ("region", "status", "power", "tenure")
ALL = (*ALWAYS, "since", "until", "instrument", "secret", "sovereign", "through")
_DATES = ("since", "until")
# The number of the answer to what is no position or no day.
UNREAD = 0
# The names of columns with positions, as the command knows them.
_POSITIONS = (("lon", "lat"), ("longitude", "latitude"), ("x", "y"), ("decimallongitude", "decimallatitude"))


class Answers:
    """The answers that the library numbers, by column."""

    def __init__(self, document: str) -> None:
        self._cells: Mapping[str, Sequence[str | None]] = json.loads(document)
        self._coded: dict[str, tuple[Numbers, tuple[str, ...]]] = {}

    def coded(self, column: str) -> "tuple[Numbers, tuple[str, ...]]":
        """For each answer the index of its text among the sorted texts, -1 for none; and these texts."""
        found = self._coded.get(column)
        if found is None:
            import numpy as np

            texts = self._texts(column)
            categories = tuple(sorted({text for text in texts if text}))
            index = {text: code for code, text in enumerate(categories)}
            codes = np.array([index.get(text or "", -1) for text in texts], np.int32)
            found = self._coded[column] = (codes, categories)
        return found

    def values(self, column: str) -> Any:
        """For each answer its value: texts and booleans as objects, days as datetime64, None or NaT for none."""
        import numpy as np

        texts = self._texts(column)
        if column in _DATES:
            return np.array([text or "NaT" for text in texts], "datetime64[D]")
        if column == "secret":
            return np.array([None if text is None else text == "true" for text in texts], object)
        return np.array([text or None for text in texts], object)

    def _texts(self, column: str) -> Sequence[str | None]:
        if column not in ALL:
            raise InputError(f"there is no column {column!r}, expected one of {', '.join(ALL)}")
        return self._cells[column]


class Located:
    """What an atlas says of each row of some columns.

    `located["power"]`, or `located.power`, is a column as a numpy array; `to_pandas()`, `to_polars()` and `to_arrow()`
    are tables. Texts are repeated by reference; `codes` gives small numbers instead. What is missing is None, or NaT.
    """

    def __init__(self, numbers: "Numbers", answers: Answers, index: Any = None) -> None:
        self._numbers = numbers
        self._answers = answers
        self._index = index

    def __len__(self) -> int:
        return len(self._numbers)

    def __repr__(self) -> str:
        return f"<Located: {len(self)} rows>"

    def __getitem__(self, column: str) -> Any:
        return self._answers.values(column)[self._numbers]

    @property
    def region(self) -> Any:
        """The id of the region."""
        return self["region"]

    @property
    def status(self) -> Any:
        """held, contested, undelimited, unassigned, changed, outside, before or after."""
        return self["status"]

    @property
    def power(self) -> Any:
        """The id of the power that leads; where several contend, all of them with spaces between."""
        return self["power"]

    @property
    def tenure(self) -> Any:
        """How the power that leads holds the ground."""
        return self["tenure"]

    def codes(self, column: str) -> "tuple[Numbers, tuple[str, ...]]":
        """For each row the index of its text among the sorted texts of the column, -1 for none; and these texts."""
        codes, categories = self._answers.coded(column)
        return codes[self._numbers], categories

    def to_pandas(self, columns: Iterable[str] = ALWAYS, prefix: str = "") -> "pandas.DataFrame":
        """A DataFrame with the index of the column of longitudes: categories, datetime64[s], boolean."""
        import pandas

        data: dict[str, Any] = {}
        for column in columns:
            if column in _DATES:
                values: Any = self[column].astype("datetime64[s]")
            elif column == "secret":
                values = pandas.array(self[column], dtype="boolean")
            else:
                codes, categories = self.codes(column)
                values = pandas.Categorical.from_codes(codes, categories=list(categories))
            data[prefix + column] = values
        return pandas.DataFrame(data, index=self._index)

    def to_polars(self, columns: Iterable[str] = ALWAYS, prefix: str = "") -> "polars.DataFrame":
        """A DataFrame: Enum, Date, Boolean."""
        import polars

        rows = polars.Series(self._numbers)
        data = []
        for column in columns:
            values = self._answers.values(column)
            if column in _DATES:
                series = polars.Series(prefix + column, values)
            elif column == "secret":
                series = polars.Series(prefix + column, values.tolist(), dtype=polars.Boolean)
            else:
                kind = polars.Enum(self._answers.coded(column)[1])
                series = polars.Series(prefix + column, values.tolist(), dtype=kind)
            data.append(series.gather(rows))
        return polars.DataFrame(data)

    def to_arrow(self, columns: Iterable[str] = ALWAYS, prefix: str = "") -> "pyarrow.Table":
        """A Table: dictionaries of strings, date32, bool."""
        import pyarrow

        data: dict[str, Any] = {}
        for column in columns:
            if column in _DATES:
                array = pyarrow.array(self[column], type=pyarrow.date32())
            elif column == "secret":
                array = pyarrow.array(self[column], type=pyarrow.bool_())
            else:
                codes, categories = self.codes(column)
                array = pyarrow.DictionaryArray.from_arrays(
                    pyarrow.array(codes, mask=codes < 0), pyarrow.array(categories, type=pyarrow.string())
                )
            data[prefix + column] = array
        return pyarrow.table(data)


def is_frame(value: Any) -> bool:
    """Whether it is a table of pandas, geopandas, polars or Arrow."""
    return frame_kind(value) is not None


def frame_kind(value: Any) -> str | None:
    module = type(value).__module__.partition(".")[0]
    module = {"geopandas": "pandas"}.get(module, module)
    tables = {"pandas": "DataFrame", "polars": "DataFrame", "pyarrow": "Table"}
    return module if any(kind.__name__ == tables.get(module) for kind in type(value).__mro__) else None


def frame_names(frame: Any) -> list[str]:
    return list(frame.column_names if hasattr(frame, "column_names") else frame.columns)


def frame_positions(frame: Any, lon: str | None, lat: str | None) -> tuple[Any, Any]:
    """The columns with longitudes and latitudes: those named, those with the usual names, or points."""
    names = frame_names(frame)
    if (lon is None) != (lat is None):
        raise InputError("lon and lat go together: expected the names of two columns")
    if lon is not None and lat is not None:
        return frame_column(frame, lon), frame_column(frame, lat)
    by_lower = {str(name).lower(): name for name in names}
    for x, y in _POSITIONS:
        if x in by_lower and y in by_lower:
            return frame[by_lower[x]], frame[by_lower[y]]
    if hasattr(frame, "to_crs"):
        points = frame.geometry if frame.crs is None else frame.geometry.to_crs(4326)
        if not points.geom_type.dropna().isin(["Point"]).all():
            raise InputError("the geometry has other shapes than points, expected points; overlap takes polygons")
        return points.x, points.y
    found = ", ".join(map(str, names)) or "none"
    raise InputError(f"no columns lon and lat; found {found}; name them with lon= and lat=")


def frame_column(frame: Any, name: str) -> Any:
    """A column by its name."""
    if name not in frame_names(frame):
        found = ", ".join(map(str, frame_names(frame))) or "none"
        raise InputError(f"there is no column {name!r}; found {found}")
    return frame[name]


def joined(frame: Any, located: Located, columns: Sequence[str], prefix: str, replace: bool = False) -> Any:
    """The table with columns added; a column of such a name is an error, or replaced."""
    kind = frame_kind(frame)
    taken = [prefix + column for column in columns if prefix + column in frame_names(frame)]
    if taken and not replace:
        raise InputError(
            f"there is a column {taken[0]!r} already; prefix= gives the added columns other names, replace=True replaces it"
        )
    if taken:
        frame = frame.drop(columns=taken) if kind == "pandas" else frame.drop(taken)
    if kind == "pandas":
        return frame.assign(**dict(located.to_pandas(columns, prefix).items()))
    if kind == "polars":
        return frame.hstack(located.to_polars(columns, prefix))
    added = located.to_arrow(columns, prefix)
    for name in added.column_names:
        frame = frame.append_column(name, added[name])
    return frame


def degrees(name: str, values: Any) -> "npt.NDArray[np.float64]":
    """A column of degrees as doubles in one piece; NaN for none."""
    import numpy as np

    module = type(values).__module__.partition(".")[0]
    if module == "pandas" and hasattr(values, "to_numpy"):
        if getattr(values.dtype, "kind", "O") in "fiu":
            values = values.to_numpy(dtype="float64", na_value=float("nan"))
        else:
            values = values.to_numpy()
    elif module == "polars" and hasattr(values, "to_numpy"):
        values = values.to_numpy()
    elif module == "pyarrow" and hasattr(values, "to_numpy"):
        values = values.to_numpy(zero_copy_only=False) if hasattr(values, "buffers") else values.to_numpy()
    if isinstance(values, np.ma.MaskedArray):
        values = np.ma.filled(values.astype(np.float64), np.nan)
    try:
        array = np.asarray(values)
    except ValueError:
        raise InputError(f"{name} is no column: its rows have different lengths") from None
    if array.ndim != 1:
        raise InputError(f"{name} has shape {array.shape}, expected one dimension")
    if array.dtype.kind == "O":
        array = _numbers(name, array)
    elif array.dtype.kind not in "fiu" and len(array) > 0:
        raise TypeError(f"{name} is of type {array.dtype}, expected numbers of degrees")
    return np.ascontiguousarray(array, np.float64)


def _numbers(name: str, values: Any) -> Any:
    import numpy as np

    array = np.empty(len(values), np.float64)
    for row, value in enumerate(values):
        if value is None or type(value).__name__ == "NAType":
            array[row] = np.nan
        elif isinstance(value, (str, bytes, bool)) or not hasattr(value, "__float__"):
            raise TypeError(f"row {row}: {name} is of type {type(value).__name__}, expected a number of degrees")
        else:
            array[row] = value
    return array
