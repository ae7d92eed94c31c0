import MapFormats
import TestSupport
import Testing

@Suite struct ExportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func export(_ words: String) throws -> Program.Outcome {
    let outcome = try Program.spheres.run("export " + words, in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return outcome
  }

  @Test func `a file is written, and only a remark is printed`() throws {
    let outcome = try export("--date 1912-07-09 -o claims.geojson")
    let features = try JSONValue(parsing: folder.bytes("claims.geojson"))["features"]?.elements ?? []
    #expect(features.count > 30)
    #expect(outcome.errors == "claims.geojson: \(features.count) claims\n")
    #expect(outcome.bytes.isEmpty)
    #expect(try folder.names() == ["claims.geojson"])
  }

  @Test(arguments: ["geojson", "topojson", "csv"])
  func `standard output gets the bytes of the file, and no remark`(_ format: String) throws {
    let quiet = try export("--date 1912-07-09 --quiet -o claims.\(format)")
    #expect(quiet.errors.isEmpty)
    let outcome = try export("--date 1912-07-09 -o - --format \(format)")
    #expect(outcome.bytes == (try folder.bytes("claims.\(format)")))
    #expect(outcome.errors.isEmpty)
    #expect(try folder.names() == ["claims.\(format)"])
  }

  @Test func `a year has every claim of any of its days, each once`() throws {
    let ids = { (words: String) in
      try export("\(words) -o - --format csv").lines.dropFirst().compactMap { $0.split(separator: ",").first }
    }
    let (year, day) = (try ids("--date 1912"), try ids("--date 1912-07-09"))
    #expect(Set(year).isSuperset(of: day))
    #expect(year.count > day.count)
    #expect(Set(year).count == year.count)
  }

