import Foundation
import MapGeometry
import Testing

/// Degrees as people write them, in a table that is extended without Swift.
@Suite struct WrittenPositionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let written: String
    let longitude: String
    let latitude: String
    var testDescription: String { written }
    var isPair: Bool { !longitude.isEmpty && !latitude.isEmpty }
  }

  static func table() throws -> [Row] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let table = try String(
      contentsOf: folder.appending(path: "Tables/written-positions.tsv"),
      encoding: .utf8
    )
    return table.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(written: cells[0], longitude: cells[1], latitude: cells[2])
    }
  }

  @Test(arguments: try table().filter { !$0.isPair })
  func `one value is that of the table`(_ row: Row) throws {
    let degrees = try #require(WrittenDegrees(row.written))
    let expected = try #require(Double(row.longitude + row.latitude))
    #expect(abs(degrees.degrees - expected) < 1e-9)
    #expect(degrees.axis != (row.latitude.isEmpty ? .latitude : .longitude))
  }

  @Test(arguments: try table().filter { $0.isPair })
  func `two values in one text are those of the table`(_ row: Row) throws {
    switch WrittenPosition(row.written) {
    case .position(let longitude, let latitude):
      #expect(abs(longitude - (Double(row.longitude) ?? .nan)) < 1e-9)
      #expect(abs(latitude - (Double(row.latitude) ?? .nan)) < 1e-9)
    case .undecided: #expect(row.longitude == "either")
    case .unreadable: #expect(row.longitude == "none")
    }
    #expect(row.longitude != "none" || WrittenDegrees(row.written) == nil)
  }

  @Test func `the order of two values may be given`() {
    #expect(
      WrittenPosition("45.75 44.2", isLongitudeFirst: true) == .position(longitude: 45.75, latitude: 44.2)
    )
    #expect(
      WrittenPosition("45.75 44.2", isLongitudeFirst: false) == .position(longitude: 44.2, latitude: 45.75)
    )
  }
}
