import Diplomacy
import HistoricalAtlas
import MapFormats
import MapGeometry
import TestSupport
import Testing

@Suite struct NearbyRailwayTests {
  private let atlas: Atlas

  /// A railway along 43.5 N from 120.2 to 121.8 E, red's from 1903 and blue's from 1910, and a branch of green's
  /// from 1905 to 1906 that leaves it at 121 E for the north.
  init() throws {
    let invented = try InventedAtlas.atlas()
    let main = try NearbyRailwayTests.railway(
      "main",
      [(120.2, 43.5), (121, 43.5), (121.8, 43.5)],
      stations: ["West": (120.2, 43.5), "East": (121.8, 43.5)],
      [("red", "1903-01-01", "1910-05-01", "pact-1905"), ("blue", "1910-05-01", nil, "landing-1910")]
    )
    let branch = try NearbyRailwayTests.railway(
      "branch",
      [(121, 43.504), (121, 43.9)],
      stations: ["Junction": (121, 43.5)],
      [("green", "1905-01-01", "1906-01-01", "rival-1912")]
    )
    atlas = try Atlas(
      about: invented.about,
      coverage: invented.coverage,
      register: invented.register,
      borders: invented.borders,
      places: invented.places,
      railways: [main, branch]
    )
  }

  private static func railway(
    _ id: String,
    _ course: [(Double, Double)],
    stations: [String: (Double, Double)],
    _ tenures: [(String, String, String?, String)]
  ) throws -> Railway {
    Railway(
      id: id,
      name: "The \(id)",
      line: try LineString(course.map { try InventedAtlas.position($0.0, $0.1) }),
      uncertaintyInKilometres: 3,
      stations: try stations.sorted { $0.key < $1.key }.map {
        .init(name: $0.key, position: try InventedAtlas.position($0.value.0, $0.value.1))
      },
      tenures: try tenures.map { power, start, end, instrument in
        .init(
          power: try PowerID(power),
          interval: try DayInterval(
            start: HistoricalDate(start),
            end: end.map { text throws in try HistoricalDate(text) }
          ),
          instrument: try InstrumentID(instrument),
          certainty: .probable,
          note: nil
        )
      },
      note: nil
    )
  }

  private func near(_ longitude: Double, _ latitude: Double, _ day: String = "1904-01-01") throws
    -> [NearbyRailway]
  {
    atlas.railways(
      near: try InventedAtlas.position(longitude, latitude),
      on: try InventedAtlas.day(day)
    )
  }

  @Test func `within a kilometre of the line a position is near it`() throws {
    // A hundredth of a degree of the meridian is 1.11 km.
    let near = try near(120.6, 43.508)
    #expect(near.map(\.railway) == ["main"])
    #expect(abs((near.first?.kilometres ?? 0) - 0.889) < 0.01)
    #expect(near.first?.station == nil)
    #expect(near.first?.uncertaintyInKilometres == 3)
    #expect(try self.near(120.6, 43.4925).map(\.railway) == ["main"])
    #expect(try self.near(120.6, 43.5095).isEmpty)
  }

  @Test func `within two kilometres of a station it is near too, and the station is named`() throws {
    // A hundredth of a degree of the parallel is 0.81 km there.
    let near = try near(121.8 + 0.022, 43.5)
    #expect(near.map(\.station) == ["East"])
    #expect(abs((near.first?.kilometres ?? 0) - 1.78) < 0.02)
    #expect(try self.near(121.8 + 0.026, 43.5).isEmpty)
  }

  @Test func `of two stations as near as each other the first in the list is named`() throws {
    let twins = try NearbyRailwayTests.railway(
      "twins",
      [(120.2, 43.5), (121, 43.5)],
      stations: ["North": (120.6, 43.51), "South": (120.6, 43.51)],
      [("red", "1903-01-01", nil, "pact-1905")]
    )
    let other = try Atlas(
      about: atlas.about,
      coverage: atlas.coverage,
      register: atlas.register,
      borders: atlas.borders,
      places: atlas.places,
      railways: [twins]
    )
    let near = other.railways(
      near: try InventedAtlas.position(120.6, 43.5),
      on: try InventedAtlas.day("1904-01-01")
    )
    #expect(near.map(\.station) == ["North"])
  }

  @Test func `the owner is that of the day`() throws {
    #expect(try near(120.6, 43.5, "1910-04-30").map(\.ownership.power.name) == ["red"])
    #expect(try near(120.6, 43.5, "1910-05-01").map(\.ownership.power.name) == ["blue"])
    #expect(try near(120.6, 43.5, "1920-12-31").map(\.ownership.instrument?.name) == ["landing-1910"])
  }

  @Test func `before the first concession and after the last there is no railway`() throws {
    #expect(try near(120.6, 43.5, "1902-12-31").isEmpty)
    #expect(try near(120.6, 43.5, "1903-01-01").count == 1)
    #expect(try near(121, 43.8, "1905-12-31").map(\.railway) == ["branch"])
    #expect(try near(121, 43.8, "1906-01-01").isEmpty)
  }

  @Test func `of several railways the nearest comes first`() throws {
    #expect(try near(121, 43.501, "1905-06-01").map(\.railway) == ["main", "branch"])
    #expect(try near(121, 43.503, "1905-06-01").map(\.railway) == ["branch", "main"])
  }

  @Test func `an answer lists railways as of its first day, and its JSON says they are approximate`()
    throws
  {
    let answer = atlas.answer(
      at: try InventedAtlas.position(120.6, 43.508),
      in: try DatePeriod("1910-04-30/1910-05-01")
    )
    let json = answer.json(in: atlas)
    guard case .array(let railways) = json["railways"] else {
      Issue.record("no railways in \(json)")
      return
    }
    let railway = try #require(railways.first)
    #expect(railways.count == 1)
    #expect(railway["id"] == .string("main"))
    #expect(railway["owner"] == .string("red"))
    #expect(railway["distance_km"] == .number(0.89))
    #expect(railway["approximate"] == .boolean(true))
  }

  @Test func `off the calendar no railways are listed`() throws {
    let position = try InventedAtlas.position(120.6, 43.5)
    let day = try InventedAtlas.day("1925-01-01")
    #expect(atlas.answer(at: position, on: day).railways.isEmpty)
  }

  @Test(
    arguments: [
      ("1901-11-02", nil), ("1901-11-03", "russia"), ("1920-10-02", "china"), ("1925-01-01", "soviet"),
      ("1929-07-10", "china"), ("1935-03-22", "soviet"), ("1935-03-23", "manchukuo"),
      ("1945-09-02", "soviet"),
    ] as [(String, String?)]
  )
  func `Manchouli is near the Chinese Eastern Railway under every owner`(_ day: String, _ owner: String?)
    throws
  {
    let atlas = try Atlas(builtFolder: "\(ShippedData.folder)/built")
    let town = try #require(atlas.places(named: "manchouli").places.first)
    let near = atlas.railways(near: town.position, on: try InventedAtlas.day(day))
    #expect(near.map(\.ownership.power.name) == [owner].compactMap { $0 })
    #expect(near.allSatisfy { $0.station == "Manchouli" })
  }
}
