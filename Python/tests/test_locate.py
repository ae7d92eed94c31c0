"""Rows of arrays and tables get the answers of the command, in the types of their library."""

import csv
import datetime
import io

import geopandas
import numpy as np
import pandas
import polars
import pyarrow
import pytest
from spheres_atlas import InputError, Located

ROWS = 200_000
COLUMNS = ["region", "status", "power", "tenure", "since", "until", "instrument", "secret", "sovereign", "through"]


@pytest.fixture(scope="module")
def rows():
    random = np.random.default_rng(1)
    longitudes = random.uniform(84, 146, ROWS).round(7)
    latitudes = random.uniform(32, 57, ROWS).round(7)
    days = random.integers(np.datetime64("1894-01-01").astype(int), np.datetime64("1947-01-01").astype(int), ROWS)
    return longitudes, latitudes, days.astype("datetime64[D]")


@pytest.fixture(scope="module")
def printed(command, rows):
    """The columns that the command adds, as texts."""
    table = pandas.DataFrame(dict(zip(("lon", "lat", "date"), rows, strict=True)))
    given = table.to_csv(index=False, date_format="%Y-%m-%d")
    written = csv.DictReader(io.StringIO(command("locate", "--quiet", "--columns", ",".join(COLUMNS[4:]), given=given)))
    lines = list(written)
    return {column: [line[column] or None for line in lines] for column in COLUMNS}


def texts(values):
    """Values of any library as the command prints them."""
    shown = {True: "true", False: "false"}
    return [
        None if value is None or value != value else shown[value] if isinstance(value, (bool, np.bool_))
        else str(value)[:10] if isinstance(value, (datetime.date, np.datetime64)) else value
        for value in values
    ]


@pytest.mark.parametrize("threads", [1, 3])
def test_rows_are_those_of_the_command(atlas, rows, printed, threads):
    located = atlas.locate(*rows, threads=threads)
    assert len(located) == ROWS and isinstance(located, Located)
    for column in COLUMNS:
        values = located[column]
        assert values.dtype == ("datetime64[D]" if column in ("since", "until") else object)
        assert texts(values.tolist()) == printed[column], column
    codes, categories = located.codes("power")
    assert codes.dtype == np.int32 and list(categories) == sorted(categories)
    assert [categories[code] if code >= 0 else None for code in codes] == printed["power"]


def test_pandas_gets_categories_days_and_booleans(atlas, rows, printed):
    frame = pandas.DataFrame(dict(zip(("lon", "lat", "date"), rows, strict=True)), index=range(7, ROWS + 7))
    located = atlas.locate(frame, columns=COLUMNS)
    assert list(located.columns) == ["lon", "lat", "date", *COLUMNS] and list(frame.columns) == ["lon", "lat", "date"]
    assert (located.index == frame.index).all()
    types = {name: str(kind) for name, kind in located.dtypes.items()}
    assert types["power"] == "category" and types["since"] == "datetime64[s]" and types["secret"] == "boolean"
    for column in COLUMNS:
        values = located[column].astype(object)
        assert texts(values.where(values.notna(), None)) == printed[column], column
    columns = atlas.locate(frame.lon, frame.lat, frame.date).to_pandas()
    assert (columns.index == frame.index).all() and columns.power.equals(located.power)


def test_polars_gets_enums_dates_and_booleans(atlas, rows, printed):
    frame = polars.DataFrame(dict(zip(("longitude", "latitude", "date"), rows, strict=True)))
    located = atlas.locate(frame, columns=COLUMNS, prefix="held_")
    kinds = {name: str(kind).partition("(")[0] for name, kind in located.schema.items()}
    assert kinds["held_power"] == "Enum" and kinds["held_since"] == "Date" and kinds["held_secret"] == "Boolean"
    for column in COLUMNS:
        assert texts(located[f"held_{column}"].to_list()) == printed[column], column


