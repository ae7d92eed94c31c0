import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import RegionBuilding
import Testing

@testable import DataSets

/// The shipped data set as a whole.
@Suite struct ShippedDataTests {
  @Test func `it reads without a problem`() throws {
    let dataSet = try Shipped.dataSet.get()
    #expect(dataSet.about.id == "northeast-asia")
    let files = try FileManager.default.contentsOfDirectory(atPath: "\(Shipped.folder)/instruments")
    #expect(dataSet.register.instruments.count == files.count { $0.hasSuffix(".yaml") })
  }

  @Test func `it builds without a problem`() throws {
    let build = try Shipped.build.get()
    #expect(build.problems == [])
    #expect(build.report.problems == [])
  }

  @Test func `it is remarked on where the table says so, for a reason each`() throws {
    let path = "Tables/warnings.csv"
    let rows = try Table(besideTests: path, columns: ["clause", "told", "reason"]).rows
    #expect(rows.allSatisfy { $0["reason"] != nil })
    let expected = rows.map { "clause \($0["clause"] ?? ""): \($0["told"] ?? "")" }
    #expect(try Shipped.build.get().warnings.map(\.message).sorted() == expected.sorted())
  }

  @Test(arguments: [("manchuria-1907", 965.0...985.0), ("manchuria-1912", 185.0...193.0)])
  func `the treaty lines are as long as the researchers measured`(
    _ id: String,
    _ kilometres: ClosedRange<Double>
  ) throws {
    let line = try #require(try Shipped.build.get().report.lines.first { $0.id == id })
    #expect(kilometres.contains(line.lengthInKilometres))
  }

  /// Published areas: Korea as a whole, and the leased territory.
  @Test(arguments: [("korea", 220_847.0, 0.01), ("kwantung", 3_462.0, 0.03)])
  func `areas agree with published figures`(
    _ id: String,
    _ squareKilometres: Double,
    _ share: Double
  ) throws {
    let coverage = try Shipped.atlas.coverage
    let faces = coverage.faces(of: try RegionID(id))
    let area = faces.reduce(0) { $0 + coverage.faces[$1].areaInSquareKilometres }
    #expect(abs(area / squareKilometres - 1) < share)
  }

  @Test func `every town says its region, but for five on a line or near one that is little known`()
    throws
  {
    let dataSet = try Shipped.dataSet.get()
    let told = Set(dataSet.expectations.filter { $0.region != nil }.map(\.place.id))
    let open = dataSet.places.filter { $0.rank != .minor && !told.contains($0.id) }
    #expect(Set(open.map(\.id)) == ["arshan", "fengchen", "fuhsin", "hunchun", "petuna"])
  }

  @Test func `every place is where the table says`() throws {
    let dataSet = try Shipped.dataSet.get()
    #expect(!dataSet.places.isEmpty)
    #expect(try Shipped.build.get().problems.filter { $0.file == "places.csv" } == [])
  }

  @Test func `each arc between two faces knows its line and how uncertain it is`() throws {
    let coverage = try Shipped.atlas.coverage
    for arc in coverage.arcs where arc.left != nil && arc.right != nil {
      #expect(arc.origin.line != "coast")
      #expect(arc.origin.uncertaintyInKilometres > 0, "\(arc.origin.line)")
    }
  }

  @Test func `every step of the line of 1907 has North Manchuria on its north and the South on its south`()
    throws
  {
    let coverage = try Shipped.atlas.coverage
    let north = try coverage.faces(of: RegionID("north-manchuria"))
    let south = try coverage.faces(of: RegionID("south-manchuria"))
    let arcs = coverage.arcs.filter { $0.origin.line == "manchuria-1907" }
    #expect(Set(arcs.compactMap(\.origin.step)) == [2, 3, 4, 5, 6, 7])
    for arc in arcs {
      // Arcs run from their western end to their eastern one.
      #expect(arc.line.start < arc.line.end)
      #expect(north.contains(try #require(arc.left)))
      #expect(south.contains(try #require(arc.right)))
    }
  }
}
