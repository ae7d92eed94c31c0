import Diplomacy
import HistoricalAtlas
import MapGeometry
import TestSupport
import Testing

/// The index of borders compared with answers that search every arc.
@Suite struct DecidingBordersTests {
  /// The same numbers on every machine.
  private struct Draw: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: [Knowledge.everything, .public(asOf: nil)])
  func `the nearest border is that of the answer, anywhere and on any day`(_ knowledge: Knowledge) throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let borders = DecidingBorders(atlas, knownTo: knowledge)
    var draw = Draw(state: 1907)
    let vertices = atlas.coverage.arcs.flatMap(\.line.positions)
    var (found, outside) = (0, 0)
    for number in 0..<400 {
      let position: Position
      switch number % 4 {
      case 0: position = vertices[Int.random(in: vertices.indices, using: &draw)]
      case 1:
        let vertex = vertices[Int.random(in: vertices.indices, using: &draw)]
        position = try Position(
          x: vertex.x + Int32.random(in: -100_000...100_000, using: &draw),
          y: vertex.y + Int32.random(in: -100_000...100_000, using: &draw)
        )
      default:
        position = try Position(
          longitude: Double.random(in: 87...135, using: &draw),
          latitude: Double.random(in: 33...55, using: &draw)
        )
      }
      let day = atlas.calendar.first.advanced(by: Int.random(in: -400...19_000, using: &draw))
      let period = try DatePeriod(from: day, through: day.advanced(by: number % 3 * 500))
      let wanted = atlas.answer(at: position, in: period, knownTo: knowledge).border
      #expect(borders.nearest(to: position, in: period) == wanted, "\(position) in \(period)")
      if wanted != nil { found += 1 }
      if wanted?.across != nil { outside += 1 }
    }
    #expect(found > 150 && outside > 10)
  }

  @Test(arguments: [
    "1905-03-09", "1905-03-10", "1910-05-01", "1911-05-01", "1911-12-31", "1912-01-01", "1913-01-01",
    "1915-05-31", "1915-06-01", "1915-12-31", "1916-01-01",
  ])
  func `on the day of a change it is the border of that day`(_ day: String) throws {
    let atlas = try InventedAtlas.atlas()
    let (borders, period) = (DecidingBorders(atlas), try DatePeriod(day))
    for (longitude, latitude) in [(121.75, 43.2), (120.5, 43.5), (121.5, 42.5)] {
      let position = try InventedAtlas.position(longitude, latitude)
      #expect(borders.nearest(to: position, in: period) == atlas.answer(at: position, in: period).border)
    }
  }

  @Test func `off the calendar there is no border`() throws {
    let atlas = try InventedAtlas.atlas()
    let borders = DecidingBorders(atlas)
    let position = try InventedAtlas.position(121.75, 43.2)
    #expect(borders.nearest(to: position, in: DatePeriod(try InventedAtlas.day("1700-01-01"))) == nil)
    #expect(borders.nearest(to: position, in: DatePeriod(try InventedAtlas.day("1990-01-01"))) == nil)
    #expect(
      borders.nearest(to: position, in: DatePeriod(try InventedAtlas.day("1906-01-01")))?.line == "line-1905"
    )
  }

  /// The result of one thread for one place.
  private struct Asked: Equatable {
    let answer: Answer
    let border: BorderDistance?
    let timeline: [Stretch]?
  }

  @Test func `several threads ask one atlas and one index at once`() async throws {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let borders = DecidingBorders(atlas)
    let days = try (1895...1944).map { try DatePeriod(year: $0) }
    let ask = { @Sendable () throws -> [Asked] in
      try days.enumerated().map { number, day in
        let position = try Position(longitude: 95 + Double(number) * 0.8, latitude: 38 + Double(number % 12))
        return Asked(
          answer: atlas.answer(at: position, in: day),
          border: borders.nearest(to: position, in: day),
          timeline: atlas.timeline(at: position)
        )
      }
    }
    let wanted = try ask()
    #expect(wanted.count { $0.border != nil } > 10)
    try await withThrowingTaskGroup { group in
      for _ in 0..<4 { group.addTask { try ask() == wanted } }
      for try await isAlike in group { #expect(isAlike) }
    }
  }
}
