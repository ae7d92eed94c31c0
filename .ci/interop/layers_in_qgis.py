"""Checks exported layers in QGIS; run in the folder that has them, with the path of spheres."""
import json
import os
import random
import subprocess
import sys

from qgis.core import (Qgis, QgsApplication, QgsDateTimeRange, QgsFeatureRequest, QgsMapRendererParallelJob,
                       QgsMapSettings, QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, QTime, Qt

spheres = sys.argv[1]
QgsApplication.setPrefixPath("/usr", True)
application = QgsApplication([], False)
application.initQgis()
print("QGIS", Qgis.QGIS_VERSION)


def check(holds, words):
    print("ok" if holds else "not ok", words)


def load(source, name):
    layer = QgsVectorLayer(source, name, "ogr")
    if not layer.isValid():
        check(False, f"{source}: QGIS cannot open it")
    return layer


short = {"public_from": "public_frm", "uncertainty_km": "uncert_km", "undelimited": "undelimit", "modern_name": "modern"}
for name in ["claims", "predominant", "regions", "borders", "places", "railways", "stations"]:
    with open(f"{name}.geojson", encoding="utf-8") as file:
        features = json.load(file)["features"]
    fields = list(features[0]["properties"])
    shapes = {f["id"]: f["geometry"] for f in features}
    dates = {f["id"]: (f["properties"].get("start_date"), f["properties"].get("end_date")) for f in features}
    for ending in ["geojson", "geojsonl", "topojson", "shp", "csv", "gpkg"]:
        file = "spheres.gpkg" if ending == "gpkg" else f"{name}.{ending}"
        layer = load(f"{file}|layername={name}" if ending == "gpkg" else file, name)
        found = [f.name() for f in layer.fields() if f.name() not in ("fid", "WKT")]
        if ending == "shp":
            found = [f for f in found if not f[-2:] in ("_2", "_3", "_4")]
            check(found == [short.get(f, f) for f in fields], f"{file}: fields by their short names")
        else:
            check([f for f in found if f in fields] == fields, f"{file}: fields of {name}")
        check(layer.featureCount() == len(features), f"{file}: {len(features)} features of {name}")
        wrong_dates = invalid = moved = 0
        for feature in layer.getFeatures():
            key = feature["id"]
            geometry = feature.geometry()
            if not geometry.isGeosValid():
                invalid += 1
            if ending != "csv" and "start_date" in fields:
                days = [feature["start_date"], feature["end_date"]]
                texts = [d.toString(Qt.ISODate) if isinstance(d, QDate) else (d or None) for d in days]
                texts = [None if t in ("", "NULL") else t for t in texts]
                if tuple(texts) != dates[key]:
                    wrong_dates += 1
            theirs = sorted((round(v.x() * 1e7), round(v.y() * 1e7)) for v in geometry.vertices())

            def flat(c):
                return [c] if isinstance(c[0], (int, float)) else [p for part in c for p in flat(part)]
            ours = sorted((round(x * 1e7), round(y * 1e7)) for x, y in flat(shapes[key]["coordinates"]))
            if theirs != ours:
                moved += 1
        check(invalid == 0, f"{file}: every shape of {name} is valid")
        check(moved == 0, f"{file}: every coordinate of {name} to the seventh decimal")
        if ending != "csv" and "start_date" in fields:
            check(wrong_dates == 0, f"{file}: days of {name}")
            kind = layer.fields().field("start_date").typeName()
            check(kind in ("Date", "date"), f"{file}: start_date of {name} is a date")
    layer = load(f"spheres.gpkg|layername={name}", name)
    words, loaded = layer.loadDefaultStyle()
    check(loaded and layer.renderer().type() == "RuleRenderer", f"spheres.gpkg: {name} opens with its style")
    check(layer.hasSpatialIndex() == 2, f"spheres.gpkg: {name} has a spatial index")
    check(layer.temporalProperties().isActive() == ("start_date" in fields),
          f"spheres.gpkg: {name} {'has' if 'start_date' in fields else 'needs'} {'' if 'start_date' in fields else 'no '}days")

project = QgsProject.instance()
check(project.read("spheres.qgs") and project.crs().isValid(), "spheres.qgs opens with a projection")
nodes = project.layerTreeRoot().findLayers()
check(len(nodes) == 10 and all(n.layer() and n.layer().isValid() for n in nodes), "spheres.qgs: ten layers, all valid")


def day_range(text):
    day = QDate.fromString(text, "yyyy-MM-dd")
    return QgsDateTimeRange(QDateTime(day, QTime(0, 0), Qt.UTC), QDateTime(day.addDays(1), QTime(0, 0), Qt.UTC), True, False)


# What the temporal controller shows on a day is what `at` answers, with the first and the last day of an interval.
regions = next(n.layer() for n in nodes if n.name() == "Regions")
ends = sorted({f["end_date"].toString("yyyy-MM-dd") for f in regions.getFeatures()})
starts = sorted({f["start_date"].toString("yyyy-MM-dd") for f in regions.getFeatures()})
random.seed(7)
days = ["1907-07-30", "1912-07-09", "1945-09-02"] + random.sample(starts, 6) + random.sample(ends, 6)
places = [(126.65, 45.75), (123.43, 41.8), (106.92, 47.92), (126.98, 37.57), (118.0, 47.0), (121.25, 38.81)]
from qgis.core import QgsVectorLayerTemporalContext
wrong = asked = 0
for day in days:
    context = QgsVectorLayerTemporalContext()
    context.setLayer(regions)
    subset = regions.temporalProperties().createFilterString(context, day_range(day))
    rows = list(regions.getFeatures(QgsFeatureRequest().setFilterExpression(subset)))
    if len(rows) != 18:
        wrong += 1
    for x, y in places:
        here = [r for r in rows if r.geometry().contains(QgsPointXY(x, y))]
        words = subprocess.run([spheres, "at", f"{x},{y}", "--date", day, "--json"], capture_output=True, check=True).stdout
        answer = json.loads(words)
        lead = answer["predominant"] or {}
        asked += 1
        row = here[0] if len(here) == 1 else None
        if not row or row["status"] != answer["status"] or (row["power"] or None) != lead.get("power") \
                or (row["tenure"] or None) != lead.get("tenure"):
            wrong += 1
check(wrong == 0, f"the temporal controller shows what `at` answers: {asked} places and days, first and last days among them")

settings = QgsMapSettings()
settings.setLayers([n.layer() for n in nodes if n.isVisible()])
settings.setDestinationCrs(project.crs())
settings.setOutputSize(QSize(600, 400))
settings.setBackgroundColor(project.backgroundColor())
settings.setExtent(QgsRectangle(-2200000, -1100000, 2200000, 1400000))
pictures = []
for day in ["1912-07-09", "1935-06-01"]:
    settings.setIsTemporal(True)
    settings.setTemporalRange(day_range(day))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    pictures.append({image.pixel(x, y) for x in range(0, 600, 3) for y in range(0, 400, 3)})
    check(not job.errors() and len(pictures[-1]) > 200, f"the project draws {day} in {len(pictures[-1])} colours")
check(pictures[0] != pictures[1], "and another day otherwise")
os._exit(0)
