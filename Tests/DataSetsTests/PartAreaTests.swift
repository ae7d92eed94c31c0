import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// The ground of the shipped parts, against areas that a second program computed from their files.
///
/// Shapely 2.2.0 on GEOS 3.14.1 intersected each ring, drawn along geodesics, parallels, meridians and the base map's
/// lines, with the ground of its regions; pyproj 3.7.2 on PROJ 9.5.1 measured the geodesic area.
@Suite struct PartAreaTests {
  @Test(arguments: try PartArea.all.get())
  func `a part is as large as the second program says, within 1 per cent or 1 km2`(row: PartArea) throws {
    let atlas = try Shipped.atlas
    let faces = atlas.coverage.faces.filter { face in
      face.parts.contains(row.part) && atlas.register.regions.lineage(of: face.region).contains(row.region)
    }
    let area = faces.reduce(0) { $0 + $1.areaInSquareKilometres }
    #expect(abs(area - row.squareKilometres) <= max(1, row.squareKilometres / 100), "\(area)")
  }

  @Test func `the table has each part in each of its regions`() throws {
    let parts = try Shipped.atlas.register.parts
    let expected = parts.flatMap { part in part.regions.map { "\(part.id) \($0)" } }
    #expect(try PartArea.all.get().map { "\($0.part) \($0.region)" }.sorted() == expected.sorted())
  }
}

/// A row of the table of areas.
struct PartArea: CustomTestStringConvertible, Sendable {
  let part: PartID
  let region: RegionID
  let squareKilometres: Double

  var testDescription: String { "\(part) in \(region)" }

  static let all = Result { try rows() }

  private static func rows() throws -> [PartArea] {
    let columns = ["part", "region", "area_km2"]
    return try Table(besideTests: "Tables/part-areas.csv", columns: columns).rows.map { row in
      PartArea(
        part: try PartID(row["part"] ?? ""),
        region: try RegionID(row["region"] ?? ""),
        squareKilometres: try #require(Double(row["area_km2"] ?? ""))
      )
    }
  }
}
