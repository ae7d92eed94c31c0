import CommandSupport
import HistoricalAtlas
import TestSupport
import Testing

/// Wrong usage: exit code 64, a reason, and the usage of the verb.
@Suite struct UsageTests {
  private static let wrong: [([String], String)] = [
    (["at", "45.75,126.65", "--date", "1912"], "did you mean 126.65,45.75?"),
    (["at", "200,45", "--date", "1912"], "longitude 200.0 of 200.0,45.0 is not within -180 to 180"),
    (["at", "--lon", "1", "--lat", "91", "--date", "1912"], "latitude 91.0 of 1.0,91.0"),
    (["at", "-200,45", "--date", "1912"], "is not within -180 to 180"),
    (["at", "126.65", "--date", "1912"], "expected LON,LAT in degrees, as in 126.65,45.75"),
    (["at", "1 2,3", "--date", "1912"], "\"1 2,3\" is not a position"),
    (["at", "nan,3", "--date", "1912"], "\"nan,3\" is not a position; expected LON,LAT in degrees"),
    (["at", "126.65,", "--date", "1912"], "\"126.65,\" is not a position"),
    (["at", "126.65,45.75", "--lon", "1", "--date", "1912"], "once"),
    (["at", "--lon", "1", "--date", "1912"], "--lon and --lat"),
    (["at", "--date", "1912"], "the position is missing"),
    (["at", "126.65,45.75"], "--date is missing"),
    (["at", "126.65,45.75", "--date", "1912-02-30"], "day 30 of 1912-02: expected 1 to 29"),
    (["at", "126.65,45.75", "--date", "1912-13-01"], "month 13 of 1912: expected 1 to 12"),
    (["at", "126.65,45.75", "--date", "soon"], "expected 1912, 1912-07, 1912-07-08, 1912-06-25 OS"),
    (["at", "126.65,45.75", "--date", "8/7/1912"], "year first"),
    (["at", "126.65,45.75", "--date", ""], "is no date"),
    (["at", "126.65,45.75", "--date", "1912/1907"], "ends before it starts"),
    (["at", "126.65,45.75", "--date", "1912-02-30 OS"], "day 30 of 1912-02"),
    (["at", "126.65,45.75", "--date", "1912", "--as-of", "1913-01-01"], "--as-of goes with --known-to"),
    (
      ["at", "126.65,45.75", "--date", "1912", "--known-to", "public", "--as-of", "1913"], "expected one day"
    ),
    (["at", "126.65,45.75", "--date", "1912", "--known-to", "everybody"], "everybody"),
    (["export", "-o", "claims.doc"], "expected .geojson, .json, .geojsonl"),
    (["export", "-o", "claims.geojson.gz"], "as in -o - | gzip > claims.geojson.gz"),
    (
      ["overlap", "a.geojson", "--date", "1912-07-07", "-o", "b.geojson"],
      "expected a name that ends in .csv or .json"
    ),
    (["diff", "1912-07-07", "1912-07-09", "-o", "a.csv"], "expected a name that ends in .geojson or .json"),
    (["export", "-o", "claims"], "expected .geojson, .json, .geojsonl"),
    (["export", "-o", "-"], "--format is missing"),
    (["export", "-o", "-", "--format", "doc"], "doc"),
    (["export", "-o", "a.csv", "--date", "1912-13"], "month 13 of 1912: expected 1 to 12"),
    (["export", "-o", "a.csv", "--layer", "everything"], "everything"),
    (["export"], "-o"),
    (["map", "-o", "map.svg"], "--date is missing"),
    (["map", "-o", "map.svg", "--date", "1912-13"], "1912-13"),
    (["map", "-o", "map.jpg", "--date", "1912-07-09"], "expected .svg, .png or .pdf"),
    (["map", "-o", "map.svg", "--date", "1912-07-09", "--width", "10"], "300 to 8000"),
    (["map", "-o", "map.svg", "--date", "1912-07-09", "--bbox", "86,32,146"], "west,south,east,north"),
    (["map", "-o", "map.svg", "--date", "1912-07-09", "--bbox", "86,32,x,146,55"], "west,south,east,north"),
    (["map", "-o", "map.svg", "--date", "1912-07-09", "--bbox", "146,32,86,55"], "west is beyond east"),
    (["regions", "korea", "japan"], "japan"),
    (["att", "126.65,45.75", "--date", "1912"], "unknown verb 'att'; did you mean at?"),
    (["mpa", "--date", "1912-07-09", "-o", "map.svg"], "unknown verb 'mpa'; did you mean map?"),
    (["wy"], "unknown verb 'wy'; did you mean why?"),
    (["exporz"], "did you mean export?"),
    (
      ["export", "--layer", "claim", "-o", "a.geojson"],
      "'--layer <layer>'; did you mean claims? Please provide one"
    ),
    (["at", "1,1", "--date", "1912", "--known-to", "publik"], "did you mean public? Please provide one of"),
    (["map", "-o", "map.svg", "--date", "1912-07-09", "--palette", "prnt"], "did you mean print?"),
    (["overlap", "a.geojson", "--date", "1912-07-09", "--claims", "al"], "did you mean all?"),
    (["overlap", "a.geojson", "--date", "1912-07-09", "--by", "powr"], "--by powr; did you mean power?"),
    (["overlap", "a.geojson", "--date", "1912-07-09", "--by", "x"], "expected one of power, tenure, region"),
    (["locate", "a.csv", "--columns", "bordr"], "there is no column \"bordr\"; did you mean border_km?"),
    (["draw", "--date", "1912"], "unknown verb 'draw': expected one of at, timeline, why, diff,"),
    ([""], "unknown verb '': expected one of"),
  ]

