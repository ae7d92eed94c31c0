import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct DifferenceOfPartsTests {
  private let atlas: Atlas

  init() throws { atlas = try PartedAtlas.atlas() }

  private func difference(_ first: String, _ second: String) throws -> Difference {
    let days = try [first, second].map(InventedAtlas.day)
    return atlas.difference(
      from: try #require(atlas.snapshot(on: days[0])),
      to: try #require(atlas.snapshot(on: days[1]))
    )
  }

  /// The changes as `lowland [bridgehead] 2: empire to green`, in cells of the drawing.
  private func changes(_ first: String, _ second: String) throws -> [String] {
    try difference(first, second).changes.map { change in
      let cells = Int((change.squareKilometres / PartedAtlas.cell).rounded())
      let (from, to) = (change.from.power?.name ?? "nobody", change.to.power?.name ?? "nobody")
      return "\(change.finest) [\(change.part?.name ?? "")] \(cells): \(from) to \(to)"
    }
  }

  @Test func `a part that changes hands is named, region by region`() throws {
    #expect(
      try changes("1910-01-31", "1910-02-01") == [
        "lowland [advance] 1: empire to green", "upland [advance] 1: empire to green",
      ]
    )
    #expect(try difference("1910-01-31", "1910-02-01").changes.map(\.faces) == [[4], [2]])
  }

  @Test func `ground outside the parts is another change of the region`() throws {
    #expect(
      try changes("1910-02-28", "1910-03-01") == [
        "lowland [] 6: empire to blue", "lowland [bridgehead] 1: empire to green",
      ]
    )
  }

  @Test func `faces that change hands together are one change`() throws {
    // Before the first and after the second day the two faces of the bridgehead have one lead.
    #expect(
      try changes("1910-01-31", "1910-06-01") == [
        "lowland [] 6: empire to blue", "lowland [bridgehead] 2: empire to green",
        "upland [advance] 1: empire to green",
      ]
    )
    #expect(try difference("1910-01-31", "1910-06-01").changes[1].faces == [4, 5])
  }

  @Test func `ground that is given up is named by the part of the claim that ended`() throws {
    let difference = try difference("1910-12-31", "1911-01-01")
    #expect(
      try changes("1910-12-31", "1911-01-01") == [
        "lowland [bridgehead] 2: green to empire", "upland [advance] 1: green to empire",
      ]
    )
    guard case .ended(let claim) = difference.changes[0].cause else {
      Issue.record("\(String(describing: difference.changes[0].cause))")
      return
    }
    #expect(claim.id.name == "bridgehead-green")
  }

  @Test func `where the same power holds on by another claim nothing changed`() throws {
    #expect(try changes("1910-08-31", "1910-09-01").isEmpty)
  }

  @Test func `a raid on unknown ground, a zone or a concession changes no hands`() throws {
    for (before, after) in [
      ("1911-12-31", "1912-01-01"), ("1905-04-30", "1905-05-01"), ("1904-12-31", "1905-01-01"),
    ] {
      #expect(try changes(before, after).isEmpty)
    }
  }

  @Test(arguments: [0.001, 1, 10]) func `what is lost is gained`(_ unit: Double) throws {
    for (before, after) in [
      ("1910-01-31", "1910-06-01"), ("1910-06-01", "1911-01-01"), ("1911-01-01", "1909-01-01"),
    ] {
      let difference = try difference(before, after)
      let balances = difference.balances(roundedTo: unit)
      #expect(balances.reduce(0) { $0 + ($1.lost / unit).rounded() } > 0)
      #expect(
        balances.reduce(0) { $0 + ($1.lost / unit).rounded() }
          == balances.reduce(0) { $0 + ($1.gained / unit).rounded() }
      )
    }
    let balances = try difference("1910-01-31", "1910-06-01").balances(roundedTo: 0.001)
    #expect(balances.map(\.power?.name) == ["blue", "empire", "green"])
    #expect(balances.map(\.lost) == [0, 9 * PartedAtlas.cell, 0])
    #expect(balances.map(\.gained) == [6 * PartedAtlas.cell, 0, 3 * PartedAtlas.cell])
  }

  @Test func `JSON and features name region and part`() throws {
    let difference = try difference("1910-01-31", "1910-06-01")
    guard case .array(let changes) = difference.json["changes"] else {
      Issue.record("no changes")
      return
    }
    #expect(changes.map { $0["part"] } == [.null, "bridgehead", "advance"])
    #expect(changes.map { $0["region"] } == ["lowland", "lowland", "upland"])
    #expect(difference.json["balanced"] == true)
    #expect(difference.json["area_km2"] == .number(9 * PartedAtlas.cell))
    let features = difference.features(in: atlas).features
    #expect(features.map(\.id) == ["lowland", "bridgehead", "advance"])
    #expect(features.map { $0["part"] } == [.null, .string("bridgehead"), .string("advance")])
    #expect(features.allSatisfy { $0.geometry != nil })
  }
}
