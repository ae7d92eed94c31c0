"""Dates of Python, numpy, pandas, polars and Arrow as texts, or as days since 1970."""

import datetime
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from ._errors import InputError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Days = npt.NDArray[np.int32]

# The value of a day that is missing: no day of the library.
MISSING = -(2**31)
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_EXPECTED = "expected a text such as 1912-07-08, a datetime.date or a datetime64"


def date_text(date: Any) -> str:
    """A date as the library reads it: a text, a year, or a date of Python, numpy or pandas."""
    if isinstance(date, str):
        return date
    if isinstance(date, datetime.date):
        return date.isoformat()
    if isinstance(date, int) and not isinstance(date, bool):
        return f"{date:04d}"
    if type(date).__module__ == "numpy" and type(date).__name__ == "datetime64":
        return str(date)
    raise TypeError(f"date is of type {_name(date)}, {_EXPECTED}")


def is_single(date: Any) -> bool:
    """Whether it is one date and not a column of them."""
    return isinstance(date, (str, datetime.date, int)) or getattr(date, "shape", None) == ()


def days_of(dates: Any, read: Callable[[str], datetime.date]) -> "Days":
    """A column of dates as days since 1970; `MISSING` for none.

    `read` reads one text, and fails with the library's message.
    """
    import numpy as np

    module = type(dates).__module__.partition(".")[0]
    if module in ("pandas", "polars", "pyarrow"):
        dates = _plain(dates, module)
    if not isinstance(dates, np.ndarray):
        dates = np.array([*dates, None], dtype=object)[:-1] if isinstance(dates, Iterable) else np.asarray(dates)
    if dates.ndim != 1:
        raise InputError(f"date has shape {dates.shape}, expected one dimension")
    if dates.dtype.kind == "M":
        return _days_of_datetimes(dates)
    if dates.dtype.kind in "iuf":
        # Years; where one is missing pandas has them as floating point.
        dates = np.array([None if year != year else int(year) for year in dates.tolist()], object)
    if dates.dtype.kind in "OUT" or len(dates) == 0:
        return _days_of_objects(dates, read)
    raise TypeError(f"dates are of type {dates.dtype}, {_EXPECTED}")


def _plain(dates: Any, module: str) -> Any:
    """A column of pandas, polars or Arrow as an array or a list."""
    kind = dates.type if module == "pyarrow" else dates.dtype
    zone = getattr(kind, "tz", None) or getattr(kind, "time_zone", None)
    if zone is not None:
        raise InputError(f"dates are in the time zone {zone}, expected local days without one")
    if module == "pyarrow":
        if str(kind).startswith(("date", "timestamp")):
            return dates.to_numpy(zero_copy_only=False) if hasattr(dates, "buffers") else dates.to_numpy()
        return dates.to_pylist()
    if module == "polars":
        return dates.to_numpy() if str(kind).startswith("Date") else dates.to_list()
    if getattr(kind, "kind", "O") == "M" and not hasattr(kind, "pyarrow_dtype"):
        return dates.to_numpy()
    return dates.astype(object).to_numpy() if getattr(kind, "kind", "O") == "O" else dates.to_numpy()


def _days_of_datetimes(dates: Any) -> "Days":
    import numpy as np

    unit = np.datetime_data(dates.dtype)[0]
    if unit in ("Y", "M", "W", "generic"):
        raise InputError(f"dates are of type {dates.dtype}, expected days: datetime64[D] or finer")
    if np.datetime_data(dates.dtype) == ("D", 1) and dates.dtype.isnative:
        numbers = np.ascontiguousarray(dates).view(np.int64)
        if len(numbers) == 0 or (numbers.min() > MISSING and numbers.max() < -MISSING):
            return numbers.astype(np.int32)
    days = dates.astype("datetime64[D]")
    missing = np.isnat(dates)
    if unit != "D":
        timed = (days != dates) & ~missing
        if timed.any():
            row = int(timed.argmax())
            raise InputError(f"row {row}: {dates[row]} has a time of day, expected a day")
    narrowed: Days = np.clip(days.astype(np.int64), MISSING + 1, -MISSING - 1).astype(np.int32)
    narrowed[missing] = MISSING
    return narrowed


def _days_of_objects(dates: Any, read: Callable[[str], datetime.date]) -> "Days":
    import numpy as np

    numbers = np.empty(len(dates), np.int32)
    known: dict[Any, int] = {}
    for row, date in enumerate(dates):
        try:
            number = known.get(date)
        except TypeError:
            raise TypeError(f"row {row}: date is of type {_name(date)}, {_EXPECTED}") from None
        if number is None:
            number = known[date] = _day(date, row, read)
        numbers[row] = number
    return numbers


def _day(date: Any, row: int, read: Callable[[str], datetime.date]) -> int:
    """The day of one value; `MISSING` for None and for what is not equal to itself, as NaN and NaT."""
    if date is None or type(date).__name__ in ("NAType", "NaTType") or (isinstance(date, float) and date != date):
        return MISSING
    if isinstance(date, (bool, float)):
        raise TypeError(f"row {row}: date is of type {_name(date)}, {_EXPECTED}")
    try:
        text = date_text(date)
        return MISSING if text == "NaT" else read(text).toordinal() - _EPOCH
    except TypeError as error:
        raise TypeError(f"row {row}: {error}") from None
    except InputError as error:
        raise type(error)(f"row {row}: {error}") from None


def _name(value: Any) -> str:
    kind = type(value)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
