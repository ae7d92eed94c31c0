"""Reads layers with the wheels of pyogrio, fiona and geopandas, which bring a GDAL newer than the system's.

    gdal_wheels.py FOLDER...

In each folder a layer is there as .geojson, .geojsonl, .geojsons, .json (JSON-FG), .topojson and .csv, as shp/LAYER.shp,
and in all.gpkg and all.topojson. The GeoJSON, read as JSON and nothing else, is what the other files are compared with:
driver, count, coordinate system, types, every value and every shape. A warning is a fault.
"""

import json
import logging
import re
import sys
import warnings
from pathlib import Path

import fiona
import geopandas
import pandas
import pyogrio
import shapely

LAYERS = ["claims", "predominant", "regions", "borders", "places", "railways", "stations"]
TYPES = {
    "start_date": "Date",
    "end_date": "Date",
    "secret": "Boolean",
    "assumed": "Boolean",
    "uncertainty_km": "Real",
    "area_km2": "Real",
    "step": "Integer",
    "gwcode": "Integer",
    "cowcode": "Integer",
    "geonames": "Integer",
}
SHORT_NAMES = {
    "public_from": "public_frm",
    "uncertainty_km": "uncert_km",
    "undelimited": "undelimit",
    "modern_name": "modern",
    "region_wikidata": "reg_wikid",
    "kind_certainty": "kind_cert",
    "opened_certainty": "open_cert",
}
DRIVERS = {
    ".geojson": "GeoJSON",
    ".geojsonl": "GeoJSONSeq",
    ".geojsons": "GeoJSONSeq",
    ".json": "JSONFG",
    ".topojson": "TopoJSON",
    ".csv": "CSV",
    ".shp": "ESRI Shapefile",
    ".gpkg": "GPKG",
}
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def columns_of(field, names, driver):
    """The columns of a file that together contain a field: one, except for long texts of a shapefile."""
    if driver != "ESRI Shapefile":
        return [field]
    short = SHORT_NAMES.get(field, field)
    more = [f"{short[:8]}_{number}" for number in range(2, 10)]
    return [short] + [name for name in more if name in names]


def value_of(parts, expected):
    """The joined value of cells, as expected: a day as its text, a missing cell as None."""
    parts = [part for part in parts if not pandas.isna(part) and part != ""]
    if not parts:
        return None
    first = parts[0]
    if hasattr(first, "isoformat"):
        return first.isoformat()[:10]
    if isinstance(expected, bool):
        return {"true": True, "false": False}.get(first, first) if isinstance(first, str) else bool(first)
    if isinstance(expected, (int, float)):
        return float(first)
    return "".join(parts)


def type_faults(info, features, driver):
    """The fields with a wrong type; CSV has no types, nor has JSON for a field that is always null."""
    if driver == "CSV":
        return
    found = {
        name: sub.removeprefix("OFST") if sub == "OFSTBoolean" else main.removeprefix("OFT").removesuffix("64")
        for name, main, sub in zip(info["fields"], info["ogr_types"], info["ogr_subtypes"])
    }
    has_types = driver in ("GPKG", "ESRI Shapefile")
    for field in features[0]["properties"]:
        values = [feature["properties"][field] for feature in features if feature["properties"][field] is not None]
        expected = TYPES.get(field, "String")
        if not has_types:
            if not values:
                continue
            if expected == "String" and all(DAY.fullmatch(value) for value in values):
                expected = "Date"
        for column in columns_of(field, found, driver):
            if found.get(column) != expected:
                yield f"{column} is {found.get(column)}, expected {expected}"


def value_faults(rows, features, driver):
    """The first cell of each field that differs from the feature."""
    for field in features[0]["properties"]:
        columns = columns_of(field, rows[0], driver)
        for number, (row, feature) in enumerate(zip(rows, features), 1):
            expected = feature["properties"][field]
            found = value_of([row[column] for column in columns], expected)
            if found != (None if expected == "" else expected):
                yield f"feature {number}: {field} is {found!r}, expected {expected!r}"
                break


