import MapFormats
import TestSupport
import Testing

@Suite struct OverlapTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "id": "square", "properties": {"name": "A, square"}, "geometry": {"type": "Polygon",
          "coordinates": [[[120, 44], [128, 44], [128, 48], [120, 48], [120, 44]]]}},
        {"type": "Feature", "properties": {"name": "Eight"}, "geometry": {"type": "Polygon",
          "coordinates": [[[120, 44], [124, 46], [124, 44], [120, 46], [120, 44]]]}}
      ]}
      """,
      to: "p.geojson"
    )
  }

  @Test func `each feature has a table, and what was repaired is told`() throws {
    let outcome = try Program.spheres.run("overlap p.geojson --date 1912-07-09 --by power", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.lines.first == "square  275,467 km2")
    #expect(outcome.text.contains("Russian Empire  165,381 km2   60.0 %"))
    #expect(outcome.errors.contains("warning: p.geojson: feature 2: repaired: Self-intersection at 122,45"))
  }

  @Test func `JSON and CSV say the same`() throws {
    let json = try Program.spheres.run("overlap p.geojson --date 1912-07-09 --json --quiet", in: folder)
    #expect(json.code == 0 && json.errors.isEmpty)
    let features = try #require(try json.json()["features"]?.elements)
    #expect(features.count == 2 && features[0]["id"] == .string("square"))
    let shares = features.flatMap { $0["shares"]?.elements ?? [] }
    let csv = try Program.spheres.run(
      "overlap p.geojson --date 1912-07-09 --csv --id-field name --quiet -o out.csv",
      in: folder
    )
    #expect(csv.code == 0)
    let lines = try folder.text("out.csv").split(separator: "\n")
    #expect(lines[0] == "feature,id,date,kind,power,tenure,region,area_km2,share")
    #expect(lines.count == shares.count + 1)
    #expect(lines[1].hasPrefix("1,\"A, square\",1912-07-09,held,russia,sphere,north-manchuria,165380.55"))
  }

  @Test func `a timeline has every change with its instrument`() throws {
    let outcome = try Program.spheres.run("overlap p.geojson --timeline --by power --quiet --csv", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.lines[0].hasPrefix("feature,id,start_date,end_date,instruments,"))
    #expect(outcome.text.contains("1,square,1905-12-22,1912-01-14,peking-1905,held,russia,"))
  }

  @Test func `the public of the day knew other shares`() throws {
    let outcome = try Program.spheres.run(
      "overlap p.geojson --date 1912-07-09 --by power --known-to public --csv --quiet",
      in: folder
    )
    #expect(outcome.code == 0 && outcome.text.contains(",china,"))
  }

  @Test(arguments: [
    (#"{"type": "Point", "coordinates": [1, 2]}"#, "feature 1: found a point, expected a polygon"),
    (
      #"{"type": "LineString", "coordinates": [[1, 2], [3, 4]]}"#,
      "feature 1: found a line, expected a polygon"
    ),
    (#"{"type": "FeatureCollection", "features": []}"#, "found no features, expected polygons"),
    (
      #"{"type": "Feature", "properties": {}, "geometry": null}"#,
      "feature 1: found no shape, expected a polygon"
    ),
  ])
  func `what has no area is refused`(text: String, words: String) throws {
    try folder.write(text, to: "x.geojson")
    let outcome = try Program.spheres.run("overlap x.geojson --date 1912-07-09", in: folder)
    #expect(outcome.code == 65 && outcome.text.isEmpty && outcome.errors.contains("x.geojson: \(words)"))
  }

  @Test func `wrong usage, missing files and fields are told`() throws {
    for words in [
      "", "--date 1912", "--timeline --date 1912-07-09", "--date 1912-07-09 --by colour",
      "--date 1912-07-09 --json --csv",
    ] {
      #expect(try Program.spheres.run("overlap p.geojson \(words)", in: folder).code == 64, "\(words)")
    }
    #expect(try Program.spheres.run("overlap none.shp --date 1912-07-09", in: folder).code == 66)
    #expect(try Program.spheres.run("overlap p.geojson --date 1700-01-01", in: folder).code == 65)
    let field = try Program.spheres.run("overlap p.geojson --date 1912-07-09 --id-field nom", in: folder)
    #expect(field.code == 65 && field.errors.contains("has no attribute \"nom\"; found name"))
    try folder.write("mine", to: "out.csv")
    #expect(try Program.spheres.run("overlap p.geojson --date 1912-07-09 -o out.csv", in: folder).code == 73)
    #expect(try folder.text("out.csv") == "mine")
  }

  @Test
  func `shapefiles and GeoPackages of other programs are read`() throws {
    let convert = try #require(installed("ogr2ogr"))
    let direct = try Program.spheres.run(
      "overlap p.geojson --date 1912-07-09 --id-field name --csv",
      in: folder
    )
    for name in ["p.shp", "p.gpkg"] {
      #expect(try convert.run("\(name) p.geojson -nlt PROMOTE_TO_MULTI", in: folder).code == 0)
      let outcome = try Program.spheres.run(
        "overlap \(name) --date 1912-07-09 --id-field name --csv",
        in: folder
      )
      #expect(outcome.code == 0 && outcome.text == direct.text, "\(name): \(outcome.errors)")
    }
  }

  @Test(arguments: ["shp", "gpkg", "geojson"])
  func `another coordinate system is refused, and the command that the message has mends it`(_ ending: String)
    throws
  {
    let convert = try #require(installed("ogr2ogr"))
    #expect(try convert.run("-t_srs EPSG:3857 OLD.\(ending) p.geojson", in: folder).code == 0)
    let refused = try Program.spheres.run("overlap OLD.\(ending) --date 1912-07-09", in: folder)
    #expect(refused.code == 65)
    #expect(refused.errors.contains(/found the coordinate system .*(3857|Web_Mercator)/), "\(refused.errors)")
    let command = try #require(refused.errors.firstMatch(of: /; (ogr2ogr -t_srs EPSG:4326 .*) makes it so/)).1
    #expect(try Shell.run(String(command), in: folder).code == 0)
    let mended = try Program.spheres.run("overlap NEW.\(ending) --date 1912-07-09 --by power", in: folder)
    #expect(mended.code == 0)
    #expect(mended.text.contains("Russian Empire  165,381 km2   60.0 %"), "\(mended.errors)\(mended.text)")
  }
}
