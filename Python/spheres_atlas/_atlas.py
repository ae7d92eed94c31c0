"""The atlas of a data set."""

import datetime
import json
import os
import weakref
from collections.abc import Iterable, Sequence
from ctypes import c_double
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, get_args, overload

from . import _library
from ._command import output
from ._dates import MISSING, date_text, days_of, is_single
from ._errors import InputError
from ._locate import ALWAYS, UNREAD, Answers, Located, degrees, frame_column, frame_names, frame_positions
from ._locate import is_frame, joined
from ._picture import Picture, drawn

if TYPE_CHECKING:
    import geopandas
    import pandas

    from ._answers import Answer, Citation, Timeline

Knower = Literal["public", "signatories"]
Layer = Literal["claims", "predominant", "regions", "parts", "borders", "places", "railways", "stations"]
Rule = Literal["mark", "list", "first", "last", "longest"]
Frame = TypeVar("Frame")

_SHARE = _library.FOLDER / "share" / "spheres"
# So many rows are worth a thread.
_ROWS_A_THREAD = 50_000


def datasets() -> dict[str, Path]:
    """The data sets that the wheel brings, by id, each with its folder."""
    folders = [_SHARE, *sorted(path for path in _SHARE.iterdir() if (path / "built").is_dir())]
    return {Atlas(folder).id: folder for folder in folders}