def test_arrow_gets_dictionaries_dates_and_booleans(atlas, rows, printed):
    table = pyarrow.table(dict(zip(("x", "y", "day"), rows, strict=True)))
    located = atlas.locate(table, date="day", columns=COLUMNS)
    assert str(located.schema.field("since").type) == "date32[day]"
    assert str(located.schema.field("secret").type) == "bool"
    assert pyarrow.types.is_dictionary(located.schema.field("power").type)
    for column in COLUMNS:
        assert texts(located[column].to_pylist()) == printed[column], column
    columns = atlas.locate(table["x"], table["y"].combine_chunks(), table["day"]).to_arrow()
    assert columns["power"].to_pylist() == located["power"].to_pylist()


def test_points_of_geopandas_are_positions(atlas):
    points = geopandas.GeoDataFrame(
        {"name": ["Harbin", "nowhere"]}, geometry=geopandas.points_from_xy([126.65, 0], [45.75, 0]), crs=4326
    )
    for frame in (points, points.to_crs(3857)):
        located = atlas.locate(frame, date="1907-07-31")
        assert located.power.tolist()[0] == "russia" and located.status.tolist()[1] == "outside"
        assert isinstance(located, geopandas.GeoDataFrame)


def test_one_day_serves_for_all_rows(atlas):
    for day in ["1907-07-31", "1907-07-18 OS", datetime.date(1907, 7, 31), np.datetime64("1907-07-31")]:
        assert atlas.locate([126.65, 0], [45.75, 0], day).power.tolist() == ["russia", None]


def test_days_come_in_many_types(atlas):
    text = ["1907-07-31", None, "1930-01-01"]
    columns = [
        text,
        np.array(text, object),
        np.array(["1907-07-31", "NaT", "1930-01-01"], "datetime64[ns]"),
        [datetime.date(1907, 7, 31), None, datetime.datetime(1930, 1, 1)],
        pandas.Series(text),
        pandas.Series(text, dtype="category"),
        pandas.to_datetime(pandas.Series(text)),
        pandas.Series(pandas.array(text, dtype="string")),
        polars.Series(text),
        polars.Series(text).str.to_date(),
        polars.Series(text).str.to_datetime(),
        pyarrow.array(text),
        pyarrow.array([datetime.date(1907, 7, 31), None, datetime.date(1930, 1, 1)]),
        pyarrow.chunked_array([text]).cast(pyarrow.date32()),
    ]
    for days in columns:
        located = atlas.locate([126.65] * 3, [45.75] * 3, days)
        assert located.power.tolist() == ["russia", None, "china"], type(days)


def test_a_row_without_a_position_or_a_day_has_no_answer(atlas):
    nan = float("nan")
    located = atlas.locate([nan, 126.65, None, 126.65], [45.75, nan, 45.75, 45.75], ["1907-07-31"] * 3 + [None])
    assert located.status.tolist() == [None] * 4
    masked = np.ma.masked_array([126.65, 126.65], [True, False])
    assert atlas.locate(masked, [45.75, 45.75], "1907-07-31").power.tolist() == [None, "russia"]
    kept = atlas.locate([45.75, 126.65], [126.65, 45.75], "1907-07-31", on_error="keep")
    assert kept.power.tolist() == [None, "russia"]


def test_no_rows_are_no_answers(atlas):
    assert len(atlas.locate([], [], "1907-07-31")) == 0
    assert atlas.locate(np.empty(0), np.empty(0), np.empty(0, "datetime64[D]")).to_pandas().empty
    assert atlas.locate(pandas.DataFrame({"lon": [], "lat": [], "date": []})).empty


def test_the_public_knew_less(atlas):
    def instrument(**knowledge):
        return atlas.locate([126.65], [45.75], "1907-07-31", **knowledge)["instrument"].tolist()

    assert instrument(known_to="public") == ["scott-muraviev-1899"]
    assert instrument(known_to="public", as_of="1940-01-01") == instrument() == ["russo-japanese-secret-1907"]


def test_a_column_that_is_there_is_not_replaced(atlas):
    frame = pandas.DataFrame({"lon": [126.65], "lat": [45.75], "power": ["steam"]})
    with pytest.raises(InputError, match="a column 'power' already; prefix="):
        atlas.locate(frame, date="1907-07-31")