  @Test(arguments: wrong)
  func `wrong usage is refused with a reason, and nothing is done`(_ words: [String], _ reason: String) throws
  {
    let folder = try TemporaryFolder()
    let outcome = try Program.spheres.run(words, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.bytes.isEmpty)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(outcome.errors.contains("Usage: spheres"))
    #expect(try folder.names() == [])
  }

  @Test func `an error in a verb's options is followed by that verb's usage`() throws {
    for words in ["at 1,2", "at 45,126 --date 1912", "export -o a.doc", "map -o a.svg --date 1912-02-30"] {
      let verb = words.prefix { $0 != " " }
      #expect(try Program.spheres.run(words).errors.contains("Usage: spheres \(verb)"), "\(words)")
    }
  }

  @Test func `an unknown verb is refused`() throws {
    let outcome = try Program.spheres.run("locate-it")
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains("'locate-it'"))
  }

  @Test func `without a verb the help is printed with the exit codes`() throws {
    let outcome = try Program.spheres.run([])
    #expect(outcome.code == 0)
    #expect(outcome.text.contains("Exit codes: 0 answered"))
  }

  @Test func `all programs have one version, and print the data set with its fingerprint`() throws {
    let version = try Program.spheres.run("--version")
    let manifest = try Manifest(folder: "\(ShippedData.folder)/built")
    #expect(version.code == 0)
    let about = try Atlas(builtFolder: "\(ShippedData.folder)/built").about
    #expect(
      version.lines == [
        "spheres \(SpheresVersion.text)", "data \(about.id) \(about.version), sources \(manifest.sources)",
      ]
    )
    #expect(try Program.spheresGIS.run("--version").bytes == version.bytes)
    #expect(try Program.spheresBuild.run("--version").bytes == version.bytes)
  }

  @Test func `the version is printed without a data set, and with the one that is named`() throws {
    let none = try Program.spheres.run("--version --data /nowhere")
    #expect(none.code == 0)
    #expect(none.lines.first == "spheres \(SpheresVersion.text)")
    #expect(none.text.contains("/nowhere"))
    let folder = try TemporaryFolder()
    #expect(try Program.spheres.run("new island", in: folder).code == 0)
    let named = try Program.spheres.run("at --version --data island", in: folder)
    #expect(named.code == 0)
    #expect(named.lines.count == 2 && named.text.contains("data island "), "\(named.text)")
  }
}
