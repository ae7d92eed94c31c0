import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// The shipped clauses against the researchers' table of periods, on the first day of each.
@Suite struct PeriodTableTests {
  @Test(arguments: try PeriodRow.all.get())
  func `a region as a whole is held as the table says`(row: PeriodRow) throws {
    let history = try #require(try Shipped.atlas.register.history(ofRegion: row.region))
    #expect(history.verdict(on: try row.day).code == row.code)
  }

  @Test(arguments: try PeriodRow.all.get())
  func `the face of its id is held as the table says`(row: PeriodRow) throws {
    let atlas = try Shipped.atlas
    guard atlas.coverage.face(row.region) != nil else { return }
    let history = try #require(atlas.register.history(ofFace: row.region))
    #expect(history.verdict(on: try row.day).code == row.code)
  }

  @Test(arguments: try PeriodRow.all.get())
  func `a region that is the sum of its parts is held alike in all of them, unless the table says split`(
    row: PeriodRow
  ) throws {
    let atlas = try Shipped.atlas
    guard atlas.coverage.face(row.region) == nil else { return }
    let tree = atlas.register.regions
    let parts = atlas.coverage.faces.map(\.id).filter { tree.ancestors(of: $0).contains(row.region) }
    #expect(parts.count > 1)
    let day = try row.day
    let codes = Set(parts.compactMap { atlas.register.history(ofFace: $0)?.verdict(on: day).code })
    #expect(row.isSplit ? codes.count > 1 : codes == [row.code])
  }

  @Test func `every region of the table has ground`() throws {
    let atlas = try Shipped.atlas
    let found = atlas.coverage.faces.flatMap { atlas.register.regions.lineage(of: $0.id) }
    #expect(Set(try PeriodRow.all.get().map(\.region)).subtracting(found) == [])
  }
}

/// A row of the table of periods, which is with the tests of the rules.
struct PeriodRow: CustomTestStringConvertible, Sendable {
  let region: RegionID
  /// The first day.
  let from: String
  /// Power and relation in the table's words.
  let code: String
  /// Whether the table says that powers divide the region.
  let isSplit: Bool

  var testDescription: String { "\(region) from \(from): \(code)" }

  var day: HistoricalDate {
    get throws { try HistoricalDate(from) }
  }

  static let all = Result { try rows() }

  private static func rows() throws -> [PeriodRow] {
    let names = try Table(besideTests: "../DiplomacyTests/Tables/regions.csv", columns: ["id", "name"]).rows
    let idByName = Dictionary(
      names.map { ($0["name"] ?? "", $0["id"] ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
    let columns = ["region", "from", "predominant", "power_code", "relation_code"]
    let path = "../DiplomacyTests/Tables/region_periods.csv"
    return try Table(besideTests: path, columns: columns).rows.map { row in
      let power = (row["power_code"] ?? "").lowercased()
      return PeriodRow(
        region: try RegionID(idByName[row["region"] ?? ""] ?? ""),
        from: row["from"] ?? "",
        code: "\(power) \(row["relation_code"] ?? "")",
        isSplit: ["split", "ROC"].contains { (row["predominant"] ?? "").contains($0) }
      )
    }
  }
}

extension Verdict {
  /// Power and relation in the words of the table of periods.
  fileprivate var code: String {
    switch status {
    case .contested: return "contested contested"
    case .unassigned: return "none none"
    case .held, .undelimited:
      guard let claim = predominant else { return "nobody" }
      let relation = claim.kind == .specialInterests ? "special_interests" : claim.tenure.rawValue
      return "\(claim.power) \(String(relation.map { $0 == "-" ? "_" : $0 }))"
    }
  }
}