class Atlas:
    """A data set, ready to answer: who held a place on a day, how, by which instrument, and how certain that is.

    It does not change, and threads and forked processes may share it. Longitude comes first, in degrees of WGS 84. A
    date is a text (`1912-07-08`, `1912-07`, `1912`, `1912-06-25 OS`, EDTF), a `datetime.date` or a `datetime64`.
    `known_to` leaves out what the `public` or the `signatories` could not know, on the day of `as_of` or, without one,
    on the day asked about.
    """

    def __init__(self, folder: str | os.PathLike[str]) -> None:
        """Opens the data set of a folder, which has its built files in `built`."""
        path = os.fspath(folder)
        address = _library.opened(path)
        self._folder = path
        self._atlas = address
        weakref.finalize(self, _library.close, address)
        self._about = json.loads(_library.document("about", address))
        self._tables: dict[tuple[bytes | None, bytes | None], Answers] = {}

    @classmethod
    def shipped(cls, name: str | None = None) -> "Atlas":
        """Opens the data set that comes with the wheel, or another of `datasets()` by its id."""
        if name is None:
            return cls(_SHARE)
        known = datasets()
        if name not in known:
            raise InputError(f"there is no data set {name!r}, expected one of {', '.join(known)}")
        return cls(known[name])

    def __repr__(self) -> str:
        return f"<Atlas: {self.title}, {self.first_day} to {self.last_day}>"

    def __reduce__(self) -> tuple[type["Atlas"], tuple[str]]:
        return (Atlas, (self._folder,))

    @property
    def id(self) -> str:
        """The id of the data set."""
        return str(self._about["id"])

    @property
    def title(self) -> str:
        """The title of the data set."""
        return str(self._about["title"])

    @property
    def first_day(self) -> datetime.date:
        """The first day that has answers."""
        return datetime.date.fromisoformat(self._about["first_day"])

    @property
    def last_day(self) -> datetime.date:
        """The last day that has answers."""
        return datetime.date.fromisoformat(self._about["last_day"])

    @property
    def powers(self) -> dict[str, str]:
        """The names of the powers by id."""
        return dict(self._about["powers"])

    @property
    def regions(self) -> dict[str, str]:
        """The names of the regions by id."""
        return dict(self._about["regions"])

    def cite(self) -> "Citation":
        """Version, fingerprint and licence of the data set; as a text, a line to cite it."""
        from ._answers import Citation

        about = self._about
        return Citation(
            about["title"], about["version"], about["fingerprint"], about["licence"], tuple(about["credits"]),
            about["library"],
        )

    def at(
        self,
        lon: float | None = None,
        lat: float | None = None,
        date: Any = None,
        *,
        place: str | None = None,
        known_to: Knower | None = None,
        as_of: Any = None,
    ) -> "Answer":
        """Who held a position, or a place by its whole name, on a date."""
        from ._answers import answer

        if date is None:
            raise TypeError("at() needs a date")
        asked = (_library.passed("date", date_text(date)), *_knowledge(known_to, as_of))
        return answer(json.loads(self._asked("at", lon, lat, place, asked)))

    def timeline(
        self,
        lon: float | None = None,
        lat: float | None = None,
        *,
        place: str | None = None,
        known_to: Knower | None = None,
        as_of: Any = None,
    ) -> "Timeline":
        """Every change at a position, or at a place by its whole name."""
        from ._answers import timeline

        return timeline(json.loads(self._asked("timeline", lon, lat, place, _knowledge(known_to, as_of))))

    def _asked(
        self, verb: str, lon: float | None, lat: float | None, place: str | None, asked: tuple[bytes | None, ...]
    ) -> str:
        if place is not None:
            if lon is not None or lat is not None:
                raise TypeError(f"{verb}() takes a position or a place, not both")
            return _library.document(f"{verb}_place", self._atlas, _library.passed("place", place), *asked)
        if lon is None or lat is None:
            raise TypeError(f"{verb}() needs lon and lat, or a place")
        return _library.document(verb, self._atlas, c_double(lon), c_double(lat), *asked)

    @overload
    def locate(
        self, lon: Frame, *, date: Any = ..., known_to: Knower | None = ..., as_of: Any = ...,
        columns: Iterable[str] = ..., prefix: str = ..., replace: bool = ..., on_error: Literal["raise", "keep"] = ...,
        on_change: Rule = ..., date_format: str | None = ..., threads: int | None = ..., x: str | None = ...,
        y: str | None = ..., point: str | None = ..., place: str | None = ...,
    ) -> Frame: ...

    @overload
    def locate(
        self, lon: Any, lat: Any, date: Any, *, known_to: Knower | None = ..., as_of: Any = ...,
        on_error: Literal["raise", "keep"] = ..., on_change: Rule = ..., date_format: str | None = ...,
        threads: int | None = ...,
    ) -> Located: ...

    @overload
    def locate(
        self, *, place: Any, date: Any, known_to: Knower | None = ..., as_of: Any = ...,
        on_error: Literal["raise", "keep"] = ..., on_change: Rule = ..., date_format: str | None = ...,
    ) -> Located: ...

    def locate(
        self,
        lon: Any = None,
        lat: Any = None,
        date: Any = None,
        *,
        x: str | None = None,
        y: str | None = None,
        point: str | None = None,
        place: Any = None,
        known_to: Knower | None = None,
        as_of: Any = None,
        columns: Iterable[str] = ALWAYS,
        prefix: str = "",
        replace: bool = False,
        on_error: Literal["raise", "keep"] = "raise",
        on_change: Rule = "mark",
        date_format: str | None = None,
        threads: int | None = None,
    ) -> Any:
        """The answer for each row of columns, or of a table.

        Columns are arrays of numpy, lists, or columns of pandas, polars or Arrow; the dates are a column of days, months
        or years, or one for all rows. A table of pandas, geopandas, polars or Arrow comes back with columns added: its
        positions are in the columns named by `x` and `y`, in `lon` and `lat` or the like, or points; both values in one
        cell of the column `point`; or names of places in the column `place`. Its days are in `date` or `year`, or in the
        column that `date` names.

        Texts are read as people write them: `126°39'E`, `126,65`, `8 July 1912`, `c. 1910`; `date_format` (`dmy`, `mdy`)
        is the order of numbers such as 7/8/1912. Where the lead changes within a month or a year, the status is
        `changed`; `on_change` says what else a row gets: `list`, `first`, `last` or `longest`.

        A row without a position or a day has no answer: None in every column. What is no position or no day is an
        error, or, with `on_error="keep"`, has none either.
        """
        if on_error not in ("raise", "keep"):
            raise InputError(f"on_error is {on_error!r}, expected 'raise' or 'keep'")
        options = _Written(on_error, on_change, date_format, known_to, as_of)
        if is_frame(lon):
            if lat is not None:
                raise TypeError("locate() takes a table, or columns: lon, lat and date")
            frame, columns = lon, tuple(columns)
            if place is not None:
                located = self._written({"place": frame_column(frame, place)}, _frame_dates(frame, date), options)
            elif point is not None:
                located = self._written({"point": frame_column(frame, point)}, _frame_dates(frame, date), options)
            else:
                lon, lat = frame_positions(frame, x, y)
                located = self._located(lon, lat, _frame_dates(frame, date), options, threads)
            return joined(frame, located, columns, prefix, replace)
        if place is not None and lon is None and lat is None and date is not None:
            return self._written({"place": place}, date, options)
        if lat is None or date is None:
            raise TypeError("locate() takes a table, or columns: lon, lat and date")
        return self._located(lon, lat, date, options, threads)

    def locate_file(
        self,
        path: str | os.PathLike[str],
        output: str | os.PathLike[str] | None = None,
        *,
        options: Iterable[str] = (),
    ) -> "pandas.DataFrame":
        """Locates a table or GeoJSON of points into another file, and returns the rows that have no answer.

        `row`, `line`, `column`, `value` and `reason` of each. Without an output file the table is only read. `options`
        are those of `spheres locate`: `["--place-field", "town", "--on-change", "list"]`.
        """
        from ._written import problems

        target = None if output is None else os.fspath(output)
        return problems(os.fspath(path), target, ["--data", self._folder, *options])

    def _written(self, position: dict[str, Any], date: Any, asked: "_Written") -> Located:
        """The answers for columns of texts, by the command."""
        from ._written import located

        options = ["--data", self._folder, *asked.options]
        values = next(iter(position.values()))
        if is_single(date):
            options.append(f"--date={date_text(date)}")
        else:
            position = {**position, "date": date}
        index = getattr(values, "index", None)
        return located(position, options, asked.on_error, None if callable(index) else index)

    def _located(self, lon: Any, lat: Any, date: Any, asked: "_Written", threads: int | None) -> Located:
        import numpy as np

        from ._written import NotADay, has_texts

        try:
            xs, ys = degrees("lon", lon), degrees("lat", lat)
        except TypeError:
            if has_texts(lon) or has_texts(lat):
                return self._written({"lon": lon, "lat": lat}, date, asked)
            raise
        if len(xs) != len(ys):
            raise InputError(f"{len(xs)} longitudes and {len(ys)} latitudes, expected as many")
        try:
            if is_single(date):
                days = np.array([self._day(date_text(date)).toordinal() - 719_163], np.int32)
            else:
                days = days_of(date, self._day)
        except NotADay:
            return self._written({"lon": lon, "lat": lat}, date, asked)
        except InputError:
            if is_single(date) or not asked.reads_texts or not has_texts(date):
                raise
            return self._written({"lon": lon, "lat": lat}, date, asked)
        if len(days) != len(xs) and not is_single(date):
            raise InputError(f"{len(days)} dates for {len(xs)} rows, expected as many, or one day for all")
        knowledge = _knowledge(asked.known_to, asked.as_of)
        numbers = self._numbered(xs, ys, days, knowledge, threads)
        if asked.on_error == "raise" and not numbers.all():
            self._check(xs, ys, days, numbers)
        index = getattr(lon, "index", None)
        answers = self._tables.get(knowledge)
        if answers is None:
            answers = self._tables[knowledge] = Answers(_library.document("answers", self._atlas, *knowledge))
        return Located(numbers, answers, None if callable(index) else index)

    def _numbered(
        self, xs: Any, ys: Any, days: Any, knowledge: tuple[bytes | None, bytes | None], threads: int | None
    ) -> Any:
        """The numbers of the answers, by one thread or several: the library works outside the interpreter's lock."""
        import numpy as np

        count = len(xs)
        numbers = np.empty(count, np.int32)
        is_one = len(days) == 1

        def piece(start: int, end: int) -> None:
            _library.done(
                "locate", self._atlas, *knowledge, end - start, xs[start:end].ctypes.data, ys[start:end].ctypes.data,
                1 if is_one else end - start, (days if is_one else days[start:end]).ctypes.data,
                numbers[start:end].ctypes.data,
            )

        if threads is not None and threads < 1:
            raise InputError(f"threads is {threads}, expected 1 or more")
        pieces = min(threads or os.cpu_count() or 1, max(1, count // _ROWS_A_THREAD))
        if pieces == 1:
            piece(0, count)
            return numbers
        from concurrent.futures import ThreadPoolExecutor

        ends = [count * number // pieces for number in range(pieces + 1)]
        with ThreadPoolExecutor(pieces) as pool:
            for done in [pool.submit(piece, *ends[number : number + 2]) for number in range(pieces)]:
                done.result()
        return numbers

    def _check(self, xs: Any, ys: Any, days: Any, numbers: Any) -> None:
        """Fails for the first row that has a position and a day of which one is none."""
        import numpy as np

        bad = (numbers == UNREAD) & ~np.isnan(xs) & ~np.isnan(ys) & (days != MISSING)
        if not bad.any():
            return
        row = int(bad.argmax())
        try:
            self.at(xs[row], ys[row], self.first_day)
        except InputError as error:
            raise InputError(f"row {row}: {error}") from None
        day = np.datetime64(int(days[row if len(days) > 1 else 0]), "D")
        raise InputError(f"row {row}: date {day}, expected a day of the years 1 to 9999")

    def _day(self, text: str) -> datetime.date:
        """The day of a text, read by the library."""
        from ._written import NotADay

        answer = _library.document("at", self._atlas, 0.0, 0.0, _library.passed("date", text), None, None)
        read = json.loads(answer)["date"]
        if len(read) != 10:
            raise NotADay(f"date {text}: expected one day, as in 1912-07-08")
        return datetime.date.fromisoformat(read)

    def layer(
        self, name: Layer, date: Any = None, *, known_to: Knower | None = None, as_of: Any = None
    ) -> "geopandas.GeoDataFrame":
        """A layer of a date, or of the whole calendar; last days are inclusive."""
        import geopandas
        import numpy as np

        document = json.loads(
            _library.document(
                "layer", self._atlas, _library.passed("layer", name),
                None if date is None else _library.passed("date", date_text(date)), *_knowledge(known_to, as_of),
            )
        )
        features = document["features"]
        if not features:
            return geopandas.GeoDataFrame({"geometry": []}, crs=4326)
        frame = geopandas.GeoDataFrame.from_features(features, crs=4326)
        for column in ("start_date", "end_date"):
            if column in frame:
                frame[column] = np.array(
                    [text if isinstance(text, str) else "NaT" for text in frame[column]], "datetime64[s]"
                )
        return frame[[*(column for column in frame if column != "geometry"), "geometry"]]

    def snapshot(
        self, date: Any, *, known_to: Knower | None = None, as_of: Any = None
    ) -> "geopandas.GeoDataFrame":
        """What led on a day: claims with their ground, of which no two overlap. All claims are a layer."""
        return self.layer("predominant", date, known_to=known_to, as_of=as_of)

    def map(
        self,
        date: Any,
        *,
        width: int = 1200,
        known_to: Knower | None = None,
        as_of: Any = None,
        options: Sequence[str] = (),
    ) -> Picture:
        """The map of a day, which shows itself in a notebook; `options` are more of `spheres map`."""
        return self._map([f"--date={date_text(date)}", *_options(known_to, as_of), *options], width)

    def map_of_changes(
        self,
        first: Any,
        second: Any,
        *,
        width: int = 1200,
        known_to: Knower | None = None,
        as_of: Any = None,
        options: Sequence[str] = (),
    ) -> Picture:
        """What changed hands from one day to another: the gainer's ground, the loser's edge, km2 and instrument."""
        days = ["--diff", date_text(first), date_text(second)]
        return self._map([*days, *_options(known_to, as_of), *options], width)

    @overload
    def map_beside(
        self, date: Any, *, knower: Knower, width: int = 2000, options: Sequence[str] = ()
    ) -> Picture: ...

    @overload
    def map_beside(self, date: Any, other: Any, *, width: int = 2000, options: Sequence[str] = ()) -> Picture: ...

    def map_beside(
        self,
        date: Any,
        other: Any = None,
        *,
        knower: Knower | None = None,
        width: int = 2000,
        options: Sequence[str] = (),
    ) -> Picture:
        """Two maps beside each other: of two days, or what is known today of one and what a `knower` knew then."""
        if (other is None) == (knower is None):
            raise InputError("found both another day and a knower, or neither; expected one of them")
        what = f"date={date_text(other)}" if knower is None else f"known-to={knower}"
        return self._map([f"--date={date_text(date)}", f"--compare={what}", *options], width)

    def chart(
        self,
        subject: Literal["regions", "areas", "place"] = "regions",
        place: str | tuple[float, float] | None = None,
        *,
        start: Any = None,
        end: Any = None,
        width: int = 1200,
        known_to: Knower | None = None,
        as_of: Any = None,
        options: Sequence[str] = (),
    ) -> Picture:
        """A chart through time, which shows itself in a notebook; `options` are more of `spheres chart`.

        Who led in each region, the ground of each power in km2, or the history of a place: its name, or longitude and
        latitude.
        """
        named = [] if place is None else [place if isinstance(place, str) else f"{place[0]!r},{place[1]!r}"]
        days = [f"--{name}={date_text(day)}" for name, day in (("from", start), ("to", end)) if day is not None]
        question = ["chart", *days, f"--width={width}", "--data", self._folder]
        return drawn([*question, *_options(known_to, as_of), *options, "--", subject, *named])

    def _map(self, options: Sequence[str], width: int) -> Picture:
        return drawn(["map", *options, f"--width={width}", "--data", self._folder])

    def overlap(
        self,
        polygons: "geopandas.GeoDataFrame | geopandas.GeoSeries",
        date: Any,
        *,
        by: str = "power",
        known_to: Knower | None = None,
        as_of: Any = None,
    ) -> "pandas.DataFrame":
        """How much of each polygon fell under each power on a day: `area_km2`, and `share` from 0 to 1.

        A row for each polygon and power (or tenure, or region, or several: `by="power,tenure"`), with the polygon's
        index.
        """
        import io

        import pandas

        shapes = polygons.geometry
        if shapes.crs is None:
            raise InputError("the polygons have no coordinate system, expected one: set_crs(4326) for degrees")
        index = shapes.index
        shapes = shapes.to_crs(4326).reset_index(drop=True)
        question = ["overlap", "-", f"--date={date_text(date)}", f"--by={by}", "--csv", "--quiet"]
        question += ["--data", self._folder, *_options(known_to, as_of)]
        table = pandas.read_csv(io.BytesIO(output(question, shapes.to_json().encode())), dtype={"id": str})
        rows = table.pop("feature").astype(int) - 1
        table = table.drop(columns="id")
        table.index = index[rows]
        return table

    def dyads(
        self,
        date: Any = None,
        *,
        claims: bool = False,
        known_to: Knower | None = None,
        as_of: Any = None,
    ) -> "pandas.DataFrame":
        """A row for each power, region and year: who led, how, for how long, on how much ground, with codes.

        Of the whole calendar, or of a year or another period. With `claims` a row for each claim instead.
        """
        import io

        import pandas

        question = ["export", "--dyads", "--format=csv", "-o", "-", "--quiet", "--data", self._folder]
        question += [f"--date={date_text(date)}"] if date is not None else []
        question += [*_options(known_to, as_of), *(["--all"] if claims else [])]
        table = pandas.read_csv(io.BytesIO(output(question)), dtype_backend="numpy_nullable")
        for column in table:
            if str(column).endswith(("gwcode", "cowcode")):
                table[column] = table[column].astype("Int64")
        return table


def _knowledge(known_to: str | None, as_of: Any) -> tuple[bytes | None, bytes | None]:
    day = None if as_of is None else date_text(as_of)
    return (_library.passed("known_to", known_to), _library.passed("as_of", day))


def _options(known_to: str | None, as_of: Any) -> list[str]:
    knower = [] if known_to is None else [f"--known-to={known_to}"]
    return knower if as_of is None else [*knower, f"--as-of={date_text(as_of)}"]


class _Written:
    """What is asked of columns of texts."""

    def __init__(
        self, on_error: str, on_change: str, date_format: str | None, known_to: str | None, as_of: Any
    ) -> None:
        if on_change not in get_args(Rule):
            raise InputError(f"on_change is {on_change!r}, expected one of {', '.join(get_args(Rule))}")
        self.on_error, self.known_to, self.as_of = on_error, known_to, as_of
        # The command reads more than the library: an order of numbers, and past what is no date.
        self.reads_texts = date_format is not None or on_error == "keep"
        order = [] if date_format is None else [f"--date-format={date_format}"]
        self.options = [f"--on-change={on_change}", *order, *_options(known_to, as_of)]


def _frame_dates(frame: Any, date: Any) -> Any:
    """The dates of a table: the column that is named, or the day that is given, or the column `date`."""
    if date is None:
        names = frame_names(frame)
        return frame_column(frame, "year" if "date" not in names and "year" in names else "date")
    if isinstance(date, str) and date in frame_names(frame):
        return frame_column(frame, date)
    return date
