import MapFormats
import TestSupport
import Testing

@Suite struct NewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a new data set can be checked, queried, drawn, exported and built`() throws {
    let made = try Program.spheres.run("new mine", in: folder)
    #expect(made.code == 0 && made.text.isEmpty && made.errors.contains("mine: made and built"))
    #expect(try Program.spheres.run("check mine", in: folder).code == 0)
    let secret = try Program.spheres.run("at --place Southport --date 1906 --data mine --json", in: folder)
    #expect(try secret.json()["predominant"]?["power"] == .string("boria"))
    let known = try Program.spheres.run(
      "at --place Southport --date 1906 --known-to public --data mine --json",
      in: folder
    )
    #expect(try known.json()["status"] == .string("unassigned"))
    for verb in [
      "map --date 1906-01-01 -o m.svg", "export --date 1906-01-01 -o e.geojson", "timeline --place Southport",
      "why 11.5,50.3 --date 1906-01-01", "diff 1905-05-31 1905-06-01", "regions", "treaties", "places",
      "build mine",
    ] {
      let outcome = try Program.spheres.run("\(verb) --data mine", in: folder)
      #expect(outcome.code == 0, "\(verb): \(outcome.errors)")
    }
    #expect(try folder.text("m.svg").contains("North Island"))
    let again = try Program.spheres.run("check mine", in: folder)
    #expect(again.code == 0 && again.text.isEmpty)
  }

  @Test func `a folder that is not empty is refused without force`() throws {
    try folder.write("x", to: "mine/x")
    let refused = try Program.spheres.run("new mine", in: folder)
    #expect(
      refused.code == 73 && refused.errors.contains("it is not empty") && refused.errors.contains("--force")
    )
    #expect(try Program.spheres.run("new mine --force --quiet", in: folder).code == 0)
    #expect(try folder.text("mine/x") == "x")
  }

  @Test func `options that do not fit together are wrong usage`() throws {
    #expect(try Program.spheres.run("new mine --polygons a.shp", in: folder).code == 64)
    let bad = try Program.spheres.run("new mine --polygons a.shp --field a --where b", in: folder)
    #expect(bad.code == 64 && bad.errors.contains("expected FIELD=VALUE"))
    #expect(try Program.spheres.run("new mine --polygons a.shp --field a", in: folder).code == 66)
  }

  private func collection(_ features: (name: String, rings: String)...) -> String {
    let features = features.map { name, rings in
      #"{"type":"Feature","properties":{"n":\#(name)},"geometry":{"type":"Polygon","coordinates":[\#(rings)]}}"#
    }
    return #"{"type":"FeatureCollection","features":[\#(features.joined(separator: ","))]}"#
  }

  @Test func `a ring across the antimeridian is read the same as by overlap`() throws {
    try folder.write(
      collection((#""a""#, "[[179,40],[-179,40],[-179,41],[179,41],[179,40]]")),
      to: "p.geojson"
    )
    let made = try Program.spheres.run("new mine --polygons p.geojson --field n", in: folder)
    #expect(
      made.code == 0 && made.errors.contains("warning: p.geojson: feature 1: goes across the antimeridian")
    )
    for (place, status) in [("179.5,40.5", "held"), ("-179.5,40.5", "held"), ("0,40.5", "outside")] {
      let answer = try Program.spheres.run("at --date 1914-01-01 --data mine --json -- \(place)", in: folder)
      let found = try answer.json()["status"]
      #expect((found == "outside") == (status == "outside"), "\(place): \(answer.text)")
    }
    let again = try Program.spheres.run("build mine", in: folder)
    #expect(again.code == 0 && !again.errors.contains("antimeridian"))
  }

  @Test func `a ring around a pole makes no folder`() throws {
    try folder.write(
      collection((#""a""#, "[[-135,-60],[-45,-62],[45,-60],[135,-62],[-135,-60]]")),
      to: "p.geojson"
    )
    let refused = try Program.spheres.run("new mine --polygons p.geojson --field n", in: folder)
    #expect(refused.code == 65 && refused.errors.contains("feature 1: found a ring around or through a pole"))
    #expect(try Program.spheres.run("check mine", in: folder).code == 66)
  }

  @Test func `a needle that collapses on the grid is closed and reported with its region`() throws {
    try folder.write(
      collection((#""a""#, "[[10,41],[10.01,40.02],[10,40],[10.0200001,40.0400001],[11,41],[10,41]]")),
      to: "p.geojson"
    )
    let made = try Program.spheres.run("new mine --polygons p.geojson --field n", in: folder)
    #expect(made.code == 0 && made.errors.contains("needle of a at 10,40, "), "\(made.errors)")
    #expect(try Program.spheres.run("check mine", in: folder).code == 0)
  }

  @Test func `what is left out is reported, and the rest is made`() throws {
    let square = "[[10,40],[11,40],[11,41],[10,41],[10,40]]"
    try folder.write(
      collection(
        (#""a""#, square),
        ("null", square),
        (#""c""#, "[[1,1],[2,2],[1,1]]"),
        (#"" ""#, square),
        (#""hollow""#, "\(square),\(square)")
      ),
      to: "p.geojson"
    )
    let made = try Program.spheres.run("new mine --polygons p.geojson --field n", in: folder)
    #expect(made.code == 0)
    for words in [
      "left out: features 2, 4: empty n; give them one, or name another --field",
      "left out: feature 3, line 1, column", "left out: feature 3: has no shape",
      "left out: feature 5: nothing is left of it on the grid",
    ] {
      #expect(made.errors.contains("warning: p.geojson: \(words)"), "\(words): \(made.errors)")
    }
    try folder.write(collection(("null", square)), to: "q.geojson")
    let refused = try Program.spheres.run("new other --polygons q.geojson --field n", in: folder)
    #expect(refused.code == 65 && refused.errors.contains("found no polygon with a value of n among 1 of 1"))
  }

  @Test
  func `polygons are read from the named layer of a GeoPackage, and a missing name asks for the option`()
    throws
  {
    let layers = "--layer regions --layer claims"
    let made = try Program.spheres.run("export --date 1912-07-09 \(layers) -o two.gpkg", in: folder)
    #expect(made.code == 0, "\(made.errors)")
    let unnamed = try Program.spheres.run("new mine --polygons two.gpkg --field region", in: folder)
    #expect(unnamed.code == 65 && unnamed.errors.contains("--layer "), "\(unnamed.errors)")
    let wrong = "new mine --polygons two.gpkg --layer roads --field region"
    #expect(try Program.spheres.run(wrong, in: folder).errors.contains("expected a layer roads"))
    let share = try Program.spheres.run(
      "overlap two.gpkg --layer regions --date 1912-07-09 --csv --quiet",
      in: folder
    )
    #expect(share.code == 0, "\(share.errors)")
  }

  @Test func `overlapping polygons are copied and reported, not built`() throws {
    let square = #"{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]]]}"#
    let other = square.replacing("[0,", with: "[1,")
    try folder.write(
      #"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"n":"a"},"geometry":\#(square)},"#
        + #"{"type":"Feature","properties":{"n":"b"},"geometry":\#(other)}]}"#,
      to: "p.geojson"
    )
    let made = try Program.spheres.run("new mine --polygons p.geojson --field n", in: folder)
    #expect(
      made.code == 1 && made.errors.contains("overlap of a and b") && made.errors.contains("not built yet")
    )
    #expect(try folder.text("mine/regions.yaml").contains("polygons: [\"a\"]"))
  }
}