def several(shape):
    """A single-part shape as a multi-part one."""
    make = {"Polygon": shapely.multipolygons, "LineString": shapely.multilinestrings}.get(shape.geom_type)
    return make([shape]) if make else shape


def shape_faults(found, features):
    """The first shape that differs by more than the seventh decimal."""
    expected = [feature["geometry"] and shapely.geometry.shape(feature["geometry"]) for feature in features]
    for number, shapes in enumerate(zip(found, expected), 1):
        if shapes[1] is None:
            if shapes[0] is not None and not shapes[0].is_empty:
                yield f"feature {number}: a shape, and none in the GeoJSON"
                return
        elif shapes[0] is None or not shapely.equals_exact(*(shapely.normalize(several(shape)) for shape in shapes), 1e-7):
            yield f"feature {number}: another shape than in the GeoJSON"
            return


def crs_of(driver):
    """Whether the driver reports the coordinate system; TopoJSON and CSV cannot store one."""
    return None if driver in ("TopoJSON", "CSV") else 4326


def faults_of(path, layer, features):
    """Everything that one of the three reads differently from what was written."""
    options = {"layer": layer} if path.stem == "all" else {}
    info = pyogrio.read_info(path, force_feature_count=True, **options)
    driver = info["driver"]
    if driver != DRIVERS[path.suffix] and len(features) > 1:
        yield f"the driver is {driver}, expected {DRIVERS[path.suffix]}"
    # GDAL leaves out what has no shape in a TopoJSON.
    if driver == "TopoJSON":
        features = [feature for feature in features if feature["geometry"] is not None]
    frame = geopandas.read_file(path, **options)
    counts = {"pyogrio": info["features"], "geopandas": len(frame)}
    crs = {"geopandas": frame.crs.to_epsg() if frame.crs else None}
    # Fiona has no driver for JSON-FG.
    if driver != "JSONFG":
        with fiona.open(path, **options) as source:
            counts["fiona"] = len(list(source))
            crs["fiona"] = source.crs.to_epsg() if source.crs else None
    for reader, count in counts.items():
        if count != len(features):
            yield f"{reader} reads {count} features, expected {len(features)}"
            return
    for reader, code in crs.items():
        if code != crs_of(driver):
            yield f"{reader} finds the coordinate system {code}, expected {crs_of(driver)}"
    rows = frame.drop(columns="geometry").to_dict("records")
    yield from type_faults(info, features, driver)
    yield from value_faults(rows, features, driver)
    yield from shape_faults(frame.geometry, features)
    if driver == "JSONFG" and "start_date" in features[0]["properties"]:
        times = [{"properties": {"time_start": properties["start_date"], "time_end": properties["end_date"]}}
                 for properties in (feature["properties"] for feature in features)]
        yield from value_faults(rows, times, driver)


def main(folders):
    warnings.simplefilter("error")
    logged = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: logged.append(record.getMessage())
    logging.getLogger().addHandler(handler)
    count = 0
    faults = []
    for folder in map(Path, folders):
        for layer in LAYERS:
            features = json.loads((folder / f"{layer}.geojson").read_text())["features"]
            alone = [folder / f"{layer}{ending}" for ending in DRIVERS if ending not in (".shp", ".gpkg")]
            shared = [folder / "all.gpkg", folder / "all.topojson"]
            for path in [*alone, folder / "shp" / f"{layer}.shp", *shared]:
                count += 1
                faults += [f"{path}: {layer}: {fault}" for fault in [*faults_of(path, layer, features), *logged]]
                logged.clear()
    print("\n".join(faults), end="\n" if faults else "", file=sys.stderr)
    print(f"{count} layers read by pyogrio {pyogrio.__version__}, fiona {fiona.__version__} and geopandas "
          f"{geopandas.__version__} (GDAL {pyogrio.__gdal_version_string__} and {fiona.__gdal_version__})")
    return 1 if faults else 0


sys.exit(main(sys.argv[1:]))
