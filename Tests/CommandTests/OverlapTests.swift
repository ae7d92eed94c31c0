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

  @Test func `each feature has a table, and repairs are reported`() throws {
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
    #expect(lines[1].hasPrefix("1,\"A, square\",1912-07-09,held,russia,sphere,north-manchuria,165380.5"))
  }

  @Test func `features on lines are measured as they come, with the rows of the same collection`() throws {
    let feature =
      #"{"type": "Feature", "id": "I", "properties": {"name": "x"}, "geometry": {"type": "Polygon", "#
    let lines = (0..<30_000).map { index in
      let (x, y) = (100 + Double(index % 300) / 10, 35 + Double(index / 300) / 8)
      let ring = [(0, 0), (0.1, 0), (0.1, 0.12), (0, 0.1)].map { "[\(x + $0.0),\(y + $0.1)]" }
      let closed = (ring + [ring[0]]).joined(separator: ",")
      return feature.replacing("I", with: "\(index)") + #""coordinates": [[\#(closed)]]}}"#
    }
    try folder.write(lines.joined(separator: "\n") + "\n", to: "many.geojsonl")
    try folder.write(
      #"{"type": "FeatureCollection", "features": [\#(lines.joined(separator: ","))]}"#,
      to: "many.geojson"
    )
    let question = "--date 1912-07-09 --by power --csv --quiet"
    let pieces = try Program.spheres.run("overlap many.geojsonl \(question)", in: folder)
    let whole = try Program.spheres.run("overlap many.geojson \(question)", in: folder)
    #expect(pieces.code == 0 && pieces.text == whole.text)
    #expect(pieces.lines.last?.hasPrefix("30000,29999,") == true)
    let broken =
      lines[..<29_000] + [
        #"{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1]]]}}"#
      ]
    try folder.write(broken.joined(separator: "\n"), to: "broken.geojsonl")
    let failed = try Program.spheres.run("overlap broken.geojsonl \(question) -o none.csv", in: folder)
    #expect(failed.code == 65 && failed.errors.contains("feature 29001, line 29001,"), "\(failed.errors)")
    #expect(try !folder.names().contains("none.csv"))
  }

  @Test func `a timeline has every change with its instrument`() throws {
    let outcome = try Program.spheres.run("overlap p.geojson --timeline --by power --quiet --csv", in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.lines[0].hasPrefix("feature,id,start_date,end_date,instruments,"))
    #expect(outcome.text.contains("1,square,1907-07-30,1912-01-14,russo-japanese-secret-1907,held,russia,"))
  }

  @Test func `shares as the public of the day knew them`() throws {
    let outcome = try Program.spheres.run(
      "overlap p.geojson --date 1912-07-09 --by power --known-to public --csv --quiet",
      in: folder
    )
    #expect(outcome.code == 0 && outcome.text.contains(",china,"))
  }

  @Test(arguments: [
    (#"{"type": "Point", "coordinates": [1, 2]}"#, "feature 1: is a point, expected a polygon"),
    (#"{"type": "LineString", "coordinates": [[1, 2], [3, 4]]}"#, "feature 1: is a line, expected a polygon"),
    (#"{"type": "FeatureCollection", "features": []}"#, "found no features, expected polygons"),
    (#"{"type": "Feature", "properties": {}, "geometry": null}"#, "feature 1: has no shape"),
    (
      #"{"type": "Polygon", "coordinates": [[[1, 1], [2, 1], [2, 2], [1, 1]], [[1, 1], [2, 1], [2, 2], [1, 1]]]}"#,
      "nothing is left of any feature"
    ),
    (
      #"{"type": "Polygon", "coordinates": [[[-135, 60], [-45, 62], [45, 60], [135, 62], [-135, 60]]]}"#,
      "feature 1: found a ring around or through a pole, by its latitudes the north pole"
    ),
  ])
  func `a file without any area is refused`(text: String, words: String) throws {
    try folder.write(text, to: "x.geojson")
    let outcome = try Program.spheres.run("overlap x.geojson --date 1912-07-09", in: folder)
    #expect(outcome.code == 65 && outcome.text.isEmpty && outcome.errors.contains("x.geojson: \(words)"))
  }

  @Test func `every feature has a result, and those without an area say why`() throws {
    let square = #"{"type":"Polygon","coordinates":[[[126,40],[127,40],[127,41],[126,41],[126,40]]]}"#
    let hollow = square.replacing("]]]}", with: "]],[[126,40],[127,40],[127,41],[126,41],[126,40]]]}")
    let shapes = [
      "null", #"{"type":"Point","coordinates":[1,2]}"#, square, hollow,
      #"{"type":"MultiPolygon","coordinates":[[[[6,6],[7,7],[6,6],[6,6]]]]}"#,
    ]
    let features = shapes.map { #"{"type":"Feature","id":null,"properties":null,"geometry":\#($0)}"# }
    try folder.write(features.joined(separator: "\n"), to: "some.geojson")
    try folder.write(features.joined(separator: "\n"), to: "some.ndjson")
    for file in ["some.geojson", "some.ndjson"] {
      let csv = try Program.spheres.run("overlap \(file) --date 1912-07-09 --csv --by power", in: folder)
      #expect(csv.code == 0)
      #expect(csv.lines.map { $0.split(separator: ",")[0] } == ["feature", "1", "2", "3", "4", "5"])
      #expect(
        csv.lines[1] == "1,1,1912-07-09,,,0.0," && csv.lines[3].hasPrefix("3,3,1912-07-09,held,japan,9412.8")
      )
      for words in [
        "feature 1: has no shape", "feature 2: is a point", "feature 4: nothing is left of it",
        "left out: feature 5, line 5", "feature 5: has an empty shape",
      ] {
        #expect(csv.errors.contains(words), "\(words): \(csv.errors)")
      }
    }
    let json = try Program.spheres.run("overlap some.geojson --date 1912-07-09 --json --quiet", in: folder)
      .json()
    let elements = try #require(json["features"]?.elements)
    #expect(elements.count == 5 && elements[0]["shares"] == [])
    #expect(elements[0]["warnings"] == ["has no shape; it has no shares"])
    let text = try Program.spheres.run("overlap some.geojson --date 1912-07-09 --quiet", in: folder)
    #expect(text.text.contains("1  0 km2\n  has no shape; it has no shares\n"), "\(text.text)")
    let timeline = try Program.spheres.run("overlap some.geojson --timeline --csv --quiet", in: folder)
    #expect(timeline.lines.count { $0.hasPrefix("1,") } == 1)
  }

  @Test func `a self-crossing star is refused before it takes the memory`() throws {
    // Every 1,500th of 3,001 points on a parabola.
    let corners = (0...3001).map { index in
      let x = Double(index * 1500 % 3001) / 1000
      return "[\(x),\(x * x)]"
    }
    let ring = corners.joined(separator: ",")
    try folder.write(#"{"type":"Polygon","coordinates":[[\#(ring)]]}"#, to: "star.geojson")
    let outcome = try Program.spheres.run("overlap star.geojson --date 1912-07-09", in: folder)
    #expect(
      outcome.code == 65
        && outcome.errors.contains(
          "star.geojson: feature 1: found rings of 3001 edges that cross each other more"
        )
    )
  }

  @Test func `wrong usage, missing files and missing fields are reported`() throws {
    for words in [
      "", "--date 1912", "--timeline --date 1912-07-09", "--date 1912-07-09 --by colour",
      "--date 1912-07-09 --json --csv",
    ] {
      #expect(try Program.spheres.run("overlap p.geojson \(words)", in: folder).code == 64, "\(words)")
    }
    #expect(try Program.spheres.run("overlap none.shp --date 1912-07-09", in: folder).code == 66)
    #expect(try Program.spheres.run("overlap p.geojson --date 1700-01-01", in: folder).code == 65)
    let field = try Program.spheres.run("overlap p.geojson --date 1912-07-09 --id-field nom", in: folder)
    #expect(field.code == 65 && field.errors.contains("no feature has an attribute \"nom\"; found name"))
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
  func `another coordinate system is refused, and the command in the message fixes it`(_ ending: String)
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
