import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

@Suite struct TimelineTests {
  private func timeline(
    _ longitude: Double,
    _ latitude: Double,
    knownTo knowledge: Knowledge = .everything
  ) throws -> [Stretch] {
    let position = try InventedAtlas.position(longitude, latitude)
    return try #require(try InventedAtlas.atlas().timeline(at: position, knownTo: knowledge))
  }

  @Test
  func `a place has a stretch for each state, from the first day of the calendar to the last`()
    throws
  {
    let stretches = try timeline(120.5, 43.5)
    #expect(
      stretches.map(\.interval.start.description) == [
        "1900-01-01", "1905-03-10", "1912-12-31", "1915-06-01", "1916-01-01",
      ]
    )
    #expect(stretches.map(\.verdict.status) == [.unassigned, .undelimited, .undelimited, .unassigned, .held])
    #expect(stretches.last?.interval.lastDay == (try InventedAtlas.day("1920-12-31")))
    for (stretch, next) in zip(stretches, stretches.dropFirst()) {
      #expect(stretch.interval.end == next.interval.start)
      #expect(stretch.verdict != next.verdict)
    }
  }

  @Test func `each day of a stretch has its verdict`() throws {
    let position = try InventedAtlas.position(121.5, 42.5)
    let atlas = try InventedAtlas.atlas()
    let stretches = try timeline(121.5, 42.5)
    #expect(stretches.count > 5)
    for stretch in stretches {
      for day in [stretch.interval.start, try #require(stretch.interval.lastDay)] {
        #expect(atlas.answer(at: position, on: day).verdict == stretch.verdict)
      }
    }
  }

  @Test func `the public's timeline differs until publication`() throws {
    let stretches = try timeline(121.5, 43.5, knownTo: .public())
    #expect(
      stretches.map(\.interval.start.description) == [
        "1900-01-01", "1912-12-31", "1915-06-01", "1916-01-01",
      ]
    )
  }

  @Test func `the claims of faces are counted together, on days of the calendar`() throws {
    let atlas = try InventedAtlas.atlas()
    let all = try DatePeriod("1890/1930")
    let counts = atlas.coverage.faces.indices.map { atlas.claimCount(ofFaces: [$0], in: all) }
    for (face, count) in counts.enumerated() {
      #expect(count >= atlas.stretches(ofFace: face).reduce(0) { $0 + $1.verdict.claims.count })
    }
    #expect(atlas.claimCount(ofFaces: counts.indices, in: all) == counts.reduce(0, +))
    #expect(atlas.claimCount(ofFaces: [], in: all) == 0)
    #expect(try atlas.claimCount(ofFaces: counts.indices, in: DatePeriod("1890")) == 0)
  }

  @Test func `off the map there is no timeline`() throws {
    #expect(try InventedAtlas.atlas().timeline(at: try InventedAtlas.position(0, 0)) == nil)
  }
}
