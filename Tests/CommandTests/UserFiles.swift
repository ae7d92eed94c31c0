import Foundation
import TestSupport
import Testing

/// The files that help and pages assume: a user's tables and polygons.
enum UserFiles {
  static func write(to folder: TemporaryFolder) throws {
    try folder.write("lon,lat,date\n126.65,45.75,1907-07-31\n", to: "stations.csv")
    try folder.write("lon,lat\n126.65,45.75\n", to: "finds.txt")
    try folder.write("town,date\nHarbin,1907\n", to: "letters.csv")
    try folder.write(
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"iso_a3": "AAA", "name": "One", "continent": "Africa"}, "geometry":
          {"type": "Polygon", "coordinates": [[[120, 42], [124, 42], [124, 46], [120, 46], [120, 42]]]}},
        {"type": "Feature", "properties": {"iso_a3": "BBB", "name": "Two", "continent": "Asia"}, "geometry":
          {"type": "Polygon", "coordinates": [[[124, 42], [128, 42], [128, 46], [124, 46], [124, 42]]]}}
      ]}
      """,
      to: "countries.geojson"
    )
    let made = try Shell.run(
      """
      gzip -c finds.txt > finds.csv.gz
      cp countries.geojson provinces.geojson
      spheres export --date 1912-07-09 --layer regions -o provinces.gpkg
      spheres export --date 1912-07-09 --layer regions -o provinces.shp
      """,
      in: folder
    )
    try #require(made.code == 0, "\(made.errors)")
  }
}
