import Cartography
import Diplomacy
import Foundation
import HistoricalAtlas
import HistoricalMaps
import MapGeometry
import TestSupport
import Testing

/// Maps of the shipped data set.
@Suite struct ShippedMapsTests {
  private static let atlas = Result { try Atlas(builtFolder: "\(ShippedData.folder)/built") }
  private static let map = Result { try BaseMap(dataFolder: ShippedData.folder) }

  private func sheet(_ day: String, knownTo knowledge: Knowledge = .everything) throws -> MapSheet {
    let atlas = try Self.atlas.get()
    let snapshot = try #require(atlas.snapshot(on: try HistoricalDate(day), knownTo: knowledge))
    return try atlas.sheet(of: snapshot, on: try Self.map.get(), width: 800)
  }

  private func svg(_ day: String, knownTo knowledge: Knowledge = .everything) throws -> String {
    try sheet(day, knownTo: knowledge).drawing().svg
  }

  @Test func `the map of the day after the first agreement`() throws {
    let svg = try svg("1907-07-31")
    #expect(svg.contains("Line of 1907"))
    #expect(!svg.contains("Line of 1912") && !svg.contains("border-peking-meridian-1912"))
    for region in ["north-manchuria", "south-manchuria", "manchuria-west-of-122", "korea", "outer-mongolia"] {
      #expect(svg.contains(#"id="region-\#(region)""#))
    }
    #expect(try !svg.contains(Regex(#"\b(nan|NaN|inf)\b"#)))
    try XMLLint.expectWellFormed(svg)
  }

  @Test func `the map of the day after the third agreement`() throws {
    let svg = try svg("1912-07-09")
    for line in ["manchuria-1907", "manchuria-1912", "peking-meridian-1912"] {
      #expect(svg.contains(#"id="border-\#(line)"#))
    }
    #expect(svg.contains("Line of 1907"))
    #expect(svg.contains("9 July 1912 (26 June 1912 Old Style)"))
    #expect(try !svg.contains(Regex(#"\b(nan|NaN|inf)\b"#)))
    try XMLLint.expectWellFormed(svg)
  }

  @Test func `the public map of that day has none of the lines`() throws {
    let sheet = try sheet("1912-07-09", knownTo: .public())
    let svg = try sheet.drawing().svg
    for trace in ["Line of 1907", "Line of 1912", "manchuria-1907", "manchuria-1912", "peking-meridian"] {
      #expect(!svg.contains(trace), "\(trace)")
    }
    #expect(svg.contains("the public could know on 9 July 1912"))
    try XMLLint.expectWellFormed(svg)
  }

  @Test func `before the first agreement there is no trace of its line`() throws {
    let sheet = try sheet("1907-07-29")
    #expect(!sheet.borders.contains { $0.id.hasPrefix("manchuria-1907") && $0.kind != .provincialLimit })
    #expect(!sheet.borders.contains { $0.name == "Line of 1907" })
  }

  @Test(arguments: 1894...1945)
  func `on the first day of each year, and for the public, no id is repeated`(_ year: Int) throws {
    let day = year == 1894 ? "1894-08-01" : "\(year)-01-01"
    for knowledge in [Knowledge.everything, .public()] {
      let sheet = try sheet(day, knownTo: knowledge)
      #expect(Set(sheet.regions.map(\.id)).count == sheet.regions.count)
      #expect(Set(sheet.borders.map(\.id)).count == sheet.borders.count)
      #expect(sheet.regions.compactMap(\.label).count == Set(sheet.regions.compactMap(\.label)).count)
    }
  }
}

/// A second opinion on XML.
enum XMLLint {
  /// Where the program is; nil when it is not installed.
  static var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    return folders.map { "\($0)/xmllint" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// Reports invalid XML, and a missing xmllint (Debian's libxml2-utils).
  static func expectWellFormed(_ text: String) throws {
    guard let path else {
      withKnownIssue("xmllint is not installed") { Issue.record("not looked at") }
      return
    }
    let folder = try TemporaryFolder()
    try folder.write(text.utf8, to: "map.svg")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--noout", "--nonet", folder["map.svg"]]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
