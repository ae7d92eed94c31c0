import MapFormats
import TestSupport
import Testing

@Suite struct ExamplesTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `YearlyMaps draws a map a year`() throws {
    let outcome = try Program("YearlyMaps").run([ShippedData.folder, "1944", "1946", folder["maps"]])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(
      outcome.lines == ["1946-12-31 is off the calendar, 1894-08-01/1946-01-05"]
    )
    #expect(try folder.names() == ["maps"])
    let svg = try folder.text("maps/1944.svg")
    #expect(svg.contains("31 December 1944"))
    if let xmllint = installed("xmllint") {
      #expect(try xmllint.run(["--noout", "--nonet", folder["maps/1944.svg"]]).code == 0)
    }
  }

  @Test(
    arguments: [
      (["126.65", "45.75", "1907-07-31"], "north-manchuria held russia sphere\n"),
      (["-72.5", "18.9", "1907-07-31"], "- outside - -\n"),
      (["126.65", "45.75", "1890-01-01"], "north-manchuria before - -\n"),
    ]
  )
  func `WhichSphere answers in a line`(_ words: [String], _ line: String) throws {
    let outcome = try Program("WhichSphere").run([ShippedData.folder] + words)
    #expect(outcome.code == 0)
    #expect(outcome.text == line)
  }

  @Test func `ForGIS writes GeoJSON`() throws {
    let outcome = try Program("ForGIS").run([ShippedData.folder, "1912-07-09"])
    #expect(outcome.code == 0)
    #expect(try outcome.json()["type"] == .string("FeatureCollection"))
    let claims = try Program.spheres.run("export --date 1912-07-09 -o - --format csv")
    #expect(try outcome.json()["features"]?.elements.count == CSVRecords.count(in: claims.text))
  }

  @Test(arguments: ["YearlyMaps", "WhichSphere", "ForGIS"])
  func `wrong usage is reported in one line`(_ name: String) throws {
    let outcome = try Program(name).run([])
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("usage: \(name) DATA "))
    #expect(outcome.bytes.isEmpty)
  }

  @Test(
    arguments: [
      ("YearlyMaps", ["1907", "1908", "maps"]), ("WhichSphere", ["126", "45", "1907-07-31"]),
      ("ForGIS", ["1907-07-31"]),
    ]
  )
  func `missing data are reported in one line`(_ name: String, _ words: [String]) throws {
    let outcome = try Program(name).run(["/nowhere"] + words, in: folder)
    #expect(outcome.code == 65)
    #expect(outcome.errors.hasPrefix("\(name): cannot read /nowhere/built/manifest.json: "))
    #expect(try folder.names() == [])
  }
}

/// Counts rows, without line ends inside quotes.
private enum CSVRecords {
  static func count(in text: String) -> Int {
    var isQuoted = false
    var ends = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted { ends += 1 }
    }
    return ends - 1
  }
}
