import TestSupport
import Testing

/// The examples in the help of each verb are run as they stand.
@Suite struct HelpTests {
  @Test func `every verb has help with two examples of its own`() throws {
    let verbs = try CommandHelp.verbs()
    #expect(verbs.count == 15)
    for verb in verbs {
      #expect(verb.examples.count >= 2, "\(verb.name)")
      #expect(verb.examples.allSatisfy { $0.contains("spheres \(verb.name)") }, "\(verb.name)")
      let help = try Program.spheres.run([verb.name, "--help"])
      #expect(help.code == 0 && help.errors.isEmpty)
      #expect(help.text.contains("USAGE: spheres \(verb.name)"))
      #expect(help.text.contains("\n  spheres \(verb.name)"), "\(help.text)")
    }
  }

  @Test(
    arguments: [
      "at", "timeline", "why", "diff", "locate", "map", "atlas", "export", "overlap", "places", "regions", "treaties",
      "new", "check", "build",
    ]
  )
  func `every example in the help of a verb works`(_ name: String) throws {
    let folder = try TemporaryFolder()
    try HelpTests.fill(folder)
    let verb = try #require(try CommandHelp.verbs().first { $0.name == name })
    for example in verb.examples {
      let outcome = try Shell.run(example, in: folder)
      #expect(outcome.code == 0, "\(example)\n\(outcome.errors)")
    }
  }

  /// The files that the examples name: a user's tables and polygons, and a small data set.
  private static func fill(_ folder: TemporaryFolder) throws {
    try folder.write("lon,lat,date\n126.65,45.75,1907-07-31\n", to: "stations.csv")
    try folder.write("lon,lat\n126.65,45.75\n", to: "finds.csv.txt")
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
      gzip -c finds.csv.txt > finds.csv.gz
      cp countries.geojson provinces.geojson
      spheres new GeoData
      spheres export --date 1912-07-09 --layer regions -o provinces.gpkg
      spheres export --date 1912-07-09 --layer places -o places.gpkg
      spheres export --date 1912-07-09 --layer regions -o provinces.shp
      """,
      in: folder
    )
    try #require(made.code == 0, "\(made.errors)")
  }
}
