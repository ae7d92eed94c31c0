"""Columns as people write them get the answers of the command, and its reasons."""

import datetime

import numpy as np
import pandas
import polars
import pyarrow
import pytest
from spheres_atlas import InputError


def test_years_and_months_get_the_lead_that_stays(atlas):
    for years in ([1912, 1907], np.array([1912, 1907]), pandas.Series([1912.0, 1907.0]), ["1912", "c. 1907"]):
        located = atlas.locate([126.65] * 2, [45.75] * 2, years)
        assert located.status.tolist() == ["held", "changed"] and located.power.tolist() == ["russia", None]
    frame = pandas.DataFrame({"lon": [126.65, 126.65], "lat": [45.75, 45.75], "year": [1912, 1907]}, index=[7, 8])
    located = atlas.locate(frame, columns=["power", "sovereign"], on_change="last")
    assert located.power.tolist() == ["russia", "russia"] and located.index.tolist() == [7, 8]
    assert atlas.locate([126.65], [45.75], 1912).power.tolist() == ["russia"]
    listed = atlas.locate([126.65], [45.75], "1907", on_change="list")
    assert listed.status.tolist() == ["changed"] and "russia" in listed.power.tolist()[0].split()
    with pytest.raises(InputError, match="on_change is 'most'"):
        atlas.locate([1], [2], "1907", on_change="most")


def test_degrees_and_dates_are_read_as_they_are_written(atlas):
    rows = {
        "lon": ["126°39'E", "126,65", "126.65"],
        "lat": ["45°45'N", "45,75", "45.75"],
        "date": ["8 July 1912", "31/7/1912", "1912-07-09"],
    }
    for frame in (pandas.DataFrame(rows), polars.DataFrame(rows), pyarrow.table(rows)):
        assert list(atlas.locate(frame)["power"].to_pylist() if hasattr(frame, "column_names")
                    else atlas.locate(frame)["power"]) == ["russia"] * 3
    located = atlas.locate([126.65] * 2, [45.75] * 2, ["8 July 1912", None])
    assert located.power.tolist() == ["russia", None]
    both = pandas.DataFrame({"where": ["45.75, 126.65"], "date": ["1912"]})
    assert atlas.locate(both, point="where").power.tolist() == ["russia"]
    numbers = [126.65], [45.75], ["8/7/1912"]
    assert atlas.locate(*numbers, date_format="dmy").power.tolist() == ["russia"]
    with pytest.raises(InputError, match="row 0: .*may be two days"):
        atlas.locate(*numbers)


def test_places_are_found_by_name(atlas):
    towns = pandas.DataFrame({"town": ["Harbin", None, "Mukden"], "date": ["1912", "1912", "1912-07-09"]})
    assert atlas.locate(towns, place="town").power.astype(object).fillna("").tolist() == ["russia", "", "japan"]
    assert atlas.locate(place=["Harbin"], date=datetime.date(1912, 7, 9)).power.tolist() == ["russia"]
    with pytest.raises(InputError, match="row 0: .*did you mean Mukden"):
        atlas.locate(place=["Mukdn"], date="1912")
    assert atlas.locate(place=["Mukdn"], date="1912", on_error="keep").power.tolist() == [None]


def test_a_column_that_is_there_is_replaced_on_request(atlas):
    rows = {"lon": [126.65], "lat": [45.75], "power": ["steam"]}
    for frame in (pandas.DataFrame(rows), polars.DataFrame(rows), pyarrow.table(rows)):
        located = atlas.locate(frame, date="1912-07-09", replace=True)
        names = list(located.column_names if hasattr(located, "column_names") else located.columns)
        assert names == ["lon", "lat", "region", "status", "power", "tenure"]


def test_a_file_is_located_and_its_bad_rows_returned(atlas, tmp_path):
    table = tmp_path / "rows.csv"
    table.write_text("town,date\nHarbin,1912\nHarbin,30 February 1907\n", encoding="utf-8")
    out = tmp_path / "out.csv"
    problems = atlas.locate_file(table, out, options=["--place-field", "town"])
    assert problems[["row", "line", "column", "value"]].values.tolist() == [[2, 3, "date", "30 February 1907"]]
    assert out.read_text(encoding="utf-8").splitlines()[1] == "Harbin,1912,north-manchuria,held,russia,sphere"
    assert len(atlas.locate_file(table, options=["--place-field", "town"])) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.csv", "rows.csv"]