  @Test func `the attributes are those of the contract`() throws {
    let header = try export("--date 1912-07-09 -o - --format csv").lines[0]
    #expect(
      header == """
        id,name,region,power,tenure,start_date,end_date,start_edtf,end_edtf,instrument,article,secret,\
        public_from,certainty,uncertainty_km,area_km2,source,note,through,kind,control,scope,ground,part,\
        gwcode,cowcode,wikidata,WKT
        """
    )
  }

  @Test func `what leads has no overlaps: its areas add up to no more than all regions`() throws {
    let features = try export("--date 1907-07-31 --layer predominant -o - --format geojson").json()[
      "features"
    ]
    let all = try Program.spheres.run("regions --json").json().elements.filter { $0["part_of"] == .null }
    let sum = (features?.elements ?? []).reduce(0) { $0 + ($1["properties"]?["area_km2"]?.double ?? .nan) }
    let whole = all.reduce(0) { $0 + ($1["area_km2"]?.double ?? .nan) }
    #expect(abs(sum - whole) <= Double(all.count))
  }

  @Test func `the public's layer is smaller`() throws {
    let all = try export("--date 1912-07-09 -o - --format csv").lines.count
    #expect(try export("--date 1912-07-09 --known-to public -o - --format csv").lines.count < all)
  }

  @Test func `the file extension may be overridden, and is case-insensitive`() throws {
    _ = try export("--date 1912-07-09 --format csv -o claims.txt")
    #expect(try folder.text("claims.txt").hasPrefix("id,name,"))
    _ = try export("--date 1912-07-09 -o CLAIMS.GEOJSON")
    #expect(try folder.text("CLAIMS.GEOJSON").hasPrefix("{"))
  }

  @Test(arguments: ["claims", "predominant", "regions", "borders", "places", "railways", "stations"])
  func `GeoJSON has only its own members; JSON-FG is written only if named`(_ layer: String) throws {
    let words = "--date 1912-07-09 --layer \(layer) --quiet -o -"
    let own = ["type", "id", "properties", "geometry"]
    let collection = try export("\(words) --format geojson").json()
    #expect(["conformsTo", "featureType", "coordRefSys"].allSatisfy { collection[$0] == nil })
    let features = collection["features"]?.elements ?? []
    #expect(features.allSatisfy { $0.names == own })
    for format in ["geojsonl", "geojsonseq"] {
      let lines = try export("\(words) --format \(format)").lines
      #expect(lines.count == features.count)
      for line in lines.map({ $0.drop { $0 == "\u{1E}" } }) {
        #expect(try JSONValue(parsing: Array(line.utf8)).names == own)
      }
    }
    let named = try export("\(words) --format jsonfg").json()
    #expect(named["featureType"] == .string(layer))
    #expect(named["features"]?.elements.count == features.count)
    #expect(
      named["features"]?.elements.allSatisfy { $0.names == ["type", "id", "time", "place"] + own[2...] }
        == true
    )
    _ = try export("--date 1912-07-09 --layer \(layer) --format jsonfg -o layer.json")
    _ = try export("--date 1912-07-09 --layer \(layer) -o layer.jsonfg")
    #expect(try folder.bytes("layer.json") == folder.bytes("layer.jsonfg"))
  }

  // MARK: Dyads

  @Test func `dyads are a table with codes, and the shares of a region and a year add up to 1`() throws {
    let outcome = try export("--dyads --from 1905 --to 1912 -o dyads.csv")
    let rows = try folder.text("dyads.csv").split(separator: "\n").map { $0.split(separator: ",") }
    #expect(outcome.errors == "dyads.csv: \(rows.count - 1) rows\n")
    #expect(rows[0].prefix(5) == ["year", "region", "region_name", "part_of", "power"])
    #expect(rows.dropFirst().first?.first == "1905" && rows.last?.first == "1912")
    let quiet = try export("--dyads --from 1905 --to 1912 -o -")
    #expect(quiet.bytes == (try folder.bytes("dyads.csv")) && quiet.errors.isEmpty)
  }

  @Test func `with --all there is a row for each claim; the public has fewer`() throws {
    let count = { (words: String) in try export("--dyads \(words) --date 1912 -o -").lines.count }
    #expect(try count("--all") > count(""))
    #expect(try count("--all --known-to public") < count("--all"))
  }

  @Test(arguments: [
    ("--dyads --layer regions -o dyads.csv", "--dyads is a table and no layer"),
    ("--dyads --all-layers -o dyads.gpkg", "--dyads is a table and no layer"),
    ("--dyads -o dyads.geojson", "--dyads is written as CSV: -o FILE.csv"),
    ("--all -o claims.csv", "--all goes with --dyads"),
    ("-o claims.jsonld", "lpf holds places or regions; expected --layer places or --layer regions"),
    ("--layer places --date 1912 -o places.jsonld", "lpf has the names of all days"),
    ("--layer places --known-to public -o places.jsonld", "lpf has names and no claims"),
  ])
  func `what does not go together is refused`(_ words: String, _ message: String) throws {
    let outcome = try Program.spheres.run("export " + words, in: folder)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try folder.names() == [])
  }

  @Test func `dyads off the calendar are refused`() throws {
    let outcome = try Program.spheres.run("export --dyads --date 1890 -o dyads.csv", in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("off the calendar of the data set, 1894-08-01/1946-01-05"))
  }

  // MARK: Linked Places

  @Test(arguments: ["places", "regions"])
  func `places and regions are written as Linked Places`(_ layer: String) throws {
    let outcome = try export("--layer \(layer) -o \(layer).jsonld")
    let features = try JSONValue(parsing: folder.bytes("\(layer).jsonld"))["features"]?.elements ?? []
    #expect(features.count > 20)
    #expect(outcome.errors == "\(layer).jsonld: \(features.count) \(layer)\n")
    #expect(features.contains { $0["links"] != nil })
    let other = try export("--layer \(layer) --format lpf -o -")
    #expect(other.bytes == (try folder.bytes("\(layer).jsonld")))
  }

  @Test func `an existing file is replaced only with force`() throws {
    try folder.write("mine".utf8, to: "claims.csv")
    let refused = try Program.spheres.run("export --date 1912-07-09 -o claims.csv", in: folder)
    #expect(refused.code == 73)
    #expect(refused.errors == "spheres: claims.csv already exists; --force replaces it\n")
    #expect(try folder.text("claims.csv") == "mine")
    _ = try export("--date 1912-07-09 -o claims.csv --force")
    #expect(try folder.text("claims.csv").hasPrefix("id,name,"))
    #expect(try folder.names() == ["claims.csv"])
  }

  @Test func `a missing folder cannot be written to`() throws {
    let outcome = try Program.spheres.run("export --date 1912-07-09 -o nowhere/claims.csv", in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.errors == "spheres: cannot write nowhere/claims.csv: no such file or folder\n")
    #expect(try folder.names() == [])
  }

  @Test func `a folder in place of the file stays, and nothing is left beside it`() throws {
    try folder.makeFolder("claims.csv/deep")
    let outcome = try Program.spheres.run("export --date 1912-07-09 -o claims.csv --force", in: folder)
    #expect(outcome.code == 73)
    #expect(try folder.names() == ["claims.csv"])
  }

  @Test(arguments: ["1890-01-01", "1946-01-06"])
  func `off the calendar there is no layer`(_ day: String) throws {
    let outcome = try Program.spheres.run("export --date \(day) -o claims.csv", in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("off the calendar of the data set, 1894-08-01/1946-01-05"))
    #expect(try folder.names() == [])
  }

  @Test func `when the reader goes away the program ends quietly`() throws {
    let shell = try #require(installed("bash"))
    let script = #""$0" export -o - --format geojson | head -c 10; echo " ${PIPESTATUS[0]}""#
    let outcome = try shell.run(["-c", script, Program.spheres.path], in: folder)
    // 141: ended by the signal for a broken pipe, like any filter.
    #expect(["{\"type\":\"F 0", "{\"type\":\"F 141"].contains(outcome.lines.first))
    #expect(outcome.errors.isEmpty)
    #expect(try folder.names() == [])
  }

  @Test func `a standard output that cannot be written is an error`() throws {
    let shell = try #require(installed("bash"))
    let script = #""$0" regions >/dev/full"#
    let outcome = try shell.run(["-c", script, Program.spheres.path])
    #expect(outcome.code == 73)
    #expect(outcome.errors == "spheres: cannot write to standard output: No space left on device\n")
  }

  @Test(arguments: ["shp", "gpkg", "geojson", "csv"])
  func `a file that does not fit the disk is named as given, and nothing is left`(_ ending: String) throws {
    let shell = try #require(installed("bash"))
    // No file may be longer than 4 kB, and writing more is an error instead of a signal.
    let script = #"trap '' XFSZ; ulimit -f 4; "$0" export --date 1912-07-09 --quiet -o layer."# + ending
    let outcome = try shell.run(["-c", script, Program.spheres.path], in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("layer.") && !outcome.errors.contains("/new."), "\(outcome.errors)")
    #expect(try folder.names() == [])
  }
}

extension JSONValue {
  /// The names of an object's members.
  fileprivate var names: [String] {
    guard case .object(let object) = self else { return [] }
    return object.members.map(\.name)
  }

  fileprivate var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}
