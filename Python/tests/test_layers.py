"""Layers, overlaps and maps are those of the command."""

import json

import geopandas
import pandas
import pytest
import shapely
from spheres_atlas import InputError, WriteError


@pytest.mark.parametrize("layer", ["claims", "predominant", "regions", "parts", "borders", "places", "railways", "stations"])
def test_a_layer_has_the_features_that_the_command_exports(atlas, command, layer):
    document = json.loads(command("export", "--layer", layer, "--date", "1912-07-09", "--format", "geojson", "-o", "-"))
    frame = atlas.layer(layer, "1912-07-09")
    assert isinstance(frame, geopandas.GeoDataFrame) and frame.crs == 4326
    expected = geopandas.GeoDataFrame.from_features(document["features"], crs=4326)
    assert list(frame.columns) == [*(name for name in expected.columns if name != "geometry"), "geometry"]
    assert frame["id"].tolist() == expected["id"].tolist()
    assert frame.geometry.geom_equals_exact(expected.geometry, 0).all() or expected.geometry.isna().any()
    for column in ("start_date", "end_date"):
        if column in frame:
            assert str(frame[column].dtype) == "datetime64[s]"
            days = [None if pandas.isna(day) else str(day)[:10] for day in frame[column]]
            assert days == [feature["properties"][column] for feature in document["features"]]


def test_a_snapshot_is_what_led(atlas):
    snapshot = atlas.snapshot("1912-07-09")
    assert snapshot.id.tolist() == atlas.layer("predominant", "1912-07-09").id.tolist()
    public = atlas.snapshot("1912-07-09", known_to="public")
    assert len(public) > 0 and set(public.id) != set(snapshot.id)
    assert len(atlas.layer("claims")) > len(snapshot)


def test_an_overlap_has_the_index_of_the_polygons(atlas):
    boxes = [shapely.box(126, 45, 127, 46), shapely.box(100, 45, 127, 46)]
    polygons = geopandas.GeoDataFrame({"name": ["a", "b"]}, geometry=boxes, index=["first", "second"], crs=4326)
    table = atlas.overlap(polygons, "1912-07-09")
    assert set(table.index) == {"first", "second"} and table.loc["first", "power"] == "russia"
    assert abs(table.groupby(level=0)["share"].sum() - 1).max() < 1e-6
    again = atlas.overlap(polygons.to_crs(3857), "1912-07-09")
    assert (again.power == table.power).all()
    assert "tenure" in atlas.overlap(polygons, "1912-07-09", by="power,tenure")
    with pytest.raises(InputError, match="no coordinate system"):
        atlas.overlap(polygons.set_crs(None, allow_override=True), "1912-07-09")
    with pytest.raises(InputError, match="expected"):
        atlas.overlap(polygons.boundary, "1912-07-09")


def test_a_map_shows_and_saves_itself(atlas, command, tmp_path):
    drawn = atlas.map("1912-07-09", width=600)
    assert drawn.svg == command("map", "--date", "1912-07-09", "--width", "600", "-o", "-", "--quiet")
    assert drawn._repr_svg_().startswith("<?xml") and drawn._repr_html_().startswith("<img alt=")
    drawn.save(tmp_path / "map.svg")
    assert (tmp_path / "map.svg").read_text() == drawn.svg
    with pytest.raises(WriteError, match="already exists"):
        drawn.save(tmp_path / "map.svg")
    drawn.save(tmp_path / "map.svg", replace=True)
    assert atlas.map("1912-07-09", known_to="public").svg != atlas.map("1912-07-09").svg


def test_maps_of_two_days_and_of_two_kinds_of_knowledge(atlas, command):
    changes = atlas.map_of_changes("1904-02-01", "1905-09-05", width=600)
    options = ("--width", "600", "-o", "-", "--quiet")
    assert changes.svg == command("map", "--diff", "1904-02-01", "1905-09-05", *options)
    known = atlas.map_beside("1912-07-09", knower="public", width=600)
    assert known.svg == command("map", "--date", "1912-07-09", "--compare", "known-to=public", *options)
    days = atlas.map_beside("1907-08-01", "1916-08-01", width=600)
    assert days.svg == command("map", "--date", "1907-08-01", "--compare", "date=1916-08-01", *options)
    with pytest.raises(InputError, match="expected one of them"):
        atlas.map_beside("1912-07-09")
    with pytest.raises(InputError, match="two equal days"):
        atlas.map_of_changes("1912-07-09", "1912-07-09")


def test_charts_show_and_save_themselves(atlas, command, tmp_path):
    chart = atlas.chart("regions", start="1904", end="1916", width=600)
    assert chart.svg == command(
        "chart", "regions", "--from", "1904", "--to", "1916", "--width", "600", "-o", "-", "--quiet"
    )
    assert atlas.chart("areas").svg.startswith("<?xml")
    place = atlas.chart("place", (126.65, 45.75))
    assert place.svg == atlas.chart("place", "126.65,45.75").svg
    assert 'alt="chart"' in place._repr_html_() and repr(place).startswith("<Picture: a chart")
    place.save(tmp_path / "harbin.svg")
    assert (tmp_path / "harbin.svg").read_text() == place.svg
    assert "Mukden" in atlas.chart("place", "Mukden").svg
    with pytest.raises(InputError, match="Mukden"):
        atlas.chart("place", "Mukdn")


def test_dyads_are_rows_of_powers_regions_and_years_with_codes(atlas, command):
    table = atlas.dyads()
    lines = command("export", "--dyads", "--format", "csv", "-o", "-", "--quiet").splitlines()
    assert len(table) == len(lines) - 1 and list(table.columns) == lines[0].split(",")
    assert {str(table[name].dtype) for name in ("year", "gwcode", "cowcode")} == {"Int64"}
    shares = table.groupby(["region", "year"])["share"].sum()
    assert (shares - 1).abs().max() < 1e-5
    year = atlas.dyads(1912)
    assert set(year.year) == {1912} and len(atlas.dyads(1912, claims=True)) > len(year)
    scores = pandas.DataFrame({"gwcode": [365, 740], "year": [1912, 1912], "score": [3, 5]}).astype({"gwcode": "Int64"})
    assert len(scores.merge(year, on=["gwcode", "year"])) > 2
