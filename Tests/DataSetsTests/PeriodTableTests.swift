import Diplomacy
import Foundation
import HistoricalAtlas
import MapGeometry
import Testing

@testable import DataSets

/// The shipped clauses with their ground against the researchers' table of periods.
@Suite struct PeriodTableTests {
  @Test(arguments: try PeriodRow.all.get())
  func `two thirds of a region are held as the table says, on the first and the last day`(
    row: PeriodRow
  ) throws {
    for day in [row.first, row.last] where day == row.first || row.isWhole {
      let summary = try row.summary(on: day)
      let expected = try PeriodException.of(row.region, on: day)?.code ?? row.code
      #expect(summary.code == expected, "\(day): \(summary.words)")
    }
  }

  @Test(arguments: try PeriodRow.all.get())
  func `a region is divided where the table says so, and elsewhere on small ground only`(
    row: PeriodRow
  ) throws {
    guard try PeriodException.of(row.region, on: row.first) == nil else { return }
    if row.isDivided {
      #expect(try row.days.contains { try row.summary(on: $0).isDivided })
    } else {
      let summary = try row.summary(on: row.first)
      let share = (summary.holdings.first?.squareKilometres ?? 0) / summary.squareKilometres
      #expect(share >= 0.84, "\(summary.words)")
    }
  }

  @Test func `every region of the table has ground`() throws {
    let atlas = try Shipped.atlas
    let found = atlas.coverage.faces.flatMap { atlas.register.regions.lineage(of: $0.region) }
    #expect(Set(try PeriodRow.all.get().map(\.region)).subtracting(found) == [])
  }

  @Test func `every exception is of a day of the table, has a reason and is one`() throws {
    for exception in try PeriodException.all.get() {
      #expect(!exception.reason.isEmpty)
      let row = try PeriodRow.all.get().last { $0.region == exception.region && $0.first <= exception.day }
      let found = try #require(row)
      #expect(exception.day == found.first || exception.day == found.last, "\(exception.day)")
      let share = try found.summary(on: exception.day).holdings[0].squareKilometres
      let isSmall = try share < 0.84 * found.summary(on: exception.day).squareKilometres
      #expect(exception.code != found.code || isSmall, "\(exception.region) \(exception.day)")
    }
  }
}

/// A row of the table of periods, which is with the tests of the rules.
struct PeriodRow: CustomTestStringConvertible, Sendable {
  let region: RegionID
  let first: HistoricalDate
  /// The day before the next row of the region, or the last of the calendar.
  let last: HistoricalDate
  /// Power and relation in the table's words; `nobody` where no power has two thirds.
  let code: String
  /// Whether the table says that faces have different holders.
  let isDivided: Bool
  /// Whether the table gives one holder for all its days.
  var isWhole: Bool { !isDivided }

  var testDescription: String { "\(region) from \(first): \(code)" }

  /// Days on which a division may show: the first forty, and the last.
  var days: [HistoricalDate] {
    var days = [first, last]
    var day = first
    while days.count < 40, day < last {
      day = day.next
      days.append(day)
    }
    return days
  }

  func summary(on day: HistoricalDate) throws -> RegionSummary {
    try #require(try Shipped.atlas.summary(of: region, on: day))
  }

  static let all = Result { try rows() }

  private static func rows() throws -> [PeriodRow] {
    let names = try Table(besideTests: "../DiplomacyTests/Tables/regions.csv", columns: ["id", "name"]).rows
    let idByName = Dictionary(
      names.map { ($0["name"] ?? "", $0["id"] ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
    let columns = ["region", "from", "power_code", "relation_code", "status"]
    let path = "../DiplomacyTests/Tables/region_periods.csv"
    let rows = try Table(besideTests: path, columns: columns).rows
    let end = try Shipped.atlas.calendar.last
    return try rows.enumerated().map { index, row in
      let next = rows.dropFirst(index + 1).first { $0["region"] == row["region"] }
      return PeriodRow(
        region: try RegionID(idByName[row["region"] ?? ""] ?? ""),
        first: try HistoricalDate(row["from"] ?? ""),
        last: try next.map { try HistoricalDate($0["from"] ?? "").previous } ?? end,
        code: RegionSummary.code(row["power_code"]?.lowercased(), row["relation_code"]),
        isDivided: row["status"] == "divided"
      )
    }
  }
}

/// A day on which the ground says something else than a row of the table of periods, with the reason.
struct PeriodException: Sendable {
  let region: RegionID
  let day: HistoricalDate
  let code: String
  let reason: String

  static let all = Result { try rows() }

  static func of(_ region: RegionID, on day: HistoricalDate) throws -> PeriodException? {
    try all.get().first { $0.region == region && $0.day == day }
  }

  private static func rows() throws -> [PeriodException] {
    let columns = ["region", "day", "power", "relation", "reason"]
    return try Table(besideTests: "Tables/period-exceptions.csv", columns: columns).rows.map { row in
      PeriodException(
        region: try RegionID(row["region"] ?? ""),
        day: try HistoricalDate(row["day"] ?? ""),
        code: RegionSummary.code(row["power"], row["relation"]),
        reason: row["reason"] ?? ""
      )
    }
  }
}

extension RegionSummary {
  /// Power and relation as in the table of periods; the power is empty where nobody has two thirds.
  fileprivate static func code(_ power: String?, _ relation: String?) -> String {
    guard relation != "contested" else { return "contested" }
    guard let power else { return "nobody" }
    // A holder is known by its tenure, not by the kind of its sphere.
    let tenure = relation == "special_interests" ? "sphere" : relation ?? ""
    return power == "none" ? "none" : "\(power) \(tenure)"
  }

  /// Power and relation of the holder of two thirds of the area, in the words of the table of periods.
  fileprivate var code: String {
    var areas: [String: Double] = [:]
    for holding in holdings { areas[holding.lead.code, default: 0] += holding.squareKilometres }
    return areas.first { $0.value >= squareKilometres * 2 / 3 }?.key ?? "nobody"
  }

  fileprivate var words: String {
    holdings.map { "\($0.lead.code) \(Int(($0.squareKilometres / squareKilometres * 100).rounded())) %" }
      .joined(separator: ", ")
  }
}

extension Lead {
  /// Power and relation in the words of the table of periods.
  fileprivate var code: String {
    switch status {
    case .contested: return "contested"
    case .unassigned: return "none"
    case .held, .undelimited:
      guard let power, let tenure else { return "nobody" }
      return "\(power) \(String(tenure.rawValue.map { $0 == "-" ? "_" : $0 }))"
    }
  }
}
