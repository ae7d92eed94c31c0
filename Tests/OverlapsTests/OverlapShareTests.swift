import Diplomacy
import HistoricalAtlas
import MapGeometry
import Overlaps
import TestSupport
import Testing

@Suite struct OverlapShareTests {
  private let atlas: Atlas
  private let faces: OverlapFaces
  private let area: MeasuredArea

  init() throws {
    atlas = try InventedAtlas.atlas()
    faces = OverlapFaces(of: atlas)
    let corners = [(120.5, 42.5), (122.5, 42.5), (122.5, 43.5), (120.5, 43.5)]
    let ring = try Ring(corners.map { try Position(longitude: $0.0, latitude: $0.1) })
    area = try faces.measure([Polygon(outer: ring)])
  }

  private func shares(
    _ day: String,
    _ columns: Set<OverlapColumn> = Set(OverlapColumn.allCases),
    _ claims: ClaimChoice = .predominant,
    knownTo knowledge: Knowledge = .everything
  ) throws -> [OverlapShare] {
    let snapshot = try #require(atlas.snapshot(on: try HistoricalDate(day), knownTo: knowledge))
    return area.shares(in: snapshot, of: atlas, by: columns, claims: claims)
  }

  @Test(arguments: ["1900-01-01", "1906-01-01", "1910-06-01", "1912-06-01", "1920-12-31"])
  func `the shares of what leads sum to the area`(day: String) throws {
    for columns: Set<OverlapColumn> in [[.power], [.tenure], [.region], [.power, .tenure, .region], []] {
      let shares = try shares(day, columns)
      #expect(abs(shares.reduce(0) { $0 + $1.share } - 1) < 1e-12)
      #expect(abs(shares.reduce(0) { $0 + $1.squareKilometres } - area.squareKilometres) < 1e-6)
      #expect(shares.last?.kind == .outside)
    }
  }

  @Test func `ground with equal columns is one share`() throws {
    let byPower = try shares("1906-01-01", [.power])
    #expect(byPower.map { $0.power?.name } == ["blue", "red", "empire", nil])
    #expect(byPower.allSatisfy { $0.tenure == nil && $0.region == nil })
    let byRegion = try shares("1906-01-01", [.region])
    #expect(byRegion.map { $0.region?.name } == ["upland", "lowland", nil])
  }

  @Test func `all claims overlap, each on its ground`() throws {
    let all = try shares("1906-01-01", [.power], .all)
    let empire = try #require(all.first { $0.power?.name == "empire" })
    let inside = 1 - (all.last?.share ?? 0)
    #expect(abs(empire.share - inside) < 1e-12)
    #expect(all.reduce(0) { $0 + $1.share } > 1)
  }

  @Test func `the public of the day knew other shares`() throws {
    let known = try shares("1906-01-01", [.power], knownTo: .public())
    #expect(known.map { $0.power?.name } == ["empire", nil])
  }

  @Test func `stretches follow each other over the whole calendar, each change with its instrument`() throws {
    let stretches = OverlapHistories(of: atlas).stretches(of: area, by: [.power])
    #expect(stretches.first?.first == atlas.calendar.first && stretches.last?.last == atlas.calendar.last)
    for (one, next) in zip(stretches, stretches.dropFirst()) {
      #expect(one.last.next == next.first)
      #expect(one.shares != next.shares)
      #expect(!next.instruments.isEmpty, "\(next.first)")
    }
    let pact = try #require(stretches.first { "\($0.first)" == "1905-03-10" })
    #expect(pact.instruments.map(\.name) == ["pact-1905"])
  }

  @Test func `an area off the map never changes`() throws {
    let ring = try Ring([(0, 0), (1, 0), (1, 1)].map { try Position(longitude: $0.0, latitude: $0.1) })
    let far = try faces.measure([Polygon(outer: ring)])
    let stretches = OverlapHistories(of: atlas).stretches(of: far)
    #expect(stretches.count == 1 && stretches[0].shares.map(\.kind) == [.outside])
  }
}
