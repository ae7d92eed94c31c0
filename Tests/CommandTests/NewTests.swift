import MapFormats
import TestSupport
import Testing

@Suite struct NewTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a new data set is checked, asked, drawn, exported and built at once`() throws {
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

  @Test
  func `polygons are read from the layer of a GeoPackage that is named, and the option is named in time`()
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

  @Test func `polygons that overlap are made and told, not built`() throws {
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
